import { guaranteesMoreClasses } from './vocabulary-told-guarantees-2.ts';
import { guaranteesSecondClasses } from './vocabulary-told-guarantees-b.ts';
import { guaranteesThirdClasses } from './vocabulary-told-guarantees-c.ts';
import { guaranteesFourthClasses } from './vocabulary-told-guarantees-d.ts';
import { guaranteesFifthClasses } from './vocabulary-told-guarantees-e.ts';

/** Word classes of the ideas in rules/told-guarantees.ts. */
export const guaranteesIdeaClasses: Readonly<Record<string, string>> = {
  ...guaranteesMoreClasses,
  ...guaranteesSecondClasses,
  ...guaranteesThirdClasses,
  ...guaranteesFourthClasses,
  ...guaranteesFifthClasses,
  // what is old, and whether that is borne
  GUALAG:
    'stale|staleness|outdated|out of date|not up to date|not current|lag|lag behind|trail|trailing|run behind|fall behind|behind reality|little behind|bit behind|catch up|drift|old copy|older copy|old version|older version|old value|older value|old figure|older figure|old number|older number|old picture|sometime|in own time|good time|bit old|little old|slightly old|out of step|approximate|not exact|eventually same|sooner or later|propagate|propagation|different moment|slightly different|nearest replica|whichever replica|hour old|day old|minute old|second old|week old|minute behind|second behind|hour behind|day behind|few second late|minute late|second late|hour late|half hour late|hour ago|minute ago|show up late|arrive late|disagree for|differ for|come right|settle down|yesterday number|yesterday figure|yesterday stock|not live|few minute off|bit off|little off',
  GUACARE:
    'complain|complaint|write to us|sue|notice|mind|care|bother|object|grumble|lose sleep|weep|get upset|call us|suffer|fuss|quarrel|scream|fret|worry|be harm|protest|blink|want sooner|ask for sooner|ever ask|see difference|be hurt|die of it|die from it|feel it|look closely|count along|cry|hurt|matter|make odds|odds|be drama|raise eyebrow',
  GUANOCARE:
    'fine|all right|alright|ok|okay|happy|content with|use to it|world go on|life go on|earth keep turn|cost nothing|cost us nothing|acceptable|tolerable|bearable|no drama|no big deal|no tragedy|no disaster|no catastrophe|no problem|no harm|welcome|what we promise|all we promise|what we can offer|good enough|close enough|near enough|will do|would do|no odds|do trick|can wait|could wait|so what|so be it|live with|stomach|we like it like that|like to keep|would rather|no reaction|zero reaction|could not care less|forgive|forgivable|put up with|comfortable with|suffice|sufficient|harmless|unproblematic|accept|tolerate|do not mind|not matter|not hurt|not bother|plenty|enough|nobody mind|nobody care|nobody notice|unnoticed',
  GUANOBODY: 'nobody|no one|none|never|hardly anyone|few|not',
  GUAVIEW:
    'count|counter|feed|dashboard|report|statistic|stats|list|search|search result|ranking|profile|page|leaderboard|board|display|map|chart|score|catalog|catalogue|preview|badge|like|follower|comment|tag|bookmark|recommendation|timeline|wall|mirror|banner|tile|figure|copy|replica|description|price|screen|view|view count|browse|browsing|menu|listing|bulletin|news|schedule|availability|thumbnail|overview|read|total|number',
  // what must never be seen old
  GUAREVOKE:
    'revoke|revocation|ban|banned|fire|fired|sack|sacked|block|blocked|withdraw|lock out|locked out|remove|dismiss|expel|suspend|cancel|disable|unpublish|recall|retract|kick out|blacklist|strip|bar|evict|unfriend|take away|delete',
  GUAKEYREAD:
    'balance|limit|stock|price|odds|permission|right|lock|licence|license|warrant|block|signal|position|dose|status|state|consent|record|register|will|inventory|exposure|flag|credit|quota|badge|value|figure|number|access|config|configuration|membership|owner|allergy|availability|order book|key|valve|schedule|panel|list|lookup|read',
  // who wrote it sees it
  GUAOWNER:
    'own|himself|herself|yourself|themselves|his own|her own|author|writer|poster|sender|same user|same person|same session|that same',
  GUASEE:
    'see|find|show|visible|be there|appear|reload|look for|look at|back|refresh|in list|on screen|read back|turn up|come up|display|notice|confirm',
  GUAREPLY:
    'answer|reply|comment|response|effect|reaction|rollback|correction|receipt|delivery note|retraction|follow up|followup|quote|caption|consequence|cancellation|result|deleted|refund|closing',
  GUACAUSE:
    'question|cause|order|created|post|picture|photo|message|original|request|deploy|announcement|parent|statement|it answer|it belong to|booking|opening|payment|start',
  // one order for everything
  // an invariant
  GUANEVER:
    'must never|may never|can never|never|must not|may not|can not|cannot|shall not|should not|on no account|under no circumstance|impossible|not possible|not be possible|not be able|no way|forbid|forbidden|against law|illegal|unlawful|prohibited|rule out|unthinkable|no number|out of question|not once|never again|taboo|inexcusable',
  GUADREAD:
    'lawsuit|court|jail|prison|district attorney|fined|contestable|furious|angry|fisticuffs|fistfight|disaster|catastrophe|catastrophic|fatal|kill|die|newspaper|scandal|one star|apologize|compensation|liable|sue|brawl|riot|shout|headline|ombudsman|consumer agency|resign|fire me|end of us|out of business|nightmare|refund|complaint|embarrass|embarrassing|collide|collision|crash into|scream|penalty|insolvent|damages|one star review|never again|pay fine|fined|heavy fine|lose licence',
  GUATWICE:
    'twice|double|to two|by two|two people|two family|two swimmer|two customer|two guest|two buyer|two user|two doctor|two pilot|two car|two client|two owner|two driver|two master|two winner|two patient|two team|two train|two crane|two bid|two party|two holder|two of them|two company|two person|doubly|more than once|overlap|overlapping|more than one',
  GUANEGATIVE:
    'below zero|under zero|negative|into minus|minus three|in red|overdraw|overdraft|oversell|oversold|overbook|overbooking|double booking|double book|doublebook|doublebooking|double sell|double spend|doublespend|over limit|exceed limit|over allocate|overallocate|out of thin air|thin air|oversubscribe',
  GUASUM:
    'balance|book|sum|total|ledger|debit|credit|both side|books|account|posting|gold|certificate|amount|cent|euro|dollar|token|coin',
  GUATALLY:
    'stay|balance|equal|match|tally|add up|be zero|zero|reconcile|net to|come out even|correspond|square',
  // merging
  GUAMERGE:
    'merge|combine|join|unite|fold|reconcile|zip|sum up|summed up|add up|interleave|union|keep both|hand both|both get keep|compute right one|work it out|sort out|puzzle together|put both|stitch|resolve|blend|consolidate|glue|splice|both into one|merge rule|mixing',
  GUAOURCODE:
    'we|us|our own|own|ourselves|app|application|code|routine|rule|function|logic|software|program|service|client|editor|clerk|review queue|hand written|mobile team|synchronizer|front office|back office|domain rule|tool|user choose|human|field by field|column|line by line',
  GUACOLLIDE:
    'two|both|conflict|conflicting|collision|collide|clash|version|versions|diverge|disagree|disagreement|concurrent|two phone|two device|branch|duplicate|sibling|went apart|go apart|same parcel|same record|different copy|half of cluster|simultaneous|offline',
  GUASAMEEND:
    'same|identical|agree|come together|converge|convergence|blend|back together|find back|one script|one text|one picture|one plan|merge|reconcile|even out|in sync|back in step|come back together',
  GUANODECIDER:
    'without anybody|without anyone|without human|without hand|without vote|without question|without server|without center|without coordinator|without coordination|without arbiter|without dialog|without asking|without conflict|without lock|no dialog|no dialogue|no conflict dialog|no server|no central|no coordinator|no coordination|no arbiter|no central arbiter|no question|no vote|no human|no winner|no one decide|nobody decide|nobody choose|nobody pick|nobody have to|nobody need to|nobody lose|by themselves|of own accord|on their own|automatically|by construction|by rule|by design|deterministic|deterministically|mathematically|no matter in what order|whatever order|in any order|peer to peer|gossip|no referee|no boss|by nature',
  // a transaction and how far it reaches
  GUATRANSACT:
    'transaction|transactions|commit|atomic commit|acid|multi table commit|atomically|posting|rollback|two phase commit',
  GUAANYROWS:
    'any row|any rows|whichever row|arbitrary|any corner|any combination|anything with anything|with anything|any pair|any of million|whole database|entire database|any table|every table|all table|across table|across the lot|several table|many table|multi table|anywhere in database|any account|any other|any client|any to any|any producer|two customer|two arbitrary|across customer|three party|over all depot|all store|several range|whatever row|mixed freely|cross table|different table|foreign key|who be involve|wherever|all sorts of table|neat box|unrelated row|half dozen table|dozen table|several row|several record|multiple table|many row|row in several|cross entity|any two|any number of|every corner|all over schema|no matter which|regardless which|spread over|dozen row|hundred row|several document|multiple row|multiple document|several account|both account|two account|both table|two table|several entity|several item',
  GUAONESTEP:
    'one transaction|same transaction|single transaction|one commit|in one go|one step|in one stroke|as unit|form unit|unit of work|atomically|atomic|or not at all|or neither|both or neither|all or nothing|all or none|change together|commit as|single commit|committed as one|one piece|one swoop|or none|change together|saved together|save together|commit together|booked together|have to tally|at one stroke',
  GUAUPDATE:
    'change|update|write|save|book|commit|rewrite|store|move|insert|post|set|replace|swap|modify|touch|edit|transfer|register|hire|issue',
  GUAWITHINONE:
    'of one {ONEOF}|of same {ONEOF}|within one {ONEOF}|inside one {ONEOF}|in one {ONEOF}|to one {ONEOF}|to same {ONEOF}|within single {ONEOF}|same {ONEOF}|single {ONEOF}|per {ONEOF}|one {ONEOF}|within {ONEOF}|inside {ONEOF}|no other {ONEOF}|of single {ONEOF}|one loan|same employer|one building|one parish|one shop|one brand|one flight|one claim|one vessel|one herd|one matter|one family',
  GUASERVICES:
    '{SEVERAL} (service|system|microservice|backend|application)|across service|across system|many service|other service|service of own|services of own|one service|system and|service and|separate database|two database|own database|between service|eleven service|several program|in metering|over there|crm|erp',
  GUABOTHHOLD:
    'both or none|both or neither|or neither|or in none|both must|both have to|must match|have to match|has to match|must be match|must correspond|have to correspond|in step|one outcome|no half|half result|never contradict|without the other|without other|one without other|all or none|must follow|taken back|take back|compensate|compensation|coordinated|be certain that all|in none|vice versa|same outcome|tie to|tied to|wrong door|has to say so|say so|not drift|or not at all|all or nothing|rolled back|roll back|transactional|must hold|has to flip|flip|be reflect|stay align|aligned|travel without|for nothing|loose end',
  GUAFOREIGN:
    'payment gateway|payment processor|card gateway|partner|external system|outside system|foreign system|third party|supplier|psp|courier|external party|external service|outside service|credit bureau|tax office|card network|wholesaler|external api|partner system|partner bank|external partner|clearing house|exchange rate service|scoring agency|dispatch center of city|post office|payment provider|stripe|paypal|visa|mastercard|twilio|sepa|clearing house|ministry system|ministry interface|wholesaler system|hotel chain|port authority|customs broker|tax service|weather office|acquirer|roaming hub|outside firm|foreign operator|other fund|phone company|sms gateway|e signature service|background check|land registry|blockchain|steel mill|printing house|printer firm|delivery company|courier api|bank api|central system|labor office|insurance company|card scheme|government api|supplier api|supplier system|partner api|logistics company|national system|health insurer|external service|national registry|soap endpoint|third party api|outside service|credit agency|carrier api|card processor|terminal provider|somebody else system|his bank|bank api|customer bank|acquiring bank|bank interface|external registry|domain registry|carrier interface|insurer api|vendor api',
  GUAOURS:
    'our|ours|us|we|here|our side|our database|our record|our row|database|ledger|booking|record|row|table|stock|credit|receipt|tracking number|label|invoice|case file|contract state|trip|order',
  // effects that may happen once
  GUAEFFECT:
    'charge|bill|ship|pay|payment|debit|refund|payout|mail|letter|reminder|invoice|salary|parcel|sms|gift|gift card|voucher|withdraw|withdrawal|dispense|tax return|bonus|taxi|premium|fee|fare|wire|eviction notice|welcome gift|pill|insulin|prescription|email|text message|pension|transfer|donation|drug|siren|ambulance|fridge|goods|bank transfer|benefit|siren',
  GUARETRY:
    'retry|retries|retried|resend|resubmit|resubmitted|send again|send .. again|try again|fire again|repeat call|repeat request|re send|re submit|replay request|do it again|submit again|press again|post again|send and send|ask another box|send it again|repeated on|send once more|try once more|sends it twice|fill in form anew|sent again|submitted again|sends a sale again',
  GUASENDER:
    'modem|lorry|browser|proxy|loadbalancer|api gateway|gateway|ticket machine|terminal|sensor gateway|mobile app|sdk|parent|modem|merchant|pos|cash register|printer|meter|tablet|bot|crawler|http client|cdn|device|tracker|fleet|truck|partner system|client|app|mobile|caller|device|phone|sender|partner|user|frontend|customer|webhook|till|scanner|their code|consumer app|driver|sensor|handset|guest|people|cashier|patient|kiosk|shop|buyer|everybody|callers|clients',
  GUANOANSWER:
    'timeout|time out|no answer|no response|no reply|no confirmation|504|lose patience|link be cut|dead spot|bad reception|spotty reception|lost connection|lose connection|connection drop|no ack|see nothing|not hear back|see no confirmation|do not see|tunnel|nervous|impatient|answer be lose|answer get lose|too long|five second|until it answer|until we answer|after # second|flaky|glitch|hiccup|stall|slow',
  // on record for good
  GUACHANGE:
    'alter|change|correct|correction|edit|modify|touch|amend|amendment|update|overwrite|delete|reading|intervention|override|adjust',
};
