import type { BenchRow } from './row.ts';

/** A group of measurements that run one after the other. */
export interface Bench {
  readonly name: string;
  readonly rows: () => Promise<readonly BenchRow[]>;
}

/** Every group, loaded only when its turn comes, so that none pays for another's imports. A new one is one line here. */
export const benches: readonly Bench[] = [
  { name: 'engine', rows: async () => (await import('./engine.ts')).engineRows() },
];
