import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { serveTools } from '../../../handlers/mcp/serve.ts';
import { startWorkers } from '../../workers/workers.ts';
import { dataFolder } from '../data-folder.ts';
import { decisionsIn } from '../mcp/decisions.ts';
import { mcpTools } from '../mcp/tools.ts';
import { exitCodes } from '../problem.ts';
import type { Run } from '../verbs.ts';

const manifest = z.object({ version: z.string() });

/** Serves the toolbox, the knowledge and consultations to one MCP client on standard input and output. */
export const run: Run = async (given, terminal) => {
  const { version } = manifest.parse(
    JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')),
  );
  const workers = startWorkers();
  try {
    await serveTools(
      { version, tools: mcpTools(workers, decisionsIn(dataFolder(given, terminal)), () => terminal.today) },
      terminal.stopped,
      (what) => terminal.tell(`plumbline: ${what}\n`),
    );
  } finally {
    await workers.close();
  }
  return exitCodes.done;
};
