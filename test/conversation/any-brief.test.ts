import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import { type Consultation, consultBrief } from '../../src/conversation/consult.ts';
import { anyBrief } from '../support/fact-profiles.ts';
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
const figuresOf = (consultation: Consultation, formula: string): ReadonlyMap<string, number> =>
  new Map(
    consultation.findings.figures
      .filter((figure) => figure.formula === formula)
      .map((figure) => [figure.id, figure.value]),
  );

const falls = (
  light: Consultation,
  heavy: Consultation,
  formula: string,
  direction: 1 | -1,
): readonly string[] => {
  const before = figuresOf(light, formula);
  return [...figuresOf(heavy, formula)].flatMap(([id, value]) => {
    const was = before.get(id);
    return was !== undefined && direction * (value - was) < -1e-9 * Math.abs(was)
      ? [`${id}: ${was}, and ${value} under more load`]
      : [];
  });
};

describe('more load', () => {
  const pairs = fc
    .sample(fc.tuple(anyBrief, fc.double({ min: 1, max: 1000, noNaN: true })), { seed, numRuns: runs })
    .flatMap(([brief, factor]) => {
      const [light] = advised(brief);
      const [heavy] = advised(underLoad(brief, factor));
      return light === undefined || heavy === undefined ? [] : [{ light, heavy }];
    });

  test.each([
    ['nodes', 'capacity.nodes', 1],
    ['use of a limit', 'capacity.utilisation', 1],
    ['headroom never more', 'capacity.headroom', -1],
    ['the crossing never later', 'capacity.crossing', -1],
  ] as const)('never means less: %s', (_, formula, direction) => {
    const problems = pairs.flatMap(({ light, heavy }) => falls(light, heavy, formula, direction));
    expect(problems.slice(0, 10)).toEqual([]);
  });
});
