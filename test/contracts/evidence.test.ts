import { describe, expect, test } from '@jest/globals';
import {
  type ConsultedRecord,
  consultedInWords,
  consultedRecord,
  entryText,
  type LedgerEntry,
  ledgerEntry,
} from '../../src/contracts/evidence.ts';

const entry: LedgerEntry = {
  id: 'E1',
  kind: 'mcp',
  class: 'documentation',
  category: 'documentation',
  server: 'docs',
  tool: 'read_text_file',
  argsHash: 'a'.repeat(64),
  retrievedAt: '2026-11-28T10:00:00.000Z',
  excerpt: 'Orders are kept in PostgreSQL.',
  wholeLength: 30,
  redacted: [],
  numbers: [{ value: 0.05, unit: 's', text: '50 ms' }],
  hash: 'b'.repeat(64),
};

const record: ConsultedRecord = {
  at: '2026-11-28T10:00:00.000Z',
  categories: {
    'code-graph': { status: 'failed', why: 'the server did not start' },
    documentation: { status: 'consulted', entries: ['E1'] },
    'sequential-thinking': { status: 'not configured' },
    other: { status: 'not configured' },
  },
};

describe('an entry of the ledger', () => {
  test('comes back from JSON as it was', () => {
    expect(ledgerEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  test.each([
    ['an id of another kind', { id: 'C1' }],
    ['an excerpt that is too long', { excerpt: 'x'.repeat(1501) }],
    ['a hash that is none', { hash: 'b' }],
    ['a unit that nobody knows', { numbers: [{ value: 1, unit: 'furlong', text: '1 furlong' }] }],
  ])('%s is refused', (_, change) => {
    expect(ledgerEntry.safeParse({ ...entry, ...change }).success).toBe(false);
  });

  test('gives its words by id', () => {
    expect(entryText([entry], 'E1')).toBe('Orders are kept in PostgreSQL.');
    expect(entryText([entry], 'E2')).toBeUndefined();
  });
});

describe('the record of what was consulted', () => {
  test('says what became of every category', () => {
    expect(consultedInWords(consultedRecord.parse(record))).toEqual([
      'code-graph: not consulted, the server did not start',
      'documentation: consulted (E1)',
      'sequential-thinking: not configured',
      'other: not configured',
    ]);
  });

  test('is not one while a category is missing', () => {
    const { other: _, ...three } = record.categories;
    expect(consultedRecord.safeParse({ ...record, categories: three }).success).toBe(false);
  });

  test('knows no consulting without an entry', () => {
    const empty = { ...record.categories, documentation: { status: 'consulted', entries: [] } };
    expect(consultedRecord.safeParse({ ...record, categories: empty }).success).toBe(false);
  });
});
