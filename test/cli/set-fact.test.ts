import { describe, expect, test } from '@jest/globals';
import { exitCodeOf } from '../../src/cli/problem.ts';
import { parseSetFact, parseSetFacts } from '../../src/cli/set-fact.ts';
import type { Fact } from '../../src/contracts/fact.ts';

const failure = (act: () => unknown): { message: string; hint: string; code: number } => {
  try {
    act();
  } catch (error) {
    const { message, hint } = error as { message: string; hint: string };
    return { message, hint, code: exitCodeOf(error) };
  }
  throw new Error('it was accepted');
};

describe('facts set on the command line', () => {
  const accepted: readonly (readonly [typed: string, carried: Partial<Fact>])[] = [
    ['writes.peakPerSecond=20k/s', { value: 20_000, unit: '1/s' }],
    ['data.size=2.3TB', { value: 2.3e12, unit: 'B' }],
    ['data.size=5 TB..10 TB', { range: [5e12, 1e13], unit: 'B' }],
    ['data.size=10TB..5TB', { range: [5e12, 1e13], unit: 'B' }],
    ['availability.target=99.95%', { value: 0.9995, unit: 'fraction' }],
    ['growth.perYear=8% a month', { value: 1.08 ** 12 - 1, unit: 'fraction/year' }],
    ['model.money=yes', { value: true, unit: 'none' }],
    ['model.money=NO', { value: false, unit: 'none' }],
    ['growth.kind=fast', { value: 'fast', unit: 'none' }],
    ['present.products=postgresql, kafka', { value: ['postgresql', 'kafka'], unit: 'none' }],
  ];

  test.each(accepted)('%s', (typed, carried) => {
    const fact = parseSetFact(typed);
    expect(fact).toMatchObject({ origin: 'stated', by: 'the command line', quote: typed });
    expect(fact.unit).toBe(carried.unit);
    if (typeof carried.value === 'number') expect(fact.value).toBeCloseTo(carried.value, 9);
    else
      expect({ value: fact.value, range: fact.range }).toEqual({
        value: carried.value,
        range: carried.range,
      });
  });

  test.each([
    ['writes.peakPersecond=1', 'no fact', 'writes.peakPerSecond'],
    ['demand.writesPeak=1', 'worked out', 'plumbline facts'],
    ['writes.peakPerSecond', 'form fact=value', 'plumbline facts'],
    ['writes.peakPerSecond=', 'form fact=value', 'plumbline facts'],
    ['writes.peakPerSecond=many', 'no quantity', '20k/s'],
    ['writes.peakPerSecond=5TB', 'no quantity', '20k/s'],
    ['availability.target=150%', 'plausible', 'between'],
    ['growth.kind=fsat', 'none of its choices', 'Did you mean fast?'],
    ['model.money=perhaps', 'yes or no', 'model.money=yes'],
  ])('%s is wrong use, with the fix', (typed, message, hint) => {
    const problem = failure(() => parseSetFact(typed));
    expect(problem.message).toContain(message);
    expect(problem.hint).toContain(hint);
    expect(problem.code).toBe(2);
  });

  test('the same fact twice is wrong use', () => {
    expect(failure(() => parseSetFacts(['model.money=yes', 'model.money=no'])).message).toContain('twice');
  });
});
