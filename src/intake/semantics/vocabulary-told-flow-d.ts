import { verbs } from './vocabulary-told-flow-c.ts';

/** Word classes of the ideas on rows, writes that must get in, and processing (rules/told-flow-d.ts, -e.ts). */
export const flowRowClasses: Readonly<Record<string, string>> = {
  // rows for good
  FLWDENTRY:
    'record|row|line|event|entry|log|message|measurement|reading|value|document|receipt|booking|result|photo|scan|recording|file|decision|report|post|transaction|move|sample|version|observation|temperature|posting|vote|bid|article|number|evidence|click|fix|ledger|ledger line|audit line|table|position|master|soil reading|core|invoice|order|trade|filing|judgment|certificate|picture|point|data|statement|sensor line|log line|deed|signature',
  FLWDFOREVER:
    'stay as they be until|stay as they be for|stay as print|carve in stone|carved in stone|set in stone|cast in stone|byte for byte|go back to fix|come back to it|last time anybody write|write once|write only once|write one time|written one time|not one update|pure insert|insert only|insert load|not single one have be modified|stand for ever|stand forever|keep just as|kept just as|none may be change|may not be change|may never be change|no one can rewrite|nobody can rewrite|no member can rewrite|not be removed|untouched since|never revisit|never revisited|never be edited|never be overwritten|no update have be run|only add line|to add line|never corrected|never rewrite|frozen once write|frozen for ever|unalterable|indelible|write once read many|only ever add|only ever insert|stay put for ever|stay untouched|left untouched|never touch again|never alter|never amended|never taken back|can never be undone|no take back|like ink|in ink|etched|fossil|read only after|hardly ever change|never modified|keep as it occur|kept as it occurred',
  // rows again and again
  FLWDCURRENT:
    'status|state|position|price|stock|score|balance|progress|draft|profile|setting|last seen stamp|last seen|location|record|row|rows|column|target|summary|fixture list|menu|ticket|shift|session|answer|case file|job list|text|field|reading|level|basket|cart|quantity|temperature|availability|mileage|odds|roster|address|form|date|value|preference|seat map|counter|eta',
  FLWDOVERWRITE:
    'keep overwrite|overwritten all|overwritten every|overwritten each|overwritten with|overwritten by next|overwrite constantly|overwrite over and over|overwrite old|simply overwrite|write over old|store over|save on top|on top of old|change all time|change several time|change many time|edit often|edited often|adjust all day|adjusted all day|moved about all day|keep change|corrected again|over former|over the old|over previous|on top of previous|on top of the old|replace previous|replacing previous|replace former|replace text|set again|reset and set|saved into very same|into very same|same record each time|same row each time|write back after|written back after|write back|touched again|touch again|upserted|update in place|changed in place|update against row|row that already exist|changed all day|change all day|change on average|changed twenty|keep only latest|keep only newest|keep only current|only latest suffice|latest suffice|newest suffice|later answer count',
  // must get in
  FLWDTROUBLE:
    'dark|failover|dead rack|partition|part of fleet|storm|cable be cut|line be cut|link be cut|elect|election|half be down|be down|drop out|drops out|unreachable|rewired|be rebooted|lose power|power cut|site down|node die|machine die|be away|nothing reachable|cannot be reached|not reachable|outage|network split|split|replica agree|satellite link go away|disconnect|broken link|cut off|one side be gone|crash|blackout|while the primary|be flooded|during storm|whichever node be alive|be alive',
  FLWDTAKE:
    'accept|accepted|take bet|take the write|take order|take value|be taken|get taken|be take|hand in|get in|register|ingest|write|turn away|turn guest away|refuse|stop taking|checkout|check out|go on sell|keep on register|keep on sell|order|declaration|progress|cast|write must|admit|book|bet|receipt|both take write|record',
  FLWDMUST:
    'must|have to|need to|cannot|can not|may not|not an option|not option|never|not okay|not ok|shall|should|no question of|nobody should|beat everything|sacred|will not accept|nothing may stop|we would rather|not happen again|no way|at no time|always|whether or not|or no',
  // away from the network
  FLWDAWAY:
    'offline|poor signal|weak signal|dead spot|bad line|line drop|line die|connection fail|backcountry|remote valley|off coast|submarine|bunker|shaft|no mast|no masts|crypt|deep in forest|off grid|no wifi|without wifi|wifi end|out of range|in hill|on glacier|at summit|below ground|in the cave|cave|quarry|rig|flight mode|no mobile|without mobile|no net|without net|mobile network be|network drop|away from office network|hour from next mast|until they be back|no bar|no bars|no mast|cut off from|away from net|without roaming|above ground|no radio|online perhaps once|thick wall|in metro|in wood|in the woods|signal be|no reception|without reception|without signal|without any signal|airplane mode|out of coverage|into coverage|back in coverage|line to headquarters be cut|line to headquarter|internet be away|internet be down|while internet|in case line fail|line fail|without host|away from network|on plane|on the train|no network|with no network|satellite link go away|slow , unreliable line|underground|in tunnel|in mine|at sea|in field|on mountain|in the valley|in the jungle|in desert|on ice|in basement|in cellar|in the bush|patchy|connection drop|hut|camp without|no signal|no connection|below deck|in flight|with no server|dead zone|no internet|without internet|unconnected|disconnected|connection lose|connection be lost|internet go|network be gone',
  FLWDENTER: verbs(
    'edit|type|record|take order|sell|mark|fill in|rate|amend|alter|add|change|write|enter|create|issue|register|inspection|attendance|journal|save|note|collect|punch in|sign|book|update|log|draw|capture|keep work|usable|loan|invoice|reset|swap change|scan|measure|label|tick',
  ),
  FLWDHAND:
    'tablet|phone|laptop|app|handheld|surveyor|forester|inspector|driver|rep|teacher|judge|scout|collector|biologist|archaeologist|nurse|farmer|warden|till|shop|branch|cash machine|ship|crew|technician|team|people|they|missionary|hiker|voting machine|site|combine harvester|sexton|user|player|doctor|ranger|midwife|volunteer|clerk|waiter|office|each|we|side|hub|machine|whoever|car',
  // a server in the middle
  FLWDEDIT:
    'edit|change|drag|dragged|keystroke|move|stroke|operation|player|card|order change|modification|action|typing|document|board|room|input|everything user change|client|pen|cursor',
  FLWDSERVER:
    'server|backend|api|headquarters|us|our own server|central service|central process|one node|one machine|box|host|relay|lobby server|cloud|hub|coordinator|centre|center|room process',
  FLWDROUTE: verbs(
    'hit|land at|pass|pass through|go through|sent to|send to|hand to|handed to|made on|make on|call to|come to|go to|push back|distribute from|distributed from|broadcast|numbered there|route through|funnel through|run through|check by|own|host|arrive at|relay by|accept by',
  ),
  // one event, one reaction
  FLWEREACT:
    'get ping|ping|text go to|translate|translated|resize|resized|turn into|turned into|pass along|passed along|forwarded to|routed to|mean push|push to|send update|send an update|create picking|create ticket|create task|score individually|scored individually|scored|recognized|recognised|make account|notice go to|goes to subscriber|call webhook|set passenger|get number|acknowledgement letter|spit out|converted|publish|filed in|file in right|enriched|masked|start a|starts a|send sms|send email|send mail|sends a|printed|ring bell|rings a bell|go straight to|wake up|answered by|stamped|filed away|lights a lamp|open ticket|opens a ticket|cause an email|produce a pdf|yield|create invoice|creates an invoice|lead to one|set off|sets off|mails|ping somebody|ping the',
  // a pipeline
  FLWEBIG:
    'image|images|picture|point cloud|photograph|negative|manuscript|spectrum|spectra|sound|speech|clip|movie|mesh|laser scan|sonar|ct|ecg|dna|read|sequencing run|satellite|tile|volume|page|form|letter|book|lecture|song|track|scan|video|frame|footage|tile|recording|audio|genome|volume|grid|raw|photo|stack|slide|radar|seismic|ore scan|tensor|microscopy|mri|film|text|telescope|drone|simulation|file|sample|sequence|sermon|document|x ray|orthomosaic|model input|map|parquet|gb|tb|mb|gigabyte|terabyte|dump|intermediate',
  FLWESTEP: verbs(
    'straighten|recognize|index|deblur|dewarp|binarize|register|warp|upscale|downscale|watermark|subtitle|caption|mix|master|grade|dub|trim|fold|dedust|bind|print|grind|simulate|estimate|predict|cluster|interpolate|project|map|call|phase|quantify|correct|subtract|smooth|ocr|proofread|typeset|redact|blur|tag|rate|match|join|calibrate|stack|search|clean|merge|mesh|segment|measure|model|mosaic|classify|denoise|decode|encode|crop|resize|detect|align|extract|transcode|filter|stitch|convert|compress|label|normalize|deskew|anonymize|render|transcribe|translate|summarize|package|analyze|track|deconvolve|validate|transform|enrich|load|sort|split|scan|georeference|sharpen|colorize|composite|score|assemble|annotate|unpack|cut|reconstruct|publish',
  ),
  FLWESTAGE:
    'stage|step|steps|stages|next job|one job to next|next one|program to next|decoder and detector|in between|post processing|on their way|processing step|hop|dag|assembly line|on to the next|previous one|former table|one stage|chain of program|worker to worker|compositing|between function|to the next',
  FLWEMOVE: verbs(
    'pass|move|carry|shift|hand|ship|exchange|feed|upload|download|hand over|transfer|copy|push|pick up|write|drop|read|send|fetch|hand on|stream|depend on',
  ),
};

/** Word classes of the ideas on what is computed over many events (rules/told-flow-e.ts). */
export const flowComputeClasses: Readonly<Record<string, string>> = {
  // on a schedule
  FLWEPRODUCT:
    'figure|royalty|statement|forecast|ranking|index|graph|score|credit score|bill|route|report|map|statistic|statistics|total|visitor number|visitor|table|list|payout|number|premium|recommendation|dashboard|timetable|plan|summary|schedule|price|rating|chart|kpi|balance|commission|settlement|sum|picture|segment|feature|result|invoice|newsletter|model|league table|estimate|check|feed|dependency|letter|field plan|risk',
  FLWEMADE: verbs(
    'compute|recompute|calculate|recalculate|rebuild|rebuilt|redo|redone|total|totalled|work out|build again|draw anew|drawn anew|draw up|prepare|clear|cleared|run|generate|settle|add up|refresh|produce|aggregate|roll up|tally|do offline|done offline|score|update|come out',
  ),
  FLWEWHEN:
    'nightly|every night|each night|at night|overnight|in night|once a night|once night|in small hour|small hours|during night|once day|once a day|daily|weekly|each week|every week|each weekend|every weekend|monthly|each month|every month|first of month|quarterly|each quarter|every quarter|yearly|four time day|every three hour|every six hour|hourly|every hour|by dawn|before dawn|by breakfast|at breakfast|each afternoon|each morning|every morning|after closing time|after close|on sunday|every fifteen minute|on schedule|scheduled|next day|end of day|at month end|in batch',
  FLWESUFFICE:
    'be fine|perfectly fine|be enough|enough|suffice|sufficient|will do|satisfy everybody|never complained|not complain|nothing quicker|may remain|no hurry|good enough|be ok|okay|nobody need sooner|acceptable|plenty|all we need|be all right',
  // streams that meet
  FLWEMEET: verbs(
    'meet|merge|join|combine|marry|couple|pair|match|find each other|correlate|line up|bring together|confirm|reconcile|stitch|blend|fuse|link|tie|attach|credit|trace back|attribute|connect|assign',
  ),
  FLWETWOFEEDS:
    '(two|both|three|several|separate|different|second|another|one|the other) (separate|different|independent)? (stream|feed|source|topic|sensor|switch|record from|antenna|event stream)|stream of .. stream of|feed and feed|one stream and|come separately|from two feed|from different|weather feed|click stream|other stream|other feed',
  FLWEHAPPENED:
    'click|ad|impression|purchase|order|payment|mail|gift|crash|tremor|bid|win|chat|help article|position message|radar blip|loss report|storm event|conversion|call|price|holding|invoice|bank movement|temperature|stirring|drill position|assay|search|visit|tap|scan|goal|trip|alarm|reading|login|sale|swipe|fault|repair|session|sensor value|delivery|departure|arrival|sighting|weather|turbine value|event|transaction|booking|campaign',
  FLWETIED:
    'tie to|tied to|credit to|credited to|attribute to|attributed to|trace back to|traced back to|attach to|attached to|join to|joined to|match with|matched with|match to|matched to|match the|find for each|couple by|coupled by|get coupled|marry by|married by|combine with|combined with|combine .. with|merge by|merged by|link to|linked to|pair with|paired with|assign to last|correlate with|correlated with',
  FLWETIME:
    'before|earlier|last|within|day|days|minute|second|hour|week|stream|feed|by site and|by depth|by place|sensor|later|afterwards|so that we know|so we know|previous|while streaming|beforehand|up to',
  // inside an ordinary service
  FLWESTREAMWORK:
    'stream|streaming|aggregation|windowed|windowed count|counting|enrichment|computation|stream code|stream task|kafka stream|rolling total|running total|event handling|sliding window|moving average|fraud rule|alert rule|event logic|aggregating|stream logic|joining of stream|stateful logic',
  FLWEINAPP:
    'our own app|our own code|in our code|own code|embed in|embedded in|as library|as a library|merely a dependency|dependency in build|normal pod|like every other app|like rest|main method|inside application|inside application server|in service itself|alerting service itself|service itself|server do|belong in|belongs in|live in backend|lives in backend|inside service|inside our service|inside backend|inside our backend|within backend|ordinary backend|next to rest of code|same binary|same repository|in web service|in existing service|back in service|copy of service|copies of service|same deployment|deploy like|deployed like|as web service|ordinary service|one jar|plain consumer|within service|ranking service|plain java',
  FLWEHEAVY:
    'big data machine|special cluster|dedicated processor|zoo of|second thing|cannon for|separate cluster|extra cluster|cluster scheduler|stream cluster|flink|spark|engine of its own|cluster of its own|new platform|job manager|streaming platform|another cluster|processing cluster|stream engine|dedicated engine',
  // written one way, read in others
  FLWESAMEFACTS:
    'same fact|same fact|one and same|same order|same data|same fight|same event|same record|same stream|same message|from one log|one log|out of same|all out of|same admission|once as|same booking|one source|same source|writer and reader|reader and writer|write side|reading side|reads and writes|the way we write',
  FLWEFORMS:
    'view|views|face|faces|look different|different table|curve|cube|heat map|column|columns|as document|progress bar|warehouse for|flat page|opposite layout|opposite|shape|shapes|different form|eleven form|in form|work list|by night across|tables built for|projection|read model|tailor made|layout|different way',
  // memory of a running job
  FLWEJOB:
    'stream job|job|processor|stream|pipeline|operator|detector|running job|stream app|streams app|rocksdb|streaming|processing|window|correlate|correlation|attribution|pattern|baseline|rolling|feature|recognize repeat|recognise repeat|working state|local state|partial|unfinished|half finished|candidate|within processor',
  FLWECARRY:
    'carry|carry along|remember|remembered|hold|held|hold open|held open|state|memory|keep|kept|forget|maintain|maintained|sit in|have at hand|at hand|so far|keep in mind|build up|built up|track|matter on|window be|long',
  FLWEMUCH:
    '({FLWNUM}|half|several|few|a|one and half) ({FLWNUM})? (gb|tb|gigabyte|terabyte|billion key|million key|billion)|(for|over|of|last|up to|past|as long as|within) (week|two day|ten day|month|{FLWNUM} day|{FLWNUM} hour|{FLWNUM} week|fortnight|season|{FLWNUM} month)|# day|seven day|rolling 90 day|over weeks|fortnight|ten day|thirty hour|thirty day|day twenty|six hour|half billion|million of key|until it be deliver|until day close',
  // everything at one go
  FLWEPASS: verbs(
    'rerun|re run|run through|plough through|plow through|recompute|recalculate|recalculation|backfill|learn from|learn|screen against|train|training set|reprocess|retrain|crunch|pass over|etl|extract , transform|spark|one enormous run|compute rank|reanalyze|rescore|simulate|reconstruction over',
  ),
  FLWEALL:
    'full set|entire set|whole set|all genome|all the genome|it all|every policy since|each message ever|every message ever|all game|all the game|ever driven|everything that be ever|entire library|whole clickstream|from a to z|the past|entire catalog|every pension|every record since|whole archive|entire archive|whole history|full history|billion row|million row|all the history|all year|all year since|entire corpus|complete archive|full archive|all image|everything we have|whole collection|petabyte|pb|decade of|every document ever|all claim|since 19#',
  // windows
  FLWEPERTIME:
    '(per|by|each|every|for each|in the current|current|within last|over last|during last|last|past|within|over past|in past|fifteen|tumbling|hopping|sliding|per campaign and) ({FLWNUM}|few|quarter)? ({FLWNUM})? (minute|hour|second|quarter hour|quarter of an hour|half hour|day|minute slot|hourly)|per minute|by minute|by quarter hour|quarter hour|minute slot|sliding fortnight|in an hour|fifteen minute slot',
  FLWECOUNTED:
    'click|impression|error|call|emergency call|usage|request|trip|total|number of|how many|count|average|sum|reaction|milk|price|open , high|country|countries|spend|fuel|view|session|visitor|rate|mean|median|consumption|summary|vote|sale|transaction|temperature|vehicle|passenger|load|distinct|throughput|speed',
  FLWELIVELY:
    'as they come|as it come|come in|live|updated all|all the time|as stream|shout|alarm|alert|throttle|throttling|on pace|curve|continuously|continuous|running|constantly|trading screen|rolling|sliding|tumbling|hopping|fraud|as they arrive|on the fly|feature|ticker|if it double|stream|decide about|moving|refreshing|suspicious',
};
