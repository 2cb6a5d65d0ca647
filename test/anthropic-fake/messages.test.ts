import Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import { problemWith } from '../support/anthropic/schema.ts';
import {
  answer,
  cite,
  cutToolUse,
  hit,
  json,
  redactedThinking,
  refusing,
  stopping,
  text,
  thinking,
  toolUse,
  webFetch,
  webSearch,
} from '../support/anthropic/steps.ts';

let fake: FakeAnthropic;
let client: Anthropic;

beforeEach(async () => {
  fake = await startFakeAnthropic();
  client = new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 0 });
});

afterEach(() => fake.close());

const lookup: Anthropic.Tool = {
  name: 'lookup',
  input_schema: { type: 'object', properties: { key: { type: 'string' } }, required: ['key'] },
};
const search = { type: 'web_search_20260318', name: 'web_search', max_uses: 5 } as const;
const fetching = { type: 'web_fetch_20260318', name: 'web_fetch' } as const;

const asked = (more: Partial<Anthropic.MessageCreateParamsNonStreaming> = {}) => ({
  model: 'claude-sonnet-5-5',
  max_tokens: 1_000,
  messages: [{ role: 'user' as const, content: 'Which limits has a topic?' }],
  ...more,
});

/** The same question once in one piece and once as a stream. */
const both = async (more: Partial<Anthropic.MessageCreateParamsNonStreaming> = {}) => [
  await client.messages.create(asked(more)),
  await client.messages.stream(asked(more)).finalMessage(),
];

const ends = [
  ['text', answer(text('Grüße 🙂 '.repeat(20))), {}, 'end_turn'],
  ['a stop sequence', answer(text('one STOP two')), { stop_sequences: ['STOP'] }, 'stop_sequence'],
  ['too many tokens', answer(text('word '.repeat(100))), { max_tokens: 10 }, 'max_tokens'],
  [
    'calls',
    answer(toolUse('lookup', { key: 'a' }), toolUse('lookup', { key: 'b' })),
    { tools: [lookup] },
    'tool_use',
  ],
  ['a refusal', refusing('cyber', 'not this', text('I ')), {}, 'refusal'],
  [
    'a full window',
    stopping('model_context_window_exceeded', text('half')),
    {},
    'model_context_window_exceeded',
  ],
  ['a pause', stopping('pause_turn', webSearch('limits')), { tools: [search] }, 'pause_turn'],
] as const;

/** What is said, without the ids, which count up. */
const said = (message: Anthropic.Message | undefined): unknown =>
  JSON.parse(
    JSON.stringify(
      [message?.content, message?.stop_reason, message?.stop_sequence, message?.stop_details],
      (key, held) => (key === 'id' || key === 'tool_use_id' ? undefined : (held as unknown)),
    ),
  );

describe('an answer', () => {
  test.each(ends)('of %s comes whole and streamed alike', async (_, step, more, stop) => {
    fake.script(() => step);
    const [whole, streamed] = await both(more as Partial<Anthropic.MessageCreateParamsNonStreaming>);
    expect(whole?.stop_reason).toBe(stop);
    expect(said(streamed)).toEqual(said(whole));
  });

  test('has the headers, ids and counts of the API', async () => {
    fake.script([answer(text('a word'))]);
    const { data, response, request_id: id } = await client.messages.create(asked()).withResponse();
    expect(id).toBe(fake.requests()[0]?.requestId);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(data.id).toMatch(/^msg_/);
    expect(data.usage).toMatchObject({ input_tokens: 8, output_tokens: 2, service_tier: 'standard' });
  });

  test('of a structured output fits the schema that was asked for', async () => {
    const schema = {
      type: 'object',
      properties: { limit: { type: 'integer' } },
      required: ['limit'],
      additionalProperties: false,
    };
    fake.script([answer(json({ limit: 4 }))]);
    const [block] = (
      await client.messages.create(asked({ output_config: { format: { type: 'json_schema', schema } } }))
    ).content;
    expect(JSON.parse(block?.type === 'text' ? block.text : '')).toEqual({ limit: 4 });
  });

  test('may be asked for by a schema that the SDK made from zod', async () => {
    const Findings = z.object({
      kind: z.literal('findings'),
      score: z.number().int().min(0).max(10).optional(),
      sources: z.array(z.url()).min(2),
      choice: z.discriminatedUnion('type', [
        z.object({ type: z.literal('keep'), why: z.string().max(200) }),
        z.object({ type: z.literal('change'), to: z.enum(['queue', 'log']).nullable() }),
      ]),
    });
    const findings = {
      kind: 'findings' as const,
      sources: ['https://a.example/', 'https://b.example/'],
      choice: { type: 'change' as const, to: null },
    };
    fake.script([answer(json(findings))]);
    const { parsed_output: parsed } = await client.messages.parse(
      asked({ output_config: { format: zodOutputFormat(Findings) } }) as ReturnType<typeof asked> & {
        output_config: { format: ReturnType<typeof zodOutputFormat<typeof Findings>> };
      },
    );
    expect(parsed).toEqual(findings);
  });

  test('shows thinking only where it is asked for', async () => {
    fake.script(() => answer(thinking('first the sizes'), redactedThinking(), text('so')));
    const thoughts = async (display?: 'summarized' | 'omitted') => {
      const shown = display === undefined ? {} : { display };
      const { content } = await client.messages
        .stream(asked({ thinking: { type: 'adaptive', ...shown } }))
        .finalMessage();
      return content.map((block) => (block.type === 'thinking' ? block.thinking : block.type));
    };
    expect(await thoughts()).toEqual(['', 'redacted_thinking', 'text']);
    expect(await thoughts('omitted')).toEqual(['', 'redacted_thinking', 'text']);
    expect(await thoughts('summarized')).toEqual(['first the sizes', 'redacted_thinking', 'text']);
  });

  test('cut by max_tokens has a call whose input the SDK mends in silence', async () => {
    fake.script([stopping('max_tokens', cutToolUse('lookup', '{"a": [1, 2'))]);
    const message = await client.messages.stream(asked({ tools: [lookup] })).finalMessage();
    expect(message.stop_reason).toBe('max_tokens');
    expect(message.content[0]).toMatchObject({ type: 'tool_use', input: { a: [1] } });
  });

  test('that begins with a stop sequence is empty', async () => {
    fake.script([answer(text('STOP and more'))]);
    const { content, stop_reason } = await client.messages.create(
      asked({ stop_sequences: ['more', 'STOP'] }),
    );
    expect({ content, stop_reason }).toEqual({ content: [], stop_reason: 'stop_sequence' });
  });

  test('with max_tokens 0 only fills the cache', async () => {
    const message = await client.messages.create(asked({ max_tokens: 0 }));
    expect(message).toMatchObject({ content: [], stop_reason: 'max_tokens', usage: { output_tokens: 0 } });
  });
});

describe('the tools of the server', () => {
  const page = hit('https://docs.example/limits', 'Limits', 'a topic has 4096 partitions at most');

  test('give results, citations and counts', async () => {
    fake.script([
      answer(webSearch('limits', [page]), text('At most 4096.', cite(page.url, '4096 partitions at most'))),
    ]);
    const stream = client.messages.stream(asked({ tools: [search] }));
    const cited: unknown[] = [];
    stream.on('citation', (citation) => cited.push(citation));
    const { content, usage } = await stream.finalMessage();
    expect(content.map(({ type }) => type)).toEqual(['server_tool_use', 'web_search_tool_result', 'text']);
    expect(content[0]).toMatchObject({ name: 'web_search', input: { query: 'limits' } });
    expect(cited).toMatchObject([{ type: 'web_search_result_location', url: page.url, title: 'Limits' }]);
    expect(content[2]).toMatchObject({ citations: cited });
    expect(usage.server_tool_use).toEqual({ web_search_requests: 1, web_fetch_requests: 0 });
  });

  test('fail inside a good answer', async () => {
    fake.script([
      answer(webSearch('x', 'max_uses_exceeded'), webFetch('https://a.example/', 'url_not_allowed')),
    ]);
    const { content } = await client.messages.create(asked({ tools: [search, fetching] }));
    expect(content[1]).toMatchObject({ content: { error_code: 'max_uses_exceeded' } });
    expect(content[3]).toMatchObject({ content: { error_code: 'url_not_allowed' } });
  });

  test('may be paused, and go on when the turn is sent back as it was', async () => {
    fake.script([
      stopping('pause_turn', webSearch('limits', [page]), webFetch(page.url)),
      answer(
        webFetch(page.url, page),
        webFetch(page.url, page),
        text('At most 4096.', cite(page.url, 'partitions')),
      ),
      answer(text('so')),
    ]);
    const tools = [search, fetching];
    const { content, stop_reason } = await client.messages.create(asked({ tools }));
    expect(stop_reason).toBe('pause_turn');
    const messages = [...asked().messages, { role: 'assistant' as const, content }];
    const gone = await client.messages.create(asked({ tools, messages }));
    expect(gone.content.map(({ type }) => type)).toEqual([
      'web_fetch_tool_result',
      'server_tool_use',
      'web_fetch_tool_result',
      'text',
    ]);
    expect(gone.content[3]).toMatchObject({ citations: [{ title: 'Limits' }] });
    const next = [...messages, { role: 'assistant' as const, content: gone.content }, ...asked().messages];
    expect((await client.messages.create(asked({ tools, messages: next }))).content[0]).toMatchObject({
      text: 'so',
    });
    const early = [...messages, ...asked().messages];
    await expect(client.messages.create(asked({ tools, messages: early }))).rejects.toThrow(
      /without its result block/,
    );
    const edited = [...asked().messages, { role: 'assistant' as const, content: content.slice(0, 2) }];
    await expect(client.messages.create(asked({ tools, messages: edited }))).rejects.toThrow(/prefill/);
  });
});

describe('the other endpoints', () => {
  test('count the tokens of a prompt', async () => {
    const { model, messages } = asked();
    const counted = await client.messages.countTokens({ model, messages });
    fake.script([answer(text('so'))]);
    const { usage } = await client.messages.create(asked());
    expect(counted.input_tokens).toBe(usage.input_tokens);
  });

  test('describe the models', async () => {
    const sonnet = await client.models.retrieve('claude-sonnet-5-5');
    expect(problemWith('ModelInfo', sonnet)).toBeUndefined();
    expect(sonnet).toMatchObject({ max_input_tokens: 1_000_000, max_tokens: 128_000, lifecycle: 'active' });
    expect(sonnet.capabilities?.thinking.types).toMatchObject({
      between_tools: { supported: true },
      disabled: { supported: false },
    });
    await expect(client.models.retrieve('claude-none')).rejects.toThrow(Anthropic.NotFoundError);
    expect((await client.models.list()).data.map(({ id }) => id)).toContain('claude-haiku-5-5');
  });
});
