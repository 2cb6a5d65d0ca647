import { createHash } from 'node:crypto';

/** Where a thread of ours is in Slack. */
export interface Place {
  readonly team: string;
  readonly channel: string;
  /**
   * `1700000000.000100`: the thread under that message. `c-…`: begun by a command or form, under a message that we post.
   * `p-<user>`: seen by that person alone. `digest`: in the channel itself.
   */
  readonly root: string;
}

const platform = 'slack';

/** `slack:<team>.<channel>`: whose settings count. */
export const channelId = ({ team, channel }: Pick<Place, 'team' | 'channel'>): string =>
  `${platform}:${team}.${channel}`;

export const threadId = (place: Place): string => `${channelId(place)}:${place.root}`;

/** Undefined for a thread of another platform. */
export const placeOf = (thread: string): Place | undefined => {
  const [, team, channel, root] = /^slack:([A-Z0-9]+)\.([A-Z0-9]+):(.+)$/.exec(thread) ?? [];
  return team === undefined || channel === undefined || root === undefined
    ? undefined
    : { team, channel, root };
};

/**
 * Names a message for ever: an event, its repetition and the mention of the same message are one. Time comes before place, so
 * that what arrives together lies together in the index of what was taken in.
 */
export const messageId = (team: string, channel: string, ts: string): string =>
  `${platform}:${team}:${ts}:${channel}`;

/** Short, the same for the same text, and safe in names. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The root of a consultation that a command or form begins, until it has a message to be under. */
export const commandRoot = (trigger: string): string => `c-${shortHash(trigger)}`;

/** The corner in which only one person sees what is said. */
export const privateRoot = (user: string): string => `p-${user}`;

export const isTimestamp = (root: string): boolean => /^\d+\.\d+$/.test(root);
