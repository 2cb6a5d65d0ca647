/**
 * What a block of thinking is bound to: the model, and all that stands before it. Every block of a conversation continues a
 * running hash; a signature is an HMAC over the model, the hash before the block, and the thinking. So an edited, dropped or
 * reordered block shows at the next block of thinking, as it does at the API. Where a breakpoint of the cache stands is no part of
 * it, nor are defaults that a client may leave out. Whether tools are part of it is not known; here they are not.
 */
import { createHash, createHmac } from 'node:crypto';
import type Anthropic from '@anthropic-ai/sdk';

export type Block = Readonly<Record<string, unknown>> & { readonly type: string };

/** One block of a conversation, with its place in the API's words: `messages.2.content.0`. */
export interface Entry {
  readonly role: string;
  readonly block: Block;
  readonly at: string;
}

/** A string of content is one block of text. */
export const blocksOf = (content: unknown): readonly Block[] => {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return Array.isArray(content) ? (content as Block[]) : [];
};

export const entriesOf = (messages: readonly Anthropic.MessageParam[]): readonly Entry[] =>
  messages.flatMap(({ role, content }, index) =>
    blocksOf(content).map((block, place) => ({ role, block, at: `messages.${index}.content.${place}` })),
  );

const isDirectCaller = (key: string, value: unknown): boolean =>
  key === 'caller' && (value as { type?: string } | null)?.type === 'direct';

/** One spelling for what means the same: keys in order, without marks of the cache and without what is null. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .filter(([key, held]) => key !== 'cache_control' && held !== null && !isDirectCaller(key, held))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

export const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex');

/** The hash before anything was said. */
export const startOf = (system: unknown): string => digest('system', canonical(blocksOf(system)));

export const follow = (hash: string, role: string, block: Block): string =>
  digest(hash, role, canonical(block));

/** The hash after all of a request's messages. */
export const endOf = (system: unknown, messages: readonly Anthropic.MessageParam[]): string =>
  entriesOf(messages).reduce((hash, { role, block }) => follow(hash, role, block), startOf(system));

/** The same in every process, so that a conversation goes on after a restart of either side. */
const secret = 'fake-anthropic';

export const signature = (...parts: readonly string[]): string =>
  createHmac('sha256', secret).update(parts.join('\u0000')).digest('base64');
