import Anthropic from '@anthropic-ai/sdk';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import { answer, delivered, fail, text, thinking, toolUse } from '../support/anthropic/steps.ts';

/**
 * aimock is a double by other hands: where both can do a thing, the SDK must see the same at both. It checks no request, counts
 * no tokens and has no errors in mid-stream, so that most of what the fake does has no counterpart there.
 */
let fake: FakeAnthropic;
let mock: LLMock;

beforeEach(async () => {
  fake = await startFakeAnthropic();
  mock = await LLMock.create({ port: 0, logLevel: 'silent' });
});

afterEach(async () => {
  await fake.close();
  await mock.stop();
});

const question: Anthropic.MessageParam = { role: 'user', content: 'Which limits has a topic?' };
const request = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1_000,
  tools: [{ name: 'lookup', input_schema: { type: 'object' as const } }],
  messages: [question],
};

/** The same call at both. */
const atBoth = async <T>(call: (client: Anthropic) => Promise<T>): Promise<readonly [T, T]> => {
  const client = (baseURL: string) =>
    new Anthropic({ apiKey: fake.key, baseURL, maxRetries: 0, logLevel: 'off' });
  return [await call(client(fake.baseUrl)), await call(client(mock.url))];
};

/** What is said, without ids and counts. */
const said = ({ content, stop_reason }: Anthropic.Message) => ({
  stop_reason,
  blocks: content.map((block) => {
    if (block.type === 'text') return block.text;
    return block.type === 'tool_use' ? [block.name, block.input] : block.type;
  }),
});

const outcome = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
    return 'fine';
  } catch (error) {
    const { status } = error as { status?: number };
    return `${(error as Error).constructor.name} ${status ?? ''}`;
  }
};

describe('at both doubles alike', () => {
  test('text and several calls come streamed and whole', async () => {
    fake.script(() => answer(toolUse('lookup', { key: 'a' }), toolUse('lookup', { key: 'b' })));
    const toolCalls = ['a', 'b'].map((key) => ({ name: 'lookup', arguments: JSON.stringify({ key }) }));
    mock.onMessage(/limits/, { toolCalls });
    const calls: readonly ((client: Anthropic) => Promise<Anthropic.Message>)[] = [
      (client) => client.messages.stream(request).finalMessage(),
      (client) => client.messages.create(request),
    ];
    for (const call of calls) {
      const [ours, theirs] = (await atBoth(call)).map(said);
      expect(ours).toEqual({
        stop_reason: 'tool_use',
        blocks: [
          ['lookup', { key: 'a' }],
          ['lookup', { key: 'b' }],
        ],
      });
      expect(theirs).toEqual(ours);
    }
  });

  test('a loop of a tool ends in words', async () => {
    const loop = async (client: Anthropic) => {
      const first = await client.messages.stream(request).finalMessage();
      const results = first.content.flatMap((block): Anthropic.ToolResultBlockParam[] =>
        block.type === 'tool_use' ? [{ type: 'tool_result', tool_use_id: block.id, content: '4096' }] : [],
      );
      const messages: Anthropic.MessageParam[] = [
        question,
        { role: 'assistant', content: first.content as Anthropic.ContentBlockParam[] },
        { role: 'user', content: results },
      ];
      return said(await client.messages.stream({ ...request, messages }).finalMessage());
    };
    fake.script([answer(thinking(), toolUse('lookup', { key: 'a' })), answer(text('At most 4096. 🙂'))]);
    mock.on({ hasToolResult: true }, { content: 'At most 4096. 🙂' });
    mock.on({ hasToolResult: false }, { toolCalls: [{ name: 'lookup', arguments: '{"key":"a"}' }] });
    const [ours, theirs] = await atBoth(loop);
    expect(ours).toEqual({ stop_reason: 'end_turn', blocks: ['At most 4096. 🙂'] });
    expect(theirs).toEqual(ours);
  });

  test.each([429, 529, 500])('status %i is the same error', async (status) => {
    fake.script([fail(status)]);
    mock.nextRequestError(status, { message: 'no', type: 'api_error' });
    const [ours, theirs] = await atBoth((client) => outcome(client.messages.create(request)));
    expect(ours).toMatch(new RegExp(`^\\w+Error ${status}$`));
    expect(theirs).toBe(ours);
  });

  test('a stream that is cut is the same error', async () => {
    const words = 'A topic has partitions, and a partition has a leader. '.repeat(20);
    fake.script([delivered(answer(text(words)), { fault: { kind: 'cut', afterBytes: 2_000 } })]);
    mock.onMessage(/limits/, { content: words }, { truncateAfterChunks: 5, latency: 5 });
    const [ours, theirs] = await atBoth((client) => outcome(client.messages.stream(request).finalMessage()));
    expect(ours).toBe('AnthropicError ');
    expect(theirs).toBe(ours);
  });
});
