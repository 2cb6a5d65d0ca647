/**
 * A deterministic estimate of tokens, since no tokenizer of today's models is public: characters divided by 3.5, which is the
 * rule that the estimate of a client without the network follows too. An image counts 1,600 and a PDF 3,000 (conventions of
 * this fake; the API counts by pixels and pages). Signatures and encrypted contents are no part of a prompt.
 */
import type { Block } from './chain.ts';

export const charsPerToken = 3.5;

export const tokensOf = (characters: number): number => Math.ceil(characters / charsPerToken);

const notRead = new Set([
  'cache_control',
  'signature',
  'encrypted_content',
  'encrypted_index',
  'id',
  'tool_use_id',
]);
const imageTokens = 1_600;
const pdfTokens = 3_000;

/** Characters of every name and value that a model reads, without the marks of JSON. */
export const charactersOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return value === undefined ? 0 : String(value).length;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + charactersOf(item), 0);
  const held = value as Record<string, unknown>;
  if (held['type'] === 'image') return imageTokens * charsPerToken;
  if (held['type'] === 'document' && (held['source'] as { type?: string } | null)?.type === 'base64')
    return pdfTokens * charsPerToken;
  return Object.entries(held).reduce(
    (sum, [key, inner]) =>
      notRead.has(key) || inner === null ? sum : sum + key.length + charactersOf(inner),
    0,
  );
};

/** Of one block of a prompt; of text and thinking, only the words. */
export const blockTokens = (block: Block): number => {
  if (block.type === 'text') return tokensOf(charactersOf(block['text']));
  if (block.type === 'thinking') return tokensOf(charactersOf(block['thinking']));
  return tokensOf(charactersOf(block));
};
