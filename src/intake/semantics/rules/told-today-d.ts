import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Hearsay, plans, other people's systems. */
const notOurs =
  /\b(?:suggest|propose|consider|rival|competitor|partner|brochure|demo|if only|would love|reject|heard|should we|evaluate|workshop|course|conference|neighbou?r|colleague|consultant|adviser|vendor say|dream|look at|turn down|slide|used to|plan to)\b/;
const ours = (more?: RegExp): RegExp =>
  more === undefined ? notOurs : new RegExp(`${notOurs.source}|${more.source}`);

const denial = { negated: 'ignore' } as const;

/** How the main database lies today, and how the present system feels. */
export const layoutMoreRules: readonly Rule[] = [
  pick(
    'present.database',
    'none',
    [
      '(not|nobody|no one) .. (pick|choose|select|decide on|settle on|set up|install) .. (database|db|storage|store|datastore)',
      '(database|db|storage|datastore|data store|store) .. (yet|still|remain) to be (choose|pick|decide|select|define)',
      '(database|db|data store|store|storage|datastore) .. not .. (exist|be set up|be choose|be pick|be in place)',
      '(no|without|not any) (table|database|db|server|data store|datastore|data model) ... (new|start|fresh|begin|no|yet|in place)',
      '(start|begin) .. no (data store|database|db|datastore|data)',
      '(nowhere|not|nothing|none|no) .. (save|store|persist) .. (anywhere|at all|today|yet)',
      'nowhere .. (save|store|persist|record)',
      '(keep|hold) .. in memory & (forget|lose|gone) & (restart|reboot)',
      '{TODKEPTIN} .. (in|on|be|as|about as|with) .. {TODMEDIUM}',
      '(choose|pick|select) first database',
      '(measurement|reading|value|data) ... (vanish|evaporate|be forget)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:postgres|mysql|oracle|mongo\w*|s3|export\w*|import\w*|upload\w*|report|restore|backup|archive of|should|must|why|read replica|cache|kafka|in (?:the )?last|too much|second|per day|search|customers? (?:send|upload)|lakehouse|warehouse|legal)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'sharded',
    [
      '{TODENTITY} ... {TODONEOF}',
      '(modulo|hash|number|code|directory|proxy|lookup table|map|spreadsheet) .. {TODROUTES} .. {TODONEOF}',
      '(which|what) {TODENTITY} (live|lie|sit|be|belong) .. (where|on which|in which)',
      '(spread|split|divide|cut|distribute) .. (row|data|record|table|tile|sky|customer) ... (on|over|among|across|onto|in) .. (#|several|many|sixty|forty|hundred) .. (server|machine|database|node)',
      '(row|record|table|data|customer) .. (be|all)? (spread|split|divide|cut|distribute) .. (on|over|among|across|onto) .. (#|several|many|sixty|forty|hundred|server) & (by|hash|number|id|code)',
      '(mapping|lookup|directory|routing) table .. shard',
      '!{TODSHARDWORD} & (orm|border|surgery|glue|even out|zookeeper|by hand|weekly|fan out|combine|colleague|night shift|shard map|busiest|in shard)',
      '!(we|have) shard .. (so that|because|by|exactly|when|years|our)',
      '(one|a) .. on one (machine|server|shard|database) .. (on|in) (another|other|different)',
      '{TODENTITY} .. (live|lie|sit) on different (server|database|machine)',
      '(#|sixty|forty|hundred) query & (add up|merge|sum|script|total|combine)',
      '(hundred|hundreds of|dozens of|sixty|forty|fifty) (mysql|postgres|postgresql|mariadb|oracle|sql server) (server|instance|database|primary|pair)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:not (?:yet )?shard|no shard|never shard|cassandra|cockroach\w*|spanner|clickhouse|elastic\w*|kafka|replica|standby|by domain|each service|service|read about|would|glass|pottery|building|if|want|until|web server|app server|hot shard of|load balanc\w*|team|department|module|avoid|topic)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'split',
    [
      '{TODDOMAINNOUN} .. (in|on|have|use|keep) (one|first|own|a)? {TODDBPLURAL} ... (another|in second|on second|third|other one|yet another)',
      '{TODDOMAINNOUN} ... (on|in) one server ... (another|second|third)',
      '{TODFEWNUM} (big|small|mysql|separate)? {TODDBPLURAL} .. (one for each|each for|one per|one each|three owner|each with own group)',
      '(ten|six|three|four|five|#|dozen) {TODDBPLURAL} ... (one|each) for (each|every|another|different)? (part|department|area|module|site|domain|service|team|faculty|ministry)',
      'in (postgres|mysql|oracle|mongo) ... in (sql server|db2|oracle|mysql|mongo|postgres|sqlite)',
      '(carve|move|take|pull|split|break) .. {TODDOMAINNOUN} .. (own database|database of own|database to|own server|own db|own store)',
      '(have|with) (database|db|postgres|server) to (itself|themselves)',
      '(every|each) (module|area|team|service|domain|department|faculty|product) .. (write|save|store|talk|have) .. own (instance|database|db|postgres|mysql|schema)',
      '{TODDOMAINNOUN} .. not share (database|db|schema|server)',
      'take out by (feature|function|domain|area) & database',
      '(#|eighty|forty|twenty|ten|many) .. service .. (#|eighty|forty|twenty|ten|many) .. database',
      '{TODDOMAINNOUN} database , .. {TODDOMAINNOUN} database',
      '(vertically|functionally) split .. {TODDBPLURAL}',
      '{TODDOMAINNOUN} ... separate (database|server|postgres|mysql|instance)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:tenant|per customer|each customer|replicas?|region|standby|warehouse|analytic\w*|copy|copies|shard\w*|transaction|atomic|both|or neither|test|staging|school|country|hash|identical|how|should|what|which|invoice number|step)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'replicas',
    [
      '{TODREADERS} & ({TODDBANY}|primary|write|update|main|continent|catalog)',
      '(primary|main|master|writable|leader|main one) .. (feed|plus|with|and|have) .. (reader|mirror|secondary|secondaries|that only answer)',
      '(write|update|change) .. (one|single|main|just one) (machine|node|server|place|box|instance) & (reader|copy|copied|copies|be read)',
      '(reading|select|query|everything) .. (from|to|against|read from) .. (copy|copies|secondary|secondaries|mirror|standby) & (write|primary|main|update|one machine)',
      '!replica .. (apply|can not keep up|behind|catch up)',
      '(send|route|direct|move) .. (select|read|query) .. (reader|secondary|copy|copies|replica)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:cassandra|any node|every node|shard|cache|quorum|scylla|museum|paper|galera|cluster|ebook|book|card)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'single node',
    [
      '{TODONLYONE} .. (influxdb|mongodb|mysql|postgres|oracle|have all|be enough|be still enough|for everything)',
      '{TODDBANY} .. (on|in|under) .. {TODHUMBLE}',
      '(data|everything|all) .. (on|in|under) .. {TODHUMBLE}',
      '(no|not any) (db02|second server|second machine|second node|second database|spare server) & (die|go|fail|out of business|down|stop)',
      '(one|single) (box|machine|instance|server|node|database) .. (hold|carry|have) (it all|all|everything|all load|whole lot)',
      '(stay|remain|still) .. (on|be)? (one|single) (instance|box|machine|server|node|oracle|postgres|mysql|database)',
      '(just|only) (the)? one node',
      '^ (fact :)? (we have|have|run)? (postgres|mysql|mariadb|oracle|sql server|db2) .. # (gb|tb)',
      '(postgres|mysql|mariadb|oracle|sql server|db2) & (one|two|three|#) (web|app|application) server',
      '(one enterprise|central|single|one) (postgres|oracle|relational database|mysql|sql server) & (# tb|# gb|bottleneck|commit)',
      '(one|single) process on (one|single) .. server',
      '(largest|biggest) .. instance & (one of it|just one|only one)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:replica|follower|reader|shards? (?:by|on|each)|sharded|each (?:with|service|team)|services|cluster|several|no longer|warehouse|clickhouse|two region|outgrow|cache|per (?:tenant|service|team)|database of record|is beyond|beyond what|too many|another|lock|hot|each of|each|secondary|secondaries|migrat\w*|can bear|fit|at time|copied)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'cluster',
    [
      '(any|every|all|each) node .. (take|accept|serve|handle) .. (write|update|either) & (read|no|and|sort)',
      '(distributed|multi node) (sql|document|key value)? (database|store) .. (on|of|with|over) .. (#|several|many|ten|twenty) (node|machine|server)',
      '(galera|firestore|cosmos|cosmos db) & (node|only|all|our|writable)',
      '(clickhouse|elasticsearch|opensearch|druid|hadoop|mongodb|cassandra|scylla) with .. (#|three|six|eight|ten|twelve) (shard|node|machine)',
      '(elasticsearch|opensearch|cassandra|hadoop|clickhouse) (estate|fleet|farm|land|installation)',
      '{TODDISTRIBUTED} & (give us|overload|our developer|we store|later to|repair)',
    ],
    { ...denial, unless: ours(/\b(?:not|never|would|instead of|or|get rid|kubernetes|migrate to)\b/) },
  ),

  pick(
    'present.hasBroker',
    true,
    [
      '(nats|jetstream|pulsar|pubsub|pub/sub|pub sub|kafka|kinesis|event hub|redpanda|log broker|log) & (in use|in production since|since spring|be in use|hum|nothing new|for years|already there|be there)',
      '(log broker|kafka|broker) .. (not|nothing) .. (introduce|new)',
      '(partitioned log|repartition topic|repartition of topic|producer send|kafka stream)',
      '(read|consume|listen|feed) .. (from|to|on) .. (kafka|partitioned log|pulsar|kinesis|event log)',
    ],
    { unless: ours(/\b(?:pupil|decline|no kafka|without|would have|insurance|should|suit)\b/) },
  ),
  pick(
    'present.hasBroker',
    false,
    [
      'if we have (broker|kafka|queue)',
      'without any (broker|kafka|queue)',
      '(queue|broker) .. not exist',
      'poll table',
    ],
    { ...denial, unless: /\b(?:ask|insurance|real estate)\b/ },
  ),

  pick(
    'present.headroom',
    true,
    [
      '{TODBIGUSE} & {TODLITTLE}',
      '(not|never|hardly|barely|would not) .. notice & (machine|box|server|database|postgres|node) & (load|double|lookup|user|traffic|second)',
      '(room|space|capacity|reserve|slack) for .. (more|another|years|# year) & (year|district|customer|growth|grow|tenant|shop)',
      '(hold out|last|suffice|be enough|be fine) for (another|many) .. year & (growth|disk|machine|capacity|load|server)',
      '(half|most|third|quarter) .. (node|server|machine|box|core) .. (could|can) be (switch off|turn off|unplug|remove|shut down)',
      '(smaller|cheaper) (instance|machine|server) .. (suggest|would do|would be enough|suffice)|finance suggest & (smaller|cheaper) (instance|machine|server)',
      '(nothing|none|nowhere) .. near (limit|ceiling|maximum)',
      '(break|fail|give up|collapse|fold) at (#|ten|forty|twenty) (times|x|fold) .. (today|current|load|normal)',
      '(so much|enough|plenty of|lots of|a lot of) slack',
      '(size|dimension|build|buy) for .. (olympics|far more|much more|ten times|peak) & (now|today|only)',
      '(swallow|digest|gulp) .. at .. fraction',
      '(load|traffic) .. (be joke|fit easily)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:[4-9]\d ?(?:%|percent)|100 ?(?:%|percent)|no (?:slack|headroom|room)|grow by|a third of|hot|slow|latency|error|hit rate|memory only|fits? in (?:ram|memory)|must|should|budget|users? do not notice|customers?|throttle us|skew\w*|until|while (?:the )?(?:rest|other)|and the rest|standby|of (?:our )?(?:writes?|reads?|traffic|requests|rows|data))\b/,
      ),
    },
  ),
  pick(
    'present.headroom',
    false,
    [
      '(be|run) flat out',
      '(graph|gauge|cpu|disk) .. scrape .. (ceiling|top)',
      '(run|be) at limit & (more|tip|over|already|lunch|peak)',
    ],
    denial,
  ),

  pick(
    'present.worksWell',
    true,
    [
      '{TODOURTHING} .. {TODPRAISED}',
      '{TODPRAISED} .. {TODOURTHING}',
      '(use|have|run) .. for # year .. (and|,) (like|love|trust)',
      '(not|nothing|no reason) .. (wrong with|complain about|fault) .. (it|system|setup)',
      '(feedback|review|rating) .. (be|have be) (good|great|excellent|positive|glowing)',
      '(in sum|all in all|on whole|overall|otherwise) .. (happy|content|satisfied|fine)',
      'content with .. (mysql|postgres|oracle|database|system|setup|it|stack)',
      '(be do|do) (splendidly|brilliantly|beautifully|admirably)',
    ],
    {
      ...denial,
      unless: ours(
        /\b(?:if|but|must|should|would|nobody could|sales|artist|no longer|until|except|want|need|demo|review|fan|post|product|hate|wish|song|goal)\b/,
      ),
    },
  ),
  pick(
    'present.worksWell',
    false,
    [
      '{TODPLEASED} .. (hate|loathe|curse|detest|despise|dread) .. (it|system|software|application|tool|thing)',
      '(daily embarrassment|laughing stock|nightmare every day|nobody could claim)',
    ],
    denial,
  ),

  pick(
    'present.biggerBox',
    true,
    [
      '{TODPOWERUP} & {TODPOWERHOW}',
      '(second smallest|smallest|cheapest) .. (instance|plan|machine|server|vm|price list|catalog|size|model|tier)',
      '(instance|machine|vm|server|plan) .. (second smallest|smallest|cheapest)',
      '(resize|upgrade) .. (up to|to largest|to twice|# times) ',
      'far (off|from|below) .. (largest|biggest|top) (model|instance|machine|size|server)',
      '(deliver|sell|ship|offer|get) .. one with (#|four|eight|twice) .. (socket|core|cpu|tb|ram|memory)',
    ],
    {
      ...denial,
      question: 'drop',
      unless: /\b(?:phone|customer|tablet|too expensive|not (?:help|enough)|cluster of)\b/,
    },
  ),
  pick(
    'present.biggerBox',
    false,
    [
      '(largest|biggest) .. (instance|machine|bare metal|server|model|box) & (we run on|end of road|catch up|not suffice|suffice|not enough|full again|outgrow|we take|have reach|already at|hit again)',
      '(nothing|no|not anything) (larger|bigger|stronger) .. (to be|be had|exist|available|sell|rent|offer|on market)',
      '(vertical growth|vertical scaling|scale up|scaling up|vertical) .. (end|exhaust|be over|dead end|finish)',
      '(can not|not|no budget to|no money to) .. (buy|afford|order|get) (another|new|bigger|larger|more) (server|machine|hardware|box|iron)',
    ],
    { ...denial, unless: /\b(?:far (?:off|from)|not (?:reach|at the)|need not|should|do not have to)\b/ },
  ),
];
