import { within } from './formula.ts';

/** Coefficients of the universal scalability law. */
export interface Scalability {
  readonly rateOfOne: number;
  readonly contention: number;
  readonly crosstalk: number;
}

type Triple = readonly [number, number, number];

const dot = (left: Triple, right: Triple): number =>
  left[0] * right[0] + left[1] * right[1] + left[2] * right[2];

const cross = (left: Triple, right: Triple): Triple => [
  left[1] * right[2] - left[2] * right[1],
  left[2] * right[0] - left[0] * right[2],
  left[0] * right[1] - left[1] * right[0],
];

/** Solution of three equations with a symmetric matrix, by Cramer's rule. */
const solve = (matrix: readonly [Triple, Triple, Triple], right: Triple): Triple => {
  const [a, b, c] = matrix;
  const determinant = dot(a, cross(b, c));
  within(
    determinant !== 0,
    'the measurements do not determine a curve',
    'Give more and different measurements.',
  );
  return [
    dot(right, cross(b, c)) / determinant,
    dot(a, cross(right, c)) / determinant,
    dot(a, cross(b, right)) / determinant,
  ];
};

/** Least squares: rows of three factors against targets. */
const leastSquares = (rows: readonly Triple[], targets: readonly number[]): Triple => {
  const column = (index: 0 | 1 | 2): Triple => [
    rows.reduce((sum, row) => sum + row[index] * row[0], 0),
    rows.reduce((sum, row) => sum + row[index] * row[1], 0),
    rows.reduce((sum, row) => sum + row[index] * row[2], 0),
  ];
  const right = (index: 0 | 1 | 2): number =>
    rows.reduce((sum, row, at) => sum + row[index] * (targets[at] ?? 0), 0);
  return solve([column(0), column(1), column(2)], [right(0), right(1), right(2)]);
};

/** Start: number / throughput is linear in the coefficients, which gives a first guess. */
const firstGuess = (rates: readonly number[]): Scalability => {
  const rows = rates.map((_, index): Triple => [1, index, (index + 1) * index]);
  const [base, contended, talked] = leastSquares(
    rows,
    rates.map((rate, index) => (index + 1) / rate),
  );
  return { rateOfOne: 1 / base, contention: contended / base, crosstalk: talked / base };
};

const steps = 50;

/**
 * Universal scalability law fitted to throughputs measured at one, two, three … at a time: least squares on the throughput
 * (Gauss-Newton from the linear guess). Throws `formula.domain` for fewer than four measurements, or when they bend the other way.
 */
export const fitScalability = (rates: readonly number[]): Scalability => {
  within(
    rates.length >= 4 && rates.every((rate) => rate > 0),
    'too few measurements',
    'Give four measurements above zero or more.',
  );
  let { rateOfOne, contention, crosstalk } = firstGuess(rates);
  for (let step = 0; step < steps; step += 1) {
    const slopes: Triple[] = [];
    const misses: number[] = [];
    rates.forEach((rate, index) => {
      const number = index + 1;
      const slowing = 1 + contention * index + crosstalk * number * index;
      const predicted = (rateOfOne * number) / slowing;
      slopes.push([
        number / slowing,
        (-predicted * index) / slowing,
        (-predicted * number * index) / slowing,
      ]);
      misses.push(rate - predicted);
    });
    const [byRate, byContention, byCrosstalk] = leastSquares(slopes, misses);
    rateOfOne += byRate;
    contention += byContention;
    crosstalk += byCrosstalk;
    if (Math.abs(byRate) <= 1e-12 * Math.abs(rateOfOne)) break;
  }
  within(
    rateOfOne > 0 && contention >= 0 && crosstalk >= 0,
    'the measurements do not follow the law',
    'Measure again: throughput must rise less and less, then level off or fall.',
  );
  return { rateOfOne, contention, crosstalk };
};
