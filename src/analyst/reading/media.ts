import type { Media } from '../../contracts/reading.ts';

/**
 * Bytes of one file: the platform takes images of 5 MB as base64, which is a third more, and requests of 32 MB.
 * https://platform.claude.com/docs/en/build-with-claude/vision and …/pdf-support, November 2026.
 */
export const largestPicture = 3_600_000;

/** Files that are looked at of one message. */
export const mostFiles = 4;

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
