/** Word classes of the ideas in rules/told-hurts-data-c.ts and -d.ts: changes, parts, questions, shapes, neighbours. */
export const hurtsDataUseClasses: Readonly<Record<string, string>> = {
  // changing big tables
  HDAXALTER:
    'alter table|alter|schema change|schema migration|schema update|change schema|change .. structure|touch .. structure|touch .. schema|ddl|(add|adding|drop|dropping|rename|renaming|change|changing|widen|retype) (a|unused|the|one|new|of)? (column|type|field|index|big table|large table|primary key|table)|new index|new column|new field|one more attribute|one more column|one more field|extra field|misspelt column|change of type|database change|database changes|change big table|largest table|big table|biggest table|migration on|word migration|eav table|build index|index build|vacuum full|repack',
  HDAXDREAD:
    'nobody touch|no one touch|nobody dare|no one dare|nobody volunteer|nobody want|scare|scary|scared of|afraid|fear|fears|everyone fear|dread|dangerous|nervous|nightmare|heroic|heroic deed|untouchable|downtime|outage|once a year|yearly shutdown|only at christmas|in autumn|wish list|take # day|take # week|take # month|takes # day|(two|three|four|five|six|nine) (day|week|month)|a month|for years|be a project|project of its own|can not be repack|no window be long enough|something break|break something|breaks something|lock table for|for # hour|weekend|whole night|hold breath|holds breath|sweat|cold sweat|postpone|put off|avoid|work around',

  // work across parts
  HDAXACROSS:
    '(search|lookup|query|report|total|count|list|listing|page|window|show|checkout|order|login|statistic|ranking|order history|payment|sum|anything) .. (ask|go to|goes to|visit|hit|touch|mean|need|write to|poll|connect to|fan out to|fans out to|wait for|scan|have to ask|have to visit|run on|span)|connect to|transaction that span|update that span|updates that span|join across|transaction across|query across|report over|count over|transfer between|transfer across|(fan|fans|fanned) out (over|to|across)',
  HDAXAPART:
    'on different|on another|on separate|on other|on two|on three|live on|lie on|sits in two|sit in two|touch two|touches two|between|across|over two|span two|spans two|across two|buyer on one|one on one|in shard a|on their own',
  HDAXAWKWARD:
    'by hand|script|ticket|not commit|can not|awkward|one by one|nightly export|forbid|forbidden|compensation|saga|special code|bug|workaround|loop|repair job|no transaction|not possible|impossible|slow|second|drop idea|each developer|everywhere|pain|error|dictate|glue|stitch|half way|halfway|coordinator|home made|home grown|two phase|two halves|reconcile|anything|not together|give up|given up|source of bugs|never|mess|nightmare',

  // guarding in code what the store should
  HDAXCODER:
    'developer|programmer|team|service|app|application|application code|code|business logic|engineer|we|us|ours|feature team|every module|reservation code|each microservice',
  HDAXHANDROLL:
    'write own|write their own|write its own|write our own|invent|reinvent|emulate|defend|work around|cope with|coping with|have to know about|know about|must know|lean on|rely on discipline|write defensive|writing defensive|defensive code|undo|undoing|hand roll|hand rolled|home grown|home made|sprinkle|simulate|own little|has own|have own|merge by hand|sort out by hand|repair by hand|check twice|read twice|compare twice|is ours to|be ours to|guard against',
  HDAXGUARANTEE:
    'transaction|locking|lock table|optimistic lock|optimistic locking|constraint|invariant|conflict|isolation|eventual consistency|inconsistency|write skew|anomaly|anomalies|sibling|race|race condition|uniqueness|foreign key|atomicity|rollback|should not have be possible|against own database|against database|should have prevent|phantom|half change|double booking|lost update',

  // reports beside the product
  HDAXANALYSIS:
    'report|reporting|analyst|analytics|analytical query|analysis query|board dashboard|dashboard|statistics run|statistic|yearly number|yearly figure|monthly figure|quarterly number|look at figure|look at their figure|manager look at|data scientist|researcher|study query|excel|tableau|power bi|looker|metabase|month end run|year on year|comparison|pretty chart|controller|auditor|data team|fraud team|ad hoc query|number crunching|trend query|long query|heavy query|table scan|evaluation query|bi tool|bi query|aggregate query|join eleven table|join of twenty minute|data warehouse load|marketing query|crunch',
  HDAXLIVE:
    'production|prod|live database|live system|live|primary|main database|main system|operational database|till|cashier|checkout|order|orders|booking|bookings|forklift|ward|site|shop|shoppers|dispatcher|auction|everyone|everybody|erp|surgery|serve ad|serve the ad|point of sale|nurse|driver|player|bet|product|customer|trading|payment|reservation|picker|sale|call center|switchboard|transaction|oltp|same node|user',
  HDAXDISTURB:
    'feel it|feels it|everyone feel|everybody feel|on its knee|to its knee|on knee|hang|hangs|stop|time out|freeze|go down|goes down|slow|slow down|double|lock up|locks up|compete|compete with|kill|always win|wins|incident|suffer|crawl|stutter|cost impression|cost us|stall|grind|starve|choke|drag|unusable|bring down|brings down|disturb|block|hurt|knock over|jerk|lag',

  // slow questions

  HDAXLONGTIME:
    '(# minute|# hour|several second|several minute|half minute|many minute|many second|minute|twenty minute|ten minute|hour|forever|for ever|ages|eternity|too long|so long|whole night|all night|all morning|(two|three|four|five|six|eight|ten|eleven|fifteen|twenty|thirty|forty) (second|minute|hour))',

  // sums made in advance
  HDAXSUMS:
    'aggregate|aggregated|pre aggregated|preaggregated|summary|summaries|cube|cubes|daily total|total|totals|average|averages|precomputed|pre computed|materialized view|rollup|dashboard|daily number|daily count|monthly number|count per|counts per|per day|per month|graph|summed up|sum up|prepared report|report produced|metrics|counter|nightly job produce|forty report',
  HDAXNEWCUT:
    'question|ask|asks|filter|whether|break down|breakdown|by hour|by the hour|weekday|dimension|ad hoc|cut|cuts|by region|by referrer|by tenant|by browser|for whom|why|who|split it|arbitrary|new|individual|drill|slice|per customer|combination|age group|want to know|detail|details|anything else|number forty one|shorter|at dawn|one people want',
  HDAXNOWAY:
    'impossible|can not|not tell|never split|regret|stuck with|sprint|ticket|developer|engineer|not keep|not kept|not store|not stored|never reach|nothing else can|can not be do|not prepare|not prepared|not count|gone|lost for good|thrown away|throw away|never for whom|not fit business|not fit .. any more|have to rebuild|weeks|backfill|no way|not answer|no longer|unanswerable|foreign word|too late',

  HDAXHARMED:
    'complain|complaint|confuse|confused|angry|ring us|call us|call support|ticket|bug|wrong|twice|sell sold|sold out|double|mistake|embarrass|trouble|problem|hurt|pain|suffer|incident|support|hotline|lost trust|see old|think|scream|panic',

  // shapes
  HDAXEACHPARTY:
    '(every|each|all|everyone|everybody|twelve|eleven|forty|thirty|five|six|ten|many|several|#|different|both|two) (source|downstream|of the|of|consuming|new|branch)? (team|department|system|source system|producer|consumer|supplier|parish|school|vendor|maker|newsroom|channel|office|branch|site|service|squad|partner|hospital|ward|farm|machine|app|plant|subsidiary|country|region|publisher|division|data mart|mart|clinic|lab|program)|everyone|everybody|(team|parish|school|department|supplier|vendor|maker|producer) (keep|deliver|send|export|have|use)|the (parish|school|department|vendor)',
  HDAXOWNSHAPE:
    '(own|different|whatever|separate|private|various|divergent) (little|local|private|slightly|own|csv|json|xml)? (idea|model|format|layout|csv|column|field|shape|form|structure|schema|definition|dialect|naming|name|spelling|template|truth|meaning|unit|code|vocabulary|encoding|version|member list|copy of|extract|dump|customer table)|in own format|in her own format|in his own format|in own way|in whatever form|whatever layout|idea of what|notion of what|twelve model|bent it to|local copy of|in forty shape|different thing|different names|different field',

  // room for data
  HDAXSTORAGE:
    'storage|disk space|disk|disks|petabyte|terabyte|tb|pb|s3|object storage|backup|backups|volume|flash|ssd|drive|nvme|lake|gigabyte|ocean|room for data|archive|x ray store|raw image|retention|replica copies|triple copies|san|data volume|snapshot',
  HDAXDEAR:
    'expensive|too expensive|costly|cost more|cost keep|costs keep|costs creep|cost creep|costs have creep|second largest expense|largest expense|not sustainable|afford|unaffordable|not afford|rent for|rent be|kill us|killing us|dear|ruin|ruinous|in revolt|who pay|who pays|accountant|ask .. for money|money for more|bill|the bill|cost double|eat budget|eats budget|budget|a fortune|fortune|bleed|pay for each|charge by|charges by|a month and|price be not|too much money|eat us alive|cfo|finance department|board ask why|too dear|cost explode|most expensive|through the roof|pay through nose|cost us forty',
  HDAXBLOAT:
    'nobody have open|nobody opens|nobody read|nobody look at|nobody ever|no one ever|no one has opened|ten times room|ten times the size|times the room|times as much as|out of proportion|doubled in|wear out|wears out|wears our|forty bytes|three index and three copies|half empty|only an eighth|only a tenth|only a fraction|never read again|never be read|seven full backup|every copy in full|whole new copy|full copy|be 90 % full|90 % full|bound by space|dead weight',

  // connections
  HDAXDBWORD:
    'database|db|oracle|postgres|postgresql|mysql|mariadb|sql server|db2|primary|shard|pooler|pgbouncer|db server|license|one poor server|server|rds|aurora|mongo',
  HDAXCROWDED:
    'groan|outage|refuse|refused|limit|too many|# each|twenty each|forty each|each|memory|thousand|nine thousand|twelve thousand|hundreds|3,400|get an error|error page|all session|all the session|exhaust|run out|ran out|max|ceiling|full|instances go to|time out|starve|none left|no one else|wait for a|per pod|all day|idle|do nothing|storm|keel over|choke|melt',

  // files, neighbours
  HDAXFILE:
    'file|picture|image|tile|icon|voice note|note|sound|click sound|clip|photo|thumbnail|attachment|document|chip|scan|slice|pdf|object|snippet|recording',
  HDAXONECUST:
    '(one|single|big|biggest|large|largest|huge|some|noisy|loud|heavy|greedy|certain|demo|giant|whichever|first|free tier|whale) (very|big|large|noisy|loud|heavy|of our|enormous|rich|greedy|paying|enterprise|wordpress|free)? (customer|tenant|client|partner|user|account|merchant|shop|school|insurer|guild|farm|cooperative|site|church|hospital|bank|city|agency|advertiser|developer|team|studio|club|seller|league|streamer|community|university|accountancy|chain|company|department|project|network|operator|publisher|employer|reseller|megachurch)|megachurch|free tier user|(customer|tenant|client|insurer|guild|farm|cooperative|school|merchant|community|channel) with (#|hundreds of|thousands of|million|half a million)|giant|elephant|tenant import|customer script|customer import|whale',
  HDAXREST:
    'everyone|everybody|everyone else|everybody else|all other|the other|other customer|other tenant|other client|others|the rest|rest|whole platform|platform|all guild|all tenant|all customer|all school|all shop|paying one|payer|small one|smaller one|ones with|two hundred|neighbor|chapel|insurer with|every other|other channel|the small|bakery|all the rest|remaining|all of them|shared cluster|same box|the others',
};
