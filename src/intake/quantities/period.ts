import type { Token } from '../text/tokens.ts';
import { adverbSeconds, type QuantityKind, spanSeconds } from './units.ts';

/** What follows a number: its noun phrase, and the time it is counted per. */
export interface Period {
  /** Index after the last token that belongs to the quantity. */
  readonly end: number;
  readonly noun: string;
  readonly per?: number;
}

const periodWords =
  /^(?:s|sec|second|min|minute|h|hr|hour|d|day|night|wk|week|mo|month|quarter|half|yr|year|seconds|minutes|hours|days|morning|evening|sunday|monday|weekday|workday)$/;

/** Words that end a noun phrase. */
const stops: ReadonlySet<string> = new Set(
  (
    'and or but that which who when while where be have do can will must should may in at on to from by with for within under ' +
    'over during after before until than then because so if as we it they you not no without across against between through ' +
    'now today currently already also only still just since into out up down # per several many once twice time ' +
    'around them us the this these those all whom whose our their each every a an'
  ).split(' '),
);

/** Plural of no -s. */
const plurals: ReadonlySet<string> = new Set([
  'people',
  'men',
  'series',
  'staff',
  'ppl',
  'personnel',
  'folks',
]);

const article: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '/', 'any']);

const isPlural = (token: Token): boolean =>
  plurals.has(token.raw) ||
  (token.raw.length > 2 && token.raw.endsWith('s') && token.raw !== token.norm && !token.raw.endsWith('ss'));

/** "sign-ups", "check ins", "look-up": the second half of a noun, and no word that ends it. */
const tailAt = (tokens: readonly Token[], index: number): string | undefined => {
  const token = tokens[index];
  const tail = /^(up|in|out|off)(s?)$/.exec(token?.raw ?? '');
  const mark = tokens[index - 1];
  const isJoined = mark?.norm === '-' && mark.glued && token?.glued === true;
  return tail !== null && (tail[2] === 's' || isJoined) ? tail[1] : undefined;
};

/** Reads "messages a day", "orders/s", "HTTP requests per second", "GB of logs every day" after a number. */
export const periodAt = (tokens: readonly Token[], start: number, kind: QuantityKind): Period => {
  const nouns: string[] = [];
  let end = start;
  let closed = false;
  for (let index = start; index < Math.min(tokens.length, start + 9); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const per = perAt(tokens, index);
    if (per !== undefined) return { end: per.end, noun: nouns.join(' '), per: per.seconds };
    const adverb = adverbSeconds[token.raw];
    if (adverb !== undefined)
      return { end: index + 1, noun: restOfNoun(tokens, index + 1, nouns), per: adverb };
    if (token.norm === '+' || token.norm === '~' || (token.norm === '-' && token.glued)) continue;
    if (kind === 'count' && closed) {
      if (!isPlural(token) && !beforePeriod.has(token.norm)) break;
      if (isPlural(token) && !stops.has(token.norm)) {
        nouns.push(token.norm);
        end = index + 1;
      }
      continue;
    }
    if (token.norm === ')' && index === start) continue;
    if (token.norm === 'of' && nouns.length === 0 && (kind === 'count' || kind === 'bytes')) continue;
    const tail = tailAt(tokens, index);
    if (token.kind !== 'word' || (stops.has(token.norm) && tail === undefined)) break;
    if (token.norm === 'of' && kind === 'count') break;
    nouns.push(tail ?? token.norm);
    end = index + 1;
    closed = isPlural(token);
  }
  return { end, noun: nouns.join(' ') };
};

/** Words that may stand between the counted things and the time they are counted per. */
const beforePeriod: ReadonlySet<string> = new Set([
  'in',
  'total',
  'on',
  'average',
  'overall',
  'altogether',
  'come',
  'arrive',
]);

const restOfNoun = (tokens: readonly Token[], start: number, nouns: readonly string[]): string => {
  const rest = [...nouns];
  for (let index = start; index < start + 3; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || stops.has(token.norm)) break;
    rest.push(token.norm);
  }
  return rest.join(' ');
};

const qualifiers =
  /^(?:single|give|given|normal|calendar|typical|busy|average|ordinary|working|business|good|peak|full|usual)$/;

const perAt = (
  tokens: readonly Token[],
  index: number,
): { readonly end: number; readonly seconds: number } | undefined => {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next?.kind !== 'word' || !article.has(token.norm)) return undefined;
  let at = index + 1;
  if (qualifiers.test(next.norm)) at += 1;
  if (token.norm === '/' && next.norm === 'a') at += 1;
  const word = tokens[at]?.raw ?? '';
  if (!periodWords.test(word)) return undefined;
  // "Every second Sunday" is a fortnight and no rate by the second.
  if (
    word === 'second' &&
    /^(?:every|each)$/.test(token.norm) &&
    /^(?:[a-z]+day|day|night|week|weekend|month|quarter|year|time)$/.test(tokens[at + 1]?.norm ?? '')
  )
    return undefined;
  const part = { quarter: 1 / 4, half: 1 / 2 }[word];
  const hour = tokens[at + 1]?.raw === '-' ? at + 2 : at + 1;
  if (part !== undefined && tokens[hour]?.raw === 'hour')
    return { end: hour + 1, seconds: part * (spanSeconds['hour'] ?? 0) };
  const seconds = spanSeconds[word] ?? namedPeriods[word];
  return seconds === undefined ? undefined : { end: at + 1, seconds };
};

const namedPeriods: Readonly<Record<string, number>> = {
  morning: 86_400,
  evening: 86_400,
  weekday: 86_400,
  workday: 86_400,
  sunday: 604_800,
  monday: 604_800,
};
