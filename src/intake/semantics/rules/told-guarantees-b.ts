import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';
import { flagsToldRules } from './told-guarantees-c.ts';

/** Ideas hold their own negations, so a negation before them says nothing more. */
const open = { negated: 'ignore', question: 'drop' } as const;

const oldIsFine = [
  '!(can|may|might|could) .. (be|run) .. (minute|hour|day|second|bit|little|while) (old|behind|late|stale) & {GUAPUBLICVIEW}',
  '!{GUAOLDISH} & {GUAPEOPLEBEAR} & {GUAPUBLICVIEW}',
];
const oldElsewhere =
  / (?:lose|message|event|used to|must not|never|can not|said nobody|intern|job|import|export|invoice|mail|report (?:run|take)|refuse|decline|blank|not older|slow|outage|downtime|deploy|than the resource) /;

/** What must be read and what collides, told by ideas: the second round. */
export const guaranteesSecondRules: readonly Rule[] = [
  pick('consistency.staleOk', true, oldIsFine, { ...open, unless: oldElsewhere }),
  pick(
    'consistency.need',
    'eventual',
    [
      '{GUAMEETAGAIN} & {GUAMANYCOPIES} & (later|finally|end|eventually|eventual|lunch|while|wait|whenever|moment|second|minute|short|themselves|afterwards|heal)',
      '(take|accept) write .. (whichever|any|every) (node|site|region|side|copy|replica) & (catch up|later|follow)',
    ],
    { ...open, unless: oldElsewhere },
  ),
  pick(
    'consistency.need',
    'strong',
    [
      '{GUAASNOW} & {GUAKEYREAD} & (must|have to|need|only|ask|demand|insist)',
      '{GUAOLDVALUE} & {GUADANGER}',
      '{GUAONCECHANGED} & {GUAEVERYREADER} & (must|have to|need|may|return|see|already|at once)',
      '(two|different|contradict) (opinion|truth|answer|version of truth) & (must not|can not|never|may not|no) & (about|account|master|owner|balance|who|same)',
    ],
    { ...open, unless: / (?:schema|deploy|test|backup|report|dashboard|hire|nobody need it) / },
  ),
  pick(
    'consistency.staleOk',
    false,
    [
      '{GUAOLDVALUE} & {GUADANGER}',
      '(not|never) .. (be)? (ok|okay|acceptable|all right|tolerable|allow) .. {GUAREVOKE} & (minute|second|still|later|open)',
      '{GUAASNOW} & {GUAKEYREAD} & (no cache|no follower|snapshot|moment ago|second ago|at that instant|not as of)',
    ],
    { ...open, unless: / (?:schema|deploy|test|backup|hire) / },
  ),
  pick(
    'consistency.need',
    'bounded',
    [
      '(old|behind|ago|delay|delayed|lag|cached|stale) & {GUANOTOLDERTHAN} & (second|minute|hour|# ms) & (refuse|decline|blank|turn grey|alarm|illegal|regulator|security|exactly|to be exact|limit be|line in contract|one second longer|must know by)',
      '(not|never|no) .. (older|staler|further behind|more behind) than & (second|minute|hour|mark|version|revision)',
      '{GUAREADTOKEN} & {GUANOTBEFORE} & (read|fetch|query|reader|replica|mirror|ask|follower|serve|client|copy|cursor|broker)',
    ],
    {
      ...open,
      unless:
        / (?:consumer group|replay|topic|retention|watermark|late event|window|backup|deploy|password|login|session token|access token|refresh token|expire|backward|schema|p99|percentile|latency|answer within) /,
    },
  ),
  pick(
    'consistency.need',
    'causal',
    [
      '{GUAJUSTWROTE} & {GUARELOAD} .. {GUAVANISHED} & (I|user|people|clerk|she|he|lawyer|author|customer|agent|page|list|phone|screen|comment|answer|refresh)',
      '{GUADEPENDS} & {GUAAHEADOF} & {GUAVISIBLE} & (sale|post|diagnosis|question|answer|original|message|anything|something|order|event|notification|comment|refund|reply|effect)',
      '(jump|go|going|travel) back .. (in time|older|earlier|former) & (reload|see|viewer|session|value|reader|visible|screen)',
      '(pin|stick|sticky|glue|bind) .. (user|session|reader|client|author|people|them|writer|customer) .. (primary|leader|master|same replica|same node|writer)',
      '(read|reading|ask|query|look) .. (follower|replica|standby|secondary|copy) .. (right|just|straight|immediately|directly|shortly)? after .. (write|writing|save|insert|commit)',
      '(no|never|nobody) .. (replica|site|reader|node|one|copy|region) .. (know|see|show) .. (second|effect|later|answer|reply) .. without',
    ],
    {
      ...open,
      unless:
        / (?:deploy|password|migration|audit|crash|job|queue|message|root cause|safety people|(?:he|she) lose|lose (?:order|write)|disk|backup|failover) /,
    },
  ),
  pick(
    'consistency.need',
    'external',
    [
      '(one instant|single instant|one and same moment|same moment|one timestamp|one moment in time|state that really exist|midnight sharp|exactly # : #) & (all shard|whole bank|all account|every account|three region|entire|everywhere|all position|all table|all region|across) & (read|snapshot|picture|state|add up|report|query|transaction)',
      '(single sequence|one sequence|one true sequence|true sequence|one total order|single total order|globally order|one line of event|which be first|happen first) & (everyone|every|everybody|any two|all|whatever|entire|across|whichever)',
      '(as if|look like|way to tell) .. (run alone|single computer|one computer|one machine|single machine|one by one|one after another|serially) & (whole|entire|fleet|every transaction|outside|world|all)',
    ],
    { ...open, unless: / (?:per key|per account|conversation|topic|partition|channel|log line) / },
  ),
  pick(
    'conflict.resolution',
    'last wins',
    [
      '{GUANEWER} .. {GUAWINS} .. {GUAOLDERONE}',
      '(keep|take|trust|show) .. {GUANEWER} & (two|both|clash|throw|discard|drop|older|conflict)',
      '(throw|drop|discard|forget|ignore) (away)? .. (older|earlier|former) & (clash|conflict|two|collision|newer|newest|latest)',
      '(newest|latest|most recent) .. (only) .. (that matter|that count|we want|of interest|of use)',
    ],
    {
      ...open,
      unless:
        / (?:must not|must never|append|history|audit|eat|eaten|drive us|complain that|merge|backup|log|retention|cache|expire|test|version of (?:postgres|java|software)|last year|first (?:one )?wins?|bid|auction) /,
    },
  ),
  pick(
    'conflict.resolution',
    'prevent',
    [
      '{GUASECONDONE} .. (must|have to|need to|should|may|get|has to|be|shall|wait) .. {GUATURNAWAY} & (two|both|race|click|press|button|request|seat|planner|same|one|party|applicant|record|case|grab|edit|collision|hour)',
      '{GUACOLLISION} .. (must|have to|need to|should|shall|not|may|want) .. {GUASTOPPED}',
      '(want|prefer|rather) .. (not occur|not to occur|not happen|never occur|prevent|refuse) & (conflict|collision|clash|overwrite|merge)',
      '(refuse|reject|abort|bounce) & (version|revision|etag) & (you read|one you|meanwhile|in meantime|in between|since|differ|no longer)',
      '(only one|just one|exactly one) of .. (may|can|must|shall) .. (get|have|win|take|hold)',
      '(later|second) write .. (never|not) .. (replace|overwrite|silently)',
      '(reconcile|repair|merge|mop up) & (not|rather than|instead of|nobody) & (refuse|reject|prevent|stop|at door|not come to that|merging frighten)',
    ],
    {
      ...open,
      unless:
        / (?:retry until|lock contention|deadlock|wait for hour|node|shard|replica|failover|deploy|release|migration|leader|data ?center|hash|queue|cron|garbage|service|optimistic lock on) /,
    },
  ),
  pick(
    'conflict.resolution',
    'application merges',
    [
      '(give|tell|hand|show|ask) .. (application|app|client|service|clerk|user|sexton|people) .. (sibling|both|two|which of two)',
    ],
    {
      ...open,
      unless:
        / (?:nobody who could|company|team|acquisition|no merge|table|join(?:s)? (?:over|between)|git) /,
    },
  ),
  pick(
    'conflict.resolution',
    'converge by itself',
    [
      '(crdt|crdts|operational transform|operational transformation|commutative|commute|conflict free replicate) & (look at|use|want|need|edit|until)',
      '(nobody|no one|not) .. (be ask|have to resolve|resolve anything|ask .. whose|decide whose) & (version|whose|two|change|edit|same|everywhere)',
      '(whichever|whatever|no matter) .. (order|route|way|network) & (same result|same state|same end|sum be right|agree|identical|same set|equal|come out)',
      '(both|two|ten|all|edit|replica|copy|client|phone|device) & (sort itself out|unify themselves|settle down|all show same|come out equal|find together|add up upstairs|both be in there|same place for both|merge by themselves)',
      '(delete|remove) & while & (type|edit|write) & (nobody text|no text|nothing) .. (vanish|lose|disappear)',
    ],
    { ...open, unless: / (?:human|approve|nobody who could|git|price|market|colleague would|consensus) / },
  ),
  yes(
    'consistency.mustNotConflict',
    [
      '{GUATWOPARTIES} & {GUALASTONE} .. {GUASCARCE} & {GUAGIVE}',
      '(sell|book|assign|rent|issue|allocate|take) .. {GUASCARCE} .. (once|one time|twice|two time)',
      '{GUASCARCE} .. {GUAGIVE} .. {GUATWOPARTIES}',
      '{GUATWOPARTIES} .. {GUAGIVE} .. same .. {GUASCARCE}',
      '(no|not|never|nobody|neither) ... {GUANOTHINGTWO} & {GUASAMETIME}',
      '(both|together) .. (exceed|pass|break|over) .. (limit|quota|budget|credit|cap|allowance)',
      '(debit|credit|escrow|sum|total|ledger|position) & (equal|cover|zero|nought|balance|match) & (after each posting|after every posting|always mean|every moment|at all time|or book|always|each instant)',
    ],
    {
      ...open,
      unless:
        / (?:sort(?:ed)? out|smile|so what|tolerate|fine|message|event|machine|replica|node (?:die|fail)|retry|repeat|press again|tap again|click again|print|mail|copy|two year|search|list of|how many|ok with|funny|replicate) /,
    },
  ),
  yes(
    'consistency.isolationMatters',
    [
      '{GUAANOMALY} & {GUAANOMALYHURT}',
      '(race|interleave) .. (between|request) & (cancel|cancelled|order|both|goods|money|balance|twice|paid|booking|stock|refund|ship)',
      '(overwrite|undo|wipe|clobber|wipe out) .. (colleague|another|someone else|somebody else|others|each other|other who|simultaneous) & (complain|complaint|notice|silently|press save|typed|dossier|flag|ticket)',
      '(simultaneous|concurrent|parallel) (update|save|edit|request|withdrawal|booking|write|session) & (overwrite|lose|wipe|undermine|wrong|both|twice|below|break)',
      '(report|statement|sum|total|query) & (shift|move|change) .. (beneath|under|underneath|meanwhile|while it) & (match|add up|wrong|tally|sum)',
    ],
    {
      ...open,
      unless:
        / (?:which isolation|never (?:hurt|be|have)|not (?:care|hurt|matter)|would be|be fine|no issue|harmless|tragedy|shrug|no problem|not a topic|thread pool|deploy|merge conflict|never be a topic|theoretically|noisy|lock free|horse) /,
    },
  ),
  ...flagsToldRules,
];
