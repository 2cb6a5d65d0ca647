import { cut, escapeMrkdwn } from '../../blocks/slack/text.ts';
import { isTimestamp, type Place, threadId } from './ids.ts';
import { postOnce } from './once.ts';
import type { Beginning, References } from './references.ts';
import { type Line, Stopped } from './send.ts';

/** As a quote, with nothing in it that Slack would take for a mark. */
export const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${escapeMrkdwn(line)}`)
    .join('\n');

/** A root message quotes so much of what was asked. */
const longestWords = 2_500;

const opening = ({ by, words }: Beginning): string => `<@${by}> asks:\n${quoted(cut(words, longestWords))}`;

/**
 * The message that a thread is under. For what a command began it is posted first, with the words that were asked, and looked
 * up before that where it may be there from before a crash. Undefined for what stands in the channel itself.
 */
export const rootOf = async (
  line: Line,
  place: Place,
  thread: string,
  references: References,
  now: () => number,
): Promise<string | undefined> => {
  if (isTimestamp(place.root)) return place.root;
  if (!place.root.startsWith('c-')) return undefined;
  const known = await references.rootOf(thread);
  if (known !== undefined) return known;
  const begun = await references.beginningOf(thread);
  const name = threadId(place);
  const ts = await postOnce(line, references, now, name, {
    channel: place.channel,
    text: begun === undefined ? 'A consultation' : opening(begun),
    part: 'root',
  });
  if (ts === undefined)
    throw new Stopped({
      kind: 'refused',
      because: {
        code: 'slack.refused',
        message: 'Slack did not take the message that begins the thread',
        hint: 'Ask again in fewer words.',
      },
    });
  await references.under(place, ts);
  await references.forgetSent(name);
  return ts;
};
