/** What must come back unmodified: thinking, bound to its model and to all before it, and the sealed contents of found pages. */
import type Anthropic from '@anthropic-ai/sdk';
import { entriesOf, follow, signature, startOf } from '../chain.ts';
import { sealOf } from '../drafts.ts';
import type { Memory } from './rules.ts';

interface Found {
  readonly url: string;
  readonly title: string;
  readonly encrypted_content: string;
}

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
    if (block.type === 'web_search_tool_result' && Array.isArray(block['content']))
      for (const [place, { url, title, encrypted_content: sealed }] of (
        block['content'] as Found[]
      ).entries())
        if (sealed !== sealOf(url, title))
          return `${at}.content.${place}: Invalid \`encrypted_content\` in \`search_result\` block`;
    hash = follow(hash, role, block);
  }
  return;
};
