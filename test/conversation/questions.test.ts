import { describe, expect, test } from '@jest/globals';
import type { AskedQuestion, Reply } from '../../src/contracts/reply.ts';
import { inputOf } from '../../src/intake/ask.ts';
import { openThread } from '../support/thread.ts';

const words = 'We need to store chat messages, 120 million a day, five nines.';

const askedIn = (replies: readonly Reply[]): readonly AskedQuestion[] =>
  replies.flatMap((reply) => (reply.kind === 'questions' ? reply.questions : []));

const opened = async () => {
  const thread = openThread();
  await thread.says('Ada', words);
  const asked = askedIn(await thread.work());
  return { thread, asked };
};

const severalOf = (asked: readonly AskedQuestion[], fact: string): readonly string[] => {
  const input = asked.find((one) => one.fact === fact)?.input;
  if (input?.kind !== 'several') throw new Error(`${fact} is not asked with boxes`);
  return input.labels;
};

describe('questions with boxes, in a thread', () => {
  test('how chat messages are read is among the first three, each with what it decides', async () => {
    const { asked } = await opened();
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(severalOf(asked, 'access')).toContain('latest items of one entity');
    for (const { why } of asked) expect(why).toMatch(/^decides between .+ and .+/);
  });

  test('a card has at most eight boxes; what is named beside them can be said in words', async () => {
    const { thread, asked } = await opened();
    const named = /say in words: (.+)\.$/.exec(asked.find(({ fact }) => fact === 'access')?.ask ?? '')?.[1];
    expect(severalOf(asked, 'access').length).toBeLessThanOrEqual(8);
    expect(named).toContain('expires by itself');
    const text = 'latest items of one entity, expires by itself';
    await thread.does('Bob', { kind: 'answer', fact: 'access', answer: { kind: 'typed', text } }, text);
    const facts = thread.state()?.facts ?? {};
    expect(facts['writes.ttl']?.statements.at(-1)?.fact.value).toBe(true);
    expect(facts['writes.counters']?.statements.at(-1)?.fact.value).toBe(false);
  });

  test('what is ticked is so, what is not ticked is not, in one answer', async () => {
    const { thread, asked } = await opened();
    const labels = severalOf(asked, 'access');
    const text = 'latest items of one entity; full-text search';
    await thread.does('Bob', { kind: 'answer', fact: 'access', answer: { kind: 'typed', text } }, text);
    const facts = thread.state()?.facts ?? {};
    expect(facts['access.latestOfEntity']?.statements.at(-1)?.fact.value).toBe(true);
    expect(facts['access.fullText']?.statements.at(-1)?.fact.value).toBe(true);
    expect(facts['access.byKey']?.statements.at(-1)?.fact.value).toBe(false);
    expect(labels.length).toBeGreaterThan(3);
    const next = askedIn(await thread.work());
    expect(next.map(({ fact }) => fact)).not.toContain('access');
  });

  test('what was not ticked stands in one row of the card', async () => {
    const { thread } = await opened();
    await thread.does('Bob', {
      kind: 'answer',
      fact: 'access',
      answer: { kind: 'typed', text: 'none of these' },
    });
    const [card] = await thread.does('Bob', { kind: 'status' });
    const rows = card?.kind === 'brief' ? card.rows : [];
    expect(rows.filter(({ value }) => value === 'no')).toEqual([]);
    expect(rows.find(({ title }) => title === 'asked about, and not so')?.value).toContain(
      'full-text search',
    );
  });

  test('an answer that names none of the boxes is turned down with what can be said', async () => {
    const { thread } = await opened();
    const said = await thread.does('Bob', {
      kind: 'answer',
      fact: 'access',
      answer: { kind: 'typed', text: 'blue' },
    });
    expect(JSON.stringify(said)).toContain('none of these');
    expect(thread.state()?.facts['access.byKey']).toBeUndefined();
  });
});

describe('the example beside a field', () => {
  test.each([
    ['record.size', '1 kB'],
    ['data.size', '2.3TB'],
    ['team.size', '8'],
    ['availability.target', '99.9 %'],
  ])('of %s is %s', (id, example) => {
    expect(inputOf(id)).toMatchObject({ kind: 'number', example });
  });
});
