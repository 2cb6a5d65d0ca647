import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const several =
  '(several|some|few|multiple|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|dozen|dozens of|hundreds of|thousands of|handful of|number of|#|forty|fifty|thirty|twenty|hundred|most|all)';
const few =
  '(several|some|few|multiple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|dozen|handful of|number of)';
const language =
  '(rails|django|laravel|php|java|spring|spring boot|asp net|dot net|net|. net|c#|python|node|nodejs|golang|symfony|grails|wordpress|cobol|ruby|ruby on rails|delphi|perl|phoenix|elixir|kotlin|scala|flask|fastapi|clojure|j2ee|jee|web|visual basic|magento|drupal)';
const relational =
  '(postgres|postgresql|mysql|mariadb|sql server|sqlserver|oracle|db2|mongodb|mongo|database|db|relational database|sql database|aurora|influxdb|timescaledb|rds)';
const primary = '(primary|master|leader|writer|main node|write node)';
const domain =
  '(domain|service|module|team|feature|area|microservice|product|function|squad|subject|department)';

/** What runs today. */
export const presentRules: readonly Rule[] = [
  pick('present.shape', 'microservices', [
    `${several} (micro service|microservice|tiny service|small service|independent service|lambda service)`,
    '(microservice|microservices) (architecture|landscape|zoo|today|already|in place|fleet|setup|mess)',
    '(we|our|app|product|platform|system|it|application) (run on|be|have|consist of|be built as|be built from|be split into|be made of|operate|maintain) (set of|fleet of|many)? (microservice|microservices)',
    '(every|each|per) (partner|customer|integration|tenant|country|variant|feature|endpoint|client|supplier) .. (own|its own|separate|of its own) (service|deployment|repository|queue|codebase)',
    '(give|gave|build|built|have) (each|every) (partner|customer|integration|country|variant|client|supplier) .. own .. service',
    '(own|its own|separate) .. (service|repository) (for|per) (each|every)',
    '(dozens of|hundreds of|thousands of|# hundred) (of)? .. (service|microservice) (talk|call|deployed|run|each|owned|maintained|in production|that talk)',
  ]),
  pick(
    'present.shape',
    'monolith',
    [
      '(monolith|monolithic|big ball of mud|majestic monolith|modular monolith) .. (be|have|on|with|in|query|that|rely|of|run|serve|grow|write|deploy|and|,|call|talk|which|each)?',
      `(one|single|old|big|large|classic|sole|grown|ageing|aging|only|huge|our|be|legacy|run|have|on|as) ${language} (app|application|monolith|codebase|program|process|backend|web app|web application|site|webapp)`,
      '(one|single) (big|large|huge|old|modular)? (app|application|deployable|codebase|code base|program|binary|war file|jar|executable|deployment unit|unit of deployment) .. (on|serve|with|do everything|deploy|behind|contain|that do)',
      '(deployed|ship|shipped|released|deploy|release|run) (as|in) (one|single) (unit|piece|artifact|binary|package|deployable|jar|war|process|container|thing)',
      '(everything|all|whole product|product|all of it|all feature|it all) .. (in|be|run in|live in|inside) (one|single) (process|deployable|application|codebase|app|binary|jar|war|program|repository and process)',
      '(one|single) process on (one|single) (physical)? (server|machine|box|vm)',
    ],
    {
      unless:
        /\b(?:(?:move|migrate|come|switch|go|split|change)(?: away)? from (?:a |an |our |the |one )?(?:[a-z]+ )?(?:monolith|monolithic)|break up|broke up|carve|page|workshop|course|conference|competitor|former|their monolith|article|blog|book|leave the monolith|no monolith|not (?:a )?monolith|retire|strangle|used to|no longer|instead of (?:a )?monolith|proposed?|suggest|consider|neighbou?r|basalt|exhibit|panel|supplier|do not use|after we (?:cut|split|break)|(?:cut|split|break|carve)(?: up)? (?:the|our) monolith)\b/,
    },
  ),
  pick(
    'present.shape',
    'services',
    [
      `${few} (backend|internal|separate|independent|go|java|python|node|coarse|larger|own|separately deployed|domain|business)? service (each|with|share|talk|own|which|that|behind|on|today|run|and|access|write|use|in production|call|around|,)`,
      `(cut out|carve out|split off|split into|broke into|break into|extract|split up into|divide into|cut into|consist of|made up of|make up of) .. ${few}? service`,
      '(service oriented|soa|service based|set of service)',
      '(page|ingestion|billing|payment|order|user|search|catalog|notification|auth|account|booking|gateway|profile|pricing|inventory|shipping|email|import|export) service .. (page|ingestion|billing|payment|order|user|search|catalog|notification|auth|account|booking|profile|pricing|inventory|shipping|consumer|email|import|export) (service|fill|read|that)',
      '(ingestion|page|import|export|billing|payment|order) service .. (transform|publish|call|read|write|send)',
      '(other|all|our|backend) service (react to|listen to|call|subscribe|consume|talk to|poll)',
      '(consists of|make of|made of|run as|be) (two|three|four|five|six|seven|eight|nine|ten|a dozen|handful of) service',
    ],
    {
      unless:
        /\b(?:booth|limbo|stitch|offer|farmer|partner|adviser|consultant|other service|tiny|micro|hundred|(?:sixty|seventy|eighty|ninety|forty) service)\b/,
    },
  ),
  pick(
    'present.shape',
    'serverless',
    [
      '(run|build|built|implement|make|base|host|orchestrate|live|entirely) .. (on|as|of|with|from|in|by|out of) (aws|azure|cloud|step|durable)? (lambda|lambdas|lambda function|serverless function|step function|cloud function|function as service|durable function|cloudflare worker|serverless)',
      '(lambda|step function|cloud function|azure function|serverless function|durable function) .. (call|trigger|process|run|each|orchestrate|hand|pass|write|read|on aws|do)',
      '(all|every|everything|mostly|fully|entirely|our|one) (be)? (serverless|lambda|lambdas|faas)',
      `(serverless|faas) (application|app|setup|stack|pipeline|architecture|backend|workflow|system)`,
    ],
    { unless: /\b(?:look at|restaurant|love to|some day|serverless (?:postgres|database))\b/ },
  ),
  pick(
    'present.shape',
    'none',
    [
      '(nothing|no code|no line of code|not a line|no system|no application) (have|have be|be)? (yet)? (exist|build|written|there|in place|live|in production|program|code)',
      '(nothing|no code|no system|no application) (have|have be|be) (yet)? (run|start)',
      '(nothing|no code|no system|no application) (run|start) (yet|so far|until now)',
      '(we|team|nobody) .. not (written|build|start|program|code|implement) .. (line|anything|yet|single line)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:when we (?:begin|begun|began|start)|code for|that exist|that run|run longer|exist only|background|nobody|wing of|plot|reject|function)\b/,
    },
  ),

  pick(
    'present.database',
    'none',
    [
      '(no|not any|not yet) (database|db|datastore|store|storage) .. (yet|so far|exist|chosen|at moment|decided)',
      '(nothing|no data) (be|have be) (store|persist|save) .. (yet|today|so far)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'present.database',
    'sharded',
    [
      '(sharded|manually sharded|hand sharded|already sharded|application sharded|app sharded|self sharded) (mysql|postgres|postgresql|mongodb|database|mariadb|cluster|db|setup|primary|redis|sql|oracle|fleet|by|across|into|over|for)',
      `${relational} .. (be|be all|already|have be|is) (already)? (shard|sharded|hash partitioned) (by|across|into|over|on|today|now|manually|for|,|in)`,
      `(shard|sharded|spread|split|partitioned|partition|cut) (our|it|users|customers|data)? (across|over|into|on|by # ) .. # .. (shard|logical shard|mysql|postgres|primary|master|server pair|database)`,
      '(mysql|postgres|postgresql|mariadb|mongodb|sql|oracle) shard',
      '(#|more than #|several|two|three|four|six|eight|twelve|sixteen|dozens of|hundreds of|thousands of|our) (mysql|postgres|logical|physical|database|virtual|production)? shard',
      '(one|hot|single|biggest|largest|each|that|per|this|every|all|our|the|full) shard .. (get|take|have|be|hold|burn|run|serve|overload|sees|carry|receive|full|melt|hit|share|fill|own)',
      '(resharding|reshard|cross shard|across shard|between shard|different shard|every shard|all shard|per shard|shards fill|outgrow (a)? shard|add shard|adding shard|shard key we|reshard take|last reshard)',
    ],
    {
      unless:
        /\b(?:i have read|i read|distant shard|proposed?|suggest|not shard|no shard|look at|turn down|slide|pottery|glass|read about|building|consultant|clickhouse|would take|there (?:simply )?be not one|across all the shard)\b/,
    },
  ),
  pick(
    'present.database',
    'replicas',
    [
      `(one|single|1|#)? (writable|write)? ${primary} .. (and|with|plus|,|+|/|to|feed|replicate to) .. (#|several|two|three|four|five|some|few|many|multiple|read|its|couple of|pair of|close to # |six|eight|nearly|around|fifty|dozen)? (read|async|asynchronous|lagging|cross region)? (read replica|replica|slave|follower)`,
      `(have|use|run|add|behind|plus|with|tried|try|get|feed) .. (read replica|read only replica|read slave|readonly replica|read copy)`,
      `(read|go|scale|serve|query|offload|take|send|spread|come|answer|taken|run|point) .. (from|to|through|by|via|partly to|over|on|against|at) (all|our|read|several|two|three|#|many|the)? (replica|slave|follower|read replica|secondary)`,
      `(#|two|three|four|five|six|seven|eight|nine|ten|several|many|few|lagging|fifty|dozen) (read|async|asynchronous|cross region)? (replica|slave|follower)`,
      'replica (lag|be behind|stale|serve|take|carry|handle|not help|take some)',
      'replica set',
      '(read replica|read only replica|readonly replica) (trail|lag|serve|take|answer|absorb|be|fall|drift|carry|handle|return|give|show|run)',
      '(replica|follower|slave) .. (lag|fall behind|be behind|not catch up|stale)',
      '(lagging|stale) (replica|follower|slave)',
      '(master|primary) (and|with|plus) (slaves|replicas|followers|slave|its replica)',
    ],
    {
      unless:
        /\b(?:get rid of|got rid of|forum|genome|could come|own primary|in three zone|cluster with|for disaster|split brain|ring|topic|kafka|quorum|consider|turn down|guide|cassandra|promote\w*)\b/,
    },
  ),
  pick(
    'present.database',
    'single node',
    [
      `(one|single|just one|only one|lone|standalone|sole|one big|one large|one small|one managed|one beefy|stand alone) (big|large|small|managed|beefy|old|central|shared|vanilla|plain|physical|production|bare metal|rds|modest|good old|virtual|sleepy|little)? ${relational} .. (server|instance|database|box|machine|vm|with|for|on|and|that|which|behind|,|hold|serve|in)?`,
      `${relational} .. (with|and|plus|+|and one|with one|and its) (hot|cold|warm|passive|synchronous|sync|semi sync|idle|mirrored)? (standby|spare|failover node|mirror|passive node)`,
      `${relational} .. (on|in) (one|single) (big|large|small|bare metal|virtual|physical|cheap|beefy|huge|old|cloud)? (vm|server|machine|box|instance|node|host|pc)`,
      '(have|with|plus|and) (one|single)? (hot|warm|cold) (standby|spare) & ({TODSTORENOUN}|primary|server|machine|box|data)',
      '(sqlite|access) (file|database|db)',
      '(everything|all|all data|it all|whole thing|whole|all of it) .. (in|on|live in|live on|sit on|run on|in same) (one|single|same) (big|large)? (postgres|database|mysql|db|box|machine|server|instance|node|oracle|mariadb)',
    ],
    {
      unless:
        /\b(?:(?:all|five|our|four|six|ten|twelve|every) (?:of our )?service|each line|domain|until the end|metabase|shoot|transaction|commit|atomic|acid|across|join|per (?:tenant|customer|school|shop)|more than one zone|two or more|for each|replicas?|shard|read copy|in another|another one|in yet another|secondary|secondaries|dream|partner|can bear|too many|copied to|one writer|rac .{0,12}node|one (?:mysql|postgres\w*|oracle|mongo\w*|mariadb) (?:and|,) one)\b/,
    },
  ),
  pick('present.database', 'split', [
    `(several|separate|multiple|different|own|many|few|two|three|four|five|#|dozen|each) (vertically split|functionally split|functional|small|separate)? (database|db|postgres|mysql|schema|primary|postgres instance|mysql instance|database server) .. (by|per|for each|one per|for every|one for each|split by|each for|each with) (own)? (group of table|${domain}|domain)`,
    `(each|every|per) (of)? (the)? (#|four|five|fourteen|ten|several)? (service|team|domain|module|microservice|squad|department|feature|app) .. (have|own|with|use|keep|bring|run|come with|get|on) .. (own|separate|private|its own) (little|small|private)? (database|db|postgres|mysql|datastore|store|schema|mongodb|mariadb|instance)`,
    `(each|every|per) (of)? (#|four|five|fourteen|ten|several)? (service|team|domain|module|microservice|squad|department) .. (database|postgres|mysql|db|mongodb|mariadb) of (own|its own|their own|it own)`,
    `(each|every|all) with .. own (database|db|postgres|mysql|datastore|store|mongodb|mariadb)`,

    `(each|every) (with) (postgres|mysql|database|db|mongodb|mariadb|redis)`,
    `(database|db|postgres|mysql) per (service|domain|team|module|microservice|squad)`,
    `(split|divide|cut|separate) .. (by|per|along) (domain|function|feature|functional|module|business area|service)`,
    '(each|every|service|team|squad) .. (keep|have|hold|store|own) .. (private|own|separate) (mysql|postgres|mariadb|oracle|sql)? (schema|database|instance|db)',
    '(service|team|squad) own .. (postgres|database|mysql|db|mongodb|mariadb)',
    '(functional split|functionally split|functional partitioning|vertical split|vertically split|vertical partitioning|vertically partitioned|functionally partitioned)',
  ]),
  pick('present.database', 'cluster', [
    '(cassandra|scylladb|scylla|hbase|cockroachdb|tidb|elasticsearch|couchbase|riak|clickhouse|aerospike|hadoop|opensearch|mongodb|yugabyte|ceph) (,|:|on|with|of|across|-)? (#|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (node|machine|server|host|box)',
    '(cassandra|scylladb|scylla|hbase|cockroachdb|cockroach|yugabyte|tidb|elasticsearch|couchbase|spanner|riak|foundationdb|clickhouse|hadoop|galera|citus|# node|distributed|multi node|bigtable|opensearch|aerospike|three node|five node|six node|twelve node|druid|wide column|vertica|mongodb|kudu|ignite|voltdb|column) (cluster|ring|deployment|installation|fleet)',
    'cluster (of|with|have|:) .. (#|three|five|six|twelve|several|many|nine|ten|dozens of|hundreds of) (node|machine|server|box|host)',
    '(distributed (database|cluster|store)) .. (of|with|run|hold|already)?',
    '(cassandra|scylladb|scylla|hbase|cockroachdb|tidb|elasticsearch|couchbase|riak|clickhouse|aerospike|hadoop|opensearch) .. (node|nodes|ring)',
    'cluster : # node',
  ]),

  yes(
    'present.hasBroker',
    [
      '(log broker|event bus|event hub|streaming platform|message bus|message log|log based broker|distributed log|commit log|event log|event broker) .. (already|existing|in place|in operation|run|exist|in production|in house|available|now receive|operate|since|today|up and running|anyway)',
      '(already|existing|currently|today|have|run|operate|use|our|own|through|via) (own|an|in house|internal|company wide|central|existing|managed)? (log broker|event bus|event hub|streaming platform|message bus|event log|event broker|message broker)',
      '(go|send|publish|put|write|stream|push|arrive|come|land|flow|produce|queue|queued|collect|collected|enter|arriving|buffer) .. (to|into|in|on|through|from|via|over|onto) .. (log broker|event hub|event bus|streaming platform|message bus)',
      '(kafka|pulsar|kinesis|redpanda) (exist|be there|be in place|already|run)',
    ],
    {
      unless: /\b(?:suggest|decline|pupil|partner|ask (?:about|for)|advice)\b/,
    },
  ),
  yes('present.headroom', [
    '(have|with|leave|see|enjoy|there be|still|keep|offer) .. (plenty of|lots of|much|ample|enough|some|more than enough|comfortable|a lot of)? (headroom|room to spare|spare capacity|room to grow|capacity to spare|spare room|plenty of room|plenty of capacity|breathing room)',
    '(plenty of|lots of|ample|comfortable|enough|huge) (headroom|room|capacity|reserve)',
    '(run|sit|stay|be|operate|hover|peak|remain|live) (well below|far below|far from|nowhere near|way below|well under|well within|far under|comfortably below|comfortably under|long way from|miles from|comfortably within) .. (limit|capacity|ceiling|half|max|saturation|maximum|#|what)',
    '(cpu|load|utilization|server|machine|database|db|box|it|usage|disk|postgres|mysql|oracle|primary|cluster) (be|sit|run|stay|hover|have be|have)? (mostly|largely|practically|almost|nearly|basically|always)? (idle|idling|bored|asleep|underused|underutilized|overprovisioned|over provisioned|oversized|half empty|barely loaded|hardly loaded|lightly loaded|yawn|loaf|doze|sleepy|sleep most|sleep most of time|sleep)',
    '(cpu|server|machine|box|database|db|cluster|node|core|it|they) .. (sleep|idle|idling|bored|twiddle thumb|nothing to do|doze|yawn) (most of time|most of day|all day|most of it|nearly all)',
    '(cpu|load|utilization) .. (single digit|low double digit)',
    '(could|can) (easily)? (take|carry|handle|absorb|serve|bear) (much more|several times|twice|ten times|double|# times|a lot more|three times|five times|many times|far more) .. (without|today|easily|load|traffic|current|as it is)?',
    '(use|need|take|occupy) .. (tenth|fraction|fifth|few percent) .. (machine|box|cpu|server|capacity|core|hardware|what it can)',
    '(nowhere near|far from|far below) (its|any|the)? (limit|capacity|ceiling|saturation)',
    '(hardly|barely|scarcely) .. (break sweat|break a sweat|notice load|loaded|feel load|busy)',
  ]),
  yes(
    'present.worksWell',
    [
      '(work|run|serve|operate|do) .. (without) (complaint|fuss|interruption|failure|outage|single outage|single incident|trouble|problem|incident)',
      '(work|run|serve|perform|hold up|behave|do job|do its job|serve us) .. (well|fine|flawlessly|great|reliably|smoothly|perfectly|nicely|like charm|without hitch|without trouble|without problem|without incident|without issue|beautifully|like clockwork|just fine|rock solid|to our satisfaction)',
      '(do|doing) (fine|well|great|nicely|very well|good job)',
      '(rock solid|rocksolid|solid as rock|no complaint|trouble free|problem free|never let us down|never fail us|stable and fast|just work|never have problem|never had an outage|boringly reliable|very reliable|serve us well|served us well)',
      '(it|system|setup|database|application|platform|stack|postgres|mysql|oracle) (be|have be|be very|be also) (reliable|dependable|stable|solid|fine|in good shape|healthy|in good health)',
      '(happy|satisfied|content|pleased|fond|in love) (with|of) .. (it|current|setup|database|system|how|postgres|mysql|performance|that|them|present|oracle|mongodb|speed|way)',
      '(everybody|everyone|user|customer|all|people|they) (be|seem|remain) (happy|content|satisfied|pleased)',
      '(nobody|no one|none) (complain|ever complain|have complained|has complained|grumble)',
      '(no|not a single|not one|without a single|without one|zero|hardly any) (complaint|outage|incident|unplanned downtime) .. (since|in|for|so far|year|last)',
      '(not|never) (have|had|see|saw|be) (single|one)? (incident|outage|problem|trouble|downtime) .. (since|in|for|so far|year)',
      '(not|never) .. (let us down|give us trouble|fail us|have any problem|cause trouble|make trouble)',
      '(nothing|no part) (be)? (broken|wrong with it|to complain|hurt today)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:fine (?:to|if|for)|ok (?:to|if)|okay (?:to|if)|as well|demo|if only|partner|sales|artist|nobody could|cache|expert|site be up|others tell|love to say|lift|elevator|kafka|broker|(?:write|it|that) .{0,40} we be happy|if the|different animal|remind|wish|should|must|except|until|if|when|as long as|stale|late|second|minute|would|could|enough|with that|pattern|lag)\b/,
    },
  ),
  yes(
    'present.biggerBox',
    [
      '(larger|bigger|beefier|stronger|more powerful|next size|faster|fatter|next bigger|clearly larger|next larger|twice as large|twice as big) (machine|box|server|instance|vm|node|hardware|host|size|instance type|model) .. (available|exist|would|could|can|possible|affordable|order|on offer|quote|in stock|for sale|to hand|cost|in budget|there|be offered|delivered)',
      '(there be|exist|sell|offer|have|get|buy|order|rent|afford|could) (still|also|a|even)? (much|clearly|far)? (larger|bigger|beefier|stronger|more powerful|next size|fatter|next bigger) (machine|box|server|instance|vm|node|hardware|size|instance type|model|one)',
      '(machine|box|server|instance|host|model|vm) with (#|twice|double|four times|three times|twice as many) .. (core|vcpu|gb|tb|cpu|memory|ram) .. (available|exist|could|possible|on offer|order|buy|quote|affordable|ready|be available)',
      '(offer|sell|have|list|carry|provide) .. (machine|box|server|instance|model|size|host|type) with (twice|double|four times|three times|more|ten times|# times|#) .. (core|memory|ram|cpu|vcpu|gb|tb)',
      '(could|can|might|may|possible to|option to) (still|also|simply|easily)? (buy|get|order|rent|upgrade to|scale up|move to|resize|double|go up|switch to|upgrade) .. (larger|bigger|beefier|more core|more ram|next size|machine|vertically|instance size|hardware)',
      '(buy|get|order|take) (the)? (# core|box|bigger box|larger box|big box|bigger machine|larger machine|new box|large machine)',
      '(upgrade|scale up|scale vertically|vertical scaling|room above|room upward) .. (possible|left|available|still possible)',
      '(double|twice|four times) (the)? (core|memory|ram|cpu|size) .. (available|could have|exist|for sale|on offer)',
      '(largest|biggest) (instance|machine|box) .. (not yet|twice|times as)',
    ],
    {
      question: 'keep',
      negated: { to: false },
      // The one that runs already.
      unless:
        /\bwe (?:have )?(?:get|buy) (?:a |an |one |the )?(?:[a-z]+ )?#(?: -)? core\b[^?]*\b(?:idle|busy|run at|sit at|cpu)\b/,
    },
  ),
  no('present.biggerBox', [
    '(no|not|there be no) (larger|bigger|beefier|more powerful) (machine|box|server|instance|vm|node|hardware|size|one)',
    '(already|we be|run) .. (on|at|use|have) (the)? (largest|biggest) .. (instance|machine|box|available|server|vm|on market|you can buy|money can buy|sell|size|type|one)',
    '(largest|biggest|fattest) (instance|machine|box|server|vm|model) (there be|that exist|money can buy|they sell|on market|we can get|they offer|already|be already|be bought|have be bought|have already be bought|that money can buy|in catalog|available)',
    '(can not|not possible to|impossible to) (scale up|buy bigger|go bigger|get bigger|upgrade) (any more|any|anymore|further)',
    '(vertical scaling|scaling up|scale up) .. (exhausted|at end|no longer possible|end reached|be over)',
  ]),
  yes(
    'present.greenfield',
    [
      '(we|i|team|project|they|it|this) .. (green field|greenfield|on drawing board|blank slate|clean slate|empty repo|white sheet|blank sheet|blank page|day zero)',
      '(no|not single|without|not one) line of code',
      '(start|begin|build it|build this|build|write it|create) .. from scratch',
      '(be|as) (green field|greenfield|blank slate)',
      '^ (green field|greenfield|brand new|new product|new project|new system|from scratch)',
      '(new product|new project|new system|new platform|new app|brand new) .. (nothing|start|build|plan|no legacy|launch|we|from scratch)',
      '(nothing|no code|no system|no line of code|not one line) (have|have be|be)? (yet)? (build|exist|written|there|run yet|in place|live|decided|in production|program|code) .. (yet|so far|at all|today|,|start|and|.)?',
      '(we|team|project) .. (not|not yet) .. (build|start|written|launch|implement|code|begin|live) .. (anything|yet|any code|code|coding|development|so far)',
      '(about to|going to|want to|plan to|planning to|intend to|start to|starting to|we be) (build|start|launch|develop|create|found|write|building) .. (startup|new product|from scratch|mvp|first version|our first|first product)',
      '(mvp|prototype|proof of concept|poc) (phase|stage|first)',
      '(start|starting|begin) (from zero|fresh|from nothing|with nothing)',
      '(before|prior to) (first customer|first user|first line|first sprint|first commit)',
      '(sheet of paper|paper list|paper form|excel sheet|spreadsheet|notebook|clipboard|whatsapp group|phone call) .. (have to go|replace|today|until now|so far|enough|must go|be what|no longer|not scale|retire|too small)',
      '(replace|get rid of|instead of|retire|digitize) .. (paper|spreadsheet|excel sheet|excel|clipboard|whatsapp group|paper list|notebook)',
      '(be|still) (on paper|in excel|in a spreadsheet|paper based|by phone)',
    ],
    {
      negated: 'drop',
      unless:
        /\b(?:wing of|plot|reject|fresh consumer|that exist|exist only|index|would not|building|replica|rebuild|if one could|satellite|competitor|land register|restart|deployment|restore|meter|consumer|scratch card|archived?|when we (?:begin|begun|began|start)|now it be|tenant be|starting state)\b/,
    },
  ),
];
