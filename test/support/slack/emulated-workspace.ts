import { createEmulator } from 'emulate';
import { z } from 'zod';

const message = z.looseObject({
  ts: z.string(),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  text: z.string(),
  blocks: z.array(z.looseObject({ type: z.string() })).default([]),
  metadata: z
    .looseObject({
      event_type: z.string(),
      event_payload: z.looseObject({ post: z.string(), part: z.string() }),
    })
    .optional(),
  files: z
    .array(
      z.looseObject({
        name: z.string(),
        title: z.string(),
        mimetype: z.string(),
        size: z.number(),
        url_private: z.string(),
      }),
    )
    .default([]),
});

/** A message as the emulator holds it. */
export type EmulatedMessage = z.infer<typeof message>;

/** Somebody with a token of their own. */
export type EmulatedPerson = 'ana' | 'bob';

/** Slack's Web API as somebody else understood it, with a channel, two people and the bot in it. */
export interface EmulatedSlack {
  readonly apiUrl: string;
  readonly token: string;
  readonly team: string;
  readonly channel: string;
  readonly users: Readonly<Record<EmulatedPerson | 'architect', string>>;
  /** Writes as a person; answers the ts. */
  write(by: EmulatedPerson, text: string, thread?: string): Promise<string>;
  /** Messages of the channel itself, oldest first. */
  history(): Promise<readonly EmulatedMessage[]>;
  /** A thread with its root, oldest first. */
  replies(thread: string): Promise<readonly EmulatedMessage[]>;
  bytes(address: string): Promise<Buffer>;
  /** A trigger of somebody's doing, with which the bot may open one form. */
  trigger(by: EmulatedPerson): Promise<string>;
  close(): Promise<void>;
}

const botToken = 'xoxb-emulated';
const tokenOf = (by: EmulatedPerson): string => `xoxp-${by}`;

const scopes = ['chat:write', 'files:read', 'files:write', 'users:read', 'channels:history', 'channels:read'];

/** Opens the emulator on a port of its own. */
export const openEmulatedSlack = async (): Promise<EmulatedSlack> => {
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        signing_secret: 'unused',
        strict_scopes: true,
        users: [
          { name: 'ana', real_name: 'Ana' },
          { name: 'bob', real_name: 'Bob' },
        ],
        channels: [{ name: 'arch' }],
        oauth_apps: [
          {
            client_id: 'emulated-client',
            client_secret: 'emulated-secret',
            name: 'Architect',
            redirect_uris: ['http://127.0.0.1/'],
            bot_name: 'architect',
            scopes,
          },
        ],
        tokens: [
          { token: botToken, type: 'bot', user: 'architect', scopes },
          { token: tokenOf('ana'), type: 'user', user: 'ana', scopes },
          { token: tokenOf('bob'), type: 'user', user: 'bob', scopes },
        ],
      },
    },
  });
  const apiUrl = `${emulator.url}/api/`;

  const call = async <Result extends z.ZodType>(
    method: string,
    args: Readonly<Record<string, unknown>>,
    result: Result,
    token = botToken,
  ): Promise<z.infer<Result>> => {
    const response = await fetch(`${apiUrl}${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(args),
    });
    const body = (await response.json()) as { readonly ok?: boolean };
    if (body.ok !== true) throw new Error(`${method}: ${JSON.stringify(body)}`);
    return result.parse(body);
  };

  const named = z.object({ id: z.string(), name: z.string() });
  const { team_id: team } = await call('auth.test', {}, z.object({ team_id: z.string() }));
  const { members } = await call('users.list', {}, z.object({ members: z.array(named) }));
  const { channels } = await call('conversations.list', {}, z.object({ channels: z.array(named) }));
  const idOf = (list: readonly z.infer<typeof named>[], name: string): string => {
    const found = list.find((one) => one.name === name);
    if (found === undefined) throw new Error(`the emulator has no ${name}`);
    return found.id;
  };
  const channel = idOf(channels, 'arch');
  const messages = z.object({ messages: z.array(message) });
  const all = { channel, limit: 200, include_all_metadata: true };

  return {
    apiUrl,
    token: botToken,
    team,
    channel,
    users: {
      ana: idOf(members, 'ana'),
      bob: idOf(members, 'bob'),
      architect: idOf(members, 'architect'),
    },
    write: async (by, text, thread) => {
      const args = { channel, text, ...(thread === undefined ? {} : { thread_ts: thread }) };
      return (await call('chat.postMessage', args, z.object({ ts: z.string() }), tokenOf(by))).ts;
    },
    history: async () => (await call('conversations.history', all, messages)).messages.toReversed(),
    replies: async (thread) =>
      (await call('conversations.replies', { ...all, ts: thread }, messages)).messages,
    trigger: async (by) =>
      (
        await call(
          'views.generateTriggerId',
          { user_id: idOf(members, by) },
          z.object({ trigger_id: z.string() }),
        )
      ).trigger_id,
    bytes: async (address) => {
      const response = await fetch(address, { headers: { authorization: `Bearer ${botToken}` } });
      return Buffer.from(await response.arrayBuffer());
    },
    close: () => emulator.close(),
  };
};
