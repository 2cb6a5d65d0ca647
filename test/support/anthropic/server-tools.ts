/**
 * Calls and results of the server's own tools. A call whose result is still to come (a paused turn) is resolved by the next
 * answer, where the same search or page stands with what was found. Contents of found pages are sealed: whoever sends them
 * back must send them unmodified.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { canonical, entriesOf, signature } from './chain.ts';
import type { Draft, NewId } from './events.ts';
import type { Part } from './steps.ts';

type ServerPart = Extract<Part, { readonly kind: 'search' | 'fetch' }>;

/** Calls without a result, by tool and input, in the model's turn with which a request ends. */
export type Pending = Map<string, string>;

const direct = { type: 'direct' } as const;

/** For `encrypted_content` of a result. */
export const sealOf = (url: string, title: string): string => signature('page', url, title);

/** For `encrypted_index` of a citation. */
export const indexOf = (url: string, words: string): string => signature('index', url, words);

const keyOf = (name: unknown, input: unknown): string => `${String(name)} ${canonical(input)}`;

/** All calls without a result among the messages, in order. */
export const pendingIn = (messages: readonly Anthropic.MessageParam[]): Pending => {
  const pending: Pending = new Map();
  const resolved = new Set<unknown>();
  const entries = entriesOf(messages);
  for (const { block } of entries) if (block.type !== 'tool_result') resolved.add(block['tool_use_id']);
  for (const { block } of entries)
    if (block.type === 'server_tool_use' && !resolved.has(block['id']))
      pending.set(keyOf(block['name'], block['input']), String(block['id']));
  return pending;
};

/** Titles of the pages that were found before, for citations of them. */
export const titlesIn = (messages: readonly Anthropic.MessageParam[]): Map<string, string> =>
  new Map(
    entriesOf(messages)
      .filter(({ block }) => block.type === 'web_search_tool_result' && Array.isArray(block['content']))
      .flatMap(({ block }) => block['content'] as Anthropic.WebSearchResultBlock[])
      .map(({ url, title }) => [url, title]),
  );

const searched = (
  id: string,
  found: NonNullable<Extract<Part, { kind: 'search' }>['found']>,
): Anthropic.WebSearchToolResultBlock => ({
  type: 'web_search_tool_result',
  tool_use_id: id,
  caller: direct,
  content:
    typeof found === 'string'
      ? { type: 'web_search_tool_result_error', error_code: found }
      : found.map(({ url, title }) => ({
          type: 'web_search_result',
          url,
          title,
          page_age: null,
          encrypted_content: sealOf(url, title),
        })),
});

const fetched = (
  id: string,
  url: string,
  found: NonNullable<Extract<Part, { kind: 'fetch' }>['found']>,
): Anthropic.WebFetchToolResultBlock => ({
  type: 'web_fetch_tool_result',
  tool_use_id: id,
  caller: direct,
  content:
    typeof found === 'string'
      ? { type: 'web_fetch_tool_result_error', error_code: found }
      : {
          type: 'web_fetch_result',
          url,
          retrieved_at: '2026-11-01T00:00:00Z',
          content: {
            type: 'document',
            title: found.title,
            citations: null,
            source: { type: 'text', media_type: 'text/plain', data: found.text },
          },
        },
});

const nameAndInput = (part: ServerPart) =>
  part.kind === 'search'
    ? ({ name: 'web_search', input: { query: part.query } } as const)
    : ({ name: 'web_fetch', input: { url: part.url } } as const);

/** Calls of a paused turn that an answer does not resolve. */
export const leftPending = (
  messages: readonly Anthropic.MessageParam[],
  parts: readonly Part[],
): readonly string[] => {
  const pending = pendingIn(messages);
  for (const part of parts)
    if ((part.kind === 'search' || part.kind === 'fetch') && part.found !== undefined) {
      const { name, input } = nameAndInput(part);
      pending.delete(keyOf(name, input));
    }
  return [...pending.keys()];
};

/** The blocks of a search or a fetch: its call, unless it pends from before, and its result, if there is one. */
export const serverDrafts = (part: ServerPart, newId: NewId, pending: Pending): readonly Draft[] => {
  const { name, input } = nameAndInput(part);
  const key = keyOf(name, input);
  const begun = part.found === undefined ? undefined : pending.get(key);
  if (begun !== undefined) pending.delete(key);
  const id = begun ?? newId('srvtoolu');
  const json = JSON.stringify(input);
  const call: Draft = {
    json,
    characters: json.length,
    block: { type: 'server_tool_use', id, name, input, caller: direct },
  };
  const result = (): readonly Draft[] => {
    if (part.kind === 'search')
      return part.found === undefined ? [] : [{ characters: 0, block: searched(id, part.found) }];
    return part.found === undefined ? [] : [{ characters: 0, block: fetched(id, part.url, part.found) }];
  };
  return [...(begun === undefined ? [call] : []), ...result()];
};
