import { inflateSync } from 'node:zlib';

/** Pixels of a PNG, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Reads an 8-bit PNG without interlacing, as browsers and resvg write them. */
export const readPng = (png: Uint8Array): Pixels => {
  const bytes = Buffer.from(png);
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }[bytes.readUInt8(25) as 0 | 2 | 4 | 6] ?? 4;
  const parts: Buffer[] = [];
  for (let offset = 8; offset < bytes.length; ) {
    const length = bytes.readUInt32BE(offset);
    if (bytes.toString('latin1', offset + 4, offset + 8) === 'IDAT')
      parts.push(bytes.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const rows = new Uint8Array(stride * height);
  const at = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (rows[row * stride + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const left = column < channels ? 0 : at(row, column - channels);
      const above = at(row - 1, column);
      const corner = column < channels ? 0 : at(row - 1, column - channels);
      const estimate = left + above - corner;
      const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) =>
        Math.abs(estimate - value),
      ) as [number, number, number];
      const paeth = toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
      const guess = [0, left, above, (left + above) >> 1, paeth][filter] ?? 0;
      rows[row * stride + column] = ((raw[row * (stride + 1) + 1 + column] ?? 0) + guess) & 255;
    }
  }
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 4; channel += 1)
      data[pixel * 4 + channel] =
        channel === 3
          ? channels === 4
            ? (rows[pixel * 4 + 3] ?? 255)
            : 255
          : (rows[pixel * channels + (channels < 3 ? 0 : channel)] ?? 0);
  return { width, height, data };
};

/** Dark pixels of a part of a picture as a string of marks, cut to their own box: the shape of what is written there. */
export const inkOf = (
  { width, height, data }: Pixels,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string => {
  const rows: string[] = [];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y += 1) {
    let row = '';
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x += 1) {
      const at = (y * width + x) * 4;
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
