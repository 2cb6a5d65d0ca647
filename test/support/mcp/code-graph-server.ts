import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';

/**
 * Speaks as @colbymchenry/codegraph 1.6.1 does, which is too large to be installed for a test: its one tool, with the schema it
 * has, and what it answered about `test/support/code/shop`, as `npm run code-graph -- --record` keeps it.
 */
const answers = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'code-graph-answers.json'), 'utf8')));

const server = new McpServer({ name: 'codegraph', version: '1.6.1' });
server.registerTool(
  'codegraph_explore',
  {
    description: 'PRIMARY TOOL: returns the verbatim source of the relevant symbols grouped by file.',
    inputSchema: z.object({
      query: z.string().describe('Symbol names, file names, or short code terms to explore'),
      maxFiles: z.number().default(12),
      projectPath: z.string().optional(),
    }),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  },
  ({ query }) => ({
    content: [{ type: 'text', text: answers[query] ?? `No relevant code found for "${query}"` }],
  }),
);
await server.connect(new StdioServerTransport());
