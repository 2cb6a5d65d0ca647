import { describe, expect, test } from '@jest/globals';
import type { Category, ConsultedRecord } from '../../src/contracts/evidence.ts';
import { afterInside, type InsideRecord, insideRecord } from '../../src/evidence/gate.ts';
import { openLedger } from '../../src/evidence/ledger.ts';

const ledger = openLedger();
const about = (category: Category, text: string) =>
  ledger.add({ kind: 'mcp', class: 'other', category, server: 's', tool: 't', at: 0, text, terms: new Set() })
    .id;
const decision = about('documentation', 'Decision: orders stay in PostgreSQL.');
const empty = about('documentation', 'The canteen opens at noon.');
const web = ledger.add({
  kind: 'web',
  class: 'paper',
  url: 'https://example.com/',
  at: 0,
  text: 'A decision.',
  terms: new Set(),
}).id;

const record: ConsultedRecord = {
  at: '2026-11-28T10:00:00.000Z',
  categories: {
    'code-graph': { status: 'failed', why: 'it did not start' },
    documentation: { status: 'consulted', entries: [decision] },
    'sequential-thinking': { status: 'not configured' },
    other: { status: 'not configured' },
  },
};
const grounds = { configured: ['code-graph', 'documentation'] as const, entries: ledger.entries() };
const stored = JSON.parse(JSON.stringify(record)) as unknown;

describe('the gate before the web', () => {
  const calls: string[] = [];
  const web_ = afterInside((_: InsideRecord, query: string) => {
    calls.push(query);
    return 'found';
  });

  test('opens for a complete record that the store gave back', () => {
    expect(web_(insideRecord(stored, grounds), 'postgres limits')).toBe('found');
    expect(calls).toEqual(['postgres limits']);
  });

  test.each([
    ['nothing', undefined],
    ['an empty record', {}],
    [
      'a record with a category missing',
      { ...record, categories: { documentation: record.categories.documentation } },
    ],
    ['one that says "not configured" of what is', change({ documentation: { status: 'not configured' } })],
    [
      'one that says "consulted" of what is not configured',
      change({ other: { status: 'consulted', entries: [decision] } }),
    ],
    [
      'one that names an entry nobody has',
      change({ documentation: { status: 'consulted', entries: ['E99'] } }),
    ],
    ['one whose entry answers nothing', change({ documentation: { status: 'consulted', entries: [empty] } })],
    [
      'one whose entry is of another category',
      change({ 'code-graph': { status: 'consulted', entries: [decision] } }),
    ],
    ['one whose entry is of the web', change({ documentation: { status: 'consulted', entries: [web] } })],
    ['one that failed for no reason', change({ documentation: { status: 'failed', why: '' } })],
  ])('stays shut for %s', (_, wrong) => {
    expect(() => insideRecord(wrong, grounds)).toThrow(
      expect.objectContaining({ code: 'evidence.inside-first' }),
    );
  });

  test('is not opened by a type alone: what was not checked here is not taken', () => {
    const before = calls.length;
    for (const forged of [record, stored, { ...insideRecord(stored, grounds) }, undefined])
      expect(() => web_(forged as InsideRecord, 'sneaky')).toThrow(/web is not asked/);
    // @ts-expect-error a plain record does not fit
    expect(() => web_(record, 'sneaky')).toThrow(/web is not asked/);
    expect(calls).toHaveLength(before);
  });
});

function change(categories: Readonly<Record<string, unknown>>): unknown {
  return { ...record, categories: { ...record.categories, ...categories } };
}
