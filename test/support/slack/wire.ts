import { createHmac } from 'node:crypto';
import type { FakeClock } from './clock.ts';
import type { FakeServer } from './server.ts';

/** What the app answered: a status as over HTTP, and what came with it. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly tries: number;
}

/** What Slack sends: its kind decides how it is packed. */
export interface Sent {
  readonly kind: 'event' | 'command' | 'interaction';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The way to the app. */
export type Wire = (sent: Sent) => Promise<Answered>;

export const signingSecret = 'fake-signing-secret';

const packed = ({ kind, payload }: Sent): { readonly type: string; readonly body: string } => {
  switch (kind) {
    case 'event':
      return { type: 'application/json', body: JSON.stringify(payload) };
    case 'command':
      return {
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams(payload as Record<string, string>).toString(),
      };
    case 'interaction':
      return {
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
      };
  }
};

/** How a request is signed; another secret or time makes a forged or stale one. */
export const signedHeaders = (
  body: string,
  secret: string,
  seconds: number,
): Readonly<Record<string, string>> => ({
  'x-slack-request-timestamp': String(seconds),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`,
});

/** Pauses between the tries of an event that was not acknowledged, in ms: at once, after a minute, after five. */
const retries = [0, 60_000, 300_000];

/** By HTTP: events are sent again until they are acknowledged; commands and interactions are sent once. */
export const httpWire =
  (url: string, clock: FakeClock, secret: string = signingSecret): Wire =>
  async (sent) => {
    const { type, body } = packed(sent);
    let answer: Answered = { status: 0, body: '', tries: 0 };
    for (const [retry, pause] of [0, ...retries].entries()) {
      if (retry > 0) clock.advance(pause);
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': type,
          // Bolt holds the time of the signature against the machine's own clock.
          ...signedHeaders(body, secret, Math.floor(Date.now() / 1000)),
          ...(retry === 0
            ? {}
            : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_error' }),
        },
        body,
        signal: AbortSignal.timeout(10_000),
      });
      answer = { status: response.status, body: await response.text(), tries: retry + 1 };
      if (sent.kind !== 'event' || (answer.status >= 200 && answer.status < 300)) return answer;
    }
    return answer;
  };

const socketTypes = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const;

/** By Socket Mode: sent again, on any connection that is open, until it is acknowledged. */
export const socketWire =
  ({ lines }: FakeServer): Wire =>
  async ({ kind, payload }) => {
    for (let tries = 1; tries <= 3; tries += 1) {
      const [line] = lines;
      if (line === undefined) throw new Error('no connection of Socket Mode is open');
      const answer = await line.send(socketTypes[kind], payload, kind !== 'event');
      if (answer !== undefined) {
        const isEmpty = Object.keys(answer as object).length === 0;
        return { status: 200, body: isEmpty ? '' : JSON.stringify(answer), tries };
      }
    }
    return { status: 0, body: '', tries: 3 };
  };
