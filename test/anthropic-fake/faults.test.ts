import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import {
  answer,
  cutToolUse,
  delivered,
  drop,
  fail,
  hang,
  recording,
  type StreamFault,
  text,
} from '../support/anthropic/steps.ts';

let fake: FakeAnthropic;

beforeEach(async () => {
  fake = await startFakeAnthropic();
});

afterEach(() => fake.close());

const clientWith = (options: { maxRetries?: number; timeout?: number } = {}) =>
  new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 0, logLevel: 'off', ...options });

const asked = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1_000,
  messages: [{ role: 'user' as const, content: 'Which limits has a topic?' }],
};

const words = 'A topic has partitions, and partitions have a leader. 🙂 '.repeat(4);

/** What the call failed with. */
const failure = async (call: Promise<unknown>): Promise<unknown> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
};

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
};

describe('a status', () => {
  test.each([
    [400, Anthropic.BadRequestError, 'invalid_request_error'],
    [401, Anthropic.AuthenticationError, 'authentication_error'],
    [402, Anthropic.APIError, 'billing_error'],
    [403, Anthropic.PermissionDeniedError, 'permission_error'],
    [413, Anthropic.APIError, 'request_too_large'],
    [429, Anthropic.RateLimitError, 'rate_limit_error'],
    [500, Anthropic.InternalServerError, 'api_error'],
    [529, Anthropic.APIError, 'overloaded_error'],
  ])('%i is of its class and type, with the id of the request', async (status, kind, type) => {
    fake.script([fail(status)]);
    const error = await failure(clientWith().messages.create(asked));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ status, type, requestID: fake.requests()[0]?.requestId });
  });

  test.each([
    [429, undefined, 2],
    [529, undefined, 2],
    [529, false, 1],
    [400, undefined, 1],
    [400, true, 2],
  ])('%i with x-should-retry %p is sent %i times', async (status, shouldRetry, times) => {
    const failing = fail(status, {
      retryAfter: 0.01,
      ...(shouldRetry === undefined ? {} : { shouldRetry }),
    });
    fake.script([failing, answer(text('so'))]);
    const call = clientWith({ maxRetries: 1 }).messages.create(asked);
    if (times === 2) expect((await call).content[0]).toMatchObject({ text: 'so' });
    else expect(await failure(call)).toMatchObject({ status });
    expect(fake.requests()).toHaveLength(times);
  });

  test('429 with an hour means an hour, unless the caller gives up', async () => {
    fake.script([fail(429, { retryAfter: 3_600 }), answer(text('so'))]);
    const giveUp = new AbortController();
    const call = clientWith({ maxRetries: 2 }).messages.create(asked, { signal: giveUp.signal });
    await until(() => fake.requests()[0]?.endedAt !== undefined);
    setTimeout(() => giveUp.abort(), 100);
    expect(await failure(call)).toBeInstanceOf(Anthropic.APIUserAbortError);
    expect(fake.requests()).toHaveLength(1);
  });

  test('of a gateway has a body that is not of the API', async () => {
    fake.script([fail(502, { body: '<html>Bad Gateway</html>' })]);
    const error = await failure(clientWith().messages.create(asked));
    expect(error).toMatchObject({ status: 502, type: null, message: '502 <html>Bad Gateway</html>' });
  });
});

describe('before any header', () => {
  test('silence ends by the timeout of the client, which it sends again after', async () => {
    fake.script([hang(), hang()]);
    const error = await failure(clientWith({ timeout: 50, maxRetries: 1 }).messages.create(asked));
    expect(error).toBeInstanceOf(Anthropic.APIConnectionTimeoutError);
    await until(() => fake.requests().every(({ ending }) => ending === 'aborted'));
    expect(fake.requests()).toHaveLength(2);
  });

  test('a cut line is an error of the connection', async () => {
    fake.script([drop()]);
    const error = await failure(clientWith().messages.create(asked));
    expect(error).toBeInstanceOf(Anthropic.APIConnectionError);
    expect(fake.requests()[0]?.ending).toBe('broken');
  });

  test('too many tokens for one piece are never sent, and thrown at once, not by the promise', () => {
    expect(() => clientWith().messages.create({ ...asked, max_tokens: 21_334 })).toThrow(
      /Streaming is required/,
    );
    expect(fake.requests()).toHaveLength(0);
  });
});

describe('in the middle of a stream', () => {
  /** Streams an answer that goes wrong; `seen` is the text that came through. */
  const streamed = (fault: StreamFault, maxRetries = 2) => {
    fake.script([delivered(answer(text(words)), { fault })]);
    const stream = clientWith({ maxRetries, timeout: 5_000 }).messages.stream(asked);
    let seen = '';
    stream.on('text', (delta) => {
      seen += delta;
    });
    return { stream, seen: () => seen };
  };

  test('an error event is no status, has the id, and is not sent again', async () => {
    const { stream, seen } = streamed({ kind: 'error', afterEvents: 5, status: 529 });
    const error = await failure(stream.finalMessage());
    expect(error).toMatchObject({
      status: undefined,
      type: 'overloaded_error',
      requestID: fake.requests()[0]?.requestId,
    });
    expect(error).toBeInstanceOf(Anthropic.APIError);
    expect(words.startsWith(seen()) && seen().length > 0).toBe(true);
    expect(stream.currentMessage?.content[0]).toMatchObject({ text: seen() });
    expect(fake.requests()).toHaveLength(1);
  });

  test.each([
    ['a cut socket', { kind: 'cut', afterBytes: 1_200 }, /terminated/],
    ['an early end', { kind: 'end', afterBytes: 1_200 }, /stream ended without producing a Message/],
    ['no message_stop', { kind: 'omit', event: 'message_stop' }, /stream ended without producing a Message/],
    ['an event that is no JSON', { kind: 'malformed', event: 3 }, /JSON/],
  ] as const)('%s fails, and is not sent again', async (_, fault, message) => {
    const error = await failure(streamed(fault).stream.finalMessage());
    expect(String(error)).toMatch(message);
    expect(error).toBeInstanceOf(Anthropic.AnthropicError);
    expect(fake.requests()).toMatchObject([{ ending: 'broken' }]);
  });

  test('without message_delta it ends well, and without a reason to stop', async () => {
    const { stop_reason, content } = await streamed({
      kind: 'omit',
      event: 'message_delta',
    }).stream.finalMessage();
    expect(stop_reason).toBeNull();
    expect(content).toMatchObject([{ text: words }]);
  });

  test('an event of an unknown type does no harm', async () => {
    const { content } = await streamed({ kind: 'unknown-event', event: 3 }).stream.finalMessage();
    expect(content).toMatchObject([{ text: words }]);
  });

  test.each([undefined, 5])(
    'silence outlasts the timeout of the client; pings every %p ms',
    async (pingMs) => {
      const fault = { kind: 'silence', afterEvents: 5, ...(pingMs === undefined ? {} : { pingMs }) } as const;
      fake.script([delivered(answer(text(words)), { fault })]);
      const stream = clientWith({ timeout: 50 }).messages.stream(asked);
      const ended = failure(stream.finalMessage());
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(stream.ended).toBe(false);
      stream.abort();
      expect(await ended).toBeInstanceOf(Anthropic.APIUserAbortError);
      await until(() => fake.requests()[0]?.ending === 'aborted');
    },
  );

  test('input of a tool that is no JSON fails', async () => {
    fake.script([answer(cutToolUse('lookup', '{"key": nonsense}'))]);
    const tools = [{ name: 'lookup', input_schema: { type: 'object' as const } }];
    const error = await failure(
      clientWith()
        .messages.stream({ ...asked, tools })
        .finalMessage(),
    );
    expect(String(error)).toMatch(/JSON/);
  });
});

describe('the pace of an answer', () => {
  test('may be slow, and its pieces may split characters', async () => {
    fake.script([delivered(answer(text(words)), { delayMs: 20, paceMs: 1, pieceBytes: 29 })]);
    const { content } = await clientWith().messages.stream(asked).finalMessage();
    expect(content).toMatchObject([{ text: words }]);
    const [{ at = 0, endedAt = 0 } = {}] = fake.requests();
    expect(endedAt - at).toBeGreaterThanOrEqual(60);
  });

  test('of one piece may be cut too, which is no error of the SDK', async () => {
    fake.script([delivered(answer(text(words)), { fault: { kind: 'cut', afterBytes: 40 } })]);
    expect(String(await failure(clientWith().messages.create(asked)))).toBe('TypeError: terminated');
  });
});

describe('a recorded stream', () => {
  const recorded = async (): Promise<Uint8Array> => {
    fake.script([answer(text(words))]);
    await clientWith().messages.stream(asked).finalMessage();
    return fake.requests()[0]?.sent ?? new Uint8Array();
  };

  test('plays as it was', async () => {
    fake.script([recording(await recorded())]);
    const { content, stop_reason } = await clientWith().messages.stream(asked).finalMessage();
    expect({ content, stop_reason }).toMatchObject({ content: [{ text: words }], stop_reason: 'end_turn' });
  });

  test('that is cut behind its end is whole', async () => {
    const bytes = await recorded();
    fake.script([recording(bytes, { fault: { kind: 'cut', afterBytes: bytes.length + 1 } })]);
    expect((await clientWith().messages.stream(asked).finalMessage()).stop_reason).toBe('end_turn');
    expect(fake.requests().map(({ ending }) => ending)).toEqual(['complete', 'complete']);
  });

  test('that ends early is never taken for a whole one', async () => {
    const bytes = await recorded();
    const places = Array.from({ length: 40 }, (_, at) => Math.floor((at * bytes.length) / 40));
    fake.script(places.map((afterBytes) => recording(bytes, { fault: { kind: 'end', afterBytes } })));
    for (const _ of places)
      expect(await failure(clientWith().messages.stream(asked).finalMessage())).toBeInstanceOf(Error);
  });
});
