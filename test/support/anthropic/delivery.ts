/** Sends an answer's bytes at its pace, and breaks off where the script says. */
import type { ServerResponse } from 'node:http';
import type { Clock } from '../../../src/contracts/engine.ts';
import { errorBody, refused } from './errors.ts';
import { ping, sse } from './events.ts';
import type { Delivery, StreamFault } from './steps.ts';

/** How much of a body went out, and how it ended. */
export interface Sent {
  readonly bytes: Buffer;
  readonly ending: Ending;
}

/** How a body ended: all of it sent, broken off by the script, or given up by the client. */
export type Ending = 'complete' | 'broken' | 'aborted';

/** Settles after so much of the clock's time, or at once when the client has gone. */
export const waitFor = (clock: Clock, response: ServerResponse, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    if (milliseconds <= 0 || response.destroyed) return resolve();
    const done = () => {
      cancel();
      response.off('close', done);
      resolve();
    };
    const cancel = clock.after(milliseconds, done);
    response.once('close', done);
  });

const gone = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    if (response.destroyed) resolve();
    else response.once('close', resolve);
  });

const write = (response: ServerResponse, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    if (response.destroyed || bytes.length === 0) resolve();
    else response.write(bytes, () => resolve());
  });

/** What of the frames goes out before the fault. */
const spoiled = (
  frames: readonly string[],
  fault: StreamFault | undefined,
  requestId: string,
): readonly string[] => {
  switch (fault?.kind) {
    case 'error':
      return [
        ...frames.slice(0, fault.afterEvents),
        sse('error', errorBody(refused(fault.status), requestId)),
      ];
    case 'silence':
      return frames.slice(0, fault.afterEvents);
    case 'omit':
      return frames.filter((frame) => !frame.startsWith(`event: ${fault.event}\n`));
    case 'malformed':
      return frames.map((frame, at) =>
        at === fault.event ? frame.replace(/^data: .*$/mu, 'data: {"type": "content_bl') : frame,
      );
    case 'unknown-event':
      return frames.toSpliced(
        fault.event,
        0,
        sse('weather_report', '{"type":"weather_report","sky":"clear"}'),
      );
    default:
      return frames;
  }
};

const inPieces = (bytes: Buffer, size: number): readonly Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );

const silence = async (response: ServerResponse, clock: Clock, pingMs: number | undefined): Promise<void> => {
  if (pingMs === undefined) return gone(response);
  while (!response.destroyed) {
    await waitFor(clock, response, pingMs);
    await write(response, Buffer.from(ping));
  }
};

/** Sends the frames of a body, in whole or in pieces, up to where the fault strikes; the headers are written already. */
export const sendBody = async (
  response: ServerResponse,
  {
    frames,
    delivery,
    clock,
    requestId,
  }: {
    readonly frames: readonly (string | Uint8Array)[];
    readonly delivery: Delivery;
    readonly clock: Clock;
    readonly requestId: string;
  },
): Promise<Sent> => {
  const { fault, paceMs = 0, pieceBytes } = delivery;
  const text = frames.every((frame) => typeof frame === 'string');
  const chosen = text ? spoiled(frames as readonly string[], fault, requestId) : frames;
  const buffers = chosen.map((frame) => Buffer.from(frame as string));
  const pieces = pieceBytes === undefined ? buffers : inPieces(Buffer.concat(buffers), pieceBytes);
  let left = fault?.kind === 'cut' || fault?.kind === 'end' ? fault.afterBytes : Number.POSITIVE_INFINITY;
  const written: Buffer[] = [];
  const sent = (ending: Ending): Sent => ({ bytes: Buffer.concat(written), ending });
  for (const [at, piece] of pieces.entries()) {
    if (left <= 0) break;
    if (at > 0) await waitFor(clock, response, paceMs);
    const part = piece.subarray(0, left);
    await write(response, part);
    if (response.destroyed) return sent('aborted');
    written.push(part);
    left -= piece.length;
  }
  if (fault?.kind === 'silence') {
    await silence(response, clock, fault.pingMs);
    return sent('aborted');
  }
  if (fault?.kind === 'cut' && left <= 0) {
    response.socket?.destroySoon();
    await gone(response);
    return sent('broken');
  }
  await new Promise<void>((resolve) => response.end(resolve));
  const whole = fault === undefined || fault.kind === 'unknown-event' || left < Number.POSITIVE_INFINITY;
  return sent(whole && left > 0 ? 'complete' : 'broken');
};
