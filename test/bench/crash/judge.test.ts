import { describe, expect, test } from '@jest/globals';
import type { ThreadDump } from '../../../bench/crash/child.ts';
import { judge, type Sent } from '../../../bench/crash/judge.ts';

const sent: readonly Sent[] = [
  { id: 'a', thread: 't', sentAt: 1, acceptedAt: 2 },
  { id: 'b', thread: 't', sentAt: 3, acceptedAt: 4 },
];

const sound: ThreadDump = {
  thread: 't',
  version: 3,
  state: { taken: ['a', 'b', 'job:1'], asked: ['b'], reported: ['b'], refused: [] },
  events: 0,
  problems: [],
  history: ['a', 'b', 'job:1'],
};
const lane = ['reply to a', 'reply to b', 'report of b'];
const nothing = { lost: 0, twice: 0, outOfOrder: 0, missing: 0, repeated: 0, unfinished: 0, unlike: 0 };

const state = (change: Partial<ThreadDump['state']>): ThreadDump => ({
  ...sound,
  state: { ...sound.state, ...change },
});

describe('the judge of a crash run', () => {
  test.each<[string, ThreadDump, readonly string[], Partial<typeof nothing>]>([
    ['nothing wrong', sound, lane, {}],
    [
      'an accepted message that no turn took',
      { ...state({ taken: ['a', 'job:1'] }), version: 2, history: ['a', 'job:1'] },
      lane,
      { lost: 1 },
    ],
    [
      'an event taken twice',
      { ...state({ taken: ['a', 'b', 'b'] }), history: ['a', 'b', 'b'] },
      lane,
      { twice: 1 },
    ],
    ['a version that is ahead', { ...sound, version: 4 }, lane, { twice: 1 }],
    ['a history that tells otherwise', { ...sound, history: ['a', 'b'] }, lane, { twice: 1 }],
    [
      'taken in the wrong order',
      { ...state({ taken: ['b', 'a', 'job:1'] }), history: ['b', 'a', 'job:1'] },
      lane,
      { outOfOrder: 1 },
    ],
    ['a reply that is not there', sound, ['reply to a', 'report of b'], { missing: 1 }],
    [
      'a reply that was refused and said so',
      state({ refused: ['reply to b'] }),
      ['reply to a', 'report of b'],
      {},
    ],
    ['a reply that stands twice', sound, [...lane, 'reply to a'], { repeated: 1 }],
    ['a job that never ended', state({ reported: [] }), lane, { unfinished: 1 }],
    [
      'a consultation that is not what its history gives',
      { ...sound, problems: ['the history gives another state'] },
      lane,
      { unlike: 1 },
    ],
    ['a job that was taken back', state({ reported: [], cancelled: 'b' }), lane, {}],
  ])('%s', (_name, thread, words, wrong) => {
    expect(judge(sent, [thread], new Map([['t', words]]))).toEqual({ ...nothing, ...wrong });
  });
});
