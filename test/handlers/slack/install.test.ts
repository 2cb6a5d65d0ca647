import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';
import { install, installable } from '../../support/slack/install.ts';

let closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.reverse()) await close();
  closers = [];
});

const opened = async (): Promise<{ readonly slack: FakeSlack; readonly bot: SlackBot }> => {
  const slack = await startFakeSlack({ installed: false, app: { rotation: true } });
  closers.push(() => slack.close());
  const bot = await startSlackBot(slack, 'http', installable(slack));
  closers.push(() => bot.close());
  return { slack, bot };
};

test('workspaces install it themselves, never see each other, and are forgotten when they take their leave', async () => {
  const { slack, bot } = await opened();
  const other = slack.workspace('T2', 'Globex', { installed: false });
  const ana = slack.person('U1', 'Ana');
  const zoe = other.person('U9', 'Zoe');
  const mine = slack.channel('C1', 'architecture');
  const theirs = other.channel('C9', 'architecture');

  expect(await install(bot, 'T1')).toBe(200);
  expect(await install(bot, 'T2')).toBe(200);

  await ana.command(mine, '/architect Orders in one PostgreSQL, 300 writes/s at the peak; none may be lost.');
  await zoe.command(
    theirs,
    '/architect Chat messages in MySQL, 900 writes/s at the peak; losing one is fine.',
  );
  await bot.settled();
  expect(
    slack
      .messages(mine)
      .map(({ seen }) => seen)
      .join('\n'),
  ).toContain('300/s');
  expect(
    other
      .messages(theirs)
      .map(({ seen }) => seen)
      .join('\n'),
  ).toContain('900/s');

  // What one workspace may list or open never holds what the other said.
  await ana.command(mine, '/architect list');
  await ana.openHome('home');
  await bot.settled();
  await slack.until(() => slack.views('U1').home !== undefined);
  const seen = JSON.stringify([slack.ephemerals(mine, 'U1'), slack.views('U1').home]);
  expect(seen).toContain('Orders');
  expect(seen).not.toContain('Chat messages');

  // No token lies in the clear.
  const kept = ['settings.db', 'settings.db-wal', 'engine.db', 'engine.db-wal'].map((name) => {
    try {
      return readFileSync(join(bot.folder, name)).toString('latin1');
    } catch {
      return '';
    }
  });
  expect(kept.join('')).not.toMatch(/xoxe?[.-]xox|xoxb-T|xoxe-1-/);

  // Who takes the app away is forgotten: nothing of theirs is taken any more, and nothing posted.
  await other.uninstall();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const before = other.messages(theirs).length;
  await zoe.say(theirs, 'are you there?').catch(() => undefined);
  await bot.settled();
  expect(other.messages(theirs).filter(({ user }) => user === other.botUser).length).toBeLessThanOrEqual(
    before,
  );
  await ana.command(mine, '/architect status');
  await bot.settled();
  expect(bot.problems.join('\n')).toContain('installation was deleted');
  expect(bot.problems.join('\n')).not.toMatch(/xox/);
});
