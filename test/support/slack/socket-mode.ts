import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { limits } from './limits.ts';
import type { Json } from './model.ts';
import type { State } from './state.ts';
import { acceptSocket, type Socket } from './websocket.ts';

/** How one attempt to deliver something went. */
export interface Outcome {
  readonly ok: boolean;
  /** What the app answered: the body of the HTTP answer, or the payload of the acknowledgement. */
  readonly body: string;
  readonly status?: number;
  readonly reason?: 'http_timeout' | 'http_error' | 'connection_failed';
  readonly noRetry?: boolean;
}

export type Kind = 'events_api' | 'slash_commands' | 'interactive';

export interface Retry {
  readonly number: number;
  readonly reason: string;
}

/** The connections that an app in Socket Mode has opened. */
export interface SocketMode {
  /** Begins to take connections beside this server. */
  readonly attach: (server: Server) => void;
  /** The address of one new connection. */
  readonly url: () => string;
  readonly connections: () => number;
  readonly send: (kind: Kind, payload: Json, retry: Retry | undefined) => Promise<Outcome>;
  /** Asks every connection to begin anew, as Slack does every few hours. */
  readonly refresh: () => void;
  /** Cuts every connection without a word. */
  readonly cut: () => void;
  /** Says goodbye to every connection and cuts those that do not answer. */
  readonly close: () => Promise<void>;
}

interface Acknowledgement {
  readonly envelope_id?: string;
  readonly payload?: unknown;
}

const failed: Outcome = { ok: false, body: '', reason: 'connection_failed' };

/** Serves WebSockets beside the HTTP server. Envelopes go to the connections in turn and wait three seconds for their ack. */
export const serveSockets = (state: State): SocketMode => {
  const open = new Set<Socket>();
  const tickets = new Set<string>();
  const waiting = new Map<string, { readonly socket: Socket; readonly end: (outcome: Outcome) => void }>();
  let turn = 0;
  const hello = (socket: Socket) => {
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.size,
        debug_info: { host: 'fake', approximate_connection_time: 18_060 },
        connection_info: { app_id: state.app.id },
      }),
    );
  };
  const attach = (server: Server) => {
    server.on('upgrade', (request, line, early) => {
      const ticket = new URL(request.url ?? '/', state.baseUrl).searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) {
        line.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const socket = acceptSocket(request, line, early);
      open.add(socket);
      socket.onClose(() => {
        open.delete(socket);
        for (const each of waiting.values()) if (each.socket === socket) each.end(failed);
      });
      socket.onText((text) => {
        const { envelope_id: id, payload } = JSON.parse(text) as Acknowledgement;
        waiting.get(id ?? '')?.end({ ok: true, body: payload === undefined ? '' : JSON.stringify(payload) });
      });
      hello(socket);
    });
  };
  return {
    attach,
    url: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${state.baseUrl.replace('http', 'ws')}/link?ticket=${ticket}`;
    },
    connections: () => open.size,
    send: (kind, payload, retry) => {
      const sockets = [...open];
      turn += 1;
      const socket = sockets[turn % Math.max(1, sockets.length)];
      if (socket === undefined) return Promise.resolve(failed);
      const id = randomUUID();
      return new Promise((resolve) => {
        const cancel = state.clock.after(limits.deadlineMs, () =>
          end({ ok: false, body: '', reason: 'http_timeout' }),
        );
        const end = (outcome: Outcome) => {
          waiting.delete(id);
          cancel();
          resolve(outcome);
        };
        waiting.set(id, { socket, end });
        socket.send(
          JSON.stringify({
            envelope_id: id,
            type: kind,
            accepts_response_payload: kind !== 'events_api',
            payload,
            ...(kind === 'events_api'
              ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }
              : {}),
          }),
        );
      });
    },
    refresh: () => {
      for (const socket of open) {
        socket.send(
          JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'fake' } }),
        );
        socket.close();
      }
    },
    cut: () => {
      for (const socket of open) socket.cut();
    },
    close: async () => {
      const gone = Promise.all(
        [...open].map((socket) => new Promise<void>((resolve) => socket.onClose(resolve))),
      );
      // An app that was just stopped is still saying goodbye itself.
      for (const socket of open) socket.close();
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 500).unref())]);
      for (const socket of open) socket.cut();
    },
  };
};
