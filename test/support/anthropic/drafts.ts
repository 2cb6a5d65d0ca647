/**
 * A scripted answer as blocks of a message: ids, signatures, results of server tools and citations are filled in, and
 * `stop_sequences` and `max_tokens` cut it where they would.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { type Block, endOf, follow, signature } from './chain.ts';
import type { Draft, NewId } from './events.ts';
import { indexOf, type Pending, pendingIn, serverDrafts, titlesIn } from './server-tools.ts';
import type { Answer, Cited, Part } from './steps.ts';
import { charactersOf, charsPerToken, tokensOf } from './tokens.ts';

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly stop: Anthropic.StopReason;
  readonly stopSequence: string | null;
  readonly stopDetails: Anthropic.RefusalStopDetails | null;
}

const direct = { type: 'direct' } as const;

const citation = (cited: Cited, titles: ReadonlyMap<string, string>): Anthropic.TextCitation => {
  if ('type' in cited) return cited;
  if ('url' in cited)
    return {
      type: 'web_search_result_location',
      url: cited.url,
      title: titles.get(cited.url) ?? null,
      cited_text: cited.words,
      encrypted_index: indexOf(cited.url, cited.words),
    };
  return {
    type: 'char_location',
    document_index: cited.document,
    document_title: null,
    file_id: null,
    cited_text: cited.words,
    start_char_index: cited.start,
    end_char_index: cited.start + cited.words.length,
  };
};

const inputOf = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
};

interface Around {
  readonly newId: NewId;
  /** Whether thinking is shown. */
  readonly shown: boolean;
  readonly titles: Map<string, string>;
  readonly pending: Pending;
}

const drafted = (part: Part, { newId, shown, titles, pending }: Around): readonly Draft[] => {
  const words = (text: string, citations: Anthropic.TextCitation[] | null): Draft => ({
    characters: text.length,
    block: { type: 'text', text, citations },
  });
  switch (part.kind) {
    case 'text': {
      const citations = part.cited.map((cited) => citation(cited, titles));
      return [words(part.text, citations.length > 0 ? citations : null)];
    }
    case 'json':
      return [words(JSON.stringify(part.value), null)];
    case 'thinking':
      return [
        {
          characters: part.text.length,
          block: { type: 'thinking', thinking: shown ? part.text : '', signature: '' },
        },
      ];
    case 'redacted':
      return [{ characters: 0, block: { type: 'redacted_thinking', data: '' } }];
    case 'tool':
      return [
        {
          json: part.json,
          characters: part.json.length,
          block: {
            type: 'tool_use',
            id: part.id ?? newId('toolu'),
            name: part.name,
            input: inputOf(part.json),
            caller: direct,
          },
        },
      ];
    case 'search':
      if (typeof part.found === 'object') for (const { url, title } of part.found) titles.set(url, title);
      return serverDrafts(part, newId, pending);
    case 'fetch':
      return serverDrafts(part, newId, pending);
  }
};

/** Text without half a character at its end. */
const cutText = (text: string, characters: number): string =>
  text.slice(0, characters).replace(/[\ud800-\udbff]$/u, '');

const shortened = (draft: Draft, characters: number): Draft => {
  const { block } = draft;
  if (block.type === 'text')
    return { characters, block: { ...block, text: cutText(block.text, characters) } };
  if (block.type === 'thinking')
    return { characters, block: { ...block, thinking: cutText(block.thinking, characters) } };
  if (block.type !== 'tool_use' || draft.json === undefined) return { ...draft, characters };
  const json = cutText(draft.json, characters);
  return { characters, json, block: { ...block, input: inputOf(json) } };
};

/** All that fits into so many tokens, undefined where everything does. */
const fitting = (drafts: readonly Draft[], tokens: number): readonly Draft[] | undefined => {
  let left = Math.floor(tokens * charsPerToken);
  for (const [at, draft] of drafts.entries()) {
    if (draft.characters > left)
      return [...drafts.slice(0, at), ...(left > 0 ? [shortened(draft, left)] : [])];
    left -= draft.characters;
  }
  return;
};

const atSequence = (drafts: readonly Draft[], sequences: readonly string[]) => {
  for (const [at, draft] of drafts.entries()) {
    if (draft.block.type !== 'text') continue;
    const { text } = draft.block;
    const found = sequences
      .flatMap((sequence) => (text.includes(sequence) ? [{ sequence, place: text.indexOf(sequence) }] : []))
      .toSorted((a, b) => a.place - b.place)[0];
    if (found === undefined) continue;
    const before = found.place > 0 ? [shortened(draft, found.place)] : [];
    return { sequence: found.sequence, drafts: [...drafts.slice(0, at), ...before] };
  }
  return;
};

/** Signs what the model thought, each block over all that stands before it. */
const signed = (body: Anthropic.MessageCreateParams, drafts: readonly Draft[]): readonly Draft[] => {
  let hash = endOf(body.system, body.messages);
  return drafts.map((draft) => {
    let { block } = draft;
    if (block.type === 'thinking')
      block = { ...block, signature: signature(body.model, hash, block.thinking) };
    if (block.type === 'redacted_thinking') block = { ...block, data: signature(body.model, hash) };
    hash = follow(hash, 'assistant', block as unknown as Block);
    return { ...draft, block };
  });
};

/** The blocks of an answer to a request, and why they end. */
export const draftOf = (body: Anthropic.MessageCreateParams, step: Answer, newId: NewId): Drafted => {
  const { thinking: asked } = body;
  const shown =
    asked !== undefined && 'display' in asked ? asked.display === 'summarized' : asked?.type === 'enabled';
  const around = { newId, shown, titles: titlesIn(body.messages), pending: pendingIn(body.messages) };
  const all = step.parts.flatMap((part) => drafted(part, around));
  const sequence = atSequence(all, body.stop_sequences ?? []);
  const cut = fitting(sequence?.drafts ?? all, body.max_tokens);
  const drafts = signed(body, cut ?? sequence?.drafts ?? all);
  const calls = all.some(({ block }) => block.type === 'tool_use');
  if (cut !== undefined) return { drafts, stop: 'max_tokens', stopSequence: null, stopDetails: null };
  if (sequence !== undefined)
    return { drafts, stop: 'stop_sequence', stopSequence: sequence.sequence, stopDetails: null };
  return {
    drafts,
    stop: step.stop ?? (calls ? 'tool_use' : 'end_turn'),
    stopSequence: null,
    stopDetails: step.stopDetails ?? null,
  };
};

/** Tokens that the drafts took to write, and of them those of thinking. */
export const writtenTokens = (
  drafts: readonly Draft[],
): { readonly all: number; readonly thinking: number } => {
  const count = (some: readonly Draft[]) =>
    some.reduce((sum, { characters }) => sum + tokensOf(characters), 0);
  return {
    all: Math.max(1, count(drafts)),
    thinking: count(drafts.filter(({ block }) => block.type === 'thinking')),
  };
};

/** Tokens of results of server tools, which the model reads within the same turn. */
export const resultTokens = (step: Answer): number =>
  step.parts.reduce((sum, part) => {
    if (part.kind !== 'search' && part.kind !== 'fetch') return sum;
    return typeof part.found === 'object' ? sum + tokensOf(charactersOf(part.found)) : sum;
  }, 0);
