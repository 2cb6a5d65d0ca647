/**
 * Which step answers a request: the first script whose condition holds and that has something left. A list is used up step by
 * step; a function is asked each time, and may pass the request on by giving nothing.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { type Block, blocksOf } from './chain.ts';
import type { Recorded } from './recorded.ts';
import type { Step } from './steps.ts';

/** A request as a script sees it. */
export interface Asked {
  readonly n: number;
  readonly body: Anthropic.MessageCreateParams;
  readonly model: string;
  readonly headers: Recorded['headers'];
  /** How many turns the model has had before. */
  readonly turn: number;
  /** All text of the last user message. */
  readonly said: string;
  /** Results in the last user message, in order. */
  readonly results: readonly { readonly id: string; readonly text: string; readonly isError: boolean }[];
  /** Names of all tools on offer, those of the server among them. */
  readonly tools: readonly string[];
  /** The schema of the output, if one was asked for. */
  readonly schema: Readonly<Record<string, unknown>> | undefined;
}

export type Choose = (asked: Asked) => Step | undefined;
export type Script = Choose | readonly (Step | Choose)[];

const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (typeof block['text'] === 'string' ? block['text'] : '')).join('');

export const askedOf = (
  n: number,
  headers: Recorded['headers'],
  body: Anthropic.MessageCreateParams,
): Asked => {
  const last = blocksOf(body.messages.findLast(({ role }) => role === 'user')?.content);
  return {
    n,
    body,
    model: body.model,
    headers,
    turn: body.messages.filter(({ role }) => role === 'assistant').length,
    said: textOf(last),
    results: last
      .filter(({ type }) => type === 'tool_result')
      .map((block) => ({
        id: String(block['tool_use_id']),
        text: textOf(blocksOf(block['content'])),
        isError: block['is_error'] === true,
      })),
    tools: (body.tools ?? []).flatMap((tool) => ('name' in tool ? [tool.name] : [])),
    schema: body.output_config?.format?.schema,
  };
};

export interface Scripts {
  readonly add: (when: (asked: Asked) => boolean, script: Script) => void;
  readonly next: (asked: Asked) => Step | undefined;
  /** Steps of lists that nobody has asked for yet. */
  readonly left: () => number;
}

export const createScripts = (): Scripts => {
  const rules: {
    readonly when: (asked: Asked) => boolean;
    readonly script: Choose;
    readonly left: () => number;
  }[] = [];
  return {
    add: (when, script) => {
      if (typeof script === 'function') {
        rules.push({ when, script, left: () => 0 });
        return;
      }
      const steps = [...script];
      const take: Choose = (asked) => {
        const step = steps.shift();
        return typeof step === 'function' ? step(asked) : step;
      };
      rules.push({ when, script: take, left: () => steps.length });
    },
    next: (asked) => {
      for (const { when, script } of rules) {
        const step = when(asked) ? script(asked) : undefined;
        if (step !== undefined) return step;
      }
      return;
    },
    left: () => rules.reduce((sum, { left }) => sum + left(), 0),
  };
};
