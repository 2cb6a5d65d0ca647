import { type Check, proseOf } from './claim.ts';

/** Ways of speaking in which a number word counts nothing. */
const idioms =
  /\b(?:two[- ]phase(?:[- ]commit)?|two[- ]way|one[- ]way|double[- ](?:entry|book\w*|charg\w*|spend\w*|pay\w*|process\w*|deliver\w*|sell\w*|count\w*|writ\w*|check\w*)|half[- ](?:open|closed)|third[- ]part(?:y|ies)|first|second[- ]level|per second|a second|seconds?|one|zero[- ](?:copy|trust)|non[- ]?zero)\b/gi;

const units = `(?:(?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|(?:kilo|mega|giga|tera|peta)?bytes?|dollars?|euros?|pounds?|cents?)`;

/** "One hour", "within an hour": the number is there although no digit is. */
const oneUnit = new RegExp(
  String.raw`\b(?:one|a single|single)[- ]${units}\b|\b(?:within|under|below|about|around|roughly|over|than|at most|at least|after|up to|nearly|almost|only|takes?|lasts?|loses?) (?:half )?an? (?:minute|hour|day|week|fortnight|month|year|decade|millisecond|microsecond)\b|\b(?:within|under|below|than) a second\b(?! [a-z])`,
  'i',
);

const numberWords =
  /\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|lakhs?|crores?|dozens?|umpteen|scores? of|a gross of|pairs? of|trio of|(?:two|three|four|five|six|seven|eight|nine|ten)(?:nines|times|x|thirds?)|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|half|halves|halv(?:e|es|ed|ing)|(?:one|two|a) thirds?|(?:one|three|a) quarters?|(?:one|an?|every|each) (?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|thousandth|millionth)|(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)s|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl\w*|quadrupl\w*|quintupl\w*|sextupl\w*|octupl\w*|\w+[- ]?fold|per[- ]?cent|percent(?:age)?|pct|basis points?|orders? of magnitude|magnitudes?|nines|a couple of|sub-?(?:milli|micro)?second|single[- ]digits?|microseconds?|milliseconds?|nanoseconds?|i{2,3}|iv|vi{1,3}|ix|xi{0,3}|xiv|xvi{0,3}|xx)\b/i;

/** Number words of other languages that are no words of English: prose is English, and no way around the rule is either. */
const foreignWords =
  /\b(?:zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|zwanzig|hundert|tausend|doppelt|halb|deux|trois|quatre|cinq|huit|neuf|dix|vingt|trente|quarante|cinquante|soixante|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cien|ciento|mil|millones|duecento|quattro|cinque|sette|otto|nove|dieci|venti|cento|dois|duas|quatro|sete|oito|dez|vinte|twee|drie|vijf|zes|zeven|negen|tien|honderd|duizend)\b/i;

const withinName = (token: string, names: ReadonlySet<string>): boolean =>
  names.has(token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** What joins words without parting them for a reader: "two_thirds" counts as "two thirds" does. */
const parted = (prose: string): string =>
  prose.replaceAll(/[_*~|\\]/g, ' ').replaceAll(/[\u2010-\u2015\u2212]/g, '-');

/** Numbers stand by reference only, in digits of any script or in words. */
export const ownNumber: Check = (claim, { namesWithDigits }) => {
  const prose = proseOf(claim);
  const digits = prose
    .split(/[\s,;:()–—]+/)
    .find((token) => /\p{N}/u.test(token) && !withinName(token, namesWithDigits));
  if (digits !== undefined) return `“${digits}” is a number of its own`;
  const plain = parted(prose);
  const word =
    oneUnit.exec(plain)?.[0] ??
    numberWords.exec(plain.replace(idioms, ' '))?.[0] ??
    foreignWords.exec(plain)?.[0];
  if (word !== undefined) return `“${word}” is a number of its own`;
  return /[\p{Sc}%‰‱٪％﹪]/u.test(prose) ? 'a share or a price of its own' : undefined;
};

const unitBeside =
  /\}\s*-?\s*(?:[kmgtbxsh]|[kmgtp]i?b|[mµu]?s|ns|secs?|mins?|hrs?|[kmgt]?bps|[qtri]ps|rpm|usd|eur|(?:milli|micro|nano)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|(?:kilo|mega|giga|tera|peta)?bytes?|dollars?|euros?|cents?|fold)\b/iu;

/** A reference is printed with its unit: what is written at it would make another number of it. */
export const changedNumber: Check = ({ text }) => {
  if (/\}[\p{L}\p{N}\p{M}_]|[\p{L}\p{N}\p{M}_]\{/u.test(text)) return 'a reference is glued to a word';
  if (/\}[\s.,·'’:/×*^+\-–]?\{/u.test(text)) return 'two references run into one number';
  if (/(?:^|[\s(])[-+−±≈]\s?\{/u.test(text)) return 'a sign stands before a reference';
  const unit = unitBeside.exec(text)?.[0];
  return unit === undefined
    ? undefined
    : `“${unit.slice(1).trim()}” follows a reference, which has its own unit`;
};
