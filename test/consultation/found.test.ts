import { describe, expect, test } from '@jest/globals';
import type { Command } from '../../src/consultation/events.ts';
import { contradictionsOf, knownFacts } from '../../src/consultation/held.ts';
import { mostStatements } from '../../src/consultation/state.ts';
import type { Fact } from '../../src/contracts/fact.ts';
import { analysis, author, given, rate, tell } from './given.ts';

const found = (fact: Fact, document = 'docs/data-model.md', entry = 'E1'): Fact => ({
  ...fact,
  origin: 'found',
  by: document,
  foundIn: { entry, class: 'documentation', server: 'docs', tool: 'read', hash: 'a'.repeat(64) },
});
const find = (...facts: readonly Fact[]): Command => ({ kind: 'find', facts });
const products = (...value: readonly string[]): Fact => ({
  id: 'present.products',
  value,
  unit: 'none',
  origin: 'stated',
  quote: value.join(),
});

const stateOf = (...commands: readonly Command[]) => {
  const { state, last } = given(...commands);
  if (state === undefined) throw new Error('no consultation');
  return { state, last, known: knownFacts(state) };
};

const opened = tell('Ada', [rate(800, 'reads.peakPerSecond')]);

describe('what was found', () => {
  test('joins what is known, and is looked at anew', () => {
    const { state, last, known } = stateOf(opened, find(found(rate(5000))));
    expect('events' in last && last.events.map(({ kind }) => kind)).toEqual([
      'fact found',
      'analysis started',
    ]);
    expect(known.find(({ id }) => id === 'writes.peakPerSecond')).toMatchObject({
      value: 5000,
      origin: 'found',
    });
    expect(contradictionsOf(state)).toEqual([]);
    expect(Object.keys(state.people)).toEqual(['ada']);
  });

  test('goes after what a person says, whoever came first, and where they differ both are named', () => {
    const word = tell('Ada', [rate(9000)]);
    for (const order of [
      [word, find(found(rate(5000)))],
      [opened, find(found(rate(5000))), word],
    ]) {
      const { state, known } = stateOf(...order);
      expect(known.find(({ id }) => id === 'writes.peakPerSecond')).toMatchObject({
        value: 9000,
        origin: 'stated',
      });
      expect(contradictionsOf(state).map(({ statements }) => statements.map(({ value }) => value))).toEqual([
        [9000, 5000],
      ]);
    }
  });

  test('is no news where it is held already', () => {
    const { last } = stateOf(tell('Ada', [rate(5000)]), find(found(rate(5100))));
    expect(last).toEqual({ events: [] });
    const again = stateOf(opened, find(found(rate(5000)), found(rate(5000), 'docs/other.md', 'E2')));
    expect(again.state.facts['writes.peakPerSecond']?.statements).toHaveLength(1);
  });

  test('two documents that differ are a range until somebody says', () => {
    const { state, known } = stateOf(
      opened,
      find(found(rate(5000)), found(rate(9000), 'docs/other.md', 'E2')),
    );
    expect(known.find(({ id }) => id === 'writes.peakPerSecond')?.range).toEqual([5000, 9000]);
    expect(contradictionsOf(state)).toHaveLength(1);
  });

  test('lists add up, and say where each part is from', () => {
    const { known } = stateOf(
      tell('Ada', [{ ...products('postgresql'), by: 'Ada' }]),
      find(found(products('kafka'))),
    );
    expect(known[0]).toMatchObject({
      value: ['postgresql', 'kafka'],
      origin: 'stated',
      by: 'Ada; also found in docs/data-model.md',
    });
    const { last } = stateOf(tell('Ada', [products('kafka')]), find(found(products('kafka'))));
    expect(last).toEqual({ events: [] });
  });

  test('is gone with a correction, and never pushes out what people said', () => {
    const corrected = stateOf(opened, find(found(rate(5000))), tell('Bob', [rate(7000)], { corrects: true }));
    expect(corrected.known.find(({ id }) => id === 'writes.peakPerSecond')?.value).toBe(7000);
    expect(contradictionsOf(corrected.state)).toEqual([]);
    const many = Array.from({ length: 6 }, (_, n) =>
      found(rate(10_000 * 2 ** n), `docs/${n}.md`, `E${n + 1}`),
    );
    const { state } = stateOf(tell('Ada', [rate(1000)]), find(...many), tell('Bob', [rate(2000)]));
    const statements = state.facts['writes.peakPerSecond']?.statements ?? [];
    expect(statements).toHaveLength(mostStatements);
    expect(statements.map(({ name }) => name)).toEqual(expect.arrayContaining(['Ada', 'Bob']));
  });

  test('changes nothing that was stopped', () => {
    const { last } = stateOf(opened, { kind: 'stop', author: author('Ada') }, find(found(rate(5000))));
    expect(last).toEqual({ events: [] });
  });

  test('after a report the advice is made anew', () => {
    const { state } = stateOf(opened, { kind: 'analysed', analysis: analysis(1) }, find(found(rate(5000))));
    expect(state.phase).toBe('analysing');
  });
});
