import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, openFakeSlack } from '../../../support/slack/fake.ts';
import { personIn } from '../../../support/slack/person.ts';
import { clientId, clientSecret } from '../../../support/slack/server.ts';
import { textIn } from './seen.ts';
import { until } from './until.ts';

const encryptionKey = '5a'.repeat(32);

let slack: FakeSlack;
let bot: SlackBot;

beforeAll(async () => {
  slack = await openFakeSlack(['T1', 'T2', 'T3', 'T4']);
  bot = await startSlackBot(slack, 'http', {
    workspaces: { kind: 'many', clientId, clientSecret, stateSecret: 'a state secret', encryptionKey },
    authorizationUrl: `${slack.origin}/oauth/v2/authorize`,
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

/** As a browser does it: to the page of consent, and back with what it was given. */
const begin = async () => {
  const response = await fetch(page('/slack/install'), { redirect: 'manual' });
  const consent = new URL(response.headers.get('location') ?? '');
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { status: response.status, consent, state: consent.searchParams.get('state') ?? '', cookie };
};

const comeBack = (code: string, state: string, cookie: string) =>
  fetch(page(`/slack/oauth_redirect?code=${code}&state=${encodeURIComponent(state)}`), {
    headers: { cookie },
    redirect: 'manual',
  });

const install = async (team: string): Promise<number> => {
  const { state, cookie } = await begin();
  const { status } = await comeBack(slack.code(team), state, cookie);
  return status;
};

const ask = async (team: string, mark: string, user = 'U1') => {
  const answered = await personIn(slack, bot.wire, team, user).command('C1', `calc ${mark} n=3`);
  await bot.settled();
  return answered.status;
};

/** What the bot said in a workspace. */
const saidIn = (team: string) =>
  textIn(slack.state.messages.filter((one) => one.team === team && one.user === slack.team(team).botUser));

const tell = (team: string, event: Readonly<Record<string, unknown>>) =>
  bot.wire({
    kind: 'event',
    payload: {
      type: 'event_callback',
      team_id: team,
      api_app_id: 'A1',
      event_id: `Ev-${team}-${String(event['type'])}`,
      event_time: Math.floor(Date.now() / 1000),
      event,
    },
  });

/** Whatever lies in the data folder, as bytes. */
const stored = (): Buffer =>
  Buffer.concat(
    readdirSync(bot.folder, { recursive: true, withFileTypes: true })
      // Nothing else of this process may open the file that is the lock.
      .filter((one) => one.isFile() && !one.name.startsWith('lock.db'))
      .map((one) => readFileSync(join(one.parentPath, one.name))),
  );

test('a workspace that did not install the app is not served', async () => {
  const status = await ask('T2', 'early');
  expect(status).not.toBe(200);
  expect(saidIn('T2')).toBe('');
});

test('installing leads to the page of consent with what is asked for, and back; then the workspace is served', async () => {
  const { status, consent, state, cookie } = await begin();
  expect(status).toBe(302);
  expect(consent.origin + consent.pathname).toBe(`${slack.origin}/oauth/v2/authorize`);
  expect(consent.searchParams.get('client_id')).toBe(clientId);
  expect(consent.searchParams.get('scope')?.split(',')).toEqual(
    expect.arrayContaining(['chat:write', 'commands', 'app_mentions:read', 'files:write']),
  );
  const back = await comeBack(slack.code('T1'), state, cookie);
  expect(back.status).toBe(200);
  expect(await ask('T1', 'installed')).toBe(200);
  expect(saidIn('T1')).toContain('installed');
});

test.each([
  [
    'without the cookie of the browser that began',
    async () => {
      const { state } = await begin();
      return comeBack(slack.code('T4'), state, '');
    },
  ],
  [
    'with a state that we did not give',
    async () => {
      const { cookie } = await begin();
      return comeBack(slack.code('T4'), 'eyJhbGciOiJub25lIn0.e30.', cookie);
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
  expect(await ask('T4', 'forged')).not.toBe(200);
  expect(saidIn('T4')).toBe('');
});

test('two workspaces never see each other’s consultations: not in a list, a home page, a thread', async () => {
  expect(await install('T2')).toBe(200);
  const [ana1, ana2] = ['T1', 'T2'].map((team) => personIn(slack, bot.wire, team, 'U1'));
  if (ana1 === undefined || ana2 === undefined) throw new Error('nobody is there');
  await ana1.mention('C1', 'We store tickets of the moon base. Peak writes are 12k/s.');
  await ana2.mention('C1', 'We store invoices of the sea port. Peak writes are 13k/s.');
  await bot.settled();
  for (const [team, ana, own, other] of [
    ['T1', ana1, 'moon base', 'sea port'],
    ['T2', ana2, 'sea port', 'moon base'],
  ] as const) {
    const from = slack.state.ephemerals.length;
    await ana.command('C1', 'list');
    await ana.openHome('home');
    await until('the home page', () =>
      JSON.stringify(slack.state.homes.get(`${team}.U1`) ?? '').includes(own),
    );
    await bot.settled();
    const listed = slack.state.ephemerals.slice(from);
    expect(listed.map((one) => `${one.team} ${one.user}`)).toEqual([`${team} U1`]);
    const shown = JSON.stringify([listed, slack.state.homes.get(`${team}.U1`)]) + saidIn(team);
    expect(shown).toContain(own);
    expect(shown).not.toContain(other);
  }
});

test('every workspace is spoken to with its own token', () => {
  const posted = slack.state.calls.filter(({ method }) => method === 'chat.postMessage');
  expect(new Set(posted.map(({ team }) => team))).toEqual(new Set(['T1', 'T2']));
  for (const { team, args } of posted)
    expect(JSON.stringify(args)).not.toContain(team === 'T1' ? 'sea port' : 'moon base');
});

test('nothing in the data folder holds a token in clear', () => {
  const bytes = stored();
  expect(bytes.includes('slack/installed/T1')).toBe(true);
  const secrets = ['T1', 'T2'].map((team) => slack.team(team).token);
  const found = [...secrets, ...slack.state.refresh.keys(), 'xoxb-', clientSecret].filter((one) =>
    bytes.includes(one),
  );
  expect(found).toEqual([]);
});

test('a token that runs out is renewed once, though many messages come at that moment', async () => {
  const before = slack.team('T1').token;
  const real = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => real() + 11.5 * 3_600_000);
  const person = personIn(slack, bot.wire, 'T1', 'U1');
  const refreshes = slack.state.refresh.size;
  const problems = bot.problems.length;
  const threads = await Promise.all(
    [1, 2, 3, 4].map((index) => person.mention('C2', `calc renewed${index} n=3`)),
  );
  await bot.settled();
  expect(slack.team('T1').token).not.toBe(before);
  expect(slack.state.refresh.size).toBe(refreshes);
  for (const index of threads.keys()) expect(saidIn('T1')).toContain(`renewed${index + 1}`);
  expect(bot.problems.slice(problems)).toEqual([]);
});

test.each([
  ['the app is uninstalled', 'T1', { type: 'app_uninstalled' }],
  ['its tokens are revoked', 'T2', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOTT2'] } }],
])('when %s nothing of the installation is left, and the workspace is not served', async (_, team, event) => {
  slack.team(team).revoked = true;
  const { status } = await tell(team, event);
  expect(status).toBe(200);
  await until('the installation is gone', () =>
    bot.problems.some((one) => one.includes(`workspace ${team} took the token back`)),
  );
  const from = slack.state.calls.length;
  expect(await ask(team, 'leftover')).not.toBe(200);
  expect(slack.state.calls.slice(from)).toEqual([]);
});

test('a token of a person that is revoked leaves the bot where it is', async () => {
  expect(await install('T3')).toBe(200);
  await tell('T3', { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } });
  expect(await ask('T3', 'staying')).toBe(200);
  expect(saidIn('T3')).toContain('staying');
});

test('a workspace that left is served again once it installs again, with what it had said', async () => {
  slack.team('T1').revoked = false;
  expect(await install('T1')).toBe(200);
  expect(await ask('T1', 'returned')).toBe(200);
  const from = slack.state.ephemerals.length;
  await personIn(slack, bot.wire, 'T1', 'U1').command('C1', 'list');
  await bot.settled();
  expect(saidIn('T1')).toContain('returned');
  expect(JSON.stringify(slack.state.ephemerals.slice(from))).toContain('moon base');
});
