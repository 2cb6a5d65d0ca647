import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isDrawn } from '../src/cli/pictures.ts';
import type { Consultation, Refusal } from '../src/contracts/consultation.ts';
import type { Brief } from '../src/contracts/fact.ts';
import { consultBrief } from '../src/conversation/consult.ts';
import { read } from '../src/intake/read.ts';
import { makeRenderer, type RendererOptions } from '../src/rendering/renderer.ts';
import { startWorkers } from '../src/workers/workers.ts';
import type { BenchRow } from './row.ts';

const examples = join(import.meta.dirname, '..', 'examples');
const asOf = '2026-11-01';
/** Examples that are measured; two more go before, to warm up. */
const measured = 4;
const bar = 50;

interface Way {
  readonly read: (text: string) => Promise<Brief> | Brief;
  readonly consult: (brief: Brief) => Promise<Consultation | Refusal> | Consultation | Refusal;
  readonly renderer: RendererOptions;
}

/** Delays of the event loop in ms while examples are read, advised on and drawn, after a round that is not counted. */
const delays = async (way: Way): Promise<{ readonly p99: number; readonly max: number }> => {
  const names = (await readdir(examples)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const texts = await Promise.all(names.map((name) => readFile(join(examples, name), 'utf8')));
  const renderer = await makeRenderer({ cacheBytes: 0, ...way.renderer });
  const whole = async (text: string): Promise<void> => {
    const result = await way.consult(await way.read(text));
    if (result.kind === 'refused') return;
    const pictures = await Promise.all(result.drawings.map((drawing) => renderer.render(drawing)));
    const failed = pictures.find((picture) => !isDrawn(picture));
    if (failed !== undefined) throw new Error(`${failed.drawing.id} of ${result.report.title} was not drawn`);
  };
  try {
    for (const text of texts.slice(0, 2)) await whole(text);
    const histogram = monitorEventLoopDelay({ resolution: 5 });
    histogram.enable();
    for (const text of texts.slice(2, 2 + measured)) await whole(text);
    histogram.disable();
    return { p99: histogram.percentile(99) / 1e6, max: histogram.max / 1e6 };
  } finally {
    await renderer.close();
  }
};

/** How long the event loop is held while consultations run, in threads and, to compare, without them. */
export const eventLoopRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  const workers = startWorkers();
  try {
    told('event loop while threads work');
    await workers.warmUp(asOf);
    const ours = await delays({
      read: (text) => workers.read(text, {}),
      consult: (brief) => workers.consult(brief, { asOf }),
      renderer: { vectors: workers.vectors },
    });
    told('the same without threads');
    const direct = await delays({
      read: (text) => read(text),
      consult: (brief) => consultBrief(brief, { asOf }),
      renderer: {},
    });
    return [
      {
        name: 'event-loop delay while analysis and rendering run: p99',
        value: Number(ours.p99.toPrecision(3)),
        unit: 'ms',
        peer: `without threads, ${Math.round(direct.p99)} ms (longest ${Math.round(direct.max)} ms; in threads ${Math.round(ours.max)} ms)`,
        ratio: direct.p99 / ours.p99,
        target: `< ${bar} ms`,
        met: ours.p99 < bar,
      },
    ];
  } finally {
    await workers.close();
  }
};
