import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

/** What runs today. */
export const presentRules: readonly Rule[] = [
  pick('present.shape', 'microservices', [
    '(hundreds of|dozens of|# |many|lots of|too many|thousands of|over a hundred|our) (micro service|microservice)',
    '(microservice|microservices) (architecture|landscape|zoo|today|already|in place|fleet|setup|mess)',
    '(run|have|operate|be|built|build|use|maintain|with|of|on|into) .. (#|many|our|dozens of|hundreds of|all) (microservice|microservices|small service|tiny service)',
    '(we|app|product|platform|system|it) .. (be|run on|consist of|made of|built as|built from|split into) (a set of|many)? (microservice|microservices)',
  ]),
  pick('present.shape', 'monolith', [
    '(monolith|monolithic|single deployable|one deployable|one app|one application|single application|one big (application|app|program|codebase|rails app|java app|php app)|big ball of mud|monolit)',
    '(one|single|our|a|big|large|old|a classic) (rails|django|laravel|php|java|spring|spring boot|asp net|net|\\.net|python|node|go|symfony|grails|wordpress|cobol) (app|application|monolith|codebase|program|process|backend)',
    '(everything|all|whole product|the product) .. (in|is|one|runs in) .. (one|single) (process|deployable|application|codebase|app|binary|jar|war|program)',
  ]),
  pick('present.shape', 'services', [
    '(several|some|a few|few|multiple|three|four|five|six|seven|eight|nine|ten|a dozen|a handful of|our|handful of) (backend|internal|separate|independent|go|java|python|node)? service (each|with|share|talk|own|which|that|behind|on|today|,|run|and|access|write|use)',
    'services own',
    '(service oriented|soa|split into service|service based|set of service)',
    'split .. (monolith|application|app) .. into service',
  ]),
  pick('present.shape', 'serverless', [
    '(serverless|lambda function|lambdas|step function|cloud function|azure function|function as a service|faas|aws lambda|durable function|functions on aws|knative)',
    '(orchestrated|orchestrate) .. (function|step function|lambda)',
    '(built|build|run|implement|made|based) .. (on|as|of|with|from) .. (lambda|function|serverless|step functions)',
  ]),
  pick(
    'present.shape',
    'none',
    [
      '(nothing|no code|no line of code|not a line|no system|no application) .. (exist|build|written|there|run|in place|yet|live)',
    ],
    { negated: 'ignore' },
  ),

  pick(
    'present.database',
    'none',
    [
      '(no|not any|without|not yet) (database|db|datastore|store|storage) .. (yet|today|so far|exist|chosen|at the moment|decided|now)',
      '(nothing|no data) .. (be)? (store|persist|saved) .. (yet|today|so far)',
    ],
    { negated: 'ignore' },
  ),
  pick('present.database', 'sharded', [
    '(sharded|manually sharded|hand sharded|already shard|shard|application sharded|app sharded|self sharded) (mysql|postgres|postgresql|mongodb|database|mariadb|cluster|db|setup|primary|redis|by|across|into|over|on|sql)',
    '(mysql|postgres|postgresql|database|data|db|mariadb|mongodb|it|everything|users|we) .. (be|is|are|run|live) .. (shard|sharded|spread over shard|split across # shard|split over # shard|sharded by|hash partitioned) .. (today|now|by|already|across|into|over|on|manually|in|with)?',
    '# (shard|logical shard|mysql shard|postgres shard|database shard|physical shard)',
    '(one|a|hot|single|biggest|largest|each|that|per|this|some) shard .. (get|take|have|be|hold|burn|run|serve|overload|hot|sees|carries|receive|too|full|melt|hit)',
    '(resharding|reshard|last reshard|our shard|cross shard|shard key we|across shard|between shard|outgrow a shard|shards be|every shard|all shard|per shard)',
  ]),
  pick('present.database', 'replicas', [
    '(one|single|a|1|the) (writable)? (primary|master|leader|writer) .. (and|with|plus|,|+|/|to) .. (#|several|two|three|four|five|some|a few|many|multiple|read|its|couple of|a pair of|lagging|six|a couple of) .. (read replica|replica|slave|follower|reader|secondary|secondaries|standby replica|readonly)',
    '(primary|master|leader) (and|with|plus|,|+|/) (#|several|two|three|four|five|some|a few|many|multiple|read|its|a couple of|lagging) (read|async|asynchronous|lagging)? (replica|slave|follower)',
    '(with|have|use|add|run|behind|and|plus|has) .. (read replica|read only replica|read slave|readonly replica)',
    '(read|go|scale|serve|query|offload|taken) .. (from|to|through|by|via|partly to|on) .. (read)? (replica|slave|follower|read replica)',
    '# (read)? (replica|slave)',
    '(several|many|two|three|four|five|a few|some|multiple|lagging) (read)? (replica|slave)',
    'replica (lag|be behind|stale|serve|take|carry|handle)',
    'replica set',
  ]),
  pick('present.database', 'single node', [
    '(one|single|a single|just one|only one|lone|standalone|just a|one big|one large|one small|one managed|single managed|one beefy|a lone|stand alone) .. (postgres|postgresql|mysql|mariadb|sql server|oracle|sqlite|database|db|mongodb|database server|db server|redis|primary)',
    '(postgres|postgresql|mysql|mariadb|sql server|oracle|mongodb|database|db|sqlserver) .. (with|and|plus|+) .. (hot|cold|warm|one|a|async|sync|passive|single|one async|semi sync) (async|hot|warm|synchronous|asynchronous)? (standby|spare|failover node|mirror|passive node)',
    '(hot|warm|cold) (standby|spare)',
    '(shared|one shared|same|a shared|one common) (oracle|postgres|mysql|database|db|sql server|mariadb)',
    '(sqlite|access) (file|database|db)',
    '(everything|all|all data|it all|whole thing|the whole) .. (in|on|live in|live on|sit on|runs on) (one|a single|single|the same|one big) (postgres|database|mysql|db|box|machine|server|instance|node|oracle|mariadb|table)',
  ]),
  pick('present.database', 'split', [
    '(several|separate|multiple|different|own|its own|many|a few|two|three|four|five|#|per domain|dozen|each) (database|db|postgres|mysql|schema|primary|postgreses) .. (by|per|for each|one per|for every|each|split by) (domain|service|module|function|team|feature|area|microservice|product)',
    '(each|every|per) (service|team|domain|module|microservice) .. (have|has|own|with|its|use) .. (own|its own|separate|private|their own)? (database|db|postgres|mysql|datastore|store|schema|mongodb)',
    '(database|db|postgres) per (service|domain|team|module|microservice)',
    '(split|divide|cut|separate) .. (by|per|along) (domain|function|feature|functional|module) .. (database|already|today|into)?',
    '(services|service|team) own .. (postgres|database|mysql|db)',
    '(functional split|functionally split|functional partitioning|vertical split|vertically split|vertical partitioning) .. (already|today|done|database)?',
  ]),
  pick('present.database', 'cluster', [
    '(cassandra|scylladb|scylla|hbase|cockroachdb|cockroach|yugabyte|tidb|elasticsearch|couchbase|spanner|riak|foundationdb|clickhouse|hadoop|mongodb sharded|galera|citus|# node|distributed|multi node|dynamodb|bigtable|opensearch|aerospike|three node|five node|six node|druid|vertica) (cluster|ring|deployment|installation|fleet|nodes)',
    'cluster (of|with|:) .. (#|three|five|six|twelve|several|many|nine|ten) (node|machine|server|box)',
    '(distributed (database|cluster|store)|database cluster of)',
    '(cluster|clusters) .. (#|nodes|node) .. (today|now|currently)?',
    '(keep|run|operate|babysit|nurse|maintain) .. cluster (alive|run|up|healthy)',
  ]),

  yes('present.hasBroker', [
    '(kafka|pulsar|rabbitmq|kinesis|event hub|eventhubs|redpanda|nats|pubsub|log broker|message broker|event bus|msk|confluent|activemq|sqs) .. (already|existing|in place|in operation|run|there|in production|in house|available|currently|now receive|cluster|operate|in use|since year|today|be used|up and running|anyway)',
    '(already|existing|currently|now|today|have|run|operate|use|through|via|our|own|we|through our) .. (kafka|pulsar|rabbitmq|kinesis|event hub|eventhubs|redpanda|log broker|message broker|event bus|broker|confluent|msk|jetstream)',
    '(go|send|publish|put|write|stream|push|arrive|come|land|flow|produce) .. (to|into|in|on|through|from|via|over) .. (kafka|pulsar|kinesis|log broker|broker|event hub|redpanda|topic)',
  ]),
  yes('present.headroom', [
    '(headroom|room to spare|spare capacity|room to grow|plenty of room|lots of room|reserve capacity|capacity to spare|spare room|plenty of capacity|plenty of reserve|ample capacity|well below capacity)',
    '(run|sit|stay|be|operate|hover|idle|peak) .. (well below|far below|far from|nowhere near|way below|well under|well within|far under|comfortably|long way from) .. (limit|capacity|its|what|ceiling|half|max|saturation|maximum|#)?',
    '(mostly|largely|practically|almost|nearly|basically) (idle|idling|bored|asleep|sleep|unused)',
    '(bored|idle|idling|underused|underutilized|over provisioned|overprovisioned|oversized|loafing|twiddling thumbs|barely loaded|hardly loaded|lightly loaded|half empty|barely break)',
    '(cpu|load|utilization|server load) .. (never|rarely|hardly|seldom|barely|below|under|stay below|sit below) .. (above|exceed|over|reach|more than|goes above|gets above|use)? (#|ten|twenty|half|fifteen|thirty) .. (percent|%)?',
    '(could|can) .. (take|carry|handle|absorb|survive|double|triple) .. (much more|several times|twice|ten times|double|more load|#|a lot more) .. (without|today|easily|load|traffic)?',
    '(not|nowhere near|far from) .. (at|any|its|the) (limit|capacity|ceiling)',
  ]),
  yes(
    'present.worksWell',
    [
      '(work|run|serve|perform|do|hold up|served us|behave|fine) .. (well|fine|flawlessly|great|reliably|without problem|without trouble|smoothly|perfectly|nicely|like a charm|stable|without issue|without incident|good|happily|very well|without a hitch|just fine|surprisingly well|ok|okay)',
      '(rock solid|rocksolid|solid as a rock|never had a problem|never had an outage|never let us down|no complaint|no problem so far|no incident|trouble free|problem free|very stable|stable for|solid|reliable so far|dependable|never failed us|stable and fast|just works)',
      '(happy|satisfied|content|pleased|fond|in love) (with|of) .. (it|current|today|what|setup|database|system|present|how|postgres|our|mysql|this|performance)?',
      '(nothing|no) .. (break|broken|wrong with it|to complain|hurts today|complain|complaint|pain|hurts)',
      '(not|never) .. (fail|let us down|complain|break|cause trouble|give us trouble|had any problem|had trouble|had an incident|lost anything)',
      'nobody complain|no one complain|users be happy|users are happy|everyone be happy',
      '(question page|page) render in',
      'served us well',
    ],
    { negated: 'ignore' },
  ),
  yes(
    'present.biggerBox',
    [
      '(larger|bigger|beefier|stronger|more powerful|next size|newer|faster|fatter|next bigger|much bigger|clearly larger|better) (machine|box|server|instance|vm|node|hardware|host|size|instance type|model) .. (available|exist|would|could|can|possible|be|affordable|order|on offer|quote|in stock|for sale|to hand|cost|at|in budget|option|still|there)?',
      '(machine|box|server|instance|host) with # (core|vcpu|gb|tb|cpu) .. (available|exist|would|could|can|possible|on offer|order|buy|cost|quote|affordable|ready)',
      '(could|can|might|may|possible to|option to) .. (buy|get|order|rent|upgrade|scale up|move to|resize|double|go up|switch to) .. (larger|bigger|beefier|more cores|more ram|box|bigger instance|next size|machine|vertically|bigger machine|instance size|twice the|hardware)',
      '(buy|get|order|take) .. (the)? (# core|box|bigger box|larger box|big box|bigger machine|larger machine|128 core|new box|new machine)',
      '(upgrade|scale up|scale vertically|vertical scaling|room above|upward) .. (possible|left|available|still|option|instance|room)',
      '(double|twice) the (core|memory|ram|cpu|size) .. (available|could|is|exist|for)',
      '(largest|biggest) (instance|machine|box) .. (not yet|still|bigger|twice|times)',
    ],
    { question: 'keep', negated: { to: false } },
  ),
  no('present.biggerBox', [
    '(no|not|there be no) (larger|bigger|beefier|more powerful) (machine|box|server|instance|vm|node|hardware|size)',
    '(already|we be) .. (on|at|use|have) .. (largest|biggest) .. (instance|machine|box|available|server|vm|on the market|you can buy|money can buy|size|type)',
    '(largest|biggest) (instance|machine|box|server|vm) .. (available|there is|exist|offer|on market|money can buy|sell|already)',
    '(can not|not possible to) .. (scale up|buy bigger|go bigger|get bigger|upgrade) .. (any more|anymore|further)?',
  ]),
  yes(
    'present.greenfield',
    [
      '(green field|greenfield|from scratch|on the drawing board|blank slate|clean slate|brand new|empty repo|white sheet|new product|new project|new system|blank sheet|blank page|day zero)',
      '(nothing|no code|no system|no line of code) .. (build|built|exist|written|there|run|in place|live|decided|in production) .. (yet|so far|today|at all)?',
      '(not|no|have not|not yet) (built|started|written|launched|implemented|coded|begin|start|live) .. (anything|yet|any|build|code|coding|development|so far)',
      '(about to|going to|want to|plan to|planning to|will|start to|starting to) (build|start|launch|develop|create|found|write) .. (new|startup|a|product|from|app|platform|mvp|service|our first)?',
      '(mvp|prototype|proof of concept|poc) .. (phase|stage|first|build|plan)',
      '(start|starting|begin) (from zero|fresh|from nothing|on a|with nothing|new)',
      '(before|prior to) (launch|go live|first customer|first user|first line)',
    ],
    { negated: 'drop' },
  ),
];
