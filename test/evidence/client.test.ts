import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/engine/clock.ts';
import { type OpenServers, openServers } from '../../src/evidence/client.ts';
import { childProcesses, only, pinsInMemory, referenceServer } from '../support/mcp/servers.ts';

const root = mkdtempSync(join(tmpdir(), 'plumbline-client-'));
writeFileSync(join(root, 'orders.md'), '# Orders\n\nThey are kept in PostgreSQL.\n');

describe('servers of others, over their standard streams', () => {
  let servers: OpenServers;
  beforeAll(async () => {
    process.env['PLUMBLINE_TEST_SECRET'] = 'not for servers';
    servers = await openServers(
      only(
        referenceServer('filesystem', [root], { category: 'documentation', channels: ['slack:C1'] }),
        referenceServer('sequential-thinking', [], { category: 'sequential-thinking' }),
        referenceServer('everything', ['stdio'], { allow: ['echo', 'get-*', 'trigger-long*', 'toggle-*'] }),
      ),
      { clock: systemClock, pins: pinsInMemory() },
    );
  });
  afterAll(async () => {
    delete process.env['PLUMBLINE_TEST_SECRET'];
    await servers.close();
    rmSync(root, { recursive: true });
    expect(childProcesses() ?? []).toEqual([]);
  });

  test('answer, and name their tools so that no two are alike', () => {
    expect(servers.states().map(({ name, problem }) => [name, problem])).toEqual([
      ['filesystem', undefined],
      ['sequential-thinking', undefined],
      ['everything', undefined],
    ]);
    const names = servers.tools().map(({ name }) => name);
    expect(names).toContain('filesystem__read_text_file');
    expect(names).toContain('sequential-thinking__sequentialthinking');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  test('lend nothing that writes, and nothing that the operator does not name', () => {
    const names = servers.tools().map(({ tool }) => tool);
    for (const forbidden of [
      'write_file',
      'edit_file',
      'move_file',
      'create_directory',
      'toggle-simulated-logging',
    ])
      expect(names).not.toContain(forbidden);
    const [files, , everything] = servers.states();
    expect(files?.refused.map(({ tool, reason }) => [tool, reason])).toEqual([
      ['create_directory', 'writes'],
      ['edit_file', 'writes'],
      ['move_file', 'writes'],
      ['write_file', 'writes'],
    ]);
    expect(everything?.refused.find(({ tool }) => tool === 'gzip-file-as-resource')?.reason).toBe(
      'not allowed',
    );
    expect(everything?.refused.find(({ tool }) => tool.startsWith('toggle'))?.reason).toBe('writes');
  });

  test('are not asked what is not lent, whatever name it is asked by', async () => {
    for (const name of ['filesystem__write_file', 'write_file', 'nowhere__read', ''])
      expect(await servers.call(name, { path: `${root}/x`, content: 'x' })).toMatchObject({
        kind: 'failed',
        code: 'refused',
      });
    expect(existsSync(`${root}/x`)).toBe(false);
  });

  test('a file is read', async () => {
    const answer = await servers.call('filesystem__read_text_file', { path: `${root}/orders.md`, head: 1 });
    expect(answer).toMatchObject({ kind: 'answered', text: '# Orders' });
  });

  test('what the server refuses is an error of the tool', async () => {
    const answer = await servers.call('filesystem__read_text_file', { path: '/etc/passwd' });
    expect(answer).toMatchObject({
      kind: 'failed',
      code: 'tool-error',
      problem: expect.stringContaining('outside allowed directories'),
    });
  });

  test('a tool that gives away its environment has little to give', async () => {
    const answer = await servers.call('everything__get-env', {});
    if (answer.kind !== 'answered') throw new Error(answer.problem);
    const names = Object.keys(JSON.parse(answer.text) as object);
    expect(names).toContain('PATH');
    expect(names.filter((name) => !/^(?:HOME|LOGNAME|PATH|SHELL|TERM|USER|__CF\w+)$/.test(name))).toEqual([]);
  });

  test('a call is called off at once', async () => {
    const stop = new AbortController();
    const begun = Date.now();
    const call = servers.call(
      'everything__trigger-long-running-operation',
      { duration: 20, steps: 2 },
      { signal: stop.signal },
    );
    setTimeout(() => stop.abort(), 50);
    expect(await call).toMatchObject({ kind: 'failed', code: 'cancelled' });
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect(await servers.call('everything__echo', { message: 'still here' })).toMatchObject({
      text: expect.stringContaining('still here'),
    });
  });

  test('a picture is named and left out', async () => {
    const answer = await servers.call('everything__get-tiny-image', {});
    expect(answer).toMatchObject({
      text: expect.stringMatching(/\[image left out: image\/png, \d+ bytes\]/),
    });
  });

  test('a channel sees only the servers that are meant for it', async () => {
    const elsewhere = servers.forChannel('slack:C2');
    expect(elsewhere.states().map(({ name }) => name)).toEqual(['sequential-thinking', 'everything']);
    expect(await elsewhere.call('filesystem__list_allowed_directories', {})).toMatchObject({
      code: 'refused',
    });
    expect(servers.forChannel('slack:C1').states()).toHaveLength(3);
  });
});
