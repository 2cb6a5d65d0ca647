import type { Deliveries, Delivery } from './delivery.ts';
import { shownStatus } from './methods/agents.ts';
import { shownFile } from './methods/files.ts';
import { issueToken } from './methods/oauth.ts';
import type { Channel, Json, Kind, Message, Team, View } from './model.ts';
import { directChannel, type Person, personIn } from './person.ts';
import { isRecord } from './shapes/check.ts';
import { findMessage, type State } from './state.ts';
import { tell, unfold } from './talk.ts';

/** A message as people read it: `seen` is what its blocks say or, without blocks, its text. */
export interface Seen {
  readonly ts: string;
  readonly user: string;
  readonly seen: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly files: readonly Json[];
  readonly thread_ts?: string;
  readonly metadata?: Json;
  readonly edited: boolean;
  readonly streaming: boolean;
  readonly reactions: readonly string[];
}

/** What stands under a thread and the way it took. */
export interface Statuses {
  readonly shown: string;
  readonly history: readonly string[];
  readonly session?: { readonly status: string; readonly title: string; readonly history: readonly string[] };
}

/** One team's Slack as tests see it and act in it. */
export interface Workspace {
  readonly team: string;
  readonly botUser: string;
  /** A good bot token, unless the app is still to be installed. */
  readonly token: string;
  readonly person: (id: string, name: string) => Person;
  readonly channel: (id: string, name: string, kind?: Exclude<Kind, 'im'>) => string;
  /** A group of users that can be called by its handle. */
  readonly group: (id: string, handle: string) => void;
  /** The conversation of this person with the app. */
  readonly direct: (user: string) => string;
  readonly invite: (channel: string, user: string) => void;
  readonly remove: (channel: string, user: string) => void;
  readonly archive: (channel: string) => void;
  /** Shows below a message what its link leads to. */
  readonly unfold: (ts: string) => Promise<readonly Delivery[]>;
  /** What is in a channel, or in one thread with its root first. With `viewer` also what only they see. */
  readonly messages: (channel: string, thread?: string, viewer?: string) => readonly Seen[];
  readonly ephemerals: (channel: string, user: string) => readonly Seen[];
  /** The files that were shared in a thread, with their bytes. */
  readonly files: (thread: string) => readonly { readonly file: Json; readonly bytes: Buffer }[];
  /** This person's Home and modals, the one in front last. */
  readonly views: (user: string) => { readonly home: View | undefined; readonly modals: readonly View[] };
  readonly statuses: (thread: string) => Statuses;
  /** The prompts that the app suggests in a conversation. */
  readonly prompts: (channel: string) => Json | undefined;
  readonly grant: (scope: string) => void;
  readonly withdraw: (scope: string) => void;
  /** The bot's tokens are taken back, or those of one person, by id; the app is told. */
  readonly revoke: (whose: 'bot' | string) => Promise<readonly Delivery[]>;
  /** Another good bot token, as a new installation by hand shows it. */
  readonly reissue: () => string;
  /** The app is thrown out: its tokens die, and it is told. */
  readonly uninstall: () => Promise<readonly Delivery[]>;
}

/** Everything that is written in blocks, in the order in which it is shown. */
export const wordsOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join('\n');
  if (!isRecord(value)) return '';
  const { text, title, caption, ...rest } = value;
  const own = [title, caption, text].map((each) => (typeof each === 'string' ? each : wordsOf(each)));
  return [...own, ...Object.values(rest).map(wordsOf)].filter(Boolean).join('\n');
};

const seenFrom = (message: Message): Seen => ({
  ts: message.ts,
  user: message.user,
  seen: message.blocks === undefined || message.blocks.length === 0 ? message.text : wordsOf(message.blocks),
  text: message.text,
  blocks: message.blocks ?? [],
  files: message.files ?? [],
  ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
  ...(message.metadata === undefined ? {} : { metadata: message.metadata }),
  edited: message.edited !== undefined,
  streaming: message.stream?.open === true,
  reactions: (message.reactions ?? []).map((each) => each.name),
});

export const workspaceOf = (state: State, deliveries: Deliveries, team: Team): Workspace => {
  const place = (id: string): Channel => {
    const found = team.channels.get(id);
    if (found === undefined) throw new Error(`no channel ${id}`);
    return found;
  };
  const kill = (): void => {
    for (const each of state.tokens.values()) if (each.team === team.id) each.revoked = true;
  };
  const token = team.installed ? issueToken(state, team) : '';
  return {
    team: team.id,
    botUser: team.botUser,
    token,
    person: (id, name) => {
      team.users.set(id, { id, name, isBot: false });
      directChannel(state, team, id);
      for (const channel of team.channels.values()) if (channel.kind === 'channel') channel.members.add(id);
      return personIn(state, deliveries, team, { id, name });
    },
    channel: (id, name, kind = 'channel') => {
      const people = kind === 'channel' ? [...team.users.keys()] : [];
      team.channels.set(id, {
        id,
        name,
        kind,
        members: new Set([...people, team.botUser]),
        archived: false,
        messages: [],
      });
      return id;
    },
    group: (id, handle) => void team.groups.set(id, handle),
    direct: (user) => directChannel(state, team, user).id,
    invite: (channel, user) => void place(channel).members.add(user),
    remove: (channel, user) => void place(channel).members.delete(user),
    archive: (channel) => {
      place(channel).archived = true;
    },
    unfold: async (ts) => {
      const found = findMessage(state, ts);
      if (found?.team !== team) throw new Error(`no message ${ts} in ${team.id}`);
      return unfold(state, deliveries, team, found);
    },
    messages: (id, thread, viewer) => {
      const channel = place(id);
      return channel.messages
        .filter((each) => each.ephemeralTo === undefined || each.ephemeralTo === viewer)
        .filter((each) => thread === undefined || each.ts === thread || each.thread_ts === thread)
        .map(seenFrom);
    },
    ephemerals: (id, user) => {
      const channel = place(id);
      return channel.messages.filter((each) => each.ephemeralTo === user).map(seenFrom);
    },
    files: (thread) =>
      [...state.files.values()]
        .filter((file) => file.team === team.id)
        .filter((file) => file.shares.some((share) => share.thread_ts === thread || share.ts === thread))
        .map((file) => ({ file: shownFile(state, file), bytes: file.bytes })),
    views: (user) => ({ home: team.homes.get(user), modals: team.modals.get(user) ?? [] }),
    statuses: (thread) => {
      const found = [...state.statuses].find(([key]) => key.endsWith(`:${thread}`))?.[1];
      return found === undefined
        ? { shown: '', history: [] }
        : {
            shown: shownStatus(state, found),
            history: found.history,
            ...(found.session === undefined ? {} : { session: found.session }),
          };
    },
    prompts: (channel) => state.prompts.get(channel),
    grant: (scope) => void team.scopes.add(scope),
    withdraw: (scope) => void team.scopes.delete(scope),
    revoke: (whose) => {
      if (whose === 'bot') kill();
      const tokens = whose === 'bot' ? { oauth: [], bot: [team.botUser] } : { oauth: [whose], bot: [] };
      return tell(state, deliveries, team, {
        name: 'tokens_revoked',
        event: { type: 'tokens_revoked', tokens },
      });
    },
    reissue: () => issueToken(state, team),
    uninstall: async () => {
      // "An app is not uninstalled until its final user and bot tokens are revoked": docs.slack.dev, app_uninstalled.
      kill();
      const told = await Promise.all([
        tell(state, deliveries, team, {
          name: 'tokens_revoked',
          event: { type: 'tokens_revoked', tokens: { oauth: [], bot: [team.botUser] } },
        }),
        tell(state, deliveries, team, { name: 'app_uninstalled', event: { type: 'app_uninstalled' } }),
      ]);
      team.installed = false;
      return told.flat();
    },
  };
};
