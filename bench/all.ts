import type { BenchRow } from './row.ts';

/** A group of measurements that run one after the other, told of each as it begins. */
export interface Bench {
  readonly name: string;
  readonly rows: (told: (what: string) => void) => Promise<readonly BenchRow[]>;
}

/** Every group, loaded only when its turn comes, so that none pays for another's imports. A new one is one line here. */
export const benches: readonly Bench[] = [
  { name: 'engine', rows: async (told) => (await import('./engine.ts')).engineRows(told) },
  {
    name: 'durable engine',
    rows: async (told) => (await import('./durable/rows.ts')).durableRows(told),
  },
  {
    name: 'rendering',
    rows: async (told) => (await import('./rendering/rows.ts')).renderingRows(told),
  },
  { name: 'reading', rows: async (told) => (await import('./reading.ts')).readingRows(told) },
  { name: 'Slack', rows: async (told) => (await import('./slack/rows.ts')).slackRows(told) },
  { name: 'model', rows: async (told) => (await import('./model.ts')).modelRows(told) },
  {
    name: 'event loop',
    rows: async (told) => (await import('./event-loop.ts')).eventLoopRows(told),
  },
];
