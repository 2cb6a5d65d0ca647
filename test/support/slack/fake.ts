import { randomUUID } from 'node:crypto';
import { type FakeClock, fakeClock } from './clock.ts';
import { type FakeServer, type Fault, serve } from './server.ts';
import {
  emptyState,
  type FakeChannel,
  type FakeMessage,
  type FakeState,
  type FakeTeam,
  type FakeView,
} from './state.ts';

/** A Slack to be talked to over the wire, and to be looked at. */
export interface FakeSlack {
  readonly apiUrl: string;
  readonly origin: string;
  readonly clock: FakeClock;
  readonly state: FakeState;
  readonly server: FakeServer;
  team(id: string): FakeTeam;
  channel(team: string, id: string): FakeChannel;
  /** The next call of the method goes wrong so. */
  failNext(method: string, ...faults: readonly Fault[]): void;
  /** Messages of a channel, or of one thread with its root, that were not deleted. */
  messages(channel: string, thread?: string): readonly FakeMessage[];
  files(channel: string, thread?: string): FakeMessage['files'];
  /** The form that was opened last; it opens after the press was acknowledged. `after`: how many there were before. */
  form(after?: number): Promise<FakeView>;
  /** A code of the consent page, for the token exchange. */
  code(team: string): string;
  /** A text file that somebody uploaded: how a message names it. */
  file(name: string, content: Buffer | string): Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

const longestForm = 5_000;

const people = { U1: 'Ana', U2: 'Bob', U3: 'Cleo' } as const;

const makeTeam = (id: string): FakeTeam => ({
  id,
  token: `xoxb-${id}`,
  revoked: false,
  botUser: `UBOT${id}`,
  botId: 'B1',
  channels: new Map(),
  users: new Map(Object.entries(people)),
});

/** Opens a Slack with the given workspaces, each with the channels C1 and C2 that the bot is in. */
export const openFakeSlack = async (teams: readonly string[] = ['T1']): Promise<FakeSlack> => {
  const clock = fakeClock(Date.UTC(2026, 10, 28, 9));
  const state = emptyState(clock);
  for (const id of teams) {
    const team = makeTeam(id);
    for (const [channel, name] of [
      ['C1', 'architecture'],
      ['C2', 'payments'],
    ] as const)
      team.channels.set(channel, { id: channel, name, member: true, archived: false });
    state.teams.set(id, team);
  }
  const server = await serve(state);
  const team = (id: string): FakeTeam => {
    const found = state.teams.get(id);
    if (found === undefined) throw new Error(`no team ${id}`);
    return found;
  };
  const messages = (channel: string, thread?: string) =>
    state.messages.filter(
      (one) =>
        one.channel === channel &&
        !one.deleted &&
        (thread === undefined || one.ts === thread || one.threadTs === thread),
    );
  return {
    apiUrl: `${server.origin}/api/`,
    origin: server.origin,
    clock,
    state,
    server,
    team,
    channel: (id, channel) => {
      const found = team(id).channels.get(channel);
      if (found === undefined) throw new Error(`no channel ${channel}`);
      return found;
    },
    failNext: (method, ...faults) => {
      server.faults.set(method, [...(server.faults.get(method) ?? []), ...faults]);
    },
    messages,
    files: (channel, thread) => messages(channel, thread).flatMap(({ files }) => files),
    form: async (after = 0) => {
      for (let waited = 0; state.views.length <= after && waited < longestForm; waited += 20)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const last = state.views.at(-1);
      if (last === undefined || state.views.length <= after) throw new Error('no form was opened');
      return last;
    },
    code: (id) => {
      const code = randomUUID();
      state.codes.set(code, id);
      return code;
    },
    file: (name, content) => {
      const bytes = Buffer.from(content);
      state.uploads.set(`download:${name}`, { team: '', name, alt: '', bytes });
      return {
        id: `F${name}`,
        name,
        size: bytes.length,
        mimetype: 'text/plain',
        url_private_download: `${server.origin}/files/${name}`,
      };
    },
    close: () => server.close(),
  };
};
