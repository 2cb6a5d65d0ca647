import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';
import { effectsToldRules } from './told-guarantees-2.ts';
import { processToldRules } from './told-guarantees-3.ts';
import { guaranteesSecondRules } from './told-guarantees-b.ts';

/** Ideas hold their own negations ("never", "nobody asks"), so a negation before them says nothing more. */
const open = { negated: 'ignore', question: 'drop' } as const;

/** Something old is seen, and somebody says that this is borne. */
const staleAndFine = [
  '!{GUALAG} & {GUANOCARE} & {GUAVIEW}',
  '{GUALAG} & {GUANOBODY} .. {GUACARE} & {GUAVIEW}',
  '!{MOMENT} (behind|old) & {GUANOCARE}',
  '(old|older|stale|outdated) (copy|page|version|value|one|data) & (rather|better|prefer) & than',
  '(latest|newest|current) & (one before|previous one|older one|somewhat older) & {GUANOBODY} .. (odds|difference|matter|care|mind)',
];
const staleElsewhere =
  / (?:(?:can|may|must|will|do|would) not (?:accept|tolerate|live with|afford|allow)|unacceptable|lose|irrelevant|message|event|used to|until|at most|no more than|not more than|maximum|limit|must include|have to include|must not be stale|never older|retry|recover|argue|software|library|hire|applicant|old (?:system|provider|server|machine|app|product)) /;

/** Told by ideas that meet in one sentence, and not by a phrase. */
export const guaranteesToldRules: readonly Rule[] = [
  pick('consistency.need', 'eventual', staleAndFine.slice(4), { ...open, unless: staleElsewhere }),
  pick('consistency.staleOk', true, staleAndFine, { ...open, unless: staleElsewhere }),
  pick(
    'consistency.staleOk',
    true,
    [
      '(other|rest|public|reader|everybody else|everyone else|audience|flock|colleague|visitor|crowd) .. (can|may|do not need|do not|need not|when convenient) .. (wait|see later|later|bit|convenient)?  & {GUAOWNER} & {GUASEE}',
      '(for|when) (browsing|browse|look around|searching|display) & (old|stale|copy|cached)',
    ],
    open,
  ),
  pick(
    'consistency.need',
    'strong',
    [
      '(same|identical) (answer|value|picture|state|number|figure|balance) & (everyone|everybody|all|both|whoever|every server|every node|any server) & (moment|instant|at same time|always|at any time) & (must|have to|has to|need)',
      '(not|never|no|nobody) .. (second old|minute old|stale|outdated|old|older) (balance|limit|stock figure|price|permission|list|value|picture|state|record|figure|number|status|dose|version) & (must|may|can|allow|accept|want|use|act|decide|see)',
      '(moment ago|second ago|just (enter|change|update|revoke|scan|book|sell)) & (must|have to|has to|need) & (know|see|visible|find|everywhere|every|other)',
      '(every|any|all|each) .. (door|gate|server|node|screen|till|shop|device|terminal|counter|cashier|office|machine|reader) .. (know|see|refuse|show|reject|honor|reflect) .. (at once|immediately|same second|that second|moment|instantly|without delay|right away)',
      '(read|reads|reading|go|ask|query) .. (leader|primary|master) .. only',
      '(only|always|insist|solely|exclusively) .. (read|reads) .. (leader|primary|master)',
      '(linearizable|linearizability|linearisable)',
    ],
    {
      ...open,
      unless:
        / (?:of interest|matter|replace|report|analysis|sequence of change|no server|timestamp|backward|schema|screen in step|deploy) /,
    },
  ),
  pick(
    'consistency.staleOk',
    false,
    [
      '(stale|outdated|out of date|old|older|lag|second old|minute old|trail|second of lag|last minute|from before) & {GUADREAD} & {GUAKEYREAD}',
      '{GUAREVOKE} & (no grace|next click|at #|on spot|there and then) & (must|have to|know|nobody|mean)',
      '(last|latest|current|live|real) & not .. (one before|copy|previous|older|follower|replica)',
    ],
    open,
  ),
  pick(
    'consistency.need',
    'bounded',
    [
      '(include|reflect|contain|cover|comprise) .. (all|everything|every|change) ... (before|until|up to|till) & (report|query|read|list|page|bulletin|it|copy|answer|view|reader)',
      '(as fresh as|as new as|as recent as|at least as fresh|at least as new|at least as recent)',
      '(as of|as it be when|as they be when) & (or newer|anything newer|snapshot|batch|cut off|epoch|or later)',
      '(bounded staleness|staleness bound|maximum staleness|staleness under|max staleness|lag limit)',
    ],
    open,
  ),
  pick(
    'consistency.need',
    'causal',
    [
      '(own|herself|himself|themselves|yourself|their own) .. (post|edit|write|change|comment|message|entry|upload|note|stuff|vote|reply|update|booking|bid|review|picture) & {GUASEE} & (must|have to|need|expect|at once|immediately|right away|want|always|reload|one thing|not confused|straight away)',
      '(what|whatever|after|once|when|just|that) .. (save|enter|post|write|change|upload|submit|note|send) & (she|he|they|you|people|user|same) (have to|must|want to|expect|need to|should|may) .. (see|find|be there|show)',
      '{GUAREPLY} .. (before|sooner than|ahead of|earlier than|prior to|without) .. {GUACAUSE} & (never|not|look|screen|show|see|turn up|wrong|arrive|amateur|display|appear)',
      '{GUAREPLY} & {GUACAUSE} & (before|sooner|ahead|earlier|without) & (never|not|must|amateur|confuse|wrong way|nonsense|silly|puzzled) & (see|screen|show|appear|turn up|arrive|read|display|visible|reader|reach)',
      '(what|whatever|anything|everything) (I|he|she|they|user|you|we|author|people|customer|student|teacher) .. (write|save|enter|post|change|upload|send|note|do) & {GUASEE} & (must|have to|need|expect|want|next|at once|immediately)',
      '!(causal|causality|causally|read your write|read your own write|read own write|monotonic read|session guarantee|session consistency|cause first)',
      '(switch|hop|move|change|new|come back|second) .. (device|phone|tablet|laptop|datacenter|data center|region|screen) & (see|still|carry on|find|whatever|all they|everything) & (note|do|have|wrote|read|entered|had|write|enter|save)',
      '(once|after|when) .. (see|seen|show|shown|read) & (unsee|unseen|also get to see|stay dead|never go back|not jump back|go backwards)',
    ],
    open,
  ),
  pick(
    'consistency.need',
    'external',
    [
      '(transaction|commit|update|transfer|payment|bid|trade|confirm|file|filed) & (before|after|first|later|finish|precede) & (worldwide|regardless|whatever account|all region|every region|across all|anywhere|every observer|all observer|different table|wherever in world|in all book|different row|touch same) ',
      '(strict serializability|strictly serializable|strict serializable|external consistency|externally consistent)',
      '(what|like|guarantee) .. spanner',
      '(every|all|any) .. (observer|site|reader|statement|office) & (agree|see) & (first|order|before|commit) & (anywhere|any two|which|all that|every)',
    ],
    open,
  ),
  yes(
    'consistency.mustNotConflict',
    [
      '{GUANEGATIVE} & {GUANEVER}',
      '{GUANEGATIVE} & {GUADREAD}',
      '{GUASUM} .. {GUATALLY} & (always|at all time|every moment|each commit|each instant|any moment|at any time|at no time|to cent|every instant)',
      '(never|not|no) more .. than & (passenger|seat|ticket|people|limit|bed|place|stock|guest|lifejacket|exist|available|sold)',
      '(how) .. (keep|prevent|avoid|stop) .. {GUANEGATIVE}',
    ],
    {
      ...open,
      unless:
        / (?:pay|letter|refund|send|ship|bill|invoice|debit|remind|press|click|salary|winter|alarm|part of (?:our|the) business|tolerate|fine|message|event|charge|mail|retry|airline|notification|ok|pay twice|read twice|old|deliver|machine|server) /,
    },
  ),
  pick(
    'consistency.mustNotConflict',
    false,
    [
      '(oversell|overselling|overbook|overbooking|negative|double booking|violation) & (tolerate|part of business|correct .. later|repair|odd|sort out)',
    ],
    open,
  ),
  pick(
    'conflict.resolution',
    'prevent',
    [
      '{GUATWICE} & (must not be possible|not be possible|never again|make impossible|must not be able|should be impossible|be impossible|have to be impossible) & (same|slot|bed|room|seat|field|place|paragraph|order|trip|reserve|book|sell|assign)',
      '(better|rather) & (error|turn .. away|refuse|reject|no sale|decline) & than & (two|overwrite|both|double|one room)',
      '(changed|change|edit|edited|touched|save) .. (meanwhile|in meantime|in between|since I|before me) & (reject|refuse|error|reload|warn|abort|tell|not go through)',
      '(first come|first come first served|whoever be first|whoever come first|fastest finger|first one get) & (else|others|lock|gone|rest|second|second one|other)',
    ],
    {
      ...open,
      unless:
        / (?:retry|lock contention|wait for (?:hour|minute)|deadlock|payment|charge|node|shard|replica|database|cache|queue|migration) /,
    },
  ),
  pick(
    'conflict.resolution',
    'last wins',
    [
      '(overwrite|overwriting|clobber|clobbering|overwritten|lost update) & {GUANOCARE}',
      '(nobody|no one|not|never) .. (care|mind|matter|argue|complain|quarrel) .. (who|whose|which) .. (win|last|survive|first|edit|overwrite|stay)',
      '(second|other|later) (one|version|write|person)? win & (so what|fine|ok|both|two|nobody|at once)',
      '(clock|timestamp|higher timestamp|later timestamp) & (decide|survive|win|take|settle) & (two|both|write|change|rest|conflict)',
    ],
    {
      ...open,
      unless:
        / (?:ban|ban|append|no merge|(?:keep|keep|keep) every|must not|not acceptable|drive us|customer complain|order of event|history|give up) /,
    },
  ),
  pick(
    'conflict.resolution',
    'application merges',
    [
      '(three way merge|merge rule|merge logic|merge semantic|merge function|wrote merge|write merge|vector clock|hand written rule)',
      '(both|two) & (keep both|give us both|hand us both|return several version|all item of both|keep all) & (merge|sort|decide|we|one|work|app|review)',
    ],
    {
      ...open,
      unless:
        / (?:automatic|automatically|crdt|by itself|no clue|department|company|company|nobody|no human|pull request|acquisition|git|not mergeable|no merge|table|join) /,
    },
  ),
  pick(
    'conflict.resolution',
    'converge by itself',
    [
      '{GUASAMEEND} & {GUANODECIDER} & (copy|replica|device|tablet|phone|laptop|node|machine|change|edit|peer|editor|document|text|screen|site|merge|marks|map|part|everyone|typing|script|plan|shore)',
      '(no|not|never|without) .. (conflict dialog|conflict dialogue|dialogue|dialog|dialogs|conflict question|conflict message) & (conflict|merge|text|come together|copy|edit)',
    ],
    {
      ...open,
      unless: / (?:leader election|elect|consensus|failover|conflict free replicate be|load|queue) /,
    },
  ),
  yes(
    'consistency.isolationMatters',
    [
      '(lack|no|without|missing) .. (transaction|isolation|locking) & (suffer|burn|bite|hurt|pay|corrupt|regret|wreck)',
    ],
    {
      ...open,
      unless:
        / (?:message|event|replica|failover|node|disk|intern|thesis|next door|project status|fine here|cache|network|topic|offset|consumer|two disk|merge) /,
    },
  ),
  ...effectsToldRules,
  ...processToldRules,
  ...guaranteesSecondRules,
];
