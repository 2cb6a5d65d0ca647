import { describe, expect, test } from '@jest/globals';
import { decide } from '../../src/consultation/decide.ts';
import type { Author, Command } from '../../src/consultation/events.ts';
import { evolve } from '../../src/consultation/evolve.ts';
import { contradictionsOf, knownFacts } from '../../src/consultation/held.ts';
import type { Consultation } from '../../src/consultation/state.ts';
import type { Fact } from '../../src/contracts/fact.ts';

const ana = (message: string): Author => ({ by: 'ana', name: 'Ana', message });
const ben = (message: string): Author => ({ by: 'ben', name: 'Ben', message });

const size = (value: number, more: Partial<Fact> = {}): Fact => ({
  id: 'data.size',
  value,
  unit: 'B',
  origin: 'stated',
  ...more,
});
const uses = (...value: string[]): Fact => ({
  id: 'present.products',
  value,
  unit: 'none',
  origin: 'stated',
});

const tell = (author: Author, facts: readonly Fact[], corrects = false): Command => ({
  kind: 'tell',
  author,
  channel: 'c',
  title: 't',
  facts,
  corrects,
  unread: [],
});
const read = (author: Author, facts: readonly Fact[], at: number): Command => ({
  kind: 'read',
  author,
  facts,
  unclear: [],
  at,
});

/** One command after the other, each at its time. */
const stateAfter = (...commands: readonly (readonly [at: number, Command])[]): Consultation => {
  let state: Consultation | undefined;
  for (const [at, command] of commands) {
    const outcome = decide(state, command);
    if ('events' in outcome) for (const event of outcome.events) state = evolve(state, { at, event });
  }
  if (state === undefined) throw new Error('nothing was opened');
  return state;
};

const values = (state: Consultation, id = 'data.size') =>
  state.facts[id]?.statements.map(({ fact }) => fact.value);

describe('what a model read in a message, once the message was taken in', () => {
  test.each<readonly [string, readonly (readonly [number, Command])[], unknown]>([
    [
      'adds what nobody holds',
      [
        [1, tell(ana('m1'), [])],
        [5, read(ana('m1'), [size(4)], 1)],
      ],
      [4],
    ],
    [
      'says nothing new where it agrees',
      [
        [1, tell(ana('m1'), [size(4)])],
        [5, read(ana('m1'), [size(4)], 1)],
      ],
      [4],
    ],
    [
      'stands beside what the rules read in the same message',
      [
        [1, tell(ana('m1'), [size(4)])],
        [5, read(ana('m1'), [size(9)], 1)],
      ],
      [4, 9],
    ],
    [
      'stands beside what its author said before',
      [
        [1, tell(ana('m1'), [size(4)])],
        [2, tell(ana('m2'), [])],
        [5, read(ana('m2'), [size(9)], 2)],
      ],
      [4, 9],
    ],
    [
      'is overtaken by what its author said since',
      [
        [1, tell(ana('m1'), [])],
        [3, tell(ana('m2'), [size(4)])],
        [5, read(ana('m1'), [size(9)], 1)],
      ],
      [4],
    ],
    [
      'is overtaken by what anybody put right since',
      [
        [1, tell(ana('m1'), [])],
        [3, tell(ben('m2'), [size(4)], true)],
        [5, read(ana('m1'), [size(9)], 1)],
      ],
      [4],
    ],
    [
      'contradicts what somebody else said since',
      [
        [1, tell(ana('m1'), [])],
        [3, tell(ben('m2'), [size(4)])],
        [5, read(ana('m1'), [size(9)], 1)],
      ],
      [4, 9],
    ],
    [
      'is replaced by what its author says next',
      [
        [1, tell(ana('m1'), [])],
        [5, read(ana('m1'), [size(9)], 1)],
        [7, tell(ana('m2'), [size(4)])],
      ],
      [4],
    ],
    [
      'goes with its message',
      [
        [1, tell(ana('m1'), [])],
        [5, read(ana('m1'), [size(9)], 1)],
        [7, { kind: 'retract', author: ana('m3'), message: 'm1' }],
      ],
      undefined,
    ],
    [
      'is nothing to whoever said stop',
      [
        [1, tell(ana('m1'), [])],
        [2, { kind: 'stop', author: ana('m2') }],
        [5, read(ana('m1'), [size(9)], 1)],
      ],
      undefined,
    ],
  ])('%s', (_, commands, expected) => {
    expect(values(stateAfter(...commands))).toEqual(expected);
  });

  test('two that cannot both hold are a contradiction, asked about like any other', () => {
    const state = stateAfter([1, tell(ana('m1'), [size(4)])], [5, read(ana('m1'), [size(9)], 1)]);
    expect(contradictionsOf(state)).toEqual([{ fact: 'data.size', statements: [size(4), size(9)] }]);
    expect(state.phase).toBe('analysing');
  });

  test('a list gains the members that it lacks, and no assumed ones', () => {
    const told = [1, tell(ana('m1'), [uses('postgresql')])] as const;
    const more = stateAfter(told, [5, read(ana('m1'), [uses('postgresql', 'kafka')], 1)]);
    expect(knownFacts(more)[0]?.value).toEqual(['postgresql', 'kafka']);
    const same = stateAfter(told, [5, read(ana('m1'), [{ ...uses('kafka'), origin: 'assumed' }], 1)]);
    expect(knownFacts(same)[0]?.value).toEqual(['postgresql']);
  });

  test('what was only assumed is confirmed by saying it', () => {
    const state = stateAfter(
      [1, tell(ana('m1'), [])],
      [5, read(ana('m1'), [size(9, { origin: 'assumed', quote: 'Archive: 9' })], 1)],
      [7, tell(ana('m2'), [size(9)])],
    );
    expect(knownFacts(state)[0]?.origin).toBe('stated');
  });
});
