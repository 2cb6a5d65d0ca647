import type { Figure } from '../contracts/figure.ts';
import { calculate, type Given, type On } from './calculate.ts';
import { curveChart } from './charts.ts';
import { engineNumbers } from './constants.ts';
import { family } from './family.ts';
import { formula, within } from './formula.ts';

const growing = (multiplier: number): void =>
  within(multiplier > 1, 'levels that do not grow', 'Give a level multiplier above one.');

const btreeSpace = formula({
  id: 'engines.btreeSpace',
  title: 'space of a B-tree for each byte',
  text: 'all / fill of the pages',
  inputs: { fill: 'fraction' },
  unit: 'none',
  compute: ({ fill }) => {
    within(fill > 0 && fill <= 1, 'pages cannot be filled like this', 'Give a fill between zero and one.');
    return 1 / fill;
  },
});

const lsmSpace = formula({
  id: 'engines.lsmSpace',
  title: 'space of a leveled LSM tree for each byte, at most',
  text: 'all + all / multiplier + all / multiplier ^ two + …',
  inputs: { multiplier: 'none' },
  unit: 'none',
  compute: ({ multiplier }) => {
    growing(multiplier);
    return multiplier / (multiplier - 1);
  },
});

const lsmWrites = formula({
  id: 'engines.lsmWrites',
  title: 'bytes written by a leveled LSM tree for each byte, at most',
  text: 'multiplier x (levels - one)',
  inputs: { multiplier: 'none', levels: 'count' },
  unit: 'none',
  compute: ({ multiplier, levels }) => {
    growing(multiplier);
    within(levels >= 1, 'no levels', 'Give at least one level.');
    return multiplier * (levels - 1);
  },
});

const bloom = formula({
  id: 'engines.bloomFalsePositives',
  title: 'share of lookups that a Bloom filter lets through',
  text: '(all - e ^ (-hashes / bits for each key)) ^ hashes',
  inputs: { bitsPerKey: 'none', hashes: 'count' },
  unit: 'fraction',
  compute: ({ bitsPerKey, hashes }) => {
    within(
      bitsPerKey > 0 && hashes >= 1,
      'no filter',
      'Give bits for each key above zero and at least one hash.',
    );
    return (-Math.expm1(-hashes / bitsPerKey)) ** hashes;
  },
});

const smaller = formula({
  id: 'engines.afterReduction',
  title: 'data after a change of engine',
  text: 'data x (all - share saved)',
  inputs: { data: 'B', saved: 'fraction' },
  unit: 'B',
  compute: ({ data, saved }) => {
    within(saved <= 1, 'more is saved than there is', 'Give a share between zero and one.');
    return data * (1 - saved);
  },
});

/** What B-trees and LSM trees pay in space and writes. */
export const engines = family({
  id: 'engines',
  title: 'Storage engines',
  describes: 'Space and write amplification of B-trees and LSM trees, Bloom filters',
  formulas: [btreeSpace, lsmSpace, lsmWrites, bloom, smaller],
  defaults: { saved: engineNumbers.lsmSizeReduction },
  chart: curveChart({
    formulaId: 'engines.bloomFalsePositives',
    title: 'What a Bloom filter lets through',
    over: 'bitsPerKey',
    xTitle: 'bits for each key',
    yTitle: 'share of lookups let through',
    compute: bloom.compute,
    until: (bits) => bits * 2,
  }),
});

/** Space of a B-tree under random inserts for each byte of data: -> none. */
export const btreeSpaceUnderRandomInserts = (on: On): Figure =>
  calculate(btreeSpace, on, { fill: engineNumbers.randomInsertFill });

/** Worst space of a leveled LSM tree for each byte of data: none above one -> none. */
export const lsmSpaceAmplification = (multiplier: Given, on: On): Figure =>
  calculate(lsmSpace, on, { multiplier });

/** Upper bound of the write amplification of a leveled LSM tree, no prediction: (none, count) -> none. */
export const lsmWriteBound = (multiplier: Given, levels: Given, on: On): Figure =>
  calculate(lsmWrites, on, { multiplier, levels });
