import { parentPort } from 'node:worker_threads';

/** A thread that does what it is told, however bad: spins, dies, eats memory, or answers what cannot be copied. */
parentPort?.on('message', ({ id, kind, input }: { id: number; kind: string; input: unknown }) => {
  switch (kind) {
    case 'spin':
      for (;;);
    case 'die':
      return process.exit(3);
    case 'throw':
      throw new Error('thrown past everything');
    case 'eat': {
      const eaten: unknown[] = [];
      for (;;) eaten.push(new Array(100_000).fill(id));
    }
    default:
      return parentPort?.postMessage({ id, result: input });
  }
});
