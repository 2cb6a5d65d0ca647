import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

const ignore = { negated: 'ignore' } as const;
const drop = { negated: 'drop' } as const;
const never =
  '(at no time|under no circumstance|in no case|by no mean|on no account|at no point|never ever|never)';
const person =
  '({ANYBODY}|{ENTITY}|guest|nurse|people|family|ship|airline|referee|surgeon|colleague|crane|plane)';
const thing =
  '({SLOT}|bed|key|berth|gate|frequency|address|channel|organ|locker|track|runway|id|number|voucher|job|ride|device|tool|theatre|match|case|patient|table)';
const gone =
  '(burn|burn down|fail|die|go down|be lost|flood|disappear|go dark|drop out|be lose|explode|go|be down|catch fire)';
const region = '({FLWPLACENAME}|region|site|datacenter|cloud region|one region|country)';
const dark =
  '(go dark|go down|be down|fail|die|burn|go away|be lost|be lose|be gone|go offline|break|be unreachable|drop out)';
const core =
  '(order|booking|bookings|payment|emergency call|alarm|call|dispatch|checkout|donation|reservation|login|ticket|sale|dosage|transfer|prescription|admission|delivery|trade|intake|unlock|withdrawal)';
const goOn =
  '(keep work|keep working|work|go on|continue|be possible|keep on work|keep go|keep going|run|survive|go through|be take|be up|get through|keep run|keep running|stay up|function)';
const restGone =
  '(whatever else (be|go|fail|break|happen)|no matter what (else)? (fail|be down|break|happen|go down|burn)|when (all|everything) else (be down|fail|be dead|go|be off|break)|even if (all|everything) else (fail|be down|be dead|go|be off|break)|even if (all|whole)? rest (fail|be down|be dead|be off|go)|come what may)';
const tenantRow =
  '(tenant|customer|client|shop|clinic|clinic chain|chain|school|account|workspace|merchant|store|club|league|bank|hospital|hotel|company|one|municipality|seller)';
const shardPlace =
  '(cluster|shard|server|stack|node|cell|machine|instance|database|region|box|datacenter|partition)';
const upgrade =
  '(upgrade|update|patch|migration|deploy|deployment|release|move|cutover|schema change|maintenance|change|patching|switch|conversion)';

/** What must hold, survive and go on, in the usual short forms. */
export const plainPromiseRules: readonly Rule[] = [
  yes(
    'consistency.mustNotConflict',
    [
      `${thing} (may|must|can|shall|should)? ${never} (may|must|can|shall)? be (promise|{HANDOUT}|put down|allot) .. to (two|both|several|more than one|different)`,
      `${thing} (may|must|can|shall|should) ${never} be (promise|{HANDOUT}) twice`,
      `${thing} {MUSTNOT} be (promise|{HANDOUT}) .. to (two|both|several|more than one)`,
      `${never} (may|must|can|shall|should) .. ${thing} be (promise|{HANDOUT}) .. to (two|both|several|more than one)`,
      `two ${person} {MUSTNOT} (ever)? (be)? (get|hand|give|handed|given|assign|promise|sell|hold|have|be on|use|receive|book on|put on) (exactly|very)? same ${thing}`,
    ],
    { ...ignore, unless: /\bretr(?:y|ies)\b|\bcall center\b/ },
  ),
  yes(
    'criticalSubset',
    [
      `${core} .. ${goOn} .. ${restGone}`,
      `${restGone} , .. ${core} .. ${goOn}`,
      `if (all|everything) else (fail|be down|break|go) , .. ${core} .. ${goOn}`,
    ],
    { ...ignore, unless: /\bregion|zone\b/ },
  ),
  pick(
    'survive',
    'zone',
    [
      `(survive|outlive|withstand|endure|live through|get through|cope with|tolerate) .. (fire|flood|loss|failure|blackout|outage|power cut|water damage) (in|of|at) (any|either|a)? (one|single)? (of)? .. (zone|availability zone|az|hall|fire compartment|server room|machine room|building)`,
      `(two|three|four|five|#) (zone|availability zone|az|hall|fire compartment) , (any|either)? (one|single) (of them|of these|of which)? (may|can|could|is allow to|must be able to|be allow to) ${gone}`,
      `(any|either)? one of (two|three|our|#)? (zone|availability zone|az|hall|fire compartment) (may|can|could|be allow to|must be able to) ${gone}`,
    ],
    ignore,
  ),
  yes(
    'survive.regionEvacuation',
    [
      `(if|when|should|once) ${region} ${dark} ... (want|need|must|should|have to|expect) .. (all|whole|entire|everyone|everybody|traffic|user) .. (in|to|at|on|over to|from|be send|move|shift|go) .. (within|in|by|immediately|at once|other|another|{FLWPLACENAME})`,
      `(if|when|should|once) ${region} ${dark} ... (all|whole|entire) .. (user|traffic|load|customer|request|player) .. (must|should|have to|can) (be)? (send|move|shift|go|redirect|route|switch|land|reroute)`,
    ],
    { ...ignore, unless: /\bwithout\b/ },
  ),
  yes(
    'placement.single',
    [
      `(each|every|any|single|individual|big|large|one) .. ${tenantRow} {MUST} be (relocatable|movable|moveable|portable)`,
      `(each|every|any|single|individual|big|large|one|a) .. ${tenantRow} (must|should|can|could|have to|need to|may) (be able to)? be (move|relocate|relocated|shift|shifted|transfer|migrate|migrated|lift|lifted|put|rehome) .. (to|onto|between|on) (another|different|own|other|new|its own|any) ${shardPlace}`,
      `(be able to|can|must|should|have to|need to|want to) .. (move|relocate|shift|migrate) (one|single|individual|each|any|every|big|large) ${tenantRow} (to|onto|between) .. ${shardPlace}`,
    ],
    { ...drop, unless: /\bcan not\b/ },
  ),
  yes(
    'downtime.none',
    [
      `${upgrade} .. (happen|be do|be done|take place|be make|be run|run|go|must be do|be roll out|be) .. (with light on|while it run|while run|while everything run|while it be run|in flight|during operation|in full operation|in operation|with customer in shop|while people work|at full load|under full load|with engine running|during opening hour|on live system|without anybody notice|without anyone notice)`,
      '(we|you|nobody|they) (can|may|must) never (switch|turn|shut|take|stop) (it|system|anything|this|them|off|down) ..',
      '(it|system|this|platform|switch|grid|plant|exchange|service) (can|may|must) never be (switch off|turn off|shut down|take down|stop|off|down) (.|,|;|not|for|even|and)',
    ],
    { ...ignore, unless: /\b(?:night light|alarm|backup)\b/ },
  ),
  yes(
    'writes.mustAccept',
    [
      `(donation|order|booking|bookings|alarm|payment|emergency call|call|report|reading|readings|vote|sale|bet|bid|message|write|ticket|claim|reservation|request|signal|measurement|distress call) (must|have to|need to|should|shall) (always|still)? (go in|get in|get through|come in|go through|be accept|be take|be record|be store|be possible|come through|be accepted) .. (even|whatever|no matter|always|at any time|under all|in any case|come what may|regardless|despite)`,
      '(never|not) (ever)? (want to|have to|may|can|must|will|should|allow to)? (turn|send) (order|booking|bookings|donor|customer|sale|bid|vote|donation|payment|buyer|guest|caller|patient) away',
      '(never|not) (ever)? (want to|may|can|must|will|should)? (refuse|reject|turn away|turn down|decline|bounce) (any|an|single|new)? (order|booking|bookings|donation|sale|bid|vote|reading|readings|call|payment|alarm|write) (.|,|even|because|when|while|no matter|just|for)',
    ],
    {
      ...ignore,
      unless: /\b(?:validation|invalid|fraud\w*|underage|age|refuse to|duplicate|credit)\b/,
    },
  ),
  yes(
    'blastRadius.limit',
    [
      '(never|not ever) again (all|every) (customer|tenant|shop|user|client|country|store|site|clinic|school|region) (at once|at same time|together|in one go|down|dark|,|.)',
      '(bug|outage|failure|mistake|incident|fault|crash|bad release|error|problem|disturbance) (may|must|can|should) (only)? (ever)? (hit|affect|reach|touch|take down|hurt) (at most|only|just)? (one|single|few|#|handful of|part of|tenth of|fraction of) .. (, not|and not|, never|never|instead of|not) (all|everyone|everybody|whole)',
    ],
    ignore,
  ),
  pick(
    'transaction.scope',
    'database',
    [
      '(happen|occur|succeed|book|land|stand|count|post|take place) (together|both|jointly|either both|all) or (not at all|not|none|neither|nothing)',
      '(two|both|three|four|all|#) (insert|update|write|row|posting|postings|change|statement|booking|bookings|entry|table) .. (must|have to|should|shall|need to) (both|all|either)? (both)? (succeed|commit|work|go through|be write) or (both|all|neither|none)? (fail|roll back|vanish|be roll back|of them)',
      '(either)? both (row|insert|write|posting|postings|update|change|entry|record|table) .. (succeed|fail|be write|be store|change|commit|book) .. (or none|or neither|or both fail)',
    ],
    {
      ...ignore,
      unless:
        /\b(?:services?|microservices?|systems?|partners?|mail|gateway|provider|carrier|airline|hotel|queue|kafka|rabbitmq|broker|compan\w+|interview|meeting|marriage)\b/,
    },
  ),
  pick(
    'history.needed',
    true,
    [
      'what (do)? .. (look like|contain|say|stand at|show|be worth) (at|on|in) (any|every|each|given|past|certain) (moment|day|date|second|time|minute|point)',
      'what (do)? .. look like at #',
      '(old|previous|earlier|former|past) version (must|have to|should|need to) .. (be)? (keep|kept|remain|stay|be available|be readable|be preserve|be retain|preserve)',
      '(each|every|all) (old|previous|earlier|former|past) version .. (must|have to|should|need to) .. (keep|kept|remain|stay|be available|be readable|preserve|retain)',
      '(show|see|open|read|need|want|get) .. (file|contract|record|document|price|state|profile|policy|book|register|plan|page|data) as it (be|stand|look|read) (on|at|in|last|back)',
    ],
    { ...drop, unless: /\b(?:api versions?|android|ios|client versions?|java)\b/ },
  ),
  pick('consistency.need', 'causal', [
    '(must|have to|need to|should|want to) see what (i|he|she|they|we|one|you) (have)? (just)? (save|saved|change|write|enter|post|book|submit|type|edit|send) ..',
    '(who|whoever) .. (post|save|write|change|comment|book|enter|edit) .. (must|have to|should|need to) see (it|that|change|own) (at once|immediately|right away|straight away)',
  ]),
  yes(
    'latency.mainGoal',
    [
      '(latency|speed|microsecond|millisecond|response time|every millisecond|every microsecond|low latency|being fast|fast|quickness) .. (matter|count|weigh|be important) (more|most|above) (than)? (anything|everything|all|of all|else|any)',
      '(latency|speed|response time) (come|be) (first|number one|above all|before everything|everything|priority number one) (.|,|;|here|for us|and|even)',
      '(latency|speed|response time) .. (trump|beat|top|outweigh|come before|go before|win over|go above) (everything|anything|all) (else)?',
    ],
    { ...drop, unless: /\b(?:not more|less|never)\b/ },
  ),
  yes(
    'drills.wanted',
    [
      '(auditor|auditors|regulator|bank|insurer|management|board|authority|customer|we|they) (want|demand|ask for|require|expect|insist on) (to see)? (proof|evidence|test|demonstration|exercise|rehearsal|drill) .. (twice|once|every|each|# time|per|yearly|quarterly|annually|a year)',
      '(failover|restore|recovery|switchover|fail over|disaster recovery|evacuation|takeover) .. {MUST} (be)? (practise|practice|rehearse|test|try|exercise|train|drill|prove|demonstrate|practised|rehearsed|tried)',
    ],
    { ...drop, unless: /\b(?:load test|penetration|identity|insurance)\b/ },
  ),
  yes(
    'ids.generated',
    [
      '(each|every) .. (server|device|till|branch|node|site|machine|service|tablet|register|gateway|phone|client|region) .. (mint|generate|make up|make|create|issue|assign|produce|draw|invent|hand out|allocate) (its)? own .. (number|id|ids|identifier|key|code|serial)',
      '(number|id|ids|identifier|key|serial) .. {MUST} be (globally|world wide|worldwide)? (unique|distinct) and (sortable|ordered|roughly ordered|sorted|increase|increasing|time ordered|time sortable) ..',
    ],
    { ...drop, unless: /\b(?:encryption key|ssh key|password|signing)\b/ },
  ),
  yes(
    'writes.homeRegion',
    [
      '(be|get)? (write|edit|change|book|enter|update|book|keep|save) in {FLWPLACENAME} , (one)? (of|from) .. in {FLWPLACENAME}',
      '(european|europeans|american|americans|asian|asians|german|germans|{FLWPLACENAME}) .. (write|go|book|save|land) (to|in|into|at) {FLWPLACENAME} , .. (to|in|into|at) {FLWPLACENAME}',
    ],
    { ...drop, unless: /\b(?:flight|trip|travel|fly|read)\b/ },
  ),
  yes(
    'writes.fromManyRegions',
    [
      '(in|from|at) {FLWPLACENAME} and .. (in|from|at)? {FLWPLACENAME} .. (edit|change|write|update|book|work on|enter|save|modify) .. (same|to) (customer|row|record|order|file|account|data|booking|bookings|document|case|stock|ticket|item) ..',
      '(edit|change|write|update|enter|save|book|modify) (both)? in {FLWPLACENAME} (and|,) (in)? {FLWPLACENAME} (,|.|and|at|alike)',
      '(order|booking|bookings|user|customer|record|case|claim|ticket|ship|data) .. (be)? (enter|write|edit|change|update|book|create|modify) (both)? in {FLWPLACENAME} ,? .. and (in)? ({FLWPLACENAME}|austin)',
    ],
    { ...drop, unless: /\b(?:respectively|own|only in|rarely|never)\b/ },
  ),
];
