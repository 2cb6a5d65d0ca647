import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseMcpConfig, readMcpConfig } from '../../src/evidence/config.ts';

const parse = (mcpServers: unknown, environment: Record<string, string> = {}) =>
  parseMcpConfig(JSON.stringify({ mcpServers }), { path: '/team/.mcp.json', environment });

const reference = (name: string, otherwise?: string) =>
  `$\{${name}${otherwise === undefined ? '' : `:-${otherwise}`}}`;

describe('an .mcp.json', () => {
  test('as other programs write it, with our keys', () => {
    const { servers, unusable } = parse({
      docs: {
        command: 'node',
        args: ['server.js', '/team/docs'],
        category: 'documentation',
        allow: ['read_*', 'search_files'],
        channels: ['slack:C1'],
        timeoutMs: 5000,
        queries: [{ tool: 'read_text_file', args: { path: '/team/docs/adr/0001.md' } }],
      },
      graph: { type: 'http', url: 'https://graph.example/mcp', trust: 'trusted', disabled: false },
    });
    expect(unusable).toEqual([]);
    expect(servers).toEqual([
      {
        name: 'docs',
        category: 'documentation',
        allow: ['read_*', 'search_files'],
        channels: ['slack:C1'],
        timeoutMs: 5000,
        trust: 'untrusted',
        queries: [{ tool: 'read_text_file', args: { path: '/team/docs/adr/0001.md' } }],
        reach: { type: 'stdio', command: 'node', args: ['server.js', '/team/docs'], env: {}, cwd: '/team' },
      },
      {
        name: 'graph',
        category: 'other',
        allow: ['*'],
        timeoutMs: 30_000,
        trust: 'trusted',
        reach: { type: 'http', url: 'https://graph.example/mcp', headers: {} },
      },
    ]);
  });

  test('a key of ours that is misspelt fails its server, and those of other programs are let be', () => {
    const one = { command: 'node', allow: ['*'] };
    for (const [wrong, right] of [
      ['categry', 'category'],
      ['Category', 'category'],
      ['chanels', 'channels'],
    ]) {
      const { servers, unusable } = parse({ a: { ...one, [wrong ?? '']: 'x' } });
      expect(servers).toEqual([]);
      expect(unusable[0]?.problem).toBe(`\`${wrong}\` is not known: write \`${right}\``);
    }
    const theirs = { autoApprove: [], alwaysAllow: [], timeout: 60, description: '', icon: '' };
    expect(parse({ a: { ...one, ...theirs } }).servers).toHaveLength(1);
  });

  test('a server that is switched off in the file is not there', () => {
    const off = { command: 'node', allow: ['*'], disabled: true };
    expect(parse({ a: off })).toEqual({ servers: [], unusable: [] });
    expect(parse({ a: { ...off, disabled: false } }).servers).toHaveLength(1);
  });

  test('a channel that no platform could be in fails its server: it would never be asked', () => {
    const { servers, unusable } = parse({ a: { command: 'node', allow: ['*'], channels: ['C0123456789'] } });
    expect(servers).toEqual([]);
    expect(unusable[0]?.problem).toMatch('`channels.0`: a channel is written <platform>:<channel>');
  });

  test('variables stand in command, arguments, environment, address and headers, and nowhere else', () => {
    const { servers } = parse(
      {
        local: {
          command: `${reference('HOMEBREW', '/usr')}/bin/server`,
          args: [`--root=${reference('ROOT')}`, '$ROOT'],
          env: { TOKEN: reference('TOKEN'), MODE: reference('MODE', '') },
          allow: [reference('ROOT')],
        },
        remote: {
          type: 'sse',
          url: `https://${reference('HOST')}/sse`,
          headers: { Authorization: `Bearer ${reference('TOKEN')}` },
          allow: ['*'],
        },
      },
      { ROOT: '/team', TOKEN: 't1', HOST: 'graph.example' },
    );
    expect(servers.map(({ reach }) => reach)).toEqual([
      {
        type: 'stdio',
        command: '/usr/bin/server',
        args: ['--root=/team', '$ROOT'],
        env: { TOKEN: 't1', MODE: '' },
        cwd: '/team',
      },
      { type: 'sse', url: 'https://graph.example/sse', headers: { Authorization: 'Bearer t1' } },
    ]);
    expect(servers[0]?.allow).toEqual([reference('ROOT')]);
  });

  test('a value with a reference in it is not expanded again', () => {
    const { servers } = parse(
      { one: { command: 'x', args: [reference('A')], allow: ['*'] } },
      { A: reference('B'), B: 'secret' },
    );
    expect(servers[0]?.reach).toMatchObject({ args: [reference('B')] });
  });

  test.each([
    ['an unset variable', { command: reference('NOWHERE'), allow: ['*'] }, /NOWHERE is not set/],
    ['neither command nor url', { allow: ['*'] }, /either `command`/],
    ['both', { command: 'x', url: 'https://y', allow: ['*'] }, /either `command`/],
    ['no allowed tools', { command: 'x' }, /"allow"/],
    ['a category that is none', { command: 'x', allow: ['*'], category: 'wiki' }, /`category`/],
    ['an address of another kind', { url: 'file:///etc/passwd', allow: ['*'] }, /https/],
    ['a password in the address', { url: 'https://me:pw@host/mcp', allow: ['*'] }, /headers/],
    ['arguments that are one text', { command: 'x', args: '-y', allow: ['*'] }, /`args`/],
    ['no object', 'npx server', /either `command`/],
  ])('%s fails that server, says why, and leaves the others', (_, entry, problem) => {
    const { servers, unusable } = parse({ bad: entry, good: { command: 'x', allow: ['*'] } });
    expect(servers.map(({ name }) => name)).toEqual(['good']);
    expect(unusable).toEqual([
      { name: 'bad', category: 'other', problem: expect.stringMatching(problem) as unknown as string },
    ]);
  });

  test('a server that cannot be used still counts for its category', () => {
    const { unusable } = parse({ graph: { url: reference('GRAPH'), category: 'code-graph', allow: ['*'] } });
    expect(unusable[0]).toMatchObject({ category: 'code-graph' });
  });

  test.each([
    ['no JSON', '{ "mcpServers": ', /not JSON/],
    ['a list', '[]', /mcpServers/],
    ['no servers', '{"servers": {}}', /mcpServers/],
  ])('%s is an error that says what the file must be', (_, text, message) => {
    expect(() => parseMcpConfig(text, { path: '/team/.mcp.json', environment: {} })).toThrow(
      expect.objectContaining({
        code: 'evidence.config',
        message: expect.stringMatching(message),
        hint: expect.stringContaining('mcpServers'),
      }),
    );
  });
});

describe('where it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-config-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('nowhere: no servers', async () => {
    expect(await readMcpConfig({}, folder)).toEqual({ servers: [], unusable: [] });
  });

  test('where MCP_CONFIG says, and there it must be', async () => {
    await expect(readMcpConfig({ MCP_CONFIG: 'other.json' }, folder)).rejects.toMatchObject({
      code: 'evidence.config',
    });
    writeFileSync(join(folder, 'other.json'), '\uFEFF{"mcpServers":{"a":{"command":"x","allow":["*"]}}}');
    const { servers } = await readMcpConfig({ MCP_CONFIG: 'other.json' }, folder);
    expect(servers[0]).toMatchObject({ name: 'a', reach: { cwd: folder } });
  });
});
