import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { advise } from '../src/advisor/advise.ts';
import { isDrawn } from '../src/cli/pictures.ts';
import { consult } from '../src/conversation/consult.ts';
import { read } from '../src/intake/read.ts';
import { makeRenderer } from '../src/rendering/renderer.ts';
import { type BenchRow, below, median } from './row.ts';

const root = join(import.meta.dirname, '..');
const examples = join(root, 'examples');
const asOf = '2026-11-01';
const rounds = 5;
const warmRounds = 3;

const briefs = async (): Promise<readonly string[]> => {
  const names = (await readdir(examples))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  return Promise.all(names.map((name) => readFile(join(examples, name), 'utf8')));
};

/** Milliseconds that the work takes. */
const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** From text to findings, each example several times after a first round that is not counted. */
const engineRow = async (): Promise<BenchRow> => {
  const texts = await briefs();
  const findings = (brief: string) => advise(read(brief), { asOf });
  for (const brief of texts) findings(brief);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const brief of texts) times.push(await timed(() => findings(brief)));
  return below('text to findings, warm', median(times), 'ms', 100);
};

/** A whole consultation with all its pictures in a warm browser; no picture comes from a cache. */
const consultationRow = async (): Promise<BenchRow> => {
  const texts = await briefs();
  const renderer = await makeRenderer({ cacheBytes: 0 });
  const whole = async (brief: string): Promise<void> => {
    const result = consult(brief, { asOf });
    if (result.kind === 'refused') return;
    const pictures = await Promise.all(result.drawings.map((drawing) => renderer.render(drawing)));
    const failed = pictures.find((picture) => !isDrawn(picture));
    if (failed !== undefined) throw new Error(`${failed.drawing.id} of ${result.report.title} was not drawn`);
  };
  try {
    for (const brief of texts.slice(0, warmRounds)) await whole(brief);
    const times: number[] = [];
    for (const brief of texts) times.push(await timed(() => whole(brief)));
    return below('full consultation with pictures, warm', median(times), 'ms', 2_000);
  } finally {
    await renderer.close();
  }
};

/** Writes the peak of the process's own memory in kB to its fourth stream when it ends. */
const memoryProbe = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** What `npm start` gives to node before the file. */
const startFlags = (): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
};

interface ProcessRun {
  readonly seconds: number;
  readonly megabytes: number;
}

/** One consult process from start to end, as a person runs it. */
const wholeProcess = async (cache: string): Promise<ProcessRun> => {
  const out = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  try {
    const start = performance.now();
    const child = spawn(
      process.execPath,
      [
        ...startFlags(),
        '--import',
        memoryProbe,
        join(root, 'src/main.ts'),
        'consult',
        join(examples, 'chat-history.md'),
        '--out',
        out,
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
        env: { ...process.env, PLUMBLINE_CACHE: cache },
      },
    );
    const [told, memory] = await Promise.all([
      text(child.stdio[2] as NodeJS.ReadableStream),
      text(child.stdio[3] as NodeJS.ReadableStream),
      new Promise((resolve) => child.once('close', resolve)),
    ]);
    if (child.exitCode !== 0) throw new Error(`consult ended with ${child.exitCode}: ${told}`);
    return { seconds: (performance.now() - start) / 1000, megabytes: Number(memory) / 1000 };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
};

const processRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  const cache = await mkdtemp(join(tmpdir(), 'plumbline-cache-'));
  try {
    told('first run of the process');
    const first = await wholeProcess(cache);
    const runs: ProcessRun[] = [];
    for (let round = 1; round <= warmRounds; round += 1) {
      told(`run ${round}/${warmRounds} of the process`);
      runs.push(await wholeProcess(cache));
    }
    return [
      below('consult process with pictures, first run', first.seconds, 's', 20),
      below('consult process with pictures', median(runs.map((run) => run.seconds)), 's', 8),
      below('peak memory of the consult process', Math.max(...runs.map((run) => run.megabytes)), 'MB', 400),
    ];
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
};

/** What the engine and the command line cost, one measurement after the other. */
export const engineRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  told('text to findings');
  const engine = await engineRow();
  told('consultations with pictures');
  return [engine, await consultationRow(), ...(await processRows(told))];
};
