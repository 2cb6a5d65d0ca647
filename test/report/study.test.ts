import { describe, expect, test } from '@jest/globals';
import type { LedgerEntry } from '../../src/contracts/evidence.ts';
import type { Block } from '../../src/contracts/report.ts';
import type { Study } from '../../src/contracts/study.ts';
import { studyBlocks, studyMethod } from '../../src/report/study.ts';
import { contextOf, lines, shop } from './consulted.ts';

const context = contextOf(shop);

const entry = (about: Partial<LedgerEntry>): LedgerEntry => ({
  id: 'E1',
  kind: 'web',
  class: 'vendor documentation',
  url: 'https://www.postgresql.org/docs/current/runtime-config-wal.html',
  retrievedAt: '2026-11-28T10:00:00Z',
  excerpt: 'each commit waits for a standby',
  wholeLength: 31,
  redacted: [],
  numbers: [],
  hash: 'a'.repeat(64),
  ...about,
});

const study = (about: Partial<Study> = {}): Study => ({
  revision: 3,
  model: 'claude-sonnet-5-5',
  at: '2026-11-28T10:00:00Z',
  outside: 'searched',
  takenOut: 1,
  spent: { usd: 0.049, tokens: 30_600, calls: 4 },
  troubles: ['The code graph did not answer.'],
  record: {
    at: '2026-11-28T10:00:00Z',
    categories: {
      'code-graph': { status: 'failed', why: 'it did not answer' },
      documentation: { status: 'consulted', entries: ['E1'] },
      'sequential-thinking': { status: 'not configured' },
      other: { status: 'not configured' },
    },
  },
  ledger: [entry({})],
  studied: {
    summary: [{ text: 'Each commit waits for a standby.', evidence: ['E1'] }],
    present: [],
    options: [],
    recommended: { option: context.findings.recommended ?? '', reason: [] },
    failures: [],
    plan: [],
    open: [],
  },
  ...about,
});

const said = (blocks: readonly Block[]): readonly string[] => lines({ id: 'x', title: 'X', blocks });

describe('what a study adds', () => {
  test('names the source within the sentence that rests on it', () => {
    expect(said(studyBlocks(context, study()))).toContain(
      'Each commit waits for a standby (E1, postgresql.org).',
    );
  });

  test('tells in one paragraph how it came about: what was asked, what was not, what it cost, what went wrong', () => {
    expect(said(studyBlocks(context, study())).at(-1)).toBe(
      'How it came about: code-graph: not consulted, it did not answer; documentation: consulted (E1); not configured: sequential-thinking, other; web: searched; claude-sonnet-5-5, 4 requests, 30.6 k tokens, $0.049; one statement was taken out, since nothing stood behind it. The code graph did not answer.',
    );
  });

  test('leaves nothing of that out of the list for the report', () => {
    expect(said(studyMethod(study()))).toHaveLength(8);
  });

  test('of a server that thinks in steps no count is shown, and of code the file', () => {
    const {
      model: _,
      studied: __,
      ...bare
    } = study({
      ledger: [
        entry({
          url: undefined,
          kind: 'mcp',
          class: 'other',
          category: 'sequential-thinking',
          server: 'steps',
          tool: 'think',
          excerpt: '{ "thoughtNumber": 4 }',
        }),
        entry({
          id: 'E2',
          url: undefined,
          kind: 'mcp',
          class: 'code',
          category: 'code-graph',
          server: 'graph',
          tool: 'explore',
          document: 'src/a.ts',
          excerpt: 'select',
        }),
      ],
    });
    const shown = said(studyBlocks(context, bare)).filter((line) => line.startsWith('E'));
    expect(shown).toEqual([
      'E1: steps, think (other, 2026-11-28): took the steps it was given',
      'E2: src/a.ts, by graph, explore (code, 2026-11-28): “select”',
    ]);
  });

  test('of a long excerpt shows the beginning, and that there is more', () => {
    const {
      model: _,
      studied: __,
      ...bare
    } = study({ ledger: [entry({ excerpt: 'one word '.repeat(60) })] });
    const shown = said(studyBlocks(context, bare)).find((line) => line.startsWith('E1'));
    expect(shown).toMatch(/one …”$/);
    expect(shown?.length).toBeLessThan(520);
  });

  test('what became of a category is not said again among what went wrong', () => {
    const why = 'docs: it did not answer within 2000 ms. Raise `timeoutMs`.';
    const shown = said(
      studyBlocks(
        context,
        study({
          troubles: [why, 'Inside, the model stopped: it is overloaded.'],
          record: {
            at: '2026-11-28T10:00:00Z',
            categories: {
              'code-graph': { status: 'not configured' },
              documentation: { status: 'failed', why },
              'sequential-thinking': { status: 'not configured' },
              other: { status: 'not configured' },
            },
          },
        }),
      ),
    ).at(-1);
    expect(shown?.split('it did not answer')).toHaveLength(2);
    expect(shown).toMatch('Inside, the model stopped: it is overloaded.');
    expect(shown).not.toContain('.;');
  });

  test('one request is one, and none that was answered is told as none', () => {
    const method = (calls: number) =>
      said(studyMethod(study({ spent: { usd: 0, tokens: 0, calls } }))).join('\n');
    expect(method(1)).toMatch('claude-sonnet-5-5, 1 request, ');
    expect(method(0)).toMatch('claude-sonnet-5-5 gave no answer');
    expect(method(0)).not.toMatch('0 requests');
  });

  test('names the document that was read, and not the tool that read every one', () => {
    const read = entry({
      kind: 'mcp',
      class: 'documentation',
      server: 'docs',
      tool: 'read_text_file',
      document: 'adr/0007-outbox.md',
    });
    const { url: _, ...document } = read;
    const { model: __, studied: ___, ...bare } = study({ ledger: [document] });
    expect(said(studyBlocks(context, bare))).toContainEqual(
      expect.stringMatching(
        /^E1: adr\/0007-outbox\.md, by docs, read_text_file \(documentation, 2026-11-28\): /,
      ),
    );
    expect(said(studyBlocks(context, study({ ledger: [document] })))).toContain(
      'Each commit waits for a standby (E1, adr/0007-outbox.md).',
    );
  });
});
