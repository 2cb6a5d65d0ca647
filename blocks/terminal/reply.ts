import type { Drawing } from '../../src/contracts/drawing.ts';
import type { BriefRow, Reply } from '../../src/contracts/reply.ts';
import type { Block } from '../../src/contracts/report.ts';
import { oneLine } from '../markdown/one-line.ts';
import {
  briefCount,
  factText,
  factTitle,
  openSections,
  originWords,
  settledText,
  stepSigns,
  unitWords,
} from '../markdown/reply-words.ts';
import { blockLines, type PicturePath, terminalText, wrapped } from './block.ts';
import type { Paint } from './paint.ts';
import { tableLines } from './table.ts';

/** What every part needs to know of the terminal. */
interface Screen {
  readonly paint: Paint;
  readonly width: number;
  readonly path: PicturePath;
}

const said = (by: string | undefined, quote: string | undefined): string =>
  [by === undefined ? '' : oneLine(by), quote === undefined ? '' : `“${oneLine(quote)}”`]
    .filter((text) => text !== '')
    .join(': ');

const cells = ({ title, value, origin, by, quote, against }: BriefRow, paint: Paint): readonly string[] => {
  const others = (against ?? []).map((other) =>
    paint.warning(`against ${oneLine(other.value)} (${said(other.by, other.quote)})`),
  );
  const shown = oneLine(value);
  return [
    oneLine(title),
    origin === 'assumed' ? paint.assumed(shown) : shown,
    [paint.dim(originWords[origin]), said(by, quote), ...others].filter((text) => text !== '').join(', '),
  ];
};

const brief = (reply: Extract<Reply, { kind: 'brief' }>, { paint, width }: Screen): readonly string[] => [
  ...wrapped(paint.title(oneLine(reply.title)), width, '', ''),
  ...wrapped(
    paint.dim(`${oneLine(reply.phase)}, revision ${reply.revision}: ${briefCount(reply)}`),
    width,
    '',
    '',
  ),
  ...(reply.rows.length === 0
    ? []
    : tableLines(
        {
          columns: ['what I understood', 'value', 'from'].map((title) => ({ title, align: 'left' as const })),
          rows: reply.rows.map((row) => cells(row, paint)),
          dense: true,
        },
        width,
        paint,
      )),
  ...reply.contradictions.flatMap(({ fact, statements }) => [
    ...wrapped(
      `${paint.warning(`Two statements about ${oneLine(factTitle(reply.rows, fact))}:`)} ${statements
        .map((one) => `${oneLine(factText(one))} (${said(one.by, one.quote)})`)
        .join(' against ')}`,
      width,
      '  ',
      `${paint.warning('!')} `,
    ),
    ...statements.flatMap((one) =>
      wrapped(paint.accent(`/correct ${oneLine(fact)} ${oneLine(settledText(one))}`), width, '    ', '  '),
    ),
  ]),
  ...(reply.open.length === 0
    ? []
    : wrapped(`${paint.strong('Open:')} ${reply.open.map(oneLine).join(' · ')}`, width, '  ', '')),
  ...reply.unread.flatMap(({ text, reason }) =>
    wrapped(paint.dim(`Not understood: “${oneLine(text)}” (${oneLine(reason)})`), width, '  ', ''),
  ),
];

const questions = (
  reply: Extract<Reply, { kind: 'questions' }>,
  { paint, width }: Screen,
): readonly string[] => [
  ...wrapped(terminalText(reply.lead, paint), width, '', ''),
  ...reply.questions.flatMap(({ ask, why, input }, index) => {
    const how =
      input.kind === 'several'
        ? `${input.labels.map(oneLine).join(' + ')} | none of these`
        : input.kind === 'choice'
          ? input.choices.map(({ label }) => oneLine(label)).join(' | ')
          : `a number ${unitWords[input.unit]}, such as ${oneLine(input.example)}${input.assumed === undefined ? '' : `; assumed ${oneLine(input.assumed)}`}`;
    return [
      ...wrapped(`${paint.strong(oneLine(ask))} ${paint.dim(oneLine(why))}`, width, '   ', `${index + 1}. `),
      ...wrapped(paint.accent(`${how} | don't know | you decide`), width, '   ', '   '),
    ];
  }),
];

const spaced = (groups: readonly (readonly string[])[]): readonly string[] =>
  groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

const blocksLines = (
  blocks: readonly Block[],
  drawings: readonly Drawing[],
  { paint, width, path }: Screen,
): readonly string[] => {
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : [])));
  const rest = drawings
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({ kind: 'picture', drawing: id }) as const);
  return spaced([...blocks, ...rest].map((block) => blockLines(block, drawings, paint, width, path)));
};

const report = (reply: Extract<Reply, { kind: 'report' }>, screen: Screen): readonly string[] => {
  const { paint, width } = screen;
  return spaced([
    wrapped(paint.title(oneLine(reply.report.title)), width, '', ''),
    ...reply.report.sections
      .filter(({ id }) => openSections.has(id))
      .map(({ title, blocks }) => [
        ...wrapped(paint.title(`── ${oneLine(title)}`), width, '', ''),
        '',
        ...spaced(blocks.map((block) => blockLines(block, reply.report.drawings, paint, width, screen.path))),
      ]),
    reply.options.flatMap(({ id, title, recommended }) =>
      wrapped(
        `${recommended ? paint.strong(oneLine(title)) : oneLine(title)} ${paint.dim(`/decide ${oneLine(id)}`)}`,
        width,
        '   ',
        recommended ? ` ${paint.accent('▸')} ` : ' · ',
      ),
    ),
    wrapped(paint.dim('All sections: /export md, html or pdf'), width, '', ''),
  ]);
};

const notice = (reply: Extract<Reply, { kind: 'notice' }>, { paint, width }: Screen): readonly string[] => {
  const text = terminalText(reply.text, paint);
  const todo = reply.todo === undefined ? [] : wrapped(terminalText(reply.todo, paint), width, '  ', '  ');
  return reply.tone === 'info'
    ? [...wrapped(text, width, '  ', '· '), ...todo]
    : [...wrapped(paint.warning(text), width, '  ', `${paint.warning('!')} `), ...todo];
};

/** A reply for a terminal, as lines of at most the given width. */
export const replyLines = (
  reply: Reply,
  paint: Paint,
  width: number,
  path: PicturePath,
): readonly string[] => {
  const screen = { paint, width, path };
  switch (reply.kind) {
    case 'brief':
      return brief(reply, screen);
    case 'questions':
      return questions(reply, screen);
    case 'progress':
      return wrapped(
        paint.dim(reply.steps.map(({ name, state }) => `${oneLine(name)} ${stepSigns[state]}`).join(' · ')),
        width,
        '  ',
        '',
      );
    case 'report':
      return report(reply, screen);
    case 'difference':
      return spaced([
        wrapped(paint.title(terminalText(reply.title, paint)), width, '', ''),
        blocksLines(reply.blocks, reply.drawings, screen),
      ]);
    case 'answer':
      return blocksLines(reply.blocks, reply.drawings, screen);
    case 'decision':
      return spaced([
        wrapped(paint.accent(paint.strong(`Decided: ${oneLine(reply.title)}`)), width, '', ''),
        wrapped(
          `By ${oneLine(reply.by)} on ${oneLine(reply.on)}, from revision ${reply.revision} of the brief; review on ${oneLine(reply.reviewOn)}.`,
          width,
          '',
          '',
        ),
        blocksLines(reply.blocks, [], screen),
      ]);
    case 'digest':
      return spaced([
        wrapped(paint.title(`Digest of ${oneLine(reply.channel)}, ${oneLine(reply.on)}`), width, '', ''),
        wrapped(terminalText(reply.lead, paint), width, '', ''),
        ...reply.groups.map(({ title, lines }) => [
          ...wrapped(paint.strong(oneLine(title)), width, '', ''),
          ...lines.flatMap(({ says, todo }) => [
            ...wrapped(terminalText(says, paint), width, '   ', ' • '),
            ...wrapped(terminalText(todo, paint), width, '     ', `   ${paint.accent('→')} `),
          ]),
        ]),
      ]);
    case 'file':
      return wrapped(
        `${terminalText(reply.says, paint)} ${paint.dim(oneLine(reply.name))}`,
        width,
        '  ',
        `${paint.accent('▣')} `,
      );
    case 'notice':
      return notice(reply, screen);
  }
};
