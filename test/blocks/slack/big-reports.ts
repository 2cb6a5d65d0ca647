import fc from 'fast-check';
import type { SlackReply } from '../../../blocks/slack/message.ts';
import type { Drawing } from '../../../src/contracts/drawing.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import type { Block, Section, Text } from '../../../src/contracts/report.ts';
import { anyText, anyWords } from '../hostile.ts';
import { bare, stringsIn } from './words.ts';

type ReportReply = Extract<Reply, { kind: 'report' }>;
type Table = Extract<Block, { kind: 'table' }>;

/** How much of each kind a report holds, and which words stand beside each mark. */
export interface Size {
  readonly summary: number;
  readonly facts: number;
  readonly questions: number;
  readonly options: number;
  readonly rows: number;
  readonly columns: number;
  readonly steps: number;
  readonly failures: number;
  readonly references: number;
  readonly pictures: number;
  readonly words: Text;
  /** Of titles, captions and heads. */
  readonly title: string;
}

/** A finding's own mark: no other mark holds it, so what is lost can be told from what is like it. */
const mark = (kind: string, index: number): string => `q${kind}${index}q`;

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const table = ({ words, title }: Size, kind: string, rows: number, columns: number): Table => ({
  kind: 'table',
  caption: [title],
  columns: many(columns, (column) => ({
    title: [`${title} ${column}`],
    align: column % 2 === 0 ? ('left' as const) : ('right' as const),
  })),
  rows: many(rows, (row) =>
    many(columns, (column): Text => (column === 0 ? [mark(kind, row), ' ', ...words] : [`${row * column}`])),
  ),
  emphasis: Math.min(1, columns - 1),
});

const entries = ({ words }: Size, kind: string, count: number, ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: many(count, (index): Text => [mark(kind, index), ' ', ...words]),
});

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });

const drawing = (index: number): Drawing => ({
  id: index % 3 === 0 ? `architecture-option-${index}` : `chart-${index}`,
  kind: index % 3 === 0 ? 'architecture' : index % 3 === 1 ? 'trade-offs' : 'chart',
  title: `Picture ${index}`,
  alt: `What picture ${index} shows.`,
});

/** A report with the sections of a real one, as large as wanted. */
export const reportOf = (size: Size): ReportReply => ({
  kind: 'report',
  revision: 7,
  report: {
    title: size.title,
    subtitle: ['Architecture consultation as of ', { kind: 'name', text: '2026-11-28' }, '.'],
    sections: [
      section(
        'executive-summary',
        'Executive Summary',
        many(size.summary, (index) => ({ kind: 'paragraph', text: [mark('s', index), ' ', ...size.words] })),
      ),
      section('requirements', 'Requirements Analysis', [
        table(size, 'f', size.facts, 3),
        { kind: 'heading', text: ['Questions that can change the advice'] },
        entries(size, 'q', size.questions),
      ]),
      section(
        'options',
        'Architecture Options',
        many(size.options, (index): readonly Block[] => [
          { kind: 'heading', text: [`Option ${index}`] },
          { kind: 'paragraph', text: [mark('o', index), ' ', ...size.words] },
          { kind: 'picture', drawing: drawing(index).id },
          entries(size, `og${index}x`, 2),
        ]).flat(),
      ),
      section('trade-offs', 'Trade-off Analysis', [
        table(size, 't', size.rows, size.columns),
        table(size, 'c', size.rows, 4),
        { kind: 'heading', text: ['Ruled out'] },
        entries(size, 'r', size.options),
      ]),
      section('recommended', 'Recommended Approach', [
        { kind: 'note', tone: 'warning', text: [mark('n', 0), ' ', ...size.words] },
        table(size, 'g', size.facts, 4),
      ]),
      section('plan', 'Implementation Plan', [entries(size, 'p', size.steps, true)]),
      section('failures', 'Failure Scenarios', [table(size, 'x', size.failures, 5)]),
      section('references', 'References', [
        {
          kind: 'list',
          ordered: true,
          items: many(
            size.references,
            (index): Text => [{ kind: 'link', title: mark('l', index), url: `https://example.org/${index}` }],
          ),
        },
      ]),
    ],
    drawings: many(size.pictures, drawing),
  },
  options: many(size.options, (index) => ({
    id: `option-${index}`,
    title: `${mark('d', index)} ${size.title}`,
    recommended: index === 0,
  })),
});

/** A thousand of everything. */
export const thousand: Size = {
  summary: 6,
  facts: 1000,
  questions: 1000,
  options: 1000,
  rows: 1000,
  columns: 5,
  steps: 1000,
  failures: 1000,
  references: 1000,
  pictures: 1000,
  words: ['it was said by ', { kind: 'quote', text: 'we need it', by: 'Ana' }],
  title: 'A thousand findings',
};

const anyCount = fc.constantFrom(0, 1, 2, 7, 40, 250);

/** Any size, any words. */
export const anySize: fc.Arbitrary<Size> = fc.record({
  summary: fc.constantFrom(0, 1, 3, 8, 30),
  facts: anyCount,
  questions: anyCount,
  options: fc.constantFrom(0, 1, 4, 30, 130),
  rows: anyCount,
  columns: fc.constantFrom(1, 2, 5, 20, 24),
  steps: anyCount,
  failures: anyCount,
  references: anyCount,
  pictures: fc.constantFrom(0, 1, 5, 30),
  words: fc
    .tuple(anyText, fc.constantFrom(1, 1, 1, 12))
    .map(([text, times]) => many(times, () => text).flat()),
  title: anyWords,
});

type Unit = 'row' | 'entry' | 'paragraph';

/** What a block is counted by, each with its words. */
const unitsOf = (block: Block): readonly { readonly unit: Unit; readonly mark: string }[] => {
  const first = (text: Text): string => {
    const [one] = text;
    return typeof one === 'string' ? one : one?.kind === 'link' ? one.title : '';
  };
  switch (block.kind) {
    case 'table':
      return block.rows.map((row) => ({ unit: 'row', mark: first(row[0] ?? []) }));
    case 'list':
      return block.items.map((item) => ({ unit: 'entry', mark: first(item) }));
    case 'paragraph':
    case 'note':
      return [{ unit: 'paragraph', mark: first(block.text) }];
    case 'heading':
    case 'picture':
      return [];
  }
};

/** How many of a unit a message says are left of a section. */
const toldOf = (said: string, title: string, unit: Unit): number => {
  const at = said.indexOf(`${title} (`);
  const within = at < 0 ? '' : said.slice(at + title.length, said.indexOf(')', at));
  const plural = unit === 'entry' ? 'entries' : `${unit}s`;
  const [, count] = new RegExp(`([\\d,]+) (?:${unit}|${plural})\\b`).exec(within) ?? [];
  return Number((count ?? '0').replaceAll(',', ''));
};

/**
 * What a report holds and its messages do not account for: each mark stands in a message or in a file, or is one of as many as
 * a message counts, and nothing is both.
 */
export const unaccounted = (
  { report, options }: ReportReply,
  { messages, files, pictures }: SlackReply,
): readonly string[] => {
  const said = stringsIn(messages.map(({ blocks }) => blocks)).join('\n');
  const seen = bare([said, ...files.map(({ content }) => content)].join('\n'));
  const wrong: string[] = [];
  for (const { title, blocks } of report.sections) {
    const hidden = blocks.flatMap(unitsOf).filter((one) => !seen.includes(one.mark));
    for (const unit of ['row', 'entry', 'paragraph'] as const) {
      const left = hidden.filter((one) => one.unit === unit).length;
      const told = toldOf(said, title, unit);
      if (left !== told) wrong.push(`${title}: ${left} of a ${unit} left out, ${told} told`);
    }
  }
  const more = report.drawings.length - pictures.length;
  if (more > 0 && !said.includes(`${more.toLocaleString('en')} more picture`))
    wrong.push(`${more} pictures left out`);
  for (const { title } of options)
    if (!seen.includes(title.split(' ')[0] ?? '')) wrong.push(`option ${title}`);
  return wrong;
};
