import { describe, expect, test } from '@jest/globals';
import { explained } from '../support/anthropic/explained.ts';
import { problemWith, wireSchema } from '../support/anthropic/schema.ts';
import { installedSdk, regenerateCommand } from '../support/anthropic/schemas/regenerate.ts';

const body = { model: 'claude-sonnet-5-5', max_tokens: 10, messages: [{ role: 'user', content: 'hello' }] };
const saying = (...content: object[]) => ({ messages: [{ role: 'user', content }] });
const withTool = (tool: object) => ({ tools: [tool] });
const ephemeral = { type: 'ephemeral' };

const refused: readonly (readonly [string, object, RegExp])[] = [
  ['a temperature', { temperature: 1 }, /^temperature: Extra inputs are not permitted$/],
  ['top_p and top_k', { top_k: 1 }, /^top_k: Extra inputs/],
  ['no max_tokens', { max_tokens: undefined }, /^max_tokens: Field required$/],
  [
    'an unknown effort',
    { output_config: { effort: 'huge' } },
    /^output_config.effort: Input should be "low" or "medium"/,
  ],
  [
    'an unknown tool',
    withTool({ type: 'web_search_20200101', name: 'web_search' }),
    /^tools.0.type: Input should be/,
  ],
  [
    'a field that a server tool lacks',
    withTool({ type: 'web_search_20260318', name: 'web_search', depth: 3 }),
    /^tools.0.depth: Extra inputs/,
  ],
  ['a tool without a schema', withTool({ name: 'a' }), /^tools.0.input_schema: Field required$/],
  [
    'an unknown life of the cache',
    { cache_control: { ...ephemeral, ttl: '2h' } },
    /^cache_control.ttl: Input should be "5m" or "1h"$/,
  ],
  ['servers of MCP', { mcp_servers: [] }, /^mcp_servers: Extra inputs/],
  ['a header in the body', { workspace_id: 'wrkspc_1' }, /^workspace_id: Extra inputs/],
  ['an unknown block', saying({ type: 'nonsense' }), /^messages.0.content.0.type: Input should be "text" or/],
  [
    'a result without its call',
    saying({ type: 'text', text: 'a' }, { type: 'tool_result', content: 'x' }),
    /^messages.0.content.1.tool_use_id: Field required$/,
  ],
  [
    'an unknown role',
    { messages: [{ role: 'robot', content: 'x' }] },
    /^messages.0.role: Input should be "user"/,
  ],
  ['a number as system', { system: 3 }, /^system: Input must be string or array$/],
];

const taken: readonly (readonly [string, object])[] = [
  ['a search of March 2026', withTool({ type: 'web_search_20260318', name: 'web_search', max_uses: 3 })],
  [
    'a cache of an hour',
    { system: [{ type: 'text', text: 'a', cache_control: { ...ephemeral, ttl: '1h' } }] },
  ],
  [
    'a result',
    saying({ type: 'tool_result', tool_use_id: 'toolu_1', content: [{ type: 'text', text: 'x' }] }),
  ],
  [
    'an operator in mid-conversation',
    { messages: [...body.messages, { role: 'system', content: 'be brief' }] },
  ],
  ['adaptive thinking', { thinking: { type: 'adaptive', display: 'summarized' } }],
  [
    'a format',
    { output_config: { effort: 'max', format: { type: 'json_schema', schema: { type: 'object' } } } },
  ],
];

const sent = (more: object): unknown => JSON.parse(JSON.stringify({ ...body, ...more }));

describe('a request', () => {
  test.each(refused)('with %s is no request', (_, more, words) => {
    expect(problemWith('MessageCreateParamsBase', sent(more))).toMatch(words);
  });

  test.each(taken)('may have %s', (_, more) => {
    expect(problemWith('MessageCreateParamsBase', sent(more))).toBeUndefined();
  });

  test('is explained only where Ajv finds something', () => {
    const root = { $ref: '#/definitions/MessageCreateParamsBase' };
    for (const [, more] of taken) expect(explained(wireSchema.definitions, root, sent(more))).toBeUndefined();
  });
});

describe('the schema', () => {
  test('is made from the types of the SDK that is installed', () => {
    const made = wireSchema.$comment.split(' ').at(-1) ?? '';
    const majorMinor = (version: string) => version.split('.').slice(0, 2).join('.');
    const state =
      majorMinor(made) === majorMinor(installedSdk())
        ? 'current'
        : `made from ${made}; run: ${regenerateCommand}`;
    expect(state).toBe('current');
  });

  test('stays small', () => {
    expect(JSON.stringify(wireSchema).length).toBeLessThan(120_000);
    expect(JSON.stringify(wireSchema)).not.toContain('"description":"');
  });
});
