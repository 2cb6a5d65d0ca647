import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clientAt, errorOf } from '../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import { type TurnedClock, turnedClock } from '../support/turned-clock.ts';

let clock: TurnedClock;
let slack: FakeSlack;

beforeEach(async () => {
  clock = turnedClock(1_800_000_000_000);
  slack = await startFakeSlack({ clock, app: { rotation: true }, installed: false });
});

afterEach(() => slack.close());

/** The code that comes back when somebody agrees. */
const consent = async (team: string) => {
  const url = `${slack.authorizationUrl}?client_id=${slack.app.clientId}&state=s1&team=${team}`;
  const answer = await fetch(url, { redirect: 'manual' });
  const back = new URL(String(answer.headers.get('location')));
  expect([answer.status, back.searchParams.get('state')]).toEqual([302, 's1']);
  return String(back.searchParams.get('code'));
};

const access = (more: object) =>
  clientAt(slack.apiUrl, '').oauth.v2.access({
    client_id: slack.app.clientId,
    client_secret: slack.app.clientSecret,
    ...more,
  });

describe('an installation', () => {
  test('turns a code into tokens, once', async () => {
    const code = await consent('T1');
    const granted = await access({ code });
    expect(granted).toMatchObject({
      team: { id: 'T1', name: 'Acme' },
      bot_user_id: slack.botUser,
      expires_in: 43_200,
    });
    expect(await errorOf(clientAt(slack.apiUrl, String(granted.access_token)).auth.test())).toBe('ok');
    expect(await errorOf(access({ code }))).toBe('code_already_used');
  });

  test('of a second workspace speaks for that one only', async () => {
    slack.workspace('T2', 'Globex', { installed: false });
    const tokens = [];
    for (const team of ['T1', 'T2']) tokens.push(await access({ code: await consent(team) }));
    const teams = await Promise.all(
      tokens.map(({ access_token: token }) => clientAt(slack.apiUrl, String(token)).auth.test()),
    );
    expect(teams.map((each) => each.team_id)).toEqual(['T1', 'T2']);
  });

  test('keeps its token fresh: it runs out after twelve hours, and a refresh token works once', async () => {
    const first = await access({ code: await consent('T1') });
    await clock.pass(43_200_000);
    expect(await errorOf(clientAt(slack.apiUrl, String(first.access_token)).auth.test())).toBe(
      'token_expired',
    );
    const refresh = { grant_type: 'refresh_token', refresh_token: first.refresh_token };
    const second = await access(refresh);
    expect(await errorOf(clientAt(slack.apiUrl, String(second.access_token)).auth.test())).toBe('ok');
    expect(await errorOf(access(refresh))).toBe('invalid_refresh_token');
  });

  test.each<readonly [string, object, string]>([
    ['a code made up', { code: 'x' }, 'invalid_code'],
    ['a wrong secret', { client_secret: 'x' }, 'bad_client_secret'],
    ['another app', { client_id: '9.9' }, 'invalid_client_id'],
    ['another redirect', { redirect_uri: 'https://evil.example' }, 'bad_redirect_uri'],
  ])('is refused with %s', async (_, more, error) => {
    const code = await consent('T1');
    expect(await errorOf(access({ code, ...more }))).toBe(error);
  });

  test('is refused when the code is older than ten minutes', async () => {
    const code = await consent('T1');
    await clock.pass(600_001);
    expect(await errorOf(access({ code }))).toBe('invalid_code');
  });
});
