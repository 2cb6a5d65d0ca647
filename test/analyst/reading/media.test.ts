import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { lookedAt, mostPages } from '../../../src/analyst/reading/media.ts';
import { smallPdf, smallPng } from '../../support/small-files.ts';

/** A PNG whose header tells another size; nothing behind the header is looked at. */
const pngOf = (width: number, height: number): Uint8Array => {
  const file = Buffer.from(smallPng());
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
};

const gifOf = (width: number, height: number): Uint8Array => {
  const file = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(20)]);
  file.writeUInt16LE(width, 6);
  file.writeUInt16LE(height, 8);
  return file;
};

/** Start, an application segment of 16 bytes, a table, then the frame; the frame is progressive. */
const jpegOf = (width: number, height: number): Uint8Array => {
  const segment = (marker: number, body: Uint8Array): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.byteLength + 2, 2);
    return Buffer.concat([head, body]);
  };
  const frame = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.alloc(14)),
    segment(0xc4, Buffer.alloc(30)),
    Buffer.from([0xff]),
    segment(0xc2, frame),
  ]);
};

const webp = (kind: string, put: (file: Buffer) => void): Uint8Array => {
  const file = Buffer.alloc(40);
  file.write('RIFF', 0);
  file.write('WEBP', 8);
  file.write(kind, 12);
  put(file);
  return file;
};

const lossy = (width: number, height: number) =>
  webp('VP8 ', (file) => {
    file.writeUInt16LE(width, 26);
    file.writeUInt16LE(height, 28);
  });
const lossless = (width: number, height: number) =>
  webp('VP8L', (file) => file.writeUInt32LE(((height - 1) << 14) | (width - 1), 21));
const extended = (width: number, height: number) =>
  webp('VP8X', (file) => {
    file.writeUIntLE(width - 1, 24, 3);
    file.writeUIntLE(height - 1, 27, 3);
  });

/** Pages in the open, as older files have them. */
const pdfOf = (pages: number, more = ''): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Pages /Kids [] /Count ${pages} >>\nendobj\n${'2 0 obj << /Type /Page >> endobj\n'.repeat(pages)}trailer\n<< ${more} >>\n%%EOF\n`,
  );

/** Pages in a packed stream of objects, as newer files have them. */
const packedPdfOf = (pages: number): Uint8Array => {
  const packed = deflateSync(Buffer.from(`<< /Type /Pages /Kids [] /Count ${pages} >>`));
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /Filter /FlateDecode /N 1 >>\nstream\n'),
    packed,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
};

describe('pictures', () => {
  test.each<readonly [string, (width: number, height: number) => Uint8Array]>([
    ['image/png', pngOf],
    ['image/gif', gifOf],
    ['image/jpeg', jpegOf],
    ['image/webp', lossy],
    ['image/webp', lossless],
    ['image/webp', extended],
  ])('%s of up to 8,000 pixels to an edge', (media, of) => {
    expect(lookedAt(of(8_000, 600))).toEqual({ media, pages: 1 });
    expect(lookedAt(of(600, 8_001))).toEqual({
      problem: expect.stringMatching(/^it has 600 by 8001 pixels .* smaller$/),
    });
    expect(lookedAt(of(600, 8_001).subarray(0, 12))).not.toHaveProperty('media');
  });

  test('one that is too many bytes is told with the bound', () => {
    expect(lookedAt(Buffer.concat([smallPng(), Buffer.alloc(3_600_000)]))).toEqual({
      problem: expect.stringMatching(/larger than 3.6 MB: send/),
    });
  });
});

describe('documents', () => {
  test.each([pdfOf, packedPdfOf])('as many pages as a message may cost', (of) => {
    expect(lookedAt(of(mostPages))).toEqual({ media: 'application/pdf', pages: mostPages });
    expect(lookedAt(of(mostPages + 1))).toEqual({
      problem: `it has ${mostPages + 1} pages and ${mostPages} are looked at: send those that matter`,
    });
  });

  test('bookmarks beside the pages are none, and neither is a page that was saved twice', () => {
    const marked = `${Buffer.from(pdfOf(3)).toString()}8 0 obj << /Type /Outlines /Count 300 >> endobj`;
    expect(lookedAt(Buffer.from(marked))).toMatchObject({ pages: 3 });
    const saved = `${Buffer.from(pdfOf(15)).toString()}${'2 0 obj << /Type /Page >> endobj'.repeat(15)}`;
    expect(lookedAt(Buffer.from(saved))).toMatchObject({ pages: 15 });
  });

  test('one that is whole, one that is locked, one that is cut off', () => {
    expect(lookedAt(smallPdf('x'))).toEqual({ media: 'application/pdf', pages: 1 });
    expect(lookedAt(pdfOf(2, '/Encrypt 9 0 R'))).toEqual({ problem: expect.stringMatching('password') });
    expect(lookedAt(Buffer.from('%PDF-1.7\n'))).toEqual({ problem: expect.stringMatching('damaged') });
  });
});

test('what no model looks at is none of its business', () => {
  expect(lookedAt(Buffer.from('# words'))).toBeUndefined();
});
