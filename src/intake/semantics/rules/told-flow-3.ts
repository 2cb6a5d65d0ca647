import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** What is done with events one by one or over time. */
const streamRules: readonly Rule[] = [
  pick(
    'processing.dedup',
    true,
    [
      '{FLWCOLLAPSE} .. {FLWDUPS} & (event|message|scan|click|alarm|reading|sensor|vote|claim|packet|feed|stream|phone|count|photo|gateway|retry|webhook|device|record)',
      '(same|one) .. (#|{FLWNUM}|several|many|twenty) .. (become|be|count as|into|make) (just|only|a)? (one|single)',
      '(give|produce|send|cause) {FLWNUM} (event|entry|entries|message|copies|reading|scan) & (one|once) .. (count|matter|keep|valid)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:duplicate (?:code|customer|index|effort|logic)|carrier weed|charge|harmless|insurer|guarantee|per day|idempoten|sold|at least once|missing|lose|lost|backup|deploy|conflict|merge the) /,
    },
  ),
  pick(
    'processing.joins',
    true,
    [
      '{FLWPAIR} .. {FLWOCCURRENCE} .. (with|to|and|against|by) .. {FLWOCCURRENCE}',
      '{FLWOCCURRENCE} .. {FLWPAIR} .. (with|to|and|against|by) .. {FLWOCCURRENCE}',
      '{FLWOCCURRENCE} .. and .. {FLWOCCURRENCE} .. {FLWPAIR}',
      '{FLWOCCURRENCE} .. (follow by|followed by) .. {FLWOCCURRENCE}',
      '{FLWOCCURRENCE} .. (need|want|wait for|look for) .. (order event|earlier|matching|its|counterpart) & {FLWBEFORE}',
      '{FLWOCCURRENCE} without .. {FLWOCCURRENCE} .. (second|minute|before|hour) & (alarm|alert|suspicious|flag)',
    ],
    {
      unless:
        / (?:sql|report|table join|joins? (?:table|customer)|foreign key|state|three way|wallet|transaction|invoice with payment by hand|atomic|same time|two phase|relation|graph|friend|search page|payment and|and payment|together or|fail|both succeed|all or nothing|commit) /,
    },
  ),
  pick(
    'processing.perEvent',
    true,
    [
      '(lambda|webhook|call|request|function|mail|message|job|build) per (event|message|change|order|document|record|upload|item|booking|commit)',
      '(one|single) (webhook|call|mail|message|lambda|function|action|notification|push) .. (per|for each|for every|for one) .. (event|message|change|move|order|document|booking|item|record)',
      '(event|message|log line|comment|document|reading|bid|photo|mail|alarm|upload|notification) .. (one by one|one at a time|by itself|by themselves|individually|each by itself|in isolation) & (run|process|handle|treat|mask|pass|send|check|forward|go|convert|take|work|look|transform|enrich)',
      '(when this , then that|if this then that|no window , no join)',
      '(take|read|pick) (a|one|each)? (message|event|record) , .. (enrich|convert|transform|mask|check|filter|add) .. (and|,)',
    ],
    {
      negated: { to: false },
      unless:
        / (?:deploy|node|server|machine|pod|crash|die|fail|failover|outage|pager|page the|team|release|backup|catered|window|billing|incident|commit|transaction|together|atomic|slow|query|search|index|region|lock|both|conflict|aggregat|average|replay|of no value|stand alone|offline) /,
    },
  ),
  pick(
    'processing.windows',
    true,
    [
      '{FLWALERTIF} & (more than|above|over|exceed|if three|three|five|ten|twenty|#|too many|sum|mean|average) .. (in|within|over|last|past|during) ({FLWNUM}|any|last|past|few|an|quarter|half)? ({FLWNUM})? (second|minute|hour|reading|minutes|quarter hour)',
      '(last|past) ({FLWNUM}|few|quarter) (minute|second|hour|reading|of an hour|hour rides) .. (of|decide|determine|show|per|for) & (sensor|noise|heat map|ride|sales|value|reading|level|traffic|rain|click|alarm|sum|mean|how)',
      '(session|sessions) : .. (click|apart|minute)',
      '(put|belong|sort|count) .. (into|to) .. (quarter hour|hour|minute|window|bucket|interval|half hour|slot) & (late|reading|event|arrive|come in|measurement|belong)',
      '(single|individual|one) (reading|value|event|measurement) .. (say nothing|mean nothing) & (average|over|minute|trend|sum)',
    ],
    {
      unless:
        / (?:time zone|vendor|maintenance|window of (?:loss|downtime)|deploy|backup|outage|failover|replica|vendor|request per|requests? a second|tps|rps|write per second|user per|load|peak time|migration|short window|response time be|p99|answer within|within # (?:second|minute)s? (?:of|after)|restore|recover|lose the last|last # minute of (?:write|data)|freshness|stale|sale window) /,
    },
  ),
  pick(
    'processing.state',
    true,
    [
      '{FLWHOLDSTATE} .. {FLWLONGTIME} & (stream processor|stream job|streaming code|operator|running computation|processor memory|join|in processing|inside processing|stream|while data stream|job itself|click come late|in case)',
      '(state backend|job state|checkpoint of|state store|keyed state|operator state|stream state|rocksdb state|state of job)',
      '(remember|keep in mind|memorize|memorised) .. {FLWLONGTIME} & (user|device|card|each|customer|processor|player|event|for|vehicle|patient|sensor)',
      '(lose|losing|move|moving|rebuild|restore) .. state .. & (re reading|reread|replay|month of|night|hour|job|stream|traffic)',
      '(impression|event|order|click|session|case|trip|message) .. (hold|held|wait|keep|kept|stay|open) .. (day|week|month|for up to) & (in case|late|turn up|join|until|match|memory|processor|operator|come)',
    ],
    {
      unless:
        / (?:nothing|tiny|approval|retention|law|archive|table|backup|kept for (?:\w+ )?year|tax|audit|database|cart|delete|legal|vanish|expire|window of maintenance|stateless|bucket|disappear|snapshot every|court|customer service|people wait|queue at) /,
    },
  ),
];

/** What is done with much data at a time, and where the work runs. */
const heavyRules: readonly Rule[] = [
  pick(
    'processing.batch',
    true,
    [
      '{FLWPRODUCT} .. {FLWCOMPUTE} .. {FLWSCHEDULE}',
      '!(tomorrow|next morning|next day|day late|day later|by breakfast|by morning|once day|hourly|nightly) .. (early enough|soon enough|be fine|be enough|be ok|in time|good enough|suffice|plenty|be all anyone|will do|do nicely|do fine)',
      '(yesterday|last night|day old) .. (number|figure|data|value|state|total) .. (do|be enough|suffice|be fine|be good enough|be ok|work|are fine|will do)',
      '(every|once) .. (hour|night|day|week|morning) .. (do job|be enough|suffice|be plenty|be fine|be all|is enough|be good enough|will do)',
      '(not|no) .. (react|look at|need) .. (single|individual|each) (event|message) & (night|once|batch|later|evening|end of)',
    ],
    {
      unless:
        / (?:backup|deploy|release|paged|pager|maintenance|lock|compare|on demand|import|load|upload|does not help|not help|no use|too late|still push|moan|wrong|copy file|dump|delivery|log|archive|csv|wake|call|on call|meeting|vacuum|index rebuild|restart|pay|patch|people work|team|crash|live|second|window|stream|push|continuous|reindex|cutover|migration|drill) /,
    },
  ),
  pick(
    'processing.inService',
    true,
    [
      '(no|not|without|nobody|never|out of question|avoid|costs more|rather than|instead of|overkill|no thanks|too big|too much) .. {FLWENGINE} & (process|processing|stream|streaming|rule|run|want|event|total|separate|job|window|need|small|team|container|deploy|operate|calculation|alarm|sum|compute|topic|flink|spark)',
      '{FLWENGINE} .. (out of question|no thanks|overkill|cost more|too much|too big|be not wanted|is too|not for us)',
      '(processing|stream processing|streaming|window|windows|aggregation|rule|rules|total|totals|calculation|rule check|events) .. {FLWINSIDE} & (processing|stream|streaming|event|events|topic|reading|rule|window|total|kafka|broker|aggregate)',
      '(one|single|just|plain|small|ordinary) (go|java|rust|kotlin|python)? (binary|jar|library|program|process|container) .. (that|which)? .. (consume|read|listen|process|aggregate|compute|keep)',
      '(in process|in app|embedded) .. (state|processing|stream|streaming|windows|aggregation)',
      '(process|processing|calculation|stream|streaming|rule) .. (where|in place where|next to) .. (rest of code|rest of app|code|service) .. (live|run|be)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:flink cluster with|be no problem|separate processing cluster be|batch|database|kubernetes|search|elasticsearch|machine of its own|schema|deploy(?:ment)? coupling|read model|index|cache|transaction|payment fail|fulltext|web framework|javascript) /,
    },
  ),
  pick(
    'processing.readWriteApart',
    true,
    [
      '(same data|same information|each change|every change|one change|trip|order|reservation|post) & (view|views|read copy|read copies|projection|shape|form|index) & (two|three|four|five|several|different|each|many|multiple) & (derive|derived|keyed|need|materialize|materialise|as|build|feed|keep|own)',
      '(command|write) .. (one way|other way|side) & (query|read|other|another) & (way|side|model|shape|common)',
      '(not|none|nothing) .. (resemble|like|have in common|fit) .. (how|way) .. (it be)? (record|store|write|enter|save)',
    ],
    {
      negated: 'drop',
      unless:
        / (?:replica|schema version|another version|report(?:s|ing)? database|conflict|concurrent|edit together|old shape|migrat|lock|stream of event|search engine lag|drift|supplier send|vary|varies|free form|custom field|each made by) /,
    },
  ),
  pick(
    'processing.pipeline',
    true,
    [
      '(from|go to|goes to|through) .. {FLWOPERATION} .. to .. {FLWOPERATION} .. to',
      '{FLWOPERATION} , then .. {FLWOPERATION} , then',
      '{FLWNUM} (step|stage|function|worker|lambda|container|program) .. (in row|in chain|after each other|one after another|each with) & {FLWBIGTHING}',
      '(output|result) .. (is|be|become|feed|as) .. (next|following) .. (input|step|stage|one)',
      '{FLWBIGTHING} .. (hand over|transfer|handover|copying|hand off|handoff|exchange) .. (between|from .. to|through|among) & (step|stage|function|service|worker|container|program|viewer|bucket|storage|model)',
    ],
    {
      negated: { to: false },
      unless:
        / (?:ci pipeline|build pipeline|deploy|sales pipeline|saga|payment|refund|transaction|approval|checkout step|booking step|undo|compensat|roll back|rollback|job be to|onboarding|workflow) /,
    },
  ),
  pick(
    'processing.training',
    true,
    [
      '{FLWBIGJOB} .. {FLWALLDATA} & (archive|history|corpus|library|million|train|trained|decade|ever|whole|entire|hadoop|spark|gpu|score|scoring|machine|model|embedding|every|job|jobs|parse|year|reprocess|crunch|encode|learning|etl|weekend|hour|day|sweep|full)',
      '{FLWALLDATA} .. {FLWBIGJOB} & (model|archive|corpus|whole|entire|million|train|network|weekend|new|again|hour|all)',
      '(full table|full archive|full history) (crunch|scan|pass|sweep|run|job)',
      '(train|trained|retrain|teach|fit|fine tune) .. (model|network|classifier|detector|algorithm|ai|recommender|forecaster|predictor)',
      '(model|network|classifier|detector|recommender|voice model) .. (train|trained|retrain|retrained|taught|learn) .. (on|from|with|at|anew|every|each|over|weekly|again)',
      '(machine learning|data scientist|deep learning) .. (on|over|from|with|train|use|run) .. (all|history|whole|entire|everything|past|archive)',
      '(hadoop|mapreduce|etl) (job|run|sweep)',
    ],
    {
      unless:
        / (?:training course|employee|train (?:station|driver|ride)|on the train|in train|by train|trains? report|rails?|passenger|staff|new hire|alter table|migration|schema change|query take|report take|user search|not mine|backup|restore|failover|people train|athlete|ci |test suite|deploy|full text) /,
    },
  ),
];

export const flowToldProcessingRules: readonly Rule[] = [...streamRules, ...heavyRules];
