import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/intake/read.ts';

/** Rates and factors of a text, such as `writes.peakPerSecond=2600`. */
const ratesIn = (text: string): string[] =>
  read(text)
    .facts.filter(({ id }) => /PerSecond$|peakFactor$/.test(id))
    .map(({ id, value }) => `${id}=${typeof value === 'number' ? Number(value.toPrecision(4)) : '?'}`)
    .toSorted();

const both = (kind: string, average: number, peak: number) => [
  `${kind}.averagePerSecond=${average}`,
  `${kind}.peakPerSecond=${peak}`,
];

describe('average and peak of one rate, in one clause or two', () => {
  test.each([
    '900 orders/s on average and 2,600 at the peak.',
    '900 orders/s on average … 2,600 at the peak.',
    '900 orders/s on average … and around noon 2,600.',
    '900 orders/s on average – 2,600 at the peak.',
    '900 orders/s on average, and on Mondays 2,600.',
    '900 orders/s on average (2,600 at the peak).',
    'We take 900 orders per second on average; 2,600 at the peak.',
    'We take 900 orders per second on average. At the peak it is 2,600.',
    'We take 900 orders per second on average. At noon we see 2,600/s.',
    'Orders: 900/s (avg), 2,600/s (peak)',
    'Orders average 900/s but hit 2.6k/s in the evening.',
    'Orders come in at 900/s on average over the day and 2,600 at the peak around noon.',
    '900 orders per second on average but 2,600 when the shops open.',
    '2.6k orders/s in the evening and 900/s during the day.',
    '2,600 orders/s in the season and 900/s at other times.',
    '2,600 orders/s at lunch and 900 orders/s on average.',
    '| | avg | peak |\n|---|---|---|\n| orders/s | 900 | 2,600 |',
  ])('%s', (text) => expect(ratesIn(text)).toEqual(both('writes', 900, 2600)));
  test.each([
    '40 rps avg and 120 rps at lunch.',
    '40 rps avg, 120 rps during lunch.',
    '40 rps on average and 120 rps at dinner time.',
    'at lunch 120 rps, 40 rps on average.',
    '120 rps at lunch and 40 rps on average.',
    '40 requests per second on average and 120 around lunch.',
    'Avg QPS: 40, peak QPS: 120',
    'Average 40/s, peak 120/s.',
    '120/s at peak and 40/s on average.',
    '120/s in the evening, 40/s otherwise.',
    '| service | avg rps | peak rps |\n|---|---|---|\n| API | 40 | 120 |',
  ])('%s', (text) => expect(ratesIn(text)).toEqual(both('requests', 40, 120)));
});

describe('a peak told as so many times the average', () => {
  test.each([
    ['500 writes/s on average with peaks of 3x.', 500, 3],
    ['500 writes/s with peaks three times as high.', 500, 3],
    ['500 writes/s, peak factor 3.', 500, 3],
    ['500 writes/s and a peak-to-average ratio of 4.', 500, 4],
    ['500 writes/s, twice that at noon.', 500, 2],
    ['500 writes/s, three times that in the evening.', 500, 3],
    ['500 writes/s, doubling at lunch.', 500, 2],
    ['8,640,000 orders a day, double on Mondays.', 100, 2],
    ['8,640,000 orders a day, it doubles on Mondays.', 100, 2],
    ['8,640,000 orders a day and triple that on Black Friday.', 100, 3],
  ])('%s', (text, average, factor) =>
    expect(ratesIn(text)).toEqual([`traffic.peakFactor=${factor}`, `writes.averagePerSecond=${average}`]),
  );
});

describe('numbers of other things keep out of it', () => {
  test.each([
    [
      '900 reads/s on average and 40 writes/s at the peak.',
      ['reads.averagePerSecond=900', 'writes.peakPerSecond=40'],
    ],
    ['900 writes/s on average. The maximum latency is 200 ms.', ['writes.averagePerSecond=900']],
    ['900 writes/s on average. A maximum of 12 people work on it.', ['writes.averagePerSecond=900']],
    ['900 writes/s on average. Max 40.', ['writes.averagePerSecond=900']],
    ['900 writes/s on average. The other service has 2,600.', ['writes.averagePerSecond=900']],
    ['Each client sends 40 requests a minute on average and 120 at lunch.', []],
    ['8,640,000 writes a day, twice on Mondays.', ['writes.averagePerSecond=100']],
    ['The latency is 40 ms on average and 120 ms at peak.', []],
  ])('%s', (text, rates) => expect(ratesIn(text)).toEqual(rates));
});

test('what lasted two hours last week is a peak, whatever stands between', () =>
  expect(ratesIn('I measured 9,000 scans per second there last week, for two hours.')).toEqual([
    'events.peakPerSecond=9000',
  ]));
