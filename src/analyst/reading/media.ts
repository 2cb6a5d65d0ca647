import type { Media } from '../../contracts/reading.ts';
import { paperOf, pixelsOf } from './dimensions.ts';

/**
 * Bytes of one file: the platform takes images of 5 MB as base64, which is a third more, and requests of 32 MB.
 * https://platform.claude.com/docs/en/build-with-claude/vision and …/pdf-support, November 2026.
 */
export const largestPicture = 3_600_000;

/** Files that are looked at of one message. */
export const mostFiles = 4;

/**
 * Pixels of an edge: what is larger the platform refuses, and the words of the message with it.
 * https://platform.claude.com/docs/en/build-with-claude/vision, November 2026.
 */
const longestEdge = 8_000;

/**
 * Pages of all the documents of a message, a picture counting as one. The platform takes 100 in a request
 * (https://platform.claude.com/docs/en/build-with-claude/pdf-support, November 2026); each costs up to 3,000 tokens of text and as
 * many again as a picture, so that more of them would cost more than a message may.
 */
export const mostPages = 20;

const signatures: readonly (readonly [media: Media, begins: readonly (number | undefined)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  // RIFF, four bytes of length, WEBP.
  [
    'image/webp',
    [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50],
  ],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What the bytes are by how they begin, whatever the name says; undefined for what no model looks at. */
export const mediaOf = (bytes: Uint8Array): Media | undefined =>
  signatures.find(([, begins]) => begins.every((byte, at) => byte === undefined || bytes[at] === byte))?.[0];

/** A file as the platform takes it, or why it does not, with what to do about it: a clause for people. */
export type Looked = { readonly media: Media; readonly pages: number } | { readonly problem: string };

const damaged = { problem: 'it is damaged or cut off: send it again' };

const lookedAtPaper = (bytes: Uint8Array): Looked => {
  const { pages, isLocked } = paperOf(bytes);
  if (isLocked) return { problem: 'it is locked: save it without a password' };
  if (pages === 0) return damaged;
  return pages > mostPages
    ? { problem: `it has ${pages} pages and ${mostPages} are looked at: send those that matter` }
    : { media: 'application/pdf', pages };
};

/** Whether the platform takes a file; undefined for what no model looks at. */
export const lookedAt = (bytes: Uint8Array): Looked | undefined => {
  const media = mediaOf(bytes);
  if (media === undefined) return undefined;
  if (bytes.byteLength > largestPicture)
    return { problem: `it is larger than ${largestPicture / 1_000_000} MB: send the part that matters` };
  if (media === 'application/pdf') return lookedAtPaper(bytes);
  const pixels = pixelsOf(media, bytes);
  if (pixels === undefined || pixels.width === 0 || pixels.height === 0) return damaged;
  const { width, height } = pixels;
  return Math.max(width, height) > longestEdge
    ? {
        problem: `it has ${width} by ${height} pixels and at most ${longestEdge} to an edge are looked at: send the part that matters, or make it smaller`,
      }
    : { media, pages: 1 };
};
