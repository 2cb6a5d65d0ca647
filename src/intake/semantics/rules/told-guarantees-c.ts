import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';
import { marksToldRules } from './told-guarantees-d.ts';

/** Ideas hold their own negations, so a negation before them says nothing more. */
const open = { negated: 'ignore', question: 'drop' } as const;

const offTopic =
  /** What is torn apart there is not data. */
  / (?:meeting|hire|team lead|vendor lock|deploy|deployment|release|rollout|intern|book club|schema migration|alert|dashboard) /;

const brokenOff = [
  '{GUABREAKOFF} .. {GUAPUTRIGHT} & {GUASTAGE}',
  '(if|when|should|whenever|once) ... {GUABREAKOFF} & {GUAPUTRIGHT} & {GUASTAGE}',
  '(eleven|several|five|four|six|seven|three|many|#) (step|stage|link|call) & {GUABREAKOFF} & (system|team|rest|any of|every one|own way|nobody know|server|between)',
  'first ... then ... then & {GUABREAKOFF}',
  '{GUASTAGE} .. (cancel|book|confirm|pay|rent) .. (and|,) .. {GUASTAGE} .. (not|unpaid|never)',
  '(end up|be) (complete or undo|complete or undone|either complete or)',
  '(flight|car|hotel|order|room|trip) and no (hotel|flight|car|trip|payment|room|order)',
];

/** What one commit spans and what is done outside, told by ideas: the second round. */
export const flagsToldRules: readonly Rule[] = [
  pick(
    'transaction.scope',
    'database',
    [
      '{GUAMANYSIDES} & {GUAONEACT}',
      '(cross account|account to account|between any two account) transfer',
      '(can not|never|not) know .. which (row|record|table) .. (meet|take part|belong) .. transaction',
    ],
    {
      ...open,
      unless:
        / (?:service|gateway|partner|provider|bank file|sepa|api|read only|read|external|no use|eventually|dashboard|same customer|one customer|one tenant|per tenant|two database|system|order of|sequence) /,
    },
  ),
  pick(
    'transaction.scope',
    'entity',
    [
      '{GUAWRITTENASONE} & {GUANEVERTWO} & (one|per|inside|within|same|single|each|every|for|that) {GUAENTITYNOUN}',
      '(aggregate root|commit boundary|transaction boundary|consistency boundary|unit of consistency|aggregate boundary) & {GUAENTITYNOUN}',
      '(save|write|change|commit|store|rewrite) .. {GUAENTITYNOUN} (and|with|plus|including) .. (together|as one|in one piece|in one go|at once)',
      '{GUAENTITYNOUN} (with|and|plus) .. (be|get) (save|write|change|commit|store) .. (together|as one|in one)',
      '(everything|all) in .. {GUAENTITYNOUN} belong to one {GUAENTITYNOUN}',
    ],
    {
      ...open,
      unless:
        / (?:service|step|pipeline|partition key|shard|gateway|replica|search|query|screen|cache|deploy|machine|team|never two |loaded? and saved? as a whole) /,
    },
  ),
  pick(
    'transaction.scope',
    'record',
    [
      '(one|single|exactly one|just one|only one|individual|lone) {GUAROWNOUN} & {GUANOTHINGMORE} & (write|change|replace|lock|update|swap|flip|save|touch|decrement|alter|operation|read|version|deed|increment|claim)',
      '(not|never|no) .. (two|more than one|second) {GUAROWNOUN} .. (in one|at once|per call|in single|together)',
      '(no|not|never) .. transaction (across|over|between) .. (record|row|key|item|subscriber|object)',
      'transaction (across|over|between|spanning) .. (record|row|key|item|object) .. not (need|necessary|require)',
    ],
    {
      ...open,
      unless:
        / (?:competitor|will not do|every shard|paragraph|index|queue|screen|log|search|replica|backup|file system|scan|lines? item|two table|several row|second table) /,
    },
  ),
  pick(
    'transaction.scope',
    'none',
    [
      '(nothing|no|not|never|no two) ... (happen together|write together|be write together|arrive as group|same breath|go together with|belong together|agree with one another|be keep intact|be pair)',
      '(transaction|atomicity|all or nothing|acid|begin and commit|multi key atomic) .. {GUANOTNEEDED}',
      '(nothing|no) .. (to)? rollback & (file|photo|reading|audio|metric|log|picture|page)',
    ],
    {
      ...open,
      unless:
        / (?:check|summed|order|across (?:record|row)|service|team|fail(?:s|ed)?|die|shard|region|window|process(?:ed|ing)?|count|deploy|column|field|row at a time|one row|refund|service|search|partition|queue) /,
    },
  ),
  pick(
    'transaction.scope',
    'external',
    [
      '{GUAOUTSIDER} & {GUASAMEDEED} & {GUADEED} & (our|we|own|us|book|ledger|house|user|customer|seat|sale)',
      '(none|neither|not|no) .. (partner|bank|airline|provider|outside party|foreign system) .. (know|join|take part|understand) .. transaction',
      'one click .. (book|buy|order|charge) & (another company|another|api) & (charge|card|third)',
    ],
    { ...open, unless: offTopic },
  ),
  yes(
    'effects.external',
    [
      '!{GUAOUTSIDER} .. (confirm|say yes|say no|say nothing|accept|approve|decline|answer|hang|reject|charge) & {GUADEED} & (we|each|every|before|after|us|when|step|only|must)',
      '(call|ask|query|invoke|talk to|submit to|announce to|push to|poke|charge at|charge via|reserve at|check at|print at|check by|verify with) .. {GUAOUTSIDER} & {GUADEED}',
      '{GUADEED} .. (be submit|be announce|be check|be print|be hold|be confirm|be approve) .. (to|by|at|over|via) .. {GUAOUTSIDER}',
      '(one|another|company|third party|their) api & (book|charge|card|hotel|flight|buy|translate|scan)',
      '(not|none|neither) .. (partner|bank|airline|provider) .. (know|join|take part|understand) .. transaction',
    ],
    {
      ...open,
      unless:
        / (?:sign in|login|identity provider|by post|no partner|no longer have|air gapped|no third party|nobody outside|no one outside|hosting|not our job|consultant|report(?:s)? to the board|contract(?:s)? with|salesperson) /,
    },
  ),
  pick(
    'transaction.scope',
    'services',
    ['{GUAPROGRAMS} & {GUAMUSTAGREE} & (must|have to|need|only|if|one|each|or|both|all|when)'],
    { ...open, unless: offTopic },
  ),
  yes(
    'effects.multiStep',
    ['{GUAPROGRAMS} & {GUAMUSTAGREE} & (must|have to|need|only|if|one|each|or|both|all|when)', ...brokenOff],
    {
      ...open,
      unless:
        / (?:meeting|hire|deploy|deployment|release|rollout|intern|migration|replica|leader|failover|schema|build|backup|login|page load|query|dashboard|alert|disk|shard|commits? went|in one transaction|test|single call|on average|optimistic) /,
    },
  ),
  pick(
    'effects.onlyOnce',
    true,
    [
      '{GUAAGAINASKED} & {GUADONETHING} & {GUAONLYTHEONE} & (must|may|should|can not|unthinkable|however|whatever|cost|only|expensive|apology|want|one time|safe|get one|gone)',
    ],
    {
      ...open,
      unless:
        / (?:harmless|funny|no harm|do not mind|event|consumer|kafka|broker|topic|offset|sensor|node|replica|painting|read twice|reading|deploy|cache|every \w+ second|partner be down|lock) /,
    },
  ),
  yes(
    'effects.longRunning',
    [
      '(reminder|second|letter|dunning|bailiff) .. after .. (day|week|month) & (reminder|bailiff|warning|collection|then)',
    ],
    {
      ...open,
      unless:
        / (?:used to|retention|migration|deploy|release|outage|restore|reindex|rebalanc\w*|alter table|test|query|report take|hire|project|index build|backup|nightly|contract|keep|per (?:day|hour)|budget|join|truck) /,
    },
  ),
  ...marksToldRules,
];
