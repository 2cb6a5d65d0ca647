import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { tenant } from './hurts-words.ts';

const drop = { negated: 'drop' } as const;
const work =
  '(process|workflow|saga|order|payment|transfer|booking|transaction|operation|claim|rental|reservation|refund|onboarding|shipment|return|case|registration|provisioning|migration|import|request|ticket)';
const reporting =
  '(report|reporting|analytics|analytical query|bi|dashboard|export|analyst|olap|data team|bi tool|tableau|metabase|month end|big query|heavy query|statistics|data scientist|accountant|controller|controlling|finance|quarterly number|bookkeeping|marketing query|ad hoc query|actuary)';
const product =
  '(production|primary|product|live|shop|checkout|operational|master|online|site|app|customer|user|patient|booking|till|order|transaction|oltp|production database|live database|whole database|main database|everyone|everybody)';

/** What hurts about data on its way: time, order, steps, copies, analysis. */
export const flowHurtRules: readonly Rule[] = [
  yes(
    'hurts.lateData',
    [
      '(deliver|arrive|come in|report|upload|sync|trickle in|reach us|turn up|hand in|show up) .. (hour|minute|day|week) (later|late|afterwards)',
      '(report|send|arrive|deliver|upload|come|transmit|hand in|sync|show up|trickle in) .. (with|after|up to|by) .. (hour|minute|day|week) of delay',
      '(delay|lag) of (up to|several|many|some|#|two|three)? .. (hour|minute|day)',
      '(late|delayed) by (hour|minute|day|#|up to|several)',
      '(late|delayed|out of order|unordered|late arriving|belated|straggling|late coming) (data|event|arrival|record|message|click|reading|update|scan|booking|measurement|upload|point|sample|order)',
      '(event|data|record|message|click|reading|measurement|update|packet|log|scan|sample|point|stream|sensor|gateway|device|scanner|phone|truck|van|meter|value|upload) .. (arrive|come|show up|trickle in|reach us|turn up|be delivered|come in|send|deliver|report|be sent|upload|get here) .. (late|out of order|delayed|in wrong order|wrong order|hour later|# hour later|day later|unordered|not in order|minute late|after fact|# minute later|# day later|much later|too late|disordered|shuffled|hour late|day late|up to # day late|up to two day late|in disorder|day after|two day late|week late)',
      '(deliver|arrive|send|come|upload|sync|trickle in|turn up|delivered) .. (out of order|in disorder|in wrong order|disordered|jumbled)',
      '(up to|some|sometimes|often|even|several|many) .. (hour|day|minute|week) late',
      '(number|figure|report|total|yesterday) .. (change|correct|shift|revise|wrong) .. (afterwards|retroactively|after fact|because late|once late|when late|already reported)',
    ],
    { ...drop, unless: /\b(?:must|should|may|if|library|timeline|no importance)\b/ },
  ),
  yes(
    'hurts.resharding',
    [
      '(never|nobody|no one|not) .. (dare|want|like) .. (reshard|rebalance|move shard|split shard|add shard|touch shard)',
      '(reshard|resharding|repartition|repartitioning|rebalance|rebalancing|splitting shard|shard split|moving shard|splitting a shard|moving data|shard move|shard migration|adding shard|add shard|changing shard key) .. (pain|painful|nightmare|year|month|weeks|week|hell|never again|burn|horrible|fail|hard|scary|risky|hurt|outage|by hand|weekend|trauma|terrible|dread|ordeal|agony|disaster|forever|mess|trouble|project|copy terabyte|night|expedition|adventure|effort)',
      '(last|previous|latest|every|each|another) (reshard|resharding|repartitioning|rebalancing|rebalance|shard split) .. (take|year|month|pain|effort|cost|be|burn|fail|week|hurt|mean|end)',
      '(fear|dread|afraid of|hate|never again|scared of|shy away from) .. (reshard|resharding|rebalance|rebalancing|repartition|moving shard|splitting shard|another reshard|adding shard|next shard|next split)',
      `(moving|move|split|migrate|merge|upgrade|expand) .. (${tenant}|shard|bucket|data|one) .. (between|across|to another|from one|off|copy|we copy|mean copying|mean copy) .. (shard|node|cluster|terabyte|machine) .. (pain|take|hand|manual|week|nightmare|hour|night|risky|while)?`,
      '(to split|to move|to merge|splitting|moving|merging) .. (copy|drag|shovel|ship|haul) .. (terabyte|gigabyte|tb|all data|everything)',
      '(outgrow|too big for|too large for|burst) .. (shard|its shard|one shard)',
      `(split|move|merge|add|rebalance|migrate|grow) .. (shard|partition|${tenant}) .. (be|mean|take|need|cost|remain) .. (weekend|night|week|month|day of work|project|ordeal|expedition|outage|evening|all hand|nightmare|drama)`,
      '(each|every) (expansion|extension|new shard|additional shard|new machine|new node|growth step) .. (project|month|week|migration|outage|pain|weekend|ordeal)',
    ],
    drop,
  ),
  yes(
    'hurts.crossShard',
    [
      '(shard) .. (one after other|one by one|in turn|all be asked|be consulted|be queried|be asked|be visited)',
      '(ask|consult|query|visit|touch|scan|collect from|gather from|poll) .. (all|every|each|#) .. shard',
      '(cross shard|across shard|between shard|cross partition|multi shard|scatter gather|spanning shard|across all shard|across several shard) (query|transaction|join|report|lookup|update|search|aggregate|traffic|work)? .. (awkward|workaround|slow|pain|painful|impossible|hard|ugly|hack|expensive|problem|hurt|trouble|nightmare|kill|not work|missing|crawl)',
      '(query|transaction|join|report|search|statement|aggregate|feature|listing) (across|spanning|over|that touch|that need|that involve|between|that hit|fanning out to|that span) (several|multiple|all|many|two|every|different|other|more than one)? (shard|partition) .. (awkward|workaround|slow|pain|impossible|force|hard|ugly|expensive|hurt|trouble|crawl|not|can not|stitch|by hand)',
      '(shard|sharding) .. (force|awkward|get in way|limit us|make hard|complicate|hack|workaround|ugly)',
      '(join|transaction|report|foreign key) .. (not possible|impossible|by hand|in application|in code|stitch|no longer possible) .. (across|shard|between|because of shard|different shard)',
      '(joining|join|merging|stitch|stitching|combine) .. (in application|in code|by hand|application code|in memory) .. (shard|because)',
      '(ask|query|fan out to|scan|visit|hit) (all|every|each) .. shard .. (and|slow|for each|just to|because|then)',
      '(half|part) .. (transfer|order|write|change) .. (one shard|on one shard|shard)',
    ],
    drop,
  ),
  yes(
    'hurts.anomalies',
    [
      '(application|app|code|service|developer|we|engineer|team|job|script|people|operator|colleague) .. (repair|fix|handle|work around|compensate|patch|correct|paper over|catch|reconcile|untangle|clean up) .. (inconsistency|anomaly|race|race condition|write skew|stale read|lost update|dangling|orphan|wrong total|wrong balance|half written|what database should|partial write|mismatch|broken reference|consistency problem|integrity|inconsistent|violation)',
      '(anomaly|inconsistency|race condition|lost update|dirty read|consistency bug|consistency problem|integrity problem|orphaned row|dangling reference|write skew) .. (cost|handle|daily|weekly|everywhere|application|by hand|bug|hurt|happen|occur|slip|still|keep|code)',
      '(database|store) should .. (never|not|have) .. (allow|permit|prevent|stop)',
      '(home grown|hand made|hand written|homemade|self made|in house) (locking|consistency|transaction|lock|referential integrity|two phase commit)',
      '(reconciliation|repair|cleanup|correction|fix up) (job|script|cron|batch) .. (every|each|night|run|daily|week|correct|fix|because)?',
      '(two|both|several|concurrent|parallel) (transaction|request|update|user) .. (together|alone|each correct|each fine|individually) .. (break|broken|violate|wrong|corrupt)',
      '(correct|fine|valid|right) (when|if|taken) (alone|by itself|on its own|single)',
      '(break|broken|violate) .. (rule|invariant|constraint|integrity) .. (together|now and then|sometimes|although|from time to time|despite)',
      '(number|stock|balance|total|count|sum) .. (go wrong|drift|not add up|never add up|not match|go negative|minus)',
      '(repair|fix|resolve) .. conflict .. by hand',
      '(balance|stock|total|number|count|figure|amount|sum|ledger|inventory|record) .. (disagree|differ|diverge|contradict|not agree|do not tally|not tally|drift|out of step|out of sync)',
      '(correct|fix|repair|straighten|adjust|reconcile) .. (balance|stock|total|number|count|figure|inventory) .. (by hand|with script|every morning|every night|manually|with sql|each month|every month)',
    ],
    drop,
  ),
  yes(
    'hurts.fixedAggregates',
    [
      '(only|just) (know|show|have|keep|hold|store|answer|contain) .. (sum|total|aggregate|average|count|rollup|counter|question) .. (somebody|think of|define|choose|plan|decide|agree|someone|in advance|beforehand)',
      '(no|without) raw (event|data|record|value|log)',
      '(detail|raw) .. (throw away|not keep|discard|long gone)',
      '(pre chosen|prechosen|predefined|pre defined|fixed|pre computed|precomputed|pre aggregated|pre built|pre calculated|hard coded|hardcoded|rolled up|canned) (aggregate|aggregation|rollup|roll up|cube|report|dashboard|metric|summary|view|dimension|number) .. (stop|prevent|limit|not|no|block|keep us|tie|restrict|only|useless|too rigid|hide|can|never)',
      '(can not|unable to|impossible to|no way to|not able to) .. (ask|answer|slice|drill|break down|explore|group) .. (new|anything|unforeseen|beforehand|not planned|foresee|other dimension|detail|by anything|question)',
      '(rollup|aggregate|cube|summary|roll up) .. (throw away|discard|decided in advance|define in advance|chosen in advance|too coarse|hide|no detail|lose detail|lose)',
      '(every|each|any) new (question|report|metric|dimension|analysis|breakdown) .. (need|require|take|mean|cost) .. (pipeline|job|rollup|aggregate|developer|engineer|week|day|code|backfill|deploy|sprint|ticket|month)',
      '(raw|detail) (data|event|value) .. (gone|thrown away|discarded|not kept|throw away)',
    ],
    { negated: 'ignore' },
  ),
  yes(
    'hurts.analyticsOnPrimary',
    [
      `${reporting} ... (which|that|and this|and that|and it) (slow|kill|block|hurt|stall|lock|disturb|freeze|hang|delay|stop|bring)`,
      `(whenever|as soon as|every time|when|once|while) .. ${reporting} ... (hang|freeze|stand still|crawl|time out|stall|stutter|slow down|unusable|can not pay|can not book|can not order)`,
      `${reporting} .. (slow|slow down|kill|disturb|hurt|bring down|affect|overload|block|lock|stall|degrade|interfere with|compete with|take down|hammer|hog|eat|steal|crush|drag down|bog down|starve|lock up|choke|freeze|paralyze) .. ${product}`,
      `${product} .. (slow|slow down|suffer|stall|crawl|overload|lag|time out|freeze|go down|can not book|can not pay|can not order|hang|stutter|unusable|stand still) .. (when|because|whenever|during|by|from|every time|once|as soon as|while) .. ${reporting}`,
      `(when|whenever|every time|as soon as|once|while|if) .. (${reporting}|marketing|management|someone|somebody) .. (run|pull|start|fire|launch|export|query|close|crunch|open) .. (book|slow|wait|stand still|crawl|freeze|hang|stop|time out|suffer|stutter|can not|everybody|everyone|shop|site)`,
      `(when|whenever|every time|as soon as|once|while) .. (${reporting}|marketing|management) (run|pull|start|fire|launch|export|query|close|crunch|open) ... (slow|wait|stand still|crawl|freeze|hang|stop|time out|suffer|stutter|can not)`,
      '(report|reporting|analytics|bi|analyst|export) .. (run|query|hit|go|work) (on|against|over|straight on|directly on|to|directly against|straight against) (production|primary|live|main|operational|master) .. (and|slow|hurt|kill|lock|block)',
      `(someone|somebody|analyst|marketing|finance) .. (run|start|fire|launch|kick off) .. (report|query|export|big query) .. (shop|site|app|everyone|production|everything|checkout|slow|stand|stop)`,
    ],
    drop,
  ),
  yes(
    'hurts.schemaDrift',
    [
      '(source|source system|producer|supplier|partner|feed|team|vendor|system|publisher|department|hospital|client) ,? (each|every|all) (with|in|having|use|send|speak) .. (own|different|another) .. (format|schema|layout|dialect|model|structure|api)',
      '(every|each|all) .. (in|with|use|send|export|deliver) .. (layout|format|schema|dialect|structure) of own',
      '(every|each|all) (hospital|supplier|partner|customer|producer|team|source|vendor|school|bank|shop|country|site|system) .. (own|different|another) (layout|format|schema|dialect|structure|export|file)',
      '(#|dozens of|many|hundreds of|ninety|forty|fifty|thirty|twenty|too many) (parser|layout|dialect|mapping|importer|format)',
      '(schema|schemas|format|copies|definition) .. (drift|drift apart|diverge|disagree|everywhere different|out of sync|fall apart|contradict)',
      '(each|every|all|many|several|#) (producer|consumer|service|team|system|source|department|application|cms|app|supplier|partner) .. (own|different|another|slightly different|its version of) (schema|format|copy|model|definition|representation|shape|dialect|parser|parsing code|parsing)',
      '(same|one) (asset|article|customer|product|thing|entity|record|order|object|item|document|patient) .. (look|appear|exist|be stored|represented|mean|be modeled|spelled) .. (different|differently|several times|in # version|different shape|different place|many shape|something else)',
      '(many|several|different|dozens of|#|too many|three|two|four|five) (copy|version|schema|shape|representation|format) of (same|one|customer|product|article|parsing|parser|logic|code|definition|record)',
      '(couple|tie) .. (consumer|reader|team) .. (schema|table|internal schema)',
      'schema drift|format zoo|n times m',
    ],
    drop,
  ),
  yes(
    'hurts.workflowStuck',
    [
      `${work} .. (hang|stick|wait|remain|lie|sit|rest) .. (until|till) .. (someone|somebody|operator|support|colleague|finance|person)`,
      `${work} .. (get stuck|be stuck|hang|remain half|end up half|stay half|stuck|half way|in limbo|half done|half finished|forever pending|never finish|never complete|half completed|orphaned|zombie|dangling|midway|in intermediate state|partially done|hang forever)`,
      `(stuck|hanging|half finished|half done|zombie|orphaned|stalled|dangling|half completed|limping|forgotten) ${work}`,
      '(stop|die|fail|crash|break|abort|time out|timeout|restart) .. (half way|halfway|in middle|midway|part way|after step|at step|between step|between two step|mid flight) .. (nobody|somebody|someone|manual|by hand|lose|clean up|repair)?',
      '(pay|paid|charge|reserve|money taken|book) .. but .. (not|never|no) .. (ship|book|deliver|order|ticket|complete|confirm|create|provision|charge)',
      '(and|then) (nobody|no one) (charge|ship|deliver|confirm|bill|pay|notify|refund|finish)',
      `(push|resume|restart|unstick|finish|nudge|fix|clean up|repair|untangle) .. (by hand|manually|with sql|with script) .. ${work}`,
      `(operator|support|someone|somebody|operations|colleague) .. (push|nudge|unstick|clean up|cleanup|untangle|finish|repair|fix) .. (${work}|it|them|up|with sql|with script|by hand|after)`,
      `${work} .. (be lose|lost|forgotten) .. (and|when|if|because) .. (somebody|someone|restart|operator|clean|crash)`,
      'somebody clean up|someone clean up',
    ],
    { ...drop, unless: /\b(?:must|should|may|if|see each other|book get|half way through|release)\b/ },
  ),
  yes(
    'hurts.batchTooSlow',
    [
      '(end|finish|done|ready|complete|come out|be there) .. (at|around|after|only) ... (when|by which time|long after) .. (trader|staff|market|shop|office|people|customer|user|store|teller|analyst|buyer|team)',
      '(run|job|batch|calculation|import|etl|load|computation|export|closing|settlement|rating|aggregation|sync) .. (not through|not do|not ready|not finish|still run|not complete|unfinished|run over|run late) .. (when|by|before|until|at)',
      '(result|report|figure|number|list|score|statement|dashboard) .. (late|stale|old|outdated|from yesterday|of yesterday|day behind|# hour old|hour old) .. (because|since|as|by time|when) .. (batch|nightly|night|run|job|load|etl)',
      '(batch|nightly|overnight|etl|night run|daily job|nightly job|batch job|nightly run|batch run|spark job|nightly load|daily load|hadoop job|month end run|nightly cube|nightly report|nightly poll|nightly polling) .. (too slow|too late|not finish|no longer finish|too long|overrun|not ready|until noon|until morning|run into|stale|never finish|still run|not keep up|into day|barely finish|longer than night|ready only|not done|take all night|day old|past|exceed)',
      '(by time|until) .. (batch|job|report|result|etl|run|it) .. (through|finish|done|ready|complete|arrive|run|over) .. (too late|gone|over|useless|fraudster|stale|worthless|outdated|left|long gone)',
      '(result|report|number|figure|alert|insight|recommendation|score|alarm|forecast|statistics|cube|data) .. (come|arrive|be|be available|be ready|be there|delivered|show up|appear|get here|refresh) .. (too late|only next day|next morning|day later|only tomorrow|only after|hour later|day late|hour too late|following day|only at|day old|hour old|yesterday|next day|day behind|week later)',
      '(batch|overnight|nightly) (window|processing|window be) .. (too small|too short|not enough|full|exceed|too tight|too slow|long exceeded|no longer)',
      'too late to (act|react|stop|matter|be useful)',
      '(refresh|update|load|compute|recompute) (nightly|once a day|every night|daily|only nightly|once a week) ,? but',
      '(nightly|daily) (polling|poll|dump|export|copy) .. stale',
    ],
    {
      ...drop,
      unless:
        / (?:fine|happy|acceptable|good enough|content|suffice|nobody (?:mind|care)|(?:may|can|could|might) (?:well |also |easily )?be (?:up to )?(?:an? |one |# )?(?:minute|hour|day|week|night|bit|little|few)) /,
    },
  ),
];
