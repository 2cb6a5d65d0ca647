import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Inbound } from '../../../src/contracts/inbound.ts';
import type { Attachment } from '../../../src/contracts/verb.ts';
import { startSlackAlone } from '../../support/slack/alone.ts';
import { startFakeSlack } from '../../support/slack/fake-slack.ts';

/** What comes to the core of a thread whose messages have these files, once somebody asks for it to be read. */
const adopted = async (
  messages: readonly (readonly { readonly name: string; readonly content: string }[])[],
) => {
  const fake = await startFakeSlack();
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-adopted-'));
  const accepted: Inbound[] = [];
  const { slack, end } = await startSlackAlone(fake, folder, {
    accept: async (inbound) => {
      accepted.push(inbound);
      return 'accepted';
    },
  });
  const channel = fake.channel('C1', 'architecture');
  const ana = fake.person('U1', 'Ana');
  let root: string | undefined;
  for (const files of messages) {
    const { ts } = await ana.say(channel, 'see', root, files);
    root ??= ts;
  }
  fake.sendTo(slack.connected);
  await ana.shortcut('consult_from_message', root);
  await slack.settled();
  await end();
  await fake.close();
  rmSync(folder, { recursive: true, force: true });
  return accepted.map(({ verb }): readonly Attachment[] => ('attachments' in verb ? verb.attachments : []));
};

const files = (letter: string, count: number, size = 10) =>
  Array.from({ length: count }, (_, index) => ({
    name: `${letter}${index}.md`,
    content: letter.repeat(size),
  }));

const read = (attachments: readonly Attachment[] | undefined) =>
  (attachments ?? []).map(({ text }) => text !== undefined);

test('of more than twenty files those of the first message and of the newest are read, each other is named', async () => {
  const [first, middle, newest] = await adopted([files('a', 8), files('b', 9), files('c', 8)]);
  expect(read(first)).toEqual(Array(8).fill(true));
  expect(read(middle)).toEqual([...Array(4).fill(true), ...Array(5).fill(false)]);
  expect(read(newest)).toEqual(Array(8).fill(true));
  expect(middle?.slice(4).map(({ name, unread }) => [name, unread])).toEqual(
    ['b4.md', 'b5.md', 'b6.md', 'b7.md', 'b8.md'].map((name) => [name, expect.stringContaining('20 files')]),
  );
});

test('of more than five megabytes as many files are read as fit, and none of more than one', async () => {
  const [first, newest] = await adopted([
    files('a', 2, 900_000),
    [...files('b', 5, 900_000), ...files('c', 1, 1_000_001)],
  ]);
  expect(read(first)).toEqual([true, true]);
  expect(read(newest)).toEqual([true, true, true, false, false, false]);
  expect(newest?.map(({ unread }) => unread ?? '')).toEqual([
    '',
    '',
    '',
    expect.stringContaining('5 MB'),
    expect.stringContaining('5 MB'),
    expect.stringContaining('larger than 1 MB'),
  ]);
});
