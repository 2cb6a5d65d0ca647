import { describe, expect, test } from '@jest/globals';
import { type Composition, compose, draftId } from '../../src/advisor/compose.ts';
import { judgeAll } from '../../src/advisor/judge.ts';
import type { Knowledge } from '../../src/advisor/ranking.ts';
import { factStore, viewOf } from '../../src/advisor/view.ts';
import type { OptionRole } from '../../src/contracts/findings.ts';
import type { Area, Limit, Pattern } from '../../src/contracts/pattern.ts';
import { fact, facts, pattern, points, type Said, view } from './made.ts';

const of = (id: string, area: Area, total: number, about: Partial<Pattern> = {}): Pattern =>
  pattern(id, area, { rules: [points(total)], ...about });

const carries = (perSecond: number): readonly Limit[] => [
  {
    of: 'demand.writesPeak',
    title: 'writes',
    carries: [perSecond, perSecond],
    unit: '1/s',
    per: 'system',
    source: 'a-measurement',
  },
];

const small = of('relational-single-node', 'storage', 5, {
  complexity: 2,
  products: ['postgresql'],
  envelope: carries(1000),
});
const large = of('distributed-sql', 'storage', 3, { complexity: 7, products: ['cockroachdb'] });
const other = of('document', 'storage', 2, { complexity: 4, products: ['mongodb'] });
const queue = of('queue', 'streaming', 4, { complexity: 3 });
const field = [small, large, other, queue];

const knowledge = (patterns: readonly Pattern[]): Knowledge => ({
  patterns,
  slotOf: () => 'primary',
  goesWith: () => true,
  signsOfToday: ['present.products', 'present.database'],
  guaranteeOfStore: () => false,
});

const composed = (said: Said, patterns: readonly Pattern[] = field, perSecond = 200): Composition =>
  compose(
    viewOf(
      factStore([
        ...facts({ 'asked.database': true, ...said }),
        fact('demand.writesPeak', perSecond, 'derived'),
      ]),
    ),
    knowledge(patterns),
  );

const storeIn = (composition: Composition, role: OptionRole): string | undefined =>
  composition.drafts
    .find((draft) => draft.roles.includes(role))
    ?.chosen.find((one) => one.pattern.area === 'storage')?.pattern.id;

describe('the id of a design', () => {
  const judged = (...patterns: readonly Pattern[]) => [...judgeAll(patterns, view({})).values()];

  test('is made of its choices and not of their order', () => {
    expect(draftId(judged(small, queue))).toBe(draftId(judged(queue, small)));
    expect(draftId(judged(small, queue))).not.toBe(draftId(judged(small)));
  });

  test('begins with the main store, so that a person can tell it', () => {
    expect(draftId(judged(queue, small))).toMatch(/^relational-single-node-[0-9a-f]{4}$/);
  });
});

describe('the options', () => {
  test('are all different, and the recommended one is first', () => {
    const { drafts } = composed({});
    expect(drafts.length).toBeGreaterThanOrEqual(3);
    expect(new Set(drafts.map((draft) => draft.id)).size).toBe(drafts.length);
    expect(drafts[0]?.roles[0]).toBe('recommended');
  });

  test('one design may play several roles', () => {
    const recommended = composed({ 'present.products': ['postgresql'] }, [small, large, other]).drafts[0];
    expect(recommended?.roles).toEqual(expect.arrayContaining(['recommended', 'keep', 'simplest']));
  });

  test('what runs today is kept, even where another is recommended', () => {
    const composition = composed({ 'present.products': ['mongodb'] });
    expect(storeIn(composition, 'recommended')).toBe('relational-single-node');
    expect(storeIn(composition, 'keep')).toBe('document');
  });

  test('nothing is kept where nothing runs', () => {
    expect(composed({}).drafts.flatMap((draft) => draft.roles)).not.toContain('keep');
  });

  test('ten times the load is held against the limits', () => {
    expect(storeIn(composed({}), 'scale')).toBe('document');
    expect(storeIn(composed({}, field, 50), 'scale')).toBe('relational-single-node');
  });

  test('the simplest that could work is the least complex that is not ruled out', () => {
    expect(storeIn(composed({}), 'simplest')).toBe('relational-single-node');
    expect(storeIn(composed({}, field, 5000), 'simplest')).toBe('document');
  });

  test('what was proposed is always looked at', () => {
    const rare = of('graph', 'storage', -3, { complexity: 9, products: ['neo4j'] });
    const wide = [...field, of('key-value', 'storage', 1), rare];
    const stores = (said: Said) =>
      composed(said, wide).drafts.flatMap((draft) =>
        draft.chosen.filter((one) => one.pattern.area === 'storage').map((one) => one.pattern.id),
      );
    expect(stores({})).not.toContain('graph');
    expect(stores({ 'proposed.products': ['neo4j'] })).toContain('graph');
    expect(stores({ 'proposed.patterns': ['graph'] })).toContain('graph');
  });

  test('they differ first in the area that was asked about', () => {
    expect(composed({}).lead).toBe('storage');
    const messaging = [
      small,
      large,
      of('queue', 'streaming', 6),
      of('log', 'streaming', 4, { excludes: ['queue'] }),
    ];
    expect(compose(view({ 'asked.messaging': true }), knowledge(messaging)).lead).toBe('streaming');
  });
});
