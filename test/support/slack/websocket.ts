import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's end of one WebSocket: text out, text in. */
export interface Socket {
  readonly send: (text: string) => void;
  readonly onText: (listener: (text: string) => void) => void;
  readonly onClose: (listener: () => void) => void;
  /** Says goodbye and waits for the other side. */
  readonly close: () => void;
  /** Cuts the line, as a broken network does. */
  readonly cut: () => void;
}

const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const;

const frame = (opcode: number, payload: Buffer): Buffer => {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([0x80 | opcode, length])
      : length < 65_536
        ? Buffer.from([0x80 | opcode, 126, length >> 8, length & 0xff])
        : Buffer.concat([Buffer.from([0x80 | opcode, 127]), Buffer.alloc(8)]);
  if (length >= 65_536) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
};

/** The first frame of what came in and the bytes after it; nothing while it is not whole. Clients mask what they send. */
const unframe = (bytes: Buffer) => {
  if (bytes.length < 2) return;
  const [first = 0, second = 0] = bytes;
  const short = second & 0x7f;
  const size = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < size + 4) return;
  const length =
    short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const start = size + 4;
  if (bytes.length < start + length) return;
  const mask = bytes.subarray(size, start);
  const payload = bytes.subarray(start, start + length).map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return {
    last: (first & 0x80) !== 0,
    opcode: first & 0x0f,
    payload: Buffer.from(payload),
    rest: bytes.subarray(start + length),
  };
};

/** Answers the handshake and speaks WebSocket from then on: text, ping, pong and close are all that Socket Mode needs. */
export const acceptSocket = (request: IncomingMessage, line: Duplex, early: Buffer): Socket => {
  const key = createHash('sha1')
    .update(`${request.headers['sec-websocket-key'] ?? ''}${guid}`)
    .digest('base64');
  line.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
  );
  const texts: ((text: string) => void)[] = [];
  const ends: (() => void)[] = [];
  let waiting: Buffer = early;
  let parts: Buffer[] = [];
  const take = () => {
    for (let found = unframe(waiting); found !== undefined; found = unframe(waiting)) {
      waiting = found.rest;
      if (found.opcode === opcodes.ping) line.write(frame(opcodes.pong, found.payload));
      else if (found.opcode === opcodes.close) line.end(frame(opcodes.close, found.payload));
      else if (found.opcode <= opcodes.text) {
        parts.push(found.payload);
        if (!found.last) continue;
        const text = Buffer.concat(parts).toString();
        parts = [];
        for (const listener of texts) listener(text);
      }
    }
  };
  line.on('data', (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, bytes]);
    take();
  });
  if (early.length > 0) setImmediate(take);
  line.on('error', () => line.destroy());
  line.on('close', () => {
    for (const listener of ends) listener();
  });
  return {
    send: (text) => void line.write(frame(opcodes.text, Buffer.from(text))),
    onText: (listener) => void texts.push(listener),
    onClose: (listener) => void ends.push(listener),
    close: () => void line.write(frame(opcodes.close, Buffer.from([0x03, 0xe8]))),
    cut: () => void line.destroy(),
  };
};
