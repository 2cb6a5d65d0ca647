import { seeded } from '../../src/advisor/draws.ts';

const spelt: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const magnitude = 'k|K|M|B|bn|thousand|million|billion|trillion|[MGTP]B|(?:mega|giga|tera|peta)bytes?';
const quantity = new RegExp(
  String.raw`(?<![\w.,:/$€£-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:${Object.keys(spelt).join('|')})(?=\s(?:thousand|million|billion)\b))(?:(\s?)(${magnitude})\b)?(?![\w:.,]*\d)(?!\w)`,
  'gi',
);

/** What follows a number that is no load: a share, a time, a place in an order, people and places. */
const noLoad =
  /^\s*(?:-|%|‰|per ?cent|(?:ms|s|sec|seconds?|milliseconds?|minutes?|min|hours?|days?|weeks?|months?|years?|nines?|people|persons?|engineers?|developers?|teams?|regions?|zones?|nodes?|servers?|machines?|cores?)\b)/i;

const time = '(?:s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|quarters?|years?)';

/** The size of one thing: it is multiplied by how many there are, which were scaled already. */
const sizeOfOne = new RegExp(
  String.raw`^\s*(?:k(?:i|ilo)?b(?:ytes?)?\b|bytes?\b|(?:each|apiece)\b|per (?!${time}\b)\w|an? (?!${time}\b)\w+(?=[\s,.;]*$))`,
  'i',
);

/** "80 writes/s", "twenty a second": a rate is a load, however small. */
const rate = new RegExp(String.raw`^(?:\s[\w-]+){0,3}\s*(?:\/|\b(?:per|an?|each|every)\s)\s*${time}\b`, 'i');

/** "hundred and fifty thousand" is one number, and its end alone is none. */
const partOfWords = new RegExp(
  String.raw`\b(?:hundred|${Object.keys(spelt).join('|')})[\s-](?:and\s)?$`,
  'i',
);

const isYear = (written: string, value: number): boolean =>
  !written.includes(',') && Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Below it a bare number is seldom a load. */
const leastBare = 100;

const written = (value: number, digits: number, commas: boolean): string => {
  const rounded = Number(value.toPrecision(Math.max(2, digits)));
  return commas ? rounded.toLocaleString('en-US') : `${rounded}`;
};

const significant = (typed: string): number => typed.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length;

/** A brief with its loads and sizes multiplied by one factor, so that they still agree with each other, and how many they were. */
export const scaled = (
  brief: string,
  factor: number,
): { readonly brief: string; readonly numbers: number } => {
  let numbers = 0;
  const changed = brief.replaceAll(
    quantity,
    (whole: string, typed: string, gap: string | undefined, unit: string | undefined, at: number) => {
      const value = spelt[typed.toLowerCase()] ?? Number(typed.replaceAll(',', ''));
      const behind = brief.slice(at + whole.length);
      if (unit === undefined && (value < leastBare || isYear(typed, value)) && !rate.test(behind))
        return whole;
      if (noLoad.test(behind) || sizeOfOne.test(behind) || partOfWords.test(brief.slice(0, at))) return whole;
      numbers += 1;
      const scaledTo = written(value * factor, significant(typed), typed.includes(','));
      return `${scaledTo}${unit === undefined ? '' : `${gap ?? ''}${unit}`}`;
    },
  );
  return { brief: changed, numbers };
};

/** A brief that no model can have read before, and the factor of its numbers; one that has none, or none that may be moved, stays. */
export interface Perturbed {
  readonly brief: string;
  readonly factor: number;
  readonly numbers: number;
}

const tries = 6;
const reach = { least: 0.55, most: 1.8 };

/**
 * Moves the numbers of a brief by a random factor, nearer to one with each try, until the advisor's decision is that of the
 * original: then what the experts decided still holds, as far as the rules can tell. `decision` = of a brief, in one string.
 */
export const perturbed = (brief: string, seed: number, decision: (text: string) => string): Perturbed => {
  const random = seeded(seed);
  const original = decision(brief);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const width = 1 - attempt / tries;
    const drawn = reach.least * (reach.most / reach.least) ** random();
    const factor = Number((drawn ** width).toPrecision(3));
    const moved = scaled(brief, factor);
    if (moved.numbers === 0) break;
    if (moved.brief !== brief && decision(moved.brief) === original) return { ...moved, factor };
  }
  return { brief, factor: 1, numbers: 0 };
};
