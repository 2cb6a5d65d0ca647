/**
 * What people call a way of building when they ask about it, beside its title and the wordings of the reader: lower case,
 * words apart by one space, without plurals. A question may be looser than a brief, since nothing is read from it as a fact.
 */
export const wayWords: Readonly<Record<string, string>> = {
  monolith: 'monolith|modular monolith|one deployable|single deployable|gluing the service|one big app',
  'single-process': 'one process|single process|one big process',
  microservices: 'microservice|micro service|many small service|service split|splitting into service',
  'stateless-services': 'stateless',
  'embedded-sqlite': 'sqlite|embedded database|database file',
  'relational-single-node':
    'one postgre|single postgre|plain postgre|just postgre|one relational|single relational|plain sql|one mysql|single mysql|one database|single database|one big database|one primary|single primary|one machine|single machine|one box|bigger machine|larger machine|bigger box|scale up|scaling up|vertical scaling|normal database|ordinary database',
  'relational-read-replicas':
    'read replica|read only replica|replica for read|read copy|read slave|reader node',
  'relational-functional-split':
    'database per service|db per service|database per domain|split by domain|separate database|own database|split off database',
  'relational-sharded':
    'shard|sharding|sharded|sharded postgre|sharded mysql|sharded relational|sharded variant|sharded option|shard by|splitting the database|several postgre|many postgre',
  'distributed-sql': 'distributed sql|newsql|new sql|distributed relational|globally distributed database',
  'wide-column-lsm':
    'wide column|wide column store|wide column thing|widecolumn|column family|bigtable like|cassandra like',
  document: 'document database|document store|document db|json database|json store|nosql document',
  'key-value': 'key value|key value store|kv store|keyvalue|kv',
  'in-memory-cache': 'cache|caching|cache in front|caching layer|cache layer|look aside',
  'in-memory-state': 'all in memory|everything in memory|in ram|state in memory|in memory database',
  'search-index': 'search index|search engine|full text index|full text search|inverted index',
  'vector-index': 'vector index|vector database|vector db|vector store|vector search|embedding store',
  'columnar-olap':
    'column store|columnar|columnar store|olap|data warehouse|warehouse|analytic database|analytics database|analytics store',
  'time-series': 'time series|timeserie|time series database|tsdb|time serie|metrics database',
  graph: 'graph database|graph db|graph store|graph model',
  'object-store': 'object store|object storage|blob store|blob storage|bucket storage',
  'engine-btree': 'b tree|btree',
  'engine-lsm': 'lsm|lsm tree|log structured merge',
  'hot-cold-split':
    'hot cold|hot and cold|cold storage|cheap history|history store|cold tier|tiered storage|archive|archiving|old data elsewhere|cheap storage',
  'materialized-rollups':
    'rollup|roll up|pre aggregation|preaggregat|materialized view|materialised view|downsampling',
  'geo-index': 'geo index|geographic index|geohash|spatial index',
  'connection-pooling': 'connection pool|connection pooling|pooler',
  'keep-and-tune':
    'tune|tuning|keep and tune|optimi[sz]e what we have|keep what we have|keep what run|leave it as it i|stay with what we have|better index',
  'leader-follower-async':
    'async replication|asynchronous replication|async replica|asynchronous replica|async standby|asynchronous standby|async follower|asynchronous follower|asynchronous copy|async copy|replicate asynchronously|replica asynchronous|replication async|async one|plain async',
  'leader-follower-semisync':
    'semi sync|semisync|semi synchronous|semisynchronous|semi synchronous replication|half synchronous|quorum commit',
  'leader-follower-sync':
    'sync replication|synchronous replication|sync replica|synchronous replica|sync standby|synchronous standby|fully synchronous|full sync|wait for every copy|wait for all copy',
  'quorum-storage': 'quorum storage|shared storage|storage separated from compute',
  'multi-leader':
    'multi leader|multi master|multimaster|multileader|two leader|several leader|two master|two primary|second primary|second writable|second master|second leader|write in both|writable in both|writable primary in|bidirectional replication|bi directional replication|active active database',
  'leaderless-quorum': 'leaderless|leader less|quorum read|dynamo style|quorum write|quorum',
  'per-record-leader': 'leader per record|home region|leader for each record',
  'consensus-raft-paxos': 'raft|paxo|consensu|consensus group|zab',
  crdt: 'crdt|conflict free|convergent data type|convergent type',
  'last-writer-wins': 'last writer win|last write win|lww|latest timestamp win|newest write win',
  'central-sequencer': 'sequencer|one process per document|central sequencer',
  'merge-functions': 'merge function|merging version|sibling',
  'leader-election': 'leader election|elect a leader|lease holder',
  'failure-detection': 'failure detection|failure detector|heartbeat|phi accrual',
  'fencing-tokens': 'fencing|fencing token|fenced',
  'byzantine-fault-tolerance': 'byzantine|blockchain|block chain',
  'no-partitioning':
    'no partitioning|without sharding|without partitioning|unpartitioned|not sharding|not partitioning|no sharding',
  functional: 'functional split|functional partitioning|vertical partitioning|vertical split',
  hash: 'hash partitioning|hash sharding|consistent hashing|hashing|hash ring|partition by hash|modulo',
  range: 'range partitioning|key range|range sharding|partition by range',
  tenant:
    'partition by tenant|shard by tenant|shard by customer|partition by customer|per tenant database|database per tenant|schema per tenant|tenant sharding',
  geo: 'geo partitioning|geo sharding|partition by region|shard by region|shard by country|partition by country|partitioning by geography',
  'content-hash': 'content hash|content addressing|content addressed',
  'time-bucket-compound': 'time bucket|bucket key|bucketing|day bucket|month bucket|bucket by time|bucket',
  'virtual-shards': 'virtual shard|logical shard|fixed slot|vnode|virtual node',
  'directory-lookup': 'shard map|lookup table|directory of owner|directory service|shard directory',
  'colocated-entity-groups': 'colocated|co located|entity group|colocation',
  'local-secondary-index': 'local index|local secondary index',
  'global-secondary-index': 'global index|global secondary index|gsi',
  'scatter-gather': 'scatter gather|ask all partition|fan out quer|query all node|ask every node',
  'hot-key-splitting': 'salting|salt|key splitting|splitting hot key|split hot key',
  rebalancing: 'rebalancing|rebalance|resharding|reshard|moving shard',
  'single-node-acid':
    'plain transaction|local transaction|acid transaction|acid|normal transaction|one transaction',
  'single-shard-acid': 'transaction within a shard|single shard transaction',
  '2pc':
    '2pc|two phase commit|2 phase commit|two phase|distributed transaction|xa transaction|xa|prepared transaction|atomic commit across',
  serializable: 'serializable|serialisable|serializable isolation',
  snapshot: 'snapshot isolation|repeatable read',
  eventual: 'eventual consistency|eventually consistent|eventual',
  'external-consistency': 'external consistency|strict serializability|truetime|true time',
  causal: 'causal|causal consistency|causally consistent',
  linearizable: 'linearizable|linearisable|linearizability|strong consistency|strongly consistent',
  'read-committed': 'read committed',
  'read-your-writes-routing': 'read your write|read your own write|sticky read|sticky session',
  'bounded-staleness-token': 'bounded staleness|staleness token',
  saga: 'saga|compensation|compensating|workflow engine|durable workflow|orchestrator|durable execution|workflow orchestration',
  'outbox-cdc':
    'outbox|outbox table|transactional outbox|cdc|change data capture|change capture|log tailing|change relay|change data relay',
  'idempotency-keys':
    'idempotency|idempotency key|idempotence key|idempotency token|idempotent request|request key|request id',
  'double-entry-ledger': 'double entry|ledger|bookkeeping',
  'event-sourcing': 'event sourcing|event sourced|event source',
  cqrs: 'cqrs|read view|separate read model|read model|query side',
  'log-broker':
    'log broker|event log|durable log|partitioned log|event broker|event bus|event stream|streaming platform',
  'managed-pubsub': 'pubsub|pub sub|publish subscribe|publish and subscribe',
  queue: 'queue|task queue|message queue|job queue|work queue|separate queue',
  'db-backed-queue':
    'queue in the database|job table|queue table|table as a queue|database as a queue|postgre as a queue|skip locked|queue in postgre',
  batch:
    'batch|batch job|cron|cron job|cronjob|nightly job|nightly batch|scheduled job|hourly job|nightly run',
  'kafka-streams': 'stream library|streams library',
  flink: 'stream engine|stream processor|stream processing|stateful stream|streaming engine',
  spark: 'micro batch|microbatch',
  'dedup-window': 'dedup|deduplication|dedupe|deduplicating|drop duplicate|duplicate filter',
  'fan-out-on-write': 'fan out on write|fanout on write|push model|push on write|write fan out',
  'fan-in-on-read': 'fan in on read|fan out on read|pull model|pull on read|assemble on read',
  'request-coalescing': 'coalescing|request coalescing|single flight|singleflight',
  'windows-and-watermarks':
    'watermark|event time|event time window|tumbling window|sliding window|session window',
  'late-data-handling': 'late data|late event|late arriving|allowed lateness',
  'idempotent-consumers': 'idempotent consumer|idempotent handler|idempotent',
  'exactly-once-processing': 'exactly once|effectively once',
  'hot-standby': 'hot standby|standby|warm standby',
  'multi-az': 'multi az|several zone|multiple zone|three zone|two zone|multi zone',
  'active-passive-region':
    'active passive|second region|standby region|passive region|dr region|disaster recovery site|disaster recovery region|second data center|second datacenter|another region|backup region',
  'active-active-region':
    'active active|several serving region|all region serve|multi region|multiregion|serve from both region',
  cells: 'cell architecture|cell based|cell',
  'shuffle-sharding': 'shuffle sharding|shuffle shard',
  bulkhead: 'bulkhead|own pool|separate pool|pool per partner|isolated pool|lane per partner',
  'degraded-standin': 'stand in|standin',
  'chaos-testing': 'chao|chaos testing|chaos monkey|failure drill|game day',
  'waiting-room': 'waiting room|virtual queue|admission gate|admission control|waiting line',
  'load-shedding': 'load shedding|shed load|shedding',
  'circuit-breaker': 'circuit breaker|breaker',
  backpressure: 'backpressure|back pressure',
  'zone-drain': 'zone drain|drain switch',
  'backup-and-restore-drill': 'backup|restore drill|point in time recovery|pitr|restore test',
};
