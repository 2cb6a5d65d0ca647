import { limits } from '../limits.ts';
import type { Json, StoredFile, Upload } from '../model.ts';
import { characters, isRecord } from '../shapes/check.ts';
import type { State } from '../state.ts';
import {
  type Answer,
  type Call,
  json,
  type Method,
  missing,
  refuse,
  refuseThread,
  text,
  writable,
} from './call.ts';
import { type Content, content, place } from './chat.ts';

const magic: Readonly<Record<string, { readonly mimetype: string; readonly begins: readonly number[] }>> = {
  png: { mimetype: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  jpg: { mimetype: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  jpeg: { mimetype: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  gif: { mimetype: 'image/gif', begins: [0x47, 0x49, 0x46, 0x38] },
  pdf: { mimetype: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46] },
};

const endingOf = (name: string) => name.split('.').at(-1)?.toLowerCase() ?? '';

const mimetypeOf = (name: string) => magic[endingOf(name)]?.mimetype ?? 'text/plain';

/** Whether the bytes are what the name's ending says; endings without a known beginning may hold anything. */
const isWhatItSays = (name: string, bytes: Buffer): boolean =>
  (magic[endingOf(name)]?.begins ?? []).every((byte, index) => bytes[index] === byte);

/** Takes the bytes that are posted to an upload URL. Status and text of the answer, as Slack's file server gives them. */
export const receiveBytes = (
  state: State,
  id: string,
  bytes: Buffer,
): { readonly status: number; readonly body: string } => {
  const upload = state.uploads.get(id);
  if (upload === undefined) return { status: 404, body: 'not found' };
  if (bytes.length !== upload.length)
    return { status: 400, body: `length mismatch: ${bytes.length} instead of ${upload.length}` };
  if (!isWhatItSays(upload.name, bytes)) return { status: 400, body: `no ${endingOf(upload.name)}` };
  upload.bytes = bytes;
  return { status: 200, body: `OK - ${bytes.length}` };
};

/** A file as the API shows it; its type is unknown until Slack has looked at it. */
export const shownFile = (state: State, file: StoredFile): Json => {
  const ready = file.readyAt <= state.clock.now();
  const ending = endingOf(file.name);
  const link =
    file.elsewhere ?? `${state.baseUrl}/files/${file.team}/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    user: file.user,
    user_team: file.team,
    mimetype: ready ? file.mimetype : '',
    filetype: ready ? ending : '',
    pretty_type: ready ? ending.toUpperCase() : '',
    size: file.bytes.length,
    mode: file.elsewhere === undefined ? 'hosted' : 'external',
    is_external: file.elsewhere !== undefined,
    url_private: link,
    url_private_download: link,
    permalink: link,
    ...(file.altText === undefined ? {} : { alt_txt: file.altText }),
    shares: {
      public: Object.fromEntries(
        file.shares.map((share) => [share.channel, [{ ts: share.ts, thread_ts: share.thread_ts }]]),
      ),
    },
  };
};

const begin = (call: Call): Answer => {
  const name = text(call.args, 'filename');
  const length = Number(text(call.args, 'length'));
  if (name === undefined) return missing('filename');
  if (!Number.isInteger(length) || length <= 0) return missing('length');
  const altText = text(call.args, 'alt_txt') ?? text(call.args, 'alt_text');
  if (characters(altText ?? '') > limits.file.altText) return refuse('invalid_arguments');
  const id = call.state.nextId('F');
  call.state.uploads.set(id, {
    file: id,
    team: call.team.id,
    name,
    length,
    ...(altText === undefined ? {} : { altText }),
  });
  return { ok: true, file_id: id, upload_url: `${call.state.baseUrl}/upload/${id}` };
};

/** Keeps bytes as a file of a workspace. */
export const keepFile = (
  state: State,
  file: Omit<StoredFile, 'mimetype' | 'shares' | 'readyAt'>,
): StoredFile => {
  const kept: StoredFile = {
    ...file,
    mimetype: mimetypeOf(file.name),
    readyAt: state.clock.now() + state.fileDelayMs,
    shares: [],
  };
  state.files.set(kept.id, kept);
  return kept;
};

const uploaded = (
  call: Call,
  each: unknown,
): { readonly upload: Upload; readonly title: string } | undefined => {
  if (!isRecord(each)) return;
  const upload = call.state.uploads.get(String(each['id']));
  return upload?.team === call.team.id && upload.bytes !== undefined
    ? { upload, title: String(each['title'] ?? upload.name) }
    : undefined;
};

const complete = (call: Call): Answer => {
  const list = json(call.args, 'files').value;
  if (!Array.isArray(list) || list.length === 0) return missing('files');
  const found = list.map((each) => uploaded(call, each));
  if (found.some((each) => each === undefined)) return refuse('file_not_found');
  const to = text(call.args, 'channel_id');
  const target = to === undefined ? undefined : writable(call, to);
  if (target !== undefined && 'refused' in target) return target.refused;
  const thread = text(call.args, 'thread_ts');
  if (thread !== undefined && target === undefined) return refuse('invalid_channel');
  const refused = target === undefined ? undefined : refuseThread(target.channel, thread);
  if (refused !== undefined) return refused;
  const comment = text(call.args, 'initial_comment');
  const { text: _, ...args } = call.args;
  const read = content(
    { ...call, args: comment === undefined ? args : { ...args, text: comment, blocks: undefined } },
    limits.message.text,
  );
  if ('refused' in read) return read.refused;
  const files = found.flatMap((each) => {
    if (each === undefined) return [];
    const { upload, title } = each;
    call.state.uploads.delete(upload.file);
    return [
      keepFile(call.state, {
        id: upload.file,
        team: upload.team,
        user: call.team.botUser,
        name: upload.name,
        bytes: upload.bytes ?? Buffer.alloc(0),
        title,
        ...(upload.altText === undefined ? {} : { altText: upload.altText }),
      }),
    ];
  });
  if (target !== undefined) share(call, files, { channel: target.channel, thread, content: read.content });
  return { ok: true, files: files.map((file) => shownFile(call.state, file)) };
};

/** The message by which files appear in a conversation. */
const share = (
  call: Call,
  files: readonly StoredFile[],
  to: {
    readonly channel: Parameters<typeof place>[1];
    readonly thread: string | undefined;
    readonly content: Content;
  },
) => {
  const message = place(call, to.channel, {
    text: '',
    ...to.content,
    subtype: 'file_share',
    files: files.map((file) => shownFile(call.state, file)),
    ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
  });
  for (const file of files)
    file.shares.push({
      channel: to.channel.id,
      ts: message.ts,
      ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
    });
  message.files = files.map((file) => shownFile(call.state, file));
};

const info = (call: Call): Answer => {
  const file = call.state.files.get(text(call.args, 'file') ?? '');
  return file === undefined || file.team !== call.team.id
    ? refuse('file_not_found')
    : { ok: true, file: shownFile(call.state, file), comments: [] };
};

export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { scope: 'files:write', run: begin },
  'files.completeUploadExternal': { scope: 'files:write', run: complete },
  'files.info': { scope: 'files:read', run: info },
};
