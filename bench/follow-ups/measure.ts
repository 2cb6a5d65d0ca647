import { z } from 'zod';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Block, Inline, Text } from '../../src/contracts/report.ts';
import { openThread } from '../../test/support/thread.ts';

const questionSchema = z.object({
  brief: z.string(),
  question: z.string(),
  kind: z.string(),
  /** One alternative of each inner list must stand in the answer, whatever its case. */
  must: z.array(z.array(z.string())),
  mustNot: z.array(z.string()).optional(),
});

const setSchema = z.object({ questions: z.array(questionSchema) });

/** A question with what was answered, and whether that is right. */
export interface Row {
  readonly brief: string;
  readonly question: string;
  readonly kind: string;
  readonly right: boolean;
  /** Whether asking changed what is known: it never may. */
  readonly changed: boolean;
  readonly said: string;
}

/** Words and ids of a text: a figure is right by its value or by its id. */
const plain = (text: Text): string =>
  text
    .map((piece: Inline): string => {
      if (typeof piece === 'string') return piece;
      if ('children' in piece) return plain(piece.children);
      if (piece.kind === 'link') return piece.title;
      return 'id' in piece ? `${piece.text} ${piece.id}` : piece.text;
    })
    .join('');

const blockWords = (block: Block): string => {
  switch (block.kind) {
    case 'table':
      return [block.columns.map(({ title }) => title), ...block.rows]
        .map((row) => row.map(plain).join(' | '))
        .join('\n');
    case 'list':
      return block.items.map(plain).join('\n');
    case 'picture':
      return '';
    default:
      return plain(block.text);
  }
};

const wordsOf = (reply: Reply): string => {
  switch (reply.kind) {
    case 'notice':
      return `${plain(reply.text)} ${plain(reply.todo ?? [])}`;
    case 'answer':
      return reply.blocks.map(blockWords).join('\n');
    case 'difference':
      return [plain(reply.title), ...reply.blocks.map(blockWords)].join('\n');
    default:
      return `<${reply.kind}>`;
  }
};

/** Asks every question of a set in a thread in which its brief was advised on. */
export const measure = async (set: unknown, briefText: (name: string) => string): Promise<readonly Row[]> => {
  const { questions } = setSchema.parse(set);
  const rows: Row[] = [];
  for (const brief of new Set(questions.map((one) => one.brief))) {
    const thread = openThread();
    await thread.says('Ada', briefText(brief));
    await thread.work();
    await thread.does('Ada', { kind: 'advise' });
    await thread.work();
    for (const { question, kind, must, mustNot = [] } of questions.filter((one) => one.brief === brief)) {
      const before = JSON.stringify(thread.state());
      const said = (await thread.says('Bob', question))
        .map(wordsOf)
        .join('\n')
        .replaceAll(/[\u00a0\u202f]/g, ' ');
      const has = (words: string): boolean => said.toLowerCase().includes(words.toLowerCase());
      const right = must.every((anyOf) => anyOf.some(has)) && !mustNot.some(has);
      rows.push({ brief, question, kind, right, changed: JSON.stringify(thread.state()) !== before, said });
    }
  }
  return rows;
};
