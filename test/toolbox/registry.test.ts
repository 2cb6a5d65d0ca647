import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Formula } from '../../src/contracts/calculator.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Figure, Input } from '../../src/contracts/figure.ts';
import type { Unit } from '../../src/contracts/quantity.ts';
import type { Parameters } from '../../src/toolbox/family.ts';
import { calculatorById, calculators, formulaById } from '../../src/toolbox/registry.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { toolboxSources } from '../../src/toolbox/sources.ts';

const formulas = calculators.flatMap((calculator) => calculator.formulas);

/** Sizes that occur, and the ends: nothing at all, everything, far too much. */
const amounts: Readonly<Record<Unit, fc.Arbitrary<number>>> = {
  '1/s': fc.oneof(fc.constantFrom(0, 1, 1e9), fc.double({ min: 0, max: 1e7, noNaN: true })),
  'B/s': fc.double({ min: 0, max: 1e12, noNaN: true }),
  B: fc.oneof(fc.constantFrom(0, 1e18), fc.double({ min: 0, max: 1e15, noNaN: true })),
  s: fc.oneof(fc.constantFrom(0, 1e9), fc.double({ min: 0, max: 1e6, noNaN: true })),
  fraction: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  'fraction/year': fc.double({ min: -0.9, max: 10, noNaN: true }),
  count: fc.oneof(fc.constantFrom(0, 1, 1e6), fc.integer({ min: 0, max: 200 })),
  'USD/month': fc.double({ min: 0, max: 1e7, noNaN: true }),
  USD: fc.double({ min: 0, max: 100, noNaN: true }),
  'per day': fc.double({ min: 0, max: 1e6, noNaN: true }),
  km: fc.double({ min: 0, max: 20_000, noNaN: true }),
  date: fc.integer({ min: 18_000, max: 30_000 }),
  months: fc.double({ min: 0, max: 240, noNaN: true }),
  none: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1e6, noNaN: true })),
};

/** Throughputs that follow the law of scaling more or less; anything else has no fit. */
const measured = fc
  .record({
    rate: fc.double({ min: 1, max: 1e5, noNaN: true }),
    contention: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
    crosstalk: fc.double({ min: 0.0005, max: 0.01, noNaN: true }),
    count: fc.integer({ min: 4, max: 40 }),
    noise: fc.array(fc.double({ min: 0.99, max: 1.01, noNaN: true }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ rate, contention, crosstalk, count, noise }) =>
    Array.from(
      { length: count },
      (_, at) => ((noise[at] ?? 1) * rate * (at + 1)) / (1 + contention * at + crosstalk * (at + 1) * at),
    ),
  );

const parametersFor = (formula: Formula): fc.Arbitrary<Parameters> =>
  fc.record(
    Object.fromEntries(
      Object.entries(formula.inputs).map(([name, unit]): [string, fc.Arbitrary<number | number[]>] =>
        name === 'measured*'
          ? ['measured', measured]
          : name.endsWith('*')
            ? [name.slice(0, -1), fc.array(amounts[unit], { minLength: 1, maxLength: 6 })]
            : [name, amounts[unit]],
      ),
    ),
  );

/** What a formula answers for whatever is asked: a figure, or a clear word on its domain. */
const figureOrDomain = (formula: Formula, parameters: Parameters): Figure | undefined => {
  const calculator = calculatorById(formula.id.split('.')[0] ?? '');
  try {
    return calculator
      ?.compute(calculator.input.parse(parameters), 'anything')
      .find((figure) => figure.formula === formula.id);
  } catch (error) {
    expect(error).toBeInstanceOf(PlumblineError);
    expect(error).toMatchObject({ code: 'formula.domain', hint: expect.stringMatching(/\.$/) });
    return undefined;
  }
};

describe.each(formulas.map((formula) => [formula.id, formula] as const))('%s', (_, formula) => {
  test('is finite and not negative, replays to the same value, or says what its domain is', () => {
    let answered = 0;
    fc.assert(
      fc.property(parametersFor(formula), (parameters) => {
        const figure = figureOrDomain(formula, parameters);
        if (figure === undefined) return;
        answered += 1;
        expect(Number.isFinite(figure.value)).toBe(true);
        if (figure.unit !== 'fraction/year') expect(figure.value).toBeGreaterThanOrEqual(0);
        if (figure.range !== undefined) {
          expect(figure.range[0]).toBeLessThanOrEqual(figure.value);
          expect(figure.range[1]).toBeGreaterThanOrEqual(figure.value);
        }
        expect(replay(figure)).toBe(figure.value);
      }),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(0);
  });

  test('is named for its calculator and says in words what it does, without a number of its own', () => {
    expect(formula.id).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/);
    expect(`${formula.title} ${formula.text}`).not.toMatch(/\d/);
    expect(formula.text.length).toBeGreaterThan(3);
    expect(formulaById(formula.id)).toBe(formula);
  });

  test('refuses an input that is no number, and one that is missing', () => {
    const [first = ''] = Object.keys(formula.inputs);
    const name = first.replace('*', '1');
    expect(() => formula.compute({ [name]: Number.NaN })).toThrow(PlumblineError);
    expect(() => formula.compute({})).toThrow(PlumblineError);
  });
});

const leaves = (figure: Figure): readonly Input[] =>
  Object.values(figure.inputs).flatMap((input) => (input.kind === 'figure' ? leaves(input.figure) : [input]));

describe('the calculators', () => {
  test('no two formulas share an id', () => {
    expect(new Set(formulas.map(({ id }) => id)).size).toBe(formulas.length);
  });

  test('an unknown calculator or formula is none', () => {
    expect([calculatorById('astrology'), formulaById('astrology.ascendant')]).toEqual([undefined, undefined]);
  });

  test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
    '%s takes nothing that it does not know and answers nothing to nothing',
    (_, calculator) => {
      expect(calculator.input.safeParse({ nonsense: 1 }).success).toBe(false);
      expect(calculator.compute(calculator.input.parse({}), 'brief')).toEqual([]);
    },
  );

  test('a figure that another one needs is made first, and both show', () => {
    const figures =
      calculatorById('rates')?.compute({ events: 120e6, period: 86_400, peakFactor: 3 }, 'brief') ?? [];
    expect(figures.map(({ id }) => id)).toEqual(['rates.average@brief', 'rates.peak@brief']);
    expect(figures[1]?.inputs).toMatchObject({
      average: { kind: 'figure', figure: { id: 'rates.average@brief' } },
    });
    expect(calculatorById('rates')?.show.table(figures).rows).toEqual([
      ['average rate', '1.4 k/s', '', 'events / period'],
      ['peak rate', '4.2 k/s', '', 'average x peak factor'],
    ]);
  });

  test('what is assumed comes from a source that is listed', () => {
    const listed = new Set(['formula', ...toolboxSources.map(({ id }) => id)]);
    const sourcesUsed = calculators.flatMap((calculator) =>
      fc
        .sample(fc.tuple(...calculator.formulas.map(parametersFor)), { numRuns: 3, seed: 7 })
        .flat()
        .flatMap((parameters) => {
          const required = Object.fromEntries(Object.entries(parameters).slice(0, 1));
          return calculator.formulas.map((formula) => figureOrDomain(formula, required));
        })
        .flatMap((figure) => (figure === undefined ? [] : leaves(figure)))
        .flatMap((leaf) => (leaf.kind === 'constant' ? [leaf.source] : [])),
    );
    expect(sourcesUsed.length).toBeGreaterThan(10);
    expect(sourcesUsed.filter((source) => !listed.has(source))).toEqual([]);
  });
});

const drawn: readonly (readonly [string, Parameters])[] = [
  ['rates', { rate: 1000, growth: 0.5, months: 24 }],
  ['storage', { today: 2e12, growth: 0.25, months: 36 }],
  ['capacity', { limit: 4e12, today: 1e12, growth: 0.4 }],
  ['engines', { bitsPerKey: 10, hashes: 7 }],
  ['streaming', { bytesIn: 1e8, copies: 3, groups: 4 }],
  ['partitioning', { fromNodes: 4, toNodes: 5 }],
  ['availability', { availability: 0.999 }],
  ['durability', { dataPieces: 17, parityPieces: 3 }],
  ['latency', { replica: [0.025, 0.06, 0.08, 0.18] }],
  ['queueing', { utilisation: 0.8 }],
  ['scaling', { rateOfOne: 1000, contention: 0.03, crosstalk: 0.001, number: 20 }],
  ['cost', { nodes: 3, vcpus: 8, memory: 32e9, stored: 2e12 }],
];

describe('a chart', () => {
  test.each(drawn)(
    'of %s compiles, says what it shows in words, and holds no outside address',
    (id, parameters) => {
      const calculator = calculatorById(id);
      const chart = calculator?.show.chart?.(calculator.compute(parameters, 'brief'));
      const warnings: string[] = [];
      const warn = (...words: readonly unknown[]) => warnings.push(words.join(' '));
      const logger = {
        level: () => logger,
        info: () => logger,
        debug: () => logger,
        error: warn,
        warn,
      } as never;
      expect(() => compile(chart?.vega as unknown as TopLevelSpec, { logger })).not.toThrow();
      expect(warnings).toEqual([]);
      expect(chart?.alt).toMatch(/\w.*\.$/);
      expect(JSON.stringify({ ...chart?.vega, $schema: '' })).not.toMatch(/https?:|NaN/);
    },
  );

  test('of nothing is empty and does not fail', () => {
    const empty = calculators.map((calculator) => calculator.show.chart?.([])?.title ?? 'none');
    expect(new Set(empty)).toEqual(new Set(['nothing to draw', 'none']));
  });
});
