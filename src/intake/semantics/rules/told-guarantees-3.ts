import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** Ideas hold their own negations, so a negation before them says nothing more. */
const open = { negated: 'ignore', question: 'drop' } as const;

/** What may be lost, how a process runs, who makes numbers, who cheats, and how quick it must be. */
export const processToldRules: readonly Rule[] = [
  yes(
    'loss.none',
    [
      '(on|in) .. (two|second|both|three|another) (disk|machine|copy|site|node|hall|room) & (before|until) .. (confirm|ack|say yes|ok|thank|acknowledge|green light|return|answer)',
    ],
    {
      ...open,
      unless:
        / (?:message|queue|kafka|consumer|fine here|next one|irrelevant|not matter|never need|parent company|fine if|no drama|nobody mind|nobody care|cause us no|have ever|have ever|we lose|lose us|broker|topic|event|can stand|whatever) /,
    },
  ),
  pick(
    'loss.recentOk',
    true,
    [
      '(rpo|data loss|loss of|window of loss) .. {MOMENT} & (ok|acceptable|sign off|signed off|agreed|allow|accepted|enough|fine|live with|tolerate)',
      '(keep|hold|buffer|held|sit) .. (ram|memory) & (flush|write out|write it out|every minute|each minute|persist) & (price|fine|so be it|ok|accept|lose|gone|crash|risk)',
      '(async replication|asynchronous replication|write behind|flush every|autosave|delayed fsync) & {GUANOBIG}',
    ],
    {
      ...open,
      unless:
        / (?:event|notification|packet|ping|must not|never again|turn down|not acceptable|can not afford|lawsuit|no more of that|message|event get|queue|overwritten|lose update|(?:not|never) lose|may cost us|lose reading do hurt|rebuild) /,
    },
  ),
  yes(
    'effects.multiStep',
    [
      '!{GUASTEPS} & {GUAHALFWAY}',
      '{GUASTEP} ... {GUASTEP} ... {GUASTEP} & {GUASTEPTROUBLE} & (undo|unwind|be stop|take back|compensate|in order|own program|die|limbo|loose end)',
      '{GUASERVICES} & (both or none|both or neither|or none|one outcome|all did|in none|taken back|take back|rolled back|undone|compensate|must follow|half result|wrong door|all three|the reward|be stopped)',
      '(step|stage) (#|three|four|five|six|seven|two) of (#|five|six|seven|eight|nine|ten|twelve)',
      '(no one|nobody|not) .. (know|tell) .. (half done|how far|where it stand|where they be|which step|state of)',
    ],
    {
      ...open,
      unless:
        / (?:marathon|connected|bring together|match theirs|if we ever|concurrent update|none of which be|in one transaction|one database|pipeline of deploy|rollout|release|migration|leader|request cross|querie|trace|latency|read|hop|dashboard|deploy|search|page load|load the page|two factor|meeting) /,
    },
  ),
  pick(
    'effects.longRunning',
    true,
    [
      '{GUALONG} .. (later|ahead|after|until|before|for) & {GUACASE} & (signed|sign|finish|come back|decide|decision|approve|approval|close|open|return|reply|answer|settle|expire|remind|human|somebody|end)',
    ],
    {
      ...open,
      unless:
        / (?:hardware|to build|build it|retention|keep .{0,20} year|backup|migration of|rewrite|train for|deploy|release|outage|hire|restore|vendor|join|late by|query take|rebalance|reindex|retire|schema change|alter table|incident|project|history|archive|store for|keep for|old|index|peak|busy|per (?:day|hour|week|month)|an hour|a day|free|season|contract end) /,
    },
  ),
  pick(
    'dualWrite',
    true,
    [
      '{GUASTORED} & {GUATELL} & {GUAGAP}',
      '!(database|postgres|mysql|oracle|mongo|table|row|db|insert|in books) & (kafka|rabbitmq|broker|bus|topic|queue|elastic|elasticsearch|search index|event|message|stream) & {GUAGAP}',
      '(dual write|dualwrite|both writes) & (fail|one|other|application|crash|database)',
      '(move|want|need|introduce|list|plan) .. outbox & (row|event|message|lost|without)',
      '(event|message) .. (without|with no|but no) .. (row|order|record|commit|trace in database)',
      '(row|order|record|booking) .. (without|with no|but no) .. (event|message)',
      '(phantom|ghost) (order|event|message|booking)',
    ],
    {
      ...open,
      unless:
        / (?:change capture|cdc|tail the|we have no broker|no message follow|between two of them|consumer|outbox work|fix by|partition|shard|replica|analytics team|read it|offset|old shop|since the outbox|lag) /,
    },
  ),
  yes(
    'ids.generated',
    [
      '{GUAID} & {GUAMAKE} & {GUAMANYPLACE}',
      '(phone|laptop|tablet|client|device|sensor|branch|ship|shard|region|server|node|plant|till|store|van|truck|station|gateway|machine|process) .. (generate|mint|hand out|assign|issue|stamp|produce|make|number|create) .. own .. (id|identifier|uuid|number|key)',
      '{GUAID} & (sort|sortable|sorted|time ordered|in order of time|increase with time|roughly by time|order by time|time sorted|monotonic|ascending) & (node|server|everywhere|make|made|create|coordination|region|box|any|process|generate|unique|born)',
      '(no|without|drop|get rid of|instead of) .. (central counter|central sequence|id server|number server|id service|central authority|central generator|coordination|single sequence) & (id|number|key|counter|identifier|sequence|ticket)',
      '(two|same|duplicate|double) .. (id|identifier|number|key) .. (twice|collide|clash|exist|issue|both)',
      '(snowflake id|ulid|ksuid|uuidv7|uuid v7|snowflake like|snowflake style)',
    ],
    {
      ...open,
      unless:
        / (?:single sequence|one place that|isbn|natural|one server issue|natural key|partition key|shard key|by customer id|search|lookup|look up|query|primary key lookup|fetch?|telephone|house number|retry|request again|number of|sort by price|a number|idempotency|dedup) /,
    },
  ),
  yes(
    'byzantine',
    [
      '(not|nobody|no one|none|neither|never|hardly) .. (trust|believe|take .. word for) & {GUAPARTY}',
      '(distrust|mistrust|bad faith|collude|collusion|sybil|byzantine|double spend|trustless|adversarial|untrusted) & (member|node|party|participant|each other|operator|bank|peer|other|spin up|fault|among|replica)',
      '(no|without) .. (trusted third party|central operator|trusted party|central authority|trusted operator|trusted middle|honest broker)',
      '(modified|patched|manipulated|tampered|hacked|forged) (firmware|client|game|node|copy|app|reading|message|vote)',
    ],
    {
      ...open,
      unless:
        / (?:our own|same company|trust each other|closed|no malicious|not need|(?:not|never|nobody|no one) (?:\w+ )?(?:lie|cheat|tamper|forge)|they (?:do not|do not) lie|nobody cheat|same building|do not trust the (?:number|dashboard|cache|data|backup|copy|deploy|test)|nobody trust the|trust the (?:figure|number)|login|password|phishing|spam|ddos|scraper|our own person|who cheat|prompt|alert|statistic) /,
    },
  ),
  yes(
    'latency.interactive',
    [
      '{GUAGESTURE} & {GUAMOMENTOF} & {GUASHOWN}',
      '(lag|delay|latency|stutter) .. (feel|sick|notice|ruin|unplayable|kill game|throw off|dizzy|out of time|off beat|annoy)',
      '(feel|notice|perceptible|perceivable|noticeable|any|visible) .. (lag|delay|gap|jerk|stutter|latency) & (no|not|without|if|must|stop|any|player|user|driver|people)',
      '(see|watch|hear|follow) .. (each other|other|one another|everyone) .. (live|type|pen|cursor|carets?|move|draw|drawing|stroke|hand|in real time|as it happen)',
      '(now|live|right away|instantly|at once|same moment|immediately) & (on every screen|all screen|every screen|everybody screen|on screen|on map|other screen|in front of them|on phone of) & (see|show|move|turn|appear|change|must|jump|light)',
    ],
    {
      ...open,
      unless:
        / (?:own edit|his edit|no interest|revoke|please not|two intern|permission|ban|report|every machine|lose|expendable|not this year|no real time|not call for|minute(?:s)? later|within the day|tomorrow|nobody will mind|batch|replica lag|replica|slow today|since the|crawl|dashboard take|outage) /,
    },
  ),
  yes(
    'latency.mainGoal',
    [
      '(within|under|below|less than|beyond|faster than|at most|no more than|sub) {GUAMILLI} & (or we|or network|or auction|late|win|worthless|deadline|penalty|auction|lose)',
      '{GUASPEED} & {GUASUPREME}',
      '(every|each|one) (millisecond|microsecond|ms|nanosecond) .. (count|matter|cost|be money|be worth|decide|hurt)',
      '(slow|late) (answer|reply|response|bid|quote|decision) .. (worthless|useless|lost|no answer|worse than none|as good as none|worth nothing|wrong answer)',
      '(win|lose|beat) .. (by|for|over) .. {GUAMILLI}',
      '(p99|p999|p95|99th percentile|percentile|slowest one percent|tail latency|slowest percent|worst one percent) & (judge|measure|goal|contract|sla|slo|target|every design|sign|signed|bonus|pay|guarantee|promise|obsess|all that|religion)',
      '(trade|sacrifice|give up|pay|spend|trade in|give) .. (any|anything|all|everything|much|fortune) .. for .. {GUAMILLI}',
    ],
    {
      ...open,
      unless:
        / (?:not our issue|kill|crash|service|over the place|we be at|median|contract over|stall|be not important|not important|do not need it fast|do not need|since the|use to|take \w+ second today|go up|rise|grow|more than before|clock|skew|far region|ocean|round trip|atlantic|today|every \w+ (?:ms|millisecond)|jitter|gc|pause) /,
    },
  ),
  pick(
    'latency.asyncOk',
    true,
    [
      '{GUALATEWHEN} .. {GUALATEOK} & (ready|do|finish|send|print|report|arrive|come|process|result|have|run|be|work)',
      '(get|see|receive|say|answer|reply|return|respond|told) .. (receipt|thanks|thank you|accepted|received|at once|immediately|right away|ok) & (rest|later|later on|own time|in background|afterwards|go on|over days|worked on|minute later|machine later)',
      '(poll|come back|check back|mail|email|notify|notification|ping|link) & (when it be ready|when ready|when done|once ready|for outcome|for result|when finished|when it be done|once it be done|when finish)',
      '(put|throw|shove|drop|push|hand|stick) .. (queue|background|worker|batch|pile) & (later|page|return|instant|user|at once|rest|own time|fine|enough|night|reply|free)',
    ],
    {
      ...open,
      unless:
        / (?:within the call|before the answer go out|nothing can be put off|out of the question|must be done when|lag behind|replica|backup|deploy|release|hire|hire|migration|grow|tomorrow without|outage|last night|crash\w+|dead|stuck|hang|retry|time out|competitor) /,
    },
  ),
];
