import { createHmac } from 'node:crypto';

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

/** How often an event is sent again that was not acknowledged; here without Slack's pauses between. */
const retries = 3;

/** By HTTP: events are sent again until they are acknowledged; commands and interactions are sent once. */
export const httpWire =
  (url: string, secret: string = signingSecret): Wire =>
  async (sent) => {
    const { type, body } = packed(sent);
    let answer: Answered = { status: 0, body: '', tries: 0 };
    for (let retry = 0; retry <= retries; retry += 1) {
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
