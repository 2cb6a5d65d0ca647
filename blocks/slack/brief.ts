import type { Contradiction, Fact } from '../../src/contracts/fact.ts';
import type { BriefRow, Reply } from '../../src/contracts/reply.ts';
import { escapeMarkdown } from '../markdown/inline.ts';
import { briefCount, factText, factTitle, originWords, settledText } from '../markdown/reply-words.ts';
import { type Fitted, fitMessages } from './fit.ts';
import type { SlackOptions } from './options.ts';
import { type Piece, piece, pieces } from './piece.ts';
import { list, paragraph } from './prose.ts';
import { actions, button, header, small } from './shapes.ts';
import { type TableContent, tablePiece } from './table.ts';
import { person, type RichElement, richText } from './text.ts';

type BriefReply = Extract<Reply, { kind: 'brief' }>;
type Mention = SlackOptions['mention'];

/** Rows that are seen at once: the card stands above everything else that is said. */
const page = 8;

const quoted = (quote: string | undefined): readonly RichElement[] =>
  quote === undefined ? [] : richText([{ kind: 'quote', text: quote }]);

/** Who said it, and the words. */
const said = (
  by: string | undefined,
  quote: string | undefined,
  mention: Mention,
): readonly RichElement[] => [
  ...(by === undefined ? [] : person(mention(by))),
  ...(by === undefined || quote === undefined ? [] : richText([': '])),
  ...quoted(quote),
];

const saidPlain = (by: string | undefined, quote: string | undefined): string =>
  [by, quote === undefined ? undefined : `“${quote}”`].filter((part) => part !== undefined).join(': ');

/** In the table people are named, not called: a card of twenty rows would call them twenty times. */
const from = ({ origin, by, quote, against = [] }: BriefRow, isOpen: boolean): readonly RichElement[] => {
  if (isOpen) return richText([{ kind: 'emphasis', children: ['said in two ways, see above'] }]);
  const marks = [originWords[origin], by ?? ''].filter((mark) => mark !== '').join(', ');
  const words = quoted(quote);
  return [
    ...words,
    ...richText([words.length > 0 && marks !== '' ? ', ' : '', marks]),
    ...against.flatMap((other) => [
      ...richText(['; against ', { kind: 'strong', children: [other.value] }, ' ']),
      ...quoted(other.quote),
      ...richText([other.by === undefined ? '' : `, ${other.by}`]),
    ]),
  ];
};

const fromPlain = ({ origin, by, quote, against = [] }: BriefRow): string =>
  [
    [originWords[origin], saidPlain(by, quote)].filter((part) => part !== '').join(', '),
    ...against.map((other) => `against ${other.value} (${saidPlain(other.by, other.quote)})`),
  ].join('; ');

/** What was understood: its value in bold, but that a yes needs no word. */
const subject = ({ title, value, origin }: BriefRow): readonly RichElement[] =>
  richText([
    origin === 'assumed' ? { kind: 'emphasis', children: [title] } : title,
    ...(value === 'yes' ? [] : [': ', { kind: 'strong' as const, children: [value] }]),
  ]);

/** What tells most first: values, then what is so or not so, then what is only assumed. */
const rank = ({ origin, value }: BriefRow): number => {
  if (origin === 'assumed') return 2;
  return value === 'yes' || value === 'no' ? 1 : 0;
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
      { title: 'What I understood', align: 'left' },
      { title: 'From', align: 'left' },
    ],
    rows: rows.map((row) => [subject(row), from(row, isOpen(row))]),
    plain: [['what I understood', 'value', 'from'], ...plainRows],
    words: [line(['What I understood', 'value', 'from']), '| --- | --- | --- |', ...plainRows.map(line)].join(
      '\n',
    ),
    page,
  };
};

const settle = (fact: string, statement: Fact) =>
  button('settle', `Take ${factText(statement)}`, { fact, value: settledText(statement) });

const contradiction = (
  { fact, statements }: Contradiction,
  rows: readonly BriefRow[],
  mention: Mention,
): Piece => {
  const title = factTitle(rows, fact);
  const sides = statements.map((one) => [
    ...richText([{ kind: 'strong', children: [factText(one)] }, '  ']),
    ...said(one.by, one.quote, mention),
  ]);
  const words = statements
    .map((one) => `${factText(one)} (${saidPlain(one.by, one.quote)})`)
    .join(' against ');
  return piece(
    escapeMarkdown(`Two statements about ${title}: ${words}.`),
    ...paragraph(richText([{ kind: 'strong', children: [`▲ Which one holds? ${title}`] }])),
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
  const text = richText([{ kind: 'strong', children: ['Open, and it matters: '] }, open.join(' · ')]);
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
      ...contradictions.map((one) => contradiction(one, rows, options.mention)),
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
