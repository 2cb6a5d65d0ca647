/** Second part of the word classes of "today": who proposes what, what lies where, how little of the machine is used. */
export const todayMoreClasses: Readonly<Record<string, string>> = {
  // a proposal on the table is a question, even without a question mark
  TODPROPOSER:
    'consultant|consultants|vendor|contractor|colleague|cto|boss|adviser|advisor|architect|friend|board|investor|manager|supplier|salesman|start up|developer|youngster|dba|hoster|integrator|intern|head of it|cousin|nephew|agency|freelancer|ceo|cfo|co founder|cofounder|director|predecessor|engineer|committee|auditor|successor|new hire|new lead|tech lead|system house|it department|chief|partner firm|salesperson|account manager',
  TODPROPOSES:
    'want|suggest|propose|offer|recommend|insist|swear by|say|push for|would like|would have|urge|sell|draw|advise|pitch|plead|favor|favour|demand|advocate|press for|argue for|call for|vote for|fancy|have in mind|present',
  TODPROPOSED:
    'be suggest to us|be propose to us|be suggest by|be propose by|be recommend to us|be recommend by|be offer to us|be pitch to us|be sell to us|suggest by|propose by|be talk of|have be suggest|have be propose|have be recommend|be suggest|be propose',
  TODDISPUTE:
    'can not agree|not agree|disagree|debate|decision in front|quarrel|opinion differ|two camp|be torn|undecided|argue about|argue over|fight over|fight about|still discuss|must decide|have to decide|need to decide|have to choose|need to choose|must choose|need to pick|have to pick|must pick|talk me out|talk him out|talk them out|be to propose|be to choose|be to pick|can not decide|decision between|choice between|in two mind',
  TODPPARTITION:
    'shard|sharding|shard key|partition|partitioning|split data|split database|split up data|cut database|divide data|distribute data|# database|two database|four database|eight database|sixteen database|sixteen piece|sixteen shard|database per|lay key|lay out key|geographic split|spread data|split by',
  TODPREPLICATION:
    'multi leader|multi master|multi primary|active active|write in both|both place|standby|failover|replication|conflict resolution|quorum|galera|leaderless|chain replication|synchronous|semi synchronous|read replica|hot spare|mirror',
  TODPCONSISTENCY:
    'isolation|serializable|two phase|2pc|saga|sagas|crdt|crdts|operational transformation|operational transform|distributed transaction|distributed lock|lock server|consensus|eventual consistency|optimistic lock|global transaction|linearizable',
  TODPMESSAGING:
    'kafka|broker|streaming platform|message bus|event bus|stream processing|streaming|flink|event sourcing|message queue|rabbitmq|event driven|change data capture|outbox|permanently run pipeline|real time pipeline|nine broker|pulsar|event hub',
  TODPRESILIENCE:
    'three zone|second region|multi region|multi cloud|second datacenter|second data center|second cloud|disaster recovery|two region|another region|second site|three region|chaos',
  TODPSHAPE:
    'microservice|microservices|# service|eleven service|ten service|twelve service|thirty service|twenty service|service mesh|serverless|lambda|chop application|break up monolith|split monolith|split application|kubernetes|monolith|modular|service per',
  TODPCACHING: 'cache|caching|redis in front|memcached|cdn|varnish|redis cluster|redis layer',
  TODPENGINE: 'rocksdb|lsm|lsm tree|storage engine|b tree|myrocks|innodb',
  TODPHARDWARE:
    'bigger machine|larger machine|bigger server|larger server|bigger box|more ram|bigger disk|new server|distribute|second machine|fat server|scale up|scale out|more hardware',
  TODPDATABASE:
    'mongodb|mongo|cassandra|dynamodb|nosql|graph database|document store|document database|cockroachdb|spanner|scylladb|time series database|new database|another database|pick database|choose database|storage technology|data store|datastore|neo4j|influxdb|distributed sql',
  TODPREWRITE:
    'rewrite|throw it all away|throw away|throw everything|start over|scrap|new system|from scratch|everything new|replace it all|modernize|modernise|modernization|standard software|rebuild|big bang|replatform|new platform',
  TODPSEARCH: 'elasticsearch|opensearch|solr|search engine|vector database|algolia|vector store',
  TODPANALYTICS:
    'warehouse|data warehouse|lakehouse|data lake|snowflake|clickhouse|bigquery|spark|databricks|bi tool|redshift|data mart',

  // plain questions about the place of things
  TODDATATHING:
    'thumbnail|original|reading|photo|photograph|telemetry|permit|graph|quote|embedding|log|state|file|trip|session|order|record|image|data|metric|measurement|document|message|event|history|cart|profile|scan|video|attachment|invoice|ticket|booking|form|recording|score|position|map|payment|audit trail|content|picture|comment|transaction|report|archive|catalog|price|account|setting|it all|everything|sample|sequence|track|meter|contract|claim|patient|plan|sensor|time series|blob|vote|bet|balance',
  TODVERDICT:
    'obvious choice|right choice|good choice|wise choice|sensible choice|sensible|brave|stupid|overkill|right tool|right home|good fit|fit for|crazy|mad|wise|mistake|suitable|good idea|bad idea|too much|what else|madness|folly|safe bet',
  TODDBPRODUCT:
    'postgres|postgresql|mysql|mariadb|oracle|mongodb|mongo|cassandra|dynamodb|redis|cockroachdb|spanner|sql server|sqlite|neo4j|influxdb|timescale|timescaledb|scylladb|firestore|couchbase|couchdb|db2|nosql|bigtable|hbase|aurora|tidb|yugabyte|etcd|s3|arangodb|dgraph|document store|graph database|key value store|time series database|relational database|cosmos db',
  TODOLDSOFTWARE:
    'cobol|fortran|delphi|foxpro|access|mainframe|php|perl|vb6|visual basic|old program|home grown|homegrown|home made|self written|in house|year old|old claim system|legacy|old system|oracle form|as400|lotus|j2ee|cgi',
  TODBADTHING: 'bad|broken|faulty|wrong|botched|poisoned|rotten|buggy|poison',
  TODROLLED: 'release|config|configuration|deploy|deployment|change|update|version|rollout|push|flag',
  TODREACH:
    'hit|everywhere|at once|few|all|everyone|everybody|reach|touch|spread|whole|one go|half|only some|harm|take down',
};
