import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anthropicModel } from '../../../src/analyst/model/anthropic.ts';
import type { Ask, Trouble } from '../../../src/analyst/model/ask.ts';
import { type FakeAnthropic, startFakeAnthropic } from '../../support/anthropic/fake.ts';
import {
  answer,
  cutToolUse,
  delivered,
  drop,
  fail,
  hang,
  recording,
  refusing,
  type Step,
  stopping,
  text,
  thinking,
  toolUse,
} from '../../support/anthropic/steps.ts';

let fake: FakeAnthropic;
beforeAll(async () => {
  fake = await startFakeAnthropic({ maxRequests: 20_000 });
});
afterAll(() => fake.close());

const lookup = {
  name: 'lookup',
  description: 'Looks something up.',
  input_schema: { type: 'object' as const, properties: { key: { type: 'string' } } },
};

const ask: Ask = {
  model: 'claude-sonnet-5-5',
  system: [{ type: 'text', text: 'You are an architect.' }],
  tools: [lookup],
  messages: [{ role: 'user', content: 'What runs today?' }],
  maxTokens: 1_000,
};

const model = (idleMilliseconds = 5_000) =>
  anthropicModel({ apiKey: fake.key, baseUrl: fake.baseUrl, idleMilliseconds });

const asking = async (step: Step, idleMilliseconds?: number) => {
  fake.script([step]);
  return model(idleMilliseconds)(ask, new AbortController().signal);
};

const words = delivered(answer(text('PostgreSQL runs today, and a nightly dump is taken.')), {});

describe('an answer', () => {
  test('is handed on whole, with its tokens and its id', async () => {
    const came = await asking(answer(thinking('hm'), toolUse('lookup', { key: 'a' })));
    expect(came).toMatchObject({
      kind: 'answered',
      answer: {
        stop: 'tool_use',
        tokens: { searches: 0 },
        content: [{ type: 'thinking' }, { type: 'tool_use' }],
      },
    });
    if (came.kind !== 'answered') throw new Error('no answer');
    expect(came.answer.tokens.output).toBeGreaterThan(0);
    expect(came.answer.requestId).toMatch(/^req/);
  });

  test.each<[string, Step, string]>([
    ['refused', refusing('cyber', 'no', text('I ')), 'refusal'],
    ['cut by its length', stopping('max_tokens', cutToolUse('lookup', '{"key": "a')), 'max_tokens'],
    ['out of room', stopping('model_context_window_exceeded', text('and')), 'model_context_window_exceeded'],
  ])('that is %s says so', async (_, step, stop) => {
    expect(await asking(step)).toMatchObject({ kind: 'answered', answer: { stop } });
  });
});

describe('a trouble', () => {
  test.each<[string, Step, Partial<Trouble>]>([
    ['a wrong key', fail(401), { kind: 'key refused' }],
    ['no permission', fail(403), { kind: 'key refused' }],
    ['an empty account', fail(402), { kind: 'not paid' }],
    ['a model that there is not', fail(404, { message: 'model: claude-nope' }), { kind: 'not there' }],
    [
      'an hour to wait',
      fail(429, { retryAfter: 3_600 }),
      { kind: 'rate limited', afterMilliseconds: 3_600_000 },
    ],
    ['too much load', fail(529), { kind: 'overloaded' }],
    ['a broken server', fail(500), { kind: 'server failed', status: 500 }],
    [
      'a gateway that speaks HTML',
      fail(502, { body: '<html>bad gateway</html>' }),
      { kind: 'server failed' },
    ],
    ['a bad request', fail(400, { message: 'tools.0: no' }), { kind: 'not taken' }],
    [
      'a prompt that is too long',
      fail(400, { message: 'prompt is too long: 9 tokens' }),
      { kind: 'too long' },
    ],
    ['a request that is too large', fail(413), { kind: 'too long' }],
    ['a line that is cut before the headers', drop(), { kind: 'unreachable' }],
    [
      'an error in the middle',
      delivered(words, { fault: { kind: 'error', afterEvents: 2, status: 529 } }),
      { kind: 'overloaded' },
    ],
    [
      'a line that is cut in the middle',
      delivered(words, { fault: { kind: 'cut', afterBytes: 500 } }),
      { kind: 'cut' },
    ],
    ['an end before the end', delivered(words, { fault: { kind: 'end', afterBytes: 500 } }), { kind: 'cut' }],
    [
      'an answer without its reason to stop',
      delivered(words, { fault: { kind: 'omit', event: 'message_delta' } }),
      { kind: 'cut' },
    ],
    [
      'an event that is no JSON',
      delivered(words, { fault: { kind: 'malformed', event: 2 } }),
      { kind: 'cut' },
    ],
  ])('%s', async (_, step, trouble) => {
    expect(await asking(step)).toMatchObject({ kind: 'failed', trouble });
  });

  test.each<[string, Step]>([
    ['before the headers', hang()],
    ['in the middle', delivered(words, { fault: { kind: 'silence', afterEvents: 2 } })],
  ])('silence %s is noticed', async (_, step) => {
    const begun = performance.now();
    expect(await asking(step, 300)).toEqual({ kind: 'failed', trouble: { kind: 'silent' } });
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  test('what is slow but not silent is waited for', async () => {
    const slow = delivered(answer(text('a b c d e f g h')), { paceMs: 60 });
    expect(await asking(slow, 400)).toMatchObject({ kind: 'answered' });
  });

  test('a platform that is not there', async () => {
    const nowhere = anthropicModel({ apiKey: 'k', baseUrl: 'http://127.0.0.1:9', idleMilliseconds: 2_000 });
    expect(await nowhere(ask, new AbortController().signal)).toEqual({
      kind: 'failed',
      trouble: { kind: 'unreachable' },
    });
  });
});

test('a stop cuts the request off, long before its silence would be noticed', async () => {
  fake.script([hang()]);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  const begun = performance.now();
  expect(await model()(ask, stop.signal)).toEqual({ kind: 'failed', trouble: { kind: 'cancelled' } });
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('a stream that is cut at any byte is either the whole answer or none', async () => {
  const whole = await asking(answer(thinking('hm'), text('Keep it.'), toolUse('lookup', { key: 'a' })));
  if (whole.kind !== 'answered') throw new Error('no answer');
  const bytes = fake.requests('/messages').at(-1)?.sent;
  if (bytes === undefined || bytes.length === 0) throw new Error('nothing was recorded');
  for (let at = 0; at < bytes.length; at += 1) {
    const came = await asking(
      recording(bytes, { fault: { kind: at % 2 === 0 ? 'end' : 'cut', afterBytes: at } }),
    );
    if (came.kind === 'answered') expect(came.answer.content).toEqual(whole.answer.content);
    else expect(came.trouble.kind === 'cut' || came.trouble.kind === 'unreachable').toBe(true);
  }
}, 120_000);
