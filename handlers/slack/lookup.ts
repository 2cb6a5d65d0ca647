import { z } from 'zod';
import { isTimestamp, shortHash } from './ids.ts';
import type { Sent } from './references.ts';
import type { Line } from './send.ts';

/** What every message of ours carries, so that a doubtful one is looked up before it is repeated. */
export const metadataOf = (post: string, part: number | 'root' | 'instead') => ({
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

/** Slack gives fewer to apps that are distributed outside its Marketplace. */
const pageSize = 400;
const mostPages = 5;

const read = async (
  { send }: Line,
  channel: string,
  root: string | undefined,
  cursor: string | undefined,
  oldest: string | undefined,
) => {
  const common = {
    channel,
    limit: pageSize,
    include_all_metadata: true,
    ...(cursor === undefined ? {} : { cursor }),
    ...(oldest === undefined ? {} : { oldest }),
  };
  const outcome =
    root === undefined || !isTimestamp(root)
      ? await send('conversations.history', channel, (client) => client.conversations.history(common))
      : await send('conversations.replies', channel, (client) =>
          client.conversations.replies({ ...common, ts: root }),
        );
  return outcome.kind === 'done' ? outcome.result : undefined;
};

/**
 * Which parts of a post are there: in the thread, or in the channel where it has none. `since`: ms since 1970, a while before
 * the post was made.
 */
export const lookUp = async (
  line: Line,
  channel: string,
  root: string | undefined,
  post: string,
  since: number | undefined,
): Promise<Sent> => {
  const messages: Record<string, string> = {};
  const files = new Set<string>();
  const mark = `.${shortHash(post)}.`;
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const oldest = since === undefined ? undefined : String(since / 1000);
    const result = await read(line, channel, root, cursor, oldest);
    for (const one of result?.messages ?? []) {
      const message = found.safeParse(one).data;
      const payload = message?.metadata?.event_payload;
      if (message !== undefined && payload?.post === post) messages[payload.part] = message.ts;
      for (const { name } of message?.files ?? []) if (name?.includes(mark) === true) files.add(name);
    }
    cursor = result?.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) break;
  }
  return { messages, files: [...files] };
};
