import { availableParallelism } from 'node:os';
import type { Analysis } from '../contracts/consultation.ts';
import type { VectorPicture, VectorSource } from '../rendering/vector-picture.ts';
import type { Jobs } from './jobs.ts';
import { type PoolBounds, threadPool } from './pool.ts';

/** Everything that runs in threads. */
export interface Workers extends Analysis {
  /** For the renderer: what is drawn without a browser. */
  readonly vectors: (source: VectorSource) => Promise<VectorPicture>;
  /** Starts a thread and makes it ready, so that the first consultation need not wait for it; `asOf` as for advice. */
  warmUp(asOf: string): Promise<void>;
  close(): Promise<void>;
}

/** The browser and the event loop want a core too; a third thread would only hold more memory. */
const threads = Math.min(2, Math.max(1, availableParallelism() - 1));

const defaultBounds: PoolBounds = { threads, waiting: 200, time: 60_000, megabytes: 512 };

/** Threads for reading, advising and drawing charts; none is started before it is needed. */
export const startWorkers = (bounds: Partial<PoolBounds> = {}): Workers => {
  const pool = threadPool(new URL('./thread.ts', import.meta.url), { ...defaultBounds, ...bounds });
  const run = <K extends keyof Jobs>(kind: K, input: Parameters<Jobs[K]>[0], signal?: AbortSignal) =>
    pool.run(kind, input, signal) as Promise<Awaited<ReturnType<Jobs[K]>>>;
  return {
    read: (text, speaker, signal) => run('read', { text, speaker }, signal),
    readFile: (file, speaker, signal) => run('read file', { file, speaker }, signal),
    readDesign: (texts, signal) => run('read design', { texts }, signal),
    consult: (brief, options, signal) => run('consult', { brief, options }, signal),
    ask: (brief, options, signal) => run('ask', { brief, options }, signal),
    vectors: (source) => run('draw vectors', source),
    warmUp: async (asOf) => run('warm up', { asOf }),
    close: () => pool.close(),
  };
};
