import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

const choose =
  '(recommend|suggest|choose|pick|select|best|suitable|advise|decide on|propose|looking for|ideal|proper|appropriate|choice of)';

/** What the advice is wanted for; read from questions and requests only. */
export const askedRules: readonly Rule[] = [
  yes('asked.database', [
    '(which|what) (kind of|sort of|type of|other|new|one of)? (database|db|datastore|data store|store|storage|persistence|dbms|rdbms|data platform|nosql|data model|storage design|storage technology)',
    `${choose} .. (database|db|datastore|data store|storage|storage system|storage technology|storage layer|persistence|dbms|rdbms|nosql|data platform|database system|persistence layer)`,
    '(database|db|datastore|store|storage) .. (to use|do we need|shall we|choose|recommend|suit|fits|right|best|suggest|should we (use|take|pick|choose))',
    '(sql or nosql|relational or|postgres or|mysql or|mongodb or|cassandra or|dynamodb or|nosql or|document store or|graph database or|key value or|mongo or)',
    'how (should|do|would|can|to|shall|could|must) (we|i|one|you)? (store|persist|save) ..',
    '(what|which) would you (use|store) .. (for|it|data|instead)?',
    '(or|,) (cassandra|mongodb|dynamodb|mysql|cockroachdb|spanner|scylladb|nosql|distributed sql)',
  ]),
  yes(
    'asked.partitioning',
    [
      '(should|shall|do|must|can|could|would|when|how|whether|if|need|by which|which|what|is it time) .. (shard|sharding|partition|partitioning|split up the data|split the data|split the database|split it|split the table|distribute the data|split tables|split data|divide the data|cut the data|split this)',
      '(shard|sharding|partition|partitioning|split|distribution|row|clustering|primary|routing|hash) key',
      '(what|which|by which) (key|key layout|partition key|shard key|key design|partition scheme|partitioning scheme)',
      '(key|data|table) (layout|design|schema) .. (should|what|which|for|choose|how)?',
      '(what|which|how) .. (key layout|shard|partition|row key|lay out|layout of keys)',
      'how .. (do|can|should|to|would) .. scale .. (database|writes|beyond one|out|it|data|storage|past|this)?',
      'how to split (it|data|them|this|tables|database)',
      '(shard|split) (it|database|data|by|everything|now|first)? .. (or|,)',
      '(or|,|and) (shard|partition|split) (it|the database|the data|by|everything|now)?',
      'how .. (key|row key|partition key|primary key) .. (look|be|lay out|design|choose|build|cut)',
      'how .. (find|locate|know|pick|choose|reach) .. (right|correct|proper|which) .. (machine|server|shard|node|database|partition|cluster|instance)',
      'how .. (assign|map|place|allocate|group|distribute|put) .. (customer|tenant|user|key|shop|merchant|account|domain|record|data|seller|workspace) .. (to|on|so|such|across|over|into|that|among|onto)',
      '(spread|distribute|scatter|divide|partition) .. (over|across|among|between|onto) .. (machine|node|server|shard|instance|database|core)',
      'how .. (partition|slice|shard|cell)',
      'how .. (distribute|spread|divide|place) .. (data|row|tenant|customer|record|user|load|table|over|across|among) .. (node|shard|machine|server|several|many|database)?',
    ],
    {
      unless:
        /\bsplit (?:up )?(?:the |our |this )?(?:monolith|application|app|service|codebase|team)\b|\b(?:code|deployment|among all)\b/,
    },
  ),
  yes('asked.replication', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|how many) .. (replicate|replication|replicated|replica|standby|copies|copy be kept|failover|fail over|semi sync|semi synchronous|leader election|multi leader|multi master|leaderless|quorum|mirror|replicas|replication factor|hot standby)',
    '(synchronous|sync|semi synchronous) or (asynchronous|async|synchronous)',
    '(replication|failover|replica|standby|copies) .. (how|which|what|should|recommend|best|right|mode|scheme|setup|strategy|topology|done|be)',
    'how many (copy|copies|replica)',
    'how .. (keep|make|hold) .. (copy|copies|standby|backup|in sync|redundant|replica)',
    'how .. (fail over|failover|promote|elect)',
    'failover control',
  ]),
  yes('asked.consistency', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|does) .. (consistency|consistent|transaction|transactions|isolation|isolation level|acid|serializable|linearizable|2pc|two phase commit|saga|optimistic lock|locking|conflict|merge|concurrent|idempotent|idempotency|exactly once charge|lock|atomic|crdt|operational transform|guarantee|double booking|consistency model|consistency scheme|convergence|race condition|lost update|oversell|overselling|converge|conflicting|mechanism)',
    '(which|what) (consistency|isolation|guarantee|transaction|mechanism|locking|concurrency control|concurrency|conflict)',
    'how .. (prevent|avoid|make sure|ensure|guarantee|stop|handle|deal with|resolve|keep) .. (twice|double|oversell|overselling|conflict|lost update|race|inconsistent|inconsistency|concurrent (edit|change|write|update)|consistent|in step|anomaly|write skew|charged twice|collide|concurrent|same row|transaction across|atomic|agree|consistency|simultaneous)',
    '(two phase commit|2pc|saga|serializable|crdt|optimistic locking|eventual consistency|snapshot isolation|distributed transaction|ot) or (saga|2pc|two phase|not|snapshot|crdt|pessimistic|something|strong|outbox|ot|operational)',
    'what .. stored where .. trap',
    '(order|sequence|merge) of? .. (edit|operation|change|keystroke|update)',
    'how .. (make|keep|get|do) (it|this|that)? (correct|right|consistent|safe|watertight|reliable)',
    'how .. (make|keep|get|do) .. (it|everything|data|process|flow|number|all) .. (correct|right|consistent|safe|watertight|reliable|agree)',
    'how .. (prevent|avoid|stop|rule out|exclude) .. (duplicate|anomaly|write skew|charge|broken rule|negative|minus)',
    '(good|best|right) way .. (synchronization|sync|synchronize|merge|reconcile)',
  ]),
  yes('asked.messaging', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must) .. (queue|message queue|message broker|messaging|event bus|stream|streaming|kafka|rabbitmq|sqs|pubsub|pub sub|stream processing|flink|kafka streams|outbox|cdc|change data capture|fan out|event sourcing|job queue|deliver event|webhook|spark|background job|nats|pulsar|kinesis)',
    '(which|what) (queue|messaging|pipeline|stream|streaming|stream processor|processing framework|job queue|event bus|processing engine|job system|scheduler)',
    'how .. (publish|emit|propagate|distribute|deliver|send|process|stream|move|transport|dispatch|get|push|forward|feed|route) .. (event|message|change|update|stream|notification|click|to all|out|job|consumer|data (to|among|between|around|from)|log|impression|scan|reading)',
    '(what|which) pipeline',
    'how .. (fan|push|broadcast|spread|hand|pass|ship) .. (out|event|update|change|notification|message) .. (to|all|subscriber|consumer|client|system)',
    '(which|what) .. (processing|ingestion|delivery|messaging|streaming) (approach|model|engine|style|layer|system|architecture|technology)',
    '(what|which) .. (carry|transport|deliver|move|collect|process|run) .. (event|message|job|log|stream|task|notification|click)',
    '(what|which|how) .. (job|task|queue|event|message) (system|queue|pipeline|processing|delivery|transport|bus) .. (be|look|use|take|build)',
    '(kafka|rabbitmq|sqs|pulsar|nats|kinesis|flink|spark|kafka streams|queue) or (kafka|rabbitmq|sqs|pulsar|nats|kinesis|flink|spark|kafka streams|database|a database|stream|redis|topic|table|log|pubsub|queue|batch)',
  ]),
  yes('asked.resilience', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|does) .. (another region|second region|multi region|availability zone|disaster recovery|disaster|blast radius|survive|multi az|datacenter|outage|evacuate|evacuation|drain|chaos|failover site|second site|second datacenter|resilience|resilient|failure domain|game day|bulkhead|fault isolation|failure isolation|single point of failure)',
    'how .. (survive|recover from|protect|withstand|prepare|limit the damage|limit the blast|contain|isolate|stay up|stay available|keep running|keep working|cope with|get through|ride out|stop one|keep one) .. (outage|failure|region|zone|disaster|loss|down|fail|everyone|all customer|bad deploy|blast|datacenter)',
    'how do we know .. works',
    '(active active|active passive|warm standby|pilot light) or',
    '(multi region|region) model',
  ]),
  yes('asked.shape', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|how many) .. (microservice|microservices|monolith|modular monolith|split the (monolith|application|app|service)|break up|break apart|service boundary|how many service|number of service|cut the (application|monolith|system)|one repo|one service|merge the service|consolidate|serverless|single deployable|deployable|service per|decompose|carve|extract|modularize)',
    '(monolith|microservice|microservices|services|modular monolith|one service|one process) or (monolith|microservice|microservices|modular|several|many|one|not|separate|split|service|a monolith)',
    'what should (the|our|this) (architecture|system|application|overall architecture) look like',
    'how .. (cut|structure|split|carve|divide|organize|slice|modularize|decompose) .. (application|app|system|monolith|service|codebase|it into|product|backend|code)',
    '(stay|keep) .. monolith',
    'kubernetes .. (need|should|really|worth|right)',
  ]),
  yes('asked.caching', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|where|does|could|worth) .. (cache|caching|redis in front|memcached|cdn|cache layer|caches|read through|redis help|a redis|cache invalidation|hot read|precompute|in front of the database|in front help|keep it in memory|hold it in memory)',
    '(which|what) (cache|caching|invalidation)',
    'how .. (invalidate|cache|warm|avoid stampede|prevent stampede|protect .. from (stampede|herd|hot)|serve hot|take load off|take read load off|keep cache)',
    '(what|which|how) .. (put|place|insert|add|set|need) .. (between|in front of|before) .. (and|of)? (database|store|db|storage|backend|api)',
    '(cache|caching|redis in front|memcached) .. (help|worth|make sense|right|solve|enough|or)',
    'redis .. in front',
  ]),
  yes('asked.engine', [
    '(which|what|should|is|better|would|does|whether|choose|b tree|btree|lsm|do|right|how) .. (storage engine|rocksdb|innodb|myrocks|lsm|lsm tree|b tree|btree|wiredtiger|engine under|leveldb|table engine|engine)',
    '(lsm|b tree|btree|rocksdb|innodb|myrocks|wiredtiger|tokudb|lmdb|bitcask) (or|vs|versus|instead of|against|rather than|over|better) (lsm|b tree|btree|rocksdb|innodb|myrocks|lsm tree|wiredtiger|a)?',
    '(storage engine) .. (which|what|better|right|change|switch|use|under)',
  ]),
  yes('asked.hardware', [
    '(scale up|scale out|scale vertically|scale horizontally|big box|bigger (machine|box|server|instance)|large (machine|box|server|instance)|large single (machine|server)|more hardware|more ram|more core|beefier|vertical scaling|big iron)',
    '(buy|get|order|rent|take) .. (box|machine|server|hardware|iron|instance) .. (or|,|instead|do|first|enough|help)?',
    '(scale up or|scale out or|up or out|vertical or horizontal|one big machine or|machine or (go|shard|distribute|split)|vertically or horizontally)',
    '(is|be|would) (one|single) .. (machine|box|server|instance) .. (enough|do|suffice|help|hold|better|solve|carry)',
    '(spread|distribute|scatter) .. (over|across|among|onto) .. (several|many|more|multiple|#)? (machine|node|server|box)',
    '(one|single) (machine|box|server) or (several|many|more|cluster|two)',
  ]),
  yes('asked.rewrite', [
    '(should|shall|do|whether|is|need|can|would|must|better|or|worth|what|time to) .. (rewrite|re write|modernize|modernise|rebuild from scratch|replace everything|start over|redo|from scratch|keep what we have|keep the current|touch it|replace the whole|re platform|replatform|rearchitect|re architect|renew|throw away|throw it away|big rewrite|leave as it is|refactor|leave alone|keep the system|stay put|modernization)',
    '(rewrite|modernize|replace) or (keep|leave|stay|live|not|refactor|improve|patch)',
    '(keep|stay|leave|refactor|patch) .. or .. (rewrite|replace|rebuild|modernize|migrate|start over|new)',
  ]),
  yes('asked.search', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|does|best way) .. (search|search engine|full text|elasticsearch for|search index|index for search|opensearch|solr|autocomplete|vector search|similarity search|semantic search|find similar|nearest neighbor)',
    '(which|what) (search|search engine|index for search|vector (database|store|index))',
    'how .. (search|make searchable|find|index|provide search|offer search|build search|implement search) .. (text|document|message|content|product|full text|substring|similar|word|code|archive|log|catalog|name|address)',
    '(elasticsearch|opensearch|solr|lucene|postgres full text) or (elasticsearch|opensearch|solr|postgres|lucene|something|algolia|custom)',
  ]),
  yes('asked.analytics', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|where|best way) .. (analytics|analytical|dashboard|reporting|report|data warehouse|warehouse|olap|bi|clickhouse|analyze|analyse|data lake|snowflake|bigquery|druid|metabase|kpi|ad hoc query|slice and dice|column store|columnar)',
    '(which|what) (analytics|warehouse|olap|analytical|reporting|dashboard)',
    'how .. (analyze|analyse|report|aggregate|build dashboard|offer dashboard|give .. dashboard|provide analytics|serve dashboard|run report|run analytics|do reporting|do analytics|get report)',
    '(clickhouse|druid|snowflake|bigquery|redshift|pinot|warehouse) or (clickhouse|druid|snowflake|bigquery|redshift|pinot|postgres|warehouse|lake|timescale)',
  ]),
];
