import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import type { Figure } from '../../src/contracts/figure.ts';
import { type Consultation, consultBrief } from '../../src/conversation/consult.ts';
import { quantityIn } from '../../src/toolbox/calculate.ts';
import { anyBrief, anyLoadedBrief } from '../support/fact-profiles.ts';
import { laws } from '../support/laws.ts';

const asOf = '2026-11-01';
const seed = 20_261_101;
const runs = 60;

const advised = (brief: Brief): readonly Consultation[] => {
  const result = consultBrief(brief, { asOf });
  return result.kind === 'advised' ? [result] : [];
};

/** The same consultations for every law: working them out is what takes time. */
const consultations = fc.sample(anyBrief, { seed, numRuns: runs }).flatMap(advised);

describe('for any facts, however odd together', () => {
  test('most of them are advised on', () => {
    expect(consultations.length).toBeGreaterThan(runs / 2);
  });

  test.each(Object.entries(laws))('%s', (_, law) => {
    expect([...new Set(consultations.flatMap(law))].slice(0, 10)).toEqual([]);
  });
});

const loads = [
  'writes.averagePerSecond',
  'writes.peakPerSecond',
  'reads.averagePerSecond',
  'reads.peakPerSecond',
  'requests.averagePerSecond',
  'requests.peakPerSecond',
  'events.averagePerSecond',
  'events.peakPerSecond',
  'data.size',
  'data.growthPerMonth',
];

const heavier = (fact: Fact, factor: number): Fact =>
  loads.includes(fact.id)
    ? {
        ...fact,
        ...(typeof fact.value === 'number' ? { value: fact.value * factor } : {}),
        ...(fact.range === undefined ? {} : { range: [fact.range[0] * factor, fact.range[1] * factor] }),
      }
    : fact;

const underLoad = (brief: Brief, factor: number): Brief => ({
  ...brief,
  facts: brief.facts.map((fact) => heavier(fact, factor)),
});

/** Figures of one kind by id, which names the option: the same design has the same id under any load. */
const figuresOf = (consultation: Consultation, kind: string): ReadonlyMap<string, number> =>
  new Map(
    consultation.findings.figures
      .filter((figure) => figure.id.startsWith(`capacity.${kind}.`))
      .map((figure) => [figure.id, figure.value]),
  );

const falls = (
  light: ReadonlyMap<string, number>,
  heavy: ReadonlyMap<string, number>,
  direction: 1 | -1,
): readonly string[] =>
  [...heavy].flatMap(([id, value]) => {
    const was = light.get(id);
    return was !== undefined && direction * (value - was) < -1e-9 * Math.abs(was)
      ? [`${id}: ${was}, and ${value} under more load`]
      : [];
  });

const inputOf = (figure: Figure, name: string): number => {
  const input = figure.inputs[name];
  return input === undefined ? Number.NaN : quantityIn(input).value;
};

/**
 * What the recommended design carries, by what is asked of it: its narrowest part counts. A part that grows by nodes is
 * sized to its load; what it carries beyond is one more node, so it only has to carry that load.
 */
const carried = (
  { findings }: Consultation,
  atLeast: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const ids = findings.options.find(({ id }) => id === findings.recommended)?.figures ?? [];
  const result = new Map<string, number>();
  for (const figure of findings.figures) {
    const [, kind, asked = ''] = /^capacity\.(nodes|utilisation)\.([^@]+)@/.exec(figure.id) ?? [];
    if (kind === undefined || !ids.includes(figure.id)) continue;
    const sized = figure.value * inputOf(figure, 'perNode') * (1 - inputOf(figure, 'headroom'));
    const demand = inputOf(figure, 'demand');
    const capacity =
      kind !== 'nodes'
        ? inputOf(figure, 'capacity')
        : sized >= demand * (1 - 1e-9)
          ? Math.max(sized, atLeast.get(asked) ?? 0)
          : sized;
    result.set(asked, Math.min(capacity, result.get(asked) ?? Number.POSITIVE_INFINITY));
  }
  return result;
};

describe('more load', () => {
  const pairs = fc
    .sample(fc.tuple(anyLoadedBrief, fc.double({ min: 1, max: 1000, noNaN: true })), { seed, numRuns: runs })
    .flatMap(([brief, factor]) => {
      const [light] = advised(brief);
      const [heavy] = advised(underLoad(brief, factor));
      return light === undefined || heavy === undefined ? [] : [{ light, heavy }];
    });

  test.each([
    ['nodes of a design', 'nodes', 1],
    ['use of a limit', 'utilisation', 1],
    ['no more headroom', 'headroom', -1],
    ['no later crossing', 'crossing', -1],
  ] as const)('never means less: %s', (_, kind, direction) => {
    const problems = pairs.flatMap(({ light, heavy }) =>
      falls(figuresOf(light, kind), figuresOf(heavy, kind), direction),
    );
    expect(problems.slice(0, 10)).toEqual([]);
  });

  test('never leads to a recommendation that carries less', () => {
    const problems = pairs.flatMap(({ light, heavy }) =>
      falls(carried(light, new Map()), carried(heavy, carried(light, new Map())), 1).map(
        (problem) =>
          `${problem} (${light.findings.headline.join(', ')} -> ${heavy.findings.headline.join(', ')})`,
      ),
    );
    expect(pairs.filter(({ light }) => carried(light, new Map()).size > 0).length).toBeGreaterThan(runs / 3);
    expect(problems.slice(0, 10)).toEqual([]);
  });
});
