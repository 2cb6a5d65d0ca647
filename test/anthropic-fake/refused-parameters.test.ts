import Anthropic from '@anthropic-ai/sdk';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import { answer, text } from '../support/anthropic/steps.ts';
import { cached, type Fields, saidTo, tool, user, words } from './requests.ts';

let fake: FakeAnthropic;
let client: Anthropic;

beforeAll(async () => {
  fake = await startFakeAnthropic();
  fake.script(() => answer(text('so')));
  client = new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 0, logLevel: 'off' });
});

afterAll(() => fake.close());

const shaped = (schema: Fields, more: Fields = {}) => ({
  output_config: { format: { type: 'json_schema', schema } },
  ...more,
});
const object = (properties: Fields, more: Fields = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const page = { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'a' } };

const parameters: readonly (readonly [string, Fields, RegExp])[] = [
  ['an unknown model', { model: 'claude-none' }, /^404 not_found_error model: claude-none$/],
  [
    'a temperature',
    { temperature: 1 },
    /^400 invalid_request_error temperature: Extra inputs are not permitted/,
  ],
  [
    'half a token',
    { max_tokens: 0.5 },
    /^400 invalid_request_error max_tokens: Input should be a whole number/,
  ],
  [
    'blanks to stop at',
    { stop_sequences: [' '] },
    /^400 invalid_request_error stop_sequences: each stop sequence must contain non-whitespace/,
  ],
  [
    'five breakpoints',
    { system: [1, 2, 3, 4, 5].map((n) => words(`s${n}`, cached())) },
    /^400 invalid_request_error A maximum of 4 blocks with cache_control may be provided. Found 5/,
  ],
  [
    'four breakpoints and the automatic one',
    {
      ...cached(),
      tools: [tool('a', cached()), tool('b', cached())],
      system: [words('s', cached())],
      messages: [user(words('m', cached()))],
    },
    /Found 5/,
  ],
  [
    'an hour after five minutes',
    { system: [words('s', cached())], messages: [user(words('m', cached('1h')))] },
    /^400 invalid_request_error a ttl='1h' cache_control block must not come after a ttl='5m'/,
  ],
  [
    'a forced tool',
    { tools: [tool('a')], tool_choice: { type: 'tool', name: 'a' } },
    /^400 invalid_request_error tool_choice: "tool" is not supported for this model/,
  ],
  [
    'any tool',
    { tools: [tool('a')], tool_choice: { type: 'any' }, model: 'claude-haiku-5-5' },
    /^400 invalid_request_error tool_choice: "any" is not supported/,
  ],
  [
    'a choice without tools',
    { tool_choice: { type: 'auto' } },
    /^400 invalid_request_error tool_choice: may only be given with `tools`/,
  ],
  [
    'no thinking',
    { thinking: { type: 'disabled' } },
    /^400 invalid_request_error "thinking.type.disabled" is not supported for this model/,
  ],
  [
    'a budget for thinking',
    { thinking: { type: 'enabled', budget_tokens: 2_000 } },
    /^400 invalid_request_error "thinking.type.enabled" is not supported for this model/,
  ],
  [
    'between_tools on opus',
    { model: 'claude-opus-5-5', thinking: { type: 'between_tools' } },
    /^400 invalid_request_error "thinking.type.between_tools" is not supported/,
  ],
  [
    'a budget above what may be written',
    { model: 'claude-haiku-4-5', thinking: { type: 'enabled', budget_tokens: 2_000 } },
    /^400 invalid_request_error `max_tokens` must be greater than `thinking.budget_tokens`/,
  ],
  [
    'between_tools with most effort',
    { thinking: { type: 'between_tools' }, output_config: { effort: 'max' } },
    /^400 invalid_request_error thinking.type.between_tools: not supported with effort max/,
  ],
  [
    'two tools of one name',
    { tools: [tool('a'), tool('a')] },
    /^400 invalid_request_error tools: Tool names must be unique/,
  ],
  [
    'a name with a point',
    { tools: [tool('server.tool')] },
    /^400 invalid_request_error tools.0.name: String should match pattern/,
  ],
  [
    'a name of 65 letters',
    { tools: [tool('a'.repeat(65))] },
    /^400 invalid_request_error tools.0.name: String should match pattern/,
  ],
  [
    'a schema that is none',
    { tools: [tool('a', { input_schema: { type: 'object', properties: { a: { type: 'text' } } } })] },
    /^400 invalid_request_error tools.0.input_schema: JSON schema is invalid/,
  ],
  [
    'a strict tool with an open schema',
    { tools: [tool('a', { strict: true })] },
    /^400 invalid_request_error tools.0.input_schema: .*'additionalProperties' must be explicitly set to false/,
  ],
  [
    'domains allowed and blocked',
    {
      tools: [
        {
          type: 'web_search_20260318',
          name: 'web_search',
          allowed_domains: ['a.example'],
          blocked_domains: ['b.example'],
        },
      ],
    },
    /^400 invalid_request_error tools.0: only one of `allowed_domains` and `blocked_domains`/,
  ],
  [
    'a prompt beyond the window',
    { system: 'word '.repeat(750_000) },
    /^400 invalid_request_error prompt is too long: \d+ tokens > 1000000 maximum/,
  ],
];

const name = { type: 'string' };
const schemas: readonly (readonly [string, Fields, RegExp])[] = [
  [
    'an open object',
    shaped({ type: 'object', properties: { name } }),
    /'additionalProperties' must be explicitly set to false/,
  ],
  [
    'an open object inside',
    shaped(object({ list: { type: 'array', items: { type: 'object' } } })),
    /schema.properties.list.items: .*'additionalProperties'/,
  ],
  [
    'a least number',
    shaped(object({ n: { type: 'integer', minimum: 1 } })),
    /properties.n: 'minimum' is not supported/,
  ],
  [
    'a pattern',
    shaped(object({ n: { type: 'string', pattern: '^a' } })),
    /properties.n: 'pattern' is not supported/,
  ],
  ['a length', shaped(object({ n: { type: 'string', maxLength: 3 } })), /'maxLength' is not supported/],
  [
    'two items at least',
    shaped(object({ n: { type: 'array', items: name, minItems: 2 } })),
    /'minItems' values other than 0 or 1/,
  ],
  [
    'a format of its own',
    shaped(object({ n: { type: 'string', format: 'phone' } })),
    /format 'phone' is not supported/,
  ],
  ['anything', shaped(object({ n: {} })), /a schema needs a 'type'/],
  ['itself', shaped(object({ n: { $ref: '#' } })), /Recursive schemas are not supported/],
  [
    'itself by a definition',
    shaped({
      ...object({ n: { $ref: '#/$defs/tree' } }),
      $defs: { tree: object({ n: { $ref: '#/$defs/tree' } }) },
    }),
    /Recursive schemas are not supported/,
  ],
  [
    'a definition that is missing',
    shaped(object({ n: { $ref: '#/$defs/none' } })),
    /cannot resolve '#\/\$defs\/none'/,
  ],
  ['one of several', shaped(object({ n: { oneOf: [name] } })), /'oneOf' is not supported/],
  [
    'citations beside it',
    shaped(object({ name }), { messages: [user({ ...page, citations: { enabled: true } }, words('hi'))] }),
    /structured outputs are not supported with citations/,
  ],
];

const taken: readonly (readonly [string, Fields])[] = [
  ['no tool to choose from those on offer', { tools: [tool('a')], tool_choice: { type: 'none' } }],
  ['thinking between tools', { thinking: { type: 'between_tools' }, output_config: { effort: 'high' } }],
  [
    'a forced tool of an older model',
    { model: 'claude-haiku-4-5', tools: [tool('a')], tool_choice: { type: 'any' } },
  ],
  [
    'four breakpoints, the hour first',
    {
      system: [words('a', cached('1h')), words('b', cached('1h'))],
      messages: [user(words('c', cached()), words('d', cached()))],
    },
  ],
  [
    'a union, a list and a shared definition',
    shaped({
      ...object({
        a: { $ref: '#/$defs/unit' },
        b: { $ref: '#/$defs/unit' },
        c: { anyOf: [name, { type: 'null' }] },
        d: { type: 'array', items: name, minItems: 1 },
      }),
      $defs: { unit: { enum: ['ms', 's'] } },
    }),
  ],
];

describe('refused is', () => {
  test.each(parameters)('%s', async (_, fields, said) => {
    expect(await saidTo(client, fields)).toMatch(said);
  });

  test('more output than a model gives', async () => {
    const asking = client.messages.stream({
      model: 'claude-opus-5-5',
      max_tokens: 128_001,
      messages: [{ role: 'user', content: 'hello' }],
    });
    await expect(asking.finalMessage()).rejects.toThrow(/max_tokens: 128001 > 128000/);
  });
});

describe('an output may not have', () => {
  test.each(schemas)('%s', async (_, fields, said) => {
    expect(await saidTo(client, fields)).toMatch(said);
  });
});

describe('taken is', () => {
  test.each(taken)('%s', async (_, fields) => {
    expect(await saidTo(client, fields)).toBeUndefined();
  });
});

test('what is refused uses up no step and is kept with its reason', async () => {
  const other = await startFakeAnthropic();
  other.script([answer(text('so'))]);
  const asking = client.withOptions({ baseURL: other.baseUrl });
  await expect(
    asking.messages.create({
      model: 'claude-none',
      max_tokens: 1,
      messages: [{ role: 'user', content: 'a' }],
    }),
  ).rejects.toThrow(Anthropic.NotFoundError);
  expect(other.stepsLeft()).toBe(1);
  expect(other.refusals()).toEqual([{ status: 404, type: 'not_found_error', message: 'model: claude-none' }]);
  await other.close();
});
