import type { ReplyLinks } from '../../blocks/html/figure.ts';
import { replyHtml } from '../../blocks/html/reply.ts';
import { saidHtml } from '../../blocks/html/said.ts';
import type { Message, ThreadLine } from './message.ts';
import { shortOf } from './ports.ts';
import { drawingHash } from './reply-parts.ts';

const linksOf = (thread: string): ReplyLinks => ({
  picture: (drawing) => `/pictures/${drawingHash(drawing)}.png`,
  file: (format, revision) => `/files/${shortOf(thread) ?? ''}/${revision}/${format}`,
  thread: (other) => {
    const short = shortOf(other);
    return short === undefined ? undefined : `/t/${short}`;
  },
});

/** A message as the page shows it. */
export const shownMessage = (message: Message) => ({
  seq: message.seq,
  change: message.change,
  at: message.at,
  edited: message.edited,
  ...(message.from === 'person'
    ? { from: 'person', by: message.by, kind: 'said', html: saidHtml(message.said) }
    : {
        from: 'bot',
        kind: message.reply.kind,
        html: replyHtml(message.reply, linksOf(message.thread)),
        ...('revision' in message.reply ? { revision: message.reply.revision } : {}),
      }),
});

/** A thread as lists and the map show it. */
export const shownThread = ({ thread, ...line }: ThreadLine) => ({ id: shortOf(thread) ?? '', ...line });
