import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const root = join(import.meta.dirname, '../../..');
const data = mkdtempSync(join(tmpdir(), 'plumbline-mcp-'));
const client = new Client({ name: 'test', version: '1.0.0' });
/** What the server wrote that is no message of the protocol. */
const strayLines: string[] = [];
client.onerror = ({ message }) => strayLines.push(message);

beforeAll(async () => {
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(root, 'src/main.ts'), 'mcp', '--data', data],
      cwd: data,
      stderr: 'pipe',
    }),
    { timeout: 60_000 },
  );
}, 90_000);

afterAll(async () => {
  await client.close();
  rmSync(data, { recursive: true, force: true });
}, 30_000);

const call = async (name: string, args: Record<string, unknown>) => {
  const { content, isError } = await client.callTool({ name, arguments: args }, { timeout: 90_000 });
  const [first] = content as readonly { readonly type: string; readonly text?: string }[];
  return { text: first?.text ?? '', failed: isError === true };
};

test('offers four tools that only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual(['calculate', 'consult', 'decisions', 'knowledge']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});

test('calculates with units', async () => {
  const { text, failed } = await call('calculate', {
    calculator: 'queueing',
    inputs: 'arrivals=80/s serviceRate=100/s',
  });
  expect(failed).toBe(false);
  expect(text).toMatch('80 %');
  expect((await call('calculate', {})).text).toMatch('queueing');
});

test.each([
  ['queueing', 'arrivals=80 apples', 'I cannot read "apples".\nWrite name=value'],
  ['queueing', 'arrivals=120/s serviceRate=100/s', 'the queue grows without end.'],
  ['queing', 'arrivals=80/s', 'Did you mean queueing?'],
  ['queueing', '', 'It takes: arrivals (1/s)'],
])('a calculation that cannot be made has failed: %s %s', async (calculator, inputs, words) => {
  const { text, failed } = await call('calculate', { calculator, inputs });
  expect(failed).toBe(true);
  expect(text).toContain(words);
});

test('lists the calculators with what they take', async () => {
  const { text } = await call('calculate', {});
  expect(text).toMatch(
    /^queueing: .*Takes: arrivals \(1\/s\), serviceRate \(1\/s\).*Such as: arrivals=80\/s/m,
  );
  expect((await call('calculate', { calculator: 'Quorum', inputs: 'n=3 r=2 w=2' })).failed).toBe(false);
});

test.each([
  [{ calculator: 'nope' }, /no calculator "nope"\.\n.*There are: rates/],
  [{ calculator: 'queueing', inputs: 'arrivals=abc' }, /no quantity for arrivals\.\nIts unit is 1\/s/],
  [{ calculator: 'queueing', inputs: 'arrivals=80/s serviceRate=10/s' }, /grows without end\.\nGive/],
  [{ calculator: 'queueing', input: 'arrivals=80/s' }, /input/],
])('what cannot be calculated is a failed call with the fix: %j', async (args, says) => {
  expect(await call('calculate', args)).toEqual({ failed: true, text: expect.stringMatching(says) });
});

test('a secret in a brief comes back in no quote, and an argument that nobody knows is no consultation', async () => {
  // Put together here, so that no scanner takes the test for a leak.
  const secret = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
  const brief = `We store 120 M chat messages a day for ${secret}, 1 KB each, for five years. Nothing may be lost.`;
  const { text, failed } = await call('consult', { brief, format: 'json' });
  expect(failed).toBe(false);
  expect(text).not.toMatch(secret);
  expect(text).not.toMatch('"hosting.clouds"');
  expect(await call('consult', { brief, horizon: 36 })).toMatchObject({ failed: true });
}, 120_000);

test('a call that is cancelled ends, two at once both answer, and nothing but the protocol is on standard output', async () => {
  const long = 'We store 120 M chat messages a day, 1 KB each, for five years. Nothing may be lost. '.repeat(
    1_500,
  );
  const stop = new AbortController();
  const cancelled = client.callTool(
    { name: 'consult', arguments: { brief: long } },
    { signal: stop.signal, timeout: 60_000 },
  );
  stop.abort(new Error('nobody waits for it'));
  await expect(cancelled).rejects.toThrow('nobody waits');
  const [one, other] = await Promise.all([
    call('knowledge', { query: 'kafka' }),
    call('calculate', { calculator: 'queueing', inputs: 'arrivals=80/s serviceRate=100/s' }),
  ]);
  expect([one.failed, other.failed]).toEqual([false, false]);
  expect(strayLines).toEqual([]);
}, 120_000);

test('knows patterns and products by id and by words, and says so where it does not', async () => {
  expect((await call('knowledge', { query: 'cassandra' })).text).toMatch('# Apache Cassandra');
  expect((await call('knowledge', { query: 'queue with acknowledgement' })).text).toMatch('queue:');
  expect(await call('knowledge', { query: 'zzzz' })).toMatchObject({ failed: true });
});

test('consults on a brief, and asks for one where there is none', async () => {
  const brief =
    'We store 120 M chat messages a day, 1 KB each, for five years. Reads are mostly the newest of a channel. Nothing may be lost.';
  const { text, failed } = await call('consult', { brief });
  expect(failed).toBe(false);
  expect(text).toMatch('## Executive Summary');
  const json = JSON.parse((await call('consult', { brief, format: 'json' })).text) as {
    recommendation?: unknown;
  };
  expect(json.recommendation).toBeDefined();
  expect(await call('consult', { brief: 'hello there' })).toMatchObject({ failed: true });
}, 120_000);

test('searches decisions, of which there are none in a new folder', async () => {
  expect((await call('decisions', { query: 'ledger' })).text).toBe('No consultation matches.');
});
