import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import { read } from '../../src/intake/read.ts';

const burstIn = (text: string) =>
  ['burst.count', 'burst.within'].map((id) => read(text).facts.find((fact) => fact.id === id)?.value);

describe('a burst with its deadline', () => {
  test.each<[string, number, number]>([
    ['1.4M notifications within 10 s.', 1.4e6, 10],
    [
      'A derby means 1.4 million pushes that should all be handed to the provider within 10 seconds of the goal.',
      1.4e6,
      10,
    ],
    ['We get 30,000 orders within 10 minutes when the sale opens.', 30_000, 600],
    ['200,000 mails must be out in five minutes.', 200_000, 300],
  ])('%s', (text, count, within) => expect(burstIn(text)).toEqual([count, within]));

  test.each([
    'They sold 9,000 tickets in one hour.',
    'We keep 5,000 orders for 10 minutes.',
    '12 jobs within 5 s.',
  ])('none: %s', (text) => expect(burstIn(text)).toEqual([undefined, undefined]));

  test('is a rate that replays', () => {
    const { figures, insights } = advise(
      read(
        'We push goals to fans: 1.4M notifications within 10 s. We run one MySQL. How should we build it?',
      ),
      { asOf: '2027-01-01' },
    );
    expect(figures.find(({ id }) => id === 'rates.burst@brief')?.value).toBe(140_000);
    expect(insights.some(({ facts }) => facts.includes('burst.count'))).toBe(true);
  });
});
