import { describe, expect, test } from '@jest/globals';
import type { Forks } from '../../src/advisor/decide.ts';
import { openFacts, questionsOf } from '../../src/advisor/sensitivity.ts';
import { assumptions, factStore } from '../../src/advisor/view.ts';
import type { Fact, FactDefinition } from '../../src/contracts/fact.ts';
import { factCatalogue, factDefinition } from '../../src/knowledge/catalogue.ts';
import { facts, type Said } from './made.ts';

const read = new Set(factCatalogue.map((one) => one.id));

const open = (said: Said): readonly string[] => {
  const stated = factStore(facts(said));
  const all = factStore([...stated.values(), ...assumptions(stated, factCatalogue)]);
  return openFacts(all, factCatalogue, read).map((one) => one.id);
};

const defined = (id: string): FactDefinition => {
  const definition = factDefinition(id);
  if (definition === undefined) throw new Error(`no fact ${id}`);
  return definition;
};

describe('what is open', () => {
  test.each<[string, Said, string, boolean]>([
    ['a number that is only assumed', {}, 'growth.perYear', true],
    ['a number that was said', { 'growth.perYear': 0.1 }, 'growth.perYear', false],
    ['the load, where none was said', {}, 'writes.peakPerSecond', true],
    ['the load, where it can be derived', { 'requests.averagePerSecond': 50 }, 'writes.peakPerSecond', false],
    ['one number stands for the load, not ten', {}, 'requests.averagePerSecond', false],
    ['the amount of data', {}, 'data.size', true],
    ['the amount of data, where records were counted', { 'record.count': 1000 }, 'data.size', false],
    ['a yes or no that silence leaves open', {}, 'loss.none', true],
    ['how data is read, where nothing was said of it', {}, 'access.joins', true],
    ['how data is read, where something was said of it', { 'access.byKey': true }, 'access.joins', false],
    ['what hurts is told and not asked', {}, 'hurts.spof', false],
    ['what the team asks is not asked back', {}, 'asked.database', false],
    ['what was proposed is not asked', {}, 'proposed.products', false],
  ])('%s', (_, said, id, expected) => {
    expect({ [id]: open(said).includes(id) }).toEqual({ [id]: expected });
  });

  test('what was guessed from somebody’s words, whatever it is about', () => {
    const guess: Fact = {
      id: 'hurts.spof',
      value: true,
      unit: 'none',
      origin: 'assumed',
      quote: 'all on one box',
    };
    expect(openFacts(factStore([guess]), factCatalogue, read).map((one) => one.id)).toContain('hurts.spof');
  });

  test('nothing that no rule reads', () => {
    expect(openFacts(factStore([]), factCatalogue, new Set(['loss.none'])).map((one) => one.id)).toEqual([
      'loss.none',
    ]);
  });
});

const forks = (flipsOn: (fact: Fact) => boolean): Forks => ({
  now: { key: 'one', title: 'One primary' },
  withFact: (fact) =>
    flipsOn(fact) ? { key: 'two', title: 'Shards' } : { key: 'one', title: 'One primary' },
});

describe('the questions', () => {
  test('are those whose answer changes the choice, with what each answer leads to', () => {
    const [question, ...rest] = questionsOf(
      [defined('loss.none'), defined('consistency.staleOk')],
      forks((fact) => fact.id === 'loss.none' && fact.value === true),
    );
    expect(rest).toEqual([]);
    expect(question).toMatchObject({
      fact: 'loss.none',
      ask: defined('loss.none').ask,
      flips: 'decides between One primary and Shards',
      outcomes: [
        { when: 'yes', option: 'Shards' },
        { when: 'no', option: 'One primary' },
      ],
    });
  });

  test('leave out what every answer changes alike: it decides between nothing', () => {
    expect(
      questionsOf(
        [defined('loss.none')],
        forks((fact) => fact.id === 'loss.none'),
      ),
    ).toEqual([]);
  });

  test('put what more answers change first, and a number before a rare yes', () => {
    const order = questionsOf(
      [defined('access.joins'), defined('survive'), defined('growth.perYear')],
      forks(
        (fact) =>
          fact.value === true ||
          fact.value === 'region' ||
          (typeof fact.value === 'number' && fact.value > 0.1),
      ),
    ).map((one) => one.fact);
    expect(order).toEqual(['growth.perYear', 'survive', 'access.joins']);
  });

  test('try a choice over all its values', () => {
    const [question] = questionsOf(
      [defined('survive')],
      forks((fact) => fact.value === 'region'),
    );
    expect(question?.outcomes.map((one) => one.when)).toEqual(['node', 'zone', 'zone and node', 'region']);
  });
});
