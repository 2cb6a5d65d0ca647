import { describe, expect, test } from '@jest/globals';
import { reviewOf } from '../../../src/advisor/review.ts';
import { factStore, viewOf } from '../../../src/advisor/view.ts';
import type { DesignView } from '../../../src/contracts/design.ts';
import { readDesign } from '../../../src/intake/design/read-design.ts';
import { topics } from '../../../src/intake/design/topics.ts';
import { read } from '../../../src/intake/read.ts';
import { sourceById } from '../../../src/knowledge/registry.ts';
import { designChecks } from '../../../src/knowledge/review/checks.ts';
import { designQuestions, handledTopics } from '../../../src/knowledge/review/questions.ts';
import { type CheckRow, lostDataRows, wrongDataRows } from './rows.ts';
import { exposureRows, outageRows } from './rows-outage.ts';

const rows: readonly CheckRow[] = [...lostDataRows, ...wrongDataRows, ...outageRows, ...exposureRows];

const faultsOf = (text: string) => reviewOf(readDesign([text]), read(text))?.critique.faults ?? [];

const idsOf = (text: string): readonly string[] => faultsOf(text).map(({ id }) => id);

describe('each check', () => {
  test.each(rows)(
    '%s fires on what it is for, in its words, and is silent on what is near',
    (check, fires, silent) => {
      const fault = faultsOf(fires).find(({ id }) => id === check);
      expect([fires, idsOf(fires)]).toEqual([fires, expect.arrayContaining([check])]);
      const told = fires.replace(/\s+/g, ' ').toLowerCase();
      for (const { text } of fault?.passages ?? [])
        if (!/^\S+: |without /.test(text)) expect(told).toContain(text.toLowerCase().replace(/\s*…\s*$/, ''));
      expect([silent, idsOf(silent)]).toEqual([silent, expect.not.arrayContaining([check])]);
    },
  );

  test('has a row', () => {
    expect(designChecks.map(({ id }) => id).filter((id) => !rows.some(([check]) => check === id))).toEqual(
      [],
    );
  });

  test('asks for topics that are read', () => {
    const asked = new Set<string>();
    const note = (ids: readonly string[]) => {
      for (const id of ids) asked.add(id);
      return ids.map((topic) => ({ topic, says: 'has' as const, passage: { text: 'a', line: 1 }, of: [] }));
    };
    const part = { id: 'redis', title: 'Redis', kind: 'cache', isManaged: false, passages: [] } as const;
    const view: DesignView = {
      facts: { ...viewOf(factStore([])), stated: () => 0, is: () => true, known: () => true },
      parts: () => [part],
      part: () => part,
      has: (...ids) => note(ids),
      lacks: (...ids) => note(ids),
      speaksOf: (...ids) => note(ids).length === 0,
      quoteOf: () => [{ text: 'a', line: 1 }],
    };
    for (const { finds } of designChecks) finds(view);
    for (const { when } of designQuestions) when(view);
    const read = new Set([...topics.map(({ id }) => id), 'dual.write', 'volume', 'compose']);
    expect(asked.size).toBeGreaterThan(30);
    expect([...asked, ...Object.keys(handledTopics)].filter((id) => !read.has(id))).toEqual([]);
  });

  test('says what happens and what to do without a number of its own, from sources that exist', () => {
    for (const { says, users, todo, sources } of designChecks) {
      expect([says, users, todo].join(' ')).not.toMatch(/\d/);
      expect(sources.filter((id) => sourceById(id) === undefined)).toEqual([]);
    }
    for (const { asks } of designQuestions) expect(asks).not.toMatch(/\d/);
  });
});
