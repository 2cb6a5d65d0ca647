import { describe, expect, test } from '@jest/globals';
import { PlumblineError } from '../src/contracts/errors.ts';
import { slackOptions, wantsSlack } from '../src/slack.ts';

type Environment = Readonly<Record<string, string>>;

const socket = { SLACK_APP_TOKEN: 'xapp-1-hidden' };
const http = { SLACK_SIGNING_SECRET: 'hidden-signing' };
const one = { SLACK_BOT_TOKEN: 'xoxb-hidden' };
const many = {
  SLACK_CLIENT_ID: '111.hidden',
  SLACK_CLIENT_SECRET: 'hidden-client',
  SLACK_STATE_SECRET: 'hidden-state',
  SLACK_ENCRYPTION_KEY: 'hidden-key',
};
const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET } = many;

const refusal = (environment: Environment): PlumblineError => {
  try {
    slackOptions(environment, () => undefined);
  } catch (error) {
    if (error instanceof PlumblineError) return error;
    throw error;
  }
  throw new Error(`taken: ${Object.keys(environment).join(', ')}`);
};

describe('settings that go together', () => {
  test.each<[string, Environment, object]>([
    ['Socket Mode, one workspace', { ...socket, ...one }, { kind: 'socket' }],
    ['HTTP, one workspace', { ...http, ...one }, { kind: 'http', port: 3000 }],
    ['HTTP, many workspaces', { ...http, ...many, SLACK_PORT: '0' }, { kind: 'http', port: 0 }],
    ['empty values, as none', { ...socket, ...one, SLACK_SIGNING_SECRET: '', SLACK_CLIENT_ID: '' }, socket],
  ])('%s', (_, environment, connection) => {
    const { connection: found, workspaces } = slackOptions(environment, () => undefined);
    expect(found).toMatchObject('kind' in connection ? connection : { kind: 'socket' });
    expect(workspaces.kind).toBe('SLACK_STATE_SECRET' in environment ? 'many' : 'one');
  });
});

describe('settings that do not are refused, by name and with what to do', () => {
  test.each<[string, Environment, readonly string[], RegExp]>([
    [
      'two ways to connect',
      { ...socket, ...http, ...one },
      ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'],
      /unset SLACK_SIGNING_SECRET.*unset SLACK_APP_TOKEN/,
    ],
    [
      'installing over Socket Mode',
      { ...socket, ...many },
      ['SLACK_APP_TOKEN', 'SLACK_CLIENT_ID'],
      /SLACK_SIGNING_SECRET in place of SLACK_APP_TOKEN/,
    ],
    [
      'a bot token and a client id',
      { ...http, ...one, SLACK_CLIENT_ID },
      ['SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'],
      /unset SLACK_CLIENT_ID.*unset SLACK_BOT_TOKEN/,
    ],
    [
      'a bot token and a client secret',
      { ...http, ...one, SLACK_CLIENT_SECRET },
      ['SLACK_BOT_TOKEN', 'SLACK_CLIENT_SECRET'],
      /unset/,
    ],
    [
      'a bot token and a way back',
      { ...http, ...one, SLACK_REDIRECT_URI: 'https://bot.example.com/slack/oauth_redirect' },
      ['SLACK_BOT_TOKEN', 'SLACK_REDIRECT_URI'],
      /Unset SLACK_REDIRECT_URI/,
    ],
    [
      'a client secret alone',
      { ...http, SLACK_CLIENT_SECRET },
      ['SLACK_CLIENT_SECRET is set without', 'SLACK_CLIENT_ID', 'SLACK_STATE_SECRET', 'SLACK_ENCRYPTION_KEY'],
      /SLACK_CLIENT_ID: it stands in “Basic Information”/,
    ],
    [
      'a client id alone',
      { ...http, SLACK_CLIENT_ID },
      ['SLACK_CLIENT_ID is set without', 'SLACK_CLIENT_SECRET'],
      /all four/,
    ],
    [
      'no encryption key',
      { ...http, ...many, SLACK_ENCRYPTION_KEY: '' },
      ['SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET are set without SLACK_ENCRYPTION_KEY'],
      /openssl rand -hex 32/,
    ],
    ['no token', { ...http }, ['SLACK_BOT_TOKEN is missing'], /OAuth & Permissions/],
    ['no connection', { ...one }, ['SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing'], /Socket Mode/],
    [
      'tokens in each other’s place',
      { SLACK_APP_TOKEN: 'xoxb-hidden', SLACK_BOT_TOKEN: 'xapp-hidden' },
      ['SLACK_BOT_TOKEN begins with xapp-'],
      /SLACK_APP_TOKEN takes the app-level token/,
    ],
  ])('%s', (_, environment, said, todo) => {
    const { message, hint, code } = refusal(environment);
    expect(code).toBe('slack.settings');
    for (const words of said) expect(message).toContain(words);
    expect(hint).toMatch(todo);
    expect(message + hint).not.toContain('hidden');
  });

  test('whatever is set of Slack’s, even half of it, is looked at', () => {
    for (const [name, value] of Object.entries({ ...socket, ...http, ...one, ...many }))
      expect([name, wantsSlack({ [name]: value })]).toEqual([name, true]);
    expect(wantsSlack({ SLACK_BOT_TOKEN: '', SLACK_CHANNELS: 'C1' })).toBe(false);
  });
});
