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
  /^(?:s|sec|second|min|minute|h|hr|hour|d|day|night|wk|week|mo|month|quarter|yr|year|seconds|minutes|hours|days)$/;

/** Words that end a noun phrase. */
const stops: ReadonlySet<string> = new Set(
  (
    'and or but that which who when while where be have do can will must should may in at on to from by with for within under ' +
    'over during after before until than then because so if as we it they you not no without across against between through ' +
    'now today currently already also only still just since into out up down # per'
  ).split(' '),
);

const article = new Set(['a', 'an', 'per', 'each', 'every', '/', 'the', 'any']);

/** Reads "messages a day", "orders/s", "HTTP requests per second", "GB of logs every day" after a number. */
export const periodAt = (tokens: readonly Token[], start: number, kind: QuantityKind): Period => {
  const nouns: string[] = [];
  let index = start;
  let nounEnd = start;
  for (; index < Math.min(tokens.length, start + 8); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const per = perAt(tokens, index, index === start);
    if (per !== undefined) return { end: per.end, noun: nouns.join(' '), per: per.seconds };
    if (token.norm === '+' || token.norm === '~') continue;
    if (token.norm === '-' && token.glued) continue;
    if (token.kind !== 'word' && token.norm !== '/') {
      if (token.norm === ')' && index === start) continue;
      break;
    }
    if (token.norm === '/') {
      nouns.push('/');
      continue;
    }
    const adverb = adverbSeconds[token.raw];
    if (adverb !== undefined)
      return { end: index + 1, noun: restOfNoun(tokens, index + 1, nouns), per: adverb };
    if (token.norm === 'of' && nouns.length === 0 && kind === 'count') continue;
    if (stops.has(token.norm) && token.norm !== 'of') break;
    if (token.norm === 'of' && nouns.length > 0 && kind === 'count' && !hasPeriodSoon(tokens, index)) break;
    nouns.push(token.norm);
    nounEnd = index + 1;
  }
  return { end: nounEnd, noun: nouns.join(' ').replace(/(?: \/)+$/, '') };
};

const restOfNoun = (tokens: readonly Token[], start: number, nouns: readonly string[]): string => {
  const rest = [...nouns];
  for (let index = start; index < start + 3; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || stops.has(token.norm)) break;
    rest.push(token.norm);
  }
  return rest.join(' ');
};

const hasPeriodSoon = (tokens: readonly Token[], index: number): boolean => {
  for (let ahead = index; ahead < index + 6; ahead += 1)
    if (perAt(tokens, ahead, false) !== undefined) return true;
  return false;
};

const perAt = (
  tokens: readonly Token[],
  index: number,
  first: boolean,
): { readonly end: number; readonly seconds: number } | undefined => {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined || !article.has(token.norm)) return undefined;
  if (token.norm === '/' && !(token.glued || first || next.glued || next.kind === 'word')) return undefined;
  if (next.kind !== 'word') return undefined;
  let at = index + 1;
  if (
    /^(?:single|given|normal|calendar|typical|busy|average|ordinary|working|business|good|peak)$/.test(
      next.norm,
    )
  )
    at += 1;
  if (token.norm === '/' && next.norm === 'a') at += 1;
  const word = tokens[at]?.raw ?? '';
  if (!periodWords.test(word)) return undefined;
  if (token.norm === 'the') return undefined;
  const seconds = spanSeconds[word];
  return seconds === undefined ? undefined : { end: at + 1, seconds };
};
