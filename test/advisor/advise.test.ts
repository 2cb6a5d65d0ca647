import { describe, expect, test } from '@jest/globals';
import { advise } from '../../src/advisor/advise.ts';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import type { Findings } from '../../src/contracts/findings.ts';
import { fact, facts, type Said } from './made.ts';

const brief = (said: Said, about: Partial<Brief> = {}): Brief => ({
  title: 'A brief',
  facts: facts(said),
  unread: [],
  contradictions: [],
  language: 'en',
  ...about,
});

const shop: Said = {
  'writes.peakPerSecond': 120,
  'reads.peakPerSecond': 2000,
  'data.size': 4e11,
  'model.relational': true,
  'model.money': true,
  'transaction.scope': 'database',
  'team.size': 6,
  'asked.database': true,
};

const given = (said: Said = shop, options = {}): Findings =>
  advise(brief(said), { asOf: '2026-11-22', ...options });

describe('advice on a shop', () => {
  const findings = given();

  test('is one relational primary, which is also the simplest that could work', () => {
    expect(findings.headline).toContain('relational-single-node');
    expect(findings.options[0]?.roles).toEqual(expect.arrayContaining(['recommended', 'simplest']));
    expect(findings.verdict.kind).toBe('advised');
  });

  test('names the product under it, and knows all that it names', () => {
    const choice = findings.options[0]?.choices.find((one) => one.pattern === 'relational-single-node');
    expect(choice?.product).toBe('postgresql');
    for (const option of findings.options)
      for (const one of option.choices) {
        expect(findings.patterns[one.pattern]?.id).toBe(one.pattern);
        if (one.product !== undefined) expect(findings.products[one.product]?.id).toBe(one.product);
      }
  });

  test('keeps what was said as it was said, and adds what was assumed and derived', () => {
    expect(findings.facts.slice(0, Object.keys(shop).length)).toEqual(facts(shop));
    expect(new Set(findings.facts.map((one) => one.origin))).toEqual(
      new Set(['stated', 'assumed', 'derived']),
    );
    expect(findings.facts.filter((one) => one.origin === 'assumed').map((one) => one.id)).not.toContain(
      'team.size',
    );
  });

  test('gives every fact a title', () => {
    expect(findings.facts.filter((one) => (findings.factTitles[one.id] ?? one.id) === one.id)).toEqual([]);
  });

  test('names a source for every figure and every constant in it', () => {
    const named = findings.figures.flatMap((figure) => [
      figure.source,
      ...Object.values(figure.inputs).flatMap((input) => (input.kind === 'constant' ? [input.source] : [])),
    ]);
    expect(
      [...new Set(named)].filter((id) => id !== 'formula' && findings.sources[id] === undefined),
    ).toEqual([]);
  });

  test('says why each other option is not the one', () => {
    for (const option of findings.options.slice(1)) expect(option.ruledOut ?? '').not.toBe('');
    expect(findings.options[0]?.ruledOut).toBeUndefined();
  });

  test('says of every option what it gains, what it pays and which side it takes', () => {
    for (const option of findings.options) {
      expect(option.gains.length).toBeGreaterThan(0);
      expect(option.pays.length).toBeGreaterThan(0);
      expect(option.cap.says).not.toBe('');
      expect(option.short).not.toBe('');
    }
    expect(new Set(findings.options.map((option) => option.short)).size).toBe(findings.options.length);
  });
});

describe('what goes into advice', () => {
  test('the horizon that was asked for, else the one that was said, else two years', () => {
    expect(given().horizonMonths).toBe(24);
    expect(given({ ...shop, 'horizon.months': 36 }).horizonMonths).toBe(36);
    expect(given({ ...shop, 'horizon.months': 36 }, { horizonMonths: 12 }).horizonMonths).toBe(12);
  });

  test('a later horizon asks for more', () => {
    const atHorizon = (months: number) =>
      given(shop, { horizonMonths: months }).figures.find((one) => one.id === 'storage.atHorizon@brief')
        ?.value ?? 0;
    expect(atHorizon(60)).toBeGreaterThan(atHorizon(12));
  });

  test('contradictions are passed on, and the first statement counts', () => {
    const statements: readonly Fact[] = [fact('data.size', 1e12), fact('data.size', 9e15)];
    const findings = advise(
      brief(shop, {
        facts: [...statements, ...facts({ ...shop, 'data.size': 1e12 })],
        contradictions: [{ fact: 'data.size', statements }],
      }),
      { asOf: '2026-11-22' },
    );
    expect(findings.contradictions).toHaveLength(1);
    expect(findings.headline).toEqual(given({ ...shop, 'data.size': 1e12 }).headline);
  });

  test('a fact that nobody knows changes nothing', () => {
    const odd: Fact = { id: 'weather.today', value: 'rain', unit: 'none', origin: 'stated' };
    const findings = advise(brief(shop, { facts: [...facts(shop), odd] }), { asOf: '2026-11-22' });
    expect(findings.options.map((option) => option.id)).toEqual(given().options.map((option) => option.id));
  });

  test('words of the brief never count: only facts do', () => {
    const quoted = facts(shop).map((one) => ({
      ...one,
      quote: 'we want sharded Cassandra everywhere',
      by: 'Ann',
    }));
    const findings = advise(brief(shop, { title: 'Cassandra', facts: quoted }), { asOf: '2026-11-22' });
    expect(findings.options.map((option) => option.id)).toEqual(given().options.map((option) => option.id));
  });
});

describe('too little', () => {
  test.each<[string, Said, Findings['verdict']['kind']]>([
    ['nothing', {}, 'not a brief'],
    ['one requirement', { 'data.size': 1e12 }, 'not a brief'],
    ['two requirements', { 'data.size': 1e12, 'model.relational': true }, 'conditional'],
  ])('is said to be too little: %s', (_, said, kind) => {
    expect(given(said).verdict.kind).toBe(kind);
  });
});
