import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type { z } from 'zod';
import type { Model } from '../../src/analyst/model/ask.ts';

/** An answer by schema, or why there is none. */
export type Answered<Value> = { readonly value: Value } | { readonly problem: string };

/** One question without tools, answered by a schema. */
export const askedOnce = async <Value>(
  ask: Model,
  parts: {
    readonly model: string;
    readonly system: string;
    readonly said: string;
    readonly schema: z.ZodType<Value>;
    readonly maxTokens: number;
  },
  signal: AbortSignal,
): Promise<Answered<Value>> => {
  const came = await ask(
    {
      model: parts.model,
      system: [{ type: 'text', text: parts.system, cache_control: { type: 'ephemeral', ttl: '1h' } }],
      tools: [],
      messages: [{ role: 'user', content: parts.said }],
      maxTokens: parts.maxTokens,
      schema: zodOutputFormat(parts.schema).schema,
    },
    signal,
  );
  if (came.kind === 'failed')
    return { problem: came.trouble.kind === 'not taken' ? came.trouble.message : came.trouble.kind };
  const { stop, content } = came.answer;
  if (stop !== 'end_turn') return { problem: stop === 'refusal' ? 'declined' : stop };
  const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  try {
    return { value: parts.schema.parse(JSON.parse(text)) };
  } catch {
    return { problem: 'no usable form' };
  }
};
