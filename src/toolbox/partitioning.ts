import type { Figure } from '../contracts/figure.ts';
import { calculate, type Given, type On } from './calculate.ts';
import { barChart } from './charts.ts';
import { choose } from './combinations.ts';
import { family } from './family.ts';
import { formula, within } from './formula.ts';

const whole = (value: number, name: string): void =>
  within(
    Number.isInteger(value) && value >= 1,
    `${name} is no count`,
    `Give ${name} as a whole number of at least one.`,
  );

const perHost = formula({
  id: 'partitioning.perHost',
  title: 'logical shards on each host',
  text: 'logical shards / hosts',
  inputs: { logical: 'count', hosts: 'count' },
  unit: 'count',
  compute: ({ logical, hosts }) => logical / hosts,
});

const greatestCommonDivisor = (left: number, right: number): number =>
  right === 0 ? left : greatestCommonDivisor(right, left % right);

const movedByModulo = formula({
  id: 'partitioning.movedByModulo',
  title: 'share of the keys that moves, hash modulo nodes',
  text: 'all - fewer nodes / least common multiple of both',
  inputs: { fromNodes: 'count', toNodes: 'count' },
  unit: 'fraction',
  compute: ({ fromNodes, toNodes }) => {
    whole(fromNodes, 'the nodes before');
    whole(toNodes, 'the nodes after');
    // Of a common multiple of residues, exactly one for each of the fewer nodes stays where it was.
    const multiple = (fromNodes / greatestCommonDivisor(fromNodes, toNodes)) * toNodes;
    return 1 - Math.min(fromNodes, toNodes) / multiple;
  },
});

const movedByRing = formula({
  id: 'partitioning.movedByRing',
  title: 'share of the keys that moves, consistent hashing',
  text: 'nodes added or removed / the greater number of nodes',
  inputs: { fromNodes: 'count', toNodes: 'count' },
  unit: 'fraction',
  compute: ({ fromNodes, toNodes }) => {
    whole(fromNodes, 'the nodes before');
    whole(toNodes, 'the nodes after');
    return Math.abs(toNodes - fromNodes) / Math.max(fromNodes, toNodes);
  },
});

const exactTerms = 10_000;

/** Sum of k^-s over the first n, exact for the first ten thousand, then by Euler and Maclaurin (error below 1e-10). */
const harmonic = (n: number, s: number): number => {
  let sum = 0;
  for (let key = Math.min(n, exactTerms); key >= 1; key -= 1) sum += key ** -s;
  if (n <= exactTerms) return sum;
  const integral =
    Math.abs(s - 1) < 1e-9 ? Math.log(n / exactTerms) : (n ** (1 - s) - exactTerms ** (1 - s)) / (1 - s);
  const ends = (n ** -s - exactTerms ** -s) / 2;
  return sum + integral + ends + (s / 12) * (exactTerms ** (-s - 1) - n ** (-s - 1));
};

const zipfShare = formula({
  id: 'partitioning.zipfShare',
  title: 'share of the hottest keys',
  text: 'H(hottest, skew) / H(keys, skew), H(n, s) the sum of all / k ^ s',
  inputs: { hottest: 'count', keys: 'count', skew: 'none' },
  unit: 'fraction',
  compute: ({ hottest, keys, skew }) => {
    within(
      hottest >= 1 && hottest <= keys && keys <= 1e15,
      'the hottest are no part of the keys',
      'Give one to all keys.',
    );
    within(skew >= 0 && skew <= 5, 'no skew that occurs', 'Give a skew between zero and five; one is usual.');
    return harmonic(Math.round(hottest), skew) / harmonic(Math.round(keys), skew);
  },
});

const hottest = formula({
  id: 'partitioning.hottest',
  title: 'load on the hottest key or partition',
  text: 'load x its share',
  inputs: { load: '1/s', share: 'fraction' },
  unit: '1/s',
  compute: ({ load, share }) => {
    within(share <= 1, 'more than all', 'Give a share between zero and one.');
    return load * share;
  },
});

const shuffleShards = formula({
  id: 'partitioning.shuffleShards',
  title: 'different shards that can be dealt',
  text: 'C(workers, workers of a shard)',
  inputs: { workers: 'count', pick: 'count' },
  unit: 'count',
  compute: ({ workers, pick }) => {
    within(pick <= workers, 'a shard of more workers than there are', 'Give at most as many as there are.');
    return choose(workers, pick);
  },
});

const hitByOne = formula({
  id: 'partitioning.hitByOne',
  title: 'share of the customers that one customer can take down',
  text: 'all / different shards',
  inputs: { shuffleShards: 'count' },
  unit: 'fraction',
  compute: ({ shuffleShards: shards }) => 1 / shards,
});

const large = (balls: number): void =>
  within(balls >= 16, 'too few for the leading term', 'Give at least sixteen.');

const fullestOneChoice = formula({
  id: 'partitioning.fullestOneChoice',
  title: 'fullest bin, one choice each, leading term',
  text: 'ln(n) / ln(ln(n))',
  inputs: { balls: 'count' },
  unit: 'none',
  compute: ({ balls }) => {
    large(balls);
    return Math.log(balls) / Math.log(Math.log(balls));
  },
});

const fullestTwoChoices = formula({
  id: 'partitioning.fullestTwoChoices',
  title: 'fullest bin, the better of two choices each, leading term',
  text: 'ln(ln(n)) / ln(two)',
  inputs: { balls: 'count' },
  unit: 'none',
  compute: ({ balls }) => {
    large(balls);
    return Math.log(Math.log(balls)) / Math.LN2;
  },
});

/** How load and keys spread, and what moves when nodes come and go. */
export const partitioning = family({
  id: 'partitioning',
  title: 'Partitioning',
  describes: 'Shards on hosts, keys that move, hot keys, shuffle shards, uneven filling',
  formulas: [
    perHost,
    movedByModulo,
    movedByRing,
    zipfShare,
    hottest,
    shuffleShards,
    hitByOne,
    fullestOneChoice,
    fullestTwoChoices,
  ],
  chart: barChart('Share of the keys that moves', 'share', [
    'partitioning.movedByModulo',
    'partitioning.movedByRing',
  ]),
});

/** Host counts over which a number of logical shards divides evenly, smallest first. */
export const evenHostCounts = (logical: number): readonly number[] =>
  Array.from({ length: Math.min(logical, 100_000) }, (_, index) => index + 1).filter(
    (hosts) => logical % hosts === 0,
  );

/** Logical shards on each host: (count, count) -> count. */
export const shardsPerHost = (logical: Given, hosts: Given, on: On): Figure =>
  calculate(perHost, on, { logical, hosts });

/** Share of the keys that moves when nodes are added under hash modulo nodes: (count, count) -> fraction. */
export const movedUnderModulo = (fromNodes: Given, toNodes: Given, on: On): Figure =>
  calculate(movedByModulo, on, { fromNodes, toNodes });

/** Share of the keys that moves when nodes are added under consistent hashing: (count, count) -> fraction. */
export const movedOnRing = (fromNodes: Given, toNodes: Given, on: On): Figure =>
  calculate(movedByRing, on, { fromNodes, toNodes });

/** Share of the requests that go to the hottest keys under a Zipf law: (count, count, none) -> fraction. */
export const hotKeyShare = (hottestKeys: Given, keys: Given, skew: Given, on: On): Figure =>
  calculate(zipfShare, on, { hottest: hottestKeys, keys, skew });

/** Load that one key, tenant or partition draws: (1/s, fraction) -> 1/s. */
export const loadOfShare = (load: Given, share: Given, on: On): Figure =>
  calculate(hottest, on, { load, share });

/** Shuffle shards that can be dealt: (count, count) -> count. */
export const shuffleShardsOf = (workers: Given, pick: Given, on: On): Figure =>
  calculate(shuffleShards, on, { workers, pick });
