/**
 * `diagnostics.cache_miss_reason`: in what a request differs from the one whose answer it names, looked for in the order of the
 * prompt. A conversation that only grows gives null, as does a first turn.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { InputUsage, Prompt } from './cache.ts';
import { canonical, digest, entriesOf } from './chain.ts';

interface Fingerprint {
  readonly model: string;
  readonly tools: string;
  readonly system: string;
  readonly others: string;
  readonly entries: readonly string[];
  /** Tokens that were in the cache after it. */
  readonly cached: number;
}

const fingerprintOf = (prompt: Prompt, { read, written }: InputUsage): Fingerprint => ({
  model: digest(prompt.model, prompt.speed ?? 'standard'),
  tools: digest(canonical(prompt.tools ?? [])),
  system: digest(canonical(prompt.system ?? [])),
  others: digest(canonical([prompt.thinking, prompt.tool_choice, prompt.output_config?.format])),
  entries: entriesOf(prompt.messages).map(({ role, block }) => digest(role, canonical(block))),
  cached: read + written['5m'] + written['1h'],
});

export interface Diagnosis {
  /** What an answer says, before it is remembered under its own id. */
  readonly of: (
    prompt: Prompt,
    usage: InputUsage,
    asked: Anthropic.DiagnosticsParam | null | undefined,
  ) => Anthropic.Diagnostics | null;
  readonly remember: (messageId: string, prompt: Prompt, usage: InputUsage) => void;
}

export const createDiagnosis = (): Diagnosis => {
  const known = new Map<string, Fingerprint>();
  const reason = (
    before: Fingerprint | undefined,
    now: Fingerprint,
    read: number,
  ): Anthropic.CacheMissReason | null => {
    if (before === undefined) return { type: 'previous_message_not_found' };
    const missed = { cache_missed_input_tokens: Math.max(0, before.cached - read) };
    if (before.model !== now.model) return { type: 'model_changed', ...missed };
    if (before.tools !== now.tools) return { type: 'tools_changed', ...missed };
    if (before.system !== now.system) return { type: 'system_changed', ...missed };
    if (before.others !== now.others) return { type: 'unavailable' };
    return before.entries.some((entry, at) => entry !== now.entries[at])
      ? { type: 'messages_changed', ...missed }
      : null;
  };
  return {
    of: (prompt, usage, asked) => {
      const previous = asked?.previous_message_id;
      if (previous === undefined || previous === null) return null;
      const found = reason(known.get(previous), fingerprintOf(prompt, usage), usage.read);
      return found === null ? null : { cache_miss_reason: found };
    },
    remember: (messageId, prompt, usage) => void known.set(messageId, fingerprintOf(prompt, usage)),
  };
};
