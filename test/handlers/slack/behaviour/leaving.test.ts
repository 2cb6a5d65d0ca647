import { join } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of builtins has no node:sqlite yet; tsc checks it.
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import type { Delivery } from '../../../support/slack/delivery.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import { install, installable } from '../../../support/slack/install.ts';
import type { Person } from '../../../support/slack/person.ts';
import type { Workspace } from '../../../support/slack/workspace.ts';
import { saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

let slack: FakeSlack;
let bot: SlackBot;
let other: Workspace;
let ana: Person;
let bob: Person;

beforeAll(async () => {
  slack = await startFakeSlack({ installed: false });
  slack.channel('C1', 'architecture');
  ana = slack.person('U1', 'Ana Quintana');
  other = slack.workspace('T2', 'Globex', { installed: false });
  other.channel('C9', 'architecture');
  bob = other.person('U9', 'Bob Zimmer');
  bot = await startSlackBot(slack, 'http', installable(slack));
  expect(await install(bot, 'T1')).toBe(200);
  expect(await install(bot, 'T2')).toBe(200);
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

/** Keys of what is kept, in whatever store, that hold all of the words. */
const kept = (...words: readonly string[]): readonly string[] => {
  const database = new DatabaseSync(join(bot.folder, 'settings.db'), { readOnly: true });
  try {
    return database
      .prepare('select key from kept')
      .all()
      .map(({ key }) => String(key))
      .filter((key) => words.every((word) => key.includes(word)));
  } finally {
    database.close();
  }
};

const keptAs = (key: string) => kept(key).filter((one) => one === key);

const served = async (mark: string): Promise<boolean> => {
  await ana.command('C1', `/architect calc ${mark} n=3`);
  await bot.settled();
  return textIn(saidBy(slack, 'C1')).includes(mark);
};

let events = 0;

/** An event as Slack tells it, of a moment in seconds since 1970. */
const eventAt = (at: number, event: Readonly<Record<string, unknown>>): Delivery => {
  events += 1;
  return {
    kind: 'events_api',
    payload: {
      type: 'event_callback',
      token: 'verification-token',
      team_id: 'T1',
      api_app_id: 'A0PLUMBLINE',
      event_id: `EvLeave${events}`,
      event_time: at,
      event,
    },
    attempts: [],
    state: 'under way',
  };
};

const now = () => Math.floor(Date.now() / 1_000);
const uninstalled = { type: 'app_uninstalled' };
const revoked = (...bots: readonly string[]) => ({
  type: 'tokens_revoked',
  tokens: { oauth: [], bot: bots },
});

/** Delivers, and waits until the bot has looked whether it is so. */
const told = async (delivery: Delivery): Promise<void> => {
  const again = await slack.redeliver(delivery);
  await slack.idle();
  expect(again.state).toBe('acknowledged');
  await bot.settled();
  await new Promise((resolve) => setTimeout(resolve, 300));
};

test.each([
  ['tokens_revoked, then app_uninstalled', (told: readonly Delivery[]) => told],
  ['app_uninstalled, then tokens_revoked', (told: readonly Delivery[]) => told.toReversed()],
] as const)('%s: told again after a new installation, they leave it alone', async (order, inOrder) => {
  const mark = order.slice(0, 3);
  expect(await served(`before-${mark}`)).toBe(true);
  const leaves = await slack.uninstall();
  expect(leaves).toHaveLength(2);
  await slack.until(() => kept('slack/installed/T1').length === 0);
  expect(await install(bot, 'T1')).toBe(200);
  for (const leave of inOrder(leaves)) await told(leave);
  expect(kept('slack/installed/T1')).toHaveLength(1);
  expect(await served(`after-${mark}`)).toBe(true);
});

test('tokens of another bot than the one that is installed are none of ours', async () => {
  await slack.revoke('bot');
  await slack.until(() => kept('slack/installed/T1').length === 0);
  expect(await install(bot, 'T1')).toBe(200);
  const asked = slack.calls('auth.test').length;
  await told(eventAt(now() + 60, revoked('UOTHERBOT')));
  expect(slack.calls('auth.test')).toHaveLength(asked);
  expect(kept('slack/installed/T1')).toHaveLength(1);
});

test('where Slack does not say whether it takes the token, what happened before the installation is past', async () => {
  slack.failNext('auth.test', { status: 503 });
  await told(eventAt(now() - 3_600, revoked(slack.botUser)));
  expect(kept('slack/installed/T1')).toHaveLength(1);
  slack.failNext('auth.test', { status: 503 });
  await told(eventAt(now() + 60, revoked(slack.botUser)));
  expect(kept('slack/installed/T1')).toHaveLength(0);
  expect(await install(bot, 'T1')).toBe(200);
});

test('a workspace that takes its leave is forgotten by its people; what it decided stays, and the other is not touched', async () => {
  await ana.mention('C1', 'Orders of the moon base in one PostgreSQL, 300 writes/s at the peak.');
  await bob.mention('C9', 'Invoices in one PostgreSQL, 400 writes/s at the peak.');
  await bot.settled();
  expect(keptAs('T1.U1')).toHaveLength(1);
  expect(kept('slack/joined/T1.')).toHaveLength(1);
  await slack.uninstall();
  await slack.until(() => kept('slack/joined/T1.').length === 0);
  expect(kept('slack/installed/T1')).toEqual([]);
  expect(keptAs('T1.U1')).toEqual([]);
  expect(keptAs('T2.U9')).toHaveLength(1);
  expect(kept('slack/joined/T2.U9')).toHaveLength(1);
  expect(kept('slack/installed/T2')).toHaveLength(1);
  expect(await install(bot, 'T1')).toBe(200);
  await ana.command('C1', '/architect list');
  await bot.settled();
  expect(textIn(slack.ephemerals('C1', 'U1'))).toContain('moon base');
  // Who comes back takes part again.
  expect(kept('slack/joined/T1.')).toHaveLength(1);
});

test('an event of an earlier uninstallation forgets nobody', async () => {
  await told(eventAt(now() - 60, uninstalled));
  expect(kept('slack/joined/T1.')).toHaveLength(1);
  expect(kept('slack/installed/T1')).toHaveLength(1);
});
