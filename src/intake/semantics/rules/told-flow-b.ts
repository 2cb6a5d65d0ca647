import type { Rule } from '../match.ts';
import { pick } from '../rule.ts';

/** Who takes an event, now and later. */
const readerRules: readonly Rule[] = [
  pick(
    'consumers.many',
    true,
    [
      '(same|very same|one) (event|message|stream|feed|topic|click stream|change feed) .. as .. (do|use|want|need)',
      '(every|each|other|another) (team|department|partner|app|service) .. (own consumer|own pace|come along|subscribe|listen in)',
    ],
    {
      unless:
        / (?:two sinks|what means|present stack|message bus and a|means should|primary|single taker|nobody but|no other team|wiki|association|sql|only consumer|schema|replica|read model|lookup|column|paid|payment fail|saga|step|transaction) /,
    },
  ),
  pick(
    'consumers.rebuild',
    true,
    [
      '{FLWBNEWCOMER} & {FLWBHISTORY} & (event|message|stream|feed|log|replay|read|fill|offset|catch up|consume|listen|copy|get|build|subscribe|ask for|need|start|begin|topic|purchase)',
      '{FLWBAFRESH} .. {FLWBVIEW} .. (from|out of|by|again) & {FLWBLOG}',
      '(compacted|infinite) (topic|log|retention) & (new|newcomer|late|whoever|themselves|load)',
    ],
    {
      unless:
        / (?:backup|today|nobody need|no use|employee|own pace|colleague|magazine|new user|query|restore from snapshot|training|model|search be slow) /,
    },
  ),
  pick(
    'consumers.slowIsolated',
    true,
    [
      '{FLWBSICK} & {FLWRECEIVER} & {FLWBUNHARMED} .. {FLWBOTHERS}',
      '(each|every|separate|own|per partner|one) .. (receiver|subscriber|consumer|partner|hospital|recipient|customer|endpoint|destination) & (lane|buffer|queue|heap|backlog|lane of own) .. (of own|own|separate|apart)?  & (own|separate)',
      '(slow|slowest|lame|dead|stuck|hanging|paused|broken|bad|sluggish|lazy) .. {FLWRECEIVER} .. (must|may|should|shall|can|be) not',
      '(no) {FLWRECEIVER} .. (suffer|wait|be delay|pay) .. (since|because|for|when) .. (other|another|some)',
      '(back ?pressure|backlog|delay|slowness) .. (from|of) .. (must|may|should|can|shall) not .. (reach|affect|spill|touch|delay)',
      '(offline|broken|down|asleep) .. (day|weekend|week|sunday|night) & (catch up|what it miss|find its message|find message) & (without|while|consumer|rest|other|producer)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:problem for the fast|little service|not mind|worth a thing|single recipient|replica|region|shard|tenant|query|report|deploy|headline|regulator|zone|node|back ?end|isolate groups?|lock|data ?center|failover|election) /,
    },
  ),
];

/** How often an event takes effect, and in which order. */
const deliveryRules: readonly Rule[] = [
  pick(
    'delivery',
    'at least once',
    [
      '(no|not one|not single|never|none of) .. {FLWBMESSAGE} .. (may|can|must|shall|should|be allowed to|to) .. {FLWBGOLOST} & (message|event|alarm|scan|notification|webhook|letter|feed|depot|deliver|arrive|send|report|stream|parcel event|consumer)',
      '(message|event|alarm|scan|notification|webhook|letter|safety message|discharge letter|trade report|click) .. (must|may|can|shall|should) (not|never) .. (be)? {FLWBGOLOST}',
      '(each|every|all) .. {FLWBMESSAGE} .. (must|have to|need to|be to|shall) .. {FLWBGETTHERE} & (message|event|letter|alarm|notification|webhook|head office|deliver|even if|batch storage|scan|click|report|sale)',
      '(unacked|unacknowledged|unconfirmed|not confirmed|not confirm|not acknowledge|no confirmation|no answer) .. (again|resend|redeliver|redelivered|back|queue|retry)',
      '(acknowledge|ack|confirm) only (after|once|when) .. (store|stored|write|save|persist|commit|process)',
      '(gap|loss|miss|lose) .. (forbid|forbidden|not allow|out of question|unacceptable|not permitted) & (repetition|repeat|duplicate|twice|double)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:booked once|store and the|transmitting|nor twice|exactly once|only once|or apply|or applied|not twice|never twice|second time , |double charge|order matter|replica|failover|in order|sequence|shop close|password|backup|crash of|database|copy of|at most once|data ?center) /,
    },
  ),
  pick(
    'delivery',
    'at most once',
    [
      '{FLWBDROPPED} .. {FLWBTRIFLE} & {FLWBSHRUG}',
      '(drop|discard|throw away|skip) .. (if|when|as soon as) .. (busy|full|overload|slow|not keep up|behind)',
      '(if|when) .. (buffer|receiver|uplink|queue|line) be (full|busy) , .. (drop|discard|throw|skip|lose)',
      '(better|rather) (lose|lost|drop|skip|missing) than (late|stale|old|twice|second time|double)',
      '(no|never|without) (resend|resending|retry|retransmission|redelivery) & {FLWBTRIFLE}',
      '(never) .. twice .. never deliver .. (acceptable|fine|ok)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:view count|newsletter|(?:second|minute|hour)s? of|pod|lost update|separate call|thrown into the store|count loses|failover|restart|crash|backup|database|disk|region|must not|may not|nothing may|replica|node|customer|sale|order|payment|last # (?:second|minute)|last (?:second|minute)|no one .{0,20}may|offline|edit|cart|stock|stale (?:by|for)|minutes? old|seconds? old|server|site) /,
    },
  ),
  pick(
    'delivery',
    'effectively once',
    [
      '(restart|crash|replay|rerun|retry|failover) .. (job|processor|it|stream|worker|consumer)? .. (must|may|should|can) not .. (change|alter|falsify|double|distort|inflate) .. (sum|total|count|balance|figure|result)',
      '(one|one and) (,)? (and)? only one (invoice|booking|entry|charge|payment|posting|event|effect)',
      'exactly once , (say|mean|require|please|as|and|end)',
      '(paid|rated|billed|credited|counted|booked|added) .. (a single time|one time|exactly one time|once and only once) & (event|feed|replay|points|every|each|minute|rebate|these|message|must)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:sql|footfall|at least once|rather|harmless|no harm|is fine|user and hour|per (?:day|hour|user)|shown|written one time|print|fire alarm) /,
    },
  ),
  pick(
    'ordering',
    'global',
    [
      '{FLWBORDERED} & {FLWBACROSS} & (sequence|numbered|before|sequencer|overtake|sequencing|in order|one order|same order|first)',
      '(nothing|no one|no trade|no event|no message) (may|must|can|shall) (be)? overtake',
      '(everyone|everybody|every player|every member|all participant|all client|all node|all site|every screen) .. (see|get|receive|apply) .. (same|identical) (order|sequence)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:(?:every|each|an|of every) order|course of|not need|(?:per|within|inside) (?:each |every |an |one )?(?:account|order|customer|key)|in order to|do not care|purchase order|schema|only inside|one record|in bulk|document|canvas|whatever order|re ?send|order of magnitude|not matter|price) /,
    },
  ),
  pick(
    'ordering',
    'none',
    [
      '(order|sequence|succession|ordering) .. {FLWBINDIFF}',
      '(nothing|none of it|no message|no event) .. depend on .. (order|sequence|which|earlier|other|who)',
      '(not|never|no) .. (need|needed|require|want|insist on) .. (in order|in sequence|ordering|strict order|order guarantee|sorted)',
      '(strict order|order|ordering|sequence) .. (not|no|never) .. (need|needed|required|necessary|wanted) ',
      '(not fifo|no fifo|in any succession|bag , not|bag not|may swap place|without regard to order)',
      '(independent|independently|not depend on each other|not depend on one another) & (parallel|any order|order|bag|first)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:catch(?:es)? up|within|per (?:account|key|customer|order)|inside|same order|converge|keystroke|end up|must agree|undo|in order to|sort|list on|column|purchase|but |query|result page|price|totals? merge|screen|bid|people wait) /,
    },
  ),
  pick(
    'ordering',
    'per key',
    [
      '{FLWBWITHIN} & {FLWBSERIAL}',
      '(wrong way round|wrong order|reverse order) & (update|command|change|lift|price|lock|posting|status|event|message|edit) & (old|same|mean|must|never|win|come back|otherwise|free|revert)',
      '(command|event|message|change|edit|update) .. (to|of|about|for) .. (same|one|a|given) .. in (order|sequence) .. (they|given|sent|issued|happen)',
      '(other|different|between) .. (in parallel|anything go|not care|no matter|any order) & {FLWBSERIAL}',
      '(must|may|shall) (not|never) .. (be)? (apply|process|see|handle|execute|show) .. (before|ahead of|in reverse|out of order)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:swap places|trade #|not enough|every player sees all|whole market|across accounts?|in order to|one list|global|all scans|queue for|for subtitle|between different|screen by screen|sorted by|order by|list of|search|whatever order|no matter which order|any order ok|range) /,
    },
  ),
];

export const flowWiderReaderRules: readonly Rule[] = [...readerRules, ...deliveryRules];
