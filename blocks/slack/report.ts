import { type Drawing, showsArchitectureOf } from '../../src/contracts/drawing.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Block, Section } from '../../src/contracts/report.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';
import { escapeMarkdown, markdownText } from '../markdown/inline.ts';
import { formatNames, openSections } from '../markdown/reply-words.ts';
import { type Fitted, fitMessages } from './fit.ts';
import { limits } from './limits.ts';
import type { SlackOptions } from './options.ts';
import { type Piece, piece } from './piece.ts';
import { prose } from './prose.ts';
import { actions, button, header, isPickable, option, plain, row, small, whatIf } from './shapes.ts';
import { reportTable, tablePiece } from './table.ts';
import { plainText } from './text.ts';

type ReportReply = Extract<Reply, { kind: 'report' }>;
type Option = ReportReply['options'][number];
type Table = Extract<Block, { kind: 'table' }>;

const formats: readonly ExportFormat[] = ['pdf', 'html', 'md', 'json'];

const carried = ({ id }: Option, revision: number) => ({ option: id, revision });

const asksFirst = (title: string) => ({
  title: 'Decide for this one?',
  text: `${title}. It is kept with the figures it rests on and a day to look again; another decision can follow.`,
  yes: 'Decide',
  no: 'Not yet',
});

const decideButton = (one: Option, revision: number) =>
  button('decide', 'Decide', carried(one, revision), {
    primary: one.recommended,
    label: `Decide for ${one.title}`,
    confirm: asksFirst(one.title),
  });

/** An option that a list cannot name or carry: a line of its own. */
const decideRow = (one: Option, revision: number): Piece =>
  piece(
    `- ${escapeMarkdown(one.title)}${one.recommended ? ' (recommended)' : ''}: \`decide ${one.id.replaceAll('`', "'")}\``,
    ...row(one.title, one.recommended ? '  recommended' : '', decideButton(one, revision)[0]),
  );

/** What a list of the other options needs of one. */
const isListed = (one: Option, revision: number): boolean =>
  isPickable(one.title, JSON.stringify(carried(one, revision)));

const otherOptions = (others: readonly Option[], revision: number) =>
  others.length === 0
    ? []
    : [
        {
          type: 'static_select' as const,
          action_id: 'decide',
          placeholder: plain('Decide for another …', limits.select.placeholder),
          options: others.map((one) => option(one.title, JSON.stringify(carried(one, revision)))),
          confirm: {
            title: plain('Decide for this one?', limits.confirm.title),
            text: plain(asksFirst('The option that you picked').text, limits.confirm.text),
            confirm: plain('Decide', limits.confirm.button),
            deny: plain('Not yet', limits.confirm.button),
          },
        },
      ];

/** Everything that can be done next: a row of buttons, and lines of what they cannot hold. */
const next = ({
  revision,
  options,
}: ReportReply): { readonly rows: readonly Piece[]; readonly row: Piece } => {
  const [first] = options.filter(({ recommended }) => recommended);
  const named = first !== undefined && first.title.length <= limits.cell ? first : undefined;
  const others = options.filter((one) => one !== named);
  const listed = new Set(others.filter((one) => isListed(one, revision)).slice(0, limits.others));
  return {
    rows: others.filter((one) => !listed.has(one)).map((one) => decideRow(one, revision)),
    row: piece(
      '',
      ...actions([
        ...(named === undefined ? [] : decideButton(named, revision)),
        ...otherOptions([...listed], revision),
        ...button('file', 'Full report', { format: 'html', revision }),
        ...whatIf(),
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
    ),
  };
};

const counted = (count: number, one: string, many = `${one}s`): readonly string[] =>
  count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many}`];

/** What blocks hold, in numbers: "12 rows, 5 entries". */
const amount = (blocks: readonly Block[]): string => {
  const sum = (of: (block: Block) => number) => blocks.reduce((total, block) => total + of(block), 0);
  return [
    ...counted(
      sum((block) => (block.kind === 'table' ? block.rows.length : 0)),
      'row',
    ),
    ...counted(
      sum((block) => (block.kind === 'list' ? block.items.length : 0)),
      'entry',
      'entries',
    ),
    ...counted(
      sum(({ kind }) => (kind === 'paragraph' || kind === 'note' ? 1 : 0)),
      'paragraph',
    ),
  ].join(', ');
};

/** The recommended design, then how it works, fails and grows; last the designs that it was weighed against. */
const rankOf = ({ options }: ReportReply) => {
  const recommended = options.find((one) => one.recommended)?.id;
  return ({ id, kind }: Drawing): number => {
    if (recommended !== undefined && showsArchitectureOf(id, recommended)) return 0;
    if (kind === 'architecture') return 3;
    return kind === 'trade-offs' ? 2 : 1;
  };
};

/** Pictures that stand in the thread: as many as are looked at. */
export const reportPictures = (reply: ReportReply): readonly Drawing[] => {
  const rank = rankOf(reply);
  const sorted = reply.report.drawings.toSorted((one, other) => rank(one) - rank(other));
  const told = sorted.filter((one) => rank(one) < 2);
  return (told.length > 0 ? told : sorted).slice(0, limits.pictures);
};

/** One line for all that is not in the message, each part with how much it holds. */
const further = (reply: ReportReply, shown: readonly Block[]): readonly Piece[] => {
  const { sections, drawings } = reply.report;
  const parts = sections.flatMap(({ title, blocks }: Section) => {
    const left = blocks.filter((block) => !shown.includes(block) && block.kind !== 'picture');
    const holds = amount(left);
    const isBegun = blocks.some((block) => shown.includes(block));
    return left.length === 0 || (isBegun && holds === '')
      ? []
      : [`${title}${holds === '' ? '' : ` (${isBegun ? 'also ' : ''}${holds})`}`];
  });
  const pictures = counted(drawings.length - reportPictures(reply).length, 'more picture');
  const all = [...parts, ...pictures];
  if (all.length === 0) return [];
  const line = `In the full report: ${all.join(' · ')}.`;
  return [piece(escapeMarkdown(line), ...small(line))];
};

/** What stands in the message: the sections that are read at once, but of tables only the first. */
const shownOf = (
  sections: readonly Section[],
): { readonly words: readonly Block[]; readonly table: Table | undefined } => {
  const open = sections.filter(({ id }) => openSections.has(id));
  const [summary, ...others] = open;
  const table = others
    .flatMap(({ blocks }) => blocks)
    .find((block): block is Table => block.kind === 'table' && block.rows.length > 0);
  return { words: summary?.blocks.filter(({ kind }) => kind !== 'picture') ?? [], table };
};

/** One message: the answer, its trade-offs as a table, what else there is, and what can be done next. */
export const reportCard = (reply: ReportReply, options: SlackOptions, rest: string): Fitted => {
  const { report, revision } = reply;
  const { words, table } = shownOf(report.sections);
  const { rows, row: buttons } = next(reply);
  const subtitle = `${plainText(report.subtitle)} Revision ${revision} of the brief.`;
  return fitMessages({
    most: 1,
    rest,
    pieces: [
      piece(
        `# ${escapeMarkdown(report.title)}\n\n*${markdownText(report.subtitle)}*`,
        ...header(report.title),
        ...small(subtitle),
      ),
      ...prose(words, { tables: options.tables, file: `${rest}-summary` }),
      ...(table === undefined
        ? []
        : [
            tablePiece(
              { ...reportTable(table), room: limits.reportTable },
              options.tables,
              `${rest}-trade-offs`,
            ),
          ]),
      ...rows,
    ],
    closing: [...further(reply, table === undefined ? words : [...words, table]), buttons],
  });
};
