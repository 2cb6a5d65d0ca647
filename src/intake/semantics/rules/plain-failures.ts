import type { Rule } from '../match.ts';
import { yes } from '../rule.ts';
import { others, tenant } from './hurts-words.ts';

const drop = { negated: 'drop' } as const;
const ignore = { negated: 'ignore' } as const;
const span = '({N}? (ms|millisecond|s|sec|second|minute|min|hour))';
const asking =
  '(look ups|lookup|query|search|response|response time|answer time|report|page|page load|latency|read|request|select|list|dashboard|load time|login|screen)';
const grew =
  '(go|climb|grow|rise|jump|creep|slow down|deteriorate|degrade|crawl|drift|increase|be up|get bad|get worse)';
const paid =
  '(payment|invoice|order|transfer|charge|debit|booking|bookings|card|customer|parcel|refund|shipment|salary|ticket|premium|fee|fare|bill|mail|dose|donation)';
const carriedOut =
  '(capture|charge|book|send|bill|debit|create|pay|ship|execute|process|store|post|print|collect|transfer|import|deliver|refund)';
const twice = '(twice|two time|double|second time|three time|several time)';
const shard = '(shard|partition)';
const kept = '(picture|photo|video|log|file|backup|record|event|data|archive|scan|image|history|snapshot)';
const unread = '(nobody|no one) (ever)? (read|open|look at|touch|ask for|need|use|query)';
const lone = '(one|single|lone|sole|only) ..';
const infra =
  '(haproxy|loadbalancer|load balancer|nginx|proxy|router|switch|firewall|server|machine|box|database|db|broker|gateway|vpn|disk|controller|scheduler|redis|ldap|dns server|line|cable|uplink|raspberry pi)';
const died = '(die|fail|crash|go|hung|break|go down|be down|hang|burn|reboot|fall over|drop)';
const allGone =
  '(all|everything|whole (shop|site|company|plant|country|platform|system|thing)|rest|everybody|everyone) .. (go|stop|stand still|be down|be dark|be dead|hang|die|fall over|be offline|stand)';
const region =
  '(eu west #|us east #|us west #|eu central #|region|cloud region|{FLWPLACENAME}|dublin|frankfurt|hoster|datacenter|provider)';
const usToo =
  '(so (have|do|be|go) (we|our|shop|everything|all)|(we|shop|platform|everything|all of us) (go|be|fall|be down|go down)? with it)';
const release =
  '(deploy|deployment|release|rollout|update|config change|configuration change|hotfix|upgrade|migration|feature flag|flag|toggle|new version|new module|change|push)';
const dark =
  '(dark|down|dead|offline|unreachable|out|black|gone|blind|locked out|can not (login|log in|pay|order|book|sell|work|check out))';

/** What goes wrong, told by what is seen: twice, never, gone, dark, too late. Wider than the anecdotes of plain-hurts-*. */
export const plainFailureRules: readonly Rule[] = [
  yes(
    'hurts.slowQueries',
    [
      `${asking} .. ${grew} .. from ${span} to (almost|nearly|over|about|around|more than)? ${span}`,
      `${asking} (query)? (take|need|last) ${span} (now|today|suddenly|, now)? (take|need|last) (now|almost|nearly|over|about|around)? ${span}`,
      `${asking} .. (take|need|last|cost) (now)? ${span} (instead of|rather than|and not|, not|, it be|, use to be) ${span}`,
    ],
    {
      ...drop,
      unless:
        /\b(?:network|ping|line|uplink|may|might|could|must|improve|better|after failover|ttl|timeout (?:go|be))\b/,
    },
  ),
  yes(
    'hurts.duplicates',
    [
      `${paid} .. (be|get) ${carriedOut} ${twice}`,
      `${carriedOut} (#|some|few|several|many|hundred|dozen|same|number) (of)? ${paid} ${twice}`,
      `(leave|create|produce|make|cause|give|mean|book) (second|duplicate|double|extra) ${paid} ..`,
    ],
    {
      ...ignore,
      unless:
        /\b(?:must|may|should|shall|can|could|would|never|not|no|want|if|twice (?:a|per|each|every|day|week|month|year)|per (?:day|week|month|year)|(?:two|second|double|three|several) times? (?:a|per|day|week|month|year)|fine|ok|acceptable)\b|\btwice (?:day|week|month|year)/,
    },
  ),
  yes(
    'hurts.crossShard',
    [
      `(each|every|most|nearly all|almost all|many|half of|all) .. (span|touch|cross|hit|involve|affect|lie on|need|lock|go over|go across|go through) (two|both|three|several|many|all|multiple|different|more than one|#) ${shard}`,
      `join (across|over|between) .. ${shard} (be|must be|have to be) (do|make|done|make|run|build) (in|by|on) (application|app|our code|code|hand|client|memory)`,
      `(built|build|write|written|hand roll|invent|maintain) .. (own)? (two phase|2pc|two phase commit) .. (thing|commit|protocol|coordinator|across|between|over|of)`,
    ],
    { ...drop, unless: /\b(?:must|never|should|may not|no longer)\b/ },
  ),
  yes(
    'hurts.storageCost',
    [
      `bill .. be (for|from) (storage|disk|data|archive|s3|${kept}) .. ${unread}`,
      `(pay|spend) # .. for (storage|old ${kept}|${kept}) ${unread}?`,
      `(storage|archive|disk|keep|storing|store|keep) .. ${kept} .. (cost) .. (fortune|arm and leg|a lot|too much|more than|more each|more every)`,
      `(pay|spend) .. for (storage|disk|terabyte|tb|old ${kept}|${kept}) .. ${unread}`,
      'storage be (by far)? (biggest|largest|most expensive) (item|line|part|position|post|chunk|share)',
    ],
    { ...ignore, unless: /\b(?:electricity|streaming service|stock photo|license|licence)\b/ },
  ),
  yes(
    'hurts.spof',
    [
      `${lone} ${infra} (that|which|who)? ${died} .. (and|,) (with it)? ${allGone}`,
      `(if|when|whenever|once) ${lone} ${infra} ${died} , ${allGone}`,
      `(only one|just one|one lone|exactly one|one single|lone|sole) ${infra} , .. (when|if|once) it ${died} , ${allGone}`,
      `(lone|sole|solitary) ${infra} .. (die|fail|crash|go down|break|burn)`,
      `(everything|all|whole (shop|site|plant|company|platform)) .. (hang off|hang on|hang from|depend on|go through|run through|rest on) (one|single|lone|sole|a single) ${infra} (.|,|;|and)`,
    ],
    { ...ignore, unless: /\b(?:must|may|should|not depend|no longer|standby|spare|replica|redundan\w+)\b/ },
  ),
  yes(
    'hurts.regionOutage',
    [
      `${region} (have|be|go|fall) .. (down|dark|away|out|offline|outage|bad day|bad night|bad hour) .. (and|,) ${usToo}`,
      `when ${region} (go|fail|die|be down|be dark|be away|have bad day) .. , ${usToo}`,
      `(outage|failure|blackout|loss) (of|in|at) .. (region|datacenter) .. (cost|take down|hit|take out|knock out|kill) (us|shop|everything|checkout|site|platform|all|login|half)`,
    ],
    { ...drop, unless: /\b(?:must|should|survive|want|may|if)\b/ },
  ),
  yes(
    'hurts.badDeploy',
    [
      `(toggle|toggled|flip|flipped|switch|turn|roll out|push|deploy|release|enable|activate|change) (on)? .. (module|flag|feature|version|config|setting|release|toggle|update|schema) .. , ... ${dark}`,
      `(after|since|with) .. (deployment|deploy|release|rollout|update|hotfix|config change|configuration change) .. (nobody|no one|no customer|none) (can|be able to)`,
      `(bad|wrong|faulty|botched|broken|mistyped|single|one) ${release} .. (kill|take down|bring down|stop|knock out|break|crash|take out) .. (all|every|checkout|shop|site|whole|entire|half of|login|payment|production|till|everything)`,
      `${release} .. (take down|bring down|knock out|take out|paralyze|kill) .. (checkout|shop|site|whole|entire|all|login|payment|production|everything|half of)`,
    ],
    {
      ...ignore,
      unless:
        /\b(?:must|may|should|never|can not have|want|without|no longer|not take|light|dark mode|dark theme)\b/,
    },
  ),
  yes(
    'hurts.workflowStuck',
    [
      '(# in|one in|one of|some|few|every|each|two in) .. (hang|get stick|get stuck|stick|stay|freeze|stall|strand) (between|at|after|in|half way|halfway|somewhere) .. (step|stage|leg|service|system|half way|halfway|middle)',
      '(some|few|every|each|one|two|many|#|most) .. (get stick|get stuck|be stick|be stuck) (half way|halfway|in middle|midway) ..',
      '(order|case|claim|booking|bookings|payment|sign ups|signup|registration|application|transfer|activation|refund|process|workflow|saga) (that)? never (finish|complete|end|arrive|get done)',
    ],
    { ...ignore, factual: 'yes', unless: /\b(?:must|may|should|elevator|lift|traffic)\b/ },
  ),
  yes(
    'hurts.noisyNeighbour',
    [
      `(when|whenever|if|once|as soon as|while) (one|some|any|single|big|large|biggest|largest) ${tenant} ... ${others} .. ${tenant} .. (need|take|wait|slow|get slow|time out|hang|crawl|become slow|load|suffer)`,
      `(one|single|big|largest|biggest) ${tenant} .. (eat|hog|use up|take|swallow|burn|occupy|grab) (up)? (all|whole|most of) (cpu|memory|io|i o|capacity|connection|disk|bandwidth|machine|resource)`,
    ],
    { ...drop, unless: /\b(?:must|may|should|stale|latency of)\b| without / },
  ),
  yes(
    'hurts.unpredictableLatency',
    [
      `(median|p50|average|mean|typically|mostly|usually|normally|most request) .. # (ms|millisecond|s|second) .. (, but|but|and|;|,) .. (p99|p999|p99.9|p95|99.9 th percentile|# th percentile|tail|percentile|now and then|sometimes|every now and then|once in while|occasionally) .. (#|one|two|three|four|five|ten|several|over|more than) .. (ms|s|sec|second|minute)`,
      '(every|each) (few|# |couple of|now and)? (minute|second|hour|then) .. (one|some|single|few) (request|query|call|write|read|order) (take|need|hang for|last) .. (second|minute)',
      '(p99|p999|p99.9|p95|tail|tail latency|# th percentile|percentile) .. (be)? (what)? .. (scream|complain|moan|hurt|yell|suffer|curse|shout) ..',
    ],
    { ...drop, unless: /\b(?:must|should|target|budget|sla|slo|below|under|at most|required|goal)\b/ },
  ),
  yes(
    'hurts.lateData',
    [
      '(deliver|send|report|upload|submit|transmit|hand in) .. (reading|readings|event|data|measurement|click|record|usage|update|message|sale) .. (hour|day|minute|week|much|far|too|way) (afterwards|late|later|after)',
    ],
    { ...ignore, unless: /\b(?:may|must|should|can|never|not|allow|fine|ok|want)\b/ },
  ),
  yes(
    'hurts.batchTooSlow',
    [
      '(want|need|expect|ask for|should have|be promise|must have) .. (at|by|before) .. (#|{N}|noon|midnight|morning) .. (and|but|,) (get|see|have|receive|arrive|come|take until|take till|be ready) .. (at|after|until|till|around|by) (#|{N}|noon|midnight|lunch|evening|afternoon)',
      '(must|have to|should) .. (finish|finished|do|done|complete|ready|end|be do) .. (by|at|before) .. (and|but|,) (take|last|run|need|finish|go on) (until|till|after|at|to) ..',
      'night be (too|not) (short|long) (for|enough)',
      '(night|window|weekend) (be|have become|become|get) too short for',
    ],
    {
      ...ignore,
      unless: /\b(?:sleep|meeting|train|delivery|parcel|lunch|shift|school|guest|party|not too short)\b/,
    },
  ),
  yes(
    'hurts.readCeiling',
    [
      '(#|two|three|four|five|six|eight|ten|all) (read)? (replica|follower|secondary) (be|run|sit|stand)? (all)? (at|over|above|near) # %',
      '(add|added|have add|put in) .. (replica|follower|secondary) .. (and|but) .. (still|nevertheless) .. (slow|full|overload|not enough|hot|maxed|can not)',
    ],
    { ...drop, unless: /\b(?:disk|storage|availability|uptime|replication|only # %)\b/ },
  ),
  yes(
    'hurts.dataLoss',
    [
      '(#|hundred|dozen|thousand|some|several|few|million|two|three|last|saved|save|confirm|confirmed|paid) .. (order|booking|bookings|payment|message|record|row|transaction|reading|readings|file|donation|comment|posting|postings|entry|trade|document|write|photo) .. (be|have) (just|simply|gone)? (gone|go|vanish|disappear|lost forever|wipe out|nowhere to be found|irretrievable)',
      '(several|some|#|many|hundred|dozen) (confirm|confirmed|save|saved|paid|pay|acknowledged|commit) (order|booking|bookings|payment|message|record|transaction|donation|postings) (vanish|disappear|get lose|be lose|be go)',
      '(failover|crash|power cut|election|outage|rollback|disk failure|reboot|split|fire|blackout) .. cost us .. (order|booking|bookings|payment|message|record|row|transaction|reading|readings|file|donation|hour of data|minute of data|entry|trade)',
      'roll back .. and .. be (just|simply)? (gone|go|lose|lost)',
    ],
    {
      ...drop,
      unless:
        /\b(?:must|may|should|can|could|would|if|between|from (?:the )?(?:cart|screen|cache|list)|archived?|delete on|on purpose|expire|cost us # (?:euro|dollar))\b/,
    },
  ),
  yes(
    'hurts.lostEvents',
    [
      '(billing|crm|erp|warehouse|shop|ledger|consumer|search|index|service|receiver|partner|downstream|accounting|mediation) .. (lack|miss|be missing|never get|never see|never receive|not get|not receive) .. (usage|order|event|message|update|record|booking|bookings|change|payment|call|transaction) (that|which)? .. (send|sent|publish|have send|be send|do send|emit|deliver|report)',
      '(usage|order|event|message|update|record|change|payment) .. (that|which)? .. (send|sent|publish) .. never (arrive|show up|turn up|come|appear|reach)',
    ],
    { ...ignore, factual: 'yes' },
  ),
  yes(
    'hurts.anomalies',
    [
      '(store|database|db|it|engine) (let|allow) two (writer|transaction|update|write|client|session|user|booking) .. (pass|overtake|overwrite|see|through|interleave|slip|past|trample)',
      '(code|app|check|logic|test|we) ... (catch|repair|handle|detect|fix|clean up|guard against|deal with) .. (state|cart|order|row|record|balance|booking|bookings|entry|case|combination|status) (that|which)? (can not|should not|must not|may not) (exist|be|occur|happen|be possible)',
      '(now and then|sometimes|again and again|every week|every day|occasionally|once in while|regularly) .. (stock|balance|account|inventory|quantity|counter|quota|budget) (go|be|fall|drop|end up|turn|slip|sink) (below zero|negative|under zero|minus|into minus)',
      '(find|see|have|get|discover) (order|account|booking|bookings|balance|invoice|total|ledger) (whose|where|that|which) .. (not add up|not match|not tally|contradict|disagree)',
    ],
    {
      ...ignore,
      factual: 'yes',
      unless: /\b(?:overdraft|allowed|by design|on purpose|import|supplier|typo)\b/,
    },
  ),
  yes(
    'hurts.interServiceCost',
    [
      '(ship|shipping|move|moving|copy|copying|pass|passing|send|sending|serialize|serializing|hand|transfer|transport|serialization|marshal|hop|network) .. (cost|take|need|eat|be) .. (more|longer|long|slower|expensive) .. than .. (step|work|task|job|processing|computation|calculation|logic|itself|themselves)',
    ],
    { ...drop, unless: /\b(?:parcel|customs|truck|warehouse|freight|lorry)\b/ },
  ),
  yes(
    'hurts.smallFiles',
    [
      '(open|read|list|each|every) .. (cost|need|take|mean) .. (two|three|four|five|several|#) (disk)? seek',
      'file .. # (b|kb|byte|kilobyte) .. (and|,) .. (file system|filesystem|backup|inode|nfs|listing|nas) .. (groan|crawl|suffer|choke|run out|take|cry|slow|die|be exhaust)',
    ],
    drop,
  ),
  yes(
    'hurts.opsToil',
    [
      '(pager|oncall phone|phone|alarm|beeper) (go off|ring|rang|buzz|beep|wake|go) .. (#|{N}|eleven|twelve|fifteen|every|twice|several|many|dozen) .. (time|night|times|week|day)',
      '(be|get) (page|paged|wake|woken|call) (#|{N}|twice|several|dozen) time .. (week|night|month|day|weekend)',
    ],
    { ...drop, unless: /\b(?:may|at most|only if|must not|should not|shop|delivery|customer call)\b/ },
  ),
  yes(
    'hurts.partialFailure',
    [
      '(half|some|third|quarter|part|one in # |#) .. of (call|request|packet|connection|query|message) (hang|time out|fail|vanish|get lost|disappear|stall)',
    ],
    { ...drop, unless: /\b(?:must|may|should|if|tolerate)\b/ },
  ),
  yes(
    'hurts.memoryExceeded',
    [
      '(index|indexes|table|data|database|working set|graph|catalog|cache|hot set|dataset) .. (no longer|not) fit .. # (gb|tb|mb) (in|of|we have|that) (box|server|machine|node|ram|memory|instance|host)?',
      '(index|indexes|table|data|database|working set|graph|catalog|hot set|dataset) .. (grow|outgrow|be|have become) (too)? (past|beyond|over|bigger than|larger than|big for|large for) .. (ram|memory) ..',
    ],
    { ...ignore, unless: /\b(?:must|may|should|if|never|disk|usb|laptop)\b/ },
  ),
];
