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
        ...reply.report.sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts)),
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

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  // What only machines read is not seen by anybody.
  return Object.entries(value).flatMap(([key, one]) =>
    ['value', 'action_id', 'block_id', 'type'].includes(key) ? [] : stringsIn(one),
  );
};

/** Letters and digits alone, and small: what is left when every markup, escape and blank is taken away. */
const bare = (text: string): string =>
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
