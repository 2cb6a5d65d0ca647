import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const ignore = { negated: 'ignore' } as const;
const drop = { negated: 'drop' } as const;
const message =
  '(message|packet|event|reading|readings|webhook|alarm|notification|order|update|record|datagram|measurement|report|telegram|call|callback|signal|delivery|command)';
const resend =
  '(send again|resend|be send again|be resend|retransmit|be retransmit|repeat|be repeat|deliver again|be deliver again|send|keep sending|keep on sending|keep send|retry|try again|keep trying|be retry)';
const arrived =
  '(acknowledge|acknowledged|ack|confirm|confirmed|receipt|get it|have get it|have it|receive|received|arrive|answer|get through|be through|have got it|accept|succeed|know it)';
const second =
  '(second one|second copy|second|repeat|duplicate|duplicates|other one|copy|later one|repetition|twin|second time|doublet)';
const away =
  '(throw away|throw|drop|ignore|discard|forget|skip|reject|filter out|throw out|swallow|remove|delete|bin|dismiss)';
const consumer =
  '({CONSUMER}|engine|service|team|system|reader|subscriber|app|application|model|component|newcomer|process|risk engine|database)';
const past =
  '(first event|first trade|very first|beginning|start|day one|whole history|entire history|all old event|full history|all past event|first message|complete history|everything that ever happen|all event from|first entry)';
const job =
  '(job|task|invoice|export|thumbnail|mail|report|import|order|email|rendering|conversion|picture|request|pdf|video|upload|work)';

/** What is sent, done in steps, done later and done again, as it is said in notes and in sentences. */
export const plainFlowRules: readonly Rule[] = [
  yes(
    'processing.dedup',
    [
      `${message} .. (can|may|could|might|do|will|sometimes) (come|arrive|be send|be deliver|turn up|show up|get here|reach us) (twice|two time|more than once|several time|double) ... ${away} .. ${second}`,
      `${message} .. (twice|two time|more than once|several time|double) ... ${away} ${second}`,
      `{MUST}? ${away} ${second} (of|,|.) (same|each|a|every)? ${message}`,
      `(same|identical) ${message} .. twice , ... (only)? (once|one) (count|be count|be process|be keep|be store)`,
      `${message} .. twice .. {MUST} (only|just)? be (count|process|book|store|apply|keep|take) (only|just)? once`,
    ],
    { ...ignore, unless: /\b(?:already happens|complain)\b/ },
  ),
  pick(
    'delivery',
    'at least once',
    [
      `${resend} (again)? .. until .. ${arrived}`,
      `(keep|go on|continue) (on|to)? (send|sending|try|trying|resend|resending|repeat|deliver) .. until .. ${arrived}`,
      `(miss|missing|lost|lose|unconfirmed|unacknowledged) (${message}|one) .. (be|get) (send|deliver|transmit|fetch|request) again`,
      'better (come|arrive|send|deliver)? (twice|two time|double) than (never|not at all|lose|lost)',
    ],
    { ...ignore, unless: /\b(?:exactly once|order by phone|letter|invoice reminder|people)\b/ },
  ),
  yes(
    'consumers.rebuild',
    [
      `${consumer} .. (join|come|start|be add|arrive|turn up|be build|come along|come in) (later|late|afterwards|new|next year|tomorrow) .. {MUST} .. ${past}`,
      `(new|late|later|future|additional|each new|every new) ${consumer} .. (read|replay|swallow|get|process|consume|see|load|digest|work through|start from|be feed) .. ${past}`,
      `(new|late|later|future|additional) ${consumer} .. {MUST} .. (from)? ${past}`,
    ],
    drop,
  ),
  yes(
    'access.replay',
    [
      `(read|replay|swallow|process|consume|digest|work through|play back|reprocess|go through|play) .. (journal|log|event|stream|topic|feed|message|trade|history) .. (from|since) (very)? (first|beginning|start|day one) ..`,
      `(replay|play back|reprocess) .. (old|past|all|last|earlier|yesterday|whole) .. (event|message|topic|stream|log|journal)`,
    ],
    { ...drop, unless: /\b(?:attack|video|game|film)\b/ },
  ),
  yes(
    'consumers.slowIsolated',
    [
      '(wait|stand|be stick|stall|pile up|be hold up) behind it , (and)? (that|this)? (must|has to|have to|need to|should) (stop|end|change|go away)',
      `(slow|lagging|lag|stuck|lame|late|dead) ${consumer} {MUSTNOT} (hold up|block|slow|slow down|stop|delay|brake|hold back|hurt|affect|drag) .. (other|others|rest|everyone|anybody|faster|healthy)`,
      `(if|when) (one|some|a|single)? ${consumer} (lag|be slow|hang|fall behind|be down|stall|get slow) .. , .. (other|others|rest|everyone) {MUSTNOT} (wait|notice|suffer|feel|be affect|slow|stop|be hold)`,
    ],
    ignore,
  ),
  yes(
    'processing.pipeline',
    [
      '(be)? (hand|pass|handed|passed|push|forward|move|travel|go) (on)? (from) (one)? (step|stage|station) to (next|step|another|stage|the next)',
      '(each|every|one) (step|stage) (take|read|get|work on|use|consume|feed on|start from) .. (output|result|product) of .. (before|previous|last|one before|other|predecessor|preceding)',
      '(run|go|pass|travel|move|march) through (#|{N}|six|eight|several) .. (stage|step|transformation)',
    ],
    { ...drop, unless: /\b(?:onboarding|approval|checkout|level)\b/ },
  ),
  yes(
    'writes.jobs',
    [
      '(worker|background process|consumer|process|daemon|runner|machine) (pick|take|grab|fetch|pull|poll|claim|get|work off|work through) (up)? (one|them|it|next|job|task|one after another|row)',
      `${job} .. (be)? (store|put|written|write|queue|enqueue|save|land|insert) (in|into|on|to)? .. (table|queue|list) .. (and|,) .. (worker|runner|process|background|daemon)`,
      `(failed|fail) (job|task) .. (be)? (try|retry|tried|run|start|repeat) (again)? .. (time|again|once|twice)`,
      '(put|queue|park) .. (into|in|on) (table|queue) , .. (worker|process|runner|daemon) (take|pick|fetch|grab|pull)',
    ],
    { ...drop, unless: /\b(?:shift|warehouse worker|factory|strike)\b/ },
  ),
  yes(
    'processing.batch',
    [
      '(nightly|night|overnight|month end|end of day) (risk|interest|settlement|billing|invoice|payroll|fee|scoring|reconciliation|etl|calculation|batch|closing|valuation|pricing|report|statement|import|dunning|planning)? (run|batch|job|calculation|computation|process run)',
      '(each|every|at|once per|over|per) night .. (compute|calculate|recompute|recalculate|price|rate|score|aggregate|settle|reconcile|crunch|process|revalue) .. (all|every|whole|entire|each|day|account|position)',
      '(at month end|at end of month|on last day of month|each month|every month|every quarter|at year end) .. (all|every) .. be (calculate|compute|bill|settle|rate|process|price|recalculate) ..',
    ],
    { ...drop, unless: /\b(?:backup|train|bus|flight|news|deploy|release|build)\b/ },
  ),
  yes(
    'processing.joins',
    [
      '(scoring|model|engine|stream|processor|job|service|rule|check|detection|we) (join|match|combine|correlate|compare|enrich|merge|link|relate) (each|every|current|incoming|new|live|this) .. (swipe|click|event|order|trade|payment|call|reading|readings|transaction|message|position|bid|scan|login) .. (with|to|against|by) ..',
      '(each|every|current|incoming|live) .. (swipe|click|event|order|trade|payment|call|reading|readings|transaction|message|position|bid|scan|login) (event|message)? (be)? (join|match|combine|correlate|enrich|merge) (with|to|against|by) ..',
    ],
    { ...drop, unless: /\b(?:invoice|by hand|manually|receipt|auditor)\b/ },
  ),
  yes(
    'processing.state',
    [
      '(remember|keep|hold|track|know|retain) .. (what|everything) .. (do|have do|happen|see|spend|send|buy) .. (in|over|during|within) last (#|{N}) (hour|minute|day)',
      '(with|against|to) (everything|all|what) .. (do|have do|see|send|spend) (in|over|during|within) last (#|{N}) (hour|minute|day)',
      '(processor|stream|job|engine|it|operator|worker) (keep|hold|maintain|carry|track) .. (running|moving|current|rolling) (balance|total|sum|count|average|position|state) (per|for|of) ..',
    ],
    { ...drop, unless: /\b(?:people|person|user remember|report)\b/ },
  ),
  pick(
    'effects.onlyOnce',
    true,
    [
      '(box|loot box|voucher|gift|coupon|key|ticket|bonus|reward|dose|door|package|letter|reward|item|prize|refund) (may|must|can|shall|should) (not|never) be (open|redeem|give|grant|pay|send|print|dispense|book|hand out|apply|award) twice (.|,|;|even|if|when|because|by|or|and)',
      '(no|not one|never a) {EFFECTNOUN} (may|must|can|shall|should|will) (ever)? (go out|leave|be send|be pay|be book|be print|be charge|be make|be execute|be post) (twice|two time|a second time|second time|more than once)',
      '(dose|injection|pill|drug|medicine|payout|prize|bonus|refund|reward|payment|invoice|command|dispense) (may|must|can|shall|should|be to) be (give|pay|grant|send|execute|dispense|administer|book|make|charge) (only|just|exactly|at most) once',
    ],
    ignore,
  ),
  yes(
    'retries.byClients',
    [
      '(even)? if (phone|app|client|browser|till|device|terminal|handset|game|scanner|user|caller|gateway|partner|sender) (send|submit|repeat|post|fire|press|tap) (request|it|call|same|message|order|sale|payment|command|form|button|event|update) .. (# time|{N} time|twice|several time|again|many time) ..',
    ],
    { ...ignore, unless: /\b(?:pictures?|photos?|offers?|million|rows|emails a day)\b/ },
  ),
  yes(
    'effects.longRunning',
    [
      '(it|export|report|simulation|job|calculation|import|rendering|analysis|optimization|run|query) (grind|churn|crunch|compute|calculate|chew|work) .. (for|up to) .. (hour|half hour|# minute|twenty minute|day)',
    ],
    { ...drop, unless: /\b(?:battery|shift)\b/ },
  ),
  yes(
    'latency.asyncOk',
    [
      '(mail|email|link|message|notification|push) .. (arrive|come|follow|be send|turn up|with link) .. (later|afterwards|then|when (it|ready|done|finish)|hour) ... (fine|ok|okay|happy|enough|acceptable|all right|alright|content|no problem|nobody mind|do not mind)',
      '(later|then|finally|afterwards|after that) .. (mail|email|link|message) .. (arrive|come|follow) ; .. (fine|ok|okay|happy|enough|acceptable|all right|alright|content)',
      '(then|later|afterwards|when (ready|done|finish|it be ready|it be done)) .. (mail|email|message|push) with (link|result|file|download) (arrive|come|follow|be send|go out|land)',
      '(get|receive|send|be send) .. (mail|email|message|push) with (link|result|file|download) (when|as soon as|once|later|hour later|afterwards) ..',
    ],
    {
      ...ignore,
      unless: /\b(?:not (?:fine|ok|happy|acceptable|enough)|must not|no longer|unhappy|complain)\b/,
    },
  ),
  pick(
    'writes.throughServer',
    false,
    [
      '(no|without) (central)? (server|backend|cloud) (in between|between|in middle|involve|at all|anywhere|needed|involved)',
      '(exchange|swap|sync|share|pass|trade|send|replicate) .. (peer to peer|directly (with|to|between|from)|device to device|among themselves|with (each|one) (other|another) directly)',
    ],
    { ...ignore, unless: /\b(?:file|torrent|video call|loadbalancer)\b/ },
  ),
  yes(
    'writes.concurrentEdits',
    [
      '(when|if|whenever|as soon as|once) (someone|somebody|one|anyone|player|user|designer|planner|editor|author|colleague|member|one of them) (drag|move|type|draw|change|edit|paint|rename|place|write|erase|resize) .. ... (other|others|rest|everyone|everybody|all|colleague|member) .. (must|have to|need to|should|can) .. (see|get) .. (it|that|change) .. (immediately|at once|right away|live|instantly|without delay|move right away)',
      '(#|{N}|several|many) (author|planner|designer|editor|colleague|player|people|user|engineer|member) .. (type|draw|write|edit|work|paint|build|change) (in|on|at)? same (paragraph|sheet|plan|drawing|page|canvas|document|text|cell|slide|board|model|map|file)',
    ],
    { ...drop, unless: /\b(?:price|stock|status|never at the same time|one after the other|takes turns)\b/ },
  ),
  yes(
    'writes.offline',
    [
      '(carry on|go on|keep working|work|keep selling|sell|run|continue|keep on) .. (when|while|if) .. (line|link|internet|network|uplink|connection|wan) .. (cut|down|gone|dead|away|break|go|drop|fail) , and (sync|synchronize|catch up|reconcile|upload|merge|reconnect) (later|afterwards|when|once)',
      '(write|enter|record|note|book|sell|scan|capture|save|work) .. (and|,) (sync|synchronize|upload) (later|afterwards|in evening|at depot|at base|when back)',
    ],
    { ...drop, unless: /\b(?:photos? to|playlist|calendar)\b/ },
  ),
];
