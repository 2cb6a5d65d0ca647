import type Anthropic from '@anthropic-ai/sdk';
import type { Record as Run } from './journal.ts';

/** Something a model may call. A throw is told to the model as a failed call; it ends nothing. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of an object. */
  readonly inputSchema: Anthropic.Tool.InputSchema;
  readonly run: (input: unknown, signal: AbortSignal) => Promise<string>;
  /** Told of a call that ended in an earlier life of the run: what the tool remembers of it is made again. */
  readonly again?: (input: unknown) => void;
}

/** Bounds of what a model may do with tools in one conversation. */
export interface ToolBounds {
  readonly calls: number;
  readonly atOnce: number;
  readonly milliseconds: number;
  /** Characters of one result; what is longer is cut, and says so. */
  readonly resultLength: number;
}

const toolBounds: ToolBounds = { calls: 16, atOnce: 4, milliseconds: 30_000, resultLength: 28_000 };

/** Tools as the wire has them, always in the same order. */
export const wireTools = (tools: readonly ModelTool[]): readonly Anthropic.Tool[] =>
  [...tools]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, description, inputSchema }) => ({ name, description, input_schema: inputSchema }));

interface Result {
  readonly result: string;
  readonly failed: boolean;
}

const failed = (result: string): Result => ({ result, failed: true });

const within = async (
  milliseconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<string>,
): Promise<string> => {
  const own = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let stop = (): void => {};
  const late = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('it was stopped'));
    timer = setTimeout(() => reject(new Error(`it took longer than ${milliseconds / 1000} s`)), milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(AbortSignal.any([signal, own.signal])), late]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    own.abort();
  }
};

const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : `${text.slice(0, longest)}\n[cut: ${text.length - longest} characters more; ask for less]`;

/** Runs what one turn of the model calls. Results come in the order of the calls. */
export interface Toolbox {
  readonly call: (
    blocks: readonly Anthropic.ToolUseBlock[],
    signal: AbortSignal,
  ) => Promise<readonly Anthropic.ToolResultBlockParam[]>;
  readonly count: () => number;
}

/** Room for 500 characters with their escapes and the fence about them. */
const longestFailure = 4_000;

/** A call that began twice and never ended is not begun a third time. */
const mostBegun = 2;

export const toolboxFor = (
  tools: readonly ModelTool[],
  conversation: string,
  run: Run,
  bounds: ToolBounds = toolBounds,
): Toolbox => {
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const asked = new Set<string>();
  let count = 0;

  const one = async ({ id, name, input }: Anthropic.ToolUseBlock, signal: AbortSignal): Promise<Result> => {
    const kept = run.result(conversation, id);
    const same = `${name} ${JSON.stringify(input)}`;
    const isRepeated = asked.has(same);
    asked.add(same);
    count += 1;
    const tool = byName.get(name);
    if (kept !== undefined) {
      if (!kept.failed) tool?.again?.(input);
      return kept;
    }
    if (tool === undefined) return failed(`There is no tool ${name}.`);
    if (isRepeated) return failed('The same call was made before; its result stands above.');
    if (count > bounds.calls) return failed('No more calls are possible; finish with what is known.');
    if (run.begun(conversation, id) >= mostBegun) return failed('This call never came to an end.');
    await run.append({ kind: 'tool begun', conversation, call: id });
    let result: Result;
    try {
      result = {
        result: cut(
          await within(bounds.milliseconds, signal, (own) => tool.run(input, own)),
          bounds.resultLength,
        ),
        failed: false,
      };
    } catch (error) {
      if (signal.aborted) throw error;
      result = failed(cut(error instanceof Error ? error.message : String(error), longestFailure));
    }
    await run.append({ kind: 'tool ended', conversation, call: id, ...result });
    return result;
  };

  return {
    count: () => count,
    call: async (blocks, signal) => {
      const results: Anthropic.ToolResultBlockParam[] = [];
      for (let from = 0; from < blocks.length; from += bounds.atOnce) {
        const group = blocks.slice(from, from + bounds.atOnce);
        const done = await Promise.all(group.map((block) => one(block, signal)));
        for (const [index, { result, failed: isFailed }] of done.entries())
          results.push({
            type: 'tool_result',
            tool_use_id: group[index]?.id ?? '',
            content: result,
            ...(isFailed ? { is_error: true } : {}),
          });
      }
      return results;
    },
  };
};
