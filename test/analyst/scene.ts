import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InsideTool, Means } from '../../src/analyst/means.ts';
import type { Answer, Ask, Model } from '../../src/analyst/model/ask.ts';
import { webStages } from '../../src/analyst/web-classes.ts';
import type { ConsultedRecord, LedgerEntry } from '../../src/contracts/evidence.ts';
import { consult } from '../../src/conversation/consult.ts';
import { openLedger } from '../../src/evidence/ledger.ts';
import { answerOf, calls, memoryJournal, says } from './loop/scripted.ts';

const example = readFileSync(join(import.meta.dirname, '../../examples/chat-history.md'), 'utf8');
export const advice = consult(example, { asOf: '2026-11-28' });
if (advice.kind === 'refused') throw new Error('the example is no brief');
export const input = { revision: 3, brief: advice.brief, findings: advice.findings };
export const { recommended } = advice.findings;
export const other = advice.findings.options.find(({ id }) => id !== recommended)?.id ?? '';

export const record: ConsultedRecord = {
  at: '2026-11-28T10:00:00.000Z',
  categories: {
    'code-graph': { status: 'not configured' },
    documentation: { status: 'consulted', entries: ['E1'] },
    'sequential-thinking': { status: 'not configured' },
    other: { status: 'not configured' },
  },
};

const add = (
  ledger: readonly LedgerEntry[],
  more: Partial<Parameters<ReturnType<typeof openLedger>['add']>[0]>,
): LedgerEntry =>
  openLedger(ledger).add({
    kind: 'mcp',
    class: 'documentation',
    at: 0,
    text: '',
    terms: new Set<string>(),
    ...more,
  });

export const first = add([], {
  server: 'docs',
  tool: 'read',
  text: 'Decision: messages stay in PostgreSQL; 3 replicas.',
});

export const readTool = (runs: Map<string, number>): InsideTool => ({
  name: 'docs__read',
  description: 'Reads a document.',
  inputSchema: { type: 'object', properties: { path: { type: 'string' } }, required: ['path'] },
  server: 'docs',
  tool: 'read',
  run: async (given) => {
    const key = JSON.stringify(given);
    runs.set(key, (runs.get(key) ?? 0) + 1);
    return `Document ${key}: the outbox feeds Kafka.`;
  },
  entry: ({ ledger, input: args, text, at }) => add(ledger, { server: 'docs', tool: 'read', args, text, at }),
});

export const claim = (text: string, ...evidence: string[]) => ({ text, evidence });

/** A peak from two facts of the brief; its id is made of what is asked, and so the same in every run. */
export const peak = 'rates.peak@study-8fe8bc0d';
/** Made of that peak: what is worked out can be worked on. */
const bytes = 'rates.throughput@study-54f0e600';

export const good = {
  summary: [
    claim('Keep PostgreSQL first: the decision record says messages stay there.', 'E1'),
    claim(`At the peak {figure:${bytes}} reach the log.`),
  ],
  present: [claim('The outbox feeds Kafka today.', 'E2')],
  options: [{ option: recommended, claims: [claim('The primary keeps order and pays with failover.')] }],
  recommended: { option: recommended, reason: [] as { text: string; evidence: string[] }[] },
  failures: [claim('Consumers fall behind first, and users see stale reads.')],
  plan: [claim('Begin with the outbox.')],
  open: [claim('How the history is deleted could not be found.')],
};

const cited = answerOf('end_turn', [
  {
    type: 'text',
    text: 'PostgreSQL documents it.',
    citations: [
      {
        type: 'web_search_result_location',
        url: 'https://www.postgresql.org/docs/current/runtime-config-wal.html',
        title: 'WAL',
        cited_text: 'synchronous_commit: replicas confirm before the commit returns',
        encrypted_index: 'x',
      },
    ],
  },
]);

const calculating = [
  calls([
    'k1',
    'calculate',
    {
      calculator: 'rates',
      inputs: { average: '{events.averagePerSecond}', peakFactor: '{traffic.peakFactor}' },
    },
  ]),
  calls(
    ['k2', 'calculate', { calculator: 'rates', inputs: { rate: `{figure:${peak}}`, size: '{record.size}' } }],
    ['k3', 'knowledge', { query: 'cassandra' }],
  ),
];

export const nameOf = (ask: Ask): string => ask.system[0]?.text ?? '';

/** Answers by phase and by how far its conversation has come, as a platform would that knows nothing of a crash. */
export const platform =
  (synthesis: readonly unknown[], asked: Ask[] = []): Model =>
  async (ask) => {
    asked.push(structuredClone(ask));
    const step = (ask.messages.length - 1) / 2;
    const answer: Answer =
      nameOf(ask) === 'inside'
        ? ([
            calls(['c1', 'docs__read', { path: 'a.md' }], ['c2', 'docs__read', { path: 'b.md' }]),
            says('done'),
          ][step] ?? says('?'))
        : nameOf(ask) === 'outside'
          ? cited
          : nameOf(ask) === 'calculation'
            ? (calculating[step] ?? says('Nothing is missing.'))
            : says(JSON.stringify(synthesis[Math.min(step, synthesis.length - 1)]));
    return { kind: 'answered', answer };
  };

export const means = (model: Model, more: Partial<Means> = {}): Means => ({
  model: 'claude-sonnet-5-5',
  ask: () => model,
  journal: memoryJournal(),
  prompts: { inside: 'inside', outside: 'outside', calculation: 'calculation', synthesis: 'synthesis' },
  inside: {
    consult: async () => ({ entries: [first], record, problems: [] }),
    tools: () => [readTool(new Map())],
  },
  outside: {
    redacted: ({ options: weighed }) =>
      JSON.stringify(weighed.map(({ choices }) => choices.map(({ pattern }) => pattern))),
    gate: () => {},
    stages: webStages(),
    entry: ({ ledger, url, text, at }) =>
      add(ledger, { kind: 'web', class: 'vendor documentation', url, text, at }),
  },
  fence: (text, source, nonce) => JSON.stringify({ external: nonce, source, text, end: nonce }),
  allowance: () => ({ usd: 5, tokens: 1e6, calls: 40 }),
  wallMilliseconds: 60_000,
  now: () => 1_790_000_000_000,
  secret: () => 'f'.repeat(32),
  ...more,
});

export const signal = () => new AbortController().signal;
