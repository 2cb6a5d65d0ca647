import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

const person =
  '({ANYBODY}|{ENTITY}|household|citizen|voter|member|player|referee|receptionist|secretary|archivist|librarian|planner|colleague|people|nurse|editor|depot|department|lorry|coach|couple|group)';
const thing =
  '({SLOT}|{ENTITY}|ride|job|treasure|card|vote|ballot|id|identity|file|chest|roster|shift|route|task|berth|prescription)';
const two = '(two|both|several|three|four|#|ten|twelve)';
const changes = '(edit|open|save|update|enter|write|correct|change|book|take|pick|approve|empty)';
const atOnce =
  '(simultaneously|at once|at same time|in parallel|same moment|same instant|same second|concurrently)';
const wrong = '(wrong|negative|below zero|corrupt|inconsistent|off|minus)';
const pastDay =
  '(any|every|each|given|certain|past|earlier|former) (given|past)? (day|date|moment|point in time|time|month|year)';
const broken = '(dead|down|go|fail|out|unavailable|break|off|gone|offline|die)';
const rather = '(rather|sooner|prefer to|better to|better)';

/** What must hold, told as people tell it: rules that may never break, what may be old or lost, what belongs together. */
export const plainGuaranteeRules: readonly Rule[] = [
  pick(
    'consistency.mustNotConflict',
    true,
    [
      '(no|never) {SLOT} (may|must|can|shall|be|will|should) .. {HANDOUT} .. to (two|both|more than one|several)',
      `${person} {MUSTNOT} (ever)? (get|have|receive|hold|own|be assign|end up with) (two|more than one|second|several) (active|valid|open|supply|running|overlapping|parallel|simultaneous)? ${thing}`,
      `${thing} (may|can|must|shall|be allow to) .. {HANDOUT} .. (to|by) (only|just|exactly)? one ${person}? .. at (time|once)`,
      '{MUSTNOT} (get|have|receive|hold|own|end up with) two .. (for|at|on|in) same',
      '(may|can|must|shall) only (ever)? be {HANDOUT} (to|by) one',
      '(may|can|must|shall) be {HANDOUT} (to|by) (only|just|exactly) one .. at (time|once)',
      `(only|exactly|at most|just|strictly|never more than|must count|must be) one (vote|ballot|entry|voucher|coupon|account|claim|registration|prize|licence|license|ticket) per (person|phone number|household|customer|user|device|card|voter|email|citizen|member|address)`,
      'must count one per (person|phone number|household|customer|user|device|card|voter|email|citizen)',
      '(nobody|no one) else (may|must|can|be allow to|should) (have)? (still)? (get|have|take|claim|accept|book|win|grab|get)',
      `two ${person} in (one|same) {SLOT} (=|be|would be|will be|mean|:) .. ({UNACCEPTABLE}|chaos|trouble|war)`,
      `(same|one) {SLOT} (be)? {HANDOUT} (in|at|by|to) two`,
      '(bookkeeping|book|ledger|account|general ledger|cash book) {MUST} (always)? (tally|add up|balance|reconcile)',
      'double bookings',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:retry|mail|sms|message|competitor|used to) |\b(?:may|can) have two\b|\bdouble bookings? .{0,20}\b(?:fine|ok|acceptable|allow)/,
    },
  ),
  pick(
    'consistency.isolationMatters',
    true,
    [
      `${two} ${person}? .. ${changes} .. ... (overwrite|wipe out|clobber|swallow|undo) .. (first|other|each other|earlier|colleague|one another|one before)`,
      `${atOnce} ... (go|get|become|turn|fall|end up) (negative|below zero|wrong|minus)`,
      `(at same instant|at same moment) ... (negative|below zero|wrong)`,
      '(write skew|lost update|phantom read|dirty read|read skew) (problem|in (our|stock|duty|roster|account|booking|seat|table|schedule|on)|on|at|last|again|every)',
      '(because|since|as) both (read|see|check|load|saw) (old|same|stale|previous) (value|status|state|version|stock|balance|count|plan)',
      '(find|finding|see|have|hit|suffer from|face|fight) (lost update|write skew|phantom read|dirty read|read skew)',
      `two ${person} (pick up|take|grab|get|claim|book|accept|receive|approve) same ${thing}`,
      `same ${thing} be {HANDOUT} (to|by) (two|three|several|both)`,
      `two ${person} .. ${changes} same .. (first|earlier|one) .. be (gone|go|lose|lost|overwrite|overwritten)`,
      'have sell {SLOT} .. to (two|three|four|several|both|#)',
      'sell same {SLOT} (twice|to two|to three|to several)',
    ],
    {
      question: 'drop',
      unless:
        /\b(?:if|when|should|must|may|can|until) (?:the )?two\b|\b(?:lecture|talk|course|book on|paper|explain|read about|seminar|even when|refuse)\b/,
    },
  ),
  pick(
    'consistency.isolationMatters',
    true,
    [`${wrong} (when|if|whenever|because|as soon as) ${two} ${person} .. ${atOnce}`],
    { question: 'drop' },
  ),
  pick(
    'effects.onlyOnce',
    true,
    [
      '{EFFECTNOUN} .. {MUSTNOT} go out (two time|twice|second time|again)',
      '(each|every) .. {MUST} (be)? (go out|bill|billed|charge|pay|send|sent|book|print) (exactly|just|only)? once (.|,|;|and|no matter|even)',
    ],
    { negated: 'ignore', unless: / once (?:a|an|per|every|each|in|the|it|they|we|you) / },
  ),
  pick(
    'consistency.staleOk',
    true,
    [
      'whether ... (now or|{MOMENT} late|{MOMENT} later|{MOMENT} old|day late|day old|{HOURS} late|{HOURS} old|right away or|at once or) ... (not matter|not important|no interest|no difference|irrelevant|nobody care|no one care|unimportant|not relevant|do not care|not interest)',
      '(enough|sufficient|fine|ok|okay|acceptable|alright) .. (if|that|when) ({COPYNOUN}|{SHOWN}|they|it) (be|come|stem)? (from|of) (day before|yesterday|last night|previous day|this morning|hour ago)',
      `${rather} .. (show|serve|sell|work|run|use|go on) .. (yesterday|old|last known|cached|stale|previous|older) .. than .. (error|nothing|fail|outage|wait|blank)`,
      '(sell|show|serve|work|run|go on|continue) .. (yesterday|last known|cached|stale|previous) .. (rather than|instead of) .. (error|nothing|fail|outage)',
    ],
    {
      negated: 'ignore',
      unless: /\b(?:all|big|huge|a) difference|\brather (?:show )?an error| whether (?:we|you|he|she|i) /,
    },
  ),
  pick('consistency.need', 'strong', [
    '{MUST} (see|get|use|show|have|work with) (current|latest|newest|valid) one',
    '(revoke|revoked|blocked|block|withdrawn|cancel) .. {MUST} .. (stop|be refuse|fail|end|take effect) .. (immediately|at once|instantly|right away)',
  ]),
  no('consistency.staleOk', [
    '(revoke|revoked|blocked|block|withdrawn|cancel) .. {MUST} .. (stop|be refuse|fail|end|take effect) .. (immediately|at once|instantly|right away)',
    '({SHOWN}|board|screen|list|search) {MUST} (show|reflect|contain|include|know|see) .. (new|change|revoke|update|latest|add|sell|block) .. (right away|at once|immediately|instantly|without delay|same second)',
    '(stale|outdated|old) (list|price|copy|permission|limit|value|entry|balance|sanction list|rate) be (crime|criminal offense|offense|offence|criminal offence|illegal|disaster|lawsuit|breach|forbidden)',
  ]),
  pick(
    'conflict.resolution',
    'last wins',
    [
      '(last|latest|newest|newer|later|most recent) (position|reading|bookmark|state|page|text|name|address|status|copy|record|setting|note|title|choice) win',
      '(conflict|conflicting|collision|colliding) .. (solve|resolve|decide|settle|decided|solved) (by|in favor of|for) (whoever|who|last|latest|newest|later|timestamp|time stamp|most recent)',
    ],
    { negated: 'drop' },
  ),
  pick(
    'loss.recentOk',
    true,
    [
      `${rather} (lose|losing) (last|latest|most recent|few|handful of|some)? ({MOMENT}|{FEW} {KEEPSAKE}|ping|{KEEPSAKE}) .. than`,
      '({KEEPSAKE}|update) (can|may|could) be lose , (no problem|so what|no matter|no harm|nobody care|who care)',
      '(lose|losing|loss of) {MOMENT} .. , (so what|so be it|no problem|no harm|who care|nobody care|no drama)',
      '(not notice|not even notice|never notice|not mind|shrug at|shrug about) (lose|losing|loss of) .. (last|latest|few|second|minute)',
      '(lose|losing|loss of) .. (last|latest|most recent) .. (second|minute|few) ... (not notice|not even notice|never notice|shrug)',
      '(lose|losing) (last|latest) {MOMENT} .. be {FINE}',
    ],
    { negated: 'ignore', unless: /\b(?:not be lost|can not be lose|can not lose|unacceptable)\b/ },
  ),
  pick(
    'loss.none',
    true,
    [
      '(no|not one) .. (may|must|can|should) ever (disappear|vanish|be lose|get lose|go missing)',
      // Whatever it is: who says that one of it must not be lost means all of it.
      '(one|each|every|any|released|confirmed|accepted|paid|signed|stored|saved|completed|submitted|approved|a|an) .. {MUSTNOT} (ever|once)? be (lose|lost)',
      '{MUSTNOT} lose (single|one|any)? ({KEEPSAKE}|mark|essay|grade|upload|answer|dosage|bid|vote|page|homework|submission) .. (once|after|when|as soon as) .. ({SAFE}|press|submit|hand in|sign|send)',
      '(once|after|when|as soon as) .. (press save|press submit|submit|hand in|sign|have save|click save) ... {MUSTNOT} (get|be)? lose',
      '(lose|lost) ({KEEPSAKE}|dosage|claim|mark|grade|case|voucher) (=|be|would be|mean|would mean) .. (front page|lawsuit|court case|scandal|{UNACCEPTABLE}|end of us)',
      '(if|when) (paid|pay|purchased|purchase|confirmed|confirm|bought|signed) .. (vanish|disappear|be lose|be go|go missing) .. (one star|lawsuit|complain|complaint|court|front page|scandal|refund|ombudsman)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:no|not a) (?:drama|disaster|tragedy|big deal)|\b(?:child|tourist|dog|hiker|temper|time|moment|minute|second|hour|day|momentum|hope|sight|track|trust|face|focus|job|customer|chance|opportunity)\b .*\b(?:lose|lost)\b|\b(?:tourist|hiker|temper)/,
    },
  ),
  pick(
    'transaction.scope',
    'database',
    [
      `both .. (change|book|write|update|save|commit|happen|be make|post|made|stand|store|stored|record) ,? or (none|neither|not at all|nothing)`,
      'either all .. be (book|write|store|save|change|post|sell|record|made) or none',
      '(change|book|write|save|update|move|commit|store|post|apply|take effect|go through|record|recorded|made|do|done) (together or not at all|both or not at all|both or none|both or neither|all or none|all or nothing)',
      '(see|show|find|get|observe|read) half of? (old|former|previous) and half of? (new|other)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:services?|microservices?|systems?|partners?|e ?mail|mail|gateway|provider|carrier|airline|hotel|queue|kafka|rabbitmq|broker|compan\w+|office|invite)\b/,
    },
  ),
  pick(
    'transaction.scope',
    'services',
    [
      '{MUSTNOT} (be|happen|occur) (that)? only (one|two|half|some|part) of .. (two|three|four|them|all|both|service|system) & (service|system|mail|e mail|email|message|partner|invoice)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'transaction.scope',
    'external',
    [
      '(undo|cancel|reverse|unwind|book|reserve|undoing|roll back) ... , each (at|with|from|by) (another|different|own) .. (company|provider|partner|carrier|airline|supplier|bank|vendor)',
    ],
    { negated: 'ignore' },
  ),
  yes(
    'criticalSubset',
    [
      `{MUST} (go on|keep on|keep run|keep work|continue|work|be possible|be reach|stay up|still work|survive|be up) even (if|when|while|though) ... ${broken}`,
      '{MUST} .. even (if|when|while|though) ... (be|go) (dead|down|unavailable|offline)',
      `(may|can|could) (be|go)? (down|off|unavailable|offline|dead|wait|fail) ... , .. (may not|must not|can not|must never|never|may never) (.|be down|be off|go down|fail|be dead|at all)`,
      '(may|can|could) (be|live|do|cope|work) without ... (must always|must never fail|must still|must come up|must be there|always have to|have to always)',
    ],
    {
      negated: 'ignore',
      unless:
        /\b(?:wan|internet|uplink|line|link|network|region|zone|node|machine|server|data ?center|replica|primary|power|site|headquarters|cloud|provider|connection|disk|broker|leader)\b/,
    },
  ),
  pick(
    'delivery',
    'at most once',
    [
      `${rather} (lose|drop) (trace|event|metric|log|log line|span|message|sample|record|point) than (to)? (slow|slow down|block|delay|wait|hold|hold up)`,
    ],
    { negated: 'ignore' },
  ),
  pick(
    'delivery',
    'effectively once',
    [
      '(count|counting|process|processing|book|booking) (it|click|ride|toll|call|event|message|impression|scan|passage|order)? twice (mean|=|would mean) .. (invoice|bill|charge|pay|billing|double)',
      'once , no more (and|,)? no less',
      'exactly once (in|into) (ledger|billing|book|invoice|account)',
    ],
    { negated: 'ignore', unless: /\bledger room\b|\bmeet\b/ },
  ),
  pick(
    'history.needed',
    true,
    [
      `(recalculate|recompute|restate|tell|show|prove|know|reproduce|see) .. (as it|as they|how it|what it) .. (stand|look|look like|be|read|apply) on ${pastDay}`,
      `(know|ask|show|tell|see|say) what .. be (on|at) ${pastDay}`,
      `(as it stand|what .. look like|how .. look) (on|at) ${pastDay}`,
      `${pastDay} what .. (look like|contain|say)`,
      '(year|month|decade) later ... {MUST} (still)? (be able to)? (reconstruct|explain|prove|show|reproduce|answer for)',
      '(keep|store|preserve|retain) (every|each|all) (step|version|revision|state|old version|intermediate state)',
      '(tell|know|prove|show) which (version|revision|state) .. (see|show|sign|use|apply|know|hold) .. (when|at time|before)',
    ],
    { negated: 'drop', unless: /\b(?:office|building|java|software|app) (?:look|version)/ },
  ),
  pick(
    'audit.needed',
    true,
    [
      '(prove|show|demonstrate) (that)? (nobody|no one) (have)? (change|alter|touch|tamper|tampered|manipulate|manipulated|edit|swap|altered)',
      'who (read|see|look at|open|change|sign) (what|which .. ) when',
      'who .. when .. (provable|be prove|traceable)',
    ],
    { negated: 'ignore', question: 'drop', unless: /\bthe show prove/ },
  ),
];
