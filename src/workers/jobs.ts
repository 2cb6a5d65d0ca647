import { flushCompileCache } from 'node:module';
import { questionsFor } from '../advisor/ask.ts';
import type { AdviceOptions, AskOptions, Speaker } from '../contracts/consultation.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Attachment } from '../contracts/verb.ts';
import { consultBrief } from '../conversation/consult.ts';
import { readDesign } from '../intake/design/read-design.ts';
import { readFile } from '../intake/files/read-file.ts';
import { read } from '../intake/read.ts';
import type { VectorPicture, VectorSource } from '../rendering/vector-picture.ts';

const sample =
  'We run Postgres on one machine: 2,000 writes/s at the peak, 500 GB, 99.9 %, one region, five engineers.';

/** What a thread can do, by name. Inputs and answers are plain data: they are copied from thread to thread. */
export const jobs = {
  read: ({ text, speaker }: { readonly text: string; readonly speaker: Speaker }) => read(text, speaker),
  'read file': ({ file, speaker }: { readonly file: Attachment; readonly speaker: Speaker }) =>
    readFile(file, speaker),
  'read design': ({ texts }: { readonly texts: readonly string[] }) => readDesign(texts),
  consult: ({ brief, options }: { readonly brief: Brief; readonly options: AdviceOptions }) =>
    consultBrief(brief, options),
  ask: ({ brief, options }: { readonly brief: Brief; readonly options: AskOptions }) =>
    questionsFor(brief, options),
  'draw vectors': async (source: VectorSource): Promise<VectorPicture> =>
    // Megabytes of chart code, for whoever draws one.
    (await import('../rendering/vector-picture.ts')).vectorPicture(source),
  /** Loads and compiles what the first job would wait for. */
  'warm up': ({ asOf }: AdviceOptions): undefined => {
    consultBrief(read(sample), { asOf });
    // A thread that is ended writes nothing any more.
    flushCompileCache();
  },
} as const;

export type Jobs = typeof jobs;
