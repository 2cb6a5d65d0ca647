import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/consultation/decide.ts';
import type { Command } from '../../../src/consultation/events.ts';
import { evolve } from '../../../src/consultation/evolve.ts';
import type { Consultation } from '../../../src/consultation/state.ts';
import type { Inbound } from '../../../src/contracts/inbound.ts';
import type { ReadingJob } from '../../../src/contracts/reading.ts';
import type { Verb } from '../../../src/contracts/verb.ts';
import {
  type Readings,
  type ReadingsAfter,
  readingsAfter,
  tooMany,
} from '../../../src/conversation/reading/queue.ts';
import { lostSaid } from '../../../src/conversation/reading/read-act.ts';

const inboundOf = (id: string, verb: Verb, by = 'ana'): Inbound => ({
  id,
  thread: 'test:room:1',
  channel: 'test:room',
  by: { id: by, name: by },
  at: '2026-11-29T00:00:00Z',
  verb,
  words: '',
});

/** A thread as its turns see it: what is said is told and put in line. */
const thread = () => {
  let state: Consultation | undefined;
  let readings: Readings | undefined;
  const turn = (inbound: Inbound, commands: readonly Command[] = []): ReadingsAfter => {
    const stood = state;
    const events = commands.flatMap((command) => {
      const outcome = decide(state, command);
      const dated = ('events' in outcome ? outcome.events : []).map((event) => ({ at: 1, event }));
      state = dated.reduce<Consultation | undefined>(evolve, state);
      return dated;
    });
    const came = readingsAfter(readings, stood, {
      inbound,
      act: { commands },
      happened: { state, events, refusals: [] },
      reads: true,
      now: 1,
    });
    readings = came.readings ?? readings;
    return came;
  };
  return {
    say: (id: string, files: readonly string[] = []): ReadingsAfter => {
      const attachments = files.map((name) => ({
        name,
        bytes: 1,
        kept: { key: name, media: 'image/png' as const },
      }));
      const author = { by: 'ana', name: 'Ana', message: id };
      return turn(inboundOf(id, { kind: 'say', text: `words of ${id}`, attachments }), [
        { kind: 'tell', author, channel: 'test:room', title: 't', facts: [], corrects: false, unread: [] },
      ]);
    },
    retract: (message: string, by?: string) =>
      turn(inboundOf(`r-${message}`, { kind: 'retract', message }, by)),
    stop: () =>
      turn(inboundOf('stop', { kind: 'stop' }), [
        { kind: 'stop', author: { by: 'ana', name: 'Ana', message: 'stop' } },
      ]),
    waiting: () => readings?.waiting.map(({ message }) => message) ?? [],
  };
};

const readIn = ({ jobs }: ReadingsAfter): readonly string[] =>
  jobs.map(({ input }) => (input as ReadingJob).message);

describe('messages wait for the model', () => {
  test('one is read, the others wait, and of what is beyond eight its files are named and the rest is said once', () => {
    const at = thread();
    expect(readIn(at.say('m1'))).toEqual(['m1']);
    for (let n = 2; n <= 8; n += 1) expect(readIn(at.say(`m${n}`))).toEqual([]);
    const ninth = at.say('m9', ['load.png']);
    expect(at.waiting()).toHaveLength(8);
    expect(ninth).toMatchObject({ jobs: [], lost: { isNews: true, waiting: { message: 'm9' } } });
    const said = JSON.stringify(ninth.lost === undefined ? [] : lostSaid(ninth.lost));
    expect(said).toMatch(/load\.png.* was not read/);
    expect(said.split(tooMany).length - 1).toBe(2);
    const tenth = at.say('m10');
    expect(tenth.lost?.isNews).toBe(false);
    expect(tenth.lost === undefined ? [] : lostSaid(tenth.lost)).toEqual([]);
  });

  test('one that its author takes back waits no more, and the next is begun; what others take back stays', () => {
    const at = thread();
    at.say('m1');
    at.say('m2');
    expect(at.retract('m1', 'ben').jobs).toEqual([]);
    expect(at.waiting()).toEqual(['m1', 'm2']);
    expect(readIn(at.retract('m1'))).toEqual(['m2']);
    // Edited: taken back, and said anew under its id with a mark.
    const edited = at.retract('m2');
    expect(edited.cancel).toEqual(['reading']);
    expect(readIn(at.say('m2#2'))).toEqual(['m2#2']);
  });

  test('nothing waits once somebody said stop', () => {
    const at = thread();
    at.say('m1');
    at.say('m2');
    expect(at.stop().cancel).toEqual(['reading']);
    expect(at.waiting()).toEqual([]);
  });
});
