import { describe, expect, test } from '@jest/globals';
import { perturbed, scaled } from '../../../bench/eval/perturb.ts';

describe('numbers of a brief', () => {
  test.each([
    ['We store 120 M messages a day.', 'We store 60 M messages a day.'],
    ['Some 9,000 selects per second.', 'Some 4,500 selects per second.'],
    ['It holds 60 TB, and 150 megabytes of index.', 'It holds 30 TB, and 75 megabytes of index.'],
    [
      'Five million queries a second, about a billion rows.',
      '2.5 million queries a second, about 0.5 billion rows.',
    ],
    ['The 140 carriers of 6.6 billion series.', 'The 70 carriers of 3.3 billion series.'],
    // What is worked out of them moves by the same factor: a ratio stays, and a product moves once.
    ['We take 80 writes/s and 800 reads/s.', 'We take 40 writes/s and 400 reads/s.'],
    ['It holds 12 million rows, 20 writes a second.', 'It holds 6 million rows, 10 writes a second.'],
    ['120 M messages a day of 350 KB, 40 TB in all.', '60 M messages a day of 350 KB, 20 TB in all.'],
    ['Some 400 photos per second, 2 MB each.', 'Some 200 photos per second, 2 MB each.'],
  ])('loads and sizes are scaled together: %s', (before, after) => {
    expect(scaled(before, 0.5).brief).toBe(after);
  });

  test.each([
    'Since 2019 it runs on PostgreSQL 14, Java 1.8 and t3.large.',
    'The p99 stays below 200 ms, 99.95 % of the time.',
    'Reads are over 95% of all, in 3 regions with 120 engineers.',
    'It is kept for 400 days, at least 130 minutes, on S3 behind HTTP/2.',
    'A hundred and fifty thousand people, two on call, twenty writes.',
    'See 10.0.0.1:9092 and RFC-7231.',
  ])('what is no load stays: %s', (brief) => {
    expect(scaled(brief, 0.5)).toEqual({ brief, numbers: 0 });
  });
});

describe('a brief that nobody has read', () => {
  const brief = 'We store 120 M messages a day in 60 TB.';

  test('is the same for the same seed, and another for another', () => {
    const of = (seed: number) => perturbed(brief, seed, () => 'same');
    expect(of(1)).toEqual(of(1));
    expect(of(1).brief).not.toBe(of(2).brief);
    expect(of(1).numbers).toBe(2);
    expect(of(1).factor).not.toBe(1);
  });

  test('moves only as far as the decision stays what it was', () => {
    const decision = (text: string): string =>
      Number(/(\d+(?:\.\d+)?) TB/.exec(text)?.[1]) > 63 ? 'sharded' : 'one';
    for (let seed = 1; seed <= 40; seed += 1)
      expect(decision(perturbed(brief, seed, decision).brief)).toBe('one');
  });

  test('stays where no other numbers lead to the same decision', () => {
    expect(perturbed(brief, 1, (text) => text)).toEqual({ brief, factor: 1, numbers: 0 });
  });
});
