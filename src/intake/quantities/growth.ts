import type { Sentence } from '../text/sentences.ts';
import { numberWords } from './number-words.ts';
import { spanSeconds } from './units.ts';

/** Growth said as a factor per period: "doubles every year", "3x per year", "twice the load by next year". */
export interface Growth {
  /** Growth in a year as a share: doubling is 1. */
  readonly perYear: number;
  readonly from: number;
  readonly to: number;
}

const year = 365.25 * 86_400;
const verbs: Readonly<Record<string, number>> = {
  double: 2,
  doubling: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  twice: 2,
  tenfold: 10,
  twofold: 2,
  threefold: 3,
  fivefold: 5,
};
const growWords =
  /\b(?:grow|growth|load|traffic|volume|data|double|triple|treble|quadruple|increase|user|usage|business|scale|expand)\b/;
const notGrowth = /\b(?:charge|book|book|send|sell|bill|count|deliver|headroom|happen|process|invoice)\b/;

/** Finds growth by a factor; undefined where the sentence doubles something else. */
export const growthOf = (sentence: Sentence): Growth | undefined => {
  const { tokens, text } = sentence;
  if (!growWords.test(text)) return undefined;
  for (const [index, token] of tokens.entries()) {
    const said = verbs[token.norm];
    const times =
      token.kind === 'number' && /^(?:x|times|fold)$/.test(tokens[index + 1]?.norm ?? '')
        ? token.value
        : undefined;
    const factor =
      said ?? (/\bgrow|\bgrowth|\bincrease/.test(text) ? times : undefined) ?? asLarge(tokens, index);
    if (factor === undefined || factor <= 1) continue;
    if (token.norm === 'twice' && !/\b(?:by|within|in|next|expect)\b/.test(text)) continue;
    const around = tokens
      .slice(Math.max(0, index - 3), index + 3)
      .map((one) => one.norm)
      .join(' ');
    if (notGrowth.test(around)) continue;
    const period = periodAfter(sentence, index + 1);
    if (period === undefined) continue;
    const perYear = factor ** (year / period.seconds) - 1;
    const rounded =
      Math.abs(perYear - Math.round(perYear)) < 0.02 * Math.max(1, perYear) && perYear < 20
        ? Math.round(perYear)
        : perYear;
    if (!Number.isFinite(rounded) || rounded > 1000) continue;
    return { perYear: rounded, from: index, to: period.end };
  }
  return undefined;
};

/** "four times as large", "ten times the traffic". */
const asLarge = (tokens: Sentence['tokens'], index: number): number | undefined => {
  const words = tokens[index]?.kind === 'number' ? undefined : numberWords(tokens, index);
  const value = tokens[index]?.value ?? (words?.range[0] === words?.range[1] ? words?.range[0] : undefined);
  const rest = tokens
    .slice(index + (words?.length ?? 1), index + (words?.length ?? 1) + 4)
    .map((one) => one.norm)
    .join(' ');
  return /^times? (?:as (?:large|big|many|much)|(?:the|our|this|today) (?:size|load|traffic|volume|user|customer|data))/.test(
    rest,
  )
    ? value
    : undefined;
};

const leads: ReadonlySet<string> = new Set([
  'every',
  'each',
  'a',
  'per',
  'in',
  'within',
  'next',
  'by',
  'over',
  'once',
  '/',
  'the',
  'about',
  'roughly',
  'last',
  'past',
]);

const periodAfter = (
  sentence: Sentence,
  start: number,
): { readonly seconds: number; readonly end: number } | undefined => {
  const { tokens } = sentence;
  for (let index = start; index < Math.min(tokens.length, start + 9); index += 1) {
    const word = tokens[index]?.raw ?? '';
    if (word === '.' || word === ';') return undefined;
    if (/^(?:annually|yearly|yoy)$/.test(word)) return { seconds: year, end: index };
    if (word === 'monthly') return { seconds: year / 12, end: index };
    const number = tokens[index]?.value ?? numberWords(tokens, index)?.range[0];
    const length = tokens[index]?.kind === 'number' ? 1 : (numberWords(tokens, index)?.length ?? 1);
    const unitAt = number === undefined ? index : index + length;
    const unitIndex = tokens[unitAt]?.norm === '-' ? unitAt + 1 : unitAt;
    const seconds = spanSeconds[tokens[unitIndex]?.raw ?? ''];
    if (seconds === undefined || seconds < 86_400) continue;
    if (number === undefined && !leads.has(tokens[index - 1]?.norm ?? '')) continue;
    const half = /^ and a half\b/.test(
      ` ${tokens
        .slice(unitIndex + 1, unitIndex + 4)
        .map((token) => token.raw)
        .join(' ')}`,
    );
    return { seconds: seconds * ((number ?? 1) + (half ? 0.5 : 0)), end: half ? unitIndex + 3 : unitIndex };
  }
  return undefined;
};
