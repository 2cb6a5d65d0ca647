import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Anthropic from '@anthropic-ai/sdk';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { troubleOf } from '../../../src/analyst/model/trouble.ts';
import { troubleWords } from '../../../src/analyst/troubles.ts';

/** Says that a whole answer comes, and breaks off in the middle of it. */
let server: Server;
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4000' });
        response.write('{"id":"msg_1","type":"message","role":"assistant","content":[');
        setImmediate(() => response.destroy());
      }).listen(0, '127.0.0.1', resolve);
    }),
);
afterAll(() => new Promise((resolve) => server.close(resolve)));

const client = () =>
  new Anthropic({
    apiKey: 'not-a-key',
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    maxRetries: 0,
    logLevel: 'off',
  });

const thrownBy = async (maxTokens: number): Promise<unknown> => {
  try {
    await client().messages.create({
      model: 'claude-sonnet-5-5',
      max_tokens: maxTokens,
      messages: [{ role: 'user', content: 'What runs today?' }],
    });
  } catch (error) {
    return error;
  }
  throw new Error('it came to an answer');
};

const wordsOf = (error: unknown): string => troubleWords({ kind: 'failed', trouble: troubleOf(error, 0) });

test('an answer in one piece that breaks off is cut, though the SDK throws no error of its own', async () => {
  const error = await thrownBy(1_000);
  expect(error).not.toBeInstanceOf(Anthropic.AnthropicError);
  expect(troubleOf(error, 0)).toEqual({ kind: 'cut' });
  expect(wordsOf(error)).toMatch('broke off in the middle of an answer');
});

test('what the SDK does not send is not taken, and not tried again as if the line had broken', async () => {
  const error = await thrownBy(128_000);
  expect(error).not.toBeInstanceOf(Anthropic.APIError);
  expect(troubleOf(error, 0)).toMatchObject({ kind: 'not taken' });
  expect(wordsOf(error)).toMatch('did not take the request: Streaming is required');
});

const refusedWith = (status: number, type: string, message: string) =>
  Anthropic.APIError.generate(
    status,
    { type: 'error', error: { type, message } },
    undefined,
    new Headers({ 'content-type': 'application/json' }),
  );

test('an account without credit is one, though the platform answers as if the request were wrong', () => {
  const error = refusedWith(
    400,
    'invalid_request_error',
    'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
  );
  expect(troubleOf(error, 0)).toEqual({ kind: 'not paid' });
  expect(troubleOf(refusedWith(400, 'invalid_request_error', 'max_tokens: too large'), 0)).toMatchObject({
    kind: 'not taken',
  });
});

test('what a platform or a gateway says of a request is shown without addresses, secrets and calls', () => {
  const words = `ask @channel at https://evil.example/x, key ${['sk-ant', 'api03-aB3dE5fG7hJ9kL2mN4pQ6rS8tU'].join('-')}`;
  const error = Anthropic.APIError.generate(
    422,
    { type: 'error', error: { type: 'invalid_request_error', message: words } },
    words,
    new Headers(),
  );
  const trouble = troubleOf(error, 0);
  expect(trouble.kind).toBe('not taken');
  expect(JSON.stringify(trouble)).not.toMatch(/@|evil|aB3dE5/);
});
