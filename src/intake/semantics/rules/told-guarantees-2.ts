import type { Rule } from '../match.ts';
import { pick, yes } from '../rule.ts';

/** Ideas hold their own negations, so a negation before them says nothing more. */
const open = { negated: 'ignore', question: 'drop' } as const;

/** A change reaches a foreign system and ours, and the two must not differ. */
const outsideToo = ['{GUAFOREIGN} & {GUAOURS} & {GUABOTHHOLD}'];

/** What must change together, what the world outside is told, and what must stay on record. */
export const effectsToldRules: readonly Rule[] = [
  pick(
    'transaction.scope',
    'database',
    ['{GUATRANSACT} & {GUAANYROWS}', '{GUAONESTEP} & {GUAANYROWS} & {GUAUPDATE}'],
    {
      ...open,
      unless:
        / (?:no need|nobody|predecessor|old product|drop|find none|never|per customer only|nothing beyond|only within|of one|each with own|several service|separate|service|system|kafka|broker|not a single|two database) /,
    },
  ),
  pick(
    'transaction.scope',
    'entity',
    [
      '{GUAONESTEP} & {GUAWITHINONE}',
      '{ONEOF} .. (and|with|its) .. (line|position|bid|rider|item|instalment|installment|entry|wells|child|part|endorsement|floor|seat|column|row) & {GUAONESTEP}',
      '(transaction|unit of work|commit|change|update) .. (never|not|no) .. (leave|cross|span|go past|reach beyond|go beyond|reach across) .. {ONEOF}',
      '(transaction|unit of work|commit) .. (stay|remain|cover|concern|be confined|limit|touch|happen) .. (one|single|same|within|inside) {ONEOF}',
    ],
    {
      ...open,
      unless:
        / (?:half|two (?:customer|account)|any pair|node|service|machine|leader|query|search|outage|partition key|order of event) /,
    },
  ),
  pick(
    'transaction.scope',
    'record',
    [
      '(single|one) (key|record|document|row|item) (operation|write|update|transaction|put|change|atomicity) & (only|suffice|enough|all|nothing|never|just|no)',
      '(update|write|change|transaction|operation) .. (never|not) .. (touch|cross|span|affect|concern) .. (more than one|second|border of single|two|several|another) (record|document|row|item|key|object|profile)?',
      '(compare and set|put if unchanged|conditional put|etag|version check|check and set|compare and swap) & (one|single) .. (key|record|value|preference|document|item)',
    ],
    { ...open, unless: / (?:read|query|look|fetch|hot|queue|lookup|search|idempot|event|message) / },
  ),
  pick(
    'transaction.scope',
    'none',
    [
      '(no|never|not|nobody|nothing|none) .. (need|require|want|use|miss|do|notion of|thing as|be|have|topic) .. (transaction|all or nothing|rollback|acid|bundle|atomicity|multi row|unit)',
      '(transaction|acid|rollback|multi row|atomicity) & (overkill|waste|wasted|pointless|unnecessary|out of habit|did not miss|do not miss|unknown here|meaningless|no use|nobody want|none need)',
      '(no|never|nothing|not|none) .. (two|several|multiple) .. (thing|row|item|record|entry|line|fact|reading) & (together|at once|as unit|agree|in unison|same time|touch|saved)',
      '(no|not|never|nothing|nobody) .. (line|row|entry|value|event|image|record|chunk|item|reading|two row) .. (depend on|need|care about|belong with|have to agree|refer to) .. (another|other|others|each other|any other)',
      '(half|part) of (batch|import|file|them|list) & {GUANOCARE}',
      '(lone|single|independent|isolated) (insert|append|write|put) & (only|just|nothing|everything|all)',
      '(stored|written|saved|rendered|uploaded|handled|put) (separately|one by one|independently|on own|alone|chunk by chunk) & (no|not|never|nothing|nobody|fine|ok)',
    ],
    {
      ...open,
      unless:
        / (?:postgres|rabbit|kafka|suffer|broker|lose|fail|both or none|around the two|common transaction|over five|service|anomal|fee|id?|span|machine|publish|household|predecessor|commit transaction|give up|replay|order|join|query|sell|sell|seat|room|book) /,
    },
  ),
  pick(
    'transaction.scope',
    'services',
    [
      '{GUASERVICES} & {GUABOTHHOLD}',
      '(two|three|four|five|six|several|multiple|#) (service|system|database|microservice|backend) .. (all or nothing|or none|both or|all or none|as one|in step|together or|atomically|or not at all)',
      '{GUASERVICES} & (no|without) .. (common|shared|distributed|single) (transaction|database|commit)',
      '(own|separate|different) (database|store|schema) & (both|all|four of|three|together|in step|transactional|consistent|agree) & (service|module|team|system|must|have to)',
    ],
    {
      ...open,
      unless:
        / (?:partner|bank|provider|acquirer|courier|outside|ministry|same data|message|replica|deploy|release|outage|cache) /,
    },
  ),
  pick('transaction.scope', 'external', outsideToo, open),
  yes(
    'effects.external',
    [
      ...outsideToo,
      '(done|make|print|move|calculate|handle|deliver|settle|decide|send|issue|verify|take) by .. {GUAFOREIGN}',
      '!(stripe|paypal|adyen|twilio|sendgrid|mailgun|docusign|mastercard|swift|sepa|klarna|fedex|dhl|google pay|apple pay) & (call|send|charge|handed|pay|answer|through|via|hand|text|label|to)',
    ],
    {
      ...open,
      unless:
        / (?:magazine|block in|some day|might|cap us|cap us|login|host|host|vendor lock|they (?:call|poll|query) us|our api|aws|cloud provider|search|call us|call us|their api key|feed us|receive|webhook) /,
    },
  ),
  yes(
    'effects.onlyOnce',
    [
      '{GUAEFFECT} .. (exactly|precisely|only|just|at most|no more than) (once|one time|single time) & (must|have to|should|shall|need|no matter|even if|even when|whatever)',
      '{GUARETRY} & (same one|same sale|recognize|recognized|one vote|one order|still count|one parcel|one charge|not feel it|not charge|count as one|pay one time|one time|one booking)',
      '(one click|one press|one tap|one submit) & (one parcel|one charge|one payment|one order|one booking|one mail)',
    ],
    {
      ...open,
      unless:
        / (?:never happen|message broker|event|stream|per second|read|reading|quote|queue deliver|consumer|impression|scan|sell twice|seat|room|bed|licence|license|twice a (?:year|day|week|month)) /,
    },
  ),
  yes(
    'retries.byClients',
    [
      '!{GUASENDER} .. {GUARETRY}',
      '{GUARETRY} & {GUANOANSWER}',
      '(call|hit|post to|deliver to|knock at) .. (callback|webhook|endpoint|url|hook) & (until|up to|again|several|twelve time|# time|three time|repeat)',
    ],
    {
      ...open,
      unless:
        / (?:we retry|our (?:job|worker|batch)|optimistic|transaction|never retr|nothing be repeat|previous app|no client|nobody|conflict|dead letter|poison|consumer|experiment|film|song|dedup) /,
    },
  ),
  pick('retries.byClients', false, [], {
    ...open,
    unless: / (?:payment|charge|pay|order|twice|double|must not) /,
  }),
  yes(
    'audit.needed',
    [
      '(who) .. (change|look|open|see|touch|move|do|edit|alter|approve|export|read|turn|decide|access|delete|sign|enter|book|grant|release|view|correct) & (find out|prove|list of|want list|written down|be log|afterwards|trace|year later|on record|note it|must be able|by whom|must be clear) & (change|record|chart|grade|line|file|data|register|document|price|entry|case|what|value|setting|report|account|log)',
      '{GUACHANGE} & (leave|without leave|left) .. (mark|trace|trail|record|signature|note)',
      '(worm|unalterable|tamper proof|tamper evident|unchangeable|non erasable) & (journal|disk|record|log|storage|store|call|trail|entry|ledger|book)',
      '(audit log|audit trail|paper trail|#cfr|part # apply|cfr part|gobd|sox|gxp|hipaa|mifid|chain of custody|four eye|revision safe) & (need|must|without|require|want|apply|contract|every|each|keep|mandatory|dead|demand|law)',
      '!(every|each|any) .. (access|look|change|correction|signature|decision|amendment|opening|edit|export|override|step|movement|adjustment|login) .. (be)? (log|write down|record|note|document|sign|journal|itself write|put on record|traceable|attributable|keep)',
      '(prove|provable|demonstrate|proof) & (who|that no|nobody|no one|which employee|untouched|not touched) & (change|look|see|touch|alter|record|count|cheat|access|edit|tamper)',
    ],
    {
      ...open,
      unless:
        / (?:not require|not be require|be not require|will need|next door|come back within|no duty|no regulator|do not need|who win|who pay|will need|outage|deploy|their own system|not need|be not|we do not|pub|which service|which team|request id|trace id) /,
    },
  ),
  pick(
    'audit.needed',
    false,
    [
      '(no|not|never|nobody) .. (regulator|audit trail|auditor|duty|audit|audit log|traceability) & (interest|require|need|record|want|ask|we)',
    ],
    { ...open, unless: / (?:must|without|must not|only) / },
  ),
  yes('history.needed', [], {
    ...open,
    unless:
      / (?:backup|fail release|deploy|rollout|no interest|not store|throw them away|be not plan|any release|release|migration|give up|corrupt backup|restore from|be ask|kafka|consumer|new team) /,
  }),
  pick(
    'history.needed',
    false,
    [
      '(only|just) .. (current|present|latest|newest) .. (state|value|position|status) & (before|history|past|former) & (not|no)',
      '(past|former|old|previous|earlier) (version|state|value) & (no use|no interest|not keep|not stored|neither|not planned)',
    ],
    { ...open, unless: / (?:stale|fresh|reader|must see) / },
  ),
];
