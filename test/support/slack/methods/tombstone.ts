import type { Channel, Json, Message } from '../model.ts';
import { shown } from './call.ts';

/**
 * Takes a message away. Where answers stand under it, Slack leaves a stone in its place, which is answered; with the last answer the
 * stone goes as well. What is left of the message, if anything.
 */
export const takeAway = (channel: Channel, message: Message): Message | undefined => {
  const { messages } = channel;
  const answers = (ts: string) => messages.some((each) => each.thread_ts === ts && each.ts !== ts);
  if (answers(message.ts)) {
    const stone: Message = {
      ts: message.ts,
      thread_ts: message.ts,
      user: 'USLACKBOT',
      team: message.team,
      subtype: 'tombstone',
      text: 'This message was deleted.',
    };
    messages.splice(messages.indexOf(message), 1, stone);
    return stone;
  }
  messages.splice(messages.indexOf(message), 1);
  const root = messages.find((each) => each.ts === message.thread_ts && each.subtype === 'tombstone');
  if (root !== undefined && !answers(root.ts)) messages.splice(messages.indexOf(root), 1);
  return undefined;
};

/** How the app is told of a message that is another now, or gone. */
export const changeOf = (
  channel: Channel,
  {
    was,
    left,
    previous,
  }: { readonly was: Message; readonly left: Message | undefined; readonly previous: Json },
): Json => ({
  type: 'message',
  hidden: true,
  channel: channel.id,
  channel_type: channel.kind,
  previous_message: previous,
  ...(left === undefined
    ? { subtype: 'message_deleted', deleted_ts: was.ts }
    : { subtype: 'message_changed', message: shown(channel, left) }),
});
