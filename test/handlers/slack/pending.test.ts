import { expect, test } from '@jest/globals';
import { type Pending, pendingIn, type Waiting } from '../../../handlers/slack/pending.ts';
import type { Kept } from '../../../src/contracts/settings.ts';

const keptInMemory = (): Kept<unknown> => {
  const values = new Map<string, unknown>();
  return {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
    change: async (key, next) => {
      const value = next(values.get(key));
      values.set(key, value);
      return value;
    },
    delete: async (key) => values.delete(key),
    entries: async function* () {
      yield* values;
    },
  };
};

const waiting = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  inbound: {
    id,
    thread: 'slack:T1.C1:1.000001',
    channel: 'slack:T1.C1',
    by: { id: 'U1', name: 'Ana' },
    at: '2026-11-28T09:00:00.000Z',
    verb: { kind: 'say', text: id, attachments: [] },
    words: id,
  },
  team: 'T1',
  files: [],
  ...more,
});

/** `fails`: so many times nothing is taken. */
const started = (
  kept: Kept<unknown>,
  fails: number,
  paused: (pending: Pending) => void = () => undefined,
) => {
  const taken: string[] = [];
  const problems: string[] = [];
  const pauses: number[] = [];
  let left = fails;
  const pending: Pending = pendingIn(
    kept,
    async ({ inbound, adopts }) => {
      left -= 1;
      if (left >= 0) throw new Error('the disk is full');
      taken.push(adopts === undefined ? inbound.id : `${inbound.id} with its thread`);
    },
    async (milliseconds) => {
      pauses.push(milliseconds);
      paused(pending);
    },
    (what) => problems.push(what),
  );
  return { pending, taken, problems, pauses };
};

test('what cannot be handed on for long is tried until it is taken, with what came after it behind it, and said once', async () => {
  const { pending, taken, problems, pauses } = started(keptInMemory(), 20);
  await pending.add(waiting('first'));
  await pending.add(waiting('second'));
  await pending.settled();
  expect(taken).toEqual(['first', 'second']);
  expect(problems).toHaveLength(1);
  expect(Math.max(...pauses)).toBe(60_000);
});

test('what is left at the close is handed on at the next start', async () => {
  const kept = keptInMemory();
  const before = started(kept, 1_000, (pending) => pending.leave());
  await before.pending.add(waiting('first'));
  await before.pending.settled();
  expect(before.taken).toEqual([]);
  const after = started(kept, 0);
  await after.pending.resume();
  await after.pending.settled();
  expect(after.taken).toEqual(['first']);
});

test('a repetition that knows less does not take the place of the first', async () => {
  const kept = keptInMemory();
  const before = started(kept, 1_000, (pending) => pending.leave());
  const adopts = { channel: 'C1', thread: '1.000001', before: '2.000001' };
  await before.pending.add(waiting('mention', { adopts }));
  await before.pending.add(waiting('mention'));
  await before.pending.settled();
  const after = started(kept, 0);
  await after.pending.resume();
  await after.pending.settled();
  expect(after.taken).toEqual(['mention with its thread']);
});
