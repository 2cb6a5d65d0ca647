import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import {
  answer,
  cite,
  hit,
  redactedThinking,
  text,
  thinking,
  toolUse,
  webSearch,
} from '../support/anthropic/steps.ts';

let fake: FakeAnthropic;
let client: Anthropic;

beforeEach(async () => {
  fake = await startFakeAnthropic();
  client = new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 0, logLevel: 'off' });
});

afterEach(() => fake.close());

type Content = Anthropic.ContentBlockParam[];

const question: Anthropic.MessageParam = { role: 'user', content: 'Which limits has a topic?' };
const tools: Anthropic.ToolUnion[] = [
  { name: 'lookup', input_schema: { type: 'object' } },
  { type: 'web_search_20260318', name: 'web_search' },
];

const base = {
  model: 'claude-sonnet-5-5',
  max_tokens: 1_000,
  system: 'You are an architect.',
  tools,
  thinking: { type: 'adaptive' as const, display: 'summarized' as const },
};

/** The conversation up to the answer of a tool, after a turn of thought and a call. */
const begun = async (): Promise<{ readonly content: Content; readonly result: Anthropic.MessageParam }> => {
  fake.script([
    answer(thinking('sizes first'), redactedThinking(), text('I look.'), toolUse('lookup', { key: 'a' })),
    answer(thinking('now I know'), text('4096.')),
  ]);
  const { content } = await client.messages.stream({ ...base, messages: [question] }).finalMessage();
  const id = content.find(({ type }) => type === 'tool_use') as Anthropic.ToolUseBlock;
  return {
    content: content as Content,
    result: { role: 'user', content: [{ type: 'tool_result', tool_use_id: id.id, content: '4096' }] },
  };
};

const goOn = (
  content: Content,
  result: Anthropic.MessageParam,
  more: Partial<typeof base> = {},
  first = question,
) => client.messages.create({ ...base, ...more, messages: [first, { role: 'assistant', content }, result] });

/** The same blocks with something else in those of a type. */
const altered = (content: Content, type: string, more: Record<string, unknown>): Content =>
  content.map((block) =>
    block.type === type ? ({ ...block, ...more } as Anthropic.ContentBlockParam) : block,
  );

describe('thinking', () => {
  test('comes back as it was, in whatever spelling means the same', async () => {
    const { content, result } = await begun();
    const marked = altered(content, 'text', { cache_control: { type: 'ephemeral' }, citations: [] }).map(
      (block) => {
        if (block.type !== 'tool_use') return block;
        const { caller: _, ...rest } = block;
        return rest;
      },
    );
    const first: Anthropic.MessageParam = {
      role: 'user',
      content: [{ type: 'text', text: String(question.content), cache_control: { type: 'ephemeral' } }],
    };
    const { content: last } = await goOn(
      marked.map((block) => (block.type === 'text' ? { ...block, citations: null } : block)),
      result,
      { tools: tools.slice(0, 1) },
      first,
    );
    expect(last.at(-1)).toMatchObject({ text: '4096.' });
  });

  test.each<readonly [string, (content: Content) => Content]>([
    ['other words', (content) => altered(content, 'thinking', { thinking: 'sizes last' })],
    ['another signature', (content) => altered(content, 'thinking', { signature: 'abc' })],
    ['other sealed thoughts', (content) => altered(content, 'redacted_thinking', { data: 'abc' })],
    ['another order', ([first, second, ...rest]) => [second, first, ...rest] as Content],
    ['a part left out', (content) => content.filter(({ type }) => type !== 'redacted_thinking')],
    ['all left out', (content) => content.filter(({ type }) => !type.includes('thinking'))],
  ])('with %s is refused', async (_, change) => {
    const { content, result } = await begun();
    await expect(goOn(change(content), result)).rejects.toThrow(/thinking/);
    expect(fake.refusals()).toMatchObject([{ status: 400, type: 'invalid_request_error' }]);
  });

  test('is bound to the model, the system and all that was said before', async () => {
    const { content, result } = await begun();
    const refusal = /messages\.1\.content\.0: Invalid `signature` in `thinking` block/;
    await expect(goOn(content, result, { model: 'claude-opus-5-5' })).rejects.toThrow(refusal);
    await expect(goOn(content, result, { system: 'You are brief.' })).rejects.toThrow(refusal);
    await expect(goOn(content, result, {}, { role: 'user', content: 'Which limits?' })).rejects.toThrow(
      refusal,
    );
  });

  test('of a conversation goes on at another fake, as after a restart', async () => {
    const { content, result } = await begun();
    const other = await startFakeAnthropic();
    other.script([answer(text('4096.'))]);
    const { stop_reason } = await client.withOptions({ baseURL: other.baseUrl }).messages.create({
      ...base,
      messages: [question, { role: 'assistant', content }, result],
    });
    expect(stop_reason).toBe('end_turn');
    await other.close();
  });
});

test('found pages and citations of them come back sealed as they were', async () => {
  const page = hit('https://a.example/', 'A', 'text');
  fake.script(() => answer(webSearch('limits', [page]), text('so', cite(page.url, 'text'))));
  const { content } = await client.messages.create({ ...base, messages: [question] });
  const again = (held: Content) =>
    client.messages.create({ ...base, messages: [question, { role: 'assistant', content: held }, question] });
  expect((await again(content as Content)).stop_reason).toBe('end_turn');
  const emptied = JSON.parse(
    JSON.stringify(content).replace(/"encrypted_content":"[^"]+"/, '"encrypted_content":""'),
  ) as Content;
  await expect(again(emptied)).rejects.toThrow(/Invalid `encrypted_content`/);
  const misquoted = JSON.parse(
    JSON.stringify(content).replace('"cited_text":"text"', '"cited_text":"txt"'),
  ) as Content;
  await expect(again(misquoted)).rejects.toThrow(/Invalid `encrypted_index`/);
});
