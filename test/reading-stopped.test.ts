import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from './support/anthropic/fake.ts';
import type { Asked } from './support/anthropic/script.ts';
import { answer, hang, json } from './support/anthropic/steps.ts';
import { openRooms, reader } from './support/reading-rooms.ts';
import { smallPng } from './support/small-files.ts';

const isReading = ({ model }: Asked): boolean => model === reader;
const readings = (fake: FakeAnthropic) =>
  fake.requests('/messages').filter(({ body }) => body?.model === reader);

const brief =
  'We store chat messages for a team of 8 on AWS in one PostgreSQL primary, 1 KB each. Nothing may be lost.';
const books = 'Ah, before I forget: the books say 40 TB.';
/** The model has read what the books say. */
const sized = answer(
  json({
    facts: [{ fact: 'data.size', value: '40 TB', quote: 'the books say 40 TB', file: '' }],
    files: [],
  }),
);

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('reading, with a bot of its own', () => {
  let folder: string;
  let fake: FakeAnthropic;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'plumbline-reading-'));
    fake = await startFakeAnthropic();
  });
  afterEach(async () => {
    await fake.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('stopped in the middle of an answer and started again, a message is read once', async () => {
    fake.when(isReading, [hang(), sized]);
    const first = await openRooms(fake, folder);
    await first.room('goes-on').say(`${brief} ${books}`);
    await until(() => readings(fake).length > 0);
    await first.close();
    const second = await openRooms(fake, folder);
    try {
      await second.settled();
      expect(readings(fake).length).toBe(2);
      expect(second.room('goes-on').row('data.size')?.by).toBe('Ana (read by the model)');
    } finally {
      await second.close();
    }
  }, 120_000);

  test('a platform that hangs holds nobody up, and is given up after its time', async () => {
    fake.when(isReading, () => hang());
    const at = await openRooms(fake, folder, { PLUMBLINE_READING_SECONDS: '3' });
    try {
      const room = at.room('hangs');
      await room.say(brief);
      await until(() => room.row('team.size') !== undefined);
      // The card stands while the model has not answered.
      expect(readings(fake).every(({ ending }) => ending === undefined)).toBe(true);
      await at.settled();
      expect(room.said()).toMatch('The model did not read this: the model fell silent');
    } finally {
      await at.close();
    }
  }, 120_000);

  test('switched off, pictures are named as not read and nobody is asked', async () => {
    const at = await openRooms(fake, folder, { PLUMBLINE_READING_MODEL: 'off' });
    try {
      const room = at.room('off');
      await room.send(brief, 'load.png', smallPng());
      await at.settled();
      expect(room.said()).toMatch(/load\.png.* was not read: .*it is no text/);
      expect(fake.requests('/messages').length).toBe(0);
    } finally {
      await at.close();
    }
  }, 120_000);
});
