import { expect, test } from '@jest/globals';
import type { EvidenceServers } from '../../src/evidence/client.ts';
import type { EvidenceTool } from '../../src/evidence/definitions.ts';
import { consultInside } from '../../src/evidence/inside.ts';
import { mostEntries, openLedger } from '../../src/evidence/ledger.ts';

const tool: EvidenceTool = {
  name: 'docs__search',
  server: 'docs',
  tool: 'search',
  category: 'documentation',
  description: '',
  inputSchema: { type: 'object', properties: { query: { type: 'string' } }, required: ['query'] },
};
const servers: EvidenceServers = {
  states: () => [{ name: 'docs', category: 'documentation', tools: [tool], refused: [] }],
  tools: () => [tool],
  call: async () => ({
    kind: 'answered',
    text: 'Decision: we keep PostgreSQL.',
    bytes: 29,
    milliseconds: 1,
  }),
};

test('a ledger that is full loses what is beyond it, says so, and ends nothing', async () => {
  const ledger = openLedger();
  for (let count = 0; count < mostEntries; count += 1)
    ledger.add({ kind: 'mcp', class: 'other', at: 0, text: `Finding ${count}.`, terms: new Set() });
  const inside = await consultInside(servers, 'Which store?', { now: () => 0, ledger });
  expect(inside.record.categories.documentation.status).toBe('failed');
  expect(inside.problems.join(' ')).toMatch('room for 300 entries');
});
