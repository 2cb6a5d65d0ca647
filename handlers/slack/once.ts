import { lookUp, metadataOf } from './lookup.ts';
import type { References, Sent } from './references.ts';
import { type Line, Stopped } from './send.ts';

/** What is posted beside the posts of the outbox: a root, or a word to somebody. */
export interface Message {
  readonly channel: string;
  readonly thread?: string;
  readonly text: string;
  /** Which message of those with the name it is. */
  readonly part: 'root' | `told-${number}`;
}

const without = (messages: Sent['messages'], part: Message['part']): Sent['messages'] =>
  Object.fromEntries(Object.entries(messages).filter(([name]) => name !== part));

/**
 * Posts a message that is there once under a name, though the process may end at any moment: that it is tried is kept first, and
 * where an earlier try may have come through it is looked up. Answers its ts, undefined where Slack does not take it. Throws as
 * a line does; forgetting what is kept under the name is the caller's.
 */
export const postOnce = async (
  line: Line,
  references: References,
  now: () => number,
  name: string,
  { channel, thread, text, part }: Message,
): Promise<string | undefined> => {
  let sent = await references.sent(name);
  const keep = async (next: typeof sent): Promise<void> => {
    sent = next;
    await references.keepSent(name, next);
  };
  if (sent.messages[part] === 'doubtful') await keep(await lookUp(line, channel, thread, name, sent, keep));
  const there = sent.messages[part];
  if (there !== undefined && there !== 'doubtful') return there;
  // From here on it may be there although nobody has heard of it.
  const tried = { ...sent, messages: { ...sent.messages, [part]: 'doubtful' } };
  await keep(there === undefined ? { ...tried, since: now() } : tried);
  const posting = line.send('chat.postMessage', channel, (client) =>
    client.chat.postMessage({
      channel,
      text,
      metadata: metadataOf(name, part),
      unfurl_links: false,
      unfurl_media: false,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    }),
  );
  const posted = await posting.catch(async (error: unknown) => {
    // Slack has said that it is not there, or was never asked: the next try need not look.
    if (error instanceof Stopped) await keep({ ...sent, messages: without(sent.messages, part) });
    throw error;
  });
  const ts = posted.kind === 'done' ? posted.result.ts : undefined;
  if (ts !== undefined) await keep({ ...sent, messages: { ...sent.messages, [part]: ts } });
  return ts;
};
