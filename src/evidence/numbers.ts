import type { CitedNumber } from '../contracts/evidence.ts';
import { parseQuantity } from '../contracts/parse-quantity.ts';
import type { Unit } from '../contracts/quantity.ts';

const most = 100;

/** Digits that are a number of their own: not inside a word, a version, an address, a date or a hash. */
const digits = /(?<![\w.,:/#@-]|[\w)]-|\d[–—])(?:[$€£]\s?)?\d(?:[\d,_]*\d)?(?:\.\d+)?(?:e[+-]?\d{1,3})?/gi;

const scale = String.raw`(?:\s?(?:thousand|million|billion|trillion|lakh|crore|mn|bn|[kmgbt](?![a-z])))?`;
const span = `(?:milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|mo|yr|[smhdwy])`;
const per = String.raw`\s?(?:/|per|an?|each|every)\s?`;
const bytes = String.raw`\s?(?:[kmgtpez]i?b(?:ytes?)?|(?:kilo|mega|giga|tera|peta|exa)bytes?|bytes?|b(?=\s?/))`;

/** What may follow the digits, most telling first; `unit` undefined where the words only look like one. */
const suffixes: readonly { readonly pattern: RegExp; readonly unit: (after: string) => Unit | undefined }[] =
  (
    [
      [String.raw`\s?(?:%|percent|per cent)${per}(?:month|year|quarter|week)`, () => 'fraction/year'],
      [String.raw`\s?(?:%|percent\b|per cent\b)`, () => 'fraction'],
      [`${bytes}(?:${per}${span}|ps)`, () => 'B/s'],
      [String.raw`\s?[kmgt]?bps`, () => 'B/s'],
      [bytes, () => 'B'],
      [String.raw`${scale}\s?(?:[qtri]ps|rpm)`, () => '1/s'],
      [String.raw`${scale}\s?(?:USD|dollars?)${per}(?:months?|years?|mo|yr)`, () => 'USD/month'],
      [String.raw`${scale}\s?(?:USD|dollars?)`, () => 'USD'],
      [
        String.raw`\s?(?:ms|µs|μs|us|ns|microseconds?|nanoseconds?|${span})`,
        (after) => (/^\s?[A-Z]$/.test(after) ? undefined : 's'),
      ],
      [
        String.raw`${scale}(?:\s[a-z][a-z-]*){0,2}?${per}${span}`,
        (after) => (/(?:\/|per|an?|each|every)\s?d(?:ays?)?$/i.test(after) ? 'per day' : '1/s'),
      ],
      [String.raw`\s?(?:km|kilomet(?:er|re)s?)`, () => 'km'],
      [
        String.raw`\s?(?:thousand|million|billion|trillion|lakh|crore|mn|bn|[kMGBT](?![a-zA-Z]))`,
        () => 'count',
      ],
    ] as const satisfies readonly (readonly [string, (after: string) => Unit | undefined])[]
  ).map(([pattern, unit]) => ({ pattern: new RegExp(String.raw`^(?:${pattern})(?![\w])`, 'i'), unit }));

const money = new RegExp(String.raw`^${scale}(?:${per}(?:months?|years?|mo|yr))?(?![\w])`, 'i');

const cited = (number: string, after: string): CitedNumber | undefined => {
  if (number.startsWith('$')) {
    const tail = money.exec(after)?.[0] ?? '';
    const text = `${number}${tail}`;
    const unit = /[a-z]{2,}$/i.test(tail) && /\b(?:month|year|mo|yr)s?$/i.test(tail) ? 'USD/month' : 'USD';
    const value = parseQuantity(text.replace(/^\$\s/, '$'), unit);
    return value === undefined ? undefined : { value, unit, text };
  }
  if (/^[€£]/.test(number)) {
    const value = parseQuantity(number.replace(/^[€£]\s?/, ''), 'none');
    return value === undefined ? undefined : { value, text: number };
  }
  for (const { pattern, unit } of suffixes) {
    const tail = pattern.exec(after)?.[0];
    if (tail === undefined) continue;
    const found = unit(tail);
    const text = `${number}${tail}`;
    const value = found === undefined ? undefined : parseQuantity(text, found);
    if (found !== undefined && value !== undefined) return { value, unit: found, text };
  }
  const value = parseQuantity(number, 'none');
  return value === undefined ? undefined : { value, text: number };
};

/** The end of a range gives its unit to the beginning: "5–10 ms" is 5 ms and 10 ms. */
const rangeEnd = /^\s?(?:[-–—]|to)\s?(?=\d)/;

/** The numbers that stand in a text, in its order, each once for the same words; at most 100. */
export const numbersIn = (text: string): readonly CitedNumber[] => {
  const found = new Map<string, CitedNumber>();
  const add = (number: CitedNumber | undefined): void => {
    if (number !== undefined && number.text.length <= 80 && found.size < most) found.set(number.text, number);
  };
  for (const match of text.matchAll(digits)) {
    // A version ("4.1.2"), an address ("10.0.0.1"), a time ("12:30"), a date ("2026-08-31"), an ordinal of a file ("0001-x").
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (/^(?:\.\d|:\d|-[a-z0-9]*-|-\d+-|\/\d|_\w|-[a-z]+\.\w)/i.test(after)) continue;
    // The number of a line of code, as tools put it before the line, which may be empty.
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    if (/^(?:\t|\n|$)/.test(after) && /(?:^|\n)[ \t]*$/.test(before)) continue;
    const range = rangeEnd.exec(after)?.[0];
    if (range === undefined) {
      if (!/^[a-z]{4,}/i.test(after) || suffixes.some(({ pattern }) => pattern.test(after)))
        add(cited(match[0], after));
      continue;
    }
    const end = /^\d(?:[\d,_]*\d)?(?:\.\d+)?/.exec(after.slice(range.length))?.[0] ?? '';
    const high = cited(match[0].startsWith('$') ? `$${end}` : end, after.slice(range.length + end.length));
    const unit = high?.text.slice(high.text.indexOf(end) + end.length) ?? '';
    const low = cited(match[0], unit);
    add(low === undefined ? undefined : { ...low, text: match[0] });
    add(
      high === undefined
        ? undefined
        : {
            ...high,
            text: high.text.replace(
              /^\$(?!.*\$)/,
              match[0].startsWith('$') && !after.slice(range.length).startsWith('$') ? '' : '$',
            ),
          },
    );
  }
  return [...found.values()];
};
