import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../../src/intake/read.ts';
import { factDefinition } from '../../src/knowledge/catalogue.ts';

const words = fc.constantFrom(
  'we',
  'write',
  'reads',
  'per',
  'second',
  'a',
  'day',
  '12k',
  '5',
  'TB',
  'p99',
  '<',
  '50',
  'ms',
  'no',
  'not',
  'without',
  'must',
  'never',
  'lose',
  'order',
  'customers',
  'Postgres',
  'Kafka',
  'should',
  'shard',
  '?',
  '.',
  ',',
  '\n',
  '|',
  '-',
  '#',
  '99.9',
  '%',
  'five',
  'nines',
  'team',
  'of',
  'six',
  'million',
  'hundreds',
  'between',
  'and',
  'to',
  '20:1',
  'RPO',
  '0',
  'peak',
  'average',
  'growing',
  'a',
  'month',
  'doubles',
  'every',
  'year',
  '$',
  'in',
  'EU',
  'stay',
  'data',
  '```',
  '\u2014',
  '(',
  ')',
  "don't",
  '3x',
  'single',
  'region',
  'zones',
  'half',
  'third',
  '1e9',
  '10^6',
  '2,3',
  '1.000.000',
  'twice',
  'last',
  'week',
  'ms/s',
  '//',
  'RTO',
);

const briefs = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
);

const numberWord =
  /\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|tens|half|third|quarter|couple|few|several|handful|twice|thrice|double[sd]?|doubling|triple[sd]?|tripling|quadruple[sd]?|quadrupling|\w+fold|single|sub|past|last|recent|latest|previous|an?|median)\b/i;

const evenWord = /\b(?:peaks?|even|evenly|flat|steady|steadily|constant|uniform|vary|varies|change)\b/i;

describe('whatever the text', () => {
  test('reading never throws, and every quote stands in the text', () => {
    fc.assert(
      fc.property(briefs, (text) => {
        const source = text.replace(/\r\n?/g, '\n');
        for (const { quote } of read(text).facts) expect(source.includes(quote ?? '\u0000')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('every fact is in the catalogue, of its kind, plausible, and of its unit', () => {
    fc.assert(
      fc.property(briefs, (text) => {
        for (const { id, value, range, unit, origin } of read(text).facts) {
          const definition = factDefinition(id);
          // What is only guessed from the words is told as assumed.
          expect(['stated', 'assumed']).toContain(origin);
          switch (definition?.kind) {
            case 'number': {
              const [low, high] = range ?? [value as number, value as number];
              expect(unit).toBe(definition.unit);
              expect(low).toBeLessThanOrEqual(high);
              expect(low).toBeGreaterThanOrEqual(definition.plausible[0]);
              expect(high).toBeLessThanOrEqual(definition.plausible[1]);
              break;
            }
            case 'choice':
              expect(Object.keys(definition.choices)).toContain(value);
              break;
            case 'flag':
              expect(typeof value).toBe('boolean');
              break;
            case 'set':
              expect(Array.isArray(value)).toBe(true);
              break;
            default:
              throw new Error(`${id} is not in the catalogue`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no number is invented: its quote holds one', () => {
    fc.assert(
      fc.property(briefs, (text) => {
        for (const { id, value, range, quote } of read(text).facts) {
          const isNumber = typeof value === 'number' || range !== undefined;
          // An even load is said without a number: its peak is about its average.
          const even = id === 'traffic.peakFactor' && evenWord.test(quote ?? '');
          if (isNumber && !even) expect(quote).toMatch(numberWord);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same brief', () => {
    fc.assert(
      fc.property(briefs, (text) => expect(read(text)).toEqual(read(text))),
      { numRuns: 50 },
    );
  });

  test('lines of what is unread are lines of the text', () => {
    fc.assert(
      fc.property(briefs, (text) => {
        const lines = text.replace(/\r\n?/g, '\n').split('\n').length;
        for (const { line } of read(text).unread) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('time grows with the length and no faster', () => {
  /** Processor time of this thread alone, in ms: what runs beside it on a busy machine does not count. */
  const work = (text: string): number => {
    const before = process.threadCpuUsage();
    read(text);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  const fill = (part: string, length: number) =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length);

  test.each([
    'a',
    '1,',
    'one hundred and ',
    'not ',
    '| a ',
    '((',
    'reads and writes per second 5 ',
    'must never lose an order when ',
    '5 to ',
    'a-b-',
  ])('%j over and over', (part) => {
    work(fill(part, 5_000));
    // Eight times the text: far less than the sixty-four times of something quadratic. One measure in five is enough,
    // since what is quadratic is so each time, and what is linear is at times disturbed.
    const tries = Array.from({ length: 5 }, (_, index) => index);
    const linear = tries.some(() => {
      const short = work(fill(part, 20_000));
      return work(fill(part, 160_000)) < 30 * short + 200;
    });
    expect(linear).toBe(true);
  });
});
