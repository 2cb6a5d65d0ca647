import { inflateSync } from 'node:zlib';
import type { Media } from '../../contracts/reading.ts';

/** Width and height in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
}

const pngPixels = (bytes: Buffer): Pixels | undefined =>
  bytes.length >= 24 && bytes.toString('latin1', 12, 16) === 'IHDR'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined;

const gifPixels = (bytes: Buffer): Pixels | undefined =>
  bytes.length >= 10 ? { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) } : undefined;

/** Segments that tell the size of a frame: SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Markers that stand alone, with no length behind them. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

const jpegPixels = (bytes: Buffer): Pixels | undefined => {
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    // Any number of 0xff may fill the space before a marker.
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else if (isFrame(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
};

/** https://developers.google.com/speed/webp/docs/riff_container: extended, lossless and lossy files. */
const webpPixels = (bytes: Buffer): Pixels | undefined => {
  if (bytes.length < 30) return undefined;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
};

/** Size of an image by its header; undefined where that is damaged or cut off, and for a PDF. */
export const pixelsOf = (media: Media, file: Uint8Array): Pixels | undefined => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  switch (media) {
    case 'image/png':
      return pngPixels(bytes);
    case 'image/jpeg':
      return jpegPixels(bytes);
    case 'image/gif':
      return gifPixels(bytes);
    case 'image/webp':
      return webpPixels(bytes);
    case 'application/pdf':
      return undefined;
  }
};

/** Objects of newer files are packed into streams; of such streams so many are unpacked, so many bytes each. */
const mostStreams = 2_000;
const mostUnpacked = 4_000_000;

const packedObjects = (bytes: Buffer, text: string): readonly string[] => {
  const unpacked: string[] = [];
  const streams = /\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g;
  for (const match of text.matchAll(streams)) {
    if (unpacked.length >= mostStreams) break;
    const from = match.index + match[0].length;
    const to = text.indexOf('endstream', from);
    if (to < 0) break;
    try {
      unpacked.push(
        inflateSync(bytes.subarray(from, to), { maxOutputLength: mostUnpacked }).toString('latin1'),
      );
    } catch {
      // Packed in another way: its pages are not counted here, and the platform has the last word.
    }
  }
  return unpacked;
};

/** What can be told of a PDF without rendering it. */
export interface Paper {
  /** 0 where none can be found, as in a damaged file. */
  readonly pages: number;
  /** Nobody reads it without its password. */
  readonly isLocked: boolean;
}

/** Pages by the root of the page tree and by the pages themselves (ISO 32000-1, 7.7.3). */
export const paperOf = (file: Uint8Array): Paper => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const plain = bytes.toString('latin1');
  const all = [plain, ...packedObjects(bytes, plain)];
  const counts = all.flatMap((text) =>
    [
      ...text.matchAll(/\/Type\s*\/Pages\b[\s\S]{0,4000}?\/Count\s+(\d+)/g),
      ...text.matchAll(/\/Count\s+(\d+)[\s\S]{0,4000}?\/Type\s*\/Pages\b/g),
    ].map(([, count]) => Number(count)),
  );
  const singly = all.reduce((sum, text) => sum + (text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0), 0);
  // Each may be too many: a page that was saved again stands there twice, and bookmarks are counted by the same word.
  const told = [singly, Math.max(0, ...counts)].filter((pages) => pages > 0);
  return { pages: told.length === 0 ? 0 : Math.min(...told), isLocked: /\/Encrypt\b/.test(plain) };
};
