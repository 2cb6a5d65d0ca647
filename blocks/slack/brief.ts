import type { Contradiction, Fact } from '../../src/contracts/fact.ts';
import type { BriefRow, Reply } from '../../src/contracts/reply.ts';
import type { Inline } from '../../src/contracts/report.ts';
import { escapeMarkdown } from '../markdown/inline.ts';
import { briefCount, factText, factTitle, originWords, settledText } from '../markdown/reply-words.ts';
import { type Fitted, fitMessages } from './fit.ts';
import type { SlackOptions } from './options.ts';
import { type Piece, piece, pieces } from './piece.ts';
import { list, paragraph } from './prose.ts';
import { actions, button, header, small } from './shapes.ts';
import { type TableContent, tablePiece } from './table.ts';
import { apart, type RichElement, richText } from './text.ts';

type BriefReply = Extract<Reply, { kind: 'brief' }>;

/** Rows that are seen at once: the card stands above everything else that is said. */
const page = 8;

const quoted = (quote: string | undefined): readonly RichElement[] =>
  quote === undefined ? [] : richText([{ kind: 'quote', text: quote }]);

/** Words of others within a line of ours. */
const named = (text: string): Inline => ({ kind: 'name', text });

/** Who said it, and the words; people are named and not called, for the card is edited again and again. */
const said = (by: string | undefined, quote: string | undefined): readonly RichElement[] => [
  ...richText([named(by ?? ''), by === undefined || quote === undefined ? '' : ': ']),
  ...quoted(quote),
];

const saidPlain = (by: string | undefined, quote: string | undefined): string =>
  [by, quote === undefined ? undefined : `“${quote}”`].filter((part) => part !== undefined).join(': ');

const from = (
  { origin, value, by, quote, against = [] }: BriefRow,
  isOpen: boolean,
): readonly RichElement[] => {
  if (isOpen) return richText([{ kind: 'emphasis', children: ['said in two ways, see above'] }]);
  const marks = [originWords[origin], by ?? ''].filter((mark) => mark !== '').join(', ');
  if (against.length === 0)
    return [...quoted(quote), ...richText([quote !== undefined && marks !== '' ? ', ' : '', named(marks)])];
  // Where people differ, each with what was said; the newest stands among the others.
  const isAmong = against.some((one) => one.by === by && one.quote === quote);
  const all = isAmong
    ? against
    : [{ value, by: marks, ...(quote === undefined ? {} : { quote }) }, ...against];
  return all.flatMap((one, index) => [
    ...richText([index === 0 ? '' : '; ', { kind: 'strong', children: [named(one.value)] }, ' ']),
    ...said(one.by, one.quote),
  ]);
};

const fromPlain = ({ origin, by, quote, against = [] }: BriefRow): string =>
  [
    [originWords[origin], saidPlain(by, quote)].filter((part) => part !== '').join(', '),
    ...against.map((other) => `against ${other.value} (${saidPlain(other.by, other.quote)})`),
  ].join('; ');

/** What was understood: its value in bold, but that a yes needs no word. */
const subject = ({ title, value, origin }: BriefRow): readonly RichElement[] =>
  richText([
    origin === 'assumed' ? { kind: 'emphasis', children: [named(title)] } : named(title),
    ...(value === 'yes' ? [] : [': ', { kind: 'strong' as const, children: [named(value)] }]),
  ]);

/** What tells most first: where people differ, numbers, words, what is so or not so, then what is only assumed. */
const rank = ({ origin, value, against = [] }: BriefRow): number => {
  if (against.length > 0) return 0;
  if (origin === 'assumed') return 4;
  if (value === 'yes' || value === 'no') return 3;
  return /\d/.test(value) ? 1 : 2;
};

const understood = (all: readonly BriefRow[], clashes: readonly Contradiction[]): TableContent => {
  const rows = all.toSorted((one, other) => rank(one) - rank(other));
  const isOpen = ({ fact }: BriefRow) => clashes.some((clash) => clash.fact === fact);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const plainRows = rows.map((row) => [row.title, row.value, fromPlain(row)]);
  return {
    caption: '',
    label: 'What I understood',
    columns: [
      { title: 'Fact', align: 'left' },
      { title: 'From', align: 'left' },
    ],
    rows: rows.map((row) => [apart(subject(row)), apart(from(row, isOpen(row)))]),
    plain: [['fact', 'value', 'from'], ...plainRows],
    words: [line(['fact', 'value', 'from']), '| --- | --- | --- |', ...plainRows.map(line)].join('\n'),
    page,
  };
};

const settle = (fact: string, statement: Fact) =>
  button('settle', `Take ${factText(statement)}`, { fact, value: settledText(statement) });

const contradiction = ({ fact, statements }: Contradiction, rows: readonly BriefRow[]): Piece => {
  const title = factTitle(rows, fact);
  const sides = statements.map((one) =>
    apart([
      ...richText([{ kind: 'strong', children: [named(factText(one))] }, '  ']),
      ...said(one.by, one.quote),
    ]),
  );
  const words = statements
    .map((one) => `${factText(one)} (${saidPlain(one.by, one.quote)})`)
    .join(' against ');
  return piece(
    escapeMarkdown(`Two statements about ${title}: ${words}.`),
    ...paragraph(richText([{ kind: 'strong', children: ['▲ Which one holds? ', named(title)] }])),
    ...list(sides, 'bullet'),
    ...actions([
      ...statements.flatMap((one) => settle(fact, one)),
      ...button('compose', 'Neither …', {
        title: 'Neither of them',
        label: `What holds: ${title}`.slice(0, 150),
        prefix: `/correct ${fact} `,
        placeholder: settledText(statements[0] ?? ({ unit: 'none' } as Fact)).slice(0, 100),
      }),
    ]),
  );
};

const openLine = (open: readonly string[]): readonly Piece[] => {
  if (open.length === 0) return [];
  const text = richText([
    { kind: 'strong', children: ['Open, and it matters: '] },
    ...open.flatMap((one, index) => [index === 0 ? '' : ' · ', named(one)]),
  ]);
  return pieces(`*Open:* ${open.map(escapeMarkdown).join(' · ')}`, paragraph(text));
};

const unreadLines = ({ unread }: BriefReply): readonly Piece[] =>
  unread.flatMap(({ text, reason }) => {
    const line = `Not understood: “${text}” (${reason})`;
    return pieces(escapeMarkdown(line), small(line));
  });

/** The card of what was understood: one message, for it is edited in place. */
export const briefCard = (reply: BriefReply, options: SlackOptions, rest: string): Fitted => {
  const { title, phase, revision, rows, contradictions, open } = reply;
  const line = `${phase}, revision ${revision}: ${briefCount(reply)}`;
  return fitMessages({
    most: 1,
    rest,
    pieces: [
      piece(escapeMarkdown(`${title}. ${line}`), ...header(title), ...small(line)),
      ...contradictions.map((one) => contradiction(one, rows)),
      ...(rows.length === 0
        ? []
        : [tablePiece(understood(rows, contradictions), options.tables, `${rest}-facts`)]),
      ...openLine(open),
      ...unreadLines(reply),
    ],
    closing: [
      piece(
        '',
        ...actions([
          ...(rows.length === 0 ? [] : button('correct', 'Correct …', { revision })),
          ...(open.length === 0 ? [] : button('say', 'Advise now', '/advise')),
          ...button('compose', 'Add …', {
            title: 'Add to the brief',
            label: 'What else is so?',
            prefix: '',
            placeholder: 'in your own words',
          }),
        ]),
      ),
    ],
  });
};
