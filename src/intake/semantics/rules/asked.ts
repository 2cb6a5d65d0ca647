import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';

const choose =
  '(which|what|recommend|suggest|choose|pick|select|right|best|suitable|advise|decide on|propose|need|looking for|good|help|find|use|should|would|better|best fit|fit|ideal|proper|appropriate|want)';

/** What the advice is wanted for; read from questions and requests only. */
export const askedRules: readonly Rule[] = [
  yes('asked.database', [
    `${choose} .. (database|db|datastore|data store|store|storage|storage system|storage technology|storage layer|persistence|dbms|rdbms|storage solution|database technology|nosql|storage system|data platform|database system|persistence layer)`,
    '(which|what) (storage|database|db|datastore|store|persistence|data model|design|storage design)',
    '(database|db|datastore|store|storage) .. (should|would|to use|do we|can we|shall|choose|recommend|suit|fits|right|best|better|suggest|take|pick)',
    '(sql or nosql|relational or|postgres or|mysql or|mongodb or|cassandra or|dynamodb or|nosql or|document store or|graph database or|key value or|mongo or)',
    '(should|shall|do|can|could|must|would|is it) .. (move|switch|migrate|go|change|stay|use|replace|leave|pick|store|put|be better|keep|right) .. (to|with|from|on|in|off|into)? .. (postgres|postgresql|mysql|mongodb|mongo|cassandra|dynamodb|oracle|redis|nosql|another database|a different database|document database|graph database|scylladb|cockroachdb|spanner|elasticsearch|sqlite|clickhouse|distributed sql|relational|time series database|new database|timeseries|neo4j|influxdb|mariadb|hbase|couchbase|s3|object storage|a file system)',
    '(where|how) (should|do|would|can|to|shall|could|must) (we|i|one)? (store|keep|put|persist|save|hold) .. (it|this|them|data|event|message|file|session|photo|reading|all|these|record|document|log|those)?',
    '(what|which) (replace|replaces|to replace) .. (this|it|database|store|postgres|mongo|oracle|mysql)?',
    '(what|which) would you (build|buy|use|store) .. (or|for|it|data|instead)?',
    '(is|would) (postgres|postgresql|mysql|mongodb|mongo|cassandra|dynamodb|redis|sqlite|clickhouse|neo4j|elasticsearch|a relational database|a document database|oracle|mariadb) .. (right|enough|good|suitable|fit|choice|the one|ok|overkill|better|fine|still)',
  ]),
  yes('asked.partitioning', [
    '(should|shall|do|must|can|could|would|when|how|whether|if|need|by which|which|what|is it time) .. (shard|sharding|partition|partitioning|split up the data|split the data|split the database|split it|split the table|distribute the data|split tables|split data|divide the data|cut the data|split this)',
    '(shard|sharding|partition|partitioning|split|distribution|row|clustering|primary|routing|hash) key',
    '(what|which|by which) (key|key layout|partition key|shard key|key design|partition scheme|partitioning scheme)',
    '(key|data|table) (layout|design|schema) .. (should|what|which|for|choose|how)?',
    '(what|which|how) .. (key layout|shard|partition|row key|lay out|layout of keys)',
    'how .. (do|can|should|to|would) .. scale .. (database|writes|beyond one|out|it|data|storage|past|this)?',
    'how to split (it|data|them|this|tables|database)',
    'how .. (distribute|spread|divide|place) .. (data|row|tenant|customer|record|user|load|table|over|across|among) .. (node|shard|machine|server|several|many|database)?',
  ]),
  yes('asked.replication', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|how many) .. (replicate|replication|replicated|replica|standby|copies|copy be kept|failover|fail over|semi sync|semi synchronous|leader election|multi leader|multi master|leaderless|quorum|mirror|replicas|replication factor|hot standby)',
    '(synchronous|sync|semi synchronous) or (asynchronous|async|synchronous)',
    '(replication|failover|replica|standby|copies) .. (how|which|what|should|recommend|best|right|mode|scheme|setup|strategy|topology|done|be)',
    'how many (copy|copies|replica)',
    'how .. (keep|make|hold) .. (copy|copies|standby|backup|in sync|redundant|replica)',
    'how .. (fail over|failover|promote|elect)',
    '(service discovery|failover control)',
  ]),
  yes('asked.consistency', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|does) .. (consistency|consistent|transaction|transactions|isolation|isolation level|acid|serializable|linearizable|2pc|two phase commit|saga|optimistic lock|locking|conflict|merge|concurrent|idempotent|idempotency|exactly once charge|lock|atomic|crdt|operational transform|guarantee|double booking|consistency model|consistency scheme|convergence|race condition|lost update|oversell|overselling|converge|conflicting|mechanism)',
    '(which|what) (consistency|isolation|guarantee|transaction|mechanism|locking|concurrency control|concurrency|conflict)',
    'how .. (prevent|avoid|make sure|ensure|guarantee|stop|handle|deal with|resolve|keep) .. (twice|double|oversell|overselling|conflict|lost update|race|inconsistent|inconsistency|concurrent (edit|change|write|update)|consistent|in step|anomaly|write skew|charged twice|collide|concurrent|same row|transaction across|atomic|agree|consistency|simultaneous)',
    '(two phase commit|2pc|saga|serializable|crdt|optimistic locking|eventual consistency|snapshot isolation|distributed transaction|ot) or (saga|2pc|two phase|not|snapshot|crdt|pessimistic|something|strong|outbox|ot|operational)',
    'what .. stored where .. trap',
  ]),
  yes('asked.messaging', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must) .. (publish|queue|broker|message queue|message broker|messaging|event bus|stream|streaming|kafka|rabbitmq|sqs|pubsub|pub sub|event|pipeline|stream processing|flink|kafka streams|outbox|cdc|change data capture|fan out|event sourcing|job queue|notification|deliver event|webhook|spark|topic|job|background job|message|nats|pulsar|kinesis)',
    '(which|what) (broker|queue|messaging|pipeline|stream|streaming|event|message|stream processor|processing framework|job queue|event bus|processing engine|job system|scheduler)',
    'how .. (publish|emit|propagate|distribute|deliver|send|process|stream|move|transport|dispatch|get|push|forward|feed|route) .. (event|message|change|update|stream|notification|click|from|to all|out|job|them to|consumer|data to)?',
    '(what|which) pipeline',
    '(kafka|rabbitmq|sqs|pulsar|nats|kinesis|flink|spark|kafka streams|queue) or (kafka|rabbitmq|sqs|pulsar|nats|kinesis|flink|spark|kafka streams|database|a database|stream|redis|topic|table|log|pubsub|queue|batch)',
  ]),
  yes('asked.resilience', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|does) .. (region|another region|second region|multi region|zone|availability zone|disaster recovery|disaster|blast radius|survive|cell|cells|active active|active passive|multi az|datacenter|outage|evacuate|evacuation|drain|chaos|failover site|second site|second datacenter|resilience|resilient|failure domain|game day|bulkhead|fault isolation|failure isolation|single point of failure)',
    'how .. (survive|recover from|protect|withstand|prepare|limit the damage|limit the blast|contain|isolate|stay up|stay available|keep running|keep working|cope with|get through|ride out|make sure|stop one|keep one|prove) .. (outage|failure|region|zone|disaster|loss|down|fail|everyone|all customer|bad deploy|blast|from|when|if|datacenter|customer)?',
    'how do we know .. works',
    '(active active|active passive|warm standby|pilot light) or',
    '(multi region|region) model',
  ]),
  yes('asked.shape', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|how many) .. (microservice|microservices|monolith|modular monolith|split the (monolith|application|app|service)|break up|break apart|service boundary|how many service|number of service|services|cut the (application|monolith|system)|one repo|one service|merge the service|consolidate|serverless|single deployable|deployable|service per|decompose|carve|extract|modularize)',
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
    '(cache|caching|redis in front|memcached) .. (help|worth|make sense|right|solve|enough|or)',
    'redis .. in front',
  ]),
  yes('asked.engine', [
    '(which|what|should|is|better|would|does|whether|choose|b tree|btree|lsm|do|right|how) .. (storage engine|rocksdb|innodb|myrocks|lsm|lsm tree|b tree|btree|wiredtiger|engine under|leveldb|table engine|engine)',
    '(lsm|b tree|btree|rocksdb|innodb|myrocks|wiredtiger|tokudb|lmdb|bitcask) (or|vs|versus|instead of|against|rather than|over|better) (lsm|b tree|btree|rocksdb|innodb|myrocks|lsm tree|wiredtiger|a)?',
    '(storage engine) .. (which|what|better|right|change|switch|use|under)',
  ]),
  yes('asked.hardware', [
    '(should|shall|do|which|what|whether|is|need|can|would|better|or) .. (buy|get|order|upgrade|bigger|larger|scale up|scale out|scale vertically|scale horizontally|big box|bigger machine|bigger box|more hardware|larger machine|new server|bigger server|beefier|larger instance|bigger instance) .. (machine|box|server|instance|hardware|or|vertically|out|up|distribute|shard|ram|core|distributed)?',
    '(scale up or|scale out or|up or out|bigger machine or|bigger box or|larger machine or|buy (the|a) (box|machine|server)|vertical or horizontal|one big machine or|machine or (go|shard|distribute)|vertically or horizontally)',
    '(or|,) buy (the|a|one) (box|machine|bigger|larger|server)',
    '(buy|bigger) .. or .. (shard|distribute|distributed|cluster|scale out|split|go distributed)',
    '(is|would) (a|the|one) (bigger|larger|single) (machine|box|server|instance) .. (enough|do|suffice|help|hold|better|solve)',
  ]),
  yes('asked.rewrite', [
    '(should|shall|do|whether|is|need|can|would|must|better|or|worth|what|time to) .. (rewrite|re write|modernize|modernise|rebuild from scratch|replace everything|start over|redo|from scratch|keep what we have|keep it|stay as|leave it|keep the current|touch it|replace the whole|re platform|replatform|rearchitect|re architect|renew|rebuild it|throw away|throw it away|big rewrite|leave as it is|stay with what|refactor|leave alone|keep the system|stay put|modernization)',
    '(rewrite|modernize|replace) or (keep|leave|stay|live|not|refactor|improve|patch)',
    '(keep|stay|leave|refactor|patch) .. or .. (rewrite|replace|rebuild|modernize|migrate|start over|new)',
    'what (next|should we do|should we do next|to do)',
    '(wants|want) .. what should we do',
  ]),
  yes('asked.search', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|does|best way) .. (search|search engine|full text|elasticsearch for|search index|index for search|opensearch|solr|autocomplete|vector search|similarity search|semantic search|find similar|nearest neighbor)',
    '(which|what) (search|search engine|index for search|vector (database|store|index))',
    'how .. (search|make searchable|find|index|provide search|offer search|build search|implement search) .. (text|document|message|content|product|within|over|million|full|substring|similar|word|through|inside|across|code|it)?',
    '(elasticsearch|opensearch|solr|lucene|postgres full text) or (elasticsearch|opensearch|solr|postgres|lucene|something|algolia|custom)',
  ]),
  yes('asked.analytics', [
    '(should|shall|do|how|which|what|whether|is|need|can|would|must|where|best way) .. (analytics|analytical|dashboard|reporting|report|data warehouse|warehouse|olap|bi|clickhouse|analyze|analyse|data lake|snowflake|bigquery|druid|metabase|kpi|statistics|ad hoc query|slice and dice|column store|columnar)',
    '(which|what) (analytics|warehouse|olap|analytical|reporting|dashboard|column)',
    'how .. (analyze|analyse|report|aggregate|build dashboard|offer dashboard|give .. dashboard|provide analytics|serve dashboard|run report|run analytics|do reporting|do analytics|get report)',
    '(clickhouse|druid|snowflake|bigquery|redshift|pinot|warehouse) or (clickhouse|druid|snowflake|bigquery|redshift|pinot|postgres|warehouse|lake|timescale)',
  ]),
];
