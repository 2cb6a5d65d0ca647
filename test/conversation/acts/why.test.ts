import { describe, expect, test } from '@jest/globals';
import type { LedgerEntry } from '../../../src/contracts/evidence.ts';
import type { Study } from '../../../src/contracts/study.ts';
import { whyAct } from '../../../src/conversation/acts/why.ts';
import type { Scene } from '../../../src/conversation/scene.ts';
import { wordsOf } from '../../support/words-of.ts';

const entry = (id: string, about: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  kind: 'mcp',
  class: 'documentation',
  category: 'documentation',
  server: 'docs',
  tool: 'read_text_file',
  document: `adr/${id}.md`,
  retrievedAt: '2026-11-28T10:00:00Z',
  excerpt: `[… 12 characters left out …] ## Decision\n\nwords of ${id}`,
  wholeLength: 900,
  redacted: [],
  numbers: [],
  hash: '9f86d081884c'.padEnd(64, '0'),
  ...about,
});

const scene = (sources: readonly LedgerEntry[], ledger: readonly LedgerEntry[], revision = 3): Scene =>
  ({
    stored: {
      sources: { entries: sources, record: {}, problems: [] },
      study: { revision, ledger } as unknown as Study,
    },
    state: { advised: 3 },
    ports: { think: { consult: async () => ({ kind: 'refused', reason: '', missing: [] }) } },
  }) as unknown as Scene;

const told = async (at: Scene, typed: string): Promise<string> =>
  wordsOf(((await whyAct(at, typed)).says ?? []).map(({ reply }) => reply));

describe('why of an entry of the ledger', () => {
  test('shows the document, its class, when and how it was read, the hash and the words', async () => {
    const words = await told(scene([], [entry('E1')]), 'E1');
    for (const part of [
      'adr/E1.md, by docs, read_text_file',
      'documentation',
      '2026-11-28 10:00 UTC',
      'sha256 9f86d081884c',
      'words of E1',
      'of 900 characters',
    ])
      expect(words).toMatch(part);
    expect(words).not.toMatch('characters left out');
  });

  test('in lower case, and of what the sources said before any study', async () => {
    expect(await told(scene([entry('E2')], []), ' e2 ')).toMatch('words of E2');
  });

  test('a study of an older report does not answer for this one', async () => {
    const at = scene([entry('E1', { excerpt: 'what the sources said' })], [entry('E1')], 2);
    expect(await told(at, 'E1')).toMatch('what the sources said');
  });

  test('a page of the web is a link, and what is built in names no server', async () => {
    const { document: _, server: __, tool: ___, category: ____, ...page } = entry('E5');
    const url = 'https://www.postgresql.org/docs/current/wal.html';
    const at = scene([], [{ ...page, kind: 'web', class: 'vendor documentation', url }]);
    expect(await told(at, 'E5')).toMatch('www.postgresql.org');
    const { document: _____, ...known } = entry('E6', {
      kind: 'knowledge',
      server: 'knowledge',
      tool: 'cassandra',
    });
    expect(await told(scene([], [known]), 'E6')).toMatch('what is built in of cassandra');
  });
});
