import { describe, expect, test } from '@jest/globals';
import { termsOf } from '../../src/evidence/excerpt.ts';
import { type Found, mostEntries, openLedger } from '../../src/evidence/ledger.ts';

const found: Found = {
  kind: 'mcp',
  class: 'documentation',
  category: 'documentation',
  server: 'docs',
  tool: 'read_text_file',
  args: { path: 'docs/adr/0001.md', head: 400 },
  at: Date.UTC(2026, 10, 28, 10),
  text: 'Orders are kept in PostgreSQL. Peak is 20k/s.',
  terms: termsOf('Which decisions and which data model are written down? orders store'),
};

const filler = (words: string, times: number) => Array.from({ length: times }, () => words).join('\n\n');

describe('the ledger', () => {
  test('takes a tool whose name is longer than any should be, and shows nothing of it that is not seen', () => {
    const entry = openLedger().add({ ...found, tool: `read\u202E${'_all'.repeat(100)}` });
    expect(entry.tool).toMatch(/^read_all/);
    expect(entry.tool?.length).toBe(200);
  });

  test('keeps where, when and what, and the numbers as they stand', () => {
    const entry = openLedger().add(found);
    expect(entry).toMatchObject({
      id: 'E1',
      server: 'docs',
      retrievedAt: '2026-11-28T10:00:00.000Z',
      excerpt: found.text,
      wholeLength: found.text.length,
      numbers: [{ value: 20_000, unit: '1/s', text: '20k/s' }],
    });
    expect(entry.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the same arguments in another order have the same hash', () => {
    const ledger = openLedger();
    const one = ledger.add(found);
    const other = ledger.add({ ...found, text: 'Other.', args: { head: 400, path: 'docs/adr/0001.md' } });
    expect(other.argsHash).toBe(one.argsHash);
    expect([one.id, other.id]).toEqual(['E1', 'E2']);
  });

  test('the same finding is one entry, also after it was stored', () => {
    const ledger = openLedger();
    const { id } = ledger.add(found);
    const reopened = openLedger(JSON.parse(JSON.stringify(ledger.entries())));
    expect(reopened.add({ ...found, at: found.at + 60_000 }).id).toBe(id);
    expect(reopened.entries()).toHaveLength(1);
    expect(reopened.text(id)).toBe(found.text);
  });

  test('no secret is kept, in the words or in the address', () => {
    const secret = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');
    const entry = openLedger().add({
      ...found,
      kind: 'web',
      url: `https://user:pa55word@example.com/page?token=${secret}#part`,
      text: `The key is ${secret}\u200B.`,
    });
    expect(JSON.stringify(entry)).not.toContain(secret);
    expect(entry).toMatchObject({
      excerpt: 'The key is [redacted: AWS access key].',
      redacted: ['AWS access key'],
      url: 'https://example.com/page?token=redacted',
    });
  });

  test('the excerpt of a long text is the part that answers, and says what it leaves out', () => {
    const answer = 'Decision: orders are kept in one PostgreSQL store.\nThe data model has 12 tables.';
    const text = `# Handbook\n\n${filler('The canteen opens at noon on weekdays for everyone.', 80)}\n\n${answer}\n\n${filler('Parking is behind the house next to the old oak tree.', 80)}`;
    const { excerpt, wholeLength, numbers } = openLedger().add({ ...found, text });
    expect(excerpt).toContain(answer);
    expect(excerpt.length).toBeLessThanOrEqual(1500);
    expect(wholeLength).toBe(text.length);
    const left = [...excerpt.matchAll(/\[… (\d+) characters left out …\]/g)];
    expect(left.length).toBeGreaterThan(0);
    expect(numbers.map((number) => number.text)).toEqual(['12']);
    // Each line that is kept stands in the source as it is: nothing is cut in mid-sentence.
    for (const line of excerpt.split('\n').filter((one) => one !== '' && !one.startsWith('[…')))
      expect(text.split('\n')).toContain(line);
  });

  test('a question that is given back is no part that answers', () => {
    const echo = 'Exploration: which database, table, schema, store and decision is there?';
    const text = `${echo}\n\n${filler('The canteen opens at noon.', 90)}\n\nOrders are in one store.`;
    const { excerpt } = openLedger().add({ ...found, text, asked: [echo] });
    expect(excerpt).toMatch(/Orders are in one store\.$/);
    expect(excerpt).not.toContain('Exploration');
  });

  test('one endless line is cut where a word ends', () => {
    const { excerpt } = openLedger().add({ ...found, text: filler('word', 1).concat(' other'.repeat(2000)) });
    expect(excerpt.length).toBeLessThanOrEqual(1500);
    expect(excerpt).toMatch(/ other\n\[… \d+ characters left out …\]$/);
  });

  test('is bounded', () => {
    const ledger = openLedger();
    for (let count = 0; count < mostEntries; count++) ledger.add({ ...found, text: `Finding ${count}.` });
    expect(() => ledger.add({ ...found, text: 'One more.' })).toThrow(/no room/);
  });
});
