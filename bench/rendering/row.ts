/** One line of `npm run bench`: what was measured, what the peer needed in the same run, and what is aimed at. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same quantity of the other way, measured in the same run. */
  readonly peer?: number;
  /** Peer divided by value. */
  readonly ratio?: number;
  /** The bar in words. */
  readonly target: string;
  readonly met: boolean;
}

/** The middle of some numbers; the mean of the two middle ones for an even count. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};
