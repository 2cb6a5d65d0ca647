import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import type { z } from 'zod';
import { PlumblineError } from '../../src/contracts/errors.ts';

/** Something that is offered to any MCP client; reads only. */
export interface OfferedTool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** Text for a model; a PlumblineError is told as a failed call with its fix. */
  readonly run: (input: z.infer<Input>, signal: AbortSignal) => Promise<string>;
}

const problem = (error: unknown): string =>
  error instanceof PlumblineError
    ? `${error.message}\n${error.hint}`
    : 'It failed; this is a defect of Plumbline.';

/**
 * Serves the tools on standard input and output until the client closes them or the signal fires. `told` gets what goes
 * wrong inside, since standard output belongs to the protocol.
 */
export const serveTools = async (
  { version, tools }: { readonly version: string; readonly tools: readonly OfferedTool[] },
  stopped: AbortSignal,
  told: (what: string) => void,
): Promise<void> => {
  const server = new McpServer(
    { name: 'plumbline', version },
    {
      instructions:
        'An architect: calculators whose figures replay, what is known of patterns and products with sources, and whole consultations from a brief in words.',
    },
  );
  for (const { name, title, description, input, run } of tools)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (given, { mcpReq }) => {
        try {
          return { content: [{ type: 'text' as const, text: await run(given as never, mcpReq.signal) }] };
        } catch (error) {
          if (!(error instanceof PlumblineError))
            told(error instanceof Error ? error.message : String(error));
          return { content: [{ type: 'text' as const, text: problem(error) }], isError: true };
        }
      },
    );
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = () => resolve();
    process.stdin.once('end', () => resolve());
    stopped.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.connect(transport);
  await ended;
  await server.close();
};
