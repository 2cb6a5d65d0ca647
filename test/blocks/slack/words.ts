import { oneLine } from '../../../blocks/markdown/one-line.ts';
import type { SlackReply } from '../../../blocks/slack/message.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import type { Block, Text } from '../../../src/contracts/report.ts';

/** What a text says, but for the addresses of its links, which are not read. */
const plainText = (text: Text): string =>
  text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.kind === 'strong' || inline.kind === 'emphasis') return plainText(inline.children);
      if (inline.kind === 'link') return inline.title;
      return `${inline.text} ${inline.kind === 'quote' ? (inline.by ?? '') : ''}`;
    })
    .join(' ');

const blockTexts = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [plainText(block.text)];
    case 'list':
      return block.items.map((item) => plainText(item));
    case 'table':
      return [
        plainText(block.caption ?? []),
        ...block.columns.map(({ title }) => plainText(title)),
        ...block.rows.flat().map((cell: Text) => plainText(cell)),
      ];
    case 'picture':
      return [];
  }
};

type ReportReply = Extract<Reply, { kind: 'report' }>;

/** Of a report the summary, and the first table that weighs the options; the rest stands in the full report. */
const readAtOnce = ({ report: { sections } }: ReportReply): readonly Block[] => {
  const of = (id: string) => sections.find((one) => one.id === id)?.blocks ?? [];
  const table = of('trade-offs').find((block) => block.kind === 'table' && block.rows.length > 0);
  return [...of('executive-summary'), ...(table === undefined ? [] : [table])];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** How a message must count what it leaves to the full report: each row, entry, paragraph and picture. */
const countsOf = (reply: ReportReply): readonly string[] => {
  const seen = readAtOnce(reply);
  return reply.report.sections.flatMap(({ title, blocks }) => {
    const left = blocks.filter((block) => !seen.includes(block));
    const counts = [
      [sum(left.map((block) => (block.kind === 'table' ? block.rows.length : 0))), 'row', 'rows'],
      [sum(left.map((block) => (block.kind === 'list' ? block.items.length : 0))), 'entry', 'entries'],
      [left.filter(({ kind }) => kind === 'paragraph' || kind === 'note').length, 'paragraph', 'paragraphs'],
    ] as const;
    const words = counts
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`);
    if (words.length === 0) return [];
    const also = blocks.some((block) => seen.includes(block)) ? 'also ' : '';
    return [`${title} (${also}${words.join(', ')})`];
  });
};

/** What neither stands in a message nor is counted in one. */
export const uncounted = (reply: Reply, { messages, pictures }: SlackReply): readonly string[] => {
  if (reply.kind !== 'report') return [];
  const seen = stringsIn(messages.map(({ blocks }) => blocks)).join('');
  const more = reply.report.drawings.length - pictures.length;
  return [...countsOf(reply), ...(more === 0 ? [] : [`${more} more picture${more === 1 ? '' : 's'}`])].filter(
    (words) => !seen.includes(words),
  );
};

/** Every text of a reply that people are to see in the thread. */
const textsOf = (reply: Reply): readonly string[] => {
  switch (reply.kind) {
    case 'brief':
      return [
        reply.title,
        reply.phase,
        ...reply.rows.flatMap(({ title, value, by = '', quote = '' }) => [
          title,
          // What is so is said by standing there.
          value === 'yes' ? '' : value,
          by,
          quote,
        ]),
        ...reply.open,
        ...reply.contradictions.flatMap(({ statements }) =>
          statements.flatMap(({ value, by = '', quote = '' }) => [
            typeof value === 'string' ? value : '',
            by,
            quote,
          ]),
        ),
        ...reply.unread.flatMap(({ text, reason }) => [text, reason]),
      ];
    case 'questions':
      return [
        plainText(reply.lead),
        ...reply.questions.flatMap(({ ask, why, input }) => [
          ask,
          why,
          ...(input.kind === 'number'
            ? [input.example, input.assumed ?? '']
            : input.kind === 'choice'
              ? input.choices.map(({ label }) => label)
              : input.labels),
        ]),
      ];
    case 'progress':
      return reply.steps.map(({ name }) => name);
    case 'report':
      return [
        reply.report.title,
        plainText(reply.report.subtitle),
        ...readAtOnce(reply).flatMap(blockTexts),
        ...reply.options.map(({ title }) => title),
      ];
    case 'difference':
      return [plainText(reply.title), ...reply.blocks.flatMap(blockTexts)];
    case 'answer':
      return reply.blocks.flatMap(blockTexts);
    case 'decision':
      return [reply.title, reply.by, reply.on, reply.reviewOn, ...reply.blocks.flatMap(blockTexts)];
    case 'digest':
      return [
        reply.channel,
        reply.on,
        plainText(reply.lead),
        ...reply.groups.flatMap(({ title, lines }) => [
          title,
          ...lines.flatMap(({ says, todo }) => [plainText(says), plainText(todo)]),
        ]),
      ];
    case 'file':
      return [reply.name, plainText(reply.says)];
    case 'notice':
      return [plainText(reply.text), plainText(reply.todo ?? [])];
  }
};

export const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  // What only machines read is not seen by anybody.
  return Object.entries(value).flatMap(([key, one]) =>
    ['value', 'action_id', 'block_id', 'type'].includes(key) ? [] : stringsIn(one),
  );
};

/** Letters and digits alone, and small: what is left when every markup, escape and blank is taken away. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/&(?:amp|lt|gt);/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Words that are in the reply and in none of its messages and files. */
export const lostWords = (reply: Reply, shown: SlackReply): readonly string[] => {
  const seen = bare(
    [
      ...stringsIn(shown.messages.map(({ blocks }) => blocks)),
      ...shown.files.map(({ content }) => content),
    ].join(''),
  );
  const words = new Set(textsOf(reply).flatMap((text) => oneLine(text).split(/\s+/).map(bare)));
  return [...words].filter((word) => word !== '' && !seen.includes(word));
};
