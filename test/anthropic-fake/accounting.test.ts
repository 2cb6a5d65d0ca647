import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import { cachedShare } from '../support/anthropic/recorded.ts';
import { answer, delivered, fail, text, thinking, toolUse } from '../support/anthropic/steps.ts';
import { type TurnedClock, turnedClock } from '../support/turned-clock.ts';

let clock: TurnedClock;
let fake: FakeAnthropic;
let client: Anthropic;

beforeEach(async () => {
  clock = turnedClock(1_800_000_000_000);
  fake = await startFakeAnthropic({ clock });
  client = new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 0, logLevel: 'off' });
  fake.script(() => answer(text('so')));
});

afterEach(() => fake.close());

type Request = Anthropic.MessageCreateParamsNonStreaming;

/** So many tokens of text: 3.5 characters each. */
const tokens = (count: number, letter = 'a') => letter.repeat(Math.floor(count * 3.5));
const marked = (words: string, ttl?: '5m' | '1h'): Anthropic.TextBlockParam => ({
  type: 'text',
  text: words,
  cache_control: { type: 'ephemeral', ...(ttl === undefined ? {} : { ttl }) },
});
const says = (...content: Anthropic.TextBlockParam[]): Anthropic.MessageParam => ({ role: 'user', content });

const ask = async (more: Partial<Request>) => {
  const { usage } = await client.messages.create({
    model: 'claude-sonnet-5-5',
    max_tokens: 1_000,
    messages: [says({ type: 'text', text: tokens(100, 'q') })],
    ...more,
  });
  const { input_tokens: input, cache_creation: written, cache_read_input_tokens: read } = usage;
  return [input, written?.ephemeral_5m_input_tokens, written?.ephemeral_1h_input_tokens, read];
};

const minutes = (count: number) => clock.pass(count * 60_000);

describe('the cache', () => {
  const system = [marked(tokens(1_000))];

  test('is written once, then read, and forgotten five minutes after its last use', async () => {
    expect(await ask({ system })).toEqual([100, 1_000, 0, 0]);
    await minutes(4);
    expect(await ask({ system })).toEqual([100, 0, 0, 1_000]);
    await minutes(4);
    expect(await ask({ system })).toEqual([100, 0, 0, 1_000]);
    await minutes(5);
    expect(await ask({ system })).toEqual([100, 1_000, 0, 0]);
  });

  test('of an hour lives an hour', async () => {
    const hour = [marked(tokens(1_000), '1h')];
    expect(await ask({ system: hour })).toEqual([100, 0, 1_000, 0]);
    await minutes(59);
    expect(await ask({ system: hour })).toEqual([100, 0, 0, 1_000]);
    await minutes(60);
    expect(await ask({ system: hour })).toEqual([100, 0, 1_000, 0]);
  });

  test('holds nothing below 512 tokens', async () => {
    const small = [marked(tokens(511))];
    await ask({ system: small });
    expect(await ask({ system: small })).toEqual([611, 0, 0, 0]);
    await ask({ system: [marked(tokens(512))] });
    expect(await ask({ system: [marked(tokens(512))] })).toEqual([100, 0, 0, 512]);
  });

  test('is the exact prefix: a change in what stands before loses all that follows', async () => {
    const later = (first: string) => [marked(first, '1h'), marked(tokens(2_000, 'b'))];
    expect(await ask({ system: later(tokens(1_000)) })).toEqual([100, 2_000, 1_000, 0]);
    expect(await ask({ system: later(tokens(1_000)) })).toEqual([100, 0, 0, 3_000]);
    expect(await ask({ system: later(tokens(1_000, 'c')) })).toEqual([100, 2_000, 1_000, 0]);
    expect(await ask({ system: [marked(tokens(1_000), '1h'), marked(tokens(500, 'd'))] })).toEqual([
      100, 500, 0, 1_000,
    ]);
  });

  test('follows a breakpoint that moves on with the conversation', async () => {
    const opening = says({ type: 'text', text: tokens(1_000) });
    const reply = {
      role: 'assistant' as const,
      content: [{ type: 'text' as const, text: tokens(100, 'r') }],
    };
    const first = { messages: [opening], cache_control: { type: 'ephemeral' as const } };
    const second = { ...first, messages: [opening, reply, says({ type: 'text', text: tokens(50, 's') })] };
    expect(await ask(first)).toEqual([0, 1_000, 0, 0]);
    expect(await ask(second)).toEqual([0, 150, 0, 1_000]);
    expect(cachedShare(fake.requests().slice(1))).toBeCloseTo(1_000 / 1_150);
  });

  test('is not found more than twenty blocks back', async () => {
    const opening = says(marked(tokens(1_000)));
    await ask({ messages: [opening] });
    const followUp = (count: number) =>
      says(
        ...Array.from(
          { length: count - 1 },
          (): Anthropic.TextBlockParam => ({ type: 'text', text: tokens(10, 'x') }),
        ),
        marked(tokens(10, 'y')),
      );
    const plain = says({ type: 'text', text: tokens(1_000) });
    expect(await ask({ messages: [plain, followUp(20)] })).toEqual([0, 1_200, 0, 0]);
    expect(await ask({ messages: [plain, followUp(19)] })).toEqual([0, 190, 0, 1_000]);
  });

  test.each<readonly [string, Partial<Request>, number]>([
    ['another model', { model: 'claude-haiku-5-5' }, 0],
    ['another tool', { tools: [{ name: 'b', input_schema: { type: 'object' } }] }, 0],
    ['a tool that may not be called', { tool_choice: { type: 'none' } }, 1_008],
    ['other thinking', { thinking: { type: 'adaptive' } }, 1_008],
    ['nothing', {}, 2_008],
  ])('with %s is read as far as it is the same', async (_, changed, read) => {
    const tool = { name: 'a', input_schema: { type: 'object' as const } };
    const request: Partial<Request> = { tools: [tool], system, messages: [says(marked(tokens(1_000, 'm')))] };
    await ask(request);
    const [, , , got] = await ask({ ...request, ...changed });
    expect(got).toBe(read);
  });

  test('is written by an answer that has begun, and by no failure', async () => {
    const failing = await startFakeAnthropic({ clock });
    failing.script([
      fail(529),
      delivered(answer(text('so')), { fault: { kind: 'cut', afterBytes: 10 } }),
      answer(text('so')),
    ]);
    const other = client.withOptions({ baseURL: failing.baseUrl });
    const call = () =>
      other.messages.create({
        model: 'claude-sonnet-5-5',
        max_tokens: 9,
        system,
        messages: [says(marked('hello'))],
      });
    await expect(call()).rejects.toThrow(/Overloaded/);
    await call().catch(() => undefined);
    const written = failing.requests().map(({ message }) => message?.usage.cache_creation_input_tokens);
    expect(written).toEqual([undefined, 1_002]);
    expect((await call()).usage.cache_read_input_tokens).toBe(1_002);
    await failing.close();
  });
});

describe('a miss of the cache', () => {
  const request: Request = {
    model: 'claude-sonnet-5-5',
    max_tokens: 1_000,
    tools: [{ name: 'a', input_schema: { type: 'object' } }],
    system: [marked(tokens(1_000))],
    messages: [says({ type: 'text', text: 'one' })],
  };
  const reasonOf = async (more: Partial<Request>) => {
    const { id } = await client.messages.create({ ...request, diagnostics: { previous_message_id: null } });
    const second = await client.messages.create({
      ...request,
      diagnostics: { previous_message_id: id },
      ...more,
    });
    return second.diagnostics?.cache_miss_reason;
  };

  test.each<readonly [string, Partial<Request>, object | undefined]>([
    [
      'nothing, where the conversation only grew',
      { messages: [...request.messages, says({ type: 'text', text: 'two' })] },
      undefined,
    ],
    ['the model', { model: 'claude-opus-5-5' }, { type: 'model_changed', cache_missed_input_tokens: 1_008 }],
    ['the tools', { tools: [] }, { type: 'tools_changed', cache_missed_input_tokens: 1_008 }],
    ['the system', { system: 'other' }, { type: 'system_changed', cache_missed_input_tokens: 1_008 }],
    [
      'the messages',
      { messages: [says({ type: 'text', text: 'two' })] },
      { type: 'messages_changed', cache_missed_input_tokens: 0 },
    ],
    ['something else', { tool_choice: { type: 'none' } }, { type: 'unavailable' }],
    [
      'a message that nobody knows',
      { diagnostics: { previous_message_id: 'msg_0' } },
      { type: 'previous_message_not_found' },
    ],
  ])('is explained by %s', async (_, more, reason) => {
    expect(await reasonOf(more)).toEqual(reason);
  });
});

describe('what is written', () => {
  test('counts thinking also where it is not shown, and input of tools', async () => {
    const counting = await startFakeAnthropic({ clock });
    counting.script([answer(thinking(tokens(70)), toolUse('a', { key: 'value' }))]);
    const { usage } = await client.withOptions({ baseURL: counting.baseUrl }).messages.create({
      model: 'claude-sonnet-5-5',
      max_tokens: 1_000,
      tools: [{ name: 'a', input_schema: { type: 'object' } }],
      messages: [says({ type: 'text', text: 'hello' })],
    });
    expect(usage.output_tokens_details).toEqual({ thinking_tokens: 70 });
    expect(usage.output_tokens).toBe(70 + Math.ceil('{"key":"value"}'.length / 3.5));
    await counting.close();
  });
});
