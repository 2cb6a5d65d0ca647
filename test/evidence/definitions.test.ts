import { describe, expect, test } from '@jest/globals';
import { definitionHash, judgeTools, type RawTool, toolName } from '../../src/evidence/definitions.ts';
import { misbehaving } from '../support/mcp/servers.ts';

const tool: RawTool = {
  name: 'search',
  description: 'Finds.',
  inputSchema: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'number' } } },
  annotations: { readOnlyHint: true },
};

describe('the name of a tool', () => {
  test.each([
    ['docs', 'search', 'docs__search'],
    ['docs', 'get-file', 'docs__get-file'],
  ])('%s and %s are plain', (server, name, expected) => {
    expect(toolName(server, name)).toBe(expected);
  });

  test('never joins two into one, and always fits', () => {
    const pairs = [
      ['a_', 'b'],
      ['a', '_b'],
      ['a', 'b'],
      ['a__b', 'c'],
      ['a', 'b__c'],
      ['a b', 'c'],
      ['a.b', 'c'],
      ['a/b', 'c'],
      ['a', 'ü'],
      ['a', 'ö'],
      ['s'.repeat(60), 'one'],
      ['s'.repeat(60), 'two'],
    ] as const;
    const names = pairs.map(([server, name]) => toolName(server, name));
    expect(new Set(names).size).toBe(pairs.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });
});

describe('what may be called', () => {
  const judge = (raw: RawTool, allow: readonly string[]) =>
    judgeTools([raw], misbehaving([], { allow }), undefined);

  test.each([
    ['search', true],
    ['*', true],
    ['sea*', true],
    ['*arch', true],
    ['s*r*h', true],
    ['sear', false],
    ['Search', false],
    ['.*', false],
    ['searc.', false],
  ])('the pattern %s: %s', (pattern, allowed) => {
    expect(judge(tool, [pattern]).tools.length === 1).toBe(allowed);
  });

  test('nothing without a pattern, and nothing that only hints at being harmless', () => {
    expect(judge(tool, []).tools).toEqual([]);
    for (const annotations of [undefined, {}, { readOnlyHint: 'true' }, { destructiveHint: false }])
      expect(judge({ ...tool, annotations }, ['*']).tools).toEqual([]);
  });

  test('no schema that fills the context', () => {
    const inputSchema = { type: 'object', description: 'x'.repeat(20_000) };
    expect(judge({ ...tool, inputSchema }, ['*']).refused[0]?.reason).toBe('too large');
  });
});

describe('the hash of a definition', () => {
  const hash = definitionHash(tool);

  test('does not depend on the order of keys', () => {
    const properties = { b: { type: 'number' }, a: { type: 'string' } };
    expect(definitionHash({ ...tool, inputSchema: { properties, type: 'object' } })).toBe(hash);
  });

  test.each([
    ['name', { name: 'find' }],
    ['description', { description: 'Finds. ' }],
    ['schema', { inputSchema: { ...tool.inputSchema, required: ['a'] } }],
    ['annotations', { annotations: { readOnlyHint: true, openWorldHint: true } }],
  ])('changes with the %s', (_, change) => {
    expect(definitionHash({ ...tool, ...change })).not.toBe(hash);
  });
});
