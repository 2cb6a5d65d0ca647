import { within } from './formula.ts';

/** More than this nobody has, and the loops stay short. */
const most = 100_000;

const wholeCount = (value: number, name: string): void =>
  within(
    Number.isInteger(value) && value >= 0 && value <= most,
    `${name} is no count`,
    `Give ${name} as a whole number.`,
  );

/** Number of ways to pick `k` of `n`, as far as a double holds it; 0 where there is none. */
export const choose = (n: number, k: number): number => {
  wholeCount(n, 'the whole');
  wholeCount(k, 'the pick');
  if (k > n) return 0;
  let ways = 1;
  for (let index = 1; index <= Math.min(k, n - k); index += 1) ways = (ways * (n - index + 1)) / index;
  return ways;
};

/** Share of the picks of `k` out of `n` that lie wholly within `m` of them: C(m,k) / C(n,k), without overflow. */
export const chanceWithin = (m: number, n: number, k: number): number => {
  wholeCount(m, 'the part');
  wholeCount(n, 'the whole');
  wholeCount(k, 'the pick');
  within(
    k <= n && m <= n,
    'the pick or the part is larger than the whole',
    'Give a pick and a part within the whole.',
  );
  let chance = 1;
  for (let index = 0; index < k; index += 1) chance *= Math.max(0, m - index) / (n - index);
  return chance;
};

/** Chance that at least `k` of `n` happen, each with chance `p`, independently. Small tails keep their digits. */
export const atLeast = (k: number, n: number, p: number): number => {
  wholeCount(k, 'the needed');
  wholeCount(n, 'the whole');
  within(k <= n, 'more are needed than there are', 'Give at most as many needed as there are.');
  within(p >= 0 && p <= 1, 'no chance', 'Give a chance between zero and one.');
  if (k === 0 || p === 1) return 1;
  if (p === 0) return 0;
  let total = 0;
  let logWays = 0;
  for (let index = 1; index <= k; index += 1) logWays += Math.log((n - index + 1) / index);
  for (let index = k; index <= n; index += 1) {
    total += Math.exp(logWays + index * Math.log(p) + (n - index) * Math.log1p(-p));
    logWays += Math.log((n - index) / (index + 1));
  }
  return Math.min(1, total);
};
