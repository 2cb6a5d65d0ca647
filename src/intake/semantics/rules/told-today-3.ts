import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** Hearsay, plans and other people's systems say nothing of what runs here. */
const elsewhere =
  /\b(?:suggest|propose|consider|rival|competitor|others tell|i have read|i read|brochure|in the demo|if only|i would love|reject|heard|should we|evaluate|lift|elevator|parking|workshop|course|conference|competition|neighbou?r|we left|colleague|laundry|parcel need|conference|we get rid of|got rid of|migrate to|move to cassandra|no experience|know nothing)\b/;
const but = (more: RegExp): RegExp => new RegExp(`${elsewhere.source}|${more.source}`);

/** How the data lies today and how the system feels, told by ideas that meet in one sentence. */
export const layoutToldRules: readonly Rule[] = [
  pick(
    'present.database',
    'cluster',
    [
      '(masterless|leaderless|peer to peer) .. (ring|store|cluster|database)',
      'ring of .. (machine|node|member|server|host|peer)',
      '(extend|grow|enlarge|join) .. ring & (node|rebalance|rebalancing|slow|full|machine)',
      'quorum of .. (node|member|server)',
      '(store|database|it) (split|move|rebalance) .. (range|tablet|region|partition) & (own|itself|automatic|by itself)',
      '(#|forty|thirty|fifty|sixteen|ten|twelve|six|nine) (node|member|host) .. (ring|cluster|grid)',
    ],
    {
      unless: but(
        /\b(?:not|never|neither|instead of|such as|would|fit|shard|vacuum|arguing|argue|budget|lone|(?:postgres|mysql|mongo|oracle) or|sacred|vendor|etcd lock|leader election|tool|allow|either)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'replicas',
    [
      '{TODREPLICAWORD} & {TODREADSIDE}',
      '(read|query|report|lookup) .. (go to|from|off|on) .. (copy|copies|replica|follower) & (write|primary|main|near|second|follow|behind|that)',
      '(single|one) (primary|leader|master|writer) & (follower|replica|copy|copies|reader)',
    ],
    {
      negated: 'drop',
      unless: but(
        /\b(?:no replica|cluster|ring|cassandra|shard|standby|in three zone|could come|may (?:be|come)|each their own primary|each have their own|instagram|celebrity|follower count|million follower|quorum|raft|hand written copy|galera|without (?:a )?replica|acceptable|fine if|split brain|turn down|guide|unaffordable)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'sharded',
    [
      '{TODSHARDWORD} & {TODSHARDUSE}',
      '{TODMANYSTORES} & {TODSPREADBY}',
      '(spread|split|divide|distribute|cut|partition|slice) .. (over|across|into|among|between|onto) (#|several|ten|many|dozen|eight|twelve|sixteen|four|six|twenty|thirty|forty|fifty|hundred) (identical|equal|separate|physical|mysql|postgres)? (database|server|machine|postgres|mysql|host|instance|primary)',
      '(which|right) (database|server|machine|node|instance) .. (live|belong|lie|sit|hold) & (customer|tenant|user|shop|account|table|lookup|map|directory|key)',
      '(by|modulo|hash of) (customer|tenant|user|account|shop|member|region|id|number) .. (database|server|machine|postgres|mysql|host) & (#|several|many|ten|twenty|spread|hash|each|which)',
      '(customer|tenant|user|shop|account|guild|school) .. (assign|pin|map|hash|route) .. (database|server|machine|node|instance)',
      '(# machine|# host|# server|ten machine|several machine|fifty host|many machine) & (hash|cut horizontally|last digit|first letter|lookup table|modulo|same table|identical table|range of) & (table|customer|row|shop|tenant|user|record|database|parcel|number|account)',
      '(from|grow) # to # & (summer|weekend|cost|shard|database|double|copy)',
      '(each|every) (state|country|region|customer|tenant|guild|school|shop) .. (slice|own) .. (data|database|server) & (same|identical|own server|table)',
    ],
    {
      unless: but(
        /\b(?:not (?:yet )?shard|no shard|never shard|unsharded|without shard|there be not one|before (?:we )?have to shard|have to shard|lucene|elasticsearch|kafka|topic|by domain|service have|each service|cassandra|spanner|cockroach|ring|if|ever|ideal|potato|avoid shard|distant shard|need to shard|would (?:need|take)|look at|turn down|slide|pottery|glass|read about|building|consultant|clickhouse|picture of the whole|there (?:simply )?be not one)\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'single node',
    [
      '{TODSTORENOUN} & {TODONEBOX}',
      '{TODSPARE} & {TODSTORENOUN}',
      '{TODONEBOX} & {TODSPARE}',
      '{TODNOSECOND} & (primary|master|box|server|database|postgres|die|be gone|tape|elect)',
      '(just|only|still|merely|but) (one|single) (box|server|machine|vm|instance|database server|postgres|mysql) & (data|database|everything|postgres|all|run|have|hold|db|mysql)',
      '(data|database|write|read|every write) .. (on|go to|live on|sit on) (one|single|same) (machine|server|box|instance|host|disk)',
    ],
    {
      negated: 'ignore',
      unless: but(
        /\b(?:replica|follower|shard|each (?:with|service|team)|service|read copy|cluster|several|no longer|warehouse|clickhouse|split brain|shoot|transaction|commit|atomic|acid|across|join|two region|should survive|outgrow(?:n)?|promote|fail ?over|lag|lost|cache|unaffordable|secondary|secondaries|read(?:ing)? .*standby|standby for read\w*|in another|another one|in yet another|dream|partner|each database|one database can|too many|copied|per (?:tenant|service|team))\b/,
      ),
    },
  ),
  pick(
    'present.database',
    'split',
    [
      '(two|three|four|five|six|seven|eight) (separate|different|independent|distinct|unrelated|domain|smaller)? (database|db|schema|postgres|oracle|mysql) & (belong|team|module|domain|service|topic|one for|one each)',
      '(in|on) (one|own) (database|server|postgres|mysql|oracle) .. (in|on) (another|second|different|other)',
      '(one|single) (database|schema|postgres|mysql) (for each|per|for every|each for) {TODDOMAINNOUN}',
      '(move|split|pull|take|lift|carve|separate|put) .. (out of|off|away from) .. (main|big|central|shared|old|common|original) (database|postgres|mysql|oracle|one|schema|server)',
      '(database|postgres|mysql|schema) for {TODDOMAINNOUN} .. (one|and|another) for {TODDOMAINNOUN}',
      '{TODDOMAINNOUN} .. (have|on|keep|use) (own|private|separate) (oracle|postgres|mysql|mariadb|mongo|mongodb|database|sql server|db|schema)',
    ],
    {
      unless: but(
        /\b(?:same database|share|one database for everything|same table|identical|think of|allow|try to|tenant|customer have|per (?:country|school|client|shop|customer)|school|client|country|region|shard|replica|region|state|standby|test|staging|analytics|warehouse|reporting|ask all|twelve|hash|customer by|shop have|each customer|per customer|by hash|should (?:have|get)|must have|want (?:its|their) own|copy of|dashboard and little|nor)\b/,
      ),
    },
  ),

  yes(
    'present.hasBroker',
    [
      '(rocketmq|redpanda|pulsar|kafka|kinesis|event hub|eventhubs|pubsub lite|warpstream) & (run|running|operate|already|exist|since|have|anyway|in production|our|per second|topic|cluster)',
      '(partition of topic|one partition .. topic|consumer lag|consumer group|topic per)',
      '(streaming log|message log|event backbone|event bus|event backplane) & (production|since|run|have|operate|in place|up)',
    ],
    {
      unless: but(
        /\b(?:none of us|nobody|not operate|nor would|no kafka|know nothing|in the midst|off topic|hot topic|discussion|would be|decline|pupil|partner|read kafka|someone suggest\w*)\b/,
      ),
    },
  ),
  pick('present.hasBroker', false, [], {
    negated: 'ignore',
    question: 'keep',
    unless:
      /\b(?:ask|question|advice|topic be|fit in|insurance|real estate|stock broker|no problem|without losing|not lose)\b/,
  }),

  pick(
    'present.headroom',
    true,
    [
      '{TODMULTIPLE} & {TODUNHURT}',
      '(never|rarely|seldom|hardly ever|not even) .. (above|over|exceed|beyond|past|more than|reach|top) .. (#|percent|half|third|quarter|ten|fifteen|twenty|thirty) & {TODTAXED}',
      '(could|can) (easily|well)? (take|carry|handle|absorb|serve|bear|do|swallow|stomach|triple|double) .. {TODMULTIPLE} & (load|traffic|user|customer|easily|write|order|as many|volume|without)',
      '{TODPLENTY} & {TODENGINEROOM}',
      '(of # core|# core) & (use|in use|see) & (four|two|one|three|few|half)',
      '(peak|write|insert) .. (#|forty|two hundred) .. (second|minute) & (hardware that|on hardware|do twenty thousand|core box|could do|good for)',
    ],
    {
      negated: 'ignore',
      unless: but(
        /\b(?:no (?:slack|headroom|room)|nothing left|not (?:have )?(?:much|any) (?:headroom|room|slack)|little headroom|out of headroom|headroom upwards?|connections?|transactions?|session|socket|third of|single node (?:that )?be idle|hot|not have (?:a )?single|developer|grow (?:by )?|write of|slow|peak be|spike|need headroom|must|want|eat everything|too little|run(?:ning)? out|while quer|but|poll|staff|turn|every hour|other # minute|engineer|clerk|customer|index|plan for|bigger|budget|upgrade to|larger|saturate|bottleneck be)\b/,
      ),
    },
  ),
  pick(
    'present.headroom',
    false,
    [
      '(no|not|little|hardly) .. (headroom|slack|spare capacity|room to spare|reserve|breathing room)',
      '(nothing|not anything) left to give',
      '(last|only) .. (spare|reserve) (node|server|machine) .. (use|gone)',
    ],
    { negated: 'ignore' },
  ),

  pick(
    'present.worksWell',
    true,
    [
      '{TODNOTBROKEN}',
      '(good enough|fast enough|quick enough) & (nobody|no one|never) & (mention|complain|notice|ask)',
      '(performance|speed|response) be (good|fine|excellent|great|superb)',
      '(not|no|never) .. (incident|outage|page at night|wake) & (night|month|year|since)',
    ],
    {
      negated: 'ignore',
      unless: but(
        /\b(?:demo|others|love to say|if|but|except|until|except|one day|used to|must|want|should|quiet (?:hour|time|period|night)|fall silent|silently|quietly (?:drop|lose|lost|overwrite|fail|go)|fail(?:ed|s)? quietly|no page (?:view|load|cache)|lose data|after a fashion|not keep|wrong page|hot page|nothing be broken|no call to|page (?:view|size|number))\b/,
      ),
    },
  ),
  pick('present.worksWell', true, [], {
    unless: but(
      /\b(?:demo|others|love to say|if|but|except|until|used to|must|want|should|would like|quietly (?:drop|lose|overwrite|fail|go)|requirement|need|goal)\b/,
    ),
  }),
  pick(
    'present.worksWell',
    false,
    [
      '(not|hardly|barely) (work|run) .. (plainly|properly|well|smoothly|reliably|as it should|fashion)',
      '(work|run) .. after fashion',
      '(down|out) every other (week|day|night)',
      'say it (run|work) smoothly but',
      '(held|hold) together .. (tape|string|prayer|glue|hope)',
    ],
    { negated: 'ignore' },
  ),

  yes(
    'present.biggerBox',
    [
      '{TODMACHINEWORD} .. {TODBIGGERONE} & {TODGETTABLE}',
      '(twice|double|triple|three times|four times|five times|eight times|ten times|# times|another #) .. (ram|memory|core|cpu|size|machine|box|ours|power|what we have|what we rent|what we run) & (available|could|can|there be|offer|sell|buy|rent|order|price|provider|vendor|catalog|cloud|upgrade|get|hoster|stock|approve|budget)',
      '# (tb|gb) (ram|memory|of ram|of memory|machine|box|server) & (available|could|offer|sell|can get|rent|provider|hoster|order|on market|price|exist|there be|give us)',
      'upgrade .. (machine|instance|box|ram|server|hardware|size) & (possible|available|could|can|approve|budget|room|easy|click|order)',
      '(scale up|scale vertically|vertical scaling) & (still|room|left|can|could|easily|far|possible|more size|time)',
      '(not|not nearly|far from|nowhere near) .. top of .. (family|range|list|catalog)',
      '(spare|unused|extra|idle|second hand) .. (server|machine|box|node) & (cellar|basement|stand|storeroom|rack|unused|spare|warehouse)',
    ],
    {
      negated: 'ignore',
      question: 'drop',
      unless: but(
        /\b(?:no (?:bigger|larger|fifth|budget)|not (?:get|buy)|already (?:the|on the|be the) (?:biggest|largest)|hot spare|standby|shard|queue|either|vote|index|stand still|smoke|last spare|index alone|last spare|modest vm|too (?:big|expensive)|memory be full|every night|restart|not help|did not help|do not help|bigger than|larger than|slower|data be|dataset|grow|user|traffic|customer|volume|write|no longer|crash|outage|slow|latency|twice a|backup)\b/,
      ),
    },
  ),
  pick('present.biggerBox', false, [], {
    negated: 'ignore',
    unless: /\b(?:not (?:nearly )?(?:reach|at)|far from)\b/,
  }),
];
