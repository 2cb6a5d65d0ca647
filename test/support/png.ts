import { inflateSync } from 'node:zlib';

/** Pixels of a PNG, `channels` bytes each: red, green, blue and sometimes alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** Size of a PNG in pixels. */
export const pngSize = (png: Uint8Array): { readonly width: number; readonly height: number } => {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
};

const unfiltered = (raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array => {
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    const source = row * (stride + 1) + 1;
    const here = row * stride;
    const up = here - stride;
    for (let column = 0; column < stride; column += 1) {
      const left = column < channels ? 0 : (rows[here + column - channels] as number);
      const above = row === 0 ? 0 : (rows[up + column] as number);
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = above;
      else if (filter === 3) guess = (left + above) >> 1;
      else if (filter === 4) {
        const corner = row === 0 || column < channels ? 0 : (rows[up + column - channels] as number);
        const toLeft = Math.abs(above - corner);
        const toAbove = Math.abs(left - corner);
        const toCorner = Math.abs(left + above - 2 * corner);
        guess = toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
      }
      rows[here + column] = (raw[source + column] as number) + guess;
    }
  }
  return rows;
};

/** Reads an 8-bit PNG in colour without interlacing, as browsers and resvg write them. */
export const readPng = (png: Uint8Array): Pixels => {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const { width, height } = pngSize(png);
  const channels = bytes.readUInt8(25) === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let offset = 8; offset < bytes.length; ) {
    const length = bytes.readUInt32BE(offset);
    if (bytes.toString('latin1', offset + 4, offset + 8) === 'IDAT')
      parts.push(bytes.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return {
    width,
    height,
    channels,
    data: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels),
  };
};

/** Dark pixels of a part of a picture as a string of marks, cut to their own box: the shape of what is written there. */
export const inkOf = (
  { width, height, channels, data }: Pixels,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string => {
  const rows: string[] = [];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y += 1) {
    let row = '';
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x += 1) {
      const at = (y * width + x) * channels;
      const light = (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255);
      row += light < 330 ? '#' : ' ';
    }
    rows.push(row);
  }
  const used = rows.filter((row) => row.includes('#'));
  const from = Math.min(...used.map((row) => row.indexOf('#')), Number.POSITIVE_INFINITY);
  const to = Math.max(...used.map((row) => row.lastIndexOf('#')), 0);
  return used.map((row) => row.slice(Number.isFinite(from) ? from : 0, to + 1)).join('\n');
};
