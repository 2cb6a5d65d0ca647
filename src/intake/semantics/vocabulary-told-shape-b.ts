/** Word classes of the ideas in rules/told-shape-b.ts and -c.ts: what is kept, and what is said of it. */
export const shapeSecondIdeaClasses: Readonly<Record<string, string>> = {
  // files: what they are, and that they are kept or fetched as they are
  SHPBWHOLE:
    'go in and come out|go in as|come out as|in and same|as they be|as it be|in full|in one go|complete study|never slice|whole file|each file|not look inside|do not look inside|play it back|played back|push|pushed|pull|pulled|pulls|download|downloaded|upload|uploaded|fetch|fetched|hand back|put in , take out|share link|sync|publish|archived|store|stored|archive|recorded round clock|record round clock|written once|write once|write one time|written one time|looked at|untouched|must never change|never change|never edited|served|streamed to|sit in|lie in|sit on disk|drop onto disk|drop on share|write to bucket|bucket|object storage|s3|blob storage|nas|cdn|cold storage|tape|file server|file locker|gigabyte|gigabytes|megabyte file|gb apiece|petabyte|petabytes|terabyte|terabytes|of disk|more disk|kept for|keep for|keep # year|for # year|deleted after|million page|million pages|at high resolution|high resolution|back up|scanned into|scanned at|scanned in|checksum',
  SHPBFILEONLY:
    'security camera|cctv clip|voice memo|voice memos|wedding photo|camera footage|drone footage|body cam footage|game build|container image|firmware image|scanned register|scan of parish|microscope stack|genome file|zip archive|large binary|file locker|raw footage|damage photo|laptop backup|lecture recording|podcast episode|disk image|sheet of x ray|scanned newspaper|binary blob|media library|photo library|photo archive|picture archive|film archive|sound archive|dropbox for|image bank',

  // measurements
  SHPBGAUGE:
    'sensor|sensors|meter|water meter|flow meter|gauge|probe|seismometer|seismograph|turbine|pump|valve|inverter|collar|cow collar|milk meter|feeding robot|weather station|thermometer|glucose patch|patch|fitness watch|watch|wearable|gas detector|detector|rain gauge|spectrum analyzer|smart bin|furnace|freezer|fridge|boiler|heat pump|pipe section|pipeline section|transformer|substation|greenhouse|beehive|well|borehole|buoy|tide gauge|ecg|bedside monitor|accelerometer|strain gauge|battery|charger|elevator|engine|tire|tyre|bridge sensor|noise meter|geiger counter|telescope sensor|solar panel|wind farm|dam|reactor|locomotive|tractor|incubator|cold room|oven|compressor|every host',
  SHPBVALUE:
    'temperature|temperatures|pressure|vibration|vibration data|humidity|voltage|water level|level|flow|heartbeat|heartbeats|glucose|glucose value|ph|noise|speed|rpm|torque|seismogram|seismograms|measurement|measurements|telemetry|metric|metrics|sample|samples|readings|sensor reading|sensor readings|meter reading|figure|curve|curves|sweep|percentile|cpu|memory use|response time|response times|queue length|queue lengths|fill level|how full|current|power|consumption|moisture|radiation|wind|rainfall|tags|quote|quotes|tick|ticks',
  SHPBRHYTHM:
    'a second|per second|each second|every second|every {N} second|every fifteen second|every {N} minute|every minute|a minute|per minute|every {N} ms|every fifty millisecond|an hour|per hour|by minute|minute by minute|{N} times a day|four times a day|hourly|constantly|continuously|nonstop|around clock|round clock|24 / 7|day and night|never stop|not stop|all chattering|scrape|scraped|sampled|sampling|at fixed interval|every few second|every few minute|with timestamp|and timestamp|and a timestamp|hz|{N} times day|times day',
  SHPBPLOT:
    'curve|curves|chart|plot|plots|zoom|graph panel|panel|panels|dashboard|dashboards|grafana|over past|over last|in past hour|past hour|last hour|last week|past week|since door|window around|cut window|cut a window|year curve|ten year curve|one day|most recent|latest|hourly average|downsample|roll up|rollup|per day and|any stretch|historian|trend|trends|percentile',

  // things that happened, one line each
  SHPBLINE:
    'log line|log lines|audit line|audit lines|access log|access logs|server log|firewall line|firewall lines|syslog|trace span|trace spans|span|spans|clickstream|click|clicks|tap|taps|impression|impressions|scan of parcel|parcel scan|badge swipe|turnstile passage|passage|swipe|dns query|dns queries|webhook call|mail log|call detail record|call record|play event|listening data|listen event|bet placed|crash report|tracking event|activity event|audit entry|audit record|login attempt|axle counter|gate opening|door event|transition|device log|interaction|interactions|activity events|usage event|temporal event|game event|telemetry event|switching order|shift handover',
  SHPBKEPT:
    'immutable|unchangeable|never edited|never edit|never altered|nobody ever alter|never alter|never touched|never touch|never change|none may be changed|may not be changed|not be changed|kept as it|kept just as|keep as it|as it occur|as it occurred|as they happen|as things occur|for good|forever|for forensic|one row each|row each|be recorded|be logged|be collected|is collected|collected|flow in|stream in|pour in|retention|for month|kept a quarter|keep for|archive|archived|dig|dig through|hunt|hunt for|search|searched|analyst|researcher|investigator|in gzip|by hour|append|appended|add line|falls out|fall out|shout|written down as|is written down|write shout down|pour into archive',

  // places
  SHPBAREA:
    'circle|boundary|area|polygon|corridor|valley|path of|neighborhood|zone|no fly zone|radius|visible window|window of map|part of town|block|blocks|bay|rectangle|district|catchment|kilometer|kilometers|km|meter|meters|mile|miles|minutes drive|minute drive|hour drive|walking distance|driving distance|border|site|shape|flood plain|buffer|tile|half hour drive',
  SHPBINAREA:
    'within|inside|lie in|lies in|lying in|lie within|lies within|lying within|cross|crosses|touch|touches|overlap|along|near|nearest|close to|closest|surrounding|around|in path|intersect|contain|enter|leave|fall in',
  SHPBPLACED:
    'ambulance|power line|borehole|incident|burglary|policy|plot|parcel|parcels|courier|dentist|doctor|flat|flats|house|houses|trail|stile|hydrant|lightning strike|lightning|wind farm|tree|trees|member|phone|phones|drone|driver|drivers|taxi|lorry|excavator|ship|vessel|bus|scooter|bike|restaurant|shop|station|charger|pipe|cable|mast|field|forest|mine|well|hospital|school|customer|rider|passenger|pharmacy|defibrillator|stop|depot|hotel|pothole|hiker|animal|herd|creature|hotspot|date|dating|job|volunteer|sensor|turbine|plumber|store|outage|accident|address|point',
  SHPBLOOK:
    'need|look up|ask|asks|want|wants|draw|draws|drawn|see|sees|show|shown|list|listed|find|offer|offered|get|gets|know|lasso|which|every|all|where|search|pick|match|plan|alert|notify|invite|count',
};
