import type { Unit } from '../../contracts/quantity.ts';
import { goesWrong } from './going-wrong.ts';
import { leans } from './nearest.ts';
import type { Question } from './question.ts';
import { termsOf } from './terms.ts';

/** What kind of answer a question wants. */
export type Form =
  | 'happens'
  | 'quantity'
  | 'when'
  | 'source'
  | 'meaning'
  | 'judgement'
  | 'comparison'
  | 'open';

/** The kinds of answer that a question can want, and the unit that it names. */
export interface Asking {
  readonly forms: ReadonlySet<Form>;
  readonly units: ReadonlySet<Unit>;
}

const formWords: readonly (readonly [says: RegExp, form: Form])[] = [
  [
    /\bwhat(?:'ll| will| would| does)? happens?\b|\bhappens? (?:then|when|if|with|to)\b|\b(?:what|and|so) then\b|\bwhat now\b|\bhow bad\b|\bwho (?:feels|notices|suffers|wakes)\b|\b(?:surviv|notic)\w+/i,
    'happens',
  ],
  [
    /\bwhich (?:number|figure|rate|value|size)\b|\bhow (?:many|much|long|big|large|high|far|often|fast|quick\w*|close|full|heavy|wide|soon)\b|\b(?:per|each|every) second\b|\d\S* a second\b|\bnumber of\b|\bwhat(?:'s| is| are|s)? (?:the |our |your )?(?:\w+ )?(?:size|rate|share|number|amount|volume|percentage|figure|value|sort of|kind of|bill|cost|price|limit|load|peak)\b|\broughly\b|\bin (?:gigabytes|gb|terabytes|tb|euros?|dollars|minutes|hours|seconds|percent|numbers)\b/i,
    'quantity',
  ],
  [
    /\b(?:when|how soon|by when|(?:which|what) (?:year|month|day|date)|at (?:which|what) (?:point|rate|load|size|number|value)|how long (?:until|till|before|will|does|is))\b/i,
    'when',
  ],
  [
    /\b(?:who (?:said|told|claim\w*|mention\w*|came up|wanted|gave)|says who|whose|where (?:do|did|does|is|are|have)\b.*\b(?:from|get|got|take|took|read|have)\b|come[s]? from|came from|told you|did (?:we|i|anybody|anyone|somebody|someone)\b)/i,
    'source',
  ],
  [
    /\b(?:mean(?:s|ing|t)?|explain|defin\w+|stands? for|in (?:plain|simple|normal) \w+|sentence|what(?:'s|s| is| are| on earth is| the heck is) (?:an?|the|this|that|meant)?|remind me what|jargon|stumbled)\b/i,
    'meaning',
  ],
  [
    /\b(?:why|should|would|could|is it|are we|do we|does it|worth|good|bad|right|wrong|idea|need|better|instead|objection|convince|opinion|think|or not|yes or no|do it|leave it|sense|option|easier|enough|close|natural)\b/i,
    'judgement',
  ],
  [
    /\b(?:compar\w+|versus|vs|next to each other|side by side|difference|cheaper|cheapest|variants|against each other|second (?:best|place|choice)|runner.?up)\b/i,
    'comparison',
  ],
];

const unitWords: readonly (readonly [says: RegExp, units: readonly Unit[]])[] = [
  [
    /\b(?:gb|tb|pb|mb|gigabytes?|terabytes?|petabytes?|bytes|disks?|storage|space|how (?:big|large)|data)\b/i,
    ['B'],
  ],
  [
    /[€$]|\b(?:euros?|eur|usd|dollars?|cost\w*|price\w*|bill|money|budget|cheap\w*|expensive|afford|spend\w*)\b/i,
    ['USD/month'],
  ],
  [
    /\b(?:(?:per|each|every) second|\w+s a second|rate|rps|qps|tps|throughput|load|traffic|peak)\b|\/s\b/i,
    ['1/s', 'B/s'],
  ],
  [
    /\b(?:hours?|minutes?|(?<!per |each |every |a )seconds|how long|how (?:fast|quick\w*)|downtime|milliseconds?|ms)\b/i,
    ['s'],
  ],
  [
    /\b(?:when|(?:which|what) (?:year|month|date|day)|date|how soon|how long (?:until|till|before|will))\b/i,
    ['date', 'months'],
  ],
  [
    /\b(?:percent|percentage|%|share|how (?:close|full|busy)|utili[sz]ation|headroom)\b/i,
    ['fraction', 'none'],
  ],
  [/\b(?:how many|number of|count|amount of)\b/i, ['count']],
];

/** Read of the clause, or of the whole message where a clause says too little alone. */
export const askingOf = ({ words, all }: Question): Asking => {
  const read = leans(words) ? all : words;
  const forms = new Set(formWords.flatMap(([says, form]) => (says.test(read) ? [form] : [])));
  const told = leans(words) && termsOf(all).some(({ matters }) => matters.includes('dies'));
  if (goesWrong(words) || goesWrong(all) || told) forms.add('happens');
  if (forms.size === 0) forms.add('open');
  return {
    forms,
    units: new Set(unitWords.flatMap(([says, units]) => (says.test(read) ? units : []))),
  };
};
