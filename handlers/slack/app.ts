import { setTimeout as after } from 'node:timers/promises';
import {
  App,
  HTTPReceiver,
  type InstallationStore,
  type Logger,
  type Receiver,
  SocketModeReceiver,
} from '@slack/bolt';
import type { Delivery, Post } from '../../src/contracts/engine.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import { makeAsides } from './asides.ts';
import { type Clients, clientOptions, manyWorkspaces, oneWorkspace, unreachable } from './clients.ts';
import { delivering } from './deliver.ts';
import { callbackOf } from './envelope.ts';
import { fetchAndHandOn } from './fetch.ts';
import { encryptedInstallations, type Installations } from './installations.ts';
import { listenWith } from './listeners.ts';
import { loggerFor } from './logger.ts';
import { botScopes } from './manifest.ts';
import { makePace } from './pace.ts';
import { pendingIn } from './pending.ts';
import { peopleOf } from './people.ts';
import type { SlackOptions, SlackPorts, Workspaces } from './ports.ts';
import { slackReferences } from './references.ts';
import { takeEvents } from './take-events.ts';
import { takeInteractions } from './take-interactions.ts';
import { makeViewing } from './viewing.ts';
import { makeWhispers } from './whispers.ts';

/** Slack while it is connected. */
export interface Slack {
  /** Where it can be reached, or that it has reached out itself. */
  readonly connected: string;
  readonly deliver: (post: Post, signal: AbortSignal) => Promise<Delivery>;
  readonly find: (post: Post) => Promise<{ readonly receipt?: unknown } | undefined>;
  /** Resolves once nothing waits any more for files or threads to be read. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** About one message a second in a channel, with short bursts. */
const messageInterval = 1_000;
const messageBurst = 5;

/** So many threads are begun at once; others begin with the first that is said in them. */
const mostBeginning = 100;

const endpoint = '/slack/events';

/** Where people come back to from Slack's consent page. */
const redirectPath = (workspaces: Workspaces): string =>
  workspaces.kind === 'many' && workspaces.redirectUri !== undefined
    ? new URL(workspaces.redirectUri).pathname
    : '/slack/oauth_redirect';

const receiverFor = (
  options: SlackOptions,
  logger: Logger,
  installationStore: InstallationStore | undefined,
): HTTPReceiver | SocketModeReceiver => {
  const { connection, workspaces, apiUrl, authorizationUrl } = options;
  const api = clientOptions({ ...(apiUrl === undefined ? {} : { apiUrl }) }, logger);
  const installer =
    workspaces.kind === 'one' || installationStore === undefined
      ? {}
      : {
          installationStore,
          clientId: workspaces.clientId,
          clientSecret: workspaces.clientSecret,
          stateSecret: workspaces.stateSecret,
          scopes: [...botScopes],
          ...(workspaces.redirectUri === undefined ? {} : { redirectUri: workspaces.redirectUri }),
        };
  const installerOptions = {
    clientOptions: api,
    directInstall: true,
    redirectUriPath: redirectPath(workspaces),
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
  };
  return connection.kind === 'http'
    ? new HTTPReceiver({
        signingSecret: connection.signingSecret,
        endpoints: endpoint,
        logger,
        installerOptions,
        ...installer,
      })
    : new SocketModeReceiver({ appToken: connection.appToken, logger, installerOptions, ...installer });
};

type BoltEvent = Parameters<App['processEvent']>[0];

/**
 * Bolt acknowledges an event before anybody has looked at it. Here it is kept first: a failed write is an error, and Slack
 * sends the event again. What was kept needs no listener, and Bolt's way to them (a client, a context and a chain of
 * middleware for each event) costs as much as the keeping; so only what was not kept goes on to them.
 */
const keepingFirst = (receiver: Receiver, keep: (body: unknown) => Promise<'kept' | 'open'>): void => {
  const init = receiver.init.bind(receiver);
  receiver.init = (app) =>
    init({
      processEvent: async (event: BoltEvent) =>
        (await keep(event.body)) === 'kept' ? event.ack() : app.processEvent(event),
    } as unknown as App);
};

const reachable = /fetch failed|ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT|network|timeout/i;

const notConnected = (cause: unknown): PlumblineError => {
  const said = cause instanceof Error ? cause.message : String(cause);
  return reachable.test(said)
    ? unreachable(cause)
    : new PlumblineError(`Slack does not take the app-level token: ${said}`, {
        code: 'slack.app-token',
        hint: 'Copy it from “Basic Information”, App-Level Tokens (it begins with xapp- and has the scope connections:write), into SLACK_APP_TOKEN.',
        cause,
      });
};

const cannotListen = (port: number, cause: unknown): PlumblineError =>
  new PlumblineError(`Slack's events cannot be listened for on port ${port}: ${String(cause)}`, {
    code: 'slack.port',
    hint: 'Another program may use it: stop that one, or choose another with SLACK_PORT.',
    cause,
  });

/** Connects to Slack, or opens the port that Slack connects to; the core may deliver as soon as this resolves. */
export const startSlack = async (ports: SlackPorts, options: SlackOptions): Promise<Slack> => {
  const logger = loggerFor(options.problem);
  const { workspaces } = options;
  const store =
    workspaces.kind === 'many'
      ? encryptedInstallations(ports.references, workspaces.encryptionKey, options.now)
      : undefined;
  const receiver = receiverFor(options, logger, store);
  const clients = await clientsFor(options, receiver, store, logger);
  const references = slackReferences(ports.references);
  const people = peopleOf(ports.names, options.now);
  const whispers = makeWhispers(options);
  const leaving = new AbortController();
  // Rejects at the close: what pauses then goes on at the next start.
  const pause = (milliseconds: number) => after(milliseconds, undefined, { signal: leaving.signal });
  const pending = pendingIn(
    ports.references,
    fetchAndHandOn({ ports, options, clients, people, references, pause }),
    pause,
    options.problem,
  );
  const viewing = makeViewing(options.now);
  const pace = makePace(options.now, messageInterval, messageBurst);
  const { begin, deliver, find } = delivering({ ports, options, clients, references, whispers, pace });
  const beginning = new Set<Promise<void>>();
  const begun = (thread: string): void => {
    if (beginning.size >= mostBeginning) return;
    const work = begin(thread).finally(() => beginning.delete(work));
    beginning.add(work);
  };
  const taking = { ports, options, clients, people, references, pending, whispers, viewing, begun };
  const takeEvent = takeEvents(taking);
  keepingFirst(receiver, async (given) => {
    const callback = callbackOf(given);
    return callback === undefined ? 'open' : takeEvent(callback);
  });
  const app = new App({
    receiver,
    logger,
    convoStore: false,
    clientOptions: clientOptions(options, logger),
    // Where workspaces install it, Bolt asks their install provider by itself, and forbids another.
    ...(store === undefined ? { authorize: (source) => clients.authorize(source) } : {}),
  });
  listenWith(app, {
    take: takeInteractions(taking),
    wrongWith: ports.wrongWith,
    asides: makeAsides(ports, references, viewing, options),
    references,
    viewing,
    options,
    left: async (leave) => {
      if (!(await clients.left(leave)) || leave.says !== 'app_uninstalled') return;
      viewing.forget(leave.team);
      await people.forget(leave.team);
      await references.forgetPeople(leave.team);
    },
  });
  await pending.resume();
  const connected = await open(app, receiver, options);
  return {
    connected,
    deliver,
    find,
    settled: async () => {
      await pending.settled();
      await Promise.all(beginning);
    },
    close: async () => {
      await app.stop();
      pending.leave();
      leaving.abort();
      await pending.settled();
      await Promise.all(beginning);
    },
  };
};

const clientsFor = async (
  options: SlackOptions,
  { installer }: HTTPReceiver | SocketModeReceiver,
  store: Installations | undefined,
  logger: Logger,
): Promise<Clients> => {
  const { workspaces } = options;
  if (workspaces.kind === 'one') return oneWorkspace(workspaces.token, options, logger);
  if (installer === undefined || store === undefined) throw new Error('the receiver has no installer');
  // Before the app is made, which takes this function for every event.
  installer.authorize = oneAtATime(installer.authorize.bind(installer));
  return manyWorkspaces((source) => installer.authorize(source), store, options, logger);
};

type Authorize = NonNullable<HTTPReceiver['installer']>['authorize'];

/** A token that runs out can be renewed once: whoever asks meanwhile for the same workspace waits for that. */
const oneAtATime = (authorize: Authorize): Authorize => {
  const running = new Map<string, ReturnType<Authorize>>();
  return (source) => {
    const key = JSON.stringify([source.enterpriseId, source.teamId, source.isEnterpriseInstall]);
    const before = running.get(key);
    if (before !== undefined) return before;
    const now = authorize(source).finally(() => running.delete(key));
    running.set(key, now);
    return now;
  };
};

const open = async (
  app: App,
  receiver: HTTPReceiver | SocketModeReceiver,
  { connection }: SlackOptions,
): Promise<string> => {
  if (connection.kind === 'socket') {
    try {
      await app.start();
    } catch (cause) {
      throw notConnected(cause);
    }
    return 'Socket Mode';
  }
  try {
    const server = await (receiver as HTTPReceiver).start(connection.port);
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : connection.port;
    return `http://localhost:${port}${endpoint}`;
  } catch (cause) {
    throw cannotListen(connection.port, cause);
  }
};
