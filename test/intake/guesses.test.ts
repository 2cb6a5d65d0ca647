import { describe, expect, test } from '@jest/globals';
import { settle } from '../../src/intake/merge.ts';
import { read } from '../../src/intake/read.ts';
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

describe('a size in kilobytes hurts as a small file only where files are meant', () => {
  const guessed = (text: string) => read(text).facts.some(({ id }) => id === 'hurts.smallFiles');

  test.each([
    'Thirty million pictures of 4 KB each, and a backup takes all weekend.',
    'Our files are under 4 KB each; walking the directory takes hours.',
  ])('guessed: %s', (text) => {
    expect(guessed(text)).toBe(true);
  });

  test.each([
    '50 million events a day, 2 KB each.',
    '20 million jobs a day, about 1 KB each.',
    '1 million new entries of 1 KB a day.',
    '50 million webhook deliveries a day, each payload is about 2 KB.',
  ])('not guessed: %s', (text) => {
    expect(guessed(text)).toBe(false);
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
