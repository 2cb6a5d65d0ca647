import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Installation } from '@slack/bolt';
import { manyWorkspaces } from '../../../handlers/slack/clients.ts';
import { encryptedInstallations } from '../../../handlers/slack/installations.ts';
import { loggerFor } from '../../../handlers/slack/logger.ts';
import type { SlackOptions } from '../../../handlers/slack/ports.ts';
import { openSettings } from '../../../src/settings/settings.ts';
import { temporaryFolders } from '../../support/folder.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';

const team = 'T1';
const installation = (token: string): Installation => ({
  team: { id: team, name: 'Acme' },
  enterprise: undefined,
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { token, userId: 'UT1BOT', id: 'BT1BOT', scopes: [] },
});

let slack: FakeSlack;
const folder = temporaryFolders();

beforeAll(async () => {
  slack = await startFakeSlack();
});

afterAll(() => slack.close());

const opened = () => {
  const settings = openSettings(folder());
  return encryptedInstallations(settings.references, 'cd'.repeat(32), () => 5_000);
};

test('an installation is deleted only while it is the one that is meant', async () => {
  const store = opened();
  await store.storeInstallation(installation('xoxb-old'));
  expect(await store.installed(team)).toEqual({ token: 'xoxb-old', botUser: 'UT1BOT', at: 5_000 });
  // The new one comes while the old one is being forgotten, and in whatever order it is kept.
  const [, forgotten] = await Promise.all([
    store.storeInstallation(installation('xoxb-new')),
    store.forget(team, 'xoxb-old'),
  ]);
  expect(forgotten).toBe(false);
  expect((await store.installed(team))?.token).toBe('xoxb-new');
  expect(await store.forget(team, 'xoxb-new')).toBe(true);
  expect(await store.installed(team)).toBeUndefined();
  expect(await store.forget(team, 'xoxb-new')).toBe(false);
});

test('a call that was refused with the old token leaves the new installation, and is made again with it', async () => {
  const store = opened();
  await store.storeInstallation(installation('xoxb-dead'));
  const problems: string[] = [];
  const options: Pick<SlackOptions, 'apiUrl' | 'problem'> = {
    apiUrl: slack.apiUrl,
    problem: (what) => problems.push(what),
  };
  const clients = manyWorkspaces(
    async () => ({ botToken: (await store.installed(team))?.token ?? '', botUserId: 'UT1BOT' }),
    store,
    options as SlackOptions,
    loggerFor(() => undefined),
  );
  const before = await clients.of(team);
  if (before === undefined) throw new Error('not installed');
  await store.storeInstallation(installation(slack.token));
  expect(await clients.revoked(before, 'token_revoked')).toBe('renewed');
  const after = await clients.of(team);
  const tested = after === undefined ? undefined : await after.client.auth.test();
  expect(tested?.ok).toBe(true);
  expect(problems).toEqual([]);
  // The events of that old token come last.
  expect(await clients.left({ team, says: 'tokens_revoked', bots: ['UT1BOT'], at: 1 })).toBe(false);
  expect(await clients.left({ team, says: 'app_uninstalled', at: 9_999_999_999 })).toBe(false);
  await slack.revoke('bot');
  expect(await clients.left({ team, says: 'app_uninstalled', at: 9_999_999_999 })).toBe(true);
  expect(await clients.of(team)).toBeUndefined();
  expect(problems).toEqual([expect.stringContaining('its installation was deleted')]);
});
