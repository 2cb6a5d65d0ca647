import { type Check, proseOf } from './claim.ts';

/** Ways of speaking in which a number word counts nothing. */
const idioms =
  /\b(?:two[- ]phase(?:[- ]commit)?|two[- ]way|one[- ]way|double[- ](?:entry|book\w*|charg\w*|spend\w*|pay\w*|process\w*|deliver\w*|sell\w*|count\w*|writ\w*|check\w*)|half[- ](?:open|closed)|third[- ]part(?:y|ies)|first|second[- ]level|per second|a second|seconds?|one)\b/gi;

const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores? of|half|halves|halv(?:e|es|ed|ing)|(?:one|two|a) thirds?|(?:one|three|a) quarters?|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl\w*|\w+[- ]?fold|per ?cent|percent(?:age)?|orders? of magnitude|magnitudes?|nines|a couple of|sub-?(?:milli|micro)?second|single[- ]digit|microseconds?|milliseconds?|nanoseconds?)\b/i;

const withinName = (token: string, names: ReadonlySet<string>): boolean =>
  names.has(token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** Numbers stand by reference only, in digits of any script or in words. */
export const ownNumber: Check = (claim, { namesWithDigits }) => {
  const prose = proseOf(claim);
  const digits = prose
    .split(/[\s,;:()–—]+/)
    .find((token) => /\p{N}/u.test(token) && !withinName(token, namesWithDigits));
  if (digits !== undefined) return `“${digits}” is a number of its own`;
  const word = numberWords.exec(prose.replace(idioms, ' '))?.[0];
  if (word !== undefined) return `“${word}” is a number of its own`;
  return /[%‰$€£¥]/u.test(prose) ? 'a share or a price of its own' : undefined;
};
