import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// biome-ignore lint/correctness/noUnresolvedImports: Biome's list of builtins has no node:sqlite yet; tsc checks it.
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Person } from '../../../support/slack/person.ts';
import type { Workspace } from '../../../support/slack/workspace.ts';
import { textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

const encryptionKey = '5a'.repeat(32);
const teams = ['T1', 'T2', 'T3', 'T4'] as const;
type Team = (typeof teams)[number];

interface Side {
  readonly workspace: Workspace;
  readonly ana: Person;
}

let slack: FakeSlack;
let bot: SlackBot;
let sides: Readonly<Record<Team, Side>>;

beforeAll(async () => {
  slack = await startFakeSlack({ installed: false, app: { rotation: true } });
  const sideOf = (workspace: Workspace): Side => {
    workspace.channel('C1', 'architecture');
    workspace.channel('C2', 'payments');
    return { workspace, ana: workspace.person('U1', 'Ana') };
  };
  const other = (team: Team): Side => sideOf(slack.workspace(team, `Company ${team}`, { installed: false }));
  sides = { T1: sideOf(slack), T2: other('T2'), T3: other('T3'), T4: other('T4') };
  const { clientId, clientSecret, redirectUrl } = slack.app;
  bot = await startSlackBot(slack, 'http', {
    workspaces: {
      kind: 'many',
      clientId,
      clientSecret,
      stateSecret: 'a state secret',
      encryptionKey,
      redirectUri: redirectUrl,
    },
    authorizationUrl: slack.authorizationUrl,
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(async () => {
  await bot.close();
  await slack.close();
});

const page = (path: string) => new URL(path, bot.address).href;

/** As a browser does it: to the page of consent. */
const begin = async () => {
  const response = await fetch(page('/slack/install'), { redirect: 'manual' });
  const consent = new URL(response.headers.get('location') ?? '');
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { status: response.status, consent, state: consent.searchParams.get('state') ?? '', cookie };
};

/** Somebody agrees on the page of consent, and is given a code to come back with. */
const codeOf = async (consent: URL, team: Team): Promise<string> => {
  const agreed = await fetch(`${consent.href}&team=${team}`, { redirect: 'manual' });
  return new URL(agreed.headers.get('location') ?? '').searchParams.get('code') ?? '';
};

const comeBack = (code: string, state: string, cookie: string) =>
  fetch(page(`/slack/oauth_redirect?code=${code}&state=${encodeURIComponent(state)}`), {
    headers: { cookie },
    redirect: 'manual',
  });

const install = async (team: Team): Promise<number> => {
  const { consent, state, cookie } = await begin();
  const { status } = await comeBack(await codeOf(consent, team), state, cookie);
  return status;
};

const ask = async (team: Team, mark: string) => {
  const told = await sides[team].ana.command('C1', `/architect calc ${mark} n=3`);
  await bot.settled();
  return told.state;
};

/** What the bot said in a workspace, to all. */
const saidIn = (team: Team): string => {
  const { workspace } = sides[team];
  return textIn(
    ['C1', 'C2'].flatMap((channel) =>
      workspace.messages(channel).filter(({ user }) => user === workspace.botUser),
    ),
  );
};

/** Whatever lies in the data folder, as bytes. */
const stored = (): Buffer =>
  Buffer.concat(
    readdirSync(bot.folder, { recursive: true, withFileTypes: true })
      // Nothing else of this process may open the file that is the lock.
      .filter((one) => one.isFile() && !one.name.startsWith('lock.db'))
      .map((one) => readFileSync(join(one.parentPath, one.name))),
  );

/** Keys of the installations that are kept. */
const installed = (): readonly string[] => {
  const database = new DatabaseSync(join(bot.folder, 'settings.db'), { readOnly: true });
  try {
    const rows = database.prepare("select key from kept where key like 'slack/installed/%'").all();
    return rows.map(({ key }) => String(key));
  } finally {
    database.close();
  }
};

const exchanges = () =>
  slack.calls('oauth.v2.access').map(({ args, answer }) => ({
    renews: args['grant_type'] === 'refresh_token',
    ok: answer?.['ok'] === true,
    token: String(answer?.['access_token']),
    refresh: String(answer?.['refresh_token']),
  }));

test('a workspace that did not install the app is not served', async () => {
  expect(await ask('T2', 'early')).not.toBe('acknowledged');
  expect(saidIn('T2')).toBe('');
});

test('installing leads to the page of consent with what is asked for, and back; then the workspace is served', async () => {
  const { status, consent, state, cookie } = await begin();
  expect(status).toBe(302);
  expect(consent.origin + consent.pathname).toBe(slack.authorizationUrl);
  expect(consent.searchParams.get('client_id')).toBe(slack.app.clientId);
  expect(consent.searchParams.get('scope')?.split(',')).toEqual(
    expect.arrayContaining(['chat:write', 'commands', 'app_mentions:read', 'files:write']),
  );
  const back = await comeBack(await codeOf(consent, 'T1'), state, cookie);
  expect(back.status).toBe(200);
  expect(await ask('T1', 'installed')).toBe('acknowledged');
  expect(saidIn('T1')).toContain('installed');
});

test.each([
  [
    'without the cookie of the browser that began',
    async () => {
      const { consent, state } = await begin();
      return comeBack(await codeOf(consent, 'T4'), state, '');
    },
  ],
  [
    'with a state that we did not give',
    async () => {
      const { consent, cookie } = await begin();
      return comeBack(await codeOf(consent, 'T4'), 'eyJhbGciOiJub25lIn0.e30.', cookie);
    },
  ],
  [
    'with a code that Slack does not know',
    async () => {
      const { state, cookie } = await begin();
      return comeBack('made-up', state, cookie);
    },
  ],
])('whoever comes back %s installs nothing', async (_, comes) => {
  const { status } = await comes();
  expect(status).toBeGreaterThanOrEqual(400);
  expect(await ask('T4', 'forged')).not.toBe('acknowledged');
  expect(saidIn('T4')).toBe('');
});

test('two workspaces never see each other’s consultations: not in a list, a home page, a thread', async () => {
  expect(await install('T2')).toBe(200);
  await sides.T1.ana.mention('C1', 'We store tickets of the moon base. Peak writes are 12k/s.');
  await sides.T2.ana.mention('C1', 'We store invoices of the sea port. Peak writes are 13k/s.');
  await bot.settled();
  for (const [team, own, other] of [
    ['T1', 'moon base', 'sea port'],
    ['T2', 'sea port', 'moon base'],
  ] as const) {
    const { workspace, ana } = sides[team];
    const from = workspace.ephemerals('C1', 'U1').length;
    await ana.command('C1', '/architect list');
    await ana.openHome('home');
    const home = () => JSON.stringify(workspace.views('U1').home?.content ?? '');
    await slack.until(() => home().includes(own));
    await bot.settled();
    const listed = workspace.ephemerals('C1', 'U1').slice(from);
    expect(listed).toHaveLength(1);
    const shown = textIn(listed) + home() + saidIn(team);
    expect(shown).toContain(own);
    expect(shown).not.toContain(other);
  }
});

test('every workspace is spoken to with its own token', () => {
  const posted = slack.calls('chat.postMessage');
  expect(new Set(posted.map(({ team }) => team))).toEqual(new Set(['T1', 'T2']));
  for (const { team, args } of posted)
    expect(JSON.stringify(args)).not.toContain(team === 'T1' ? 'sea port' : 'moon base');
});

test('nothing in the data folder holds a token in clear', () => {
  const bytes = stored();
  expect(installed()).toContain('slack/installed/T1');
  const given = exchanges().filter(({ ok }) => ok);
  expect(given.length).toBeGreaterThanOrEqual(2);
  const secrets = given.flatMap(({ token, refresh }) => [token, refresh]);
  const found = [...secrets, 'xoxb-', 'xoxe-1-', slack.app.clientSecret].filter((one) => bytes.includes(one));
  expect(found).toEqual([]);
});

test('a token that runs out is renewed once, though many messages come at that moment', async () => {
  const real = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => real() + 11.5 * 3_600_000);
  // Long enough for all of them to come by meanwhile.
  slack.failNext('oauth.v2.access', { late: 500 });
  const before = exchanges().length;
  const problems = bot.problems.length;
  await Promise.all([1, 2, 3, 4].map((index) => sides.T1.ana.mention('C2', `calc renewed${index} n=3`)));
  await bot.settled();
  expect(exchanges().slice(before)).toEqual([expect.objectContaining({ renews: true, ok: true })]);
  for (const index of [1, 2, 3, 4]) expect(saidIn('T1')).toContain(`renewed${index}`);
  expect(bot.problems.slice(problems)).toEqual([]);
});

test('a token of a person that is revoked leaves the bot where it is', async () => {
  expect(await install('T3')).toBe(200);
  expect(await sides.T3.workspace.revoke('U1')).toMatchObject([{ state: 'acknowledged' }]);
  expect(await ask('T3', 'staying')).toBe('acknowledged');
  expect(saidIn('T3')).toContain('staying');
});

test.each([
  ['the app is uninstalled', 'T1', (workspace: Workspace) => workspace.uninstall()],
  ['its tokens are revoked', 'T2', (workspace: Workspace) => workspace.revoke('bot')],
] as const)(
  'when %s nothing of the installation is left, and the workspace is not served',
  async (_, team, leave) => {
    const told = await leave(sides[team].workspace);
    expect(told[0]?.state).toBe('acknowledged');
    await slack.until(() =>
      bot.problems.some((one) => one.includes(`workspace ${team} took the token back`)),
    );
    await bot.settled();
    expect(installed()).not.toContain(`slack/installed/${team}`);
    const from = slack.calls().length;
    expect(await ask(team, 'leftover')).not.toBe('acknowledged');
    // Both events ask whether it is so; nothing else is called.
    expect(
      slack
        .calls()
        .slice(from)
        .filter(({ method }) => method !== 'auth.test'),
    ).toEqual([]);
  },
);

test('a workspace that left is served again once it installs again, with what it had said', async () => {
  expect(await install('T1')).toBe(200);
  expect(await ask('T1', 'returned')).toBe('acknowledged');
  const from = slack.ephemerals('C1', 'U1').length;
  await sides.T1.ana.command('C1', '/architect list');
  await bot.settled();
  expect(saidIn('T1')).toContain('returned');
  expect(textIn(slack.ephemerals('C1', 'U1').slice(from))).toContain('moon base');
});
