import { z } from 'zod';
import { PlumblineError } from '../../src/contracts/errors.ts';
import { isTimestamp, shortHash } from './ids.ts';
import type { Sent } from './references.ts';
import { type Line, Stopped } from './send.ts';

/** What every message of ours carries, so that a doubtful one is looked up before it is repeated. */
export const metadataOf = (post: string, part: number | string) => ({
  event_type: 'plumbline_post',
  event_payload: { post, part: String(part) },
});

/** What a file is called in Slack: whose post it belongs to can be read from it. */
export const fileName = (post: string, name: string): string => {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${shortHash(post)}${name.slice(dot)}`;
};

const found = z.looseObject({
  ts: z.string(),
  metadata: z
    .looseObject({
      event_type: z.string(),
      event_payload: z.looseObject({ post: z.string(), part: z.string() }),
    })
    .optional()
    .catch(undefined),
  files: z
    .array(z.looseObject({ name: z.string().nullish() }))
    .optional()
    .catch(undefined),
});

/** Slack gives 15 to apps that are distributed outside its Marketplace, once a minute. */
const pageSize = 400;
/** Of one look-up, before others have their turn; it goes on where it was. */
const mostPages = 5;
/** Slack's clock and ours may be so far apart, in ms: of events that are signed further apart none is taken. */
const skew = 300_000;

const read = async (
  { send }: Line,
  channel: string,
  root: string | undefined,
  cursor: string | undefined,
  since: number,
) => {
  const common = {
    channel,
    limit: pageSize,
    include_all_metadata: true,
    oldest: (Math.max(0, since - skew) / 1000).toFixed(6),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const outcome =
    root === undefined || !isTimestamp(root)
      ? await send('conversations.history', channel, (client) => client.conversations.history(common))
      : await send('conversations.replies', channel, (client) =>
          client.conversations.replies({ ...common, ts: root }),
        );
  return outcome.kind === 'done' ? outcome.result : undefined;
};

/** What of a post a page of messages holds. */
const partsIn = (given: readonly unknown[], post: string): Pick<Sent, 'messages' | 'files'> => {
  const messages: Record<string, string> = {};
  const files = new Set<string>();
  const mark = `.${shortHash(post)}.`;
  for (const one of given) {
    const message = found.safeParse(one).data;
    const payload = message?.metadata?.event_payload;
    if (message !== undefined && payload?.post === post) messages[payload.part] = message.ts;
    for (const { name } of message?.files ?? []) if (name?.includes(mark) === true) files.add(name);
  }
  return { messages, files: [...files] };
};

const goesOn = (): PlumblineError =>
  new PlumblineError('whether the post is there was not found out yet', {
    code: 'slack.looking',
    hint: 'The look-up goes on where it was.',
    retryable: true,
  });

/**
 * What is known of a post, and which of its parts stand in the thread besides, or in the channel where it has none. One call
 * at most is in doubt, since a post leaves part by part: the first part that nobody knew of ends the look-up, and so does the
 * last message. Reads from when the first try began, and goes on where an earlier look-up was stopped; `keep` is told how far it
 * is. Throws `Stopped` as a line does, and a retryable error where there is more to read than fits one look-up.
 */
export const lookUp = async (
  line: Line,
  channel: string,
  root: string | undefined,
  post: string,
  known: Sent,
  keep: (known: Sent) => Promise<void>,
): Promise<Sent> => {
  const { cursor: first, since = 0, ...rest } = known;
  let cursor = first;
  const old = new Set(known.recast);
  for (let page = 0; page < mostPages; page += 1) {
    const result = await read(line, channel, root, cursor, since).catch(async (error: unknown) => {
      // A place that Slack does not know any more: from the beginning, the next time.
      if (cursor !== undefined && error instanceof Stopped && error.stop.kind === 'refused')
        await keep({ ...rest, since });
      throw error;
    });
    const { messages, files } = partsIn(result?.messages ?? [], post);
    const parts = Object.entries(messages).filter(
      ([part, ts]) => !old.has(ts) && (known.messages[part] ?? 'doubtful') === 'doubtful',
    );
    const more = files.filter((name) => !known.files.includes(name));
    cursor = result?.response_metadata?.next_cursor || undefined;
    if (parts.length > 0 || more.length > 0 || cursor === undefined)
      return {
        ...rest,
        since,
        messages: { ...known.messages, ...Object.fromEntries(parts) },
        files: [...known.files, ...more],
      };
    await keep({ ...known, since, cursor });
  }
  throw goesOn();
};
