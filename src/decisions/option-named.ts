import type { Findings, Option } from '../contracts/findings.ts';
import { nearestIds } from '../contracts/nearest.ts';

const recommendedWords =
  /^(?:the )?(?:recommended|recommendation|first|it|this|yours)(?: one| option| design)?$/;

/** 1 or A is the first of the table of options. */
const placeIn = (wanted: string): number | undefined => {
  const [, digits, letter] = /^(?:option |#)?(?:(\d{1,2})|([a-z]))$/.exec(wanted) ?? [];
  if (digits !== undefined) return Number(digits) - 1;
  return letter === undefined ? undefined : letter.charCodeAt(0) - 'a'.charCodeAt(0);
};

/** Shorter pieces of a title are in too many of them. */
const shortestPiece = 3;

/**
 * The option that somebody means: by its place in the table (number or letter), its id, its title, its role, or a piece of
 * its title that no other has. Undefined where the words fit none, or several: what is decided must not be a guess.
 */
export const optionNamed = (
  { options, recommended }: Pick<Findings, 'options' | 'recommended'>,
  words: string,
): Option | undefined => {
  const wanted = words.trim().toLowerCase();
  const place = placeIn(wanted);
  if (place !== undefined) return options[place];
  if (recommendedWords.test(wanted)) return options.find(({ id }) => id === recommended);
  const named = options.find(({ id, title, short }) =>
    [id, title, short].some((name) => name.toLowerCase() === wanted),
  );
  if (named !== undefined) return named;
  const inRole = options.filter(({ roles }) => roles.some((role) => role === wanted));
  const inTitle = options.filter(
    ({ title, short }) =>
      wanted.length >= shortestPiece && [title, short].some((text) => text.toLowerCase().includes(wanted)),
  );
  for (const found of [inRole, inTitle])
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  const near = nearestIds(
    words,
    options.map(({ id, title }) => ({ id, title })),
  );
  return near.length === 1 ? options.find(({ id }) => id === near[0]) : undefined;
};
