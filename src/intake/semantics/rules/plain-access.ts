import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const ignore = { negated: 'ignore' } as const;
const drop = { negated: 'drop' } as const;
const counted =
  '(view|visit|click|play|download|like|page view|scan|impression|vote|lap|hit|goal|sale|star|share|share|open|kill|point|listen|stream)';
const tally = '(count|counter|total|tally|sum|number)';
const id =
  '({KEY}|imei|msisdn|imsi|iban|barcode|ean|isbn|vin|plate|license plate|number plate|url|domain|host name|hostname|ip|ip address|hash|voucher code|short code|code|number|phone number|policy number|card number|serial number|ticket number|tail number|case number|account number|customer number|sku|pin|token|cookie|device id|slug)';
const found =
  '(profile|owner|name|record|row|document|address|price|url|status|tariff|account|target|amount|value|balance|result|image|session|answer|customer|title|route|carrier|limit|quota|entry|json|blob)';
const serialNoun =
  '(serial number|{KEY}|imei|msisdn|iban|barcode|isbn|vin|policy number|token|account number)';
const amount =
  '(turnover|revenue|sale|spend|margin|profit|cost|consumption|usage|volume|quantity|delay|downtime|occupancy|energy|energy use|visit|takings|traffic|minute|hour|order value|defect|scrap)';
const group =
  '(article|product|customer|region|country|branch|store|shop|line|machine|supplier|campaign|category|channel|tenant|building|department|driver|route|player|club|route|plant|tariff|station|cell|antenna|ward|school|class|article group|brand|depot|district|meter|farm|doctor)';
const period = '(hour|day|week|month|quarter|year|season|shift|minute|quarter hour)';
const drawn =
  '(temperature|reading|readings|measurement|turnover|revenue|sale|consumption|usage|price|pressure|level|value|visit|order|trade|booking|bookings|delay|load|speed|event|log|statistic|occupancy|figure|chart|graph|curve|energy)';
const bulkNoun =
  '(row|line|record|article|offer|product|price|address|reading|readings|transaction|contact|item|stock line|entry|posting|postings|listing|sku|booking|bookings|customer|ticket)';
const bulkFile =
  '(file|csv|dump|export|feed|spreadsheet|excel file|xml file|price list|catalog|batch|extract|delivery|zip)';
const million = '(# million|million of|million|# k|# thousand|thousands of|hundreds of thousands of|#)';
const sharedOne = '(one|same|single|a single|very same|only one|this one|main|central|settlement|clearing)';
const hotRow =
  '(row|account|counter|record|key|cell|stock row|balance|settlement account|wallet|pot|gl row|document)';
const edge =
  '(settlement account|house account|clearing account|collective account|main account|biggest one|one giant|one of them|celebrity|celebrities|star|top seller|bestseller)';
const level =
  '(building|floor|room|rack|shelf|department|team|subcategory|folder|subfolder|paragraph|section|chapter|district|city|street|bay|wing|line|cell|unit|group|region|branch)';
const blob =
  '(pdf|pdfs|jpeg|scan|passport scan|photo|picture|x ray|video|recording|image|attachment|mri|ct scan|zip|mp4|tiff|dicom|audio|drawing)';

/** What the data is and how it is asked for and written, in the shortest forms of notes and lists as well as in sentences. */
export const plainAccessRules: readonly Rule[] = [
  yes('writes.counters', [
    `(impression|view|click|page view|like|vote|visit|download|play|hit|scan|goal) : .. (+ # |+ one|plus one)`,
    `${counted} (add|bump|increment|increase|raise|up|count) (one)? (to|up)? .. ${tally} (of|for|in|per|on|by|.)`,
    `(each|every|any|one)? ${counted} (add|increment|bump|raise|increase) (one to|plus one to|by one)? ${tally}`,
    `${tally} (of|for|per) .. (go up|rise|be raised|be incremented|be bump|be increment) (by one)? (with|for|at|on) (each|every) ${counted}`,
  ]),
  yes(
    'access.byKey',
    [
      `^ .. : ${id} in , .. ${found} (out|back)`,
      `${id} in , .. ${found} (out|back)`,
      `^ ${id} (to|->|→|=>) ${found}`,
      `(look ups|lookup|look up|read|query|access|request) (be)? (only|always|mostly)? by (only)? ${serialNoun}`,
      `(given|give) ${id} , .. (return|get|answer with|find|fetch|deliver) .. ${found}`,
    ],
    drop,
  ),
  yes(
    'model.keyValue',
    [
      `${id} in , .. ${found} (out|back)`,
      '(redis|memcached|dynamodb|valkey|store|cache|it|cluster) (hold|keep|store|have|serve) .. (cart|session|token|basket|login|rate limit|counter) (with|under|by|for|,|and|in)',
      '(redis|memcached|valkey|dynamodb) (for|with) (cart|session|token|basket|login)',
      '(session|cart|basket|token|flag|profile|preference|setting) , (key|keyed) (by|with|under) ..',
      '(session|cart|basket|token|flag|profile|preference|setting) (key|keyed) by ..',
    ],
    drop,
  ),
  pick(
    'model.documents',
    true,
    [
      '(be|as|form|in|make|become|into) (exactly|just|only)? one (json|nested|big|fat|single|whole|xml|self contained)? document (.|,|;|and|that|which|with|per|we|each|in)',
      '(store|save|keep|hold|persist|write) (each|every|whole|complete|entire|all|it|them)? .. as (one|single|nested|json|xml|a|whole)? (json|document|json document|json blob|xml document|bson)',
      '(attribute|field|property|column|specification) .. (differ|vary|be different|change) (per|by|from|between|for|with) (each|every)? {KIND}',
    ],
    {
      ...ignore,
      unless:
        /\b(?:word|pdf|scan\w*|legal|sign|print|log line|backup|collaborat\w+|edit|document .{0,20}(?:pages|lawyer))\b/,
    },
  ),
  pick(
    'query.locality',
    'one key',
    [
      '(load|read|fetch|get|open|save) .. (it|whole|entire|complete|all of it|everything|as whole) .. by .. (id|key|number|uuid|token) ..',
    ],
    { ...drop, unless: /\b(?:join|filter|search|report|table by table|tenant id)\b/ },
  ),
  yes(
    'access.adHocFilters',
    [
      '(any|any combination|all|each|every) of .. (attribute|field|column|property|criterion|criteria) .. (can|may|could|might) .. (where clause|filter|query|search|condition)',
      '(by|on|over|after) (any|arbitrary|whatever|whichever) (combination of|mix of)? .. (attribute|field|column|property) (like|want|come to mind|think of|need|fancy)?',
    ],
    { ...drop, unless: /\b(?:set by|changed|may be empty|encrypted|stored)\b/ },
  ),
  yes(
    'access.joins',
    [
      '(report|query|screen|statement|view|select|page|dashboard|list|export) .. (with|over|of|have|contain|need|use|do) (#|{N}|six|eight|several|a dozen) join ..',
      '(insist on|want|need|require|rely on|live on|love|depend on|use|ask for) .. (foreign key and join|join and foreign key|join)',
    ],
    {
      ...drop,
      unless:
        /\b(?:across services|(?:without|no|avoid|drop|remove) joins?|join (?:request|link|button|date|in)|to join)\b/,
    },
  ),
  yes(
    'access.aggregates',
    [
      `^ ${amount} (per|by) ${group} (and|,|per|by|over|within|in|for|.)`,
      `(show|see|want|need|chart|plot|compute|report|sum|sum up|table of|list|compare) .. ${amount} (per|by) ${group}`,
      `(${amount}|sum|total|count|average|median) (per|by|of each) ${group} (and|,|per|by|and per|and by) ${period}`,
      `(average|mean|median|total|sum of|maximum|minimum) ${amount} (per|by|of each) ${group} ..`,
      `${amount} (per|by) ${period} (and|,|per|by|and per|and by) ${group}`,
    ],
    { ...drop, unless: /\b(?:limit|quota|price|tariff|at most|must not|priced|charge\w*|bill\w*)\b/ },
  ),
  yes(
    'access.timeRange',
    [
      `^ ${drawn} .. (over|of|for|in|during|from) last (#|{N}) (hour|day|week|month|quarter|year)`,
      `^ ${amount} (per|by) ... (over|of|for|in|during) last (#|{N}) (hour|day|week|month|quarter|year)`,
      `(show|plot|draw|chart|see|graph|want|query|display) .. ${drawn} .. (over|of|for|during|from) last (#|{N})? (hour|day|week|month|quarter|year)`,
    ],
    {
      ...drop,
      unless:
        /\b(?:grew|grow\w*|rise|rose|double\w*|incident|outage|fell|fall|climb|increase\w*|lost|lose|down|loss|drop\w*|cost)\b/,
    },
  ),
  yes(
    'processing.training',
    [
      '(model|network|classifier|recommender|scoring model) (be)? (train|retrain|trained|retrained) .. (on|every|each|once|nightly|weekly|from|over)',
      '(retrain|train|retraining|training) .. (model|over|on) .. (click|order|transaction|history|event|year of|image|picture|log|data|claim|trip|payment)',
    ],
    {
      ...drop,
      unless:
        /\b(?:train (?:station|staff|driver)|staff|employee|nurse|new people|colleague|business model|railway)\b/,
    },
  ),
  yes(
    'access.graphWalks',
    [
      '(#|{N}|five or six|two or three|three or four|several|up to #) (hop|degree|handshake) (out|away|deep|far|or more|and more|along|of separation)',
      'who (pay|own|follow|call|trust|supply|control|finance|fund) whom .. (step|hop|level|degree|corner|intermediary)',
      'who be (connect|connected|relate|related|link|linked|tie|tied) (with|to) whom',
    ],
    { ...drop, unless: /\b(?:network hop|router|packet|traceroute|ip hop|hop count|mesh|latency)\b/ },
  ),
  yes(
    'access.random',
    [
      '(every|any|each) (byte|file|page|record|row|object|invoice|document|picture|one|item|block|key) (be)? (equally|just as) (likely|probable)',
      '(old|archived|ancient|all|any)? (invoice|file|document|record|picture|photo|page|key|object|contract|row) (be)? (open|read|fetch|request|ask for|access|need|pull) (at random|randomly|out of nowhere|in random order)',
      '(any|each|every) of .. (file|record|document|picture|object|page|row|invoice) (can|may|could|might) be (ask for|read|request|open|need|want|fetch) (at any time|any time|any moment|next|at any moment|tomorrow)',
    ],
    { ...drop, unless: /\b(?:sample|test|quality check|audit|spot check|lottery)\b/ },
  ),
  yes(
    'model.tree',
    [
      `(site|plant|company|country|building|category|product line|campus|warehouse|hospital|continent|holding|division|corporation) , ${level} , ${level}`,
      '(category|folder|department|group|unit|part|assembly|task|region|directory|comment|page|location|area) (contain|hold|have|include|consist of|nest|be inside|be in|sit in) (other|further|sub|more)? (category|subcategory|folder|subfolder|department|subdepartment|group|subgroup|unit|part|subassembly|subtask|region|directory|subdirectory|reply|page|subpage)',
      '(move|drag|pick up|copy|rename|delete|shift) (folder|room|branch|category|node|department|directory|page|subtree|section|building|area|unit|group|assembly) .. (with everything|with all|and everything|and all|including everything|together with) ..',
    ],
    { ...drop, unless: /\b(?:furniture|moving company|budget)\b/ },
  ),
  pick(
    'model.configuration',
    true,
    [
      '(feature flag|feature toggle|toggle|setting|configuration|config|limit and setting|kill switch) (and limit|and setting)? (for|of) (all|every|each|#|our|whole|hundred|many) .. (team|service|app|microservice|tenant|application|node|server|system|instance|cluster|deployment|product)',
      '(hold|keep|serve|store|distribute|push out|hand out|deliver|manage) .. (configuration|config|setting|feature flag|feature toggle) (of|for|to) .. (service|app|node|server|system|instance|team|cluster|machine|application)',
    ],
    { ...ignore, unless: /\b(?:differ\w*|change\w* (?:the|a|our)|release|rollout|wrong|broke|outage|bad)\b/ },
  ),
  yes(
    'model.events',
    [
      '(log|record|track|collect|store|keep) (everything|all|each click|every click|every tap|all of it) .. # .. (line|event|entry|row|record) (day|per|each|every|second|/)',
      '(log|record|track|collect|store|keep) (everything|all) : .. (line|event|entry|row|record|log)',
    ],
    drop,
  ),
  yes(
    'model.blobs',
    [
      `(document|file|paper|evidence|dossier|attachment|upload|material|media|asset) : ${blob} (and|,|or|.|;)`,
      `^ ${blob} (and|,) ${blob} (,|.|and|;)`,
      `(store|keep|archive|hold|collect|save|upload|attach) .. (scanned|scan) (contract|document|invoice|letter|passport|form|receipt|page|paper|file)`,
      '# (million|billion) (jpeg|photo|picture|image|video|pdf|scan|recording)',
    ],
    { ...drop, unless: /\b(?:look|embedding|vector|scan per|virus|barcode)\b/ },
  ),
  yes(
    'model.timeSeries',
    [
      '^ (tick|sensor|meter|telemetry|gauge) (data|reading)? (,|:|.|;|-|–)',
      '(reading|readings|measurement|value|tick|sample|pulse) (of|from) # .. (meter|sensor|device|machine|turbine|pump|gauge|thermometer)',
      '(meter|sensor|turbine|inverter|pump|gauge|thermometer|machine) : # .. (reading|readings|value|sample|measurement) (every|each|per|once)',
      '(counter|gauge|metric|kpi|sensor|channel|signal) .. (scrape|sample|poll|measure|read out) (each|every|once|per|#)',
    ],
    drop,
  ),
  yes(
    'writes.bulk',
    [
      `(drop|send|deliver|push|upload|throw|dump|import|load|ship|hand|feed|provide) .. ${bulkFile} (with|of|containing|contain|holding|hold) (up to|about|around|some|over)? ${million} .. ${bulkNoun}`,
      `${bulkFile} (with|of) (up to|about|around|some|over)? ${million} .. ${bulkNoun} (come|arrive|be load|land|be drop|be import|be deliver|be upload)`,
      `(upload|import|load|push|feed|drop) (his|her|own|all|whole)? (up to|about|some|over)? (million|# million|# thousand|# k|thousands of|hundreds of thousands of) (of)? ${bulkNoun} (.|,|in one go|at once|every|each|per|from|into|overnight|at night|,)`,
    ],
    { ...drop, unless: /\b(?:photo|picture|video|search|export to|download|test data)\b/ },
  ),
  yes(
    'writes.concentrated',
    [
      '(table|collection|topic|partition|column|`|_raw|raw|shard|index) .. (take|get|receive|see|absorb|swallow) .. (# %|nine tenth|most|nearly all|almost all|two third|three quarter|four fifth) of (all)? (insert|write|update|write load)',
      '(# %|nine tenth|most|nearly all|almost all|two third|three quarter|four fifth|bulk) of (all)? (insert|write|update|write load) (go|be|land|end up|hit|come) (to|into|in|for|on|from)? (one|single|same|just one) (table|collection|shard|partition|row|index|topic|feature)',
    ],
    { ...drop, unless: /\bfrom one (?:client|service|user)\b/ },
  ),
  yes(
    'writes.hotRows',
    [
      `(each|every|all|any|single|nearly every|almost every) .. (payment|order|sale|transfer|booking|bookings|click|posting|postings|purchase|bid|transaction|request|write|session|bet|donation|view|vote|impression) .. (hit|touch|update|change|lock|write to|end in|land on|go to|book on|increment|debit|credit) ${sharedOne} .. ${hotRow}`,
      `(account|row|counter|record|key) (,|which)? (which)? (each|every) (payment|order|sale|transfer|booking|click|posting|purchase|bid|transaction|request|bet|donation|vote) (hit|touch|update|change|lock|write to)`,
      `(everything|all|all of it|all payment) .. (be)? (book|post|update|write|go|charge|settle|count|increment) (against|on|to|in|into|through|over) ${sharedOne} ${hotRow}`,
      `(one|same|single) ${hotRow} (get|take|receive|see|be update|be written|be write|be change|be lock) (up to)? # .. (update|write|increment|change|booking|bookings|posting|postings|time|times) (second|per|each|every|a)`,
      `(queue|wait|fight|compete|contend|line up|scramble|jostle) (up)? for same (few|handful of)? (gl|stock|ledger)? (row|account|record|key|counter|lock|seat|document)`,
    ],
    { ...drop, unless: /\b(?:must|may|should|no two|kafka|api key)\b/ },
  ),
  yes(
    'data.skewed',
    [
      `(except|apart from|other than) (for)? ${edge} .. (hit|get|take|see|receive)`,
      `(except|apart from|other than) (for)? ${edge} (.|,)`,
      '(biggest|largest|one|single|top|number one) .. (tenant|customer|shop|mvno|client|account|seller|merchant|partner|user|league|school|store|key) (make|make up|cause|bring|account for|generate|produce|have|be|be responsible for|stand for|eat|hold) (about|around|some|roughly|almost|nearly|over|up to)? (# %|half|third|two third|quarter|most|# percent)',
      '(biggest|largest|one) .. (tenant|customer|shop|client|account|seller|merchant|partner|user) (have|make|hold|store|write|send|own|produce) .. (more|as much) .. than all .. (others|other) (together|combine)',
      '(#|two|three|five|ten|a dozen|dozen|few|handful) of .. (#|all)? .. (tenant|customer|shop|client|account|seller|merchant|user|school|team|store|key|topic) (make|cause|bring|account for|generate|produce|have|hold|get) (about|around|some|almost|nearly|over)? (half|third|most|# %|two third|quarter|three quarter|nine tenth)',
    ],
    { ...drop, unless: /\b(?:revenue|salary|market share|budget|vote|profit)\b/ },
  ),
  yes(
    'writes.updates',
    [
      '(each|every|one|a|single|same)? (row|record|order|case|entry|document|order row|ticket|claim|posting|postings|shipment|booking|bookings|parcel) .. (be)? (change|update|touch|edit|rewrite|modify|amend) .. (#|two|three|four|five|six|eight|ten|twenty|dozen|several|many|often|again and again|some|more) (more|other|further)? (time|times|often|in|until|before|during)',
    ],
    { ...drop, unless: /\b(?:never|immutable|not|schema|hands)\b/ },
  ),
  pick(
    'writes.appendOnly',
    true,
    [
      '(posting|postings|reading|readings|event|entry|record|row|transaction|message|fact|log|measurement|trade|tick|booking|bookings|journal|ledger|version) (be)? immutable',
      '(correction|change|amendment|cancellation|reversal|update|edit|mistake) (be|become|mean|come as|lead to|be make by|be book as|result in) (always|only)? new (posting|postings|entry|row|record|event|version|line|fact|bookings|transaction)',
      '(tick|trade|reading|readings|event|log|posting|postings|measurement|entry|sample|record) .. , never (update|change|edit|touch|modify|alter|overwrite)',
      '(tick data|reading|readings|event|log|posting|postings|measurement|sample) ... , never (update|change|edit|touch|modify|alter|overwrite)',
    ],
    { ...ignore, unless: /\b(?:infrastructure|image|should be|object in code|server be|https?|blog)\b/ },
  ),
  yes(
    'load.writeHeavy',
    [
      '(two third|three quarter|most|nine tenth|nearly all|almost all|majority|bulk|four fifth) (of)? .. (call|operation|request|traffic|load|query|statement|access|work) (be|come from|consist of|go into) (mostly|mainly)? (write|insert|update|ingest|ingestion)',
    ],
    drop,
  ),
  yes(
    'load.readMostly',
    [
      '(be)? read (all day|all the time|all time|constantly|around clock|thousands of time|million of time|# time) .. (and|but) .. (hardly|rarely|seldom|edit once|change once|almost never|barely|once a|edit|never) ..',
      '(be)? read (all day|all time|constantly|around clock|thousands of time|million of time|# time|time|thousand time|every second|nonstop) .. (and|but) .. (hardly ever|rarely|seldom|almost never|barely|hardly|once month|once year|once week|few time year) (change|edit|update|write|touch|modify)?',
      '(change|edit|update|write) .. (# time|twice|three time|few time|rarely|seldom|once|hardly|perhaps|maybe) .. (day|week|month|year)? (but|and) (be)? read .. (thousand|thousands|million|#) .. (second|minute|per second)',
    ],
    drop,
  ),
];
