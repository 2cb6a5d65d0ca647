import { describe, expect, test } from '@jest/globals';
import type { ThreadSummary } from '../../src/contracts/engine.ts';
import { digestThread, whenOf } from '../../src/conversation/acts/digest.ts';
import { routed } from '../../src/conversation/channel.ts';
import type { Summary } from '../../src/conversation/stored.ts';
import { openThread } from '../support/thread.ts';

describe('when a digest comes', () => {
  test.each([
    [undefined, '0 9 * * 1', 'UTC'],
    ['mon 9:30 Europe/Berlin', '30 9 * * 1', 'Europe/Berlin'],
    ['every friday at 16', '0 16 * * 5', 'UTC'],
    ['daily 8', '0 8 * * *', 'UTC'],
    ['weekdays 7:45 America/New_York', '45 7 * * 1-5', 'America/New_York'],
    ['15 6 1 * * Asia/Tokyo', '15 6 1 * *', 'Asia/Tokyo'],
  ])('%s', (words, cron, timeZone) => {
    expect(whenOf(words)).toEqual({ cron, timeZone });
  });

  test.each(['whenever', 'mon 25:00', 'daily 8 Mars/Olympus', '* * *'])('"%s" is no time', (words) => {
    expect(whenOf(words)).toBeUndefined();
  });
});

const summary = (more: Partial<Summary>): Summary => ({
  title: 'Orders',
  phase: 'gathering',
  revision: 3,
  headline: [],
  waitsFor: [],
  assumed: [],
  risks: [],
  ...more,
});

const day = Date.UTC(2026, 10, 20);
const at = (name: string, of: Summary): ThreadSummary => ({
  thread: `test:general:${name}`,
  changedAt: day,
  summary: of,
});

const channel = 'test:general';
const digests = (threads: readonly ThreadSummary[]) => openThread(digestThread(channel), { threads });

const ofDigest = (replies: Awaited<ReturnType<ReturnType<typeof openThread>['does']>>) => {
  const found = replies.find((reply) => reply.kind === 'digest');
  return found?.kind === 'digest'
    ? found.groups.map(({ title, lines }) => `${title}: ${lines.length}`)
    : undefined;
};

describe('a digest', () => {
  test('tells what stalls, what is past its review, what nobody confirmed and what nothing answers', async () => {
    const thread = digests([
      at('a', summary({ waitsFor: ['How much data is there today?'] })),
      at(
        'b',
        summary({
          phase: 'decided',
          decision: { title: 'One primary', by: 'Bob', on: '2026-01-01', reviewOn: '2026-07-01' },
        }),
      ),
      at(
        'c',
        summary({ phase: 'decided', assumed: ['size of a record'], risks: ['still hurts: lock waits'] }),
      ),
    ]);
    const replies = await thread.does('Ada', { kind: 'digest', action: 'now' });
    const words = JSON.stringify(replies);
    for (const expected of [
      'How much data is there today?',
      'One primary',
      '2026-07-01',
      'size of a record',
      'lock waits',
    ])
      expect(words).toContain(expected);
  });

  test('is one line where nothing changed since the last one', async () => {
    const thread = digests([at('a', summary({ phase: 'closed' }))]);
    await thread.does('Ada', { kind: 'digest', action: 'now' });
    expect(ofDigest(await thread.does('Ada', { kind: 'digest', action: 'now' }))).toEqual([]);
  });

  test('comes by its schedule as well', async () => {
    const thread = digests([at('a', summary({}))]);
    const replies = await thread.take({
      engine: 'schedule',
      key: 'digest',
      occurrence: day,
      missed: 0,
      body: {},
    });
    expect(replies.map(({ kind }) => kind)).toEqual(['digest']);
  });
});

describe('where a message goes', () => {
  const inbound = (kind: 'digest' | 'status') => ({
    id: 'test:1',
    thread: 'test:general:a',
    channel,
    by: { id: 'ada', name: 'Ada' },
    at: '2026-11-28T09:00:00.000Z',
    verb: kind === 'status' ? ({ kind } as const) : ({ kind, action: 'now' } as const),
    words: kind,
  });

  test('to its thread; what is about the digest to the thread of the digest as well', () => {
    expect(routed(inbound('status')).map(({ id, thread }) => [id, thread])).toEqual([
      ['test:1', 'test:general:a'],
    ]);
    expect(routed(inbound('digest')).map(({ id, thread }) => [id, thread])).toEqual([
      ['test:1:digest', 'test:general:digest'],
      ['test:1', 'test:general:a'],
    ]);
  });
});
