import type { Clock } from '../../../src/contracts/engine.ts';
import { limits } from './limits.ts';
import type {
  Channel,
  Json,
  Message,
  Recorded,
  ResponseUrl,
  StoredFile,
  Team,
  ThreadStatus,
  Token,
  Trigger,
  Upload,
  View,
} from './model.ts';

/** What the app is registered as at Slack. */
export interface AppConfig {
  readonly id: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly appToken: string;
  readonly redirectUrl: string;
  readonly commands: readonly string[];
  readonly shortcuts: readonly string[];
  readonly events: readonly string[];
  readonly scopes: readonly string[];
  /** Bot tokens run out and come with a refresh token. */
  readonly rotation: boolean;
}

/** Everything the fake remembers. `baseUrl` is known once it listens; `announce` delivers an event to the app. */
export interface State {
  readonly clock: Clock;
  readonly app: AppConfig;
  baseUrl: string;
  announce: (team: Team, event: Json) => void;
  readonly teams: Map<string, Team>;
  readonly tokens: Map<string, Token>;
  readonly codes: Map<string, { readonly team: string; readonly issuedAt: number; used: boolean }>;
  readonly refreshTokens: Map<string, string>;
  readonly triggers: Map<string, Trigger>;
  readonly views: Map<string, View>;
  readonly files: Map<string, StoredFile>;
  readonly uploads: Map<string, Upload>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly statuses: Map<string, ThreadStatus>;
  readonly prompts: Map<string, Json>;
  readonly calls: Recorded[];
  /** How long Slack takes to look at an uploaded file. */
  fileDelayMs: number;
  /** So many messages at most are in one answer of conversations.history and conversations.replies. */
  pageLimit: number;
  /** A new id with this beginning, never the same twice. */
  readonly nextId: (prefix: string) => string;
  /** A new message timestamp, later than all before it. */
  readonly nextTs: () => string;
}

export const createState = (clock: Clock, app: AppConfig): State => {
  let count = 0;
  let last = 0;
  return {
    clock,
    app,
    baseUrl: '',
    announce: () => undefined,
    teams: new Map(),
    tokens: new Map(),
    codes: new Map(),
    refreshTokens: new Map(),
    triggers: new Map(),
    views: new Map(),
    files: new Map(),
    uploads: new Map(),
    responseUrls: new Map(),
    statuses: new Map(),
    prompts: new Map(),
    calls: [],
    fileDelayMs: 0,
    pageLimit: limits.page,
    nextId: (prefix) => {
      count += 1;
      return `${prefix}${count.toString(36).toUpperCase().padStart(8, '0')}`;
    },
    nextTs: () => {
      last = Math.max(last + 1, clock.now() * 1_000);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
    },
  };
};

/** The message with this timestamp, wherever it is: timestamps of the fake are unique over all channels. */
export const findMessage = (
  state: State,
  ts: string,
): { readonly team: Team; readonly channel: Channel; readonly message: Message } | undefined => {
  for (const team of state.teams.values())
    for (const channel of team.channels.values()) {
      const message = channel.messages.find((each) => each.ts === ts);
      if (message !== undefined) return { team, channel, message };
    }
  return;
};

/** Permits to open one view, as every interaction hands them out. */
export const issueTrigger = (state: State, team: Team, user: string): string => {
  const id = `${state.nextId('TR')}.${team.id}.${user}`;
  state.triggers.set(id, { team: team.id, user, issuedAt: state.clock.now(), used: false });
  return id;
};

export const issueResponseUrl = (state: State, response: Omit<ResponseUrl, 'issuedAt' | 'uses'>): string => {
  const id = state.nextId('R');
  state.responseUrls.set(id, { ...response, issuedAt: state.clock.now(), uses: 0 });
  return `${state.baseUrl}/response/${id}`;
};
