import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atLeast, type BenchRow, below } from '../row.ts';
import type { Measured } from './load.ts';

const run = promisify(execFile);
const longest = 600_000;

/** Each in a process and a folder of its own. */
const measure = async (what: string): Promise<(name: string) => number> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-durable-'));
  try {
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'load.ts'), what, folder], {
      timeout: longest,
    });
    const measured = JSON.parse(stdout) as Measured;
    return (name) => measured[name] ?? Number.NaN;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** What it costs that nothing is lost. */
export const durableRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  told('messages to the disk');
  const ingests = await measure('ingests');
  told('turns with a state of 20 kB');
  const turns = await measure('turns');
  told('10,000 open threads');
  const threads = await measure('manyThreads');
  told('a thread that grows to 1,000 messages');
  const thread = await measure('oneThread');
  return [
    atLeast('durable ingests, 64 in flight', ingests('perSecond'), '/s', 500),
    below('durable ingest, 64 in flight, p99', ingests('p99'), 'ms', 100),
    below('durable ingest alone, median', ingests('alone'), 'ms', 50),
    atLeast('turns, 1,000 threads with a state of 20 kB', turns('perSecond'), '/s', 100),
    below('event loop while turns run, p99', turns('loopP99'), 'ms', 50),
    below('memory with 10,000 open threads of 20 kB', threads('megabytes'), 'MB', 300),
    below('peak memory with 10,000 open threads of 20 kB', threads('peak'), 'MB', 300),
    below('event loop while 10,000 threads are fed, p99', threads('loopP99'), 'ms', 50),
    below('restart to serving with 10,000 threads of 20 kB', threads('restart'), 'ms', 2_000),
    below(
      'cost of a turn after 1,000 messages over that at first',
      thread('last') / thread('first'),
      'x',
      1.5,
    ),
  ];
};
