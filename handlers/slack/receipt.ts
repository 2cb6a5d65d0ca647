import type { Post } from '../../src/contracts/engine.ts';
import type { Sent } from './references.ts';
import type { Style } from './style.ts';

/** What is kept of a post that can be edited: its messages, first one first. */
export interface Receipt {
  readonly channel: string;
  readonly messages: readonly string[];
}

const receiptOf = (value: unknown): Receipt | undefined => {
  const { channel, messages } = (value ?? {}) as Partial<Receipt>;
  return typeof channel === 'string' && Array.isArray(messages) ? { channel, messages } : undefined;
};

/** Messages that are edited, in the order of their parts. */
export const earlierOf = (post: Post, sent: Sent): readonly string[] =>
  sent.recast ?? receiptOf(post.edits)?.messages ?? [];

/** A reply splits elsewhere in another form: what left in the refused one is not part of the next, but edited into it. */
export const recast = (post: Post, sent: Sent, tables: Style): Sent => {
  const parts = Object.entries(sent.messages).filter(([part]) => /^\d+$/.test(part));
  const messages = [...earlierOf(post, sent)];
  for (const [part, ts] of parts) messages[Number(part)] = ts;
  const others = Object.entries(sent.messages).filter(([part]) => !/^\d+$/.test(part));
  const { since } = sent;
  return {
    messages: Object.fromEntries(others),
    files: sent.files,
    tables,
    recast: messages,
    ...(since === undefined ? {} : { since }),
  };
};
