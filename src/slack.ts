import { startSlack } from '../handlers/slack/app.ts';
import type { Connection, SlackOptions, Workspaces } from '../handlers/slack/ports.ts';
import type { Desk, Platform } from './bot.ts';
import { PlumblineError } from './contracts/errors.ts';
import { withoutSecretsOf } from './taken-in.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const usualPort = 3000;

const wrong = (message: string, hint: string): PlumblineError =>
  new PlumblineError(message, { code: 'slack.settings', hint });

const missing = (name: string, hint: string): PlumblineError => wrong(`${name} is missing`, hint);

/** What an app that workspaces install themselves needs, each with where it comes from. */
const ofInstalling = {
  SLACK_CLIENT_ID: 'it stands in “Basic Information” of the app',
  SLACK_CLIENT_SECRET: 'it stands beside the client id in “Basic Information”',
  SLACK_STATE_SECRET: 'make one up, such as with `openssl rand -hex 16`',
  SLACK_ENCRYPTION_KEY: 'make one with `openssl rand -hex 32`, and keep it',
} as const;

const installing = Object.keys(ofInstalling) as (keyof typeof ofInstalling)[];

/** Those of the names that are set; an empty value is none. */
const given = (environment: Environment, names: readonly string[]): readonly string[] =>
  names.filter((name) => (environment[name] ?? '') !== '');

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Settings of two ways at once: one of them would be passed over without a word. Values are never told, for some are secrets. */
const refuseContradictions = (environment: Environment): void => {
  const { SLACK_APP_TOKEN: appToken, SLACK_BOT_TOKEN: botToken } = environment;
  const [ofMany, redirect] = [given(environment, installing), given(environment, ['SLACK_REDIRECT_URI'])];
  if (given(environment, ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET']).length === 2)
    throw wrong(
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set, which are two ways to connect',
      'For Socket Mode unset SLACK_SIGNING_SECRET; for HTTP unset SLACK_APP_TOKEN.',
    );
  if (appToken && ofMany.length > 0)
    throw wrong(
      `SLACK_APP_TOKEN and ${listed(ofMany)} are both set, but over Socket Mode no workspace can install the app itself`,
      `For one workspace over Socket Mode unset ${listed(ofMany)} and set SLACK_BOT_TOKEN; for many set SLACK_SIGNING_SECRET in place of SLACK_APP_TOKEN.`,
    );
  if (botToken && ofMany.length > 0)
    throw wrong(
      `SLACK_BOT_TOKEN and ${listed(ofMany)} are both set: the bot serves one workspace by its token, or all that install it`,
      `For one workspace unset ${listed(ofMany)}; for many unset SLACK_BOT_TOKEN.`,
    );
  if (botToken && redirect.length > 0)
    throw wrong(
      'SLACK_REDIRECT_URI is set beside SLACK_BOT_TOKEN, though nobody comes back from an installation',
      'Unset SLACK_REDIRECT_URI; it belongs to SLACK_CLIENT_ID and its companions.',
    );
  if (botToken?.startsWith('xapp-') || /^xox/.test(appToken ?? ''))
    throw wrong(
      `${botToken?.startsWith('xapp-') ? 'SLACK_BOT_TOKEN begins with xapp-, as app-level tokens' : 'SLACK_APP_TOKEN begins with xox, as bot tokens'} do`,
      'SLACK_APP_TOKEN takes the app-level token (xapp-…), SLACK_BOT_TOKEN that of the bot (xoxb-…).',
    );
};

const listOf = (value: string | undefined): readonly string[] | undefined => {
  const list = (value ?? '').split(/[,\s]+/).filter((one) => one !== '');
  return list.length === 0 ? undefined : list;
};

const portOf = (value: string | undefined): number => {
  const port = Number(value ?? usualPort);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new PlumblineError(`SLACK_PORT is "${value}", which is no port`, {
    code: 'slack.settings',
    hint: 'Give a number from 0 to 65535.',
  });
};

const connectionOf = (environment: Environment): Connection => {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: port } = environment;
  if (appToken) return { kind: 'socket', appToken };
  if (signingSecret) return { kind: 'http', port: portOf(port), signingSecret };
  throw missing(
    'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET',
    'For Socket Mode put the app-level token (xapp-…) into SLACK_APP_TOKEN; for HTTP put the signing secret into SLACK_SIGNING_SECRET.',
  );
};

const workspacesOf = (environment: Environment): Workspaces => {
  const { SLACK_BOT_TOKEN: token, SLACK_REDIRECT_URI: redirectUri } = environment;
  if (token) return { kind: 'one', token };
  const lacking = installing.filter((name) => !environment[name]);
  if (lacking.length === installing.length)
    throw missing(
      'SLACK_BOT_TOKEN',
      'Copy the bot token (xoxb-…) from "OAuth & Permissions" of the app; or set SLACK_CLIENT_ID and its companions, so that workspaces install the app themselves.',
    );
  if (lacking.length > 0)
    throw wrong(
      `${listed(given(environment, installing))} ${lacking.length === installing.length - 1 ? 'is' : 'are'} set without ${listed(lacking)}`,
      `For workspaces that install the app themselves all four are needed: ${lacking.map((name) => `${name}: ${ofInstalling[name]}`).join('; ')}. For one workspace set SLACK_BOT_TOKEN alone.`,
    );
  const {
    SLACK_CLIENT_ID: clientId = '',
    SLACK_CLIENT_SECRET: clientSecret = '',
    SLACK_STATE_SECRET: stateSecret = '',
    SLACK_ENCRYPTION_KEY: encryptionKey = '',
  } = environment;
  if (redirectUri && !(URL.canParse(redirectUri) && redirectUri.startsWith('https://')))
    throw new PlumblineError(`SLACK_REDIRECT_URI=${redirectUri} is no address that begins with https://`, {
      code: 'slack.settings',
      hint: 'Give the one that the app’s settings name under “OAuth & Permissions”.',
    });
  return {
    kind: 'many',
    clientId,
    clientSecret,
    stateSecret,
    encryptionKey,
    ...(redirectUri ? { redirectUri } : {}),
  };
};

/** Whether anything of Slack is set: then all of it must be. */
export const wantsSlack = (environment: Environment): boolean =>
  given(environment, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', ...installing]).length >
  0;

/**
 * What the environment says of Slack. Throws `slack.settings` with what is missing or contradicts another, and what to do.
 */
export const slackOptions = (environment: Environment, problem: (what: string) => void): SlackOptions => {
  refuseContradictions(environment);
  const channels = listOf(environment['SLACK_CHANNELS']);
  const users = listOf(environment['SLACK_USERS']);
  const { SLACK_API_URL: apiUrl, SLACK_AUTHORIZATION_URL: authorizationUrl } = environment;
  return {
    connection: connectionOf(environment),
    workspaces: workspacesOf(environment),
    allowed: {
      ...(channels === undefined ? {} : { channels }),
      ...(users === undefined ? {} : { users }),
    },
    ...(apiUrl ? { apiUrl } : {}),
    ...(authorizationUrl ? { authorizationUrl } : {}),
    now: () => Date.now(),
    problem,
  };
};

/** Slack as a platform; `connected` is told how. */
export const slackPlatform =
  (options: SlackOptions, connected: (how: string) => void) =>
  async (desk: Desk): Promise<Platform> => {
    const { accept, picture, file, threads, wrongWith, references, names, keepFile } = desk;
    const ports = {
      accept,
      picture,
      file,
      threads,
      wrongWith,
      withoutSecrets: withoutSecretsOf,
      references,
      names,
      ...(keepFile === undefined ? {} : { keepFile }),
    };
    const slack = await startSlack(ports, options);
    connected(slack.connected);
    const { deliver, find, settled, close } = slack;
    return { name: 'slack', deliver, find, settled, close };
  };
