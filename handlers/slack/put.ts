import type { SlackMessage } from '../../blocks/slack/fit.ts';
import { metadataOf } from './lookup.ts';
import { type Line, Stopped } from './send.ts';

/** An edited message may have so many bytes of text beside its blocks, far fewer than a new one. */
const longestEdit = 3_900;

const shortened = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= longestEdit) return text;
  // A character that is cut in two is left out.
  const cut = new TextDecoder().decode(bytes.subarray(0, longestEdit)).replace(/\uFFFD$/, '');
  return `${cut} …`;
};

/** One message; `ts` = the one to edit. Answers where it is now. */
export const put = async (
  line: Line,
  channel: string,
  root: string | undefined,
  post: string,
  part: number,
  message: SlackMessage,
  ts: string | undefined,
): Promise<string | 'blocks'> => {
  const content = {
    channel,
    text: message.text,
    blocks: [...message.blocks],
    metadata: metadataOf(post, part),
    unfurl_links: false,
    unfurl_media: false,
  };
  if (ts !== undefined) {
    const edited = await line.send('chat.update', channel, (client) =>
      client.chat.update({ ...content, text: shortened(message.text), ts }),
    );
    if (edited.kind === 'blocks') return 'blocks';
    // Deleted by somebody meanwhile: it is said again.
    if (edited.kind === 'done') return ts;
  }
  const sent = await line.send('chat.postMessage', channel, (client) =>
    client.chat.postMessage(root === undefined ? content : { ...content, thread_ts: root }),
  );
  if (sent.kind === 'blocks') return 'blocks';
  if (sent.kind === 'no message' || sent.result.ts === undefined)
    throw new Stopped({
      kind: 'refused',
      because: {
        code: 'platform.gone',
        message: 'the thread is not there any more',
        hint: 'Begin a new consultation; what was known is kept in the list.',
      },
    });
  return sent.result.ts;
};
