/**
 * The prompt cache, as the documentation describes it (https://platform.claude.com/docs, prompt caching, read November 2026):
 * a prompt is tools, then system, then messages; an entry holds the exact prefix up to a breakpoint; a request reads the
 * longest entry that ends within 20 blocks before one of its breakpoints, and writes what follows up to its last breakpoint. An
 * entry lives 5 minutes or an hour from its last use, is readable once its answer has begun, and has at least 512 tokens (the
 * 5.5 generation). A change of the model or `speed` changes everything; of the output format, system and messages; of
 * `tool_choice` or `thinking`, the messages.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { type Block, canonical, digest, entriesOf } from './chain.ts';
import { blockTokens, charactersOf, tokensOf } from './tokens.ts';

type Ttl = '5m' | '1h';

/** The parts of a request that make the prompt. */
export type Prompt = Omit<Anthropic.MessageCountTokensParams, 'tools'> & {
  readonly tools?: readonly unknown[];
};

interface Piece {
  /** Of all up to and including this piece. */
  readonly prefix: string;
  readonly tokens: number;
  readonly ttl?: Ttl;
}

const leastCachedTokens = 512;
const lookBack = 20;
const lifeMs: Readonly<Record<Ttl, number>> = { '5m': 300_000, '1h': 3_600_000 };

/** What a request costs to read. `input` is what was neither read from the cache nor written to it. */
export interface InputUsage {
  readonly input: number;
  readonly read: number;
  readonly written: Readonly<Record<Ttl, number>>;
}

const ttlOf = (held: unknown): Ttl | undefined => {
  const mark = (held as { cache_control?: { ttl?: Ttl } | null }).cache_control;
  return mark === undefined || mark === null ? undefined : (mark.ttl ?? '5m');
};

const systemBlocks = (system: Prompt['system']): readonly unknown[] => {
  if (system === undefined) return [];
  return typeof system === 'string' ? [{ type: 'text', text: system }] : system;
};

const piecesOf = (prompt: Prompt): readonly Piece[] => {
  const pieces: Piece[] = [];
  let prefix = digest('model', prompt.model, prompt.speed ?? 'standard');
  const add = (kind: string, held: unknown, tokens: number) => {
    prefix = digest(prefix, kind, canonical(held));
    const ttl = ttlOf(held);
    pieces.push({ prefix, tokens, ...(ttl === undefined ? {} : { ttl }) });
  };
  for (const tool of prompt.tools ?? []) add('tool', tool, tokensOf(charactersOf(tool)));
  prefix = digest(prefix, 'format', canonical(prompt.output_config?.format ?? {}));
  for (const block of systemBlocks(prompt.system)) add('system', block, blockTokens(block as Block));
  prefix = digest(prefix, canonical(prompt.tool_choice ?? {}), canonical(prompt.thinking ?? {}));
  for (const { role, block } of entriesOf(prompt.messages)) add(role, block, blockTokens(block));
  const automatic = ttlOf(prompt);
  const last = pieces.at(-1);
  if (automatic !== undefined && last !== undefined && last.ttl === undefined)
    pieces[pieces.length - 1] = { ...last, ttl: automatic };
  return pieces;
};

/** All tokens of a prompt, cached or not. */
export const promptTokens = (prompt: Prompt): number =>
  piecesOf(prompt).reduce((sum, { tokens }) => sum + tokens, 0);

export interface Cache {
  /** What the request reads and writes; `begin` makes what it wrote readable, when its answer has begun. */
  readonly price: (prompt: Prompt) => { readonly usage: InputUsage; readonly begin: () => void };
}

export const createCache = (now: () => number): Cache => {
  const entries = new Map<string, { readonly ttl: Ttl; usedAt: number }>();
  const alive = (prefix: string) => {
    const entry = entries.get(prefix);
    if (entry === undefined) return;
    return now() - entry.usedAt < lifeMs[entry.ttl] ? entry : undefined;
  };
  return {
    price: (prompt) => {
      const pieces = piecesOf(prompt);
      let sum = 0;
      const upTo = pieces.map(({ tokens }) => {
        sum += tokens;
        return sum;
      });
      const marks = pieces.flatMap(({ ttl }, at) =>
        ttl !== undefined && (upTo[at] ?? 0) >= leastCachedTokens ? [{ at, ttl }] : [],
      );
      let readTo = -1;
      for (const { at } of marks)
        for (let back = at; back > Math.max(-1, at - lookBack); back -= 1)
          if (back > readTo && alive(pieces[back]?.prefix ?? '') !== undefined) {
            readTo = back;
            break;
          }
      const read = upTo[readTo] ?? 0;
      const written = { '5m': 0, '1h': 0 };
      let done = read;
      for (const { at, ttl } of marks)
        if (at > readTo) {
          written[ttl] += (upTo[at] ?? 0) - done;
          done = upTo[at] ?? 0;
        }
      for (let at = 0; at <= readTo; at += 1) {
        const used = alive(pieces[at]?.prefix ?? '');
        if (used !== undefined) used.usedAt = now();
      }
      return {
        usage: { input: sum - done, read, written },
        begin: () => {
          for (const { at, ttl } of marks)
            if (at > readTo) entries.set(pieces[at]?.prefix ?? '', { ttl, usedAt: now() });
        },
      };
    },
  };
};
