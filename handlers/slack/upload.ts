import type { SlackReply } from '../../blocks/slack/message.ts';
import { escapeMrkdwn } from '../../blocks/slack/text.ts';
import type { Delivery } from '../../src/contracts/engine.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import { fileName, metadataOf } from './lookup.ts';
import type { SlackPorts } from './ports.ts';
import type { Sent } from './references.ts';
import type { Line } from './send.ts';

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

/** Slack shows so many pictures side by side in one message. */
const mostTogether = 10;

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
  readonly keep: (files: readonly string[]) => Promise<void>;
}

/** Pictures as PNG with their words for who cannot see them, and text files; what is there already stays. */
export const uploadAll = async (
  line: Line,
  target: Target,
  { pictures, files }: SlackReply,
  sent: Sent,
  { picture, problem, keep }: Uploading,
): Promise<void> => {
  const there = new Set(sent.files);
  const uploads: Upload[] = [];
  const told: string[] = [];
  for (const drawing of pictures) {
    const filename = fileName(target.post, `${drawing.id}.png`);
    if (there.has(filename)) continue;
    const drawn = await picture(drawing);
    if ('png' in drawn)
      uploads.push({ filename, title: drawing.title, file: Buffer.from(drawn.png), alt_text: drawing.alt });
    else {
      problem(`slack: ${drawing.id} was not drawn: ${drawn.reason}`);
      told.push(`“${drawing.title}” could not be drawn. It would show: ${drawing.alt}`);
    }
  }
  for (const { name, title, content } of files) {
    const filename = fileName(target.post, name);
    if (!there.has(filename)) uploads.push({ filename, title, file: Buffer.from(content, 'utf8') });
  }
  for (let from = 0; from < uploads.length; from += mostTogether) {
    const together = uploads.slice(from, from + mostTogether);
    if (!(await share(line, target, together)))
      told.push(`Slack did not take ${together.map(({ title }) => `“${title}”`).join(', ')}.`);
    for (const { filename } of together) there.add(filename);
    await keep([...there]);
  }
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
