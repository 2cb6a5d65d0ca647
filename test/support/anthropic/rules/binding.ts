/** What must come back unmodified: thinking, bound to its model and to all before it, and the sealed contents of found pages. */
import type Anthropic from '@anthropic-ai/sdk';
import { type Block, entriesOf, follow, signature, startOf } from '../chain.ts';
import { indexOf, sealOf } from '../server-tools.ts';
import type { Memory } from './rules.ts';

interface Found {
  readonly url: string;
  readonly title: string;
  readonly encrypted_content: string;
}

interface Cited {
  readonly type: string;
  readonly url: string;
  readonly cited_text: string;
  readonly encrypted_index: string;
}

/** Seals of found pages and of citations of them. */
const sealProblem = (block: Block, at: string): string | undefined => {
  if (block.type === 'web_search_tool_result' && Array.isArray(block['content']))
    for (const [place, { url, title, encrypted_content: seal }] of (block['content'] as Found[]).entries())
      if (seal !== sealOf(url, title))
        return `${at}.content.${place}: Invalid \`encrypted_content\` in \`search_result\` block`;
  for (const [place, cited] of ((block['citations'] ?? []) as Cited[]).entries())
    if (
      cited.type === 'web_search_result_location' &&
      cited.encrypted_index !== indexOf(cited.url, cited.cited_text)
    )
      return `${at}.citations.${place}: Invalid \`encrypted_index\``;
  return;
};

export const bindingProblem = (
  { model, system, messages }: Anthropic.MessageCreateParams,
  { thoughtBefore }: Memory,
): string | undefined => {
  let hash = startOf(system);
  const thoughts = new Set<unknown>();
  for (const { role, block, at } of entriesOf(messages)) {
    const due =
      block.type === 'thinking'
        ? { field: 'signature', value: signature(model, hash, String(block['thinking'])) }
        : block.type === 'redacted_thinking'
          ? { field: 'data', value: signature(model, hash) }
          : undefined;
    if (due !== undefined && block[due.field] !== due.value)
      return `${at}: Invalid \`${due.field}\` in \`${block.type}\` block: it was created by another model or for other messages before it, or was modified.`;
    if (due !== undefined) thoughts.add(due.value);
    const lost = block.type === 'tool_use' ? thoughtBefore.get(String(block['id'])) : undefined;
    if (lost?.some((thought) => !thoughts.has(thought)) === true)
      return `${at}: the thinking blocks before this \`tool_use\` block must be passed back unmodified.`;
    const broken = role === 'assistant' ? sealProblem(block, at) : undefined;
    if (broken !== undefined) return broken;
    hash = follow(hash, role, block);
  }
  return;
};
