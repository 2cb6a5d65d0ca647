/**
 * The order of turns: a user begins; each call of a tool is answered in the very next message, results first, each once; the
 * model's turn is last only where it was paused; nothing is empty.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { type Block, blocksOf, endOf, entriesOf } from '../chain.ts';
import { pendingIn } from '../server-tools.ts';
import type { Memory } from './rules.ts';

const idsOf = (blocks: readonly Block[], type: string, key: string): readonly string[] =>
  blocks.filter((block) => block.type === type).map((block) => String(block[key]));

const twice = (ids: readonly string[]): string | undefined => ids.find((id, at) => ids.indexOf(id) !== at);

const isBlank = (block: Block): boolean => block.type === 'text' && String(block['text']).trim() === '';

const emptyProblem = (
  messages: readonly Anthropic.MessageParam[],
  system: Anthropic.MessageCreateParams['system'],
): string | undefined => {
  const blank = Array.isArray(system) ? blocksOf(system).findIndex(isBlank) : -1;
  if (blank !== -1) return `system.${blank}.text: text content blocks must contain non-whitespace text`;
  for (const [index, { role, content }] of messages.entries())
    if (blocksOf(content).length === 0)
      return `messages.${index}: ${role} messages must have non-empty content`;
  for (const { block, at } of entriesOf(messages))
    if (isBlank(block)) return `${at}.text: text content blocks must contain non-whitespace text`;
  return;
};

/** Types of blocks that only one side may use. */
const modelsOwn = /^(?:thinking|redacted_thinking|tool_use|server_tool_use|.+_tool_result)$/;
const usersOwn = /^(?:tool_result|image|document|search_result)$/;

const roleProblem = (messages: readonly Anthropic.MessageParam[]): string | undefined => {
  if (messages.length === 0) return 'messages: at least one message is required';
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  for (const { role, block, at } of entriesOf(messages)) {
    const foreign = role === 'assistant' ? usersOwn : modelsOwn;
    if (foreign.test(block.type))
      return `${at}: \`${block.type}\` blocks are not permitted in ${role} messages`;
    if (role === 'user' && Array.isArray(block['citations']) && block['citations'].length > 0)
      return `${at}.citations: citations are not permitted in user messages`;
  }
  return;
};

const resultsProblem = (messages: readonly Anthropic.MessageParam[]): string | undefined => {
  for (const [index, { role, content }] of messages.entries()) {
    const blocks = blocksOf(content);
    const before = messages[index - 1];
    const called = before?.role === 'assistant' ? idsOf(blocksOf(before.content), 'tool_use', 'id') : [];
    const answered = idsOf(blocks, 'tool_result', 'tool_use_id');
    const stray = answered.find((id) => !called.includes(id));
    if (stray !== undefined)
      return `messages.${index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${stray}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`;
    const double = twice(answered);
    if (double !== undefined)
      return `messages.${index}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${double}`;
    const first = role === 'user' ? blocks.slice(0, called.length) : [];
    const missing = called.filter((id) => !idsOf(first, 'tool_result', 'tool_use_id').includes(id));
    if (missing.length > 0) return unanswered(index - 1, missing);
  }
  const last = messages.at(-1);
  const open = last?.role === 'assistant' ? idsOf(blocksOf(last.content), 'tool_use', 'id') : [];
  return open.length > 0 ? unanswered(messages.length - 1, open) : undefined;
};

const unanswered = (index: number, ids: readonly string[]): string =>
  `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;

/** Results of server tools stand behind their call, in the model's own turn. */
const serverResultsProblem = (messages: readonly Anthropic.MessageParam[]): string | undefined => {
  const called = new Set<string>();
  for (const { block, at } of entriesOf(messages)) {
    if (block.type === 'server_tool_use') called.add(String(block['id']));
    else if (
      block.type !== 'tool_result' &&
      block.type.endsWith('_tool_result') &&
      !called.has(String(block['tool_use_id']))
    )
      return `${at}: unexpected \`tool_use_id\` found in \`${block.type}\` blocks: ${String(block['tool_use_id'])}`;
  }
  return;
};

export const turnsProblem = (
  { messages, system }: Anthropic.MessageCreateParams,
  { paused }: Memory,
): string | undefined => {
  const problem = roleProblem(messages) ?? emptyProblem(messages, system) ?? resultsProblem(messages);
  if (problem !== undefined) return problem;
  const ids = entriesOf(messages).flatMap(({ block }) =>
    block.type === 'tool_use' || block.type === 'server_tool_use' ? [String(block['id'])] : [],
  );
  const double = twice(ids);
  if (double !== undefined) return `messages: \`tool_use\` ids must be unique, found twice: ${double}`;
  if (messages.at(-1)?.role === 'assistant' && !paused.has(endOf(system, messages)))
    return 'This model does not support assistant message prefill. The conversation must end with a user message.';
  const [pending] = messages.at(-1)?.role === 'assistant' ? [] : pendingIn(messages).values();
  return pending === undefined
    ? serverResultsProblem(messages)
    : `messages: \`server_tool_use\` id was found without its result block: ${pending}. A paused turn is sent back as it was, and last.`;
};
