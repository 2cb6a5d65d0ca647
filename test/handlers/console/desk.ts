import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Console, startConsole } from '../../../handlers/console/app.ts';
import type { ConsolePorts } from '../../../handlers/console/ports.ts';
import type { Post } from '../../../src/contracts/engine.ts';
import type { Inbound } from '../../../src/contracts/inbound.ts';
import type { Reply } from '../../../src/contracts/reply.ts';

/** An answer of the console as it came over the wire. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly json: () => unknown;
}

/** A console on a port of its own, with what the core was handed. */
export interface TestConsole {
  readonly console: Console;
  readonly taken: readonly Inbound[];
  readonly problems: readonly string[];
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answered>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answered>;
  readonly say: (thread: string, text: string, id?: string) => Promise<Answered>;
  readonly deliver: (reply: Reply, details?: Partial<Post>) => ReturnType<Console['deliver']>;
  readonly reopen: (ports?: Partial<ConsolePorts>) => Promise<TestConsole>;
  readonly close: () => Promise<void>;
}

/** What a thread looks like to the page. */
export interface Shown {
  readonly messages: readonly {
    readonly seq: number;
    readonly change: number;
    readonly kind: string;
    readonly html: string;
    readonly edited: boolean;
  }[];
  readonly more: boolean;
  readonly after: number;
  readonly brief?: { readonly html: string };
  readonly thread?: { readonly title: string; readonly phase: string; readonly headline: string };
}

/** The messages of the thread "tickets". */
export const shown = async (at: TestConsole, query = ''): Promise<Shown> =>
  (await at.get(`/api/threads/tickets${query}`)).json() as Shown;

let ids = 0;
const nextId = (): number => {
  ids += 1;
  return ids;
};

const fetched = (
  address: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const call = request(new URL(path, address), { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          json: () => JSON.parse(bytes.toString('utf8')),
        });
      });
    });
    call.on('error', reject);
    call.end(body);
  });

/** Opens a console in `folder`, or in a new one that goes with it. */
export const testConsole = async (
  ports: Partial<ConsolePorts> = {},
  folder?: string,
): Promise<TestConsole> => {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'plumbline-console-')));
  const taken: Inbound[] = [];
  const problems: string[] = [];
  let clock = Date.UTC(2026, 10, 28, 9);
  const console = await startConsole(
    {
      accept: async (inbound) => {
        if (taken.some(({ id }) => id === inbound.id)) return 'duplicate';
        taken.push(inbound);
        return 'accepted';
      },
      picture: async (drawing) => ({ drawing, reason: 'nothing draws here' }),
      file: async () => undefined,
      ...ports,
    },
    {
      port: 0,
      file: join(home, 'console.db'),
      now: () => {
        clock += 1000;
        return clock;
      },
      examples: [{ title: 'Tickets', text: 'We sell tickets.' }],
      problem: (what) => problems.push(what),
    },
  );
  const origin = console.address.replace(/\/$/, '');
  const post: TestConsole['post'] = (path, body, headers = {}) =>
    fetched(
      console.address,
      'POST',
      path,
      { Origin: origin, 'Content-Type': 'application/json', ...headers },
      JSON.stringify(body),
    );
  const close = () => console.close();
  return {
    console,
    taken,
    problems,
    get: (path, headers = {}) => fetched(console.address, 'GET', path, headers),
    post,
    say: (thread, text, id = `message-${nextId()}`) =>
      post(`/api/threads/${thread}/messages`, { id, by: { id: 'ana', name: 'Ana' }, text }),
    deliver: (reply, details = {}) =>
      console.deliver(
        {
          id: `post-${nextId()}`,
          thread: 'console:main:tickets',
          lane: 'console:main:tickets',
          attempt: 1,
          body: { reply },
          ...details,
        },
        new AbortController().signal,
      ),
    reopen: async (other = {}) => {
      await close();
      return testConsole(other, home);
    },
    close: async () => {
      await close();
      await rm(home, { recursive: true, force: true });
    },
  };
};
