import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/engine/clock.ts';
import { openServers } from '../../src/evidence/client.ts';
import { parseMcpConfig } from '../../src/evidence/config.ts';
import { pinsInMemory } from '../support/mcp/servers.ts';

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly name?: string; readonly protocolVersion?: string };
}

/** As the operator writes a variable. */
const variable = (name: string): string => ['$', '{', name, '}'].join('');

const environment = { TEAM_TOKEN: 'blue horse battery', PLAIN: 'C:/documents' };

describe('a server over HTTP that', () => {
  let endless = 0;
  const event = (message: object): string => `data: ${JSON.stringify({ jsonrpc: '2.0', ...message })}\n\n`;
  const tools: Readonly<Record<string, (response: ServerResponse, id: number, headers: Headers) => void>> = {
    repeats: (response, id, headers) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const text = `You came as ${headers['authorization']}, with ${headers['x-team']}, for C:/documents.`;
      response.end(JSON.stringify({ jsonrpc: '2.0', id, result: { content: [{ type: 'text', text }] } }));
    },
    fails: (response, _, headers) => {
      response.writeHead(500).end(`nobody is ${headers['authorization']}`);
    },
    crumbles: (response, id) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const content = Array.from({ length: 100_000 }, () => ({ type: 'text', text: '' }));
      response.end(JSON.stringify({ jsonrpc: '2.0', id, result: { content } }));
    },
    tells: (response) => {
      endless += 1;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const go = setInterval(() => {
        response.write(event({ method: 'notifications/message', params: { level: 'info', data: 'x' } }));
      }, 20);
      response.on('close', () => {
        endless -= 1;
        clearInterval(go);
      });
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const { id, method, params } = JSON.parse(body) as Message;
    const result = (value: object): void => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ jsonrpc: '2.0', id, result: value }));
    };
    if (id === undefined) return void response.writeHead(202).end();
    if (method === 'initialize')
      return result({
        protocolVersion: params?.protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'hostile', version: '1' },
      });
    if (method === 'tools/list')
      return result({
        tools: Object.keys(tools).map((name) => ({
          name,
          inputSchema: { type: 'object' },
          annotations: { readOnlyHint: true },
        })),
      });
    const tool = method === 'tools/call' ? tools[params?.name ?? ''] : undefined;
    if (tool !== undefined) return tool(response, id, request.headers);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32601, message: 'no' } }));
  });
  let url = '';
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const open = (change: object = {}) =>
    openServers(
      parseMcpConfig(
        JSON.stringify({
          mcpServers: {
            remote: {
              url,
              allow: ['*'],
              headers: {
                Authorization: `Bearer ${variable('TEAM_TOKEN')}`,
                'X-Team': variable('TEAM_TOKEN'),
              },
              ...change,
            },
          },
        }),
        { path: '/nowhere/.mcp.json', environment },
      ),
      { clock: systemClock, pins: pinsInMemory() },
    );

  test('repeats its credentials, in an answer or an error, gives away none of them', async () => {
    const servers = await open();
    const answer = await servers.call('remote__repeats', {});
    expect(answer).toMatchObject({ kind: 'answered', text: expect.stringContaining('for C:/documents') });
    expect(answer).toMatchObject({ text: expect.stringContaining('[redacted: credential of remote]') });
    const failure = await servers.call('remote__fails', {});
    expect(failure).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify([answer, failure])).not.toMatch(/blue|horse|battery/);
    await servers.close();
  });

  test('answers in a hundred thousand parts is refused before they are gone through', async () => {
    const servers = await open();
    expect(await servers.call('remote__crumbles', {})).toMatchObject({
      kind: 'failed',
      problem: expect.stringContaining('100000 parts'),
    });
    await servers.close();
  });

  test('tells without end is not listened to beyond the call', async () => {
    const servers = await open({ timeoutMs: 300 });
    expect(await servers.call('remote__tells', {})).toMatchObject({ kind: 'failed', code: 'timeout' });
    for (let tries = 0; tries < 300 && endless > 0; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(endless).toBe(0);
    await servers.close();
  });
});

test('a credential that no header may have is said without it', () => {
  const { servers, unusable } = parseMcpConfig(
    JSON.stringify({
      mcpServers: {
        remote: { url: 'https://a.example/mcp', allow: ['*'], headers: { Authorization: variable('KEY') } },
      },
    }),
    { path: '/nowhere/.mcp.json', environment: { KEY: 'Bearer first-line\nsecond-line' } },
  );
  expect(servers).toEqual([]);
  expect(unusable[0]?.problem).toMatch(/header Authorization/);
  expect(JSON.stringify(unusable)).not.toMatch(/first-line|second-line/);
});
