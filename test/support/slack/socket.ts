import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** One connection of Socket Mode, from Slack's end. */
export interface SocketLine {
  /** Sends an envelope; resolves with what came back with the acknowledgement, or undefined where none came in time. */
  send(type: string, payload: unknown, acceptsPayload: boolean): Promise<unknown>;
  end(): void;
}

const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** Slack waits for an acknowledgement for so long, in real ms. */
const patience = 5_000;

/** Frames of a server are not masked (RFC 6455). */
const frame = (opcode: number, payload: Buffer): Buffer => {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([0x80 | opcode, length])
      : length < 65_536
        ? Buffer.from([0x80 | opcode, 126, length >> 8, length & 255])
        : Buffer.concat([
            Buffer.from([0x80 | opcode, 127, 0, 0, 0, 0]),
            Buffer.from(Uint32Array.of(length).buffer).reverse(),
          ]);
  return Buffer.concat([head, payload]);
};

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  readonly length: number;
}

/** The first whole frame of a client, which are masked; undefined until all of it is there. */
const firstFrame = (buffer: Buffer): Frame | undefined => {
  if (buffer.length < 2) return undefined;
  const short = (buffer[1] ?? 0) & 127;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (buffer.length < 2 + extra + 4) return undefined;
  const size = extra === 0 ? short : extra === 2 ? buffer.readUInt16BE(2) : Number(buffer.readBigUInt64BE(2));
  const start = 2 + extra + 4;
  if (buffer.length < start + size) return undefined;
  const mask = buffer.subarray(2 + extra, start);
  const payload = Buffer.from(
    buffer.subarray(start, start + size).map((byte, at) => byte ^ (mask[at % 4] ?? 0)),
  );
  return { opcode: (buffer[0] ?? 0) & 15, payload, length: start + size };
};

/** Takes the upgrade and says hello, as Slack does. */
export const acceptSocket = (request: IncomingMessage, socket: Socket, closed: () => void): SocketLine => {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key'] ?? ''}${magic}`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const waiting = new Map<string, (payload: unknown) => void>();
  const write = (opcode: number, payload: Buffer) => void socket.write(frame(opcode, payload));
  const tell = (body: object) => write(1, Buffer.from(JSON.stringify(body), 'utf8'));

  const hear = ({ opcode, payload }: Frame): void => {
    if (opcode === 9) write(10, payload);
    if (opcode === 8) socket.end(frame(8, payload));
    if (opcode !== 1) return;
    const told = JSON.parse(payload.toString('utf8')) as { envelope_id?: string; payload?: unknown };
    waiting.get(told.envelope_id ?? '')?.(told.payload ?? {});
    waiting.delete(told.envelope_id ?? '');
  };

  let buffer = Buffer.alloc(0);
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (let found = firstFrame(buffer); found !== undefined; found = firstFrame(buffer)) {
      buffer = buffer.subarray(found.length);
      hear(found);
    }
  });
  socket.on('close', closed);
  socket.on('error', closed);
  tell({ type: 'hello', num_connections: 1, debug_info: {}, connection_info: { app_id: 'A1' } });

  return {
    send: (type, payload, acceptsPayload) => {
      const id = randomUUID();
      return new Promise((resolve) => {
        const late = setTimeout(() => {
          waiting.delete(id);
          resolve(undefined);
        }, patience);
        waiting.set(id, (answer) => {
          clearTimeout(late);
          resolve(answer);
        });
        tell({ envelope_id: id, type, payload, accepts_response_payload: acceptsPayload });
      });
    },
    end: () => {
      socket.destroy();
    },
  };
};
