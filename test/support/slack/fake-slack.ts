import { botEvents, botScopes } from '../../../handlers/slack/manifest.ts';
import type { Clock } from '../../../src/contracts/engine.ts';
import { createDeliveries, type Deliveries, type Delivery } from './delivery.ts';
import { createFaults, type Faults } from './faults.ts';
import { listen } from './http.ts';
import type { Recorded, Team } from './model.ts';
import { type SocketMode, serveSockets } from './socket-mode.ts';
import { type AppConfig, createState } from './state.ts';
import { messageEvents, tell } from './talk.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

const appDefaults: AppConfig = {
  id: 'A0PLUMBLINE',
  clientId: '111.222',
  clientSecret: 'client-secret',
  signingSecret: 'signing-secret',
  appToken: 'xapp-1-fake',
  redirectUrl: 'http://127.0.0.1/slack/oauth_redirect',
  commands: ['/architect'],
  shortcuts: ['consult_new', 'consult_from_message', 'adr_from_message'],
  events: botEvents,
  scopes: botScopes,
  rotation: false,
};

const realClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

const until = async (holds: () => boolean, milliseconds = 30_000): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

/** A whole Slack with one workspace `T1`, whose members are the fields of a `Workspace`, and as many more as wanted. */
export interface FakeSlack extends Workspace {
  /** For `clientOptions.slackApiUrl`. */
  readonly apiUrl: string;
  /** For `installerOptions.authorizationUrl`. */
  readonly authorizationUrl: string;
  readonly app: AppConfig;
  /** Another workspace; `installed: false` leaves it to the OAuth flow. */
  readonly workspace: (id: string, name: string, options?: { readonly installed?: boolean }) => Workspace;
  /** From now on everything goes by signed HTTP to this address; without it, over Socket Mode. */
  readonly sendTo: (requestUrl: string | undefined) => void;
  readonly calls: (method?: string) => readonly Recorded[];
  readonly deliveries: () => readonly Delivery[];
  /** Delivers one payload once more, as Slack now and then does: same event, same id. */
  readonly redeliver: (delivery: Delivery) => Promise<Delivery>;
  /** Settles when no delivery is under way. */
  readonly idle: Deliveries['idle'];
  /** Settles when something holds; what an app does after its acknowledgement takes real time, not the clock's. */
  readonly until: (holds: () => boolean, milliseconds?: number) => Promise<void>;
  readonly failNext: Faults['failNext'];
  readonly limitRate: Faults['limitRate'];
  /** How long an uploaded file stays without a type. */
  readonly slowFiles: (milliseconds: number) => void;
  /** Messages are given so many at a time, as to apps that are distributed outside the Marketplace. */
  readonly limitPage: (messages: number) => void;
  readonly sockets: Pick<SocketMode, 'connections' | 'refresh' | 'cut'>;
  readonly close: () => Promise<void>;
}

export const startFakeSlack = async (
  options: { readonly clock?: Clock; readonly app?: Partial<AppConfig>; readonly installed?: boolean } = {},
): Promise<FakeSlack> => {
  const state = createState(options.clock ?? realClock, { ...appDefaults, ...options.app });
  const faults = createFaults(state.clock);
  const sockets = serveSockets(state);
  const deliveries = createDeliveries(state, sockets);
  const server = await listen(state, faults, sockets.url);
  sockets.attach(server);
  state.tokens.set(state.app.appToken, { team: '', kind: 'app', revoked: false });
  const listening = () => deliveries.requestUrl !== undefined || sockets.connections() > 0;
  state.announce = (team, event) => {
    const kind = event['channel_type'] as keyof typeof messageEvents;
    if (listening()) void tell(state, deliveries, team, { name: messageEvents[kind], event });
  };
  const workspace: FakeSlack['workspace'] = (id, name, { installed = true } = {}) => {
    const team: Team = {
      id,
      name,
      domain: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      botUser: `U${id}BOT`,
      botId: `B${id}BOT`,
      users: new Map([[`U${id}BOT`, { id: `U${id}BOT`, name: 'plumbline', isBot: true }]]),
      channels: new Map(),
      groups: new Map(),
      scopes: new Set(state.app.scopes),
      homes: new Map(),
      modals: new Map(),
      installed,
    };
    state.teams.set(id, team);
    return workspaceOf(state, deliveries, team);
  };
  const first = workspace('T1', 'Acme', { installed: options.installed ?? true });
  return {
    ...first,
    apiUrl: `${state.baseUrl}/api/`,
    authorizationUrl: `${state.baseUrl}/oauth/v2/authorize`,
    app: state.app,
    workspace,
    sendTo: (url) => {
      deliveries.requestUrl = url;
    },
    calls: (method) => state.calls.filter((call) => method === undefined || call.method === method),
    deliveries: () => deliveries.all,
    redeliver: (delivery) => deliveries.deliver(delivery.kind, delivery.payload),
    idle: deliveries.idle,
    until,
    failNext: faults.failNext,
    limitRate: faults.limitRate,
    slowFiles: (milliseconds) => {
      state.fileDelayMs = milliseconds;
    },
    limitPage: (messages) => {
      state.pageLimit = messages;
    },
    sockets: { connections: sockets.connections, refresh: sockets.refresh, cut: sockets.cut },
    close: async () => {
      deliveries.close();
      await sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
