import type { Clock } from '../contracts/engine.ts';
import type { Consulted } from '../contracts/evidence.ts';
import { termsFor } from '../evidence/answers.ts';
import type { EvidenceServers } from '../evidence/client.ts';
import type { EvidenceTool } from '../evidence/definitions.ts';
import { insideRecord } from '../evidence/gate.ts';
import { configuredCategories, consultInside } from '../evidence/inside.ts';
import { mostEntries, openLedger } from '../evidence/ledger.ts';
import type { Inside, InsideTool, Outside } from './means.ts';

const argumentsOf = (input: unknown): Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};

/** What the model asked for is what an excerpt is to hold. */
const wordsOf = (input: unknown): string =>
  Object.values(argumentsOf(input))
    .filter((value) => typeof value === 'string')
    .join(' ');

/** The name of a dialect is for those who check schemas, not for a model. */
const withoutDialect = ({ $schema: _, ...schema }: Readonly<Record<string, unknown>>) => schema;

const toolOf = (tool: EvidenceTool, servers: EvidenceServers): InsideTool => ({
  name: tool.name,
  server: tool.server,
  tool: tool.tool,
  description: tool.description,
  inputSchema: { ...withoutDialect(tool.inputSchema), type: 'object' },
  run: async (input, signal) => {
    const result = await servers.call(tool.name, argumentsOf(input), { signal });
    if (result.kind === 'failed') throw new Error(result.problem);
    return result.text;
  },
  // A full ledger takes no more, and ends nothing.
  entry: ({ ledger, input, text, at }) =>
    ledger.length >= mostEntries
      ? undefined
      : openLedger(ledger).add({
          kind: 'mcp',
          class:
            tool.category === 'code-graph'
              ? 'code'
              : tool.category === 'documentation'
                ? 'documentation'
                : 'other',
          category: tool.category,
          server: tool.server,
          tool: tool.tool,
          args: input,
          at,
          text,
          terms: termsFor(tool.category, wordsOf(input)),
        }),
});

/** Whether what was kept still says what became of every category that is configured now. */
const stillHolds = (servers: EvidenceServers, { record, entries }: Consulted): boolean => {
  try {
    insideRecord(record, { configured: configuredCategories(servers), entries });
    return true;
  } catch {
    return false;
  }
};

const hasFailed = ({ record }: Consulted): boolean =>
  Object.values(record.categories).some(({ status }) => status === 'failed');

/**
 * The servers of one channel as a study asks them: not again what was `consulted` when the consultation was opened, and once
 * more what failed then, since a server that was down may be up.
 */
export const insideOf = (servers: EvidenceServers, clock: Clock, consulted?: Consulted): Inside => ({
  consult: async (question, signal) => {
    const asked = { signal, now: () => clock.now() };
    if (consulted === undefined || !stillHolds(servers, consulted))
      return consultInside(servers, question, asked);
    if (!hasFailed(consulted)) return consulted;
    const ledger = openLedger(consulted.entries);
    const anew = await consultInside(servers, question, { ...asked, ledger, before: consulted.record });
    return { ...anew, entries: ledger.entries() };
  },
  tools: () => servers.tools().map((tool) => toolOf(tool, servers)),
});

/** The gate to the web for these servers: what is kept of the record is checked against them and the ledger. */
export const gateOf =
  (servers: EvidenceServers): Outside['gate'] =>
  (record, entries) => {
    insideRecord(record, { configured: configuredCategories(servers), entries });
  };
