import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/engine/clock.ts';
import { openServers } from '../../src/evidence/client.ts';
import type { ServerConfig } from '../../src/evidence/config.ts';
import { only, pinsInMemory } from '../support/mcp/servers.ts';

const everything = join(
  import.meta.dirname,
  '../../node_modules/@modelcontextprotocol/server-everything/dist/index.js',
);

const at = (
  url: string,
  type: 'http' | 'sse' = 'http',
  headers: Record<string, string> = {},
): ServerConfig => ({
  name: 'remote',
  category: 'other',
  allow: ['echo', 'trigger-long-running-operation'],
  timeoutMs: 20_000,
  trust: 'untrusted',
  reach: { type, url, headers },
});

const open = (server: ServerConfig) =>
  openServers(only(server), { clock: systemClock, pins: pinsInMemory() });

const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

describe.each([
  ['Streamable HTTP', 'streamableHttp', 'http', 'mcp'],
  ['server-sent events', 'sse', 'sse', 'sse'],
] as const)('a server of others, over %s', (_, mode, type, path) => {
  let child: ChildProcess;
  let port = 0;
  const start = async () => {
    child = spawn(process.execPath, [everything, mode], {
      env: { PORT: `${port}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      const heard = (chunk: Buffer) => {
        if (/running on port|listening on port/i.test(chunk.toString())) resolve();
      };
      child.stdout?.on('data', heard);
      child.stderr?.on('data', heard);
      child.once('exit', () => reject(new Error('the server ended')));
    });
  };
  const stop = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  beforeAll(async () => {
    port = await freePort();
    await start();
  });
  afterAll(stop);

  test('answers, is called off, is found again after a restart, and says so once it is closed', async () => {
    const servers = await open(at(`http://127.0.0.1:${port}/${path}`, type));
    expect(servers.states()[0]?.problem).toBeUndefined();
    expect(await servers.call('remote__echo', { message: 'over the wire' })).toMatchObject({
      kind: 'answered',
      text: expect.stringContaining('over the wire'),
    });
    const off = new AbortController();
    setTimeout(() => off.abort(), 50);
    expect(
      await servers.call(
        'remote__trigger-long-running-operation',
        { duration: 20, steps: 2 },
        { signal: off.signal },
      ),
    ).toMatchObject({ code: 'cancelled' });
    await stop();
    expect(await servers.call('remote__echo', { message: 'x' })).toMatchObject({
      kind: 'failed',
      retryable: true,
    });
    await start();
    // One that was started again knows nothing of what was agreed before.
    const twice = [
      await servers.call('remote__echo', { message: 'again' }),
      await servers.call('remote__echo', { message: 'again' }),
    ];
    expect(twice.at(-1)).toMatchObject({ kind: 'answered' });
    await servers.close();
    expect(await servers.call('remote__echo', { message: 'x' })).toMatchObject({ code: 'closed' });
  });
});

describe('an address that is no good', () => {
  const seen: { readonly url: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const behaviours: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/refuses': (response) => response.writeHead(401).end(),
    '/nothing': (response) => response.writeHead(404).end('no such page'),
    '/moved': (response) => response.writeHead(307, { location: '/stolen' }).end(),
    '/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello</html>'),
    '/flood': (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(`"${'x'.repeat(65_536)}",`));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    },
    '/silent': () => undefined,
  };
  const server = createServer((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers });
    (behaviours[request.url ?? ''] ?? behaviours['/nothing'])?.(response);
  });
  let base = '';
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  test.each([
    ['/refuses', /refused the credentials \(401\).*`headers`/],
    ['/nothing', /nothing is there \(404\).*`url`/],
    ['/moved', /remote cannot be asked: .*redirect/],
    ['/page', /remote cannot be asked/],
    ['/flood', /larger than 4194304 bytes/],
    ['/silent', /did not answer within 500 ms/],
  ])('%s', async (path, problem) => {
    const config = { ...at(`${base}${path}`, 'http', { Authorization: 'Bearer for-this-server' }) };
    const servers = await open(path === '/silent' ? { ...config, timeoutMs: 500 } : config);
    expect(servers.states()[0]?.problem).toMatch(problem);
    expect(servers.states()[0]?.problem).not.toContain('for-this-server');
    await servers.close();
    expect(seen.find(({ url }) => url === path)?.headers.authorization).toBe('Bearer for-this-server');
  });

  test('a redirect is not followed: the headers are for one host only', () => {
    expect(seen.filter(({ url }) => url === '/stolen')).toEqual([]);
  });

  test('nobody there', async () => {
    const servers = await open(at(`http://127.0.0.1:${await freePort()}/mcp`));
    expect(servers.states()[0]?.problem).toMatch(/remote cannot be asked: .*ECONNREFUSED/);
    await servers.close();
  });
});
