import type { Consultation } from '../contracts/consultation.ts';
import type { Decision } from '../contracts/decision.ts';
import type { Drawing } from '../contracts/drawing.ts';
import type { ExportedFile, Printer } from '../contracts/export.ts';
import { fileNameOf } from '../contracts/file-name.ts';
import type { Report } from '../contracts/report.ts';
import type { ExportFormat } from '../contracts/verb.ts';
import { adrMarkdown } from '../decisions/adr.ts';
import { breakpointText, printFact, reportContext, say } from '../report/context.ts';
import { jsonObject } from './json-object.ts';
import { keptConsultation } from './kept-consultation.ts';
import { plainText } from './plain-text.ts';

/** What an export needs from outside: how a report looks in a medium, pictures, and pages. */
export interface ExportPorts {
  readonly markdown: (report: Report) => string;
  /** `picture`: a drawing as a data: address, so that the page asks nobody for anything. */
  readonly html: (report: Report, picture: (drawing: string) => string | undefined) => string;
  readonly pictures: (drawings: readonly Drawing[]) => Promise<(drawing: string) => string | undefined>;
  readonly printer: Printer;
}

/** Which state of the thread is exported. */
export interface ExportFrame {
  readonly revision: number;
  /** Absent while nothing was decided. */
  readonly decision?: Decision;
}

export type Exported = ExportedFile | { readonly problem: string; readonly todo: string };

/** File name of an export, with the revision so that two of them are told apart. */
const nameOf = (title: string, revision: number, ending: string): string =>
  `${fileNameOf(title)}-r${revision}.${ending}`;

const adrOf = (consultation: Consultation, decision: Decision | undefined): string | undefined => {
  const { brief, findings, drawings } = consultation;
  const context = reportContext(brief, findings, drawings);
  if (context === undefined || decision === undefined) return undefined;
  return adrMarkdown(brief, findings, decision, {
    say: (template) => plainText(say(context, template)),
    breakpoint: (point) => plainText(breakpointText(context, point)),
    fact: (id) => {
      const fact = context.fact(id);
      return fact === undefined ? '' : printFact(fact);
    },
  });
};

/** The report, or the record of the decision, as a file of the wanted format; else why not, and what to do. */
export const exportFile = async (
  consultation: Consultation,
  format: ExportFormat,
  frame: ExportFrame,
  ports: ExportPorts,
): Promise<Exported> => {
  const { report, drawings } = consultation;
  const file = (ending: string, mediaType: string, body: string | Uint8Array): ExportedFile => ({
    name: nameOf(report.title, frame.revision, ending),
    mediaType,
    body,
  });
  const page = async () => ports.html(report, await ports.pictures(drawings));
  switch (format) {
    case 'md':
      return file('md', 'text/markdown', ports.markdown(report));
    case 'json': {
      const contract = jsonObject(consultation, ports.markdown(report), () => undefined);
      return file(
        'json',
        'application/json',
        `${JSON.stringify(keptConsultation(consultation, contract), null, 2)}\n`,
      );
    }
    case 'html':
      return file('html', 'text/html', await page());
    case 'pdf': {
      const html = await page();
      const printed = await ports.printer.print(html);
      if ('pdf' in printed) return file('pdf', 'application/pdf', printed.pdf);
      // The same pages, in a form that needs no browser of ours.
      return {
        ...file('html', 'text/html', html),
        note: `There is no PDF: ${printed.reason}. This is the same report as HTML. ${printed.todo}`,
      };
    }
    case 'adr': {
      if (frame.decision === undefined)
        return {
          problem: 'Nothing was decided yet.',
          todo: 'Say "decide <option>" first; the record is made of the decision.',
        };
      const record = adrOf(consultation, frame.decision);
      return record === undefined
        ? {
            problem: 'The option that was decided is not in the report that is kept.',
            todo: 'Ask for "advise" and decide again.',
          }
        : { ...file('md', 'text/markdown', record), name: nameOf(report.title, frame.revision, 'adr.md') };
    }
  }
};
