import type { Attachment, ExportFormat, Verb } from '../../src/contracts/verb.ts';

/** What follows the name of a verb, and how strictly it is read. */
export interface Rest {
  /** The name of the verb as it was typed, in small letters. */
  readonly name: string;
  readonly text: string;
  /** Without a slash, words may be a sentence that merely begins like a verb: only the exact form counts then. */
  readonly plain: boolean;
  readonly attachments: readonly Attachment[];
}

/** Reads what follows a verb; undefined where it is not in the verb's form. */
export type Form = (rest: Rest) => Verb | undefined;

/** Ids of facts and figures: parts joined by dots, a subject after the at sign, or a short name with an inner capital. */
const idLike =
  /^[A-Za-z][\w-]*(?:\.[\w-]+)+(?:@[\w.-]+)?$|^[a-z]+[A-Z]\w*(?:@[\w.-]+)?$|^[a-z][\w.-]*@[\w.-]+$/;

/** Ids of options have a hyphen or a digit; their short names are one letter or the word "recommended". */
const optionLike = /^(?:[a-z]|\d{1,2}|recommended|[a-z][\w.]*(?:-[\w.]+)+|[a-z]+\d+)$/i;

const isDate = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};

/** A verb that stands alone; a mark of exclamation or question after it is politeness. */
export const alone =
  (verb: Verb, ...also: readonly string[]): Form =>
  ({ text }) => {
    const words = text.replace(/[.!?]+$/, '').toLowerCase();
    return words === '' || also.includes(words) ? verb : undefined;
  };

const designWords =
  /^(?:this|our|my|the|following)\b[^.\n]*?\b(?:design|architecture|plan|proposal|setup|system|schema|stack|adr|rfc)\b/i;

/** "review Our shop: …", "review 2 nodes …": what begins like a sentence of its own was pasted. */
const beginsAnew = /^(?:\p{Lu}|\d|[-*•])|^[^.\n]{1,60}:\s/u;

/** `review` before a pasted design, or beside an attached one. */
export const review: Form = ({ text, plain, attachments }) => {
  const body = text.replace(/^:\s*/, '').trim();
  if (body === '' && attachments.length === 0) return undefined;
  const pasted =
    text.startsWith(':') || text.includes('\n') || designWords.test(body) || beginsAnew.test(body);
  if (plain && body !== '' && !pasted) return undefined;
  return { kind: 'review', text: body, attachments };
};

/** `whatif <change>`. */
export const whatIf: Form = ({ text }) => (text === '' ? undefined : { kind: 'what if', change: text });

/** `why <figure>`: without a slash only for one word that is no question of its own and no proper name. */
export const why: Form = ({ text, plain }) => {
  if (text === '') return undefined;
  const isQuestion = /\s/.test(text) || text.endsWith('?') || /^[A-Z][a-z]*$/.test(text);
  return plain && isQuestion ? undefined : { kind: 'why', figure: text.replace(/\?$/, '') };
};

/** "engineers 9", "peak writes 5k/s": what a thing is called and one quantity is no sentence, even without a slash. */
const thingAndNumber =
  /^([A-Za-z][\w .-]{0,50}?)\s+([~$€£]?\d\S*(?:\s(?:k|m|bn|thousand|million|billion|percent|%|per|an?|[kmgt]i?b|ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?|second)\b){0,4})$/;
const sentenceWord = /\b(?:is|are|was|were|has|have|had|to|if|me|we|i|that|by|within|in|for|at|of course)\b/i;

/** `correct <figure|fact> <value>`, with `to`, `=` or `:` between them where the subject has several words. */
export const correct: Form = ({ text, plain }) => {
  const [, thing = '', number = ''] = thingAndNumber.exec(text) ?? [];
  if (thing !== '' && !sentenceWord.test(thing)) return { kind: 'correct', subject: thing, value: number };
  const parts =
    /^(\S+?)\s*(?:=|:(?=\s)|\s(?:to|is)\s)\s*(\S[\s\S]*)$/.exec(text) ??
    /^([^=\n]+?)\s*(?:=|:(?=\s)|\s(?:to|is)\s)\s*(\S[\s\S]*)$/.exec(text) ??
    /^(\S+)\s+([\s\S]+)$/.exec(text);
  const [, subject = '', value = ''] = parts ?? [];
  if (subject === '' || value === '') return undefined;
  return plain && !idLike.test(subject) && !/^[^=]{1,60}=/.test(text)
    ? undefined
    : { kind: 'correct', subject, value };
};

/** `withdraw <fact>`. */
export const withdraw: Form = ({ text, plain }) =>
  text === '' || (plain && !idLike.test(text)) ? undefined : { kind: 'withdraw', subject: text };

/** `compare <one> <other>`; a word may stand between them. */
export const compare: Form = ({ text, plain }) => {
  const separated = /^(.+?)\s*(?:,|\s(?:and|with|vs\.?|versus|to)\s)\s*(.+)$/i.exec(text);
  const [, one = '', other = ''] = separated ?? /^(\S+)\s+(\S+)$/.exec(text) ?? [];
  if (one === '' || other === '') return undefined;
  const sentence = /\s/.test(one) || /\s/.test(other);
  return plain && sentence ? undefined : { kind: 'compare', one, other };
};

const formats: Readonly<Record<string, ExportFormat>> = {
  md: 'md',
  markdown: 'md',
  html: 'html',
  page: 'html',
  pdf: 'pdf',
  json: 'json',
  adr: 'adr',
  madr: 'adr',
};

/** `export <format>`. */
export const exportAs: Form = ({ text }) => {
  const format = formats[text.toLowerCase().replace(/^(?:as|to)\s+|^\./, '')];
  return format === undefined ? undefined : { kind: 'export', format };
};

/** `calc <calculator> <parameters>`; the parameters are read by the calculator. */
export const calculate: Form = ({ text, plain, name }) => {
  const [, calculator = '', parameters = ''] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  // Alone it lists the calculators.
  if (calculator === '') return { kind: 'calculate', calculator: '', parameters: '' };
  // "Calculate" begins sentences, "calc" does not.
  const sentence = name === 'calculate' && !/[.-]/.test(calculator) && !parameters.includes('=');
  return plain && sentence ? undefined : { kind: 'calculate', calculator, parameters: parameters.trim() };
};

/** `decide <option> [r<revision>] [review <date>]`. */
export const decide: Form = ({ text, plain }) => {
  const [, option = '', revision, reviewOn] =
    /^(.+?)(?:\s+r(?:evision\s+)?(\d{1,9}))?(?:\s+review(?:\s+on)?\s+(\S+))?$/i.exec(text) ?? [];
  if (option === '' || (reviewOn !== undefined && !isDate(reviewOn))) return undefined;
  if (plain && !optionLike.test(option)) return undefined;
  return {
    kind: 'decide',
    option,
    ...(revision === undefined ? {} : { revision: Number(revision) }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
  };
};

/** `digest`, `digest schedule <when>`, `digest pause`. */
export const digest: Form = ({ text, plain }) => {
  const words = text.toLowerCase().replace(/[.!]+$/, '');
  if (words === '' || words === 'now') return { kind: 'digest', action: 'now' };
  if (words === 'pause' || words === 'off') return { kind: 'digest', action: 'pause' };
  const [, when] =
    /^(?:schedule\s+|(?=every\s|daily\b|weekly\b|on\s+\w+days?\b))(\S[\s\S]*)$/i.exec(text) ?? [];
  if (when !== undefined) return { kind: 'digest', action: 'schedule', when };
  return plain || words !== 'schedule' ? undefined : { kind: 'digest', action: 'schedule' };
};
