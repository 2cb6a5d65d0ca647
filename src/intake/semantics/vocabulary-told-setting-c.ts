/** Broad classes of the second round about people, preferences and places, for rules/told-setting-c.ts and -d.ts. */
export const settingBroadPlaceClasses: Readonly<Record<string, string>> = {
  SETCTOIL:
    'build|maintain|look after|care for|operate|keep it run|keep everything run|be oncall|oncall|run it|run whole|run everything|own it|own them|fix everything|code|program|write code|write it|maintain it|deploy|handle everything|do everything|share work|support it',
  SETCTEAMS:
    'team|squad|crew|feature team|product team|department|tribe|contractor|product line|unit|division',
  SETCOWNWAY:
    'own release|own releases|own pager|own pace|own mind|own way|own go live|own calendar|own code|own schedule|own module|own backlog|own roadmap|own rhythm|own speed|own people|way to release|idea to pager|autonomy|autonomous|independent|independently|apart from one another|whenever they feel|whenever they like|own cadence|own deploy|own deployment|different corner|own repo|own language|not wait|none .. wait|own sprint',
  SETCHOLDUP:
    'wait for|waits for|stop|stops|block|blocks|hold up|holds up|roll back|rollback|rolls back|delay|delays|break|hostage|queue behind|drag along|coordinate with|ask permission|go live',
  SETCSHIP: 'release|deploy|ship|go live|merge|rollback|roll back|rollout|roll out|production|launch|branch',

  // night duty
  SETCNIGHTWORD:
    'night|nights|after hour|out of hour|weekend|# am|evening|holiday|christmas|christmas day|friday evening|after six|from six|until nine|office hour|midnight|overnight|out of hours|sunday',
  SETCALONE:
    'on its own|by itself|nobody look|no one look|unattended|unwatched|unmanned|be dark|sleep like|discover on monday|wait until|wait till|until morning|until monday|next morning|turn off phone|not one it person|everyone away|only janitor|only one in building|fix themselves or wait|nobody notice|goes unnoticed|nobody to wake|no one to wake|close at|closes at',
  SETCCREW:
    'crew|ops|operation|operations|operator|dba|database administrator|technician|control room|command center|reliability team|reliability group|reliability people|sre|site reliability|surveillance center|duty engineer|duty officer|night owl|network center|operations center|outsourcer|support desk|service desk|noc|watch team|ops center|dedicated team|people to stare|system administrator',
  SETCSHIFT:
    'night|nights|# / #|shift|shifts|around clock|round clock|twenty four hour|any hour|every hour|at # a|stare at screen|alarm|standby|own roster|pager|day and night|sole purpose|nothing else|every shift|each shift|per shift|night duty|page|always awake|always man',
  SETCPHONE: 'phone|pager|pagerduty|oncall|roster|rota|nights|night shift|get paged|beeper|duty phone|duty',
  SETCPASS:
    'share|share phone|pass on|wander|take turn|next desk|in schedule|go on roster|on roster|who join|tonight it be|next week it be|by turns|in turn|move from desk|rotate|circulate|each week|every monday|pass around',
  SETCUS:
    'developer|engineer|programmer|colleague|us|desk|nightstand|coder|who build|who write|me|dev|everyone on team',

  // simplicity
  SETCONE:
    'single|just one|just one|one well known|boring|plain|simple|dull|well known|proven|small and|thin|bog standard|ordinary|old fashioned',
  SETCTHING:
    'thing|database|tool|server|store|postgres|solution|system|process|component|machine|technology|engine|box|architecture|stack|piece|product|setup|table|queue|mysql|logical database|data store|sqlite',
  SETCPREFER:
    'rather|prefer|better|would love|love|please|like|want|wish|hope|could it be|let it be|mad to want|ideal|happy with',
  SETCNEWPART:
    'kafka|cassandra|kubernetes|cluster|new daemon|new database|new technology|database technology|another database|another system|another cluster|another store|second database|new system|distributed sql|stream processor|flink|one more system|one more store|more data store|extra box|anything exotic|moving part|extra system|zoo',
  SETCUNWILLING:
    'nobody want|no one want|nobody here|no one here|nobody have|no appetite|no time|no volunteer|not willing|fed up|tired of|be burnt by|must not bring|reluctant|no desire|not fancy|spare us|not sell|no patience|nobody in team|not another|nor another|allergic|wary of|no one have|nobody have operate|not ready to',

  // SQL and vendors
  SETCFREE:
    'open source|free software|community software|free license|free licence|source code|foss|community edition|apache license|software libre|self run open source|plain linux',
  SETCONLY:
    'only|must|demand|demands|rule say|must be available|be available|faith|throughout|principle|insist|from now on|require|policy|law|mandate|prefer|rather|prescribe|obligatory|compulsory|hence|by decree',
  SETCCLOSED:
    'oracle|proprietary|lock in|vendor lock|commercial cluster|commercial database|closed system|closed source|single supplier|single vendor|one supplier|special service|licensed product|anything proprietary|api that only|vendor database|enterprise edition|one firm',
  SETCNOPE:
    'never again|off limit|veto|vetoed|ban|banned|forbid|forbidden|turn down|refuse|principle|out of question|fear|fears|not want|swear|sworn|no go|avoid|distrust|hate|rather build|allergic|burnt|wary|married to|escape|not acceptable|unacceptable',
  SETCFINE:
    'fine|welcome|no qualm|gladly|happy to|want it used|no objection|all right|at peace|no problem|not mind|have licence already|prefer to buy|not afraid|good to us|do not fear',

  // money
  SETCCOSTWORD:
    'bill|invoice|cost|costs|price|licence fee|license fee|fee|quote|egress|egress charge|charge|charges|expense|outlay|spend|energy bill|hosting bill|cloud bill|subscription|licence|budget',
  SETCOUCH:
    'shock|shocked|scary|reduce|bring down|keep down|minimize|trim|enormous|unjustifiable|eat up|swallow|kill us|bleed|waste|painful|hefty|stiff|eye watering|extortionate|horrendous|run away|choke|laugh|triple|tripled|creep up|eat|have to go down|go down|out of hand|beyond our reach|absurd|ridiculous|too high|elephant in room|halve|scream|explode|ceiling|steep|second largest|third largest|largest expense|month and no one|outrageous|sting|staggering|horrify|obscene|unsustainable|over budget|faint|pale|insane|exceed compute|as much as two engineer|as two engineer|full salary|reason for',
  SETCMACHINERY:
    'server|hosting|cluster|cloud|infrastructure|machine|hardware|compute|cpu|core|disk|storage|egress|traffic|bandwidth|replica|instance|gigabyte|terabyte|ram|bucket|node|zone|azure|aws|amazon|s3|snapshot|vendor|database|metric|transition|api call|platform',

  // partners
  SETCSENDER:
    'partner|supplier|laboratory|lab|bank|institution|carrier|manufacturer|maker|car maker|newspaper|wholesaler|payment method|payment provider|hospital|pharmacy|pharmacy chain|vendor|brand|airline|insurer|state|authority|municipality|marketplace|retailer|scraper|destination|receiver|third party|third party service|trading partner|tower|sensor type|device type|meter maker|canton|courier|shipper|broker|exchange|utility',
  SETCGLUE:
    'adapter|adaptor|connector|parser|decoder|scraper|importer|exporter|converter|layout|protocol|format|code|bit of code|code of their own|variant|version of|dialect|integration|payroll calculation|sub folder|special wish|mapping|plug in|plugin|wrapper|driver|template|interface|same job|script|idea of correct answer|calculation|schema',
  SETCDIFFER:
    'each|every|no two|own|separate|per|one per|for each|yet another|slightly different|different|differently|copy|copy folder|paste|another|of their own|special|alike',

  // one owner moved
  SETCMOVE:
    'move|transfer|transferable|evict|evictable|rehouse|relocate|unplug|plug|pull out|pin|take off|hand|lift|carry over|migrate|place|shift|sit on|live|park|put|isolate|go to',
  SETCONEOWN:
    '(one|single|individual|any|particular|certain|biggest|largest|heaviest|loudest|fat|fattest|premium|noisy|popular|celebrity|busy|that one|this|one big|two) {SETBOWNER}',
  SETCSEAT:
    'own server|own box|own machine|own shard|own node|own host|own hardware|own rack|own cluster|own database|own instance|home of own|quarter of own|home of their own|box of own|machine of own|machine of their own|server of own|dedicated hardware|dedicated cluster|dedicated server|dedicated machine|dedicated node|private node|private server|private cluster|own private|separate server|separate machine|stronger server|empty one',
  SETCSPOT:
    'server|machine|host|node|box|shard|cluster|hardware|worker|elsewhere|instance|over there|new home|somewhere else|anywhere',

  // growing in steps

  // storage apart
  SETCPOOL:
    'object store|object storage|bucket|s3|lake|data lake|shared storage|storage tier|storage layer|nfs|file server|netapp|san|central store|one big pool|disk array|network volume|network storage|parquet file|blob storage|storage pool|common store|ceph|shared disk',
  SETCSTATELESS:
    'stateless|thin|begin blank|start blank|neither own|mount|attach|pick up|on demand|come and go|no disk|nothing to copy|not hold any|rented|download what|bring own cluster|disposable|spun up|switch off|turn off|ephemeral|compute node|compute cluster|independent of disk|forgetful|throwaway|no local state',

  // where it runs
  SETCSTANDS: 'stand|sit|run|live|hum|be install|be house|belong|operate|host',
  SETCOWNSPOT:
    'vault|bunker|office kitchen|kitchen|cellar|basement|own hall|metal we buy|server hut|railway property|own computing center|computing center|machine room|server room|closet|attic|control center|on premise|own premise|here in house|in house|own rack|server hall|broom cupboard|garage|data hall|own building|campus|colo|colocation',
  SETCRENTED:
    'cloud|rent|rented|provider|managed|managed one|azure|aws|gcp|outside|public provider|hyperscaler|google',
  SETCBOUGHT:
    'own|owned|metal|iron|rack|cellar|bought|own box|own node|on site|inside|own center|on prem|on premise|vsphere|at home',
  SETCNOODDS:
    'both|either|alike|agnostic|choose|free in choice|whether|wherever|as readily|no odds|not assume|nothing against|speak against|see fit|for you to say|up to you|portability|portable|permit|all same|no preference|tonight|indifferent|no constraint',

  // places
  SETCPLACE:
    '{SETEUROPE}|{SETASIA}|{SETNORTHAMERICA}|{SETSOUTHAMERICA}|{SETAFRICA}|{SETOCEANIA}|ontario|québec|quebec|congo|mumbai|marseille|eea',
  SETCPERSON:
    'customer|user|player|shopper|buyer|member|reader|visitor|subscriber|client|viewer|engineer|editor|trader|astronomer|planner|scientist|people|boy|girl|church|bidder|administrator|listener|researcher|gamer|driver|student|teacher|team|crew|fan|studio|seismologist',
  SETCADDSITE:
    'add|open|open up|put|set up|launch|rent|host|mirror|copy|copy in|presence|foot in|installation|footprint|replica in|look at|step from|expand|run in both|present in|active in|consider|think of|wants',
  SETCTIE:
    'must|law|require|required|allow|insist|bind|bound|contract|nail|pin|pinned|regulator|sovereignty|privacy officer|demand|legally|have to|decree|statute|kept in|at rest in|by law|oblige|want',
  SETCRECORD:
    'data|record|row|file|account|policy|reading|replica|copy|backup|byte|log|image|profile|stored|store|processed|wager|content|tenant|document',
  SETCABODE:
    'in country|in your country|in their country|in own country|inside country|inside state|in state|elsewhere|cross border|leave country|leave territory|home ground|own soil|within border|out of {SETCPLACE}|in {SETCPLACE}|to country|to {SETCPLACE}|us provider|where person live|country of origin|national territory|within country|in jurisdiction|within region|on national soil|inside {SETCPLACE}|leave {SETCPLACE}|across border',

  // at the edge, and at customers
  SETCFIELD:
    'combine harvester|ambulance|truck|till|tills|substation|camera|lift|elevator|train|wind turbine|turbine|brake controller|handheld|controller|greenhouse|hearing aid|cash machine|oil rig|polling station|player app|phone app|robot|tablet|bike lock|cargo ship|cruise ship|on ship|aboard|vessel|boat|tram|drone|aeroplane|airplane|aircraft|tractor|thermostat|doorbell|vending machine|kiosk|hub in house|scanner|smart meter|parking barrier|turnstile|cash register|buoy|pacemaker|wearable|locomotive|crane|forklift|supermarket|submarine|traffic light|signal box|weather station|excavator|car|lamp|inspector|on board',
  SETCSELFRELIANT:
    'decide by itself|decide itself|path themselves|load themselves|code themselves|on own account|within camera|carry small|own copy|hold whole|local journal|without connection|without any connection|without host|no phone network|offline machine|industrial pc|in back room|with our agent|do all its computing|tiny board|embedded|line be cut|line to headquarters be cut|link go away|internet be down|upload later|upload in farmyard|own island|no signal|no reception|machine on board|work on aeroplane|local database|small database|locally|patchy coverage|satellite link|go on for few hour',
  SETCPACKAGE:
    'licence|license|edition|appliance|virtual appliance|helm chart|setup program|installer|own instance|own copy|docker image|tarball|preinstalled|mini pc|enterprise plan|self managed|open source|package|download|windows box|on premise version|on prem version|run it yourself|ova',
  SETCBUYER:
    'customer|client|hospital|university|municipality|telecom|utility|farmer|hobbyist|school|bank|parish|company|community|they|library|clinic|club|small mine|ministry|reseller|museum|army|town hall|administrator',
  SETCTHEYRUN:
    'run|install|installs|import|plug in|plug it in|operate|own server|own machine|in town hall|themselves|own instance|windows box|own control room|hand to|belong to|self host|host it|raspberry pi|download|small machine|own network|on own',
};
