import { startSlack } from '../handlers/slack/app.ts';
import type { Connection, SlackOptions, Workspaces } from '../handlers/slack/ports.ts';
import type { Desk, Platform } from './bot.ts';
import { PlumblineError } from './contracts/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const usualPort = 3000;

const missing = (name: string, hint: string): PlumblineError =>
  new PlumblineError(`${name} is missing`, { code: 'slack.settings', hint });

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
  const {
    SLACK_BOT_TOKEN: token,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    SLACK_ENCRYPTION_KEY: encryptionKey,
    SLACK_REDIRECT_URI: redirectUri,
  } = environment;
  if (token) return { kind: 'one', token };
  if (clientId === undefined)
    throw missing(
      'SLACK_BOT_TOKEN',
      'Copy the bot token (xoxb-…) from "OAuth & Permissions" of the app; or set SLACK_CLIENT_ID and its companions, so that workspaces install the app themselves.',
    );
  if (!clientSecret)
    throw missing('SLACK_CLIENT_SECRET', 'It stands beside the client id in "Basic Information".');
  if (!stateSecret) throw missing('SLACK_STATE_SECRET', 'Make one up, such as with `openssl rand -hex 16`.');
  if (!encryptionKey)
    throw missing('SLACK_ENCRYPTION_KEY', 'Make one with `openssl rand -hex 32`, and keep it.');
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
  ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID'].some(
    (name) => (environment[name] ?? '') !== '',
  );

/** What the environment says of Slack. Throws `slack.settings` with what is missing and where it is found. */
export const slackOptions = (environment: Environment, problem: (what: string) => void): SlackOptions => {
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
    const { accept, picture, file, threads, wrongWith, references, names } = desk;
    const ports = { accept, picture, file, threads, wrongWith, references, names };
    const slack = await startSlack(ports, options);
    connected(slack.connected);
    const { deliver, find, settled, close } = slack;
    return { name: 'slack', deliver, find, settled, close };
  };
