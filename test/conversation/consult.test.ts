import { describe, expect, test } from '@jest/globals';
import type { Brief, Fact } from '../../src/contracts/fact.ts';
import { consult, consultBrief, withFacts } from '../../src/conversation/consult.ts';

const asOf = '2026-11-01';
const text =
  'We store 2 TB of orders in Postgres, about 3,000 writes per second at peak, related tables with transactions over several rows. One region, 99.9 % availability. Five engineers. Which database?';

const fact = (id: string, value: number): Fact => ({ id, value, unit: '1/s', origin: 'stated' });

describe('a consultation', () => {
  test('is the same for the same text and options', () => {
    expect(consult(text, { asOf })).toEqual(consult(text, { asOf }));
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['something else', 'Roses are red, violets are blue, sugar is sweet, and so are you.'],
    ['a recipe', 'Beat three eggs with 200 g of sugar, add flour, bake for 40 minutes at 180 degrees.'],
  ])('of %s is refused with what is missing, and no design', (_, nothing) => {
    const result = consult(nothing, { asOf });
    expect(result.kind).toBe('refused');
    expect(result).not.toHaveProperty('report');
    if (result.kind === 'refused') expect(result.reason).not.toBe('');
  });

  test('facts that are set stand in place of what was read', () => {
    const result = consult(text, { asOf, set: [fact('writes.peakPerSecond', 50)] });
    expect(result.brief.facts.filter(({ id }) => id === 'writes.peakPerSecond')).toEqual([
      fact('writes.peakPerSecond', 50),
    ]);
  });

  test('a fact that is set settles a contradiction about it, and no other', () => {
    const brief: Brief = {
      title: 'x',
      facts: [fact('writes.peakPerSecond', 1), fact('reads.peakPerSecond', 2)],
      unread: [],
      contradictions: [
        { fact: 'writes.peakPerSecond', statements: [] },
        { fact: 'reads.peakPerSecond', statements: [] },
      ],
      language: 'en',
    };
    expect(withFacts(brief, [fact('writes.peakPerSecond', 5)]).contradictions.map((one) => one.fact)).toEqual(
      ['reads.peakPerSecond'],
    );
  });

  test('the horizon that is asked for is the one that is planned for', () => {
    const result = consult(text, { asOf, horizonMonths: 60 });
    expect(result.kind === 'advised' && result.findings.horizonMonths).toBe(60);
  });

  test('the order of the facts changes nothing that is decided', () => {
    const { brief } = consult(text, { asOf });
    const one = consultBrief(brief, { asOf });
    const other = consultBrief({ ...brief, facts: [...brief.facts].reverse() }, { asOf });
    if (one.kind === 'refused' || other.kind === 'refused') throw new Error('refused');
    expect(other.findings.headline).toEqual(one.findings.headline);
    expect(other.findings.options.map(({ id }) => id)).toEqual(one.findings.options.map(({ id }) => id));
  });
});
