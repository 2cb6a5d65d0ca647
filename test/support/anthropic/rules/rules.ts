/** What the API turns down although the types allow it. Each rule gives what is wrong, in the API's words, or nothing. */
import type Anthropic from '@anthropic-ai/sdk';
import { invalid, type Refused, refused } from '../errors.ts';
import { contextTokens, modelOf, mostOutputTokens } from '../models.ts';
import { bindingProblem } from './binding.ts';
import { cacheProblem } from './breakpoints.ts';
import { outputProblem } from './output-schema.ts';
import { thinkingProblem } from './thinking.ts';
import { toolsProblem } from './tools.ts';
import { turnsProblem } from './turns.ts';

/** What the fake remembers of its own answers. */
export interface Memory {
  /** Hashes of conversations that ended with `pause_turn`: only they may be sent on with the model's turn last. */
  readonly paused: Set<string>;
  /** Signatures of the thinking before a call of a tool, by the call's id. */
  readonly thoughtBefore: Map<string, readonly string[]>;
}

const limitsProblem = (body: Anthropic.MessageCreateParams): string | undefined => {
  const { max_tokens: most } = body;
  if (!Number.isInteger(most) || most < 0) return 'max_tokens: Input should be a whole number, 0 or more';
  if (most > mostOutputTokens)
    return `max_tokens: ${most} > ${mostOutputTokens}, which is the maximum allowed number of output tokens for ${body.model}`;
  if (body.stop_sequences?.some((sequence) => sequence.trim() === '') === true)
    return 'stop_sequences: each stop sequence must contain non-whitespace';
  return;
};

/** Undefined where the API would take the request. `counted` requests have no `max_tokens`. */
export const refusedByRules = (
  body: Anthropic.MessageCreateParams,
  memory: Memory,
  { promptTokens, counted = false }: { readonly promptTokens: () => number; readonly counted?: boolean },
): Refused | undefined => {
  const model = modelOf(body.model);
  if (model === undefined) return refused(404, `model: ${body.model}`);
  const problem =
    (counted ? undefined : limitsProblem(body)) ??
    toolsProblem(body, model) ??
    thinkingProblem(body, model) ??
    cacheProblem(body) ??
    outputProblem(body) ??
    turnsProblem(body, memory) ??
    bindingProblem(body, memory);
  if (problem !== undefined) return invalid(problem);
  const tokens = promptTokens();
  return tokens > contextTokens
    ? invalid(`prompt is too long: ${tokens} tokens > ${contextTokens} maximum`)
    : undefined;
};
