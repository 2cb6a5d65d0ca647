import { escapeMrkdwn } from '../../blocks/slack/text.ts';
import type { Failure } from '../../src/contracts/engine.ts';
import type { Place } from './ids.ts';
import { postOnce } from './once.ts';
import type { SlackOptions } from './ports.ts';
import type { Beginning, References } from './references.ts';
import { quoted } from './root.ts';
import { type Line, Stopped } from './send.ts';
import type { Whispers } from './whispers.ts';

export interface Telling {
  readonly references: References;
  readonly whispers: Whispers;
  readonly options: Pick<SlackOptions, 'now' | 'problem'>;
}

/** A message shows so much of what somebody wrote; signs that Slack writes longer make it up to five times as long. */
const longestPart = 7_000;
const mostParts = 8;

const partsOf = (words: string): readonly string[] => {
  const parts: string[] = [];
  for (let from = 0; from < words.length && parts.length < mostParts; ) {
    // A sign of two halves goes whole into the next part.
    const part = words.slice(from, from + longestPart).replace(/[\uD800-\uDBFF]$/, '');
    parts.push(quoted(part));
    from += Math.max(1, part.length);
  }
  return parts;
};

const why = ({ workspace }: Line, { channel }: Place, { message, hint }: Failure): string =>
  `I cannot answer in <#${channel}>: ${escapeMrkdwn(message)}. ${escapeMrkdwn(hint).replaceAll(
    '/invite',
    `/invite <@${workspace.botUser}>`,
  )}`;

const stillKnown =
  'What you wrote is kept: once I can, `/architect status` there goes on with it. You wrote:';
const goesOn = '_That is how it begins; the rest is kept with it._';

/**
 * Tells whoever asked that nothing can be posted where they wanted it, how to mend that, and what they had written: by the address
 * that came with what they did, else, where no thread of theirs is there, by a direct message, once. Throws `Stopped` where that has
 * to wait, and a retryable error where it is in doubt.
 */
export const tellAsker = async (
  { references, whispers, options }: Telling,
  line: Line,
  place: Place,
  { thread, post, because }: { readonly thread: string; readonly post: string; readonly because: Failure },
): Promise<void> => {
  const isPrivate = place.root.startsWith('p-');
  const begun: Beginning | undefined = await references.beginningOf(thread);
  const user = isPrivate ? place.root.slice(2) : begun?.by;
  const name = isPrivate ? `told ${post}` : `told ${thread}`;
  const parts = [
    why(line, place, because),
    ...(begun === undefined ? [] : [stillKnown, ...partsOf(begun.words)]),
  ];
  const told = await references.sent(name);
  const [shown, left] = [parts.slice(0, 3), parts.slice(3)];
  if (await whispers.say(thread, [...shown, ...(left.length === 0 ? [] : [goesOn])].join('\n'))) {
    if (!isPrivate)
      await references.keepSent(name, { ...told, messages: { ...told.messages, done: 'said' } });
    return;
  }
  // In a thread that is there, all can see what became of it.
  if (user === undefined || told.messages['done'] !== undefined) return;
  if (!isPrivate && (await references.rootOf(thread)) !== undefined) return;
  try {
    const opened = await line.send('conversations.open', user, (client) =>
      client.conversations.open({ users: user }),
    );
    const channel = opened.kind === 'done' ? opened.result.channel?.id : undefined;
    if (channel === undefined) return;
    for (const [index, text] of [shown.join('\n'), ...left].entries())
      await postOnce(line, references, options.now, name, { channel, text, part: `told-${index}` });
    const sent = await references.sent(name);
    if (isPrivate) await references.forgetSent(name);
    else await references.keepSent(name, { ...sent, messages: { ...sent.messages, done: 'said' } });
  } catch (error) {
    if (!(error instanceof Stopped) || error.stop.kind === 'later') throw error;
    options.problem(`slack: whoever asked could not be told why nothing came: ${error.stop.because.message}`);
  }
};
