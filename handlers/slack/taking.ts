import type { Inbound, Person } from '../../src/contracts/inbound.ts';
import type { Verb } from '../../src/contracts/verb.ts';
import type { Clients, Workspace } from './clients.ts';
import type { SlackFile } from './envelope.ts';
import { channelId, type Place, threadId } from './ids.ts';
import type { Pending, Waiting } from './pending.ts';
import type { People } from './people.ts';
import type { SlackOptions, SlackPorts } from './ports.ts';
import type { References } from './references.ts';
import type { Viewing } from './viewing.ts';
import type { Whispers } from './whispers.ts';
import { mentioned, typedText } from './words.ts';

/** What translating needs to know of the world. */
export interface Taking {
  readonly ports: Pick<SlackPorts, 'accept' | 'threads' | 'withoutSecrets'>;
  readonly options: Pick<SlackOptions, 'allowed' | 'now'>;
  readonly clients: Clients;
  readonly people: People;
  readonly references: References;
  readonly pending: Pending;
  readonly whispers: Whispers;
  readonly viewing: Viewing;
  /** Shows that a thread begins which a command or form has asked for. Nobody waits for it. */
  readonly begun: (thread: string) => void;
}

const mostMentions = 10;

/** Kinds of messages that people say something with; undefined is the common one. */
export const spoken: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'thread_broadcast',
  'me_message',
]);

/** As many as Slack lets anybody attach to one message. */
const mostFiles = 10;

export const filesOf = (files: readonly SlackFile[] | undefined): Waiting['files'] =>
  (files ?? []).slice(0, mostFiles).map(({ name, size, url_private_download }) => ({
    name: name ?? 'unnamed file',
    bytes: size,
    ...(url_private_download == null ? {} : { url: url_private_download }),
  }));

/** Only those that were named may use it, where somebody was named. */
export const isAllowed = (
  { channels, users }: SlackOptions['allowed'],
  channel: string | undefined,
  user: string,
): boolean =>
  (channels === undefined || (channel !== undefined && channels.includes(channel))) &&
  (users === undefined || users.includes(user));

/** A message that somebody wrote or pressed, as the core takes it. */
export const inboundOf = (
  id: string,
  place: Pick<Place, 'team' | 'channel'>,
  thread: string,
  by: Person,
  at: string,
  verb: Verb,
  words: string,
): Inbound => ({ id, thread, channel: channelId(place), by, at, verb, words });

/** What somebody typed in a workspace, with names for ids. */
export const wordsIn = async (people: People, workspace: Workspace, text: string): Promise<string> => {
  const users = mentioned(text)
    .filter((user) => user !== workspace.botUser)
    .slice(0, mostMentions);
  const named = await Promise.all(users.map((user) => people.person(workspace, user)));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return typedText(text, { botUser: workspace.botUser, nameOf: (user) => names.get(user) });
};

/** What is written to the bot alone is for it, wherever it stands. */
export const threadAt = async (references: References, place: Place): Promise<string | undefined> =>
  (await references.threadAt(place, place.root)) ??
  (place.channel.startsWith('D') ? threadId(place) : undefined);

/** Kept for good when it resolves, in the order of its thread: behind what still waits there. */
export const hand = async ({ ports, pending, references }: Taking, waiting: Waiting): Promise<void> => {
  const { inbound, team, files, adopts } = waiting;
  await references.join(team, inbound.by.id, inbound.thread);
  if (files.length > 0 || adopts !== undefined || pending.has(inbound.thread))
    return pending.add({ ...waiting, inbound: ports.withoutSecrets?.(inbound) ?? inbound });
  await ports.accept(inbound);
};
