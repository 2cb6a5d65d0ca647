import { reportHtml } from '../blocks/html/report.ts';
import { reportMarkdown } from '../blocks/markdown/report.ts';
import type { Desk } from './bot.ts';
import type { Dated } from './consultation/events.ts';
import { evolve } from './consultation/evolve.ts';
import type { Consultation } from './consultation/state.ts';
import type { Consultation as Advice } from './contracts/consultation.ts';
import type { Renderer } from './contracts/drawing.ts';
import type { Engine } from './contracts/engine.ts';
import type { Printer } from './contracts/export.ts';
import type { Study } from './contracts/study.ts';
import { adviceOptions, briefOf } from './conversation/analyse.ts';
import { channelOf } from './conversation/channel.ts';
import { type ExportPorts, exportFile } from './conversation/exports.ts';
import type { Ports } from './conversation/ports.ts';
import { fromStored } from './conversation/stored.ts';
import { reportContext } from './report/context.ts';
import { withStudy } from './report/study.ts';

const historyListed = 1000;
const today = (): string => new Date().toISOString().slice(0, 10);

const picturesBy =
  (renderer: Renderer): ExportPorts['pictures'] =>
  async (drawings) => {
    const drawn = new Map<string, string>();
    for (const drawing of drawings) {
      const picture = await renderer.render(drawing);
      if ('png' in picture)
        drawn.set(drawing.id, `data:image/png;base64,${Buffer.from(picture.png).toString('base64')}`);
    }
    return (id) => drawn.get(id);
  };

/** A consultation as it stood at a revision: the last state that it had there, from its history where it has gone on. */
const asOfRevision = async (
  engine: Engine,
  thread: string,
  revision: number,
): Promise<Consultation | undefined> => {
  const now = fromStored((await engine.state(thread))?.body).consultation;
  if (now === undefined || now.revision < revision) return undefined;
  if (now.revision === revision) return now;
  let state: Consultation | undefined;
  let found: Consultation | undefined;
  for (let after = 0; ; ) {
    const page = await engine.history(thread, { after, limit: historyListed });
    for (const { body } of page) {
      state = evolve(state, body as Dated);
      if (state?.revision === revision) found = state;
      if ((state?.revision ?? 0) > revision) return found;
    }
    if (page.length < historyListed) return found;
    after = page.at(-1)?.seq ?? after;
  }
};

const studyAt = async (engine: Engine, thread: string, revision: number): Promise<Study | undefined> => {
  const { study } = fromStored((await engine.state(thread))?.body);
  return study?.revision === revision ? study : undefined;
};

/** The report with what a model added to it. */
const studied = (advice: Advice, study: Study | undefined): Advice => {
  const context = reportContext(advice.brief, advice.findings, advice.drawings);
  return study === undefined || context === undefined
    ? advice
    : { ...advice, report: withStudy(advice.report, context, study) };
};

/** Files of a thread, made when they are fetched from the facts of that revision. */
export const filesOf =
  (engine: Engine, { think, settings }: Ports, renderer: Renderer & Printer): Desk['file'] =>
  async (thread, format, revision) => {
    const kept = await asOfRevision(engine, thread, revision);
    if (kept === undefined) return undefined;
    const rules = await settings.get(channelOf(thread));
    const asOf = kept.analysis?.asOf ?? today();
    const advice = await think.consult(briefOf(kept, rules), adviceOptions(asOf, rules));
    if (advice.kind === 'refused') return undefined;
    const made = await exportFile(
      studied(advice, await studyAt(engine, thread, revision)),
      format,
      { revision, ...(kept.decision === undefined ? {} : { decision: kept.decision }) },
      {
        markdown: (report) => reportMarkdown(report, () => undefined),
        html: reportHtml,
        pictures: picturesBy(renderer),
        printer: renderer,
      },
    );
    if ('problem' in made) return undefined;
    return typeof made.body === 'string' ? new TextEncoder().encode(made.body) : made.body;
  };
