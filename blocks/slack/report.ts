import type { Reply } from '../../src/contracts/reply.ts';
import type { Block, Section } from '../../src/contracts/report.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';
import { escapeMarkdown, markdownText } from '../markdown/inline.ts';
import { formatNames, openSections } from '../markdown/reply-words.ts';
import { type Fitted, fitMessages } from './fit.ts';
import { limits } from './limits.ts';
import type { SlackOptions } from './options.ts';
import { type Piece, piece } from './piece.ts';
import { list, paragraph, prose } from './prose.ts';
import { actions, button, divider, header, option, plain, row, small } from './shapes.ts';
import { cut, plainText, richText } from './text.ts';

type ReportReply = Extract<Reply, { kind: 'report' }>;
type Option = ReportReply['options'][number];

const formats: readonly ExportFormat[] = ['pdf', 'html', 'md', 'json'];

const decide = ({ id, title, recommended }: Option, revision: number): Piece =>
  piece(
    `- ${escapeMarkdown(title)}${recommended ? ' (recommended)' : ''}: \`decide ${id.replaceAll('`', "'")}\``,
    ...row(
      title,
      recommended ? '  recommended' : '',
      button(
        'decide',
        'Decide',
        { option: id, revision },
        {
          primary: recommended,
          label: `Decide for ${title}`,
          confirm: {
            title: 'Decide for this one?',
            text: `${title}. It is kept with the figures it rests on and a day to look again; another decision can follow.`,
            yes: 'Decide',
            no: 'Not yet',
          },
        },
      )[0],
    ),
  );

/** How a table is counted in one line. */
const counted = (blocks: readonly Block[]): readonly string[] => {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []));
  const items = blocks.flatMap((block) => (block.kind === 'list' ? [block.items.length] : []));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const many = (count: number, one: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : `${one.replace(/y$/, 'ie')}s`}`];
  return [...many(sum(rows), 'row'), ...many(sum(items), 'entry')];
};

const longestLine = 110;

/** What a section that is not shown here is about: its headings, else how much it holds. */
const brief = ({ blocks }: Section): string => {
  const heads = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [plainText(block.text)]
      : block.kind === 'table' && block.caption !== undefined
        ? [plainText(block.caption)]
        : [],
  );
  const words = heads.length === 0 ? counted(blocks) : heads;
  const kept = words.filter((_, index) => words.slice(0, index + 1).join(' · ').length <= longestLine);
  return kept.length === 0 ? cut(words.join(' · '), longestLine) : kept.join(' · ');
};

const further = (sections: readonly Section[]): readonly Piece[] => {
  if (sections.length === 0) return [];
  const lines = sections.map((section) =>
    richText([{ kind: 'strong', children: [section.title] }, `: ${brief(section)}`]),
  );
  return [
    piece(
      '',
      ...paragraph(richText([{ kind: 'strong', children: ['In the full report'] }])),
      ...list(lines, 'bullet'),
    ),
  ];
};

const next = ({ revision }: ReportReply): Piece =>
  piece(
    '',
    ...actions([
      ...button('file', 'Full report', { format: 'html', revision }),
      ...button('compose', 'What if …', {
        title: 'What if …',
        label: 'What changes?',
        prefix: '/whatif ',
        placeholder: 'peak writes are ten times as many',
      }),
      ...button('compose', 'Why …', {
        title: 'Why …',
        label: 'Why what, or why not what?',
        prefix: 'why ',
        placeholder: 'not Cassandra?',
      }),
      ...button('say', 'Options', '/options'),
      {
        type: 'static_select',
        action_id: 'file',
        placeholder: plain('Export …', limits.select.placeholder),
        options: formats.map((format) => option(formatNames[format], JSON.stringify({ format, revision }))),
      },
    ]),
  );

/** The whole report in Markdown is the file's; here what is read at once, and what can be done next. */
export const reportCard = (reply: ReportReply, options: SlackOptions, rest: string): Fitted => {
  const { report, revision } = reply;
  const open = report.sections.filter(({ id }) => openSections.has(id));
  const closed = report.sections.filter(({ id }) => !openSections.has(id));
  const subtitle = `${plainText(report.subtitle)} Revision ${revision} of the brief.`;
  const body = open.flatMap((section, index) => {
    const pieces = prose(section.blocks, { tables: options.tables, file: `${rest}-${index + 1}` });
    if (index === 0) return pieces;
    const [first, ...more] = pieces;
    const title = paragraph(richText([{ kind: 'strong', children: [section.title] }]));
    return first === undefined ? [] : [{ ...first, blocks: [divider, ...title, ...first.blocks] }, ...more];
  });
  return fitMessages({
    most: limits.messages,
    rest,
    pieces: [
      piece(
        `# ${escapeMarkdown(report.title)}\n\n*${markdownText(report.subtitle)}*`,
        ...header(report.title),
        ...small(subtitle),
      ),
      ...body,
      ...further(closed),
    ],
    closing: [
      ...(reply.options.length === 0 ? [] : [piece('', divider)]),
      ...reply.options.map((one) => decide(one, revision)),
      next(reply),
    ],
  });
};
