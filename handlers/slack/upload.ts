import type { SlackReply } from '../../blocks/slack/message.ts';
import { cut, escapeMrkdwn } from '../../blocks/slack/text.ts';
import type { Delivery } from '../../src/contracts/engine.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import { fileName, metadataOf } from './lookup.ts';
import type { SlackPorts } from './ports.ts';
import type { Sent } from './references.ts';
import { type Line, orStopped, unlessStopped } from './send.ts';

/** Where files of a post go. */
export interface Target {
  readonly channel: string;
  readonly root: string | undefined;
  readonly post: string;
  /** What stands above the files, as mrkdwn. */
  readonly says?: string;
}

interface Upload {
  readonly filename: string;
  readonly title: string;
  readonly file: Buffer;
  readonly alt_text?: string;
}

/** Files that go into one message. */
const mostTogether = 10;

/** Characters of words for whoever cannot see a picture: longer ones are refused, and the picture with them. */
const longestAlt = 1_000;

const share = async (
  line: Line,
  { channel, root, says }: Target,
  uploads: readonly Upload[],
): Promise<boolean> => {
  const file_uploads = uploads.map(({ filename, title, file, alt_text }) => ({
    filename,
    title,
    file,
    ...(alt_text === undefined ? {} : { alt_text }),
  }));
  const above = says === undefined ? {} : { initial_comment: says };
  const outcome = await line.send('files.upload', channel, (client) =>
    client.filesUploadV2(
      root === undefined
        ? { channel_id: channel, file_uploads, ...above }
        : { channel_id: channel, thread_ts: root, file_uploads, ...above },
    ),
  );
  return outcome.kind === 'done';
};

/** Whoever cannot be shown a picture is told what it would have shown. */
const sayInstead = async (line: Line, { channel, root, post }: Target, told: readonly string[]) =>
  line.send('chat.postMessage', channel, (client) =>
    client.chat.postMessage({
      channel,
      text: told.map(escapeMrkdwn).join('\n'),
      metadata: metadataOf(post, 'instead'),
      ...(root === undefined ? {} : { thread_ts: root }),
    }),
  );

export interface Uploading {
  readonly picture: SlackPorts['picture'];
  readonly problem: (what: string) => void;
  readonly signal: AbortSignal;
  readonly keep: (files: readonly string[]) => Promise<void>;
}

/** Pictures as PNG, each under its line and with its words for who cannot see it, then text files; what is there already stays. */
export const uploadAll = async (
  line: Line,
  target: Target,
  { pictures, files }: SlackReply,
  sent: Sent,
  { picture, problem, signal, keep }: Uploading,
): Promise<void> => {
  const there = new Set(sent.files);
  const told: string[] = [];
  const send = async (uploads: readonly Upload[], says?: string): Promise<void> => {
    // Drawing may have taken longer than anybody waits.
    unlessStopped(signal);
    if (!(await share(line, says === undefined ? target : { ...target, says }, uploads)))
      told.push(`Slack did not take ${uploads.map(({ title }) => `“${title}”`).join(', ')}.`);
    for (const { filename } of uploads) there.add(filename);
    await keep([...there]);
  };
  for (const { drawing, lead } of pictures) {
    const filename = fileName(target.post, `${drawing.id}.png`);
    if (there.has(filename)) continue;
    const drawn = await orStopped(picture(drawing), signal);
    if ('png' in drawn) {
      const { title, alt } = drawing;
      await send([{ filename, title, file: Buffer.from(drawn.png), alt_text: cut(alt, longestAlt) }], lead);
    } else {
      problem(`slack: ${drawing.id} was not drawn: ${drawn.reason}`);
      told.push(`“${drawing.title}” could not be drawn. It would show: ${drawing.alt}`);
    }
  }
  const uploads = files.flatMap(({ name, title, content }): readonly Upload[] => {
    const filename = fileName(target.post, name);
    return there.has(filename) ? [] : [{ filename, title, file: Buffer.from(content, 'utf8') }];
  });
  for (let from = 0; from < uploads.length; from += mostTogether)
    await send(uploads.slice(from, from + mostTogether));
  if (told.length > 0 && sent.messages['instead'] === undefined) await sayInstead(line, target, told);
};

/** An export goes into the thread as the file that it is. */
export const exportBytes = async (
  line: Line,
  target: Target,
  thread: string,
  { name, format, revision }: Extract<Reply, { kind: 'file' }>,
  file: SlackPorts['file'],
  sent: Sent,
): Promise<Delivery> => {
  const filename = fileName(target.post, name);
  if (sent.files.includes(filename)) return { kind: 'posted' };
  const bytes = await file(thread, format, revision);
  if (bytes === undefined)
    return {
      kind: 'refused',
      because: {
        code: 'slack.no-file',
        message: `${name} could not be made`,
        hint: 'The consultation has gone on since: ask for the export again.',
      },
    };
  const taken = await share(line, target, [{ filename, title: name, file: Buffer.from(bytes) }]);
  return taken
    ? { kind: 'posted' }
    : {
        kind: 'refused',
        because: {
          code: 'slack.refused',
          message: `Slack did not take ${name}`,
          hint: 'Whoever runs the bot finds more in its log.',
        },
      };
};
