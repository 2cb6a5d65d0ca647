import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const year = 365.25 * 86_400;
const planIn = (text: string) =>
  Object.fromEntries(
    read(text)
      .facts.filter(({ id }) => id.startsWith('plan.'))
      .map(({ id, value, range }) => [id.slice('plan.'.length), value ?? range]),
  );
const days = (date: string): number => Date.parse(date) / 86_400_000;

describe('plans for a number at a time', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      '80,000 pumps today, 500,000 pumps in two years.',
      { countToday: 80_000, count: 500_000, within: 2 * year },
    ],
    [
      'We run 220,000 heat pumps in the field. The plan says 500,000 pumps in two years.',
      { countToday: 220_000, count: 500_000, within: 2 * year },
    ],
    [
      'We have 1.2 million users and want to reach 5 million within 2 years.',
      { countToday: 1.2e6, count: 5e6, within: 2 * year },
    ],
    [
      'The data shall go from 2 TB to 10 TB by the end of 2028.',
      { dataToday: 2e12, data: 10e12, by: days('2028-12-31') },
    ],
    [
      'The database grows from 2 TB to 10 TB by 2028.',
      { dataToday: 2e12, data: 10e12, by: [days('2028-01-01'), days('2028-12-31')] },
    ],
    ['The chain will be 90 sites next year, 40 today.', { countToday: 40, count: 90, within: year }],
    ['Today 400 GB, in 3 years 4 TB.', { dataToday: 4e11, data: 4e12, within: 3 * year }],
    [
      'From 3,000 writes/s today to 12,000 writes/s in 18 months.',
      { rateToday: 3000, rate: 12_000, within: 1.5 * year },
    ],
  ])('%s', (text, plan) => expect(planIn(text)).toEqual(plan));

  test.each([
    'The team grows from 5 to 12 people within a year.',
    'It went from 1 TB to 2 TB within 6 months last year.',
    'Latency goes from 80 ms to 3 s within 2 minutes.',
    'We keep 4 TB of logs for two years.',
    'Could it become 10 TB in two years?',
  ])('none: %s', (text) => expect(planIn(text)).toEqual({}));

  test('what data grows from is how much there is', () =>
    expect(read('From 2 TB to 10 TB by 2028.').facts.find(({ id }) => id === 'data.size')?.value).toBe(2e12));
});

test.each([
  ['18,000 devices today, 60,000 by the end of 2027, 220,000 by 2030.', 18_000, 220_000],
  [
    'Today 18,000 units report. The sales plan: 60,000 units end of 2027, 220,000 by end of 2028.',
    18_000,
    220_000,
  ],
  ['5,000 shops today, 9,000 by mid 2028 and 12,000 at the end of 2029. Keep 13 months.', 5000, 12_000],
])('of several steps the last is the plan and the number of today its base: %s', (text, today, planned) => {
  const { facts } = read(text);
  expect(facts.find(({ id }) => id === 'plan.countToday')?.value).toBe(today);
  expect(facts.find(({ id }) => id === 'plan.count')?.value).toBe(planned);
  expect(facts.map(({ id }) => id)).not.toContain('horizon.months');
});
