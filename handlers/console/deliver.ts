import type { Delivery, Post } from '../../src/contracts/engine.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import { type Reply, replyKinds } from '../../src/contracts/reply.ts';
import type { Message } from './message.ts';
import { shortOf } from './ports.ts';
import type { Transcript } from './transcript.ts';

const replyOf = (body: unknown): Reply | undefined => {
  const reply = (body as { readonly reply?: Reply | null } | null)?.reply ?? undefined;
  return reply !== undefined && replyKinds.has(reply.kind) ? reply : undefined;
};

const placeOf = (receipt: unknown): number | undefined => {
  const { seq } = (receipt ?? {}) as { readonly seq?: unknown };
  return typeof seq === 'number' ? seq : undefined;
};

/** Writes a post into the transcript and tells who is looking; the same post again changes nothing. */
export const deliverTo =
  (transcript: Transcript, now: () => number, tell: (message: Message) => void) =>
  async (post: Post, signal: AbortSignal): Promise<Delivery> => {
    if (signal.aborted)
      throw new PlumblineError('the console was told to stop before the post was written', {
        code: 'console.stopped',
        hint: 'It is delivered at the next start.',
        retryable: true,
      });
    const reply = replyOf(post.body);
    if (reply === undefined || shortOf(post.thread) === undefined)
      return {
        kind: 'refused',
        because: {
          code: 'console.unknown-post',
          message: `the console cannot show post ${post.id} of ${post.thread}`,
          hint: 'It takes replies to threads of its own.',
        },
      };
    const edits = placeOf(post.edits);
    const { message, isNew } = transcript.write({
      id: post.id,
      thread: post.thread,
      reply,
      at: now(),
      ...(post.key === undefined ? {} : { key: post.key }),
      ...(edits === undefined ? {} : { edits }),
    });
    if (isNew) tell(message);
    return { kind: 'posted', receipt: { seq: message.seq } };
  };

/** Whether a post is in the transcript. */
export const findIn =
  (transcript: Transcript) =>
  async (post: Post): Promise<{ readonly receipt?: unknown } | undefined> => {
    const seq = transcript.written(post.id);
    return seq === undefined ? undefined : { receipt: { seq } };
  };
