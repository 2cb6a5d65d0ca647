import type { Rule } from '../match.ts';
import { no, pick, yes } from '../rule.ts';

/** What may be lost, and what must be provable later. */
export const lossRules: readonly Rule[] = [
  pick(
    'loss.none',
    true,
    [
      '{MUSTNOT} (miss|lose|skip|overlook) (one|single one|any of them|any one)',
      '(none|not one) of (them|these|those|event|order|record|message) {MUST}? .. (may|can|must)? .. (be)? (get)? lose',

      '{KEEPSAKE} .. (be)? {SAFE} .. (must|have to|need to|should) .. (survive|be durable|be safe|be there|not be lose|never be lose|stay|persist|remain|outlive|exist)',

      '{MUSTNOT} .. (lose|lost|drop|forget) .. {KEEPSAKE}',
      '{MUSTNOT} .. (lose|drop) (single|any|even one|one)? {KEEPSAKE}',
      '(not afford|not allow|not risk|not accept|not tolerate) .. (lose|losing|loss|drop|loss of) .. {KEEPSAKE}',
      '{KEEPSAKE} ... {MUSTNOT} (be|get|ever|simply|just|be allow to)? {GETLOST}',
      '(this|that|it|they|these|those|everything|which|all this) {MUSTNOT} .. (be)? (get lose|lose|be lose|go missing|disappear|vanish)',
      '^ {MUSTNOT} (be|get) (lose|lost)',
      '(no|not single|not one|no single|not even one|never single) .. {KEEPSAKE} .. {GETLOST}',
      '(no|nothing) {SAFE} .. {GETLOST}',
      'nothing .. {SAFE} .. {GETLOST}',
      'nothing .. (must|may|can|should|will|ever|be allow to)? (be|get|go)? (lose|lost|missing)',
      '(lose|losing) (nothing|no {KEEPSAKE}|zero)',
      'lose (no|not) (single|one|acknowledged|confirmed|committed|accepted|any)? .. {KEEPSAKE}',
      '(no|without|zero|avoid) (more|further|any|single)? (lost|lose|loss of|losing|missing) .. {KEEPSAKE}',
      '(zero|no|without|without any) (data loss|loss of data|message loss|event loss|lost write|lost message|lost event|loss)',
      'rpo (=|of|be|:)? zero',
      '(lose|losing|loss of|missing|lost|drop) .. {KEEPSAKE} .. (be|would be) .. {UNACCEPTABLE}',
      '(lose|losing|loss of|lost|missing|drop) .. {KEEPSAKE} .. (cost|mean) .. (revenue|money|sale|customer|fine|lawsuit|license|penalty|dearly|expensive|job)',
      '{UNACCEPTABLE} .. (lose|losing|loss of|drop) .. {KEEPSAKE}',
      '(durability|durable) .. (everything|above all|non negotiable|must|first|important|critical|essential|before|guarantee|sacred)',
      '(every|each|all|any) .. {KEEPSAKE} .. (must|have to|need to|should|shall) .. (survive|be durable|arrive|be keep|be preserve|be safe|persist|be there|outlive|reach|still exist|be retain)',
      '(once|after|what|when|whatever|everything|anything|as soon as|all|which) .. {SAFE} ... (must|have to|be|never|stay|remain|should|need to|will) .. (durable|safe|there|survive|stay|remain|keep|persist|exist|never lose|not lose|not be lose|never be lose|permanent)',
      '(confirm|acknowledge|ack|commit|answer ok|report success|say yes|return success|acknowledged|confirmed) .. (only|not|never|no earlier)? (when|after|once|until|before|if|than) .. (survive|durable|on disk|replicate|safe|persist|majority|two machine|two zone|second copy|two disk|flush|quorum)',
      '(guarantee|guaranteed) (durability|persistence)',
      '(survive|tolerate|outlive) .. (crash|loss|failure|power|outage) .. without .. (lose|loss)',
      '(must|have to|need to|want to) .. (account for|keep|store|capture|retain|preserve|record) .. (every single|each and every|every last|every) {KEEPSAKE}',
      '(everything|all) .. (that)? .. {SAFE} .. (be|must be) .. (there|safe|durable) after',
      '{KEEPSAKE} .. (may|must|can|should|be) .. under no circumstance .. (get)? lose',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:loss of (?:service|power|signal|connection|connectivity|quality|performance|precision|function|speed|time)|lose (?:customer|user|money on|time|contract|interest|engineer|people|job|trust|our best)|nothing to lose|lose track|no time to lose|lose sleep|lose weight|lost in (?:the )?cost) /,
    },
  ),
  no('loss.none', [
    '(some|few|occasional|bit of|small|minor|little) (loss|data loss|lost message|lost event|lost write) .. {PERMIT}',
  ]),
  pick(
    'loss.recentOk',
    true,
    [
      '(live|do|manage|get by|cope|carry on) without .. ({MOMENT}|{FEW} {KEEPSAKE})',

      '(lose|losing|loss of|missing|miss|drop|dropping|go without) .. ({MOMENT}|{FEW} {KEEPSAKE}|occasional|single {KEEPSAKE}|handful|bit|sample|odd {KEEPSAKE}|recent|newest|latest) .. :? {FINE}',
      '(lose|losing|loss of|missing|drop) .. ({MOMENT}|{FEW} {KEEPSAKE}) ... : {FINE}',
      '(lose|losing|loss of|missing|drop) .. ({MOMENT}|recent|latest|newest|last) .. {KEEPSAKE} ... {FINE}',
      '{FINE} ... (lose|losing|loss of|missing|drop|be gone|go missing) .. ({MOMENT}|{FEW} {KEEPSAKE}|recent|newest|latest|last|bit|some|occasional|odd|sample|click|like|point|metric|heartbeat)',
      '{FINE} ... {MOMENT} .. {KEEPSAKE} .. {GETLOST}',
      '{FINE} .. (if|when|that) .. {MOMENT} .. {GETLOST}',
      '({MOMENT}|{FEW} {KEEPSAKE}) .. (be)? {GETLOST} .. ,? {FINE}',
      '{MOMENT} (of|worth of) .. {KEEPSAKE} .. (may|can|could|might) .. {GETLOST}',
      '(small|minor|some|little|bit of|recent|occasional|slight|limited) (data)? loss .. {FINE}',
      '(occasional|occasionally|rare|odd) (lost|losing|lose|missing) .. (last)? (write|update|message|event|click|like|sample|point|reading|edit|entry)',
      '(can|could|may|might|be allow to) .. (lose|afford to lose|do without|miss) .. ({MOMENT}|recent|sample|latest|newest|{FEW} {KEEPSAKE})',
      '(write|update|metric|click|like|counter|statistic|history|progress|it|they) .. (may|can|could|be) best effort',
      'best effort (update|write|durability)',
      '(after|on|in|during) (crash|failover|power loss|power cut|outage|failure) .. (may|can|could|might) .. {GETLOST} .. {MOMENT}',
      '(crash|failover|power loss|power cut|outage|failure) (may|can|could|might) (cost|lose|swallow|eat) .. ({MOMENT}|{FEW} {KEEPSAKE})',
      '(could|can|would) .. (recreate|re enter|redo|repeat|retype) .. {MOMENT} .. (work|data|entry|input)',
      '(at most|maximum|max|up to|no more than) .. {MOMENT} .. (data)? .. (may|can|might|could) .. (be)? {GETLOST}',
    ],
    {
      negated: 'ignore',
      unless:
        / (?:not (?:ok|okay|fine|acceptable|be lost|afford|lose)|never be lost|unacceptable|outage of|unable) /,
    },
  ),
  pick(
    'audit.needed',
    true,
    [
      '(every|each|all|any) .. {KEEPSAKE} .. {MUST} .. (be)? (explainable|traceable|provable|justifiable|verifiable|attributable|accountable)',

      '(supervisory|supervisor|authority|regulator|inspector|auditor|court|ministry|body|tax office|watchdog|bank supervision|commission) .. (want|need|require|demand|ask for|expect|insist|see|get|request) .. (evidence|proof of (every|each|who)|trail|explanation|record of|log of|trace|reason|see (every|each|who|all)|every change|each change)',
      '(evidence|proof|trace|log|reason|justification) (for|of) .. (every|each|all) .. (change|correction|access|edit|decision|modification|update|step|movement|intervention|override)',

      '(auditable|auditability|audit trail|traceability|traceable|sox|hipaa|gxp|pci dss|bafin|mifid|tamper proof|tamper evident|evidence trail|non repudiation|revision safe|gdpr audit|record of processing)',
      '(need|require|keep|want|write|must have|demand|without|complete|full) .. audit log',
      '(for|because of|regulatory|legal|strict) (compliance|regulatory) (reason|requirement|rule|purpose|obligation|duty|regime|audit)?',
      '(regulatory|compliance) (requirement|reason|rule|duty|obligation|record|trail|log|evidence|need)',
      '(auditor|regulator|inspector|supervisory authority|internal audit|compliance) .. (trace|check who|prove|reconstruct|every change|each change|who change|history of|explain|verify|be able to see|audit us|will audit|come by)',
      '(audited|inspected) (by|every|once|regularly|yearly|annually|twice|each)',
      '(need to survive|annual|yearly|financial|legal|undergo|tax|external) audit',
      '(regulated) (industry|sector|business|market|environment|data|by|company|bank)',
      '(company|industry|business|sector|we|market|bank) be (heavily|strictly)? regulated',
      'who .. (change|do|edit|access|touch|approve|modify|look at|delete|sign|enter|alter|release|grant|update) .. (what|which|when|record|file|document|entry|value|account|contract|data|case)',
      'who .. (change|approve|edit|sign|modify|delete|access|enter|release|alter|authorize|update) .. and (when|why)',
      'who (have|had)? (approve|sign off|authorize|alter)',
      '(who|when|what) , (when|what|who) (,|and)? and? (what|who|when|why)',
      '(who and when|by whom and when|when and by whom|who and why|who what when)',
      '(every|each|all|any) (change|access|modification|edit|action|step|update|mutation|correction|decision|intervention|read access) .. {MUST}? .. (traceable|trace|prove|provable|document|attributable|be log|be record|trail|justify|accountable|comprehensible|explain)',
      '(every|each|all|any) (change|access|modification|edit|action|update|correction|decision) {MUST} .. (log|record|leave|be see|be visible|be keep)',
      '(prove|proof|demonstrate|show|evidence|account|answer) .. (to|for|before|in front of) .. (auditor|regulator|authority|court|inspector|bank supervision|tax office|judge|ministry|supervisor|legal department)',
      '(legal|law|legally|tax|regulation|act|lawmaker|statute) .. (trace|prove|log|retain|record|oblige|trail|document) .. (change|access|every|who|action|step)',
      '(law|legislation|statute|regulation) .. : .. (every|each|all) (change|access|step)',
      '(leave|keep|need|maintain|want) .. (paper trail|trail|trace of change|change log|protocol of change|tamper proof log)',
      '(accountable|accountability) .. (change|every|each|decision)',
    ],
    {
      negated: 'drop',
      unless:
        / audit(?:s|ed)? (?:of|on) (?:our |the |its )?(?:cloud|bill|cost|spend|website|code|vendor|license|performance|energy)| (?:no|not|without) (?:regulat|compliance|audit)| (?:restore|failover|come back|recovery) /,
    },
  ),
  yes(
    'history.needed',
    [
      '(any|past|given|earlier|every|each) .. (day|period|session|hour|state|month|moment) .. (replay|reconstruct|rebuild|reproduce|recompute|explain)',
      'replay .. (any|past|given|earlier) .. (day|session|state|month)',

      '(old|previous|former|earlier|original) (one|version|value|state|entry|text) .. (stay|remain|be keep|keep|must be) .. (readable|visible|available|accessible|retrievable|viewable|queryable)',
      '(correction|change|edit|update|amendment|modification) .. (create|make|produce|lead to|add|become|be store as|be save as) .. new (version|revision)',

      '(reproduce|rebuild|reconstruct|show|tell|know|recompute|answer|prove|explain|see|query|produce) .. (as it|as they|as he|as she) .. (stand|be|look|read|apply|hold) .. (in|on|at|last|any|that|back|then|before)',
      '(reproduce|rebuild|reconstruct|recompute|recreate) .. (any|given|past|earlier|that|each|former) (month|day|date|year|quarter|moment|point|week)',

      '(full|complete|entire|whole) (version history|change history|revision history|history of (change|every|each|all|record|document|row|edit|price|account|contract))',
      '(need|preserve|want|require) .. (full|complete|entire|whole) history',
      '(state|situation|balance|value|picture|contract|price|stock|account|position|document|configuration|policy|file|case|portfolio|inventory|tariff|record) .. (at|as of|on|from|look at) (any|given|past|earlier|every|certain|particular|arbitrary|that|previous) (past|earlier|given|previous)? (point in time|time|point|date|moment|day|past)',
      '(as of|as it be|as at|as they be) .. (date|any past|past|given|last year|last month|time of|day of|moment of|any day)',
      '(rebuild|reconstruct|recreate|explain|derive|reproduce|recompute) .. (past|earlier|former|old|previous|historic|historical|any past|prior) (state|version|balance|value|situation|decision|order|price|result|day)?',
      '(rebuild|reconstruct|recreate|reproduce|replay) .. (state|balance|position|decision|account|situation|result) .. (later|from (event|history|log|change|movement|entry|beginning)|afterwards|after fact|at any time|any time|as of|exactly)',
      '(decision|calculation|result|state|price|trade|match|settlement|report|computation|outcome) .. (reproducible|be reproduce|replayable|be replay|repeatable) (later|afterwards|years later|at any time|exactly|from|after|in hindsight)?',
      '(how|why) .. (balance|state|value|number|price|decision|account|score|figure|amount|result) .. (come about|come to be|get there|get here|arise|become|end up|get to|come to|be reach|develop|evolve)',
      '(old|previous|all|every|each|past|earlier|prior|former) (version|revision) .. (keep|preserve|retain|accessible|available|retrieve|restore|stay|remain|store|bring back|go back to|open|look up|visible|compare)',
      '(restore|go back to|bring back|return to|roll back to|open|compare|see|view|look up) .. (old|previous|earlier|past|former|any|prior) (version|revision)',
      '(time travel|bitemporal|temporal table|point in time query|event sourced|version history|history of change|history of every|change history|revision history|undo history|history with undo|undo and redo|point in time reconstruction|edit history)',
      '(what|how) .. (look|look like|be|stand|read) .. (last year|last month|last march|on date|on day|in march|in january|that time|at time|at moment|point in time|year ago|month ago|week ago|at that moment|back then|on any day|on given day|day of|time of|date of|last quarter|before change)',
      'history of (change|price change|status|edit|modification|account|record|document|contract|ownership|movement)',
      '(undo|step back|rewind) .. (any|every|last|to any|step|change|edit|to earlier)',
      '(never overwrite|not overwrite) .. (keep|store) .. (version|old)',
    ],
    {
      unless:
        / (?:(?:sum|total) (?:of|over) [a-z ]+ (?:be|have to be|must be) (?:zero|equal)|must be zero|have to be zero|undo code|undo (?:the )?(?:migration|deploy)|company history|long history|point in time (?:recovery|restore|backup)|team history|history of (?:the )?(?:company|product|project)|browser history|architecture|system look like|(?:screen|page|site|report|table) (?:look|should)) /,
    },
  ),
];
