import { describe, expect, test } from '@jest/globals';
import { parseVerb, verbUsages } from '../../../handlers/verbs.ts';
import { calculateAct, calculatorExamples } from '../../../src/conversation/acts/calculate.ts';
import { calculators } from '../../../src/toolbox/registry.ts';
import { wordsOf } from '../../support/words-of.ts';

const calc = (typed: string) => {
  const verb = parseVerb(typed);
  if (verb.kind !== 'calculate') throw new Error(`"${typed}" is no calculation`);
  return (calculateAct(verb.calculator, verb.parameters).says ?? []).map(({ reply }) => reply);
};

describe('calc', () => {
  test.each(calculators.map(({ id }) => id))('has an example of %s that gives a table', (id) => {
    const [reply] = calc(calculatorExamples[id] ?? '');
    expect(reply?.kind === 'notice' ? wordsOf([reply]) : reply?.kind).toBe('answer');
    expect(wordsOf(calc(`calc ${id}`))).toContain(calculatorExamples[id]);
  });

  test('alone lists every calculator with its example', () => {
    const words = wordsOf(calc('calc'));
    for (const { id } of calculators) expect(words).toContain(calculatorExamples[id]);
  });

  test('takes the short names of the field for the inputs that they stand for', () => {
    expect(calc('calc quorum N=3 W=2 R=2')).toEqual(calc('calc quorum nodes=3 writes=2 reads=2'));
    expect(calc('calc queueing lambda=80/s mu=100/s')).toEqual(
      calc('calc queueing arrivals=80/s serviceRate=100/s'),
    );
  });

  test('names the inputs where a name stands for none of them', () => {
    expect(wordsOf(calc('calc quorum rtt=3'))).toContain('quorum takes no rtt');
  });

  test('does what the help shows', () => {
    const example = verbUsages.find(({ name }) => name === 'calc')?.example ?? '';
    expect(calc(example)[0]?.kind).toBe('answer');
  });
});
