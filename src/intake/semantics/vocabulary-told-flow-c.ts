import { lemma } from '../text/lemma.ts';

/** Verbs with the forms that the reader of words does not reduce by itself ("amended"). */
export const verbs = (list: string): string =>
  list
    .split('|')
    .flatMap((verb) => {
      const stem = verb.replace(/e$/, '');
      const forms = verb.includes(' ') ? [] : [`${stem}ed`, `${stem}ing`];
      return [verb, ...forms.filter((form) => lemma(form) !== lemma(verb))];
    })
    .join('|');

/** Word classes of the ideas on who writes what, where and how often (rules/told-flow-c.ts, -d.ts). */
export const flowWriteClasses: Readonly<Record<string, string>> = {
  FLWCPLACES:
    '(both|either|each|every|all|several|two|three|four|five|six|eleven|many|different|any|whichever|various|multiple|other|#) (of)? ({FLWNUM})? (region|continent|country|site|datacenter|office|cloud region|cloud|coast|campus|headquarters|hemisphere)|two continent|across continent|on both side of ocean|both side of atlantic|(east and west|west and east) (region|coast)?',
  FLWCWRITE: verbs(
    'write|edit|change|update|modify|amend|decrement|increment|post|add|feed|annotate|flip|draw down|work on|carry on|sign|accept write|take write|accept change|accept update|accept order|touch|correct|save|enter|book|maintain|vote|count',
  ),
  FLWCSAME:
    'same|one shared|shared|global|one and same|common|one list|one ledger|any record|any document|any row|it|joint|one central|group wide|company wide|worldwide',
  FLWCOWNED:
    'user|customer|patient|player|member|citizen|tenant|account|record|row|subscriber|driver|policy|case|file|listing|workspace|document|parcel|shop|merchant|match|team|collection|meter|telescope|booking|claim|order|pupil|employee|profile|data|ship|farm|dossier|entry|person|people|store|hotel|branch',
  FLWCZONE:
    'region|continent|country|province|district|canton|nation|site|state|datacenter|county|island|port|hub|market',
  FLWCSTAY:
    'stick to|pin to|pinned to|belong to|tie to|tied to|bind to|bound to|sit in|sit on same|live in|assign to|assigned to|treat in own|treated in own|register in|stay with one|stay in|stay with|home in|at home in|anchor in|anchored in|native to|resident in|where user live|where they live|where customer live|where it be post|in which it be create|where it be create|where they sign up|where they register|never leave|do not travel|come from inside|only in its|only in own|its own',
  FLWCRARELY:
    'rarely|hardly ever|hardly anybody|hardly anyone|almost never|once in blue moon|nearly all|almost all|99 in 100|99 percent|ninety nine|nearly always|almost always|only tourist|seldom|in most case|normally|normal case|out of hundred|of 100|exceptional|exceptionally|exception|few people move|scarcely|next to never|for year|vast majority|practically all|never|no other|nobody else|only exception|typically',
  // crowds on one thing
  FLWCCROWD:
    '({FLWNUM}|thousand of|hundred of|dozens of|all the|many|countless|all|half of the|masses of|whole|entire) ({FLWNUM})? (buyer|people|fan|bidder|shopper|player|member|dispatcher|staff|service|robot|waiter|terminal|till|booking site|customer|user|family|pupil|student|applicant|parent|site|thread|process|worker|agent|teller|visitor|guest|driver|cashier|writer|country|county|school|stadium|city|request|client|session|trader|clerk|nurse|collector|hand|tap)|everyone in|everybody|every ward|every pupil|every parcel|every sale|every payment|each payment|each sale|everyone|all at once|whole country|half country|half county|whole town|whole school|entire city|the whole hall|crowd of|queue of people|stampede|same second|same moment|as clock strike|clock strike|at once|simultaneously|per second|at same time|in same minute|all together|crowd',
  FLWCONETHING:
    '(same|one|single|last|final|few|sole|only|central|joint|very same|handful of|short list of|two|three) (same|few|last|stock|free|remaining|shared|concert|double|big|hot|popular|{FLWNUM})? (row|record|seat|seats|ticket|room|slot|appointment|unit|item|product|article|account|balance|pot|budget|wallet|counter|cell|bed|bin|lot|place|size|line|list|block|figure|stock|bill|bank|record per|candidate row|university|merchant|total|voucher|number|jackpot|fund|treasury|escrow account|permit|cabin|pitch|plot|organ|donor|frequency|berth|loan copy|copy of book|charger|desk|hall|kennel|locker|domain name|username|treasure|boss|chest|parking space|inventory line|cash account|credit line|coupon|gift card|kitty|collection tin|table|spot|free ambulance|article|piece|pair|dress|house|flat|console|nostro account|license|key|quota|pool|block)|stock row|guild bank|fee account|sequence table|nostro account|joint budget|house account|stock figure|seat map row|free slot|row a|order book|one pot',
  FLWCGRAB: verbs(
    'want|ask for|reach for|go for|claim|bump|reserve|lock|spend|assign|deposit|buy|decrement|increment|fight|wait|post to|get posting|snatch|grab|deadlock|contend|hammer|collide|compete|book|update|write to|serialize|queue|hit|purchase|order|bid|draw from|draw down|withdraw|take from|pull from|pounce|scramble|race|go in minute|sell out|drop|block each other|apply',
  ),
  // work for later
  FLWCCHORE:
    'thumbnail|mail|email|newsletter|export|report|pdf|statement|reindex|reindexing|webhook call|exam|reconstruction|wages run|payroll|letter|render|rendering|rendered|transcode|transcoding|subtitle|conversion|convert|invoice|reminder|sms|clean up|cleanup|dunning|renewal|video|resize|resizing|print|printing|label printing|certificate|notification|image processing|ocr|virus check|screenshot|zip|archive file|calculation|scoring|score|push message|bill|payout|refund run|transcript|avatar|preview|watermark|mailing|dunning letter|tax form|label|photo book|receipt mail|data export|tour calculation|route planning|simulation|quote pdf|virus scan|image upload|ticket pdf|barcode|archive build|mail merge|media file|speech to text|fingerprint|audio file',
  // loads in lumps
  FLWCLUMP:
    'in one go|in one lump|in single go|all at once|at once|in one night|in one sitting|in one piece|as a whole|as whole|in one swoop|in bulk|by truckload|batch file|bulk file|giant file|giant zip|huge file|heap|big lump|initial fill|initial load|initial take over|initial import|first load|initial migration|onboarding|by sftp|via sftp|over ftp|by ftp|on hard disk|on usb stick|poured|pour into|in one sweep|in one shot|in one batch|in one delivery|whole lot at once|file drop|on tape|on dvd|on disk by courier|by courier|en bloc|in single file|single upload|wholesale|as one file|as single file|one big file|one file',
  FLWCTAKEIN: verbs(
    'import|load|ingest|upload|take over|read in|bring|deliver|arrive|hand over|come|drop|spit out|pour|plug in|collect|feed|transfer in|receive|get|swallow|fill|swap in|backfill|insert|send|hand',
  ),
  FLWCAMOUNT:
    '(million|billion|thousand|thousands|gigabyte|terabyte|gb|tb|decade of|year of|entire|whole|full|complete|everything|all of) (of)? (the)? (article|line|point|position|record|row|booking|reading|entry|price|page|product|address|transaction|history|catalog|catalogue|register|list|data|dataset|archive|inventory|school list|voter roll|membership|timetable|tariff|customer|meter|journal|assortment)|million|billion|gigabyte|terabyte|gb|tb|entire catalog|whole catalog|decade of|catalog|price list|voter roll|master data|tariff|timetable|census|population figure|register|membership data|land register|day transaction|historic|legacy data|old data|journal',
  // most writes from one corner
  FLWCSHARE:
    '({FLWNUM}) (out of|in|of) ({FLWNUM}) (write|insert|update|commit|row|statement)|lion share|nearly all|almost all|nearly every|almost every|majority of|bulk of|most of|four fifth|nine tenth|three quarter|two third|rounding error|by far|outweigh|dwarf|overwhelmingly|percent of|per cent of|% of|mostly|mainly|single product area|taken over|take over|hammer|swamp',
  FLWCWRITELOAD:
    'write|writes|update|insert|commit|wal|write load|write budget|write volume|row|rows|iops|binlog|write traffic|load on primary|main database|disk write|write path|written',
  FLWCCORNER:
    'table|tables|feature|module|pixel|position|event|session|presence|tracking|queue|metric|statistics|timeline|cart|score|log|view|feed|telemetry|notification|location|ping|reading|chat|impression|click|audit|history|storage|sensor|scan|scheduler|subsystem|component|product area|part|activity|counter|like|heartbeat|gps|robot',
  // one thing, many hands
  FLWCPEOPLE:
    '(two|three|four|five|six|eight|ten|twelve|twenty|thirty|forty|fifty|several|both|many|multiple|dozen|dozens of|all|#|room of|class of|group of|team of|couple of|pair of) (of)? (our|the|other)? (people|designer|editor|author|planner|dispatcher|agent|operator|colleague|user|translator|curator|engineer|architect|student|pupil|kid|aide|sister|nurse|ward sister|teacher|writer|lawyer|developer|analyst|astronomer|biologist|waiter|clerk|reporter|member|friend|player|doctor|cook|team|office|cartographer|composer|musician|scientist|researcher|manager|accountant|consultant|hand|collaborator|participant|artist|animator|volunteer|officer)|waiter and kitchen|bride and|alice and|bob and|everybody at once|one the other|the other planner|other planner|each other mark|sub editor and|team polish',
  FLWCHANGE: verbs(
    'edit|type|draw|write|sketch|annotate|scribble|change|alter|nudge|drag|trim|push|pull|polish|arrange|build|paint|move|amend|rearrange|plan|fill in|work on|rewrite|revise|shuffle|correct|delete|rename|reply|compose|cut|mark|add|modify|resize|comment|throw|design|adjust|tweak|shift',
  ),
  FLWCARTEFACT:
    'document|board|canvas|sheet|drawing|text|page|diagram|note|sticky note|plan|slide|file|map|mind map|picture|rectangle|box|shape|object|paragraph|sentence|verse|folder|subtitle file|subtitle|incident card|card|model|cad model|timeline|roster|seating plan|seating chart|table of contents|notebook|cell|recipe|article|wiki|form|playlist|spreadsheet|score|score sheet|script|clip|layout|whiteboard|train path|scene|order|ticket|list|exhibition|manuscript|schedule|calendar|contract|draft|template|storyboard|chart|presentation|proposal|outline|transcript|song|blueprint|design|floor plan|mural|crossword|puzzle|lesson plan|budget|itinerary|packing list|shopping list|minutes|protocol|bill|seating|choreography|family tree|circuit|schematic|screenplay|bible passage|comic|page layout|stage plan|menu|rota|shift plan|care plan|speech|report|essay|grant proposal|blue print|track|mix|garden plan|world|level|score',
  // numbers that move
  FLWCTALLY:
    'heart|like|star|sold so far|pledge|bird|sighting|pageview|seat taken|runner|stair|free place|place|stock level|remaining|energy unit|kilowatt hour|lap|goal|litre|liter|meal|ride|badge|trophy|answer|book|print|sms|minute|gigabyte|data volume|ballot|attendee|guest|unread|streak|mile|point|kudos|signature|donation so far|reaction|coin|streak|vote|view|visitor|follower|watcher|fork|people watching|hand raise|hands raised|impression|upvote|comment count|spin|download|play|credit|quota|token bucket|total|stamp|share|seat left|place left|balance of point|lives|attendance|footfall|page view|read count|thumb|clap|cheer|turnstile|tap|click|listen|saved by|seen by|save count|mention',
  FLWCMOVES:
    '(go up|goes up|add one|add ten|add #|add {FLWNUM} point|increase|increased|decrease|bump number|bump figure|grow with|count up|tick up|tick down|plus one|minus one|one more|one less|go up by one|raise by one|raised by one|go down by one|up one|down one|another notch|climb as|rise as|rise with|drop with|count down|tally of|keep tally|running tally|so far|up and down|decrement|increment|be deducted|get added|running total|total under|counter|counted per|keep count|thermometer|ought to move|change constantly|tiny integer|in large digit|live total|updated live|counted live|each tap|with each|with every|as people tap|number under|figure under|number beside|next to each|under each|below each|on each post|both with total|with their total)',
};
