/** One measurement, as `bench --json` prints it. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, measured in the same run. */
  readonly peer?: string;
  /** Peer over value: above one the peer is slower or larger. */
  readonly ratio?: number;
  readonly target: string;
  readonly met: boolean;
}

/** Middle value; the mean of the two middle ones where their number is even. NaN of nothing. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

/** A row whose value must stay below a bar. */
export const below = (name: string, value: number, unit: string, bar: number): BenchRow => ({
  name,
  value: Number(value.toPrecision(4)),
  unit,
  target: `< ${bar} ${unit}`,
  met: value < bar,
});

/** A row whose value must reach a bar. */
export const atLeast = (name: string, value: number, unit: string, bar: number): BenchRow => ({
  name,
  value: Number(value.toPrecision(4)),
  unit,
  target: `>= ${bar} ${unit}`,
  met: value >= bar,
});
