import type { FakeClock } from './clock.ts';

type Json = Readonly<Record<string, unknown>>;

/** A message as people see it in a channel. */
export interface FakeMessage {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs?: string;
  readonly user: string;
  text: string;
  blocks: readonly Json[];
  readonly metadata?: Json;
  readonly files: readonly FakeFile[];
  edited: number;
  deleted: boolean;
}

export interface FakeFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  readonly bytes: Buffer;
}

export interface FakeView {
  readonly id: string;
  readonly hash: string;
  readonly team: string;
  readonly user: string;
  readonly view: Json;
}

export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  /** Whether the bot is in it. */
  member: boolean;
  archived: boolean;
}

export interface FakeTeam {
  readonly id: string;
  token: string;
  revoked: boolean;
  readonly botUser: string;
  readonly botId: string;
  readonly channels: Map<string, FakeChannel>;
  readonly users: Map<string, string>;
}

export interface FakeCall {
  readonly method: string;
  readonly team: string;
  readonly args: Json;
  readonly outcome: string;
}

/** All that a fake Slack remembers. */
export interface FakeState {
  readonly clock: FakeClock;
  readonly teams: Map<string, FakeTeam>;
  readonly messages: (FakeMessage & { readonly team: string })[];
  readonly ephemerals: {
    readonly team: string;
    readonly channel: string;
    readonly user: string;
    readonly args: Json;
  }[];
  readonly views: FakeView[];
  readonly homes: Map<string, Json>;
  readonly prompts: Json[];
  readonly statuses: {
    readonly team: string;
    readonly thread: string;
    readonly method: string;
    readonly status: string;
  }[];
  readonly uploads: Map<
    string,
    { readonly team: string; readonly name: string; readonly alt: string; bytes?: Buffer }
  >;
  readonly calls: FakeCall[];
  /** Triggers that were handed out: when, and whether they were used. */
  readonly triggers: Map<string, { readonly at: number; used: boolean }>;
  /** Codes of the consent page, by code: the team that gave it. */
  readonly codes: Map<string, string>;
  readonly refresh: Map<string, string>;
  counter: number;
}

export const emptyState = (clock: FakeClock): FakeState => ({
  clock,
  teams: new Map(),
  messages: [],
  ephemerals: [],
  views: [],
  homes: new Map(),
  prompts: [],
  statuses: [],
  uploads: new Map(),
  calls: [],
  triggers: new Map(),
  codes: new Map(),
  refresh: new Map(),
  counter: 0,
});

/** Ids and times that never come twice. */
export const next = (state: FakeState): number => {
  state.counter += 1;
  return state.counter;
};

export const nextTs = (state: FakeState): string =>
  `${Math.floor(state.clock.now() / 1000)}.${String(next(state)).padStart(6, '0')}`;

export const trigger = (state: FakeState): string => {
  const id = `${next(state)}.trigger`;
  state.triggers.set(id, { at: state.clock.now(), used: false });
  return id;
};
