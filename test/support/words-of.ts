import type { Reply } from '../../src/contracts/reply.ts';
import type { Block, Inline, Text } from '../../src/contracts/report.ts';

const plain = (text: Text | string): string =>
  typeof text === 'string'
    ? text
    : text
        .map((piece: Inline): string => {
          if (typeof piece === 'string') return piece;
          if ('children' in piece) return plain(piece.children);
          return piece.kind === 'link' ? piece.title : piece.text;
        })
        .join('');

const blockWords = (block: Block): string => {
  switch (block.kind) {
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()].map(plain).join(' | ');
    case 'list':
      return block.items.map(plain).join('\n');
    case 'picture':
      return `[${block.drawing}]`;
    default:
      return plain(block.text);
  }
};

/** All words of replies that are made of blocks or are one line. */
export const wordsOf = (replies: readonly Reply[]): string =>
  replies
    .map((reply) => {
      if (reply.kind === 'notice') return `${plain(reply.text)} ${plain(reply.todo ?? [])}`;
      if (reply.kind === 'answer') return reply.blocks.map(blockWords).join('\n');
      if (reply.kind === 'difference')
        return [plain(reply.title), ...reply.blocks.map(blockWords)].join('\n');
      return '';
    })
    .join('\n');

/** Those of one kind. */
export const ofKind = <Kind extends Reply['kind']>(replies: readonly Reply[], kind: Kind) =>
  replies.filter((reply): reply is Extract<Reply, { kind: Kind }> => reply.kind === kind);
