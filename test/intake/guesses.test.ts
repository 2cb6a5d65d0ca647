import { describe, expect, test } from '@jest/globals';
import { settle } from '../../src/intake/merge.ts';
import { matcherOf } from '../../src/intake/semantics/match.ts';
import { pick } from '../../src/intake/semantics/rule.ts';
import { blocksOf } from '../../src/intake/text/blocks.ts';
import { sentencesOf } from '../../src/intake/text/sentences.ts';

const context = { questionFrom: undefined, asks: false, unwanted: false, answered: false };

const rule = { ...pick('hurts.hotKey', true, ['one shard glows', '!hot partition']), guess: true };

const found = (text: string) =>
  sentencesOf(text, blocksOf(text)).flatMap((sentence) => matcherOf([rule]).find(sentence, context));

describe('what is told by symptoms', () => {
  test('is a guess', () => {
    expect(found('On Mondays one shard glows.')).toMatchObject([{ fact: 'hurts.hotKey', guess: true }]);
  });

  test('is stated where the wording has proved itself', () => {
    expect(found('We have a hot partition.')).toMatchObject([{ fact: 'hurts.hotKey', guess: false }]);
  });
});

const statement = (value: string, guess: boolean) => {
  const text = 'First this, then that.';
  const [sentence] = sentencesOf(text, blocksOf(text));
  if (sentence === undefined) throw new Error('no sentence');
  return {
    kind: 'value' as const,
    fact: 'consistency.need',
    value,
    sentence,
    from: 0,
    to: 1,
    weak: false,
    guess,
  };
};

const settled = (...statements: readonly ReturnType<typeof statement>[]) =>
  settle('First this, then that.', statements, {});

describe('a guess beside what is stated', () => {
  test('is told as assumed, with the words it came from', () => {
    const [fact] = settled(statement('eventual', true)).facts;
    expect(fact).toMatchObject({ value: 'eventual', origin: 'assumed', quote: 'First this' });
  });

  test.each([
    ['before it', statement('eventual', true), statement('strong', false)],
    ['after it', statement('strong', false), statement('eventual', true)],
  ])('gives way, said %s, and is no contradiction', (_, first, second) => {
    const { facts, contradictions } = settled(first, second);
    expect(facts).toMatchObject([{ value: 'strong', origin: 'stated' }]);
    expect(contradictions).toEqual([]);
  });
});
