import type { Delivery, Post } from '../../src/contracts/engine.ts';
import type { References, Sent } from './references.ts';
import { type Line, Stopped } from './send.ts';
import { badForm, richest, type Shown, stylesFrom } from './style.ts';

/**
 * An answer to one person alone: its messages that are not there yet, so that one of more messages than may go at once gets on
 * with each wait. What they were shown cannot be edited: in another form it is shown again from its beginning. Throws
 * `Stopped` as a line does, and where Slack takes it in no form.
 */
export const toOne = async (
  line: Line,
  { channel, user }: { readonly channel: string; readonly user: string },
  post: Post,
  shown: Shown,
  references: References,
): Promise<Delivery> => {
  let sent: Sent = await references.sent(post.id);
  const keep = async (next: Sent): Promise<void> => {
    sent = next;
    await references.keepSent(post.id, sent);
  };
  for (const style of stylesFrom(sent)) {
    if (style !== (sent.tables ?? richest)) await keep({ messages: {}, files: [], tables: style });
    let isTaken = true;
    for (const [part, { text, blocks }] of shown(style).messages.entries()) {
      if (sent.messages[part] !== undefined) continue;
      const answer = await line.send('chat.postEphemeral', channel, (client) =>
        client.chat.postEphemeral({ channel, user, text, blocks: [...blocks] }),
      );
      isTaken = answer.kind === 'done';
      if (!isTaken) break;
      await keep({ ...sent, messages: { ...sent.messages, [part]: 'shown' } });
    }
    if (!isTaken) continue;
    await references.forgetSent(post.id);
    return { kind: 'posted' };
  }
  await references.forgetSent(post.id);
  throw new Stopped({ kind: 'refused', because: badForm });
};
