import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { reportHtml } from '../../../blocks/html/report.ts';
import { reportMarkdown } from '../../../blocks/markdown/report.ts';
import { reportLines } from '../../../blocks/terminal/report.ts';

import type { FailedPicture, RenderedPicture } from '../../contracts/drawing.ts';
import type { Consultation, ConsultOptions, Refusal } from '../../conversation/consult.ts';
import { jsonObject, refusalObject } from '../../conversation/json-object.ts';
import { keptConsultation } from '../../conversation/kept-consultation.ts';
import { inputProblem } from '../../intake/refuse.ts';
import type { Arguments } from '../arguments.ts';
import { checkFolder, readBrief, writeFolder } from '../files.ts';
import { lookOf } from '../look.ts';
import { isDrawn, type Painter, startPainter, wayNote } from '../pictures.ts';
import { exitCodes, stopped } from '../problem.ts';
import { type Progress, startProgress } from '../progress.ts';
import { parseSetFacts } from '../set-fact.ts';
import type { Terminal } from '../terminal.ts';
import { parseDay, parseHorizon } from '../when.ts';

/** ms. */
const closingTime = 1_500;

type Pictures = readonly (RenderedPicture | FailedPicture)[];

interface Wanted {
  readonly path: string;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly pictures: boolean;
  readonly options: ConsultOptions;
}

const wantedOf = (given: Arguments, terminal: Terminal): Wanted => {
  const horizon = given.option('horizon');
  const day = given.option('as-of');
  const out = given.option('out');
  return {
    path: given.word(0) ?? '-',
    out,
    json: given.has('json'),
    pictures: out !== undefined && !given.has('no-pictures'),
    options: {
      asOf: day === undefined ? terminal.today : parseDay(day),
      ...(horizon === undefined ? {} : { horizonMonths: parseHorizon(horizon) }),
      set: parseSetFacts(given.options('set')),
    },
  };
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Says why there is no advice, for people and for programs; never a design. */
const refuse = (
  refusal: Pick<Refusal, 'reason' | 'missing'>,
  hint: string,
  wanted: Wanted,
  terminal: Terminal,
): number => {
  if (wanted.json) terminal.write(json(refusalObject(refusal)));
  const missing = refusal.missing.map((what) => `  - ${what}\n`).join('');
  terminal.tell(`plumbline: ${refusal.reason}\n${hint}\n${missing}`);
  return exitCodes.couldNot;
};

const sentence = (text: string): string => `${text.replace(/\.$/, '')}.`;

/** Names of the written pictures, without their ending. */
const drawnNames = (pictures: Pictures): ReadonlySet<string> =>
  new Set(pictures.filter(isDrawn).map((picture) => picture.drawing.id));

const filesOf = (
  consultation: Consultation,
  pictures: Pictures,
): readonly (readonly [name: string, content: string | Uint8Array])[] => {
  const drawn = new Map(pictures.filter(isDrawn).map((picture) => [picture.drawing.id, picture]));
  const notes = new Map(pictures.map((picture) => [picture.drawing.id, wayNote(picture)]));
  // A picture that was drawn in another way says so where it is seen.
  const report = {
    ...consultation.report,
    drawings: consultation.report.drawings.map((drawing) => {
      const note = drawn.has(drawing.id) ? notes.get(drawing.id) : undefined;
      return note === undefined ? drawing : { ...drawing, title: note, alt: `${drawing.alt} (${note})` };
    }),
  };
  const file = (id: string) => (drawn.has(id) ? `${id}.png` : undefined);
  const contract = jsonObject(consultation, reportMarkdown(consultation.report, file), file);
  return [
    ['report.md', reportMarkdown(report, file)],
    [
      'report.html',
      reportHtml(report, (id) => {
        const picture = drawn.get(id);
        return picture === undefined
          ? undefined
          : `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`;
      }),
    ],
    ['consultation.json', json(keptConsultation(consultation, contract))],
    ...[...drawn.values()].flatMap((picture) => [
      [`${picture.drawing.id}.png`, picture.png] as const,
      [`${picture.drawing.id}.svg`, picture.svg] as const,
    ]),
  ];
};

const paint = async (
  consultation: Consultation,
  painter: Painter | undefined,
  progress: Progress,
): Promise<Pictures> => {
  if (painter === undefined) return [];
  const total = consultation.drawings.length;
  const count = (done: number) => progress.detail(`${done}/${total}`);
  progress.step('pictures');
  count(0);
  return painter.paint(consultation.drawings, count);
};

const answer = (consultation: Consultation, pictures: Pictures, wanted: Wanted, terminal: Terminal): void => {
  const drawn = drawnNames(pictures);
  if (wanted.json) {
    const file = (id: string) => (drawn.has(id) ? `${id}.png` : undefined);
    terminal.write(json(jsonObject(consultation, reportMarkdown(consultation.report, file), file)));
    return;
  }
  const { paint: look, width } = lookOf(terminal);
  const lines = reportLines(consultation.report, look, width, (id) =>
    drawn.has(id) ? join(wanted.out ?? '', `${id}.png`) : undefined,
  );
  const closing =
    wanted.out === undefined
      ? 'With --out DIR: the pictures, report.md, report.html, and "plumbline why <figure> --from DIR".'
      : `Written to ${wanted.out}: report.md, report.html, consultation.json${drawn.size === 0 ? '' : `, ${drawn.size} pictures as .png and .svg`}. Any figure: plumbline why <figure> --from ${wanted.out}`;
  terminal.write(`${[...lines, look.dim(closing)].join('\n')}\n`);
};

const consultation = async (
  wanted: Wanted,
  terminal: Terminal,
  progress: Progress,
  painter: Painter | undefined,
): Promise<number> => {
  progress.step('reading');
  // Loaded beside the browser's start; if that fails it fails again below, where it is reported.
  const loading = (painter?.launching ?? Promise.resolve()).then(
    () => import('../../conversation/consult.ts'),
  );
  loading.catch(() => undefined);
  const bytes = await readBrief(terminal, wanted.path);
  const name = wanted.path === '-' ? 'standard input' : wanted.path;
  const problem = inputProblem(bytes);
  if (problem !== undefined)
    return refuse(
      { reason: `${name}: ${problem.reason}`, missing: [] },
      `  ${problem.hint}`,
      wanted,
      terminal,
    );
  await painter?.underway;
  const { consult } = await loading;
  progress.step('advice');
  const result = consult(new TextDecoder().decode(bytes), wanted.options);
  progress.end();
  if (result.kind === 'refused')
    return refuse(
      { reason: `${name} is nothing to advise on: ${sentence(result.reason)}`, missing: result.missing },
      result.missing.length === 0
        ? '  Say what is stored, how much, how fast, and what may fail.'
        : 'Say at least some of this, and ask again:',
      wanted,
      terminal,
    );
  const pictures = await paint(result, painter, progress);
  if (terminal.stopped.aborted) throw stopped();
  progress.end();
  for (const note of pictures.flatMap((picture) => wayNote(picture) ?? [])) terminal.tell(`note: ${note}\n`);
  if (wanted.out !== undefined) await writeFolder(terminal, wanted.out, filesOf(result, pictures));
  answer(result, pictures, wanted, terminal);
  return exitCodes.done;
};

/** Settles as the work does, or rejects as soon as somebody wants it to stop. */
const untilStopped = async <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => {
  const stop = Promise.withResolvers<never>();
  const onStop = () => stop.reject(stopped());
  if (signal.aborted) onStop();
  signal.addEventListener('abort', onStop, { once: true });
  try {
    return await Promise.race([work, stop.promise]);
  } finally {
    signal.removeEventListener('abort', onStop);
  }
};

/** Reads a brief, advises, draws, writes and prints. */
export const run = async (given: Arguments, terminal: Terminal): Promise<number> => {
  const wanted = wantedOf(given, terminal);
  if (wanted.out !== undefined) await checkFolder(terminal, wanted.out);
  const progress = startProgress(terminal);
  const painter = wanted.pictures ? startPainter((what) => progress.detail(`(${what})`)) : undefined;
  try {
    return await untilStopped(terminal.stopped, consultation(wanted, terminal, progress, painter));
  } finally {
    progress.end();
    // Somebody who wants to stop does not wait for a browser that is still being unpacked.
    if (painter !== undefined)
      await Promise.race([painter.close(), ...(terminal.stopped.aborted ? [setTimeout(closingTime)] : [])]);
  }
};
