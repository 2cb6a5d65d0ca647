import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/consultation/decide.ts';
import type { Command, Dated } from '../../src/consultation/events.ts';
import { evolve, replay } from '../../src/consultation/evolve.ts';
import { contradictionsOf, knownFacts } from '../../src/consultation/held.ts';
import {
  type Consultation,
  mostAsked,
  mostPeople,
  mostStatements,
  mostUnread,
} from '../../src/consultation/state.ts';
import { analysis, asks, author, decision, rate } from './given.ts';

const ids = ['writes.peakPerSecond', 'reads.peakPerSecond', 'data.size', 'users.total'];
const person = fc.constantFrom('Ada', 'Bob', 'Cleo', 'Dan').map((name) => author(name));
const value = fc.integer({ min: 1, max: 6 }).map((n) => n * 1000);
const fact = fc.tuple(fc.constantFrom(...ids), value).map(([id, n]) => rate(n, id));
const revision = fc.integer({ min: 0, max: 40 });

/** Commands of which many are wrong for the state they meet: old cards, results of older facts, decisions before advice. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('tell' as const),
    author: fc.tuple(person, fc.nat(1000)).map(([one, n]) => ({ ...one, message: `${one.by}-${n % 20}` })),
    channel: fc.constant('test:general'),
    title: fc.constant('orders'),
    facts: fc.array(fact, { maxLength: 3 }),
    corrects: fc.boolean(),
    unread: fc.array(fc.record({ text: fc.string(), reason: fc.constant('unclear') }), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    author: person,
    subject: fc.constantFrom(...ids),
    answer: fc.oneof(
      fact.map((one) => ({ fact: one })),
      fc.constantFrom('unknown' as const, 'you decide' as const).map((left) => ({ left })),
    ),
    revision,
  }),
  fc.record({
    kind: fc.constant('find' as const),
    facts: fc.array(
      fc.tuple(fact, fc.nat(3)).map(([one, n]) => ({
        ...one,
        origin: 'found' as const,
        by: `docs/${n}.md`,
        foundIn: {
          entry: `E${n + 1}`,
          class: 'documentation' as const,
          server: 'docs',
          tool: 'read',
          hash: 'a',
        },
      })),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('withdraw' as const),
    author: person,
    subject: fc.constantFrom(...ids),
    revision,
  }),
  fc
    .tuple(person, fc.nat(1000))
    .map(([one, n]) => ({ kind: 'retract' as const, author: one, message: `${one.by}-${n % 20}` })),
  fc.record({ kind: fc.constant('advise' as const), author: person }),
  fc.record({ kind: fc.constant('stop' as const), author: person }),
  fc.constant({ kind: 'watch' as const }),
  fc.record({
    kind: fc.constant('decide' as const),
    author: person,
    decision: fc.tuple(fc.constantFrom('one', 'two', 'three'), revision).map(([id, n]) => decision(id, n)),
  }),
);

/** Half of the analyses are of the facts as they stand, so that the machine gets anywhere. */
const result = fc.record({
  current: fc.boolean(),
  revision,
  questions: fc.subarray(ids),
  verdict: fc.constantFrom(
    'advised' as const,
    'advised' as const,
    'conditional' as const,
    'not a brief' as const,
  ),
  fails: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

const step = fc.oneof(command, result);

/** Every second decision is of the report that stands, so that some are taken. */
const current = (one: Command, state: Consultation | undefined): Command =>
  one.kind === 'decide' && one.decision.revision % 2 === 0
    ? { ...one, decision: { ...one.decision, revision: state?.advised ?? 0 } }
    : one;

const problemsOf = (before: Consultation | undefined, state: Consultation | undefined): readonly string[] => {
  if (state === undefined) return before === undefined ? [] : ['it vanished'];
  const found: string[] = [];
  const say = (wrong: boolean, what: string) => {
    if (wrong) found.push(what);
  };
  say(before !== undefined && state.revision < before.revision, 'revision went back');
  say(state.asked.length > mostAsked, 'too many questions');
  say(
    state.asked.some(({ fact: id }) => state.left[id] !== undefined),
    'asks what was left',
  );
  say((state.advised ?? 0) > state.revision, 'advised on facts that are not there');
  say(
    state.decision !== undefined && state.decision.revision > (state.advised ?? -1),
    'decided on no report',
  );
  say(state.phase === 'watching' && state.decision === undefined, 'watches nothing');
  say(state.unread.length > mostUnread, 'unread grows');
  say(Object.keys(state.people).length > mostPeople, 'people grow');
  say(
    Object.values(state.facts).some(
      ({ statements }) => statements.length === 0 || statements.length > mostStatements,
    ),
    'statements out of bounds',
  );
  say(knownFacts(state).length !== Object.keys(state.facts).length, 'a fact that is held is not known');
  say(state.phase === 'advising' && state.asked.length > 0, 'advised and still asks');
  say(before?.phase === 'closed' && state !== before, 'a closed one changed');
  say(
    contradictionsOf(state).some(({ statements }) => statements.length < 2),
    'a clash of one',
  );
  return found;
};

const runs = 500;
const steps = 200;

describe(`${runs * steps} random steps`, () => {
  test('no illegal state, and the events give the same state again', () => {
    let taken = 0;
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { minLength: steps, maxLength: steps, size: 'max' }), (all) => {
        let state: Consultation | undefined;
        const events: Dated[] = [];
        for (const [at, one] of all.entries()) {
          taken += 1;
          const act: Command =
            'kind' in one
              ? current(one, state)
              : one.fails
                ? {
                    kind: 'analysis failed',
                    revision: one.current ? (state?.revision ?? 0) : one.revision,
                    because: 'no reason',
                  }
                : {
                    kind: 'analysed',
                    analysis: analysis(one.current ? (state?.revision ?? 0) : one.revision, {
                      questions: asks(...one.questions),
                      verdict: one.verdict,
                    }),
                  };
          const outcome = decide(state, act);
          const before = state;
          if ('events' in outcome)
            for (const event of outcome.events) {
              const dated = { at, event };
              events.push(dated);
              state = evolve(state, dated);
            }
          else expect(outcome.refused.because).not.toBe('');
          expect(problemsOf(before, state)).toEqual([]);
          if (state !== undefined) reached.add(state.phase);
        }
        expect(replay(JSON.parse(JSON.stringify(events)) as Dated[])).toEqual(
          state === undefined ? undefined : JSON.parse(JSON.stringify(state)),
        );
      }),
      { numRuns: runs, seed: 20261128 },
    );
    expect(taken).toBeGreaterThanOrEqual(100_000);
    expect([...reached].sort()).toEqual([
      'advising',
      'analysing',
      'decided',
      'failed',
      'gathering',
      'stopped',
      'watching',
    ]);
  });
});
