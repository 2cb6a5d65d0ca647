import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message or a file as it stands in Slack. */
export interface Posted {
  readonly ts: string;
  readonly channel: string;
  readonly thread?: string;
  text: string;
  readonly metadata?: unknown;
  readonly files: readonly { readonly name: string }[];
}

/** What is left of Slack where only its memory counts: it keeps every message, forgets nothing, and breaks connections. */
export interface SlackWorld {
  readonly apiUrl: string;
  readonly messages: readonly Posted[];
  readonly counts: { calls: number; broken: number; brokenAfter: number; limited: number; lookedUp: number };
  /** Told of each call before it is answered. */
  heard: (method: string) => void;
  close(): Promise<void>;
}

const doubles = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Parts of a post, or files, that are there more than once. */
export const postedTwice = (messages: readonly Posted[]): readonly string[] => {
  const parts = messages.flatMap(({ metadata }) => {
    const payload = (metadata as { event_payload?: { post?: string; part?: string } } | undefined)
      ?.event_payload;
    return payload === undefined ? [] : [`${payload.post} ${payload.part}`];
  });
  return [...doubles(parts), ...doubles(messages.flatMap(({ files }) => files.map(({ name }) => name)))];
};

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const fieldsOf = (body: Buffer): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...new URLSearchParams(body.toString('utf8'))].map(([name, value]) => {
      try {
        return [name, /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value];
      } catch {
        return [name, value];
      }
    }),
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `random` decides which calls break before or after they took effect, and which are asked to wait. */
export const startWorld = async (random: () => number): Promise<SlackWorld> => {
  const messages: Posted[] = [];
  const uploads = new Map<string, string>();
  const counts = { calls: 0, broken: 0, brokenAfter: 0, limited: 0, lookedUp: 0 };
  let last = 0;
  const nextTs = () => {
    last += 1;
    return `1800000000.${String(last).padStart(6, '0')}`;
  };
  const add = (channel: string, thread: string, more: Pick<Posted, 'text' | 'files' | 'metadata'>) => {
    const posted: Posted = {
      ts: nextTs(),
      channel,
      ...(thread === '' ? {} : { thread }),
      ...more,
    };
    messages.push(posted);
    return posted;
  };

  const methods: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => object>> = {
    'auth.test': () => ({ team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' }),
    'users.info': ({ user }) => ({ user: { id: user, profile: { display_name: `Person ${text(user)}` } } }),
    'chat.postMessage': ({ channel, thread_ts, text: words, metadata }) => ({
      ts: add(text(channel), text(thread_ts), { text: text(words), metadata, files: [] }).ts,
    }),
    'chat.update': ({ channel, ts, text: words }) => {
      const found = messages.find((one) => one.channel === channel && one.ts === ts);
      if (found === undefined) return { ok: false, error: 'message_not_found' };
      found.text = text(words);
      return { ts: found.ts };
    },
    'chat.delete': () => ({}),
    'conversations.replies': ({ channel, ts }) => {
      counts.lookedUp += 1;
      return {
        messages: messages.filter((one) => one.channel === channel && (one.ts === ts || one.thread === ts)),
      };
    },
    'conversations.history': ({ channel }) => {
      counts.lookedUp += 1;
      return { messages: messages.filter((one) => one.channel === channel && one.thread === undefined) };
    },
    'files.getUploadURLExternal': ({ filename }) => {
      const id = `F${uploads.size + 1}`;
      uploads.set(id, text(filename));
      return { file_id: id, upload_url: `${origin}/upload/${id}` };
    },
    'files.completeUploadExternal': ({ files, channel_id, thread_ts }) => {
      const named = (files as readonly { readonly id: string }[]).map(({ id }) => ({
        name: uploads.get(id) ?? '',
      }));
      add(text(channel_id), text(thread_ts), { text: '', metadata: undefined, files: named });
      return { files: [] };
    },
  };

  const answer = (response: ServerResponse, body: object): void => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, ...body }));
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const path = new URL(request.url ?? '/', 'http://slack').pathname;
    if (path.startsWith('/upload/')) return void response.end('OK');
    const method = path.replace('/api/', '');
    counts.calls += 1;
    world.heard(method);
    const luck = method === 'auth.test' ? 1 : random();
    if (luck < 0.02) {
      counts.broken += 1;
      return void request.socket.destroy();
    }
    if (luck < 0.04) {
      counts.limited += 1;
      response.statusCode = 429;
      response.setHeader('retry-after', '1');
      return void response.end();
    }
    const given = (methods[method] ?? (() => ({})))(fieldsOf(body));
    if (luck < 0.07) {
      counts.brokenAfter += 1;
      return void request.socket.destroy();
    }
    answer(response, given);
  };

  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world: SlackWorld = {
    apiUrl: `${origin}/api/`,
    messages,
    counts,
    heard: () => {},
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  return world;
};
