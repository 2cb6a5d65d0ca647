import type { Rule } from '../match.ts';
import { no, pick } from '../rule.ts';

/** How fresh and ordered reads must be. */
const needRules: readonly Rule[] = [
  pick('consistency.need', 'external', [
    '(strict|strictly) serializable|serializability',
    '(external|externally) (consistency|consistent)',
    '(one|single|same) global order .. (transaction|commit|write|database|change)',
    '(global|globally) (serializable|linearizable|ordered transaction|order of transaction|consistent)',
    '(serializable|linearizable) .. (across|over|for) (whole|entire|all|every|region|shard|database|continent)',
    '(all|every) transaction .. (global|one|single|total) order',
    '(commit|transaction) order .. (real time|realtime|wall clock|everywhere|globally|worldwide)',
    'consistent .. across (all|whole|entire|every) (shard|region|database|continent|datacenter)',
  ]),
  pick(
    'consistency.need',
    'strong',
    [
      '(balance|stock|price|availability|quota|limit|permission|position|inventory|account|credit|allergy list|medication list|dosage|seat map) .. (must|have to|need to|should) (always)? be (always|at any time|at all time)? (up to date|current|exact|to the second|correct at all time)',
      '(no|nobody|no one) .. (may|can|must|should) .. (act|work|see|read|use|rely|get|decide|sell|log in) .. (old|stale|outdated|previous|former|revoked|withdrawn) (one|value|version|data|permission|state|price|copy|balance|right)',
      '(strong|strongly|strict|strictly|immediate|immediately|full|hard|tight) (consistency|consistent)',
      'linearizable|linearizability',
      '{MUST} .. (see|return|get|show|reflect|read|give|deliver|answer with|have) .. (latest|most recent|newest|current|up to date|freshest|actual|last) (commit|committed|written|saved)? (value|write|state|version|balance|stock|price|figure|availability|status|data|position|quota|limit|permission|level|count)',
      'always .. (see|return|get|show|reflect|read|give|be|answer with) .. (latest|most recent|newest|up to date|freshest|last) (commit|committed|written|saved)? (value|write|state|version|balance|stock|price|figure|availability|status|data|quota|limit|permission)',
      '(latest|most recent|newest|last) (committed|written) (value|state|version|data|write)',
      '(no|never|not|without) (any|a|single)? (stale|outdated|out of date) (read|data|value|balance|information|result|state|price|number|view|answer|permission)',
      '(no|never|not) .. (lose|lost) (or|nor|and no) (stale|outdated) (read|write|data|value)',
      '({STALE}) (read|data|value|balance|information|result|state|price|stock|permission|answer)? .. (be|would be)? {UNACCEPTABLE}',
      '{MUSTNOT} .. (be|see|read|show|serve|return|get|act on|work with|use|decide on|base on) .. (stale|out of date|outdated|old value|old data|old price|old balance|old version|old state|old permission)',
      '(once|after|when|as soon as) .. (write|commit|update|change|save|confirm|revoke|publish|book) ... (every|everyone|all|any|everybody|nobody) (later|following|subsequent|further|other)? (read|reader|client|user|site|request) .. (see|get|must|observe)',
      'every (later|following|subsequent)? read .. (see|return|reflect) .. (latest|last|newest|previous|every|it) .. (commit|write|value|change|update)',
      '(take effect|be visible|effective|visible|be know) .. (everywhere|for everyone|for everybody|worldwide) .. (at once|immediately|instantly|the moment|right away)',
      '(at once|immediately|instantly) (visible|effective|valid|known) (everywhere|for everyone|for everybody|worldwide)',
    ],
    {
      // Whoever reads his own writes needs no more than that.
      unless:
        /\b(?:write|change|update|edit|post)s? (?:of|by|from) (?:the |that )?(?:very )?same (?:user|client|customer|session|person|device|author)\b/,
    },
  ),
  pick(
    'consistency.need',
    'causal',
    [
      '{MUSTNOT} (go back|fall back|jump back|return|revert|travel back|go backwards|jump backwards) .. (older|earlier|previous|old|time) (state|version|value|data)?',
      '(upload|save|post|change|write|submit|add|edit|send|book|create|rename|delete) .. and (refresh|reload|go back|return|reopen|open again|look again|press reload|hit reload|come back) ... {MUST} .. (be there|see|show|appear|be visible|find|be go)',
      '(read|see|find) (your|their|his|own|her|my)? own (write|change|edit|post|update|upload|comment|order|message|save|input|review|photo|booking|entry|change)',
      '(own|their own|her own|his own) (write|change|edit|post|comment|update|upload|message|photo|review|order|booking|entry|input) .. (see|visible|show|appear|immediately|at once|right away|must|back|be there|there)',
      '(message|post|comment|change|edit|photo|order|upload|entry|setting|review|booking|profile) .. (must|should|have to|need to) .. (be there|show|be visible|appear|stay|be see) .. (when|after|once|on|upon) .. (reload|refresh|come back|save|post|return|reopen|reopening)',
      '(who|whoever|anyone who|anybody who|someone who|person who|user who|everybody who|if you|after they|after user|after customer) .. (save|post|change|correct|edit|update|write|upload|submit|comment|rename|book|add) ... {MUST} .. (see|find|meet|get) .. (it|new|own|change|corrected|edited|updated|result|new one|same|what|that|them|one)',
      '(see|find|get back|read) what (they|you|user|he|she|customer|we) just? (write|save|post|enter|change|type|upload|submit)',
      '(just|right) (write|save|post|enter|change|submit) .. {MUST} .. (see|be visible|be there|show|appear)',
      'causal (consistency|order|ordering)|causally',
      '(answer|reply|comment|response|effect|reaction|like) .. (not|never) .. (before|without|ahead of|earlier than) .. (question|message|post|cause|original|comment|answer|what it|thing it)',
      '(no|never) .. (answer|reply|comment|response|reaction) .. (before|without|ahead of) .. (question|message|post|cause|original)',
      '(answer|reply|comment|effect) .. (after|behind) .. (question|post|message|cause|original)',
      '(never|not) .. (see|show|seen|appear|visible|observe|display|read|come out) .. (in reverse|in reverse order|in wrong order|out of order|wrong way round|other way round|in opposite order|backwards)',
      'cause (before|and) effect|effect before cause',
      'monotonic (read|session)|session (consistency|guarantee)|read (your|their)? own? write|ryow',
      '(time|clock) .. (go|run|travel) back .. (user|reader|reload|client)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'consistency.need',
    'bounded',
    [
      'at least as (fresh|new|recent|up to date|current) as',
      'bounded (staleness|stale)',
      '(version|consistency|freshness|snapshot|zookie) token',
      '(read|check|answer|reply|result|view|decision) .. (not|never|no) .. older than .. (version|token|point|position|change|write|what|given|timestamp)',
      '(never|not|no) (go back|fall|older|read) .. (behind|before|than) .. (known|given|certain|specific|that) (point|version|position|state|token)',
      '(fresh|new) enough to (include|contain|reflect|see|cover)',
      '(as of|up to) (known|given|certain|specific) (version|position|token)',
    ],
    { negated: 'ignore' },
  ),
  pick('consistency.need', 'eventual', [
    '(eventual|eventually) (consistency|consistent) .. {FINE}',
    '{FINE} .. (eventual|eventually) (consistency|consistent)',
    '^ (eventual|eventually) (consistency|consistent)',
    '(consistency|consistency level) (:|=|be) eventual',
    '(must|may|can|should|will|to|have to|need only|only need to|only have to) be? (eventually|sooner or later|in the end|at some point|over time|finally) .. (converge|consistent|agree|same|in sync|match|line up)',
    '(converge|catch up|agree) .. (eventually|sooner or later|in the end|at some point|over time|after a while|later)',
    '(no|not|without) (need|requirement) .. (strong|strict|immediate) (consistency|consistent)',
    '(inconsistent|out of sync|differ|disagree|inconsistency) .. (for a while|for a moment|temporarily|for some time|short time|briefly|for a bit|for {MOMENT}) .. {FINE}',
    '{FINE} .. (temporary|temporarily|brief|momentary|short|few minute of|few second of) (inconsistency|inconsistent|divergence|disagreement)',
    '(temporary|temporarily|brief|momentary|short) (inconsistency|inconsistent|divergence|disagreement) .. {FINE}',
    '(need|require) not .. (strong|strongly|strict) (consistency|consistent)',
    '(weak|relaxed|loose|best effort) consistency .. (ok|okay|fine|enough|acceptable|sufficient|do)',
  ]),
];

const staleRules: readonly Rule[] = [
  pick(
    'consistency.staleOk',
    true,
    [
      '(may|can|could|might|be allow to) .. (see|get|notice|receive|learn|find out|hear) .. {MOMENT} later',
      '(count|counter|number|figure|total|statistic) be (only|anyway)? (approximate|approximation|rough|estimate|estimated)',
      '(may|can|could|might|be allow to) .. (be|lag|run|trail) .. {HOURS} (behind|old|out of date|stale)',

      '(not need to|need not|not have to|not necessarily|not require to) .. (show|have|display|reflect|know|return|see|report) .. (latest|exact|current|live|precise|newest|up to date|to the second|actual)',

      '(may|can|could|might|be allow to) .. (be|run|lag|trail|hang|come|limp|stay) .. {MOMENT} {BEHIND}',

      '({STALE}|replication lag|replication delay|replica lag) .. {FINE}',
      '({STALE}|replication lag|replication delay|replica lag) , {FINE}',
      '(be|run|lag|trail|come|stay|show) .. {MOMENT} {BEHIND} ... {FINE}',
      '{FINE} ... {MOMENT} {BEHIND}',
      '{FINE} .. (stale|staleness|outdated|out of date|slightly old|somewhat old|slightly older|little old|bit old|older) {COPYNOUN}?',
      '(lag|trail|run behind|limp behind|drift) .. (by|behind|reality)? .. {MOMENT} ... {FINE}',
      '{SHOWN} .. (may|can|could|might|be allow to) .. (lag|trail|be behind|be late|be delay|be stale|be out of date|be outdated|be cache|come late|be little behind|be bit behind)',
      '(may|can|could|might|be allow to) .. be .. ({MOMENT} {BEHIND}|bit behind|slightly behind|somewhat behind|slightly old|bit old|slightly out of date|bit out of date|slightly outdated|somewhat stale|little behind|little stale|little old|slightly stale)',
      '(may|might|be allow to) .. (be|show|serve|return|see|read|get|deliver) .. (stale|outdated|out of date|old data|old value|old version|old state|older version|older state)',
      '(may|can|could|might|be allow to|be ok to|be fine to) .. (take|need) .. {MOMENT} .. (appear|show|be visible|arrive|propagate|reach|see|reflect|until|before|spread|sync|replicate|update|surface)',
      '(at most|no more than|not more than|up to|maximum|not older than) {MOMENT} (old|stale|behind|out of date|outdated)',
      '(exact|precise|accurate|real time|live|up to date) (number|count|value|figure|total|ranking|position|data|score|balance) .. (not|never|no|nobody) .. (important|matter|need|require|necessary|care|essential|critical)',
      '(freshness|up to date|fresh data|latest value|real time data|currency) .. not .. (important|critical|matter|necessary|essential|priority)',
      '(not need to|need not|not have to|must not necessarily|not necessarily|not require to) .. be (exact|precise|up to date|fresh|live|current|realtime|to the second|perfectly|completely|accurate|second accurate)',
      '(approximate|approximation|rough|estimate|estimated|ballpark) (number|count|figure|result|value|total) .. {FINE}',
      '(yesterday|last night|hour old|minute old|day old|second old|older|outdated|previous|cached|last week) {COPYNOUN} ... {FINE}',
      '(see|seeing|show|serve|read|get|return) .. (older|outdated|stale|previous) {COPYNOUN} ... {FINE}',
      '{COPYNOUN} (from|of) (yesterday|last night|hour ago|minute ago|day before|previous day|this morning) .. {FINE}',
      '(worse|more|annoy|hurt|cost) .. (more)? than .. {STALE}',
      '(rather|better|prefer) .. {STALE} .. than',
      '(tolerate|survive|cope with|live with|afford|accept) .. (staleness|lag|{MOMENT} (of)? (delay|lag)|old data|outdated|stale)',
      '(eventual|eventually) (consistency|consistent) .. {FINE}',
      'no hard .. freshness',
      '(old|behind|stale|outdated) , (nobody|no one|no user|no customer) (notice|care|mind|complain|will notice|would notice)',
      '(by|off by|with) {MOMENT} , (nobody|no one|no user) (notice|care|mind|complain)',
      '{MOMENT} delay .. {FINE}',
      'delay of {MOMENT} .. {FINE}',
    ],
    {
      unless:
        / (?:(?:replica|follower|slave|standby|secondary) (?:[a-z]+ )?(?:lag|be|trail|fall|run) (?:up to|about|around)|backup|dump|tape|documentation|docs|wiki|manual|handbook|hardware|software|library|librar\w+|driver|server be|skill|look (?:be )?(?:old|dated|outdated)|old version of (?:the |our |an? )?(?:app|software|client|browser|os|android|window|driver|library|api|framework)|(?:not|never) (?:be )?(?:ok|okay|fine|acceptable)|downtime|outage|rather wait) /,
    },
  ),
  no('consistency.staleOk', [
    '({STALE}) (read|data|value|balance|information|result|state|price|stock|view)? .. (be|would be)? {UNACCEPTABLE}',
    '(no|never) (stale|outdated|out of date) (read|data|value|balance|information|result|price|number|stock)',
    '{MUSTNOT} .. (be|see|read|show|serve|return|get|act on|work with) .. (stale|outdated|out of date|old value|old data|old price|old balance)',
    'every read .. (latest|last|newest) (committed|write|value)',
    '(not|can not|never) (tolerate|accept|afford|live with) .. (stale|staleness|outdated|replica lag)',
  ]),
];

/** What never may be broken, and what has gone wrong for want of isolation. */
const invariantRules: readonly Rule[] = [
  pick(
    'consistency.mustNotConflict',
    true,
    [
      '(two|both) .. {MUSTNOT} .. same .. {SLOT}',

      '{MUSTNOT} .. (have|hold|contain|take|carry|admit|accept|end up with) .. (more|#) .. (participant|passenger|guest|student|booking|visitor|people|person|patient|child|car|attendee|member|player|reservation)',

      '{SLOT} .. (may|can|must|shall|be allow to) (only|never|not)? (be)? {HANDOUT} (only|at most|exactly|more than|just)? once',

      '(number|sum|amount|total|count) of .. {SLOT} .. {MUSTNOT} .. (exceed|go over|go beyond|surpass|be more than|be larger than|be higher than)',
      '{MUSTNOT} .. (exceed|go over|surpass|go beyond) what .. (buy|pay|own|have|be available|be there|hold|license)',
      '(two|both) .. {MUSTNOT} .. (give|get|be give|receive|be assign|take|hold|be book|end up) .. (one|same) .. (at same (time|hour|moment)|{SLOT})',

      '{MUSTNOT} .. (be|get|have)? .. {HANDOUT} .. {TWICE}',
      '{MUSTNOT} .. {HANDOUT} .. same {SLOT} .. (twice|two|both|several|again)',
      '(no|not single|not one) {SLOT} .. {HANDOUT} .. (twice|two time|double|more than once|to two)',
      '(no|never) (two|double) (booking|sale|assignment|allocation|reservation|spending|winner)',
      '(never|not) happen ... {SLOT} {HANDOUT} (twice|two time|double|to two)',
      '{SLOT} {HANDOUT} (twice|two time) ... {UNACCEPTABLE}',
      '{MUSTNOT} .. {HANDOUT} .. to (two|more than one|several|both|different|second)',
      '(oversell|overselling|oversold|double book|double booking|overdraw|overdrawn|double spend|double spending|double sell|oversubscribe|double allocation|doppelbuchung|overbooking|overbook|doublebook|double assign)',
      '{MUSTNOT} .. (go|be|fall|become|drop|get|turn|run) (negative|below zero|below #|under zero|overdrawn|minus|into minus|into red|into negative)',
      '{SLOT} .. (be|stay|remain) never negative',
      '(must be|must stay|must remain|have to be|have to stay|need to be|should be|guarantee to be|stay|remain|be) (globally unique|worldwide unique|unique|unique worldwide|unique across)',
      '(unique name|unique email|unique username|unique handle)',
      '(uniqueness|unique constraint) .. (must|guarantee|need|hold|never|globally|across)',
      '{HANDOUT} (only|exactly|at most) once',
      '(invariant|integrity rule|business rule|integrity constraint) .. (never|must|always|hold|break|violate|guarantee|have)',
      '(rule|constraint|rules) .. (must|have to|may|can) .. (never|always|not) .. (break|violate|hold|bend|be broken)',
      '(balance|ledger|sum|total|debit and credit|stock|inventory|cash|money) .. (must|have to|should|need to|always) .. (add up|balance|match|be correct|be right|be exact|be accurate|tally|agree|be consistent|sum to|reconcile|to cent|sum up)',
      '(two|both|three|second|# ) {ANYBODY}? .. {MUSTNOT} .. (same|one|identical) {SLOT}',
      '{MUSTNOT} .. two .. (same|one|identical) {SLOT}',
      '{MUSTNOT} .. (same|one|identical) {SLOT} .. (two|both|several|twice|different)',
      '(no|never) (two|#) {ANYBODY} .. (same|share|one) {SLOT} .. (must|at once|at same time|same time|may|can|ever|hold|get|own)',
      '{MUSTNOT} .. (exceed|sell more than|hand out more than|book more than|give out more than|spend more than|sell more|admit more than|go over|go beyond|issue more than|accept more) .. (stock|capacity|limit|quota|credit|available|have|allowance|budget|seat|exist|there be|ceiling|license|allow)',
      'at least one .. (on duty|on call|on shift|present|in charge)',
      'may .. only when no',
      '(exactly|only|at most) one (winner|owner|buyer|holder|person|customer) .. (per|for|of|may|can|must|each|every|get)',
      '(not a single|not one|no) (cent|penny|seat|unit|euro|dollar) .. (lose|wrong|miss|off|too)',
      '(wrong|incorrect) (balance|total|stock|sum|payout) .. {UNACCEPTABLE}',
      '(prevent|avoid|rule out|exclude|guarantee no) .. (oversell|overselling|double booking|double spend|overdraft|duplicate booking|lost update)',
      'never (show|see|observe|expose|display) half .. (transfer|transaction|booking|order|payment|move)',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:same (?:rack|host|machine|node|zone|server|hypervisor|switch)|part of business|competitor|airline|old booking engine|tolerate|old engine|observation|unique (?:visitor|user|selling|feature|approach)|retry|charge|message|mail|sms) /,
    },
  ),
  // "Do we need serializable?" only asks.
  pick(
    'consistency.isolationMatters',
    true,
    [
      '(serializable|snapshot isolation|repeatable read|read committed|serializability) .. (need|require|want|not enough|insufficient|run at|use|must|too weak|anomaly|problem)',
      '(run at|need|require|want|use|under|at) (serializable|snapshot isolation|repeatable read|read committed|serializability)',
    ],
    { question: 'drop' },
  ),
  pick(
    'consistency.isolationMatters',
    true,
    [
      '(write skew|lost update|phantom read|dirty read|non repeatable read|unrepeatable read|race condition|read skew|concurrency bug|concurrency anomaly|isolation anomaly|isolation bug) & (hurt|bite|burn|cost|wrong|corrupt|suffer|have|see|twice|customer|must|can not|prevent|avoid|fear|afraid|worry|problem|happen|need|trouble|fatal|disaster|never|again|unacceptable|ledger|balance|break|get)',
      '(anomaly|race|concurrency|interleaving) .. (hurt|bite|cost|bug|burn|corrupt|problem|trouble|happen|wrong|expensive|dearly|lose|nasty)',
      '(two|concurrent|simultaneous|parallel|both) (transaction|request|user|update|process|clerk|session|booking|operator) .. (overwrite|read same|clobber|each other|interfere|step on|collide|interleave)',
      '(two|concurrent|simultaneous|parallel) transaction ... (break|broke|violate|corrupt|invalidate|ruin|undo) .. (rule|invariant|constraint|total|balance|book|such)?',
      '(each|one) (correct|fine|valid|right) (when|alone|by itself|on its own) ... (break|together|violate|wrong)',
      '(check then act|read modify write|read then write)',
      '(overwrite|clobber|stomp on) (each other|one another|other) .. (change|update|write|work|edit|correction)',
      '(change|update|edit|correction) of (one|other|another|first|colleague) .. (overwrite|get lose|be lose|disappear|clobber)',
    ],
    {
      unless:
        / (?:no concurrency (?:problem|issue)|keep(?:ing)? race|horse|boat|marathon|next door|thesis|fine here|tell me|project|single writer|not know what|mutex|not a problem) /,
    },
  ),
];

const collisionRules: readonly Rule[] = [
  pick('conflict.resolution', 'application merges', [
    '(application|app|our code|we|code|client|business logic|service|backend|software|program|domain logic) .. (can|could|may|will|be able to|know how to|able to|would|must|have to) .. (merge|reconcile|combine|resolve) .. (version|both version|conflict|cart|copy|divergent|difference|sibling|concurrent)',
    '(version|copy|conflict|sibling|divergent) & (our code|application|app|we|code|client|domain logic|business logic) (can|could|may|will|be able to|would|must|have to) (merge|reconcile|combine|resolve)',
    '(merge|reconcile|combine|resolve) .. (version|copy|conflict|cart|sibling|divergent) .. (in|by) (application|app|code|logic|ourselves|business|hand in code)',
    '(have to|having to) merge .. (two|version|several|cart|copy)',
    '(merge|conflict) (function|procedure|handler|callback) .. (in|of|our|application|write|ourselves|code)',
    '(union|unite) of .. (both|version|cart|two)',
  ]),
  pick(
    'conflict.resolution',
    'last wins',
    [
      '(last|latest|newest|newer|later|most recent|younger|more recent) (write|update|change|edit|one|value|writer|version|save|timestamp|modification|entry|setting|input)? (may|can|should|to|simply|just|always|shall|could|might)? (win|prevail|be right)',
      '(last writer win|last write win|lww|last one win|latest win|last win|newest win|later write win|last edit win)',
      '(whoever|who|whichever) .. (save|write|come|edit|update|be) (last|later|latest|newest|more recent) .. (win|prevail|count|be right)',
      '(overwrite|replace) .. (older|earlier|previous|former) .. (value|version|change|write|one|entry)? .. {FINE}',
      '(occasional|occasionally|rare) (lost|losing|lose) .. (last|earlier|older|other|concurrent|one of)? (write|update|change|edit|version) .. {FINE}',
      '{FINE} .. (overwrite|replace) (older|earlier|previous|other|each other)',
    ],
    {
      unless:
        / (?:go(?:ing)? wrong|number go wrong|wrong number|unacceptable|lead to (?:loss|lost|wrong)|which (?:lose|break|corrupt|be wrong)|bad idea|not good enough|unfortunately|overwrit\w+ (?:good|correct|newer)|clock skew|today|so far|currently|at (?:the )?moment|right now|ban|banned|now (?:our|the) ) /,
    },
  ),
  pick(
    'conflict.resolution',
    'converge by itself',
    [
      '(converge|agree|become identical|become same|end up same|come together|reconcile|be in agreement|line up|match|sync up|same number|same state|same value|same result|synchronize) .. (by itself|by themselves|automatically|alone|on its own|on their own|of itself|of themselves|all by itself)',
      '(converge|agree|heal|reconcile|merge|combine|resolve|line up|match|same number|same state|same result|come together|settle|synchronize|repair|conflict) .. without .. (operator|people|person|human|anyone|anybody|user|somebody|someone|manual|intervention|dialog|ask|admin|administrator|hand|conflict|decide|support|staff|repair|prompt)',
      '(converge|agree|come to same|end up with same|reach same|come out same|same number|same state|same result|end in same) ... without (operator|people|person|human|anyone|anybody|user|somebody|someone|manual|intervention)',
      '(all|every|both|each) (client|copy|replica|device|user|version|participant|party|phone|editor|site|side|list|shop|tablet|node|region|branch|office|peer|register|browser|screen) .. (must|should|have to|need to|eventually|always|will|shall)? .. (converge|end up (with|in|at|identical|same)|agree|show same|see same|same state|be identical|same result|identical text|same text|same document|same content|hold same|arrive at same|come to same)',
      '(end|finish|end up|arrive|come out|land|close) .. (with|at|in|on)? (identical|same) (text|state|document|result|content|number|picture|version|drawing|list|value|copy|outcome|stock)',
      '(crdt|conflict free|operational transform|conflictfree|automerge|yjs) .. (use|need|want|type|base|data type|merge|fit|be)',
      '(automatic|automatically|auto) (merge|merging|conflict resolution|reconciliation|resolve|convergence)',
      '(no|never|without) .. (merge dialog|conflict dialog|manual merge|merge conflict|ask user|user to decide|conflict popup|conflict copy)',
      'nobody .. (decide|resolve|merge) .. (conflict|which|version|by hand)',
      '(addition|add|edit|change|entry|item) .. (from|of|on|by) both (side|device|site|user|party|part)? .. (survive|keep|kept|remain|preserve)',
    ],
    { negated: 'ignore' },
  ),
  pick(
    'conflict.resolution',
    'prevent',
    [
      '(conflict|collision|concurrent (change|edit|update|write)|simultaneous (change|edit|write|update)|concurrent modification) .. (must|should|have to|need to|to) .. (be)? (prevent|avoid|impossible|rule out|forbid|block|exclude|not happen|never happen|not occur|not be allow|refuse|reject)',
      '(prevent|rule out|exclude|forbid) .. (conflict|collision|concurrent (change|edit|update|write|modification)|two (people|user|client|operator|editor|clerk))',
      '(only|just|exactly) one (person|user|editor|session|operator|clerk|agent|employee|colleague|people) .. (may|can|at a time|lock|should|must) .. (edit|write|change|work|open|modify|touch|at a time|lock)',
      '(pessimistic|exclusive|checkout|check out|edit) (lock|locking)',
      '(optimistic lock|optimistic locking|optimistic concurrency|version check)',
      '(second|other|later|slower) (write|writer|user|person|edit|one|save|change|clerk|editor|colleague) .. (get|must|should|be|see|have to) .. (error|reject|refuse|fail|block|wait|conflict|deny|tell|message|warning|reload|turn away)',
      '(lock|locked) .. (while|when|as long as) .. (someone|somebody|other|another|edit|colleague)',
      'repair conflict by hand',
      '(write|update|change|edit) {MUSTNOT} (collide|conflict|overwrite each other)',
    ],
    { negated: 'ignore' },
  ),
];

/** How fresh, how ordered, what must never break, what happens on collision. */
export const consistencyRules: readonly Rule[] = [
  ...needRules,
  ...staleRules,
  ...invariantRules,
  ...collisionRules,
];
