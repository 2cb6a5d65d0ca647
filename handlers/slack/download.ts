import type { Keeping } from '../../src/contracts/reading.ts';
import type { Attachment } from '../../src/contracts/verb.ts';
import type { Waiting } from './pending.ts';

/** A file that came with a message. */
export type Named = Waiting['files'][number];

const largestFile = 1_000_000;
/** What a model looks at may be larger than a text, which is read by rules: an image of so many bytes is 5 MB as base64. */
const largestPicture = 3_600_000;
const picture = /\.(?:png|jpe?g|gif|webp|pdf)$/i;
const longestFetch = 15_000;
/** Of the files that stand in a thread before the bot is asked, so many are read, and so many bytes of them all. */
const bounds = { files: 20, bytes: 5_000_000 };

/** Whether bytes are text: what is not stays unread and is named so. */
const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
};

/** A token goes to Slack alone: files of other hosts are left where they are. */
const isSlackFile = (url: string, apiUrl: string | undefined): boolean => {
  try {
    const { hostname, protocol, host } = new URL(url);
    if (apiUrl !== undefined && host === new URL(apiUrl).host) return true;
    return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'));
  } catch {
    return false;
  }
};

const tooLarge = (most: number) => `it is larger than ${most / 1_000_000} MB: send the part that matters`;

const mostBytes = (name: string, isKept: boolean): number =>
  isKept && picture.test(name) ? largestPicture : largestFile;

/** The body, as long as it is no longer than that: what was declared may be wrong, or missing. */
const upTo = async (most: number, { body }: Response): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    // Leaving the loop cancels what is still to come.
    if (length > most) return undefined;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
};

/** What a file holds if it is text, where a picture or PDF is kept for a model, else why it was not read. */
export const download = async (
  { name, bytes, url }: Named,
  token: string,
  apiUrl: string | undefined,
  keep?: (bytes: Uint8Array) => Promise<Keeping>,
): Promise<Attachment> => {
  const unread = (because: string): Attachment => ({ name, bytes, unread: because });
  const most = mostBytes(name, keep !== undefined);
  if (bytes > most) return unread(tooLarge(most));
  if (url === undefined) return unread('Slack gives no address for it here');
  if (!isSlackFile(url, apiUrl)) return unread('it is not kept in Slack');
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(longestFetch),
      redirect: 'error',
    });
    if (!response.ok) return unread('Slack did not hand it out');
    const content = await upTo(most, response);
    if (content === undefined) return unread(tooLarge(most));
    const kept = keep === undefined ? undefined : await keep(content);
    if (kept !== undefined && 'problem' in kept) return unread(kept.problem);
    if (kept !== undefined) return { name, bytes: content.byteLength, kept };
    const text = textOf(content);
    return { name, bytes: content.byteLength, ...(text === undefined ? {} : { text }) };
  } catch {
    return unread('Slack did not hand it out');
  }
};

/** Which files of a thread are read, those of the given messages in their order: the others are named as not read. */
export const withinBounds = (messages: readonly (readonly Named[])[]): ReadonlySet<Named> => {
  const chosen = new Set<Named>();
  let bytes = 0;
  for (const file of messages.flat()) {
    if (chosen.size >= bounds.files) break;
    if (file.bytes > largestFile || bytes + file.bytes > bounds.bytes) continue;
    bytes += file.bytes;
    chosen.add(file);
  }
  return chosen;
};

/** A file that stands in a thread, beyond what is read of it. */
export const beyondBounds = ({ name, bytes }: Named): Attachment => ({
  name,
  bytes,
  unread:
    bytes > largestFile
      ? tooLarge(largestFile)
      : `of a thread that was there before, ${bounds.files} files and ${bounds.bytes / 1_000_000} MB are read`,
});
