import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Events one by one, without doubles, joined, counted and remembered. */
const streamRules: readonly Rule[] = [
  pick(
    'processing.dedup',
    true,
    [
      '{FLWBCOPIES} ... {FLWBREMOVED} & (event|message|bus|id|news|impression|line|feed|click|scan|statement|telemetry|courier|tap|milk|stream|antenna|sensor|device|sender|partner|channel|live|time|visitor|phone|arrive|come|counted|entry|report)',
      '(filter out|drop|dropped|discard|ignore|check|checked|skip) .. (id|key|number|idempotency key|event) .. (see|seen|met|already|known|that came|past|before|last {FLWNUM})',
      '(no id|no message id|no event id|each id|every id) .. (pass|come through|go through|be counted) .. (twice|once|second time|one time)',
      '(copy|copies|duplicate|repeat) .. (turn up|show up|come|arrive) .. (within|inside|after|hour|day|week) & (event|id|second|message|million|app|removed|reopened)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:lottery|no loss|storage box|backup|embedding|keep the double|dedupe rule|merge two|customer record|charge|credit card|invoice|no harm|harmless|order be place|second copy of the data|replica|conflict|press pay|photos? be spot|retry the request|block storage|installer|slide deck|files?) /,
    },
  ),
  pick(
    'processing.joins',
    true,
    [
      '{FLWEHAPPENED} ... {FLWETIED} ... {FLWEHAPPENED} & {FLWETIME}',
      '{FLWETWOFEEDS} & {FLWEMEET} & (stream|feed|sensor|arrive|separately|come|topic|switch|source) & (two|both|other|second|another|each other|and|different)',
      '(combine|match|join|merge|pair|correlate|marry) .. {FLWEHAPPENED} .. (with|and|to|against) .. {FLWEHAPPENED} & (so|minute|second|day|hour|stream|feed|message|live|arrive|event)',
      '(last|latest|earlier|previous) (ad|mail|campaign|click|banner|touchpoint|push) .. (see|seen|before|get credit|get the credit|win)',
      '(useless|incomplete|worth nothing|nothing) .. (until|without) .. (click|counterpart|other half|partner event|payment|matching|end) .. (be)? (find|found|arrive|there|come|event)',
    ],
    {
      unless:
        / (?:mill|exchange :|in the order of|sql|tables?|foreign key|zoo|nothing to join|no combining|not our business|report(?:s|ing) |graph|transaction must|atomic|two phase|friend|bank transfer|together or|all or nothing|season|document|database|replica|user account|embedding|search|schema|site be down|payment provider|refund|saga) /,
    },
  ),
  pick(
    'processing.perEvent',
    true,
    [
      '(one by one|individually|on its own|each by itself) .. (claim|message|event|transaction|image|mail|record) .. {FLWEREACT}',
      '(one event in|message in|event in) , .. (one|action|message|out)',
      '(without look at|regardless of|no look at) .. (other|another|neighboring|previous) (image|message|event|record|one)',
      '(service|other service|billing|receipt|function|handler) .. (react|reacts|respond|spring) .. (to)? (each|every|any|single) .. (event|message|write|change|new)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:cascade|document is|query at|model|deploy|outage|crash|lock|node|server|saga|aggregat|window|per hour|pager|on call|maybe|later and|replay|index take|transaction must|conflict|at once|order of|sequence|same order|edit|twice|exactly|all or nothing|roll back|in order|replica|region) /,
    },
  ),
  pick(
    'processing.windows',
    true,
    [
      '{FLWEPERTIME} .. {FLWECOUNTED} & {FLWELIVELY}',
      '(tumbling|hopping|sliding|session) (window|hourly|total|count|average|interval|minute|hour)',
      '(candlestick|ohlc|open , high , low|rolling mean|rolling sum|running average)',
      '(close|closed|seal) .. (hour|minute|window|interval|slot) .. (at|after|when|but|with|before) & (late|data|event|reading|there yet|arrive|count|total)',
      '(late arrival|late event|late reading|latecomer) .. (throw|thrown|drop|dropped|ignored|discard|not count) & (total|sum|count|job|window|match)',
    ],
    {
      unless:
        / (?:redis|per patient|in the alerting service|auditor|percentile|response time|write per second|request per second|load|peak hour|growth|failover|backup|traffic|nobody ask|no total|deploy|maintenance|every (?:hour|night|day) |p9[59]|latency|double every|reads? per|queries|budget|downtime|writes? a second|events? a second|stale|refresh\w*|like|heart) /,
    },
  ),
  pick(
    'processing.state',
    true,
    [
      '{FLWEJOB} & {FLWECARRY} .. {FLWEMUCH} & (stream|job|processor|pipeline|operator|detector|rocksdb|streaming|window|attribution|pattern|state|repeat|correlate|baseline|feature|processing)',
      '{FLWEMUCH} .. {FLWECARRY} & {FLWEJOB} & (stream|job|processor|pipeline|operator|detector|rocksdb|streaming|attribution|pattern|state|correlate|baseline|processing)',
      '(state|working state|local state|job state) .. (grow|grew|sum|be|come|amount) .. (to|at|up to)? .. {FLWEMUCH}',
      '(hold|held|hold open|held open|remember|remembered|forget|track|kept open) .. (day|days|hour|hours|week|long) .. (until|till|before)',
      '(processor|job|stream job|streaming job) .. restart .. (hour|minute) .. (memory|state|warm|catch up|reload)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:set of the ids|java people|museum|dream world|stateless|nothing to restore|retention|law|archive|backup|database|need not remember|cart|tax|training|nightly|overnight|queue|session store|board state|ledger|for the time being|customer service|disk|hotel|reservation|seat|retention period) /,
    },
  ),
];

/** What is done with much at a time, and where the work runs. */
const heavyRules: readonly Rule[] = [
  pick(
    'processing.batch',
    true,
    [
      '{FLWEPRODUCT} ... {FLWEMADE} ... {FLWEWHEN}',
      '{FLWEWHEN} & {FLWESUFFICE} & (recalculation|recompute|list|figure|table|refresh|report|statistic|total|map|calculation|rebuild|number|analyst)',
      '(as of|from|state of) (yesterday|last night|previous day|day before) .. {FLWESUFFICE}',
    ],
    {
      negated: 'drop',
      unless:
        / (?:quarter of an hour|phones|backup|too late|not enough|no longer be|deploy|import|dump|load|upload|log|paged?|window of maintenance|vacuum|restart|merge(?:d)? by a script|live|real ?time|stream|streaming|wake|on call|consultant|another client|lag|failover|will not do|nightly job do|identical everywhere|loses?|csv|sftp|thieves|connection|session|come in as|replica|test|isolation|call center|arrive|sync|at once|job runner|worker|enter) /,
    },
  ),
  pick(
    'processing.inService',
    true,
    [
      '{FLWESTREAMWORK} & {FLWEINAPP} & (stream|counting|aggregation|enrichment|windowed|streaming|totals|kafka)',
      '(no|not|without|never|rather not|nobody) .. {FLWEHEAVY} & (stream|count|feed|event|service|join|app|processing|code|operate|run|application)',
      '(stream processing|stream|streaming|kafka stream) .. (as|in) (library|dependency|service|app)',
      '(scale|scaled|spread) .. (by)? .. (starting|more|add) .. (copy|copies|instance) .. of .. (service|app) & (stream|computation|task|processing|aggregation)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:flink or|present stack|must not run|never embedded|out of the product|central engine|database|batch job|read model|cache|search|consumer lag|replica|kubernetes|ci |javascript|web page|training|full text|warehouse) /,
    },
  ),
  pick(
    'processing.readWriteApart',
    true,
    [
      '{FLWESAMEFACTS} & {FLWEFORMS} & (and|opposite|different|each)',
      '(view|views) (by|per) .. , .. by .. and by',
      '(from|out of) same (message|event|change)? (stream|feed|log) .. (feed|fill|build) & , & (search|elasticsearch|cache|redis|warehouse|list|graph|report)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:lie in the same schema|over the top|nobody know why|replica|one model do|in the form we|same shape|conflict|concurrent|schema|lock|edit(?:or)?s? at once|whiteboard|version of|supplier|migration|at the same time|seen by|screen(?:s)? (?:end|must)) /,
    },
  ),
  pick(
    'processing.pipeline',
    true,
    [
      '{FLWEBIG} & {FLWESTEP} , (then)? .. {FLWESTEP} .. (and|then|,) .. {FLWESTEP}',
      '{FLWEBIG} .. (go|pass|run|move|travel|flow) .. (through|from) ... (then|to) .. & (then|stage|statistics|classification|removal|filter|reduction|step|tracking|detection|one after)',
      '!{FLWESTAGE} & {FLWEMOVE} .. {FLWEBIG} & (stage|step|stages|steps|previous|between|next|hop|dag|detector)',
      '(become|becomes) .. , .. become .. , .. become',
      '(assembly line|production line) (for|of) .. {FLWEBIG}',
      '(step|stage) .. (always)? .. (run together|in same order|one after other|in the same order|in fixed order)',
    ],
    {
      negated: { to: false },
      unless:
        / (?:poems?|lambdas|previous vendor|ci |build pipeline|deploy|saga|payment|refund|approval|sales pipeline|only (?:pass )?(?:an )?id|transaction|few byte|tuesday|hands over a decade|replica|region|undo|roll back|one program|booking|conflict|offline|query|search for) /,
    },
  ),
  pick(
    'processing.training',
    true,
    [
      '{FLWEPASS} .. {FLWEALL} & (model|rank|run|job|spark|premium|since|monthly|sunday|whenever|researcher|calibration|month|year|scan|training|learn|rerun|recompute|all|backfill|column|recalculation|week|reads|fix|genome)',
      '(backfill|backfills|backfilling|reprocessing|full recompute|etl) .. (of|for|is|be|the|column|:|,) & (billion|row|entire|full|always|team|cluster|past|everything|all|sunday|history)',
      '(model|learner|engine|network|algorithm|classifier) .. (learn|learns|trained|train|go over|run over) .. (from|on|over|with) .. (all|whole|entire|every|history|everything|full)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:colleague|explain|come later|whoever|new country|portal|never go|never required|query|sql|page|search (?:take|be)|replica|failover|restore|schema migration|newcomer|train (?:station|path|driver)|consumer|people|staff|alter table|vacuum|downstream|snapshot|rebuild the view|projection) /,
    },
  ),
];

export const flowWiderProcessingRules: readonly Rule[] = [...streamRules, ...heavyRules];
