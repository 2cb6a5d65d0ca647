import { settingBroadClasses } from './vocabulary-told-setting-b.ts';
import { settingBroadPlaceClasses } from './vocabulary-told-setting-c.ts';
import { settingInventedClasses } from './vocabulary-told-setting-d.ts';

/** Word classes of the ideas in rules/told-setting.ts and its second part. */
export const settingIdeaClasses: Readonly<Record<string, string>> = {
  // numbers and time
  SETFEW:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half dozen|handful|couple|few|half a dozen',
  SETTENS:
    '{SETFEW}|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|two dozen|three dozen|couple of hundred',
  SETNUM:
    '#|{SETTENS}|ninety|seventy|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|dozens|hundreds|thousand|thousands|million|millions|billion|several|many',
  SETPERIOD:
    'month|year|week|quarter|term|season|summer|winter|spring|autumn|fall|semester|half year|christmas|easter|january|february|march|april|june|july|august|september|october|november|december|day|decade',
  SETNIGHT:
    'night|nights|overnight|weekend|sunday|saturday|# am|am|after hour|out of hour|two in morning|three in morning|four in morning|# in morning|midnight|dusk|dawn|evening|bank holiday|christmas|new year eve|friday night|after dark|small hours|holiday|outside office hour|after work|before breakfast|till morning|until morning|until monday|till monday|before monday',
  SETCLOCK:
    '# / #|#x#|24x7|# hour|around clock|round clock|day and night|night and day|at every hour|every hour of|every minute of year|all night|through night|never sleep|never close|never empty|always someone|always somebody|always human|always a human|continuously|permanently|permanent|three shift|three shifts|two shift|in shift|in shifts|four shift|# shift|shift leader|night shift|at any hour|all hour|every day of year|do night|cover night|take first call|seven day week|follow sun|non stop|nonstop|always at desk|always be man|always man|always staff',

  // people
  SETDEV:
    'developer|programmer|engineer|coder|dev|software engineer|backend engineer|backend dev|full stack|sysadmin|admin|administrator|it person|it man|it woman|it guy|techie|technician|software person|full timer|apprentice|student helper|freelancer|maintainer|data engineer|dba|sre|hacker|intern|working student|software folk|who write code|who write it|who wrote it|who build it|author of code|same folk|same people|part timer|contractor',
  SETTEAM:
    'team|squad|crew|tribe|development group|department|vendor|supplier|studio|engineering organization|group|unit|chapter|product team|feature team|division|faculty|ministry|agency|contractor|subsidiary|house|workstream',
  SETMANYOF:
    '{SETNUM}|several|many|dozen|dozens of|separate|different|each|every|various|independently working|multiple|a lot of|more|no|other|all|both',
  SETINDEP:
    'independent|independently|own pace|own speed|own rhythm|own release|own calendar|own schedule|own backlog|own cadence|own cycle|own roadmap|separately|on its own|on their own|on own|alone|by itself|autonomous|autonomously|without ask|without wait|without coordination|coordination round|permission|without other|hardly know|hardly share|whenever they like|whenever it like|when they like|own deadline|push to production|go live|own deployment|without meeting|unaligned|decoupled',
  SETRELEASE:
    'release|deploy|ship|deliver|publish|rollout|roll out|put live|go live|put .. live|production|deployment|launch|merge|push|release train|release calendar|backlog|sprint|roadmap|update',
  SETUSERS:
    'user|customer|client|player|visitor|member|reader|listener|viewer|buyer|bidder|nurse|doctor|lawyer|trader|driver|crew|staff|employee|student|teacher|shop|club|guest|passenger|pilot|subscriber|volunteer|colleague|office|branch|market|traffic|fan|audience|app|podcast|ticket|look up|log in|login|listen|people|community|partner|researcher|scientist|patient|supporter|agent|seller|merchant|congregation|farmer|editor|embassy|factory|contract|click|wait|operator|call|caller|download|page|request|pupil|parent|artist|mission|station|supply|crew|plant|dealer|sailor|donor|observer|translator|tester|gamer',
  SETOWNER:
    'customer|client|tenant|school|hospital|brewery|cathedral|parish|merchant|shop|store|seller|farm|cooperative|firm|law firm|insurer|museum|publisher|account|city|town|agency|chat server|game world|guild|carrier|network|sensor network|company|organization|workspace|club|league|clinic|bank|hotel|restaurant|practice|university|community|channel|mandant|user|household|municipality|franchise|franchisee|airline|dealer|subscriber|brand|chain|team|airport|station|festival|diocese|library|department|ministry|institute|laboratory|lab|faculty|court|district|mine|plant|utility|project|campaign|advertiser|creator|artist|singer|player|somebody|someone|anyone|whoever|one of them',

  // machines and places where they stand
  SETBOX:
    'node|machine|server|host|box|blade|vm|instance|shard|cluster|hardware|iron|metal|database|site|pool|rack|partition|cell|pod|appliance|computer|unit|disk|drive|brick|slot|enclosure|replica|member|worker',
  SETCLOUDNAME:
    'amazon|aws|google|gcp|azure|google cloud|hyperscaler|cloud|public cloud|provider|big provider|commercial provider|managed|rented|rent|externally|outsourced|hoster|microsoft|cloud account|cloud credit|credit|hetzner|ovh|digitalocean|hosted',
  SETOWNPLACE:
    'own hardware|our hardware|hardware|own machine|our machine|machine room|server room|computer room|cellar|basement|datacenter|own datacenter|machine hall|data hall|rack|racks|cage|colo|colocation|on prem|on premise|on premises|bare metal|in house|computing center|mainframe|mainframe hall|blade|server cupboard|own server|buy server|own iron|own tin|tin|our building|with us|national center|attic|broom cupboard|comms room|telephone exchange|bunker|self run|own kit|the house|stay in house|in our hall|our hall|own building|in building|own hall|on campus|cupboard',
  SETEITHER:
    'either|both|whichever|whatever|whether|no preference|not matter|open|undecided|not decide|not decided|not settle|not be settle|up to|may|could|can|permit|allow|no objection|take pick|pick|religious|freedom|indifferent|same to us|all same|accept|stand|not care|no opinion|depend|offer|approval|option|choice|negotiable|agnostic|prefer neither|free to choose|tell us what be better|equally|assume',

  // money
  SETCURRENCY:
    'euro|cent|penny|dollar|pound|franc|krone|crown|rupee|yen|peso|rand|shilling|zloty|quid|buck|nickel|dime|rappen|pence',
  SETRESOURCE:
    'server|hosting|cluster|cloud|infrastructure|machine|hardware|compute|processor|cpu|disk|storage|egress|traffic|transfer|bandwidth|read replica|replica|instance|license|licence|state transition|gigabyte|terabyte|consultant|ram|database|backup|zone|region|aws|azure|gcp|google|amazon|snapshot|software|gpu|lambda|support contract',

  // data: size, age, unevenness
  SETMB: 'megabyte|mb|meg|megs|gigabyte|gb|gig|gigs|kilobyte|kb|mib|gib',
  SETDELETE:
    'delete|remove|destroy|throw away|throw out|throw|purge|erase|take out|take them out|weed|shred|discard|wipe|subtract|forget|prune|clean out|thin out|scrap|dispose|get rid|bin|clear out|deletion|purging|drop old|expire|trash|cull',
  SETRECORD:
    'record|chat|archive|photo|order|note|minute|measurement|history|episode|comment|like|file|plate|database|level|event|event store|protocol|reading|specimen|document|book|letter|message|entry|log|observation|baptism|birth|map|deed|judgment|statute|paper|report|web|case|claim|transaction|booking|everything|result|scan|recording|picture|image|video|survey|contract|post|invoice|register|catalog|catalogue|receipt|ledger|score|match|birdring|policy|patient|sample|story|issue|newspaper|version|lot',
  SETHUGEWORD:
    'million|millions|hundred thousand|hundred of thousand|hundreds of thousands|billion|# thousand|two hundred thousand|enormous|huge|gigantic|giant|massive|vast|absurd number|thousand|thousands|#',

  // load: looking and changing, often and seldom
  SETLOOK:
    'read|reading|look up|look at|look|lookup|consult|query|view|viewing|see|fetch|request|check|show|shown|browse|poll|ask|question|lurk|download|search|open|listen|watch|display|come out|give out|gives out|play back|played back|inspect|retrieve|visit|want to know|answer|lookups|select|selects|page view|reader|viewer|visitor|analyst|consulted|viewed|queried|spit out|hit|print|scroll|study|refresh|quote',
  SETCHANGE:
    'write|writing|wrote|change|edit|edited|update|upload|publish|post|alter|altered|load|loaded|insert|record|modify|new record|new one|new entry|new permit|new statute|new|enter|add|contribute|contributor|freeze|frozen|correct|amend|type|typing|save|import|touch|ingest|append|log|note|note down|take in|take down|swallow|report|tell us|send|bump|come in|comes in|go in|goes in|phone home|capture|stream in|pour in|drop in|register|ingestion|push|signal|measure|beat|revise|release',
  SETOFTEN:
    'million|million time|millions|thousand|thousand time|thousands|hundred|hundreds|# time day|# time|time day|time hour|time minute|time second|all day|without end|constantly|endlessly|every minute|every second|every few second|each second|each minute|several time minute|each working hour|never stop|nonstop|all time|around clock|every click|every page|every request|each day|day in|forty time|ten time second|again and again|always|billion|billions|# second|each fifteen second|every fifteen second|with each|every beep|each beep|every few minute|nine hundred thousand|every morning|by everyone|everybody|everyone|firehose|flood|torrent|all night|permanently|thousand second|day and night|in droves|in between|whenever|pour in|most',
  SETSELDOM:
    'once|twice|once year|twice year|rarely|seldom|hardly ever|hardly|almost never|now and then|few|few time week|few time|few time year|for month|for year|per year|every three year|every year|once day|once week|once month|year|trickle|trickle in|by dozen|handful|only when|only if|only after|never|month|staff member|one person|nobody|no one|occasionally|from time to time|teaspoon|one screen|at night|nightly|overnight|few|couple|now and again|every few month|sometimes|lifetime|week|a dozen|dozen|until invoice|until something|once in while|once term|each autumn|one|in blue moon|ten staff|far few|fewer',

  // load: when it all comes at once
  SETMOMENT:
    'kick off|kickoff|goal|half time|final whistle|election night|election day|polling day|christmas eve|new year eve|payday|pay day|first of month|end of month|month end|deadline|on hour|top of hour|match day|match|push notification|notification|lottery|jackpot|draft day|new release|auction|concert|exam|examination|registration|enrollment|enrolment|open day|newsletter|storm|comet|eclipse|raffle|premiere|first episode|new season|season finale|doors open|door open|gate open|bell|school bell|lunchtime|lunch|timetable change|timetable|recall|recall notice|press release|warning|public warning|earthquake|earthquakes|flu season|harvest|tourist season|holiday season|black friday|sale start|flash sale|go on sale|launch day|exam result|results day|signup open|booking open|bookable|semester start|first day of term|start of term|monday morning|salary|salaries|tax day|tax return|power cut|outage of power|blackout|budget day|pope|wedding|super bowl|world cup|cup final|derby|olympics|breaking news|scandal|influencer|commercial|@ everyone|mail to all|boss mail|shift change|opening day|rush hour|festival|pilgrimage|easter|ramadan|thanksgiving|valentine day|mother day|snow|first snow|heat wave|heatwave|pollen|last second|last ten second|every release|new version|tax deadline|on television|on tv|pre sale|presale|product launch|launch of|every friday|on friday|on saturday|saturday night|prize draw|new album|big opening|dinner rush|results|tv spot|tv show|tickets for|ticket open|blackfriday sale|ticket sale|sale open|sale begin',
  SETMASS:
    '# thousand|million|millions|# million|thousand|thousands|thousands of|ten thousand|hundred thousand|half million|half a million|quarter million|tens of thousands of|hundreds of thousands of|two million|three million|four million|sixty thousand|forty thousand|eighty thousand|#',
  SETBROKEN:
    'hammer|hammered|crush|crushed|unreachable|bonfire|tip over|tips over|time out|timeout|out of capacity|reject|overrun|break|buckle|fall over|melt|collapse|exhaust|hell|swamp|hurt|cannot answer|can not answer|not answer|grow all day|explode|on its knee|choke|crawl',
  SETQUIET:
    'quiet|silence|silent|sleepy|asleep|sleep|holiday|flat|zero hit|nothing before|nobody come|nothing happen|twiddle|yawn|idle|dead calm|calm|tumbleweed|boring|bored|practically nothing|rest of year|rest of month|rest of week|rest of day|average|mean|normal|otherwise|for month|most of year|most of time|eleven month|six day|fortnight|usual|on ordinary day|ordinary day|usual day|in between|trickle|lull|dormant|hibernate|crickets',
  SETPEAK:
    'peak|rush|surge|spike|burst|bursts|deadline|hell|storm|needle|stampede|bonfire|hammer|crush|all come|all hell|then all|time normal|time average|time mean|time usual|thirty time|two hundred time|twenty time|hundred time|fifty time|in hour|in half hour|in minute|within minute|all at once|flood|avalanche|explosion|frenzy|madness|wall of request|tsunami|mayhem|report in|report in together',

  // growth
  SETCOUNTED:
    'member|pupil|student|customer|client|user|user base|order|record|image|vehicle|bus|fleet|lift|filing|storage|storage demand|diocese|calf|calves|taxi|gym|enrollment|branch|mine|school|clinic|courier|player|document|row|table|volume|load|traffic|policyholder|policy|growth|business|shop|seller|country|city|charity|site|demand|herd|subscriber|patient|case|site|sensor|meter|household|team|turnover|number|curve|list|market|app|platform|download|telemetry|data|read load|write load|signup|registration|terabyte|beneficiary|congregation|device|station|account|car maker|merchant|driver|install|installation|listing|query|request',

  // one owner moved, compute without state, small steps
  SETMOVE:
    'move|moved|moving|relocate|lift|lifted|shift|shifted|cart off|carted off|cart|ship|shipped|transplant|drag|carry over|carried over|migrate|put it down|put down|pick up|isolate|isolatable|set apart|take out|evict|quarantine|travel|reassign|assign|pull out|pulled out|hand another|give another|given another|bring over|bring one of|change node|rehome|re home|uproot|pin|split off|peel off|spin out|run it by itself|extract|want out|carve out|hoist|evacuate',
  SETCOMPUTE:
    'worker|node|engine|compute|computing|broker|blade|processor|cpu|query function|reader|front machine|database node|vm|instance|processing|executor|warehouse|container|broker|pod|query engine|app server|database server|compute node|machine themselves|machines themselves|machine',
  SETFORGETFUL:
    'stateless|hold nothing|keep nothing|store nothing|disk be empty|empty disk|amnesiac|amnesia|forget everything|forgetful|interchangeable|throw away function|disposable|throwaway|wipe each night|wiped each night|wiped|no state|without state|without data|no data of own|own no data|owning it|none own|none of them own|nothing on disk|nothing of own|boot from network|diskless|no local disk|without disk|nothing that matter|cattle|ephemeral|hold no data|keep no data|nothing of value|nothing worth|no memory of|nothing else on them|only cache|only a cache|cache and nothing|scratch|memoryless|no data may',
  SETSHAREDSTORE:
    'object storage|blob store|blob storage|storage service|storage layer|own storage|common storage|shared storage|s3|ceph|minio|remote storage|network storage|object store|storage tier|separate storage|page server|log service|storage of own|cheap storage|storage pool|data lake|files stay put|storage cluster below|lie elsewhere|lies elsewhere|live elsewhere|storage backend|shared volume|san',
  SETADDING:
    'add|adding|plug in|plug|hang|rack|bring in|throw in|slot in|buy|bolt on|attach|put in|grow by|insert|money for|scale by',
  SETEASY:
    'simply|itself|by itself|on own|automatically|automatic|no change|without change|none the wiser|drama|at time|one by one|ones and twos|dull|gradually|each autumn|every few month|each year|every year|over year|help by|rest should|share|end of it|as needed|when needed|as we go|as it deliver|as load|not architect|should join|little|bit by bit|next day|by wednesday|within hour|rather|no re plumbing|same software|in step|have to work|without touch|without redesign|without stop|without anyone|on demand',
  SETLITTLESTEP:
    'little bite|little bites|by little|bit by bit|little by little|step of single|steps of single|in steps of|in small step|in small steps|small step|small steps|small portion|small increments|one box at time|server at time|node at time|machine at time|piece by piece|ten percent more hardware|single server|no drama|so dull|slowly add|by drip|inch by inch|gradually|baby step|in increments|incrementally|spoonful|brick by brick|no change in code|trainee|without redesign|without rebuild',

  // partners and their peculiarities
  SETPARTNERS:
    'bank|insurer|airline|carrier|exchange|court|canton|country|federation|sport federation|ad network|network|satellite operator|operator|plug in|plugin|shop system|platform|chat platform|restaurant|museum|mill|hotel|partner hotel|partner|supplier|register|school register|client|customer|customs office|destination|label|parcel label|manufacturer|vendor|wholesaler|hospital|lab|laboratory|pharmacy|marketplace|provider|payment provider|municipality|authority|state|province|tax office|broker|integration|connector|machine|kind of machine|device type|model|brand|utility|grid operator|publisher|data source|source|feed|third party|counterparty|agency|library|parish|terminal type|erp|ministry|breed society|club|league',
  SETADAPTER:
    'format|adapter|adaptor|driver of ours|connector|module|translator|parser|reader|decoder|sdk|sdks|api|export script|import script|script|layout|tax form|mapping|field mapping|handler|converter|gateway|e filing gateway|integration|plug in|plugin|plug ins|booking call|separate flow|flow|till system|repo of its own|repository|one class|protocol|interface|dialect|schema|xml|fax|importer|exporter|wrapper|glue|client library|code for each|driver|coded|template|bridge|payload|variant',

  // parts and simplicity
  SETPART:
    'system|component|part|technology|technologies|product|cluster|clusters|piece|brick|bricks|tool|database|framework|platform|microservice|moving part|zoo|zoo of database|thing to run|service|deployable|dependency|box|gadget|layer|broker|kafka|kubernetes|flink|spark|queue|stack|server|appliance|processing platform|piece of software|process|machinery|contraption|engine|toy|widget|middleware',
  SETREFUSE:
    'not want|please not|no zoo|please do not|spare us|swear off|sworn off|done with|too many|already too|minus point|remove thing|remove things|not add|shed|get rid|out of question|overkill|no separate|not end up|short list|refuse|allergic|enough already|not another|not one more|not go there|think twice|prove its worth|earn its keep|no new|no more|no additional|no extra|not introduce|beg you',
  SETSIMPLE:
    'dull|simple|boring|plain|stupid|sturdy|primitive|unspectacular|old fashioned|understandable|straightforward|humble|no frills|frugal|unexciting|tidy|low tech|uncomplicated|easy to grasp|bog standard',

  // SQL and vendors

  // places of the world
  SETEUROPE:
    'europe|european|europeans|eu|germany|german|france|french|spain|italy|poland|uk|britain|england|ireland|irish|netherlands|dutch|sweden|norway|finland|denmark|austria|switzerland|swiss|portugal|greece|turkey|berlin|frankfurt|london|paris|madrid|dublin|amsterdam|stockholm|munich|zurich|geneva|vienna|warsaw|prague|rome|milan|lisbon|oslo|rotterdam|hamburg|lyon|manchester|athens|budapest|kraków|krakow|glasgow|brussels|helsinki|copenhagen|edinburgh|istanbul|scotland|wales|belgium|romania|ukraine|iceland|croatia|hungary|czech',
  SETASIA:
    'asia|asian|apac|japan|japanese|china|chinese|india|indian|korea|indonesia|singapore|vietnam|vietnamese|thailand|philippines|pakistan|bangladesh|malaysia|tokyo|osaka|seoul|mumbai|bangalore|delhi|shanghai|beijing|hong kong|jakarta|manila|bangkok|taipei|hanoi|pune|kyoto|dubai|gulf|saudi|kazakhstan|nepal|sri lanka|chennai|hyderabad|kuala lumpur|dhaka|israel|middle east|taiwan|saigon|mongolia',
  SETNORTHAMERICA:
    'america|us|usa|united states|canada|canadian|mexico|new york|san francisco|chicago|toronto|seattle|boston|texas|virginia|california|oregon|ohio|denver|montreal|vancouver|austin|atlanta|miami|los angeles|north america|american|dallas|houston|florida|alaska|ottawa|mexican',
  SETSOUTHAMERICA:
    'south america|latin america|brazil|brazilian|argentina|chile|peru|colombia|buenos aires|santos|são paulo|sao paulo|bogota|bogotá|lima|santiago|rio|montevideo|ecuador|bolivia|uruguay|venezuela|patagonia',
  SETAFRICA:
    'africa|african|nigeria|kenya|kenyan|lagos|nairobi|johannesburg|cape town|cairo|egypt|ghana|accra|ethiopia|tanzania|morocco|senegal|rwanda|uganda|zambia|casablanca|dakar|south africa|namibia|malawi|mozambique|angola',
  SETOCEANIA:
    'australia|australian|oceania|new zealand|sydney|melbourne|auckland|perth|brisbane|fiji|pacific|wellington|tasmania|adelaide|papua|samoa|tonga',
  SETLAND:
    'country|region|canton|province|territory|border|borders|soil|abroad|overseas|eu|europe|germany|switzerland|federal republic|jurisdiction|state|nation|home|turkey|kenya|russia|china|india|canada|brazil|kazakhstan|vietnam|bavaria|australia|atlantic|ireland|oregon|us|usa|singapore|county|continent|union|line|domestic|within island|france|italy|another country|other country|foreign|offshore|mainland|kingdom|uk|saxony|outside|headquarters|quebec|texas|indonesia|nigeria|japan|korea|saudi|emirates|norway|sweden|computing center',

  // data that must stay at home
  SETDATA:
    'data|byte|bytes|record|call record|file|profile|sample|genome|name|roll|voter roll|deed|survey|tape|backup|storage|information|patient|anything|nothing|it|health record|personal data|tax data|picture|tissue|document|log|statistics|transcript|recording|voice|image|identity|identifiable|register|content|cadastral data|evidence',
  SETMUSTSTAY:
    'have to be on|have to reside|reside|must remain|must stay|must not leave|not leave|never leave|only be store|may only be|only be stored|kept in|be keep in|keep within|held within|hold within|stay at home|stay in|remain in|forbid|insist|demand|prescribe|within border|not go over|not go to|not go|nothing on other side|not have anything|illegal|sue|lose licence|lose license|have to go back|go back there|have to rest|rest in|physically|physically within|on condition|condition|only in|be turn down|turn down|require|not cross|not be move|not be store|not be export|not be transfer|forbidden|prohibit|must be store|must sit|sit in|must live|stay inside|draw line|drawn a line|drawn line|not permit|within territory|must be held|may not',

  // sites wanted
  SETSECOND:
    'second|another|third|further|additional|at least two|at least four|multiple|new|backup|distant|separate|remote|extra|second computing|second data|two|three geographically|several|more|at least three',
  SETSITE:
    'location|site|region|datacenter|data hall|presence|geographically separate location|separate location|part of globe|parts of globe|machine room|computing center|availability region|cloud region|standby site|center|second center',

  // at the edge, and at the customer
  SETEDGEPLACE:
    'mine|ship|ships|boat|shop|till|tills|stadium gate|gate|stadium|drone|drones|vending machine|petrol station|gas station|barrier|barriers|parking barrier|meter|smart meter|robot|milking robot|tablet|laptop|controller|kiosk|tent|vehicle|tractor|field hospital|factory hall|factory|oven|oven terminal|terminal|signal box|crypt|museum guide|truck|train|bus|tram|plane|aircraft|submarine|rig|oil rig|satellite|turbine|wind turbine|pump|barn|greenhouse|warehouse|branch|pharmacy|clinic|ambulance|restaurant|kitchen|village|island|forest|hut|lighthouse|station|handheld|scanner|camera|doorbell|elevator|lift|lifts|wearable|car|combine harvester|harvester|bakery|dairy|farm|crane|cash register|finishing line|finish line|lamp|street lamp|thermostat|gateway|sensor|device|devices|locomotive|tunnel|quarry|depot|customer premises|shop floor|cabin|bedside|point of sale|dispenser|ticket machine|field worker|inspector|glacier|buoy|logger',
  SETLICENSEE:
    'customer|client|hotel|church|parish|school|shop|insurer|museum|clinic|hospital|vet|bank|army|military|university|firm|company|they|admin at customer|self hoster|user|licensee|municipality|authority|agency|library|club|technician|sexton|nephew|reseller|enterprise|utility|people|some|ministry|operator|administrator|doctor|practice|farmer|dealer|factory|who',
  SETINSTALL:
    'install|installed|host|run|operate|deploy|download|take tarball|set up|get copy|self host|upgrade|put|unpack|maintain|administer|have it in house|start|double click',
  SETTHEIRPLACE:
    'cellar|own cellar|own machine|own server|own hardware|own network|own rack|own datacenter|own premise|in house|on premise|on prem|nas|pc|back room|reception|desktop|old desktop|virtual machine|own site|behind firewall|firewall|air gapped|airgapped|themselves|themselve|themself|own technician|own computer|own admin|own infrastructure|own cloud|basement|closet|own admins|own laptop|without internet|own building|at home|it themselves|at customer|windows server|tarball|installer|usb stick|our software|our product|our forum software|own control|small server',

  // who gets up at night
  SETOPS:
    'ops|operations|operation|operator|operators|night desk|control room|sre|sres|technical desk|service desk|desk|watch|crew|noc|ops center|ops centre|ops team|platform operation|infrastructure department|master control|master control room|outsourcer|support team|global ops|machine hall|console|duty officer|duty engineer|system administrators|support|operations center|command center|control center|monitoring team',
  SETNIGHTDUTY:
    'oncall|pager|pagers|nights|duty|standby|rota|alarm|alarms|bat phone|paged|woken|wake|wakes|first call|get up|# am|oncall week|reachable|weekend|beeper|call out|callout|logs in from home|emergency|the night|night duty|night shift|duty phone|carry phone|week of nights|at night',
  SETTURN:
    'take turn|turn|turns|in turns|in turn|alternate|alternating|rotate|rotation|weekly|every fifth week|every other week|each week|pass around|pass .. around|swap|rota|even week|odd week|of week|next in list|one of us|by turn|by turns|draw straw|round robin|among us|between us|my week|lost at cards|fortnight',
  SETGETUP:
    'get woken|woken|wake|get up|gets up|be woken|be call|called|paged|page|be oncall|carry pager|answer|on duty|log in from home|logs in from home|be up|ring|does|jump out of bed|do night|cover night|covers night|cover nights',
  SETWAKE:
    'get up|gets up|wake|wake up|woken|answer|answers|pick up|picks up|carry phone|carries phone|carry a phone|carry pager|reachable|react|jump out of bed|drive in|be paged|paged|on duty|oncall|reply|read alert|awake|get out of bed|log in|come in|intervene|be wake|respond to',
  ...settingBroadClasses,
  ...settingBroadPlaceClasses,
  ...settingInventedClasses,
};
