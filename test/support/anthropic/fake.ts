/**
 * A strict fake of Anthropic's Messages API on a free port of this machine, for the real SDK to talk to.
 *
 *     const fake = await startFakeAnthropic();                       // { clock, key, maxRequests, maxBytes } may be given
 *     const client = new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 0 });
 *     fake.script([answer(toolUse('lookup', { key: 'a' })), answer(text('done'))]);   // used up step by step
 *     fake.when((asked) => asked.model === 'claude-haiku-5-5', (asked) => answer(json({ facts: [] })));
 *     …
 *     fake.requests()        what was sent: raw bytes, headers, parsed body, times, whether the client gave up; and what was
 *                            answered: the message, its usage, the bytes (`sent`, which `recording` plays and cuts anywhere)
 *     fake.refusals()        requests that the API would not have taken, with its words
 *     fake.prefixes()        the different tools + system among the requests: one, where the prefix is stable
 *     await fake.close()     rejects where a fixture was impossible, a request met no step, or there were too many
 *
 * Steps and their faults are in `steps.ts`. A request is checked first (headers, schema of the SDK's types, then `rules/`), so
 * that a bad one never uses up a step; scripts are tried in the order in which they were added. Then the step is checked too:
 * the fake says nothing that the API could not say to this request. Endpoints: `POST /v1/messages` (JSON and SSE),
 * `POST /v1/messages/count_tokens`, `GET /v1/models`, `GET /v1/models/{id}`. No beta endpoints. `usage` is an estimate
 * (`tokens.ts`) with a cache by longest common prefix (`cache.ts`); ids count up, so that every run is the same.
 */
import type { AddressInfo, Socket } from 'node:net';
import type { Clock } from '../../../src/contracts/engine.ts';
import { type Answering, perform } from './answering.ts';
import { createCache, type Prompt, promptTokens } from './cache.ts';
import { createDiagnosis } from './diagnostics.ts';
import { invalid, type Refused, refused } from './errors.ts';
import { listen, sendJson, sendRefusal } from './http.ts';
import { prefixesOf, type Recorded } from './recorded.ts';
import { type Memory, refusedByRules } from './rules/rules.ts';
import { problemWith, type WireType } from './schema.ts';
import { type Asked, askedOf, createScripts, type Script } from './script.ts';
import { stopping } from './steps.ts';

const realClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

export interface FakeAnthropic {
  /** For `baseURL` of the client, or `ANTHROPIC_BASE_URL`. */
  readonly baseUrl: string;
  readonly key: string;
  /** Answers any request that no script before it answers. */
  readonly script: (script: Script) => void;
  readonly when: (condition: (asked: Asked) => boolean, script: Script) => void;
  /** All requests so far, or those whose path ends with this, such as `/count_tokens`. */
  readonly requests: (pathEnd?: string) => readonly Recorded[];
  readonly refusals: () => readonly Refused[];
  readonly prefixes: () => readonly string[];
  /** Steps of lists that were not asked for. */
  readonly stepsLeft: () => number;
  readonly openSockets: () => number;
  /** What `close` rejects with. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const startFakeAnthropic = async ({
  clock = realClock,
  key = 'sk-ant-fake',
  maxRequests = 500,
  maxBytes = 32 * 1_024 * 1_024,
}: {
  readonly clock?: Clock;
  readonly key?: string;
  /** Beyond it every request fails for good: a loop that does not end shall not run until the test's timeout. */
  readonly maxRequests?: number;
  /** The largest body that is taken; the API's own limit by default. */
  readonly maxBytes?: number;
} = {}): Promise<FakeAnthropic> => {
  const requests: Recorded[] = [];
  const complaints: string[] = [];
  const sockets = new Set<Socket>();
  const scripts = createScripts();
  const memory: Memory = { paused: new Set(), thoughtBefore: new Map() };
  const counters = new Map<string, number>();
  const newId = (prefix: string) => {
    const count = (counters.get(prefix) ?? 0) + 1;
    counters.set(prefix, count);
    return `${prefix}_${String(count).padStart(24, '0')}`;
  };
  const answering: Answering = {
    clock,
    memory,
    newId,
    cache: createCache(clock.now),
    diagnosis: createDiagnosis(),
    complain: (words) => complaints.push(words),
  };

  /** The body, if it is one the API takes; else the refusal has been recorded. */
  const checked = (recorded: Recorded, type: WireType): Refused | undefined => {
    const body = recorded.body;
    if (body === undefined) return invalid('no body');
    const problem = problemWith(type, body);
    const reason =
      problem === undefined
        ? refusedByRules(body, memory, {
            promptTokens: () => promptTokens(body as Prompt),
            counted: type === 'MessageCountTokensParams',
          })
        : invalid(problem);
    if (reason === undefined) return;
    recorded.refused = reason;
    recorded.status = reason.status;
    return reason;
  };

  const server = await listen({
    key,
    maxBytes,
    record: (request) => {
      const recorded: Recorded = {
        ...request,
        n: requests.length + 1,
        at: clock.now(),
        requestId: newId('req'),
      };
      requests.push(recorded);
      if (recorded.n <= maxRequests) return { recorded };
      const over = `more than ${maxRequests} requests`;
      if (recorded.n === maxRequests + 1) complaints.push(over);
      return { recorded, over };
    },
    messages: async (recorded, response) => {
      const reason = checked(recorded, 'MessageCreateParamsBase');
      const { body } = recorded;
      if (reason !== undefined || body === undefined)
        return sendRefusal(response, recorded.requestId, reason ?? invalid('no body'));
      const step =
        body.max_tokens === 0
          ? stopping('max_tokens')
          : scripts.next(askedOf(recorded.n, recorded.headers, body));
      if (step !== undefined) return perform(answering, recorded, response, body, step);
      const words = `no step for request ${recorded.n} (${body.model})`;
      complaints.push(words);
      recorded.status = 500;
      return sendRefusal(response, recorded.requestId, refused(500, words), { 'x-should-retry': 'false' });
    },
    countTokens: (recorded, response) => {
      const reason = checked(recorded, 'MessageCountTokensParams');
      if (reason !== undefined) return sendRefusal(response, recorded.requestId, reason);
      recorded.status = 200;
      const counted = { input_tokens: promptTokens(recorded.body as Prompt) };
      return sendJson(response, recorded.requestId, 200, JSON.stringify(counted));
    },
    ended: (recorded, response) => {
      recorded.endedAt = clock.now();
      recorded.ending ??= response.writableFinished ? 'complete' : 'aborted';
    },
    complain: answering.complain,
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key,
    script: (script) => scripts.add(() => true, script),
    when: scripts.add,
    requests: (pathEnd = '') => requests.filter(({ path }) => path.endsWith(pathEnd)),
    refusals: () => requests.flatMap(({ refused: reason }) => (reason === undefined ? [] : [reason])),
    prefixes: () => prefixesOf(requests),
    stepsLeft: scripts.left,
    openSockets: () => sockets.size,
    complaints: () => complaints,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await Promise.all(
        [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
      );
      if (complaints.length > 0) throw new Error(`the fake Messages API: ${complaints.join('; ')}`);
    },
  };
};
