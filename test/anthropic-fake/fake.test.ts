import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import {
  answer,
  delivered,
  hang,
  json,
  stopping,
  text,
  toolUse,
  webFetch,
  webSearch,
} from '../support/anthropic/steps.ts';
import { turnedClock } from '../support/turned-clock.ts';

let fake: FakeAnthropic;
let client: Anthropic;

beforeEach(async () => {
  fake = await startFakeAnthropic({ maxRequests: 6, maxBytes: 10_000 });
  client = new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 2, logLevel: 'off' });
});

const asked = (more: Partial<Anthropic.MessageCreateParamsNonStreaming> = {}) => ({
  model: 'claude-sonnet-5-5',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: 'Grüße' }],
  ...more,
});

const lookup: Anthropic.Tool = { name: 'lookup', input_schema: { type: 'object' } };

describe('when all goes well', () => {
  afterEach(() => fake.close());

  test('a script is chosen by the request, in the order of adding, and passes on what it has no step for', async () => {
    fake.when(({ model }) => model === 'claude-haiku-5-5', [answer(text('read'))]);
    fake.when(
      ({ said }) => said === 'Grüße',
      ({ turn }) => (turn > 0 ? answer(text('again')) : undefined),
    );
    fake.script([answer(text('first')), ({ tools }) => answer(text(tools.join()))]);
    const said = async (more: Parameters<typeof asked>[0] = {}) => {
      const [block] = (await client.messages.create(asked(more))).content;
      return block?.type === 'text' ? block.text : undefined;
    };
    expect(await said()).toBe('first');
    expect(await said({ model: 'claude-haiku-5-5' })).toBe('read');
    const [question] = asked().messages;
    const messages = [question, { role: 'assistant' as const, content: 'hi' }, question].filter(
      (one) => one !== undefined,
    );
    expect(await said({ messages })).toBe('again');
    expect(fake.stepsLeft()).toBe(1);
    expect(await said({ tools: [lookup] })).toBe('lookup');
    expect(fake.stepsLeft()).toBe(0);
  });

  test('a script sees results of tools and the schema that was asked for', async () => {
    const schema = { type: 'object', properties: {}, required: [], additionalProperties: false };
    fake.script([
      answer(toolUse('lookup', {}, { id: 'toolu_1' })),
      ({ results, turn, schema: seen }) =>
        answer(json(seen === undefined ? results : {}), text(JSON.stringify([results, turn]))),
    ]);
    await client.messages.create(asked({ tools: [lookup] }));
    const { content } = await client.messages.create(
      asked({
        tools: [lookup],
        output_config: { format: { type: 'json_schema', schema } },
        messages: [
          ...asked().messages,
          { role: 'assistant', content: [{ type: 'tool_use', id: 'toolu_1', name: 'lookup', input: {} }] },
          {
            role: 'user',
            content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: 'none', is_error: true }],
          },
        ],
      }),
    );
    expect(content[1]).toMatchObject({
      text: JSON.stringify([[{ id: 'toolu_1', text: 'none', isError: true }], 1]),
    });
  });

  test('a request is kept as it was sent', async () => {
    fake.script(() => answer(text('so')));
    await client.messages.create(asked({ system: 'a', tools: [lookup] }));
    await client.messages.create(asked({ system: 'a', tools: [lookup], max_tokens: 200 }));
    const [first] = fake.requests('/v1/messages');
    expect(first?.raw.toString()).toBe(JSON.stringify(asked({ system: 'a', tools: [lookup] })));
    expect(first?.headers).toMatchObject({
      'anthropic-version': '2026-10-21',
      'x-stainless-retry-count': '0',
    });
    expect(first).toMatchObject({
      method: 'POST',
      status: 200,
      ending: 'complete',
      body: { max_tokens: 100 },
    });
    expect(fake.prefixes()).toEqual([JSON.stringify({ tools: [lookup], system: 'a' })]);
    await client.messages.create(asked({ system: 'b', tools: [lookup] }));
    expect(fake.prefixes()).toHaveLength(2);
  });

  test('a client that gives up is seen, before headers and in the middle', async () => {
    fake.script([hang(), delivered(answer(text('so')), { fault: { kind: 'silence', afterEvents: 2 } })]);
    for (const n of [1, 2]) {
      const stream = client.messages.stream(asked());
      const ended = expect(stream.finalMessage()).rejects.toThrow(Anthropic.APIUserAbortError);
      while (fake.requests().length < n) await new Promise((resolve) => setTimeout(resolve, 2));
      await new Promise((resolve) => setTimeout(resolve, 50));
      stream.abort();
      await ended;
    }
    while (fake.requests().some(({ ending }) => ending === undefined))
      await new Promise((resolve) => setTimeout(resolve, 2));
    expect(fake.requests().map(({ ending }) => ending)).toEqual(['aborted', 'aborted']);
  });

  test('delays follow the clock that was given', async () => {
    const clock = turnedClock(0);
    const slow = await startFakeAnthropic({ clock });
    slow.script([delivered(answer(text('so')), { delayMs: 3_600_000 })]);
    const call = client.withOptions({ baseURL: slow.baseUrl }).messages.create(asked());
    while (slow.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await clock.pass(3_600_000);
    expect((await call).stop_reason).toBe('end_turn');
    expect(slow.requests()).toMatchObject([{ at: 0, endedAt: 3_600_000 }]);
    await slow.close();
  });

  test.each<readonly [string, Record<string, string | null>, RegExp]>([
    ['no version', { 'anthropic-version': null }, /^400 anthropic-version: header is required/],
    [
      'an older version',
      { 'anthropic-version': '2023-06-01' },
      /^400 anthropic-version: "2023-06-01" is not a valid version/,
    ],
    ['another key', { authorization: 'Bearer sk-ant-other' }, /^401 invalid bearer token/],
    [
      'a key where it was before',
      { authorization: null, 'x-api-key': 'sk-ant-fake' },
      /^401 no bearer token/,
    ],
    [
      'another type of content',
      { 'content-type': 'text/plain' },
      /^400 content-type: header must be application\/json/,
    ],
  ])('headers with %s are turned down', async (_, headers, said) => {
    const error = await client.messages.create(asked(), { headers }).catch((caught: unknown) => caught);
    const { status, apiMessage } = error as InstanceType<typeof Anthropic.APIError>;
    expect(`${status} ${apiMessage}`).toMatch(said);
    expect(fake.requests()).toHaveLength(1);
  });

  test('what is no JSON, what is too large and what is beta are turned down', async () => {
    const post = (path: string, body: string) =>
      fetch(`${fake.baseUrl}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${fake.key}`,
          'anthropic-version': '2026-10-21',
          'content-type': 'application/json',
        },
        body,
      });
    const refusals = [
      await post('/v1/messages', '{"model": '),
      await post('/v1/messages', 'a'.repeat(10_001)),
      await post('/v1/messages?beta=true', '{}'),
      await post('/v1/complete', '{}'),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([400, 413, 404, 404]);
    expect(await refusals[0]?.json()).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error' },
      request_id: expect.stringMatching(/^req_/),
    });
  });
});

describe('close', () => {
  test('leaves no socket open, whatever still goes on', async () => {
    fake.script([hang(), delivered(answer(text('so')), { fault: { kind: 'silence', afterEvents: 1 } })]);
    const calls = [1, 2].map(() => client.messages.stream(asked(), { maxRetries: 0 }).finalMessage());
    const failed = Promise.allSettled(calls);
    while (fake.requests().length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(fake.openSockets()).toBe(2);
    await fake.close();
    expect(fake.openSockets()).toBe(0);
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test.each<readonly [string, Parameters<FakeAnthropic['script']>[0], Parameters<typeof asked>[0], RegExp]>([
    ['no step', [], {}, /no step for request 1 \(claude-sonnet-5-5\)/],
    [
      'a tool that is not offered',
      [answer(toolUse('other', {}))],
      { tools: [lookup] },
      /offers no tool other/,
    ],
    [
      'a call where none may be',
      [answer(toolUse('lookup', {}))],
      { tools: [lookup], tool_choice: { type: 'none' } },
      /tool_choice none/,
    ],
    ['a search that is not offered', [answer(webSearch('a', []))], {}, /offers no web_search/],
    [
      'a fetch that is not offered',
      [answer(webFetch('https://a.example/', 'unavailable'))],
      {},
      /offers no web_fetch/,
    ],
    [
      'several calls where one is allowed',
      [answer(toolUse('lookup', {}), toolUse('lookup', {}))],
      { tools: [lookup], tool_choice: { type: 'auto', disable_parallel_tool_use: true } },
      /several tools are called/,
    ],
    [
      'a search without a result',
      [answer(webSearch('a'))],
      { tools: [{ type: 'web_search_20260318', name: 'web_search' }] },
      /without a result, and the turn is not paused/,
    ],
    ['a stop for a tool that is not called', [stopping('tool_use', text('so'))], {}, /no tool is called/],
    [
      'a call at the end of a turn',
      [stopping('end_turn', toolUse('lookup', {}))],
      { tools: [lookup] },
      /a tool is called/,
    ],
    [
      'a fault of streams in one piece',
      [delivered(answer(text('so')), { fault: { kind: 'error', afterEvents: 1, status: 529 } })],
      {},
      /the fault error needs a stream/,
    ],
    ['an output without a schema', [answer(json({}))], {}, /has no schema/],
    [
      'an output of another schema',
      [answer(json({ a: 1 }))],
      {
        output_config: {
          format: {
            type: 'json_schema',
            schema: { type: 'object', properties: {}, additionalProperties: false },
          },
        },
      },
      /not by the request's schema: data must NOT have additional properties/,
    ],
    [
      'an error code that does not exist',
      [answer(webSearch('a', 'too_slow' as 'unavailable'))],
      { tools: [{ type: 'web_search_20260318', name: 'web_search' }] },
      /content\.1\.content\.error_code: Input should be/,
    ],
  ])('complains of %s, which is sent once', async (_, script, more, words) => {
    fake.script(script);
    await expect(client.messages.create(asked(more))).rejects.toThrow(words);
    expect(fake.requests()).toHaveLength(1);
    expect(fake.complaints()).toHaveLength(1);
    await expect(fake.close()).rejects.toThrow(words);
  });

  test('complains of a loop that does not end', async () => {
    fake.script(() => answer(text('so')));
    for (let n = 0; n < 6; n += 1) await client.messages.create(asked());
    await expect(client.messages.create(asked())).rejects.toThrow(/more than 6 requests/);
    expect(fake.requests()).toHaveLength(7);
    await expect(fake.close()).rejects.toThrow(/more than 6 requests/);
  });

  test('lets a model call a tool that nobody offers, where that is meant', async () => {
    fake.script([answer(toolUse('other', {}, { undeclared: true }))]);
    expect((await client.messages.create(asked())).stop_reason).toBe('tool_use');
    await fake.close();
  });
});
