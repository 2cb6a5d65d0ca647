import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import { read } from '../../src/intake/read.ts';

const adviceOn = (text: string) => advise(read(text), { asOf: '2026-01-01' });
const shop = `Our shop takes 40 orders per second at peak and 30,000 click events per second. Orders must not be lost; clicks may.
We have 5 engineers and PostgreSQL on a single VM. Orders are 2 kB. How should we store both?`;

describe('promises by kind of data', () => {
  const findings = adviceOn(shop);
  const choices = findings.options
    .find(({ id }) => id === findings.recommended)
    ?.choices.map(({ pattern }) => pattern);

  test('the strict one decides how copies are made', () =>
    expect(choices).toContain('leader-follower-semisync'));

  test('the loose one goes the cheaper way of the product, with figures for what that saves', () => {
    const [strict, loose] = findings.promises;
    expect(strict?.data).toBe('promise.lossless');
    expect(loose?.how).toMatch(/synchronous_commit/);
    const share = findings.figures.find(({ id }) => id === 'durability.looseShare@brief');
    expect(share?.value).toBeCloseTo(30_000 / 30_040, 6);
    expect(findings.figures.some(({ id }) => id === 'latency.copyWait@brief')).toBe(true);
  });

  test('the summary tells both', () =>
    expect(findings.insights.slice(0, 2).some(({ facts }) => facts.includes('promise.lossy'))).toBe(true));

  test('one promise for all data makes no table', () =>
    expect(adviceOn(shop.replace('; clicks may', '')).promises).toEqual([]));
});
