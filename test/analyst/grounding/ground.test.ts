import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { localTools } from '../../../src/analyst/calculation/tools.ts';
import type { Citable, Claim } from '../../../src/analyst/grounding/claim.ts';
import { grounded, objection } from '../../../src/analyst/grounding/ground.ts';
import { groundOf } from '../../../src/analyst/grounding/vocabulary.ts';
import { consult } from '../../../src/conversation/consult.ts';
import { inventions } from './inventions.ts';

const example = readFileSync(join(import.meta.dirname, '../../../examples/chat-history.md'), 'utf8');
const advice = consult(example, { asOf: '2026-11-28' });
if (advice.kind === 'refused') throw new Error('the example is no brief');
const { brief, findings } = advice;

const citable = new Map<string, Citable>([
  [
    'E1',
    {
      excerpt: 'create table orders (id bigint primary key, total numeric); about 40000 rows',
      numbers: 1,
      texts: ['40000'],
    },
  ],
  [
    'E2',
    {
      excerpt:
        'Decision: we keep PostgreSQL and publish changes through an outbox to Kafka. The record has 7 authors, and others would have been there.',
      numbers: 1,
      texts: ['7'],
    },
  ],
]);
const local = localTools({
  facts: new Map(findings.facts.map((one) => [one.id, one])),
  figures: (id) => findings.figures.find((one) => one.id === id),
  ledger: new Map(),
});
const work = async (inputs: Readonly<Record<string, string>>): Promise<string | undefined> =>
  local.tools
    .find(({ name }) => name === 'calculate')
    ?.run({ calculator: 'rates', inputs }, new AbortController().signal);
await work({ average: '{events.averagePerSecond}', peakFactor: '{traffic.peakFactor}' });
const tried = (await work({ average: '9k/s', peakFactor: '{traffic.peakFactor}' })) ?? '';
const ground = groundOf(brief, findings, citable, local.citable());
const worked = local.citable()[0]?.id ?? '';
const figure = findings.figures[0]?.id ?? '';
const fact = findings.facts.find(({ value }) => typeof value === 'number')?.id ?? '';

describe('what a model makes up', () => {
  test('there are more than three hundred inventions of many kinds', () => {
    expect(inventions.length).toBeGreaterThanOrEqual(300);
    expect(new Set(inventions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  });

  test('none of them is shown', () => {
    const shown = inventions.filter(({ claim }) => objection(claim, ground) === undefined);
    expect(shown.map(({ kind, claim }) => `${kind}: ${claim.text}`)).toEqual([]);
  });

  test('none hides behind a good sentence', () => {
    const good = 'Writes go to the primary first.';
    // Marks of a line's beginning are none within a line, and what is cited may speak of the good sentence.
    const hiding = inventions.filter(
      ({ kind, claim }) => kind !== 'evidence beside the point' && !/^[#-]/.test(claim.text),
    );
    const shown = hiding.filter(
      ({ claim }) => objection({ ...claim, text: `${good} ${claim.text}` }, ground) === undefined,
    );
    expect(shown.map(({ kind, claim }) => `${kind}: ${claim.text}`)).toEqual([]);
  });
});

const honest: readonly Claim[] = [
  { text: `The team stores {${fact}} and the primary still has room: {figure:${figure}}.`, evidence: [] },
  {
    text: 'One PostgreSQL primary keeps order and transactions in one place; what it pays is a failover that people see.',
    evidence: [],
  },
  {
    text: 'Under a network partition the minority side refuses writes, so the design takes consistency over availability.',
    evidence: [],
  },
  {
    text: 'An outbox written in the same transaction replaces the dual write: the message and the row live or die together.',
    evidence: [],
  },
  { text: 'The orders table holds {E1.1} rows today.', evidence: ['E1'] },
  {
    text: 'The decision record keeps PostgreSQL and publishes changes through an outbox to Kafka.',
    evidence: ['E2'],
  },
  {
    text: 'Everything is a trade-off here: followers take reads off the primary and pay with staleness.',
    evidence: [],
  },
  { text: 'Consumers must be idempotent, since the queue delivers at least once.', evidence: [] },
  { text: 'Two-phase commit across services is avoided; a saga compensates instead.', evidence: [] },
  { text: 'Retries use exponential backoff with jitter and stop at the dead-letter queue.', evidence: [] },
  { text: 'Sharding by tenant keeps joins local and makes a hot tenant the thing to watch.', evidence: [] },
  { text: 'Double-entry bookkeeping wants serialisable transactions.', evidence: [] },
  {
    text: 'Cassandra would carry the writes, yet every read by another key needs a table of its own.',
    evidence: [],
  },
  { text: 'The p99 of reads is what users feel.', evidence: [] },
  { text: 'If the region dies, the standby is promoted by hand.', evidence: [] },
  { text: 'Retry cautiously, and prune old rows eagerly.', evidence: [] },
  { text: 'A second region takes over only after somebody has looked at the graphs.', evidence: [] },
  { text: 'Peaks are {traffic.peakFactor} times the average.', evidence: [] },
  { text: 'The decision record names {E2.1} authors.', evidence: ['E2'] },
  { text: 'Rows of order_items belong to one order.', evidence: [] },
];

describe('what stands on what is known', () => {
  test.each(honest)('is kept: $text', (claim) => {
    expect(objection(claim, ground)).toBeUndefined();
  });

  test('what was worked out of references may be cited, what rests on a number of the model may not', () => {
    expect(worked).toBe('rates.peak@study-8fe8bc0d');
    expect(objection({ text: `The peak is {figure:${worked}}.`, evidence: [] }, ground)).toBeUndefined();
    const own = /rates\.peak@study-\w+/.exec(tried)?.[0] ?? '';
    expect(own).not.toBe(worked);
    expect(tried).toMatch('cannot be cited');
    expect(objection({ text: `The peak is {figure:${own}}.`, evidence: [] }, ground)).toMatch('no figure');
  });

  test('what was worked out from a figure of one option says nothing of another', async () => {
    const ofOne = findings.figures.find(({ id }) => id.startsWith('capacity.utilisation.'))?.id ?? '';
    const [, option = ''] = ofOne.split('@');
    await local.tools
      .find(({ name }) => name === 'calculate')
      ?.run(
        { calculator: 'queueing', inputs: { utilisation: `{figure:${ofOne}}` } },
        new AbortController().signal,
      );
    const more = groundOf(brief, findings, citable, local.citable());
    const stretch = local.citable().find(({ formula }) => formula === 'queueing.stretch')?.id ?? '';
    const claim: Claim = { text: `Responses stretch to {figure:${stretch}}.`, evidence: [] };
    expect(objection(claim, { ...more, option })).toBeUndefined();
    expect(objection(claim, { ...more, option: 'some-other-option' })).toMatch('another option');
  });

  test('a figure of another option is out of place', () => {
    const other = findings.figures.find(({ id }) => id.includes('@') && !id.endsWith('@brief'))?.id ?? '';
    const claim: Claim = { text: `It comes to {figure:${other}}.`, evidence: [] };
    expect(objection(claim, ground)).toBeUndefined();
    expect(objection(claim, { ...ground, option: 'some-other-option' })).toMatch('another option');
  });

  test('claims are parted into those that are kept and those that are out, with the reason', () => {
    const { kept, out } = grounded(
      [honest[1] as Claim, { text: 'It carries 900 writes.', evidence: [] }],
      ground,
    );
    expect(kept).toHaveLength(1);
    expect(out[0]?.because).toMatch('900');
  });
});
