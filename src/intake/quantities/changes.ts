import type { Token } from '../text/tokens.ts';

const norm = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';
const raw = (tokens: readonly Token[], index: number): string => tokens[index]?.raw ?? '';

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.norm).join(' ');

const changes =
  /^(?:go|grow|jump|rise|climb|increase|drop|fall|shrink|move|swell|shoot|come|ramp|spike|surge|leap|explode|soar|up|down|growth|increase)$/;
const grows = /^(?:get|go|grow|jump|rise|climb|increase|balloon|expand|come|shrink|drop|fall|swell)$/;
const crowds = /^(?:crowd|stampede|rush|onslaught)$/;
const withinMinutes =
  /^ (?:[a-z/]+ ){0,4}(?:within|in) (?:(?:under|less than|about|only|just|a few|a|one|two|#) )+(?:second|minute|s|min)\b/;

const follows = (tokens: readonly Token[], start: number, words: RegExp): boolean =>
  norm(tokens, start - 1) === 'from' && [2, 3, 4, 5].some((back) => words.test(norm(tokens, start - back)));

/** "We go from 800 to 22,000", "flash crowd: from 300 to 45,000": two times and no range. */
export const isChange = (tokens: readonly Token[], start: number, end: number): boolean =>
  follows(tokens, start, changes) ||
  (norm(tokens, start - 1) === 'from' &&
    (crowds.test(norm(tokens, start - 3)) || withinMinutes.test(` ${textOf(tokens.slice(end, end + 10))} `)));

/** "We expect to go from 10 to 40 TB": today it is still the first. */
export const isAhead = (tokens: readonly Token[], start: number): boolean =>
  tokens
    .slice(Math.max(0, start - 8), start)
    .some(({ norm: word }) =>
      /^(?:will|shall|expect|plan|want|hope|would|could|should|might|may|must)$/.test(word),
    );

/** What is counted in "from 3 services to 140", and where the second number stands. */
export const nounOfChange = (
  tokens: readonly Token[],
  start: number,
  end: number,
): { readonly noun: string; readonly to: number } | undefined => {
  if (!follows(tokens, start, grows) || isAhead(tokens, start)) return undefined;
  const at = [end + 1, end + 2].find((one) => norm(tokens, one) === 'to');
  if (at === undefined || tokens.slice(end, at).some(({ kind }) => kind !== 'word')) return undefined;
  const noun = textOf(tokens.slice(end, at));
  // "We grew from two people to nine" may be said of a team or of a crowd.
  return /\bperson$|\bpeople$/.test(noun) ? undefined : { noun, to: at + 1 };
};

/** "06:00", "at 16:30": a time and no ratio. */
export const isClock = (tokens: readonly Token[], at: number, mark: number): boolean =>
  norm(tokens, mark) === ':' &&
  (tokens[at]?.value ?? 25) <= 24 &&
  /^[0-5]\d$/.test(raw(tokens, mark + 1)) &&
  (/^0\d$/.test(raw(tokens, at)) ||
    raw(tokens, mark + 1) === '00' ||
    /^(?:at|by|until|till|before|after|since)$/.test(norm(tokens, at - 1)));

/** "24/7". */
export const isAlways = (left: number, mark: string, right: number): boolean =>
  left === 24 && mark === '/' && right === 7;
