import type { Reply } from '../../src/contracts/reply.ts';
import { placeOf } from './ids.ts';
import type { References } from './references.ts';
import type { Line } from './send.ts';

/** Opens in the app or the browser, whatever the workspace's own address is. */
export const addressOf = (team: string, channel: string, ts: string): string =>
  `https://app.slack.com/client/${team}/${channel}/thread/${channel}-${ts}`;

const threadsIn = (reply: Reply): readonly string[] =>
  reply.kind === 'digest'
    ? reply.groups.flatMap(({ lines }) => lines.flatMap(({ thread }) => thread ?? []))
    : [];

/** Addresses of the threads that a reply speaks of; of the same workspace only. */
export const permalinks = async (
  { workspace }: Line,
  reply: Reply,
  references: References,
): Promise<(thread: string) => string | undefined> => {
  const known = new Map<string, string>();
  for (const thread of threadsIn(reply)) {
    const place = placeOf(thread);
    if (place === undefined || place.team !== workspace.team) continue;
    const ts = await references.rootOf(thread);
    if (ts !== undefined) known.set(thread, addressOf(place.team, place.channel, ts));
  }
  return (thread) => known.get(thread);
};
