import { describe, expect, test } from '@jest/globals';
import type { ConsultationNews } from '../../src/contracts/decision.ts';
import { digestOf } from '../../src/decisions/digest.ts';
import { plain } from '../report/consulted.ts';

const news = (about: Partial<ConsultationNews> = {}): ConsultationNews => ({
  thread: 'console:home:1',
  title: 'Tickets',
  phase: 'gathering',
  lastOn: '2026-11-20',
  changes: [],
  assumed: [],
  risks: [],
  ...about,
});
const frame = { channel: 'console:home', on: '2026-11-28', since: '2026-11-21' };
const decision = { title: 'One Postgres', by: 'Ada', on: '2026-05-01', reviewOn: '2026-11-01' };
const told = (
  all: readonly ConsultationNews[],
  about: Partial<typeof frame> & { stallsAfter?: number } = {},
) => {
  const { groups } = digestOf({ ...frame, ...about }, all);
  return groups.map(({ title, lines }) => [title, ...lines.map(({ says }) => plain(says))]);
};

describe('the digest of a channel', () => {
  test.each([
    ['nothing at all', [], '0 open consultations'],
    [
      'a quiet one that waits for nobody',
      [news({ phase: 'watching', decision: { ...decision, reviewOn: '2027-01-01' } })],
      '1 open consultation.',
    ],
    [
      'what is over',
      [news({ phase: 'closed', decision, assumed: ['x'], risks: ['y'], waitsFor: 'z' })],
      '0 open consultations',
    ],
  ])('is one line for %s', (_, all, ending) => {
    const digest = digestOf(frame, all);
    expect(digest.groups).toEqual([]);
    expect(plain(digest.lead)).toBe(
      `Nothing changed since 2026-11-21, and nothing waits for you: ${ending.replace(/\.$/, '')}.`,
    );
  });

  test('tells what changed, with who is next', () => {
    const digest = digestOf(frame, [
      news({ phase: 'advising', changes: ['3 facts by Ada', 'advice, revision 4'] }),
    ]);
    expect(plain(digest.lead)).toBe('1 open consultation; 1 change since 2026-11-21.');
    expect(digest.groups[0]?.lines[0]).toMatchObject({ thread: 'console:home:1' });
    expect(told([news({ phase: 'advising', changes: ['a', 'b'] })])).toEqual([
      ['What changed', 'Tickets: a; b'],
    ]);
  });

  test.each([
    ['after three days', { lastOn: '2026-11-25' }, {}, true],
    ['not before', { lastOn: '2026-11-26' }, {}, false],
    ['as patient as it is told', { lastOn: '2026-11-20' }, { stallsAfter: 9 }, false],
    ['not while it works', { phase: 'analysing' as const }, {}, false],
    ['not without a question', { waitsFor: undefined }, {}, false],
  ])('a question counts as forgotten %s', (_, about, of, isTold) => {
    const { waitsFor, ...rest } = { waitsFor: 'How many seats?' as string | undefined, ...about };
    const groups = told([news({ ...rest, ...(waitsFor === undefined ? {} : { waitsFor }) })], of);
    expect(groups.map(([title]) => title)).toEqual(isTold ? ['Waits for an answer'] : []);
    if (isTold) expect(groups[0]?.[1]).toContain('waits for: “How many seats?”');
  });

  test.each([
    ['2026-11-28', true],
    ['2026-11-29', false],
  ])('a review on %s is due: %p', (reviewOn, isDue) => {
    const groups = told([news({ phase: 'decided', decision: { ...decision, reviewOn } })]);
    expect(groups.map(([title]) => title)).toEqual(isDue ? ['Past its review'] : []);
  });

  test('what was assumed and what nothing answers counts once it is decided', () => {
    const about = { assumed: ['peak over average'], risks: ['a region dies: one region'] };
    expect(told([news({ ...about, phase: 'gathering' })])).toEqual([]);
    expect(told([news({ ...about, phase: 'decided' })])).toEqual([
      ['Assumed, never confirmed', 'Tickets: decided on what nobody confirmed: peak over average'],
      ['Risks without an answer', 'Tickets: a region dies: one region'],
    ]);
  });

  test('every line says what to do, and a long list is cut with its number', () => {
    const all = Array.from({ length: 25 }, (_, index) =>
      news({
        thread: `t${index}`,
        title: `T${index}`,
        phase: 'decided',
        changes: ['x'],
        decision,
        assumed: ['a'],
        risks: ['r', 's'],
      }),
    );
    const { groups } = digestOf(frame, all);
    expect(groups.map(({ lines }) => lines.length)).toEqual([11, 11, 11, 11]);
    expect(plain(groups[3]?.lines.at(-1)?.says ?? [])).toBe('and 40 more');
    for (const { lines } of groups)
      for (const { todo } of lines) expect(plain(todo).length).toBeGreaterThan(10);
  });
});
