import { flowWiderClasses } from './vocabulary-told-flow-b.ts';
import { flowWriteClasses, verbs } from './vocabulary-told-flow-c.ts';
import { flowComputeClasses, flowRowClasses } from './vocabulary-told-flow-d.ts';

const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|#';

/** Word classes of the ideas in rules/told-flow.ts. */
export const flowIdeaClasses: Readonly<Record<string, string>> = {
  ...flowWiderClasses,
  ...flowWriteClasses,
  ...flowRowClasses,
  ...flowComputeClasses,
  FLWNUM: numbers,
  FLWPLURAL: `${numbers}|several|many|multiple|various|both|different|all|numerous|dozen|dozens|couple of|half dozen|everybody|everyone|whole|hundreds|thousands|millions|a lot of|lots of|half|more than one|every|each`,
  FLWTWOPLUS: `${numbers}|several|many|multiple|both|all|dozen|couple of|everybody|everyone|whole|husband and wife|wife|family|colleague|team|co author|coauthor|class|group|crew|people|participant|author|anyone|committee|panel|pair|staff|ward|kid|half`,
  FLWSPAN: `(${numbers}|half|half a|few|couple of|several|one|a) (second|minute|hour|day|week|month|year|quarter)|quarter of an hour|quarter hour|half hour|half year|fortnight|midnight|overnight|next day|day|week|month|year|hour`,
  // shared documents
  FLWTOGETHER:
    'simultaneously|simultaneous|at once|all at once|at same time|at same moment|same time|same moment|same second|same minute|together|jointly|concurrently|concurrent|in parallel|live|in real time|realtime|side by side|joint|while other|while everyone',
  FLWEDIT: verbs(
    'edit|type|draw|write|sketch|annotate|scribble|change|modify|coedit|rearrange|compose|fill in|revise|redline|mark up|correct|cowrite|paint|rework|amend|alter|label|drag|move|draft|build|extend|add|tick off|fiddle|work on|work in|shuffle|highlight|update|enter|comment|put up|design|touch up|adjust|retouch|rewrite|arrange',
  ),
  FLWSHEET:
    'document|doc|canvas|board|sheet|drawing|whiteboard|text|page|diagram|spreadsheet|note|notes|minutes|floor plan|plan|slide|slide deck|deck|presentation|score|notebook|sentence|paragraph|clause|scene|model|mockup|wireframe|draft|file|map|cell|blueprint|article|script|screenplay|mind map|manuscript|checklist|template|timeline|contract|worksheet|proposal|shopping list|list|layout|score sheet|schedule|storyboard|schematic|family tree|tree|mural|puzzle|crossword|form|tour|ruling|story|recipe|lesson plan|grant application|application|chart|image|scan|video|duty roster|roster|tender|agenda|protocol|register|stage plan|music|lyrics|song|bill|report|essay|kanban|block world|world|field|medication list|care plan|handover|brief|calendar|itinerary|budget|policy',
  FLWCARET:
    'cursor|caret|keystroke|live pointer|pointer|stroke|pen|co typist|selection|avatar|each other change|other change|other edit|each other edit',
  // a server in the middle
  FLWMIDDLE:
    'server|backend|relay|session host|host process|referee|coordinator|hub|central process|central server|our end|our side|one process|single actor|actor|owner process|central place|headquarters|authority|arbiter|middleman|master copy|authoritative copy|cloud|centre|center|central service|bridge computer|broker in middle|gatekeeper|game server|session server|single coordinator|backend process|main office|via us|through us|to us|with us|between us',
  FLWEDITS:
    'edit|edits|keystroke|stroke|typing|operation|pen|amendment|move|change|every change|cursor|player do|drawing|input|modification|redline|client|browser|device|participant|peer',
  FLWSEQUENCE: verbs(
    'sequence|order|serialize|pass on|forward|relay|funnel|validate|go through|run through|pass through|arbitrate|broadcast|see first|go there|decide|referee|stamp|rebase|apply|check|route|hang on|speak to|talk to|connect to|one after another|sort out|number|distribute|hand out|fan out|accept or reject|confirm|via',
  ),
  FLWPEERS:
    'peer to peer|p2p|phone to phone|device to device|peer|bluetooth|straight with one another|directly with each other|directly with one another|directly between|one to another directly|tablet to tablet|browser to browser|mesh|gossip|webrtc|no server|without server|serverless sync|local first',
  // away from the network
  FLWNOLINK:
    'offline|disconnected|off grid|airplane mode|flight mode|dead zone|dead spot|radio silence|no reception|no signal|no coverage|no network|no internet|no connection|no connectivity|no mobile|no net|no wifi|no data|without net|without internet|without network|without connection|without signal|without reception|without coverage|without wifi|patchy|spotty|flaky|bad connection|bad satellite|poor reception|basement|cellar|tunnel|at sea|on board|under water|underwater|underground|in mine|down mine|in forest|in wood|in field|in mountain|in valley|in bush|in stable|in barn|in desert|offshore|out of range|out of coverage|connection or not|line be dead|line be down|line be cut|link be down|link be cut|line down|link return|connection return|reconnect|back online|online again|back in range|in countryside|connection drop|connection come back|signal come back|not see internet|with nothing at all|lose signal|lose connection|lose network|mobile network be gone|on train|on plane|remote area|remote village|connection be back|network be back|poor connection|when connection|when network|when signal|cut off|hour without',
  FLWFIELDWORK: verbs(
    'fill in|enter|write|type|edit|record|log|sell|sign|work|capture|note|scan|draw|write down|note down|jot|collect|queue|create|tick|take photo|document|check in|book|count|register|save|measure|store|take order|keep go|carry on|go on|take down|mark|update|annotate|report|inspect|treat|do checklist|keep note|take money',
  ),
  FLWSYNCLATER: verbs(
    'sync|synchronize|synchronise|reconcile|merge|upload|hand over|catch up|dock|send later|send on|send it|blend|join up|pile up|go up|get push|push later|push at|reach server|afterwards|later|merged|transmit|deliver later|submit later|arrive later|in evening|back in|once back|when back|when they can|when it can|as soon as|at next village|in port|interleave|flush|store and forward|until then|come home|come back|in office|return',
  ),
  FLWFIELDDEVICE:
    'tablet|phone|handheld|laptop|device|app|mobile app|scanner|till|kiosk|gateway|ship|vessel|truck|van|ambulance|terminal|watch|drone|tractor|console|camera|reader|tills|sensor box|logger',
  // many readers
  FLWFEED:
    'feed|stream|topic|event|log|message|order|scan|telemetry|click data|click|trade|sale|sales|booking|notification|update|reading|record|call record|flight change|departure|announcement|listing|report|change|signal|transaction|event log|sensor value|registration|delivery note|payment|movement|alarm|return|publication|arrival|status|position|sighting|pick|collection|bulletin|measurement|vote|result|action|data',
  FLWREADER:
    'team|department|system|service|subscriber|consumer|partner|authority|reader|recipient|vendor|group|company|airline|observatory|agency|office|tool|program|module|downstream|application|app|listener|receiver|customer system|ministry|bureau|display|squad|party|place|crew|lab|broker|hospital|dashboard|unit|faculty|branch|organization|organisation|institute|supplier|insurer|newsroom|website|division',
  // new readers start from the past
  FLWNEWCOMER:
    '(new|fresh|brand new|late|later|another|second|future|added|additional|next|further|tomorrow) (consumer|reader|subscriber|service|team|department|tool|model|view|register|engine|search engine|dashboard|system|projection|index|app|detector|report|listener|member|partner|product|one|analytics|application|replica|science|store)|newcomer|late joiner|late coming|latecomer|late comer|anyone who subscribe|whoever subscribe|join later|join late|connect for first time|reader be add|consumer be add|subscribe later|not thought of yet|not think of yet|come up with another|hook in|start fresh|we build second',
  FLWPAST:
    'from beginning|since beginning|from start|from very start|very start|since start|day one|day zero|first day|from day one|first event|first message|first match|entire past|whole past|past|all old|old message|old notice|old telemetry|old event|entire history|whole history|full history|history|year of|since launch|everything since|rewind|replay|from scratch|reread|re read|read again|all over again|from zero|all event ever|every event ever|archive of event|event for ever|event forever|back to very|offset zero|old one|from first|older event|past event|earlier event',
  FLWREBUILD: verbs(
    'rebuild|recreate|regrow|reconstruct|re derive|rederive|derive|recalculate|recompute|refill|repopulate|regenerate|replay|rewind|reprocess|catch up|rehydrate|build|fill|bootstrap|compute itself|restore|reset offset|wipe|reread|re read|start over',
  ),
  FLWDERIVED:
    'cache|view|projection|index|statistics|statistic|total|state|balance|account balance|ranking|read model|search index|dashboard|materialized view|summary|register|table|copy|picture|report|graph',
  FLWLOGSOURCE:
    'event|raw event|log|stream|feed|change feed|movement|message|position log|raw scan|change log|journal|event log|commit log|topic|offset|history',
  // one slow receiver
  FLWLAGGARD:
    'slow|sluggish|laggard|lag|lag behind|fall behind|behind|time out|timeout|dead|down|hang|throttle|overload|unreachable|broken|stuck|stall|choke|worst|ancient|not answer|not respond|answer in|crawl|asleep|die|sick|offline|swallow|stick|unresponsive|struggle|late|slowest|slow down|backlog|blocked|limp|fax|in maintenance|bad line|retries|take forever|dozing',
  FLWOTHERS:
    'other|others|everyone else|everybody else|anyone else|anybody else|everything else|rest|healthy one|healthy|fast one|quick one|quick|fast|neighbor|neighbour|remaining|all worker|another|everyone|everybody|nobody else|no one else|without anyone|cathedral',
  FLWHOLDUP: verbs(
    'hold up|hold back|delay|block|wait|clog|slow|slow down|starve|feel|notice|suffer|drag|drag down|set pace|keep from|wall off|set aside|isolate|immediately|at once|affect|hurt|stop|jam|pull down|take down|infect|pay for|impede|bear|regardless|eat up|keep flow|get nothing|hinder|disturb|punish|at full speed|drag along',
  ),
  FLWOWNPROBLEM:
    'own problem|problem alone|his problem|their problem|own pace|at own speed|different speed|own speed|only himself|himself|itself|alone|let lag|own queue|queue of own|own lane|bulkhead|separate queue|separate lane|one queue per',
  // delivery
  FLWMISSING:
    'lose|loss|losing|miss|missing|gap|get through|come through|arrive|reach|land|guarantee delivery|guaranteed delivery|never arrive|not arrive|nothing lose|none miss|leave out|left out|be there|amiss|drop|go astray|vanish|get lose|skip',
  FLWDOUBLE:
    'twice|double|doubled|doublet|duplicate|duplicated|repeat|repetition|second copy|again|redeliver|resend|two time|more than once|three time|several time|thrice|many time|how many time|how often|copy|already know|already see|dupe|dups|same one',
  FLWDUPOK:
    'fine|harmless|ignore|skip|discard|filter|filter out|recognize|recognise|cope|overwrite|nuisance|nothing|sort out|no problem|idempotent|by number|by its number|by id|upsert|forgive|drop repeat|can handle|do no harm|not matter|not hurt|secondary|second to|not feel|weed out|throw away|tolerate|no harm|not mind|swallow|already|be ok|okay|live with|handle',
  FLWRESEND: verbs(
    'resend|retry|repeat|send again|re send|try again|redeliver|keep send|keep try|retransmit|hammer|call again|retries|redelivery',
  ),
  FLWTRIFLE:
    'ping|metric|typing indicator|cursor|telemetry|bus position|presence|heartbeat|emote|hint|beacon|blip|span|trace|nudge|notification|reading|update|sample|frame|quote|tick|packet|value|fix|log line|page view|view event|event|impression|reaction|signal|humidity|temperature|statistic|report|sensor|gps|ad|tip|poll|sound level|measurement|push|movement|point|dot|counter|analytics',
  FLWMAYLOSE:
    '(may|can|could|might|allow to|be allowed to|free to) (be )?(lose|drop|dropped|miss|vanish|skip|disappear|go missing|fall|get lose|be lose|have hole|go astray)',
  FLWONCE:
    '(exactly|precisely|only|just|surely|really|strictly) (once|one time|a single time|single time)|once and once only|once and only once|once per|one time per|single time|one time|exactly one|dispensed once|only once|once each',
  FLWEFFECT: verbs(
    'count|charge|credit|debit|book|accrue|dispense|carry out|bill|pay|ship|send|deduct|invoice|issue|post|apply|execute|print|deposit|deliver|take effect|settle|transfer|show up|pay out|go out|register|administer|process|award|deducted|command|record|publish|refund|redeem|entered|handle',
  ),
  // order
  FLWINLINE:
    'in order|in sequence|in line|chronological|chronologically|one by one|one after another|follow one another|that way round|in order they|in order of|in commit order|commit order|own numbering|own sequence|right order|in correct order|correct order|order of arrival|kept in order|keep order|stay in order|overtake|one at a time|in same order|strictly ordered|strict order|sequence be keep|sequence matter|order matter|keep line|in turn|in order made',
  FLWPERONE:
    '(each|every|per|one|given|single|same|within a|within|for a|for each|of one|of a single|inside one|of each) (customer|account|player|user|ticket|cow|vessel|student|bed|channel|claim|table|booking|key|meter|song|share|device|patient|employee|person|case|shipment|parcel|entity|conversation|room|document|vehicle|card|contract|machine|item|object|sensor|truck|ship|animal|child|pupil|member|file|match|game|policy|property|house|lift|line|train|flight|seat|article|product|wallet|chat|aggregate|well|tree|donor|farm|container|lot|stock|instrument|symbol|phone|container|pallet|valve|pump|field|household|guest|visitor|booking reference|record)',
  // rows that never change, or always do
  FLWNEVER: 'never|not|nobody|nothing|no one|no|none|without|cannot',
  FLWENTRY:
    'record|row|line|event|entry|file|log|message|measurement|data|value|reading|move|movement|document|observation|transaction|receipt|booking|result|image|photo|scan|frame|clip|recording|trace|tick|note|decision|report|post|fact|sample|invoice|minutes|swipe|click|sermon|genome|backup|certificate|sighting|posting|vote|signature|shot|statement|footage|diary|page|log line',
  FLWUPDATE: verbs(
    'update|overwrite|replace|amend|correct|edit|modify|alter|upsert|flip|adjust|save over|rewrite|shuffle|save anew|bash|refresh|change|toggle|reassign|bump|rearrange|tweak|touch|write over|move|set',
  ),
  FLWCURRENT:
    'row|status|stock|stock level|position|price|state|basket|cart|profile|inventory|roster|address|balance|seat map|shelf|player|shadow|score|level|record|location|duty roster|counter|temperature|setpoint|progress|availability|bed|order|contract|policy|booking|itinerary|eta|odds|bid|field|column|entry|document|phone number|setting|count|rota|schedule|timetable|odometer|line|reservation|form|case|file|card|key|table|ticket|listing|quantity|value|figure',
  // numbers that go up and down
  FLWTALLY:
    'number of|count|tally|points|point|quota|credit|remaining|places left|spaces left|votes|vote|like|view|how many|how often|follower|score|kilowatt hour|mileage|step|unread|budget|print quota|wins|total|mileage|headcount|visitor|play count|download|thumb up|thumbs up|hit|usage|minutes used|data volume|stamps|stars|reaction|upvote|claps|applause|redemption|people inside|free spot|free space|mention',
  FLWGOUPDOWN: verbs(
    'go up|go down|tick|tick up|tick down|tick over|count down|count up|increment|decrement|bump|minus one|plus one|plus and minus|add up|add to|climb|increase by one|one up|one down|up by one|down by one|sum on fly|rise with|drop with|deduct|by one|keep count|keep tally|keep score|counted down|added to|count each|count every|summed|clicker|tallied|subtract|rack up|running count|running number|running total',
  ),
  // many writers, few rows
  FLWCROWD:
    'everyone|everybody|all of|thousand|thousands|hundred|hundreds|million|millions|every|each|whole|crowd|stampede|half country|masses|bidder|buyer|fan|shopper|dozens|everything|four thousand|lorry|trader|tellers|player|shop|till|freshmen|donor|together|mob|per second|bid second|concurrent|simultaneous|parallel',
  FLWONEROW:
    '(same|one|single|last|few|handful of|popular|only|top|that one|hottest|shared|central) (few|central|popular|hot|single|stock|database|counter|tiny)? (row|record|seat|seats|ticket|lot|stock|stock row|account|pot|jackpot|wallet|total|counter|item|product|room|slot|place|places|pitch|pitches|balance|budget|pool|campaign|crate|bay|bin|share|partition|key|pair|article|cell|bed|beds|desk|berth|appointment|vaccine|dose|doses|console|house|flat|table|spot|spots|parking spot|license|number|prize|boss|cabin|column|line|entry|total row|order book|seminar|unit|piece|bucket|voucher|coupon|guild bank|tally|ledger line|shelf|bottle)|stock row|stock count|row lock|hot row|pool row|budget row|order book|jackpot|settlement account|fee account|guild bank|shared wallet|campaign total|stock record|inventory row|counter row|total row|prize pool',
  FLWFIGHT: verbs(
    'fight|fight over|pile onto|hammer|wait|lock|queue|queue up|try for|hit|update|add to|touch|draw down|contend|contention|bid|stand in line|buy|grab|snatch|rush|compete|collide|jam|increment|decrement|serialize|deadlock|meet|race|scramble|want|book|stall|squabble|jostle|crowd|pounce|storm|bottleneck|pull at|tug|go after|write to|converge|melt|apply for|battle',
  ),
  // jobs
  FLWCLAIM: verbs(
    'claim|pick up|pick|fetch|take|retry|finish|stuck|lease|enqueue|overlap|hand back|restart|lock|poll|push|grab|shove|put on|put in|mark as|assign|hand to|given to|give to|redo|rerun|abandon|time out|die|crash|process|queue|schedule|drain|eat|pull|tick off|clear|complete|fail|repeat|half done|run when|picked|share work|start|acknowledge',
  ),
  FLWHEAVYWORK: verbs(
    'render|export|convert|resize|ocr|transcode|generate|calculate|compute|print|mail out|send email|reminder|thumbnail|pdf|invoice run|plagiarism|virus scan|transcription|transcribe|index|encode|import|zip|compress|report|mailing|payout|statement|letter|analysis|video',
  ),
  FLWASYNC:
    'at some point|nobody wait|no one wait|not wait|need not be instant|in background|behind scene|when it be ready|when ready|when there be room|whenever there be|whenever|come back at once|return at once|return immediately|answer at once|get email when|get email|get mail when|in own time|when idle|be idle|in queue|asynchronously|later on|eventually|overnight worker|after fact|hours later|minute later|put it in queue|shove to',
  // bulk loads
  FLWLOAD: verbs(
    'import|load|upload|dump|ingest|swallow|push|send|arrive|deliver|swap in|shovel|bring|refill|reload|copy|fill|come in|pour in|pump in|read in|drop|pull in|donate|hand over|onboard|migrate in|take in|insert|replace|suck in|slurp',
  ),
  // one feature writes most
  FLWMOST:
    'most of|most|majority|percent|per cent|%|two third|three quarter|nine tenth|four fifth|nine out of ten|bulk of|lion share|dwarf|by far|mainly because|almost all|nearly all|alone|more than rest|more than other|half of|two thirds|than all others|than everything else|together|practically all|single culprit|one culprit|chief|biggest|single biggest|busiest|overwhelmingly|bar|only|just',
  FLWFEATURE:
    'feature|table|module|table family|family of table|audit log|activity feed|notification table|event table|history table|part|telemetry|log|tracking|read receipt|session table|job history|reading|reading table|comment|like|bidding|message table|click|vital|odds|chat|status row|presence|metering|gps|position|cart|logging|one thing|culprit|component|subsystem|area|corner|screen|use case|function',
  FLWTHEWRITES:
    'write|writes|written|insert|inserts|update traffic|write load|write traffic|row written|master|primary|write volume|iops|wal|binlog|disk write|commit|writing|writer|changes',
  // data that goes by itself
  FLWEXPIRE: verbs(
    'disappear|vanish|expire|evaporate|wipe|delete|erase|drop|destroy|purge|roll off|void|become void|throw away|throw out|go up in smoke|clean up|clean themselves up|clean itself up|get rid of|be rid of|lapse|run out|shred|age out|die|self destruct|forget|go away|remove|scrap|discard|bin|fade|invalid|be gone|overwrite|clear|cease|time out|release|let go|dissolve|burn|trash|run off|fall off',
  ),
  FLWKEEPFOR:
    'keep|kept|retain|hold|live|valid|survive|visible|good for|last|store|stored|stay|remember|remain|keep around|exist',
  FLWPERISHABLE:
    'session|cart|basket|link|code|token|story|stories|video|cctv|footage|picture|log|logs|fragment|data|record|offer|badge|paper|application|snapshot|sign up|signup|file|export|partition|reading|history|image|cache|cached|hold|reservation|draft|message|coupon|invitation|location|recording|voucher|quote|key|entry|table|plate|photo|search|resolution|detail|raw value|limit|login|password|position|number plate|personal data|applicant|pupil|guest|row|document|chat|post|pin|id|otp|ticket|clip|notification|call|visit|lock|measurement|sample|trace|item|everything|job',
  // who writes where
  FLWPLACENAME:
    'london|paris|berlin|frankfurt|munich|milan|rome|madrid|lisbon|dublin|amsterdam|stockholm|oslo|warsaw|vienna|zurich|geneva|new york|chicago|detroit|boston|seattle|oregon|virginia|ohio|texas|dallas|denver|california|toronto|montreal|mexico|sao paulo|são paulo|brazil|lagos|nairobi|kenya|johannesburg|cape town|cairo|dubai|mumbai|pune|bangalore|delhi|singapore|sydney|melbourne|australia|tokyo|osaka|japan|seoul|beijing|shanghai|hong kong|manila|jakarta|europe|asia|africa|america|us|usa|eu|germany|france|spain|italy|poland|india|china|canada|england|ireland|overseas|argentina|chile|peru|lima|athens|istanbul|helsinki|copenhagen|brussels|hamburg|rotterdam|buenos aires|santiago|bogota|auckland|perth|hanoi|bangkok|moscow|kyiv|prague|budapest|accra|scotland|wales|atlantic|pacific|lyon|lille|marseille|bordeaux|nantes|leipzig|dresden|cologne|stuttgart|nuremberg|hanover|bremen|graz|linz|basel|bern|lausanne|turin|naples|bologna|porto|valencia|seville|bilbao|barcelona|gdansk|krakow|wroclaw|bogotá|bratislava|zagreb|belgrade|bucharest|sofia|riga|vilnius|tallinn|manchester|leeds|glasgow|edinburgh|cardiff|belfast|cork|antwerp|ghent|utrecht|eindhoven|malmö|gothenburg|bergen|aarhus|tampere|atlanta|phoenix|portland|houston|austin|miami|philadelphia|vancouver|calgary|ottawa|quebec|taipei|shenzhen|chennai|hyderabad|melbourne|brisbane|wellington|durban|casablanca|tunis|riyadh|doha',
  FLWWRITEIN: verbs(
    'write|edit|change|alter|update|touch|modify|enter|fill in|draw|accept write|save|add|register|create|correct|book|post|work on|maintain|generate|originate|order|like|vote|consume|sell|sign|produce|amend|take write|place|record|type',
  ),
  FLWSAMEONE:
    'same|one|shared|either|any|global|common|each other|all|worldwide|wherever|anywhere|everywhere|whichever|both|multi master|one file|single',
  // a write that must get in
  // what is computed, and when
  FLWCOMPUTE: verbs(
    'recompute|recalculate|refresh|retrain|run|compute|crunch|build|rebuild|generate|regenerate|render|calculate|update|work out|settle|roll up|produce|aggregate|publish|make|made|prepare|determine|derive|score|rescore|plan|draw up|tot up|total up|summarize|catch up|analyze|evaluate|redo|redraw|rank|process|create|sum up|assemble|compile|consolidate|do',
  ),
  FLWSCHEDULE:
    'nightly|at night|every night|each night|over night|overnight|night run|weekly|each week|every week|once week|each morning|every morning|in morning|by morning|every sunday|on sunday|sundays|at weekend|on weekend|fridays|on friday|mondays|on monday|every monday|quarterly|every quarter|each quarter|after midnight|at midnight|by cron|cron|at three|at four|every six hour|every # hour|every hour|hourly|twice hour|twice day|monthly|each month|every month|first of month|on first|end of month|month end|year end|in cycle|on #|on 25th|25th|after each shift|after match day|after market close|after closing|day later|next day|following day|once day|daily|once night|on schedule|batch|in batch|between one and five|in one go|yesterday|once an hour|once hour|periodically|end of day|day end|after close|every evening|each evening|every few hour|small hour',
  FLWPRODUCT:
    'report|model|score|ranking|recommendation|total|figure|bill|billing|invoice|payroll|statistic|statistics|segment|league table|tariff|forecast|index|map|menu|summary|summary table|dashboard|aggregate|number|proposal|list|prediction|risk|feature|metric|kpi|price|loss|salary|analysis|leaderboard|similarity|cluster|sequencing|mart|warehouse|chart|plan|everything|stats|standings|bonus|commission|interest|reads|balance sheet|match|suggestion|heat map|key figure|result|timetable|rating|embedding|table|rota',
  // doubles in a stream
  FLWDUPS:
    'twice|double|doubles|doubled|doublet|duplicate|duplicated|repeat|repeats|repeated|repetition|three time|several time|two or three time|forty time|many time|more than once|again and again|re emit|reemit|resend|stutter|identical|same click|same event|same alarm|same parcel|same sensor|same pothole|same run|same message|same ad|same user|same person|same phone|same reading|same thing|both forward|two camera|two gateway|delivered again|replay|retry|copies|copy|second copy|same order|same vote|same entry|same scan|same call|same photo|same one|echo|overlap|one meteor|resubmit|double click',
  FLWCOLLAPSE:
    'count once|counted once|count only once|only once|just once|a single time|single time|one and not two|not two|discard|discarded|ignore|drop|swallow|swallowed|strip|weed out|remove|removed|throw away|throw those away|throw out|fold into|into one|to one|become one|one of them|single event|just one count|filter|filter out|merge into|collapse|collapsed|reduce|spotted|recognize|recognised|recognized|sort out|dedupe|deduplicate|squash|suppress|suppressed|must not see|not see|not lead to two|once per|one press|clean out|get rid of|cut out|leave one|keep one|keep first|first one count|count one',
  // stream processing inside a service
  FLWENGINE:
    'flink|spark|storm|beam|yarn|job manager|streaming cluster|stream processing cluster|processing cluster|processing framework|streaming engine|stream engine|stream processor|separate platform|job scheduler|somebody cluster|cluster of own|big data platform|hadoop|dataflow|kinesis analytics|extra cluster|separate cluster|second cluster|dedicated cluster|streaming platform|analytics cluster|processing platform|another cluster|framework|separate system|heavy engine|extra platform|streaming framework',
  FLWINSIDE:
    '(in|inside|within|part of|embed in|embedded in|live in|sit in|sit within|inside of|into|where) (same|existing|ordinary|normal|plain|app|own|dispatch|payment|gateway|logger|meter|shop|till|tills|java|go|kotlin|backend|regular|web|order|booking|one|spring|node)? (app|service|process|program|backend|binary|jar|container|library|gateway|code|api|application|microservice|server|daemon|dispatch app|firmware|agent|tills backend|component)|in process|inside process|in same process|embed it|ordinary program|just library|just jar|plain library|small library|one binary|one go binary|go binary|rest of code live|together with rest of app|deploy container|piece of code|single binary|just code|in own code|plain code|normal deployment|same deployment|same container',
  // streams that meet
  FLWPAIR: verbs(
    'match|pair|link|attribute|correlate|join|stitch|tie|attach|bring together|put together|connect|lay side by side|side by side|compare|trace back|trace|associate|combine|marry|merge|line up|put back in place|relate|hook up|cross check|reconcile|assign|tie up|glue',
  ),
  FLWOCCURRENCE:
    'purchase|search|scan|receipt|click|play|bet|withdrawal|badge|swipe|order|shipment|result|trade|quote|alarm|config change|configuration change|door opening|departure|arrival|sale|ticket|ticket scan|goal|pass|install|campaign|conversion|reading|log in|login|location|push|sign up|impression|weighbridge in|weighbridge out|delivery|visit|payment|order event|shipment event|lab order|lab result|stream|event|log line|fall|medication|view|ad|call|message|deal|request|entry|exit|check in|check out|start|end|stop|booking|tap in|tap out|refund|deposit|position|weather|temperature|banner|session|mail|email|open|camera|invoice|transaction|card swipe|badge reading|ride|trip|fill|feed|sensor|signal|telemetry|ready|served|measurement|fault|repair|sighting|bid|answer|question|transfer|launch',
  FLWBEFORE:
    'earlier|before|before it|before them|right before|that lead to|led to|lead to|from which|which push|preceding|previous|afterwards|followed by|follow by|later|in between|by time|days ago|by trace id|either side may be late|seconds before|within hour|for time in between|with one at|come first|at time|look back|matching|counterpart|corresponding|belong together|same key|by id|other stream|come before|in last|come from two',
  // one event, one reaction
  FLWREACT: verbs(
    'send|sent|call|notify|mail|convert|forward|alert|trigger|tell|unlock|start|validate|ping|text|thank you|pdf|webhook|push to|publish|post to|translate|enrich|mask|put it on|pass on|print|sms|email|inform|let know|call api|write to|transform|resize|goes out|go out|told|notified|light|lamp|create ticket|open ticket|copy to|check and|store , done|converted|welcome',
  ),
  // pipelines
  FLWPASSON: verbs(
    'pass|pass on|hand|hand over|hand on|hand along|ship|copy|move|push|transfer|carry|travel|wander|leave|download|upload|write|read|serialize|drag|fetch|feed|send|pipe|shovel|forward|haul|exchange|hand-over',
  ),
  FLWBIGTHING:
    'frame|image|video|file|pixel|matrix|matrices|audio|gb|mb|data|footage|intermediate|bucket|photo|document|cube|strip|result|output|scan|x ray|film|recording|picture|slide|tile|point cloud|tensor|dataset|voice|sound|genome|batch|gigabyte|megabyte|raw|asset|mri|page',
  FLWOPERATION:
    'decode|denoise|colour|color|encode|extract|recognize|recognise|align|burn in|import|compress|pack|sign|crop|cropped|ocr|ocred|proof|proofed|bind|bound|detect|detection|estimate|estimation|segment|segmentation|unpack|clean|join|export|normalize|transcode|resize|tag|watermark|reconstruction|viewer|raw file|peak list|identification|split|stitch|classify|label|georeference|filter|upscale|caption|subtitle|analyze|analyse|transcribe|translate|summarize|deskew|mosaic|calibrate|calibration|scan|anonymize|anonymise|anonymizer|render|package|thumbnail|convert|recognition|fraud check|quality check|trim|annotate',
  // written one way, read another
  FLWWRITTENAS: verbs(
    'write|written|store|enter|typed|record|come in|file|save|insert|append|change|post|command|movement|entering|the way in|way in|filed|hand in|input|capture|booked|stream of edit|update|made for|edits|key in|posting|what come|submit|collect',
  ),
  FLWREADAS: verbs(
    'read|show|shown|look at|want|display|serve|served|query|view|page|see|screen|dashboard|display|asked for|ask for|need|on way out|way out|present|looking at|looked at|list|report|search|browse|out come|consult',
  ),
  // state of a stream job
  FLWHOLDSTATE: verbs(
    'keep|kept|hold|held|remember|accumulate|build up|built up|wait|live|memorize|memorise|sit|know|checkpoint|state|memory|open|keep in mind|stay|carry|retain|track|store|last|fill',
  ),
  FLWLONGTIME:
    '(day|week|month|year|season|quarter|# hour|# day|whole day|whole season|three week|nine day|entire life|life|# actions|hundred actions|million|weeks|for months|gb|tb|terabyte|gigabyte|72 hour|whole voyage|whole life|day long|month long|hours|ram|decade|nights)',
  // big jobs over everything
  FLWBIGJOB: verbs(
    'train|retrain|recalculate|reencode|re encode|parse|score|scoring|run through|crunch|sweep|scan|pass over|full pass|hadoop|mapreduce|gpu|machine learning|etl|backfill|transformation|spark|embedding|embeddings|teach|join over|reprocess|recompute|rerun|reindex|classify|relabel|transcode|learn|fit|analyze|analyse|mine|compute|simulate|convert|re analyze|process|job|jobs|fine tune|rescan|migrate format|ocr|eat through|chew|grind through|plough through|go through',
  ),
  FLWALLDATA:
    '(all|entire|whole|every|complete|full|lot of) (of)? (the)? (#|million|{FLWNUM})? (million|billion)? (data|archive|history|corpus|library|page|video|x ray|record|photo|customer|recording|call|image|document|event|film|film library|match|match video|voter|log|transaction|sensor history|genome|scan|file|text|book|song|case|tape|past|catalog|collection|observation|year|table|measurement)|everything|full table|across lot|everything we have ever|ever recorded|over archive|past decade|decade of|year of|petabyte|terabyte of|back catalog|since beginning|all of video|sensor history|historic data|historical data|all time|whole lot|millions of image|entire film library|from all call',
  // windows
  FLWALERTIF: 'alarm|alert|lock|block|pager|page|warn|flag|act|suspicious|raise|siren|trigger|stop|notify',
  FLWOLDTIMES:
    'history|past|since beginning|since start|from start|from beginning|very start|very beginning|day one|first day|first event|last year|year ago|years ago|year back|years back|so far|until now|ever happen|happen before|happened before|whole story|entire story|everything that happen|all that happen|since launch|since day|old event|old message|earlier event|earlier message|from scratch|from zero|from first|since #|back to|everything since|all event|every event|backlog of event|complete log|whole log|entire log|old one|bygone|all old|rewind|replay|decade|catch up on',
  FLWRECEIVER:
    'partner|reader|subscriber|endpoint|consumer|client|pharmacy|school|insurer|tenant|mail server|club|provider|carrier|receiver|recipient|customer|bank|shop|hospital|destination|webhook|gateway|crm|listener|merchant|clinic|vendor|supplier|archive|courier|agency|reinsurer|portal|dealer|downstream|sink|town|store|parish|broker|hotel|airline|restaurant|municipality|operator|station|library|museum|farm|garage|lab|display|screen|warehouse|publisher|newspaper|channel|follower|marketplace|bookmaker|exchange|utility|port|terminal|franchise|branch|theater|laggard|straggler|slowcoach|slowpoke|integration|customer server|fax',
  FLWFIELDPEOPLE:
    'technician|nurse|driver|courier|inspector|farmer|ranger|surveyor|engineer|salesman|salespeople|sales rep|rep|doctor|midwife|medic|paramedic|vet|soldier|officer|crew|sailor|captain|volunteer|researcher|scientist|geologist|archaeologist|miner|diver|pilot|guide|climber|hiker|teacher|student|author|journalist|reporter|reader|census taker|carer|caretaker|social worker|builder|foreman|electrician|plumber|forester|beekeeper|warden|guard|firefighter|policeman|police|people|worker|waiter|conductor|team|user|player|staff|they|agronomist|biologist|missionary|priest|field crew|we',
  FLWFOLK:
    'people|lawyer|nurse|doctor|author|editor|writer|teacher|pupil|student|player|designer|engineer|architect|planner|dispatcher|colleague|team|family|wife|husband|couple|class|committee|council|participant|musician|composer|artist|researcher|scientist|judge|analyst|coach|director|manager|user|member|kid|child|reporter|journalist|newsroom|translator|surgeon|cook|chef|guest|staff|crew|cousin|partner|office|client|clerk|annotator|volunteer|board|department|group|side|hand|pair|priest|officer|programmer|developer|coder|everybody|everyone|actor|choir|band|inspector|farmer|trainer',
  FLWREALWRITE: verbs(
    'write|edit|change|update|entry|entries|create|maintain|modify|enter|originate|touch|alter|written|writes|edits|amend|booked|generate|originate|served from',
  ),
  FLWTAKEJOB: verbs(
    'claim|pick up|retry|retried|retries|enqueue|hand back|fetch|poll|lease|tick off|grab|dequeue|requeue|dispatch to|share work|take next|next|given to|give to|hand to|half done|halfway|half way|uncompleted|inserted|dead letter|picked|mark|backlog|as theirs|do by worker|pull next|when there be room|assign to|pushed to|put in queue|wait in line|stuck|another worker|other worker',
  ),
};
