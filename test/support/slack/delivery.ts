import { createHmac } from 'node:crypto';
import { limits } from './limits.ts';
import type { Json } from './model.ts';
import type { Kind, Outcome, Retry, SocketMode } from './socket-mode.ts';
import type { State } from './state.ts';

/** One thing that Slack tells the app, and how often it had to. */
export interface Delivery {
  readonly kind: Kind;
  readonly payload: Json;
  readonly attempts: (Outcome & { readonly at: number; readonly via: 'http' | 'socket' })[];
  state: 'under way' | 'acknowledged' | 'given up';
}

export interface Deliveries {
  /** Where the app listens, once it does; without it everything goes over the open sockets. */
  requestUrl: string | undefined;
  readonly all: Delivery[];
  /** Delivers; settles after the first attempt, while repetitions go on by the clock. */
  readonly deliver: (kind: Kind, payload: Json) => Promise<Delivery>;
  /** Settles when no attempt is under way. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
}

const bodyOf = (kind: Kind, payload: Json): { readonly type: string; readonly body: string } => {
  switch (kind) {
    case 'events_api':
      return { type: 'application/json', body: JSON.stringify(payload) };
    case 'slash_commands':
      return {
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams(
          Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]),
        ).toString(),
      };
    case 'interactive':
      return {
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
      };
  }
};

/** Slack's signature of a request: version, timestamp and body, under the app's signing secret. */
const sign = (secret: string, timestamp: number, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

export const createDeliveries = (state: State, sockets: SocketMode): Deliveries => {
  const flying = new Set<Promise<unknown>>();
  const stop = new AbortController();
  const post = async (url: string, kind: Kind, payload: Json, retry: Retry | undefined): Promise<Outcome> => {
    const { type, body } = bodyOf(kind, payload);
    const timestamp = Math.floor(state.clock.now() / 1_000);
    const late = new AbortController();
    const cancel = state.clock.after(limits.deadlineMs, () => late.abort());
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': type,
          connection: 'close',
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          'x-slack-request-timestamp': String(timestamp),
          'x-slack-signature': sign(state.app.signingSecret, timestamp, body),
          ...(retry === undefined
            ? {}
            : { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason }),
        },
        signal: AbortSignal.any([late.signal, stop.signal]),
      });
      const answer = await response.text();
      return {
        ok: response.ok,
        status: response.status,
        body: answer,
        ...(response.ok ? {} : { reason: 'http_error' as const }),
        ...(response.headers.get('x-slack-no-retry') === '1' ? { noRetry: true } : {}),
      };
    } catch {
      return { ok: false, body: '', reason: late.signal.aborted ? 'http_timeout' : 'connection_failed' };
    } finally {
      cancel();
    }
  };

  const attempt = async (delivery: Delivery, retry: Retry | undefined): Promise<Outcome> => {
    const { kind, payload } = delivery;
    const url = deliveries.requestUrl;
    const at = state.clock.now();
    const going = url === undefined ? sockets.send(kind, payload, retry) : post(url, kind, payload, retry);
    flying.add(going);
    const outcome = await going;
    flying.delete(going);
    delivery.attempts.push({ ...outcome, at, via: url === undefined ? 'socket' : 'http' });
    if (outcome.ok) delivery.state = 'acknowledged';
    return outcome;
  };

  /** Slack's three repetitions: at once, after a minute, after five. Commands and presses are not repeated. */
  const goOn = (delivery: Delivery, number: number, last: Outcome): void => {
    if (last.ok) return;
    const wait = limits.retriesMs[number - 1];
    if (
      delivery.kind !== 'events_api' ||
      last.noRetry === true ||
      wait === undefined ||
      stop.signal.aborted
    ) {
      delivery.state = 'given up';
      return;
    }
    const again = () => {
      const trying = attempt(delivery, { number, reason: last.reason ?? 'unknown_error' }).then((outcome) =>
        goOn(delivery, number + 1, outcome),
      );
      flying.add(trying);
      void trying.finally(() => flying.delete(trying));
    };
    if (wait === 0) again();
    else state.clock.after(wait, again);
  };

  const deliveries: Deliveries = {
    requestUrl: undefined,
    all: [],
    deliver: async (kind, payload) => {
      const delivery: Delivery = { kind, payload, attempts: [], state: 'under way' };
      deliveries.all.push(delivery);
      const outcome = await attempt(delivery, undefined);
      goOn(delivery, 1, outcome);
      return delivery;
    },
    idle: async () => {
      while (flying.size > 0) await Promise.allSettled([...flying]);
    },
    close: () => stop.abort(),
  };
  return deliveries;
};
