import { advise } from '../../src/advisor/advise.ts';
import type { Brief } from '../../src/contracts/fact.ts';
import type { Findings } from '../../src/contracts/findings.ts';
import type { Block, Inline, Report, Section, Text } from '../../src/contracts/report.ts';
import { consultationDrawings } from '../../src/conversation/drawings.ts';
import { type ReportContext, reportContext } from '../../src/report/context.ts';
import { writeReport } from '../../src/report/report.ts';
import { facts, type Said } from '../advisor/made.ts';

export const brief = (said: Said, about: Partial<Brief> = {}): Brief => ({
  title: 'A brief',
  facts: facts(said).map((fact) => ({ ...fact, quote: `they said ${fact.id} in line 7`, by: 'Ann' })),
  unread: [],
  contradictions: [],
  language: 'en',
  ...about,
});

/** Money in one relational database of a small team, asked which database to take. */
export const shop: Said = {
  'writes.peakPerSecond': 120,
  'reads.peakPerSecond': 2000,
  'data.size': 4e11,
  'model.relational': true,
  'model.money': true,
  'loss.none': true,
  'transaction.scope': 'database',
  'access.adHocFilters': true,
  'availability.target': 0.9995,
  'team.size': 6,
  'present.products': ['postgresql'],
  'asked.database': true,
  'asked.replication': true,
};

/** A stream that is far beyond one machine. */
export const telemetry: Said = {
  'events.peakPerSecond': 500_000,
  'record.size': 200,
  'model.timeSeries': true,
  'writes.appendOnly': true,
  'access.timeRange': true,
  'data.retention': 31_536_000,
  'processing.windows': true,
  'hurts.lateData': true,
  delivery: 'effectively once',
  'consumers.many': true,
  survive: 'zone',
  'asked.messaging': true,
  'asked.database': true,
};

export const findingsOf = (of: Brief): Findings => advise(of, { asOf: '2026-11-22' });

/** The context of a section; `about` changes what was found, to show one thing at a time. */
export const contextOf = (
  said: Said,
  about: Partial<Findings> = {},
  briefAbout: Partial<Brief> = {},
): ReportContext => {
  const of = brief(said, briefAbout);
  const findings = { ...findingsOf(of), ...about };
  const context = reportContext(of, findings, consultationDrawings(findings));
  if (context === undefined) throw new Error('nothing was recommended');
  return context;
};

export const reportOf = (of: Brief): Report => {
  const findings = findingsOf(of);
  const report = writeReport(of, findings, consultationDrawings(findings));
  if (report === undefined) throw new Error('nothing was recommended');
  return report;
};

const inlineText = (inline: Inline): string => {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
      return plain(inline.children);
    case 'link':
      return inline.title;
    case 'quote':
      return `“${inline.text}”${inline.by === undefined ? '' : ` (${inline.by})`}`;
    default:
      return inline.text;
  }
};

/** A text as its words, whatever they are. */
export const plain = (text: Text): string => text.map(inlineText).join('');

const blockTexts = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [plain(block.text)];
    case 'list':
      return block.items.map(plain);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [plain(block.caption)]),
        ...[block.columns.map((column) => column.title), ...block.rows].map((row) =>
          row.map(plain).join(' | '),
        ),
      ];
    case 'picture':
      return [];
  }
};

/** Each heading, paragraph, item and row of a section as a line. */
export const lines = (section: Section): readonly string[] => section.blocks.flatMap(blockTexts);
