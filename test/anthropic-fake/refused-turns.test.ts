import Anthropic from '@anthropic-ai/sdk';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FakeAnthropic, startFakeAnthropic } from '../support/anthropic/fake.ts';
import { answer, text } from '../support/anthropic/steps.ts';
import { call, type Fields, model, result, saidTo, saying, user, words } from './requests.ts';

let fake: FakeAnthropic;
let client: Anthropic;

beforeAll(async () => {
  fake = await startFakeAnthropic();
  fake.script(() => answer(text('so')));
  client = new Anthropic({ apiKey: fake.key, baseURL: fake.baseUrl, maxRetries: 0, logLevel: 'off' });
});

afterAll(() => fake.close());

const page = { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'a' } };
const opening = user(words('look up a and b'));
const calls = model(words('I look.'), call('toolu_a'), call('toolu_b'));

const turns: readonly (readonly [string, Fields, RegExp])[] = [
  [
    'nobody speaks',
    { messages: [] },
    /^400 invalid_request_error messages: at least one message is required/,
  ],
  [
    'the model begins',
    saying(model(words('hi')), opening),
    /^400 invalid_request_error messages: first message must use the "user" role/,
  ],
  [
    'nothing is said',
    saying(user()),
    /^400 invalid_request_error messages.0: user messages must have non-empty content/,
  ],
  [
    'blanks are said',
    saying(user(words(' \n'))),
    /^400 invalid_request_error messages.0.content.0.text: text content blocks must contain/,
  ],
  [
    'the system is blank',
    { system: [words('a'), words(' ')] },
    /^400 invalid_request_error system.1.text: text content blocks must contain/,
  ],
  [
    'a call has no answer',
    saying(opening, calls, user(words('go on'))),
    /^400 invalid_request_error messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_a, toolu_b/,
  ],
  [
    'one of two calls has none',
    saying(opening, calls, user(result('toolu_a'))),
    /without `tool_result` blocks immediately after: toolu_b/,
  ],
  [
    'answers come in two messages',
    saying(opening, calls, user(result('toolu_a')), user(result('toolu_b'))),
    /^400 invalid_request_error messages.1: .*after: toolu_b/,
  ],
  [
    'an answer comes after words',
    saying(opening, calls, user(words('here'), result('toolu_a'), result('toolu_b'))),
    /^400 invalid_request_error messages.1: .*after: toolu_b/,
  ],
  [
    'an answer comes twice',
    saying(opening, calls, user(result('toolu_a'), result('toolu_a'), result('toolu_b'))),
    /^400 invalid_request_error messages.2: each tool_use must have a single result/,
  ],
  [
    'an answer has no call',
    saying(user(result('toolu_a'))),
    /^400 invalid_request_error messages.0: unexpected `tool_use_id` found in `tool_result` blocks: toolu_a/,
  ],
  [
    'an operator speaks before the answer',
    saying(
      opening,
      calls,
      { role: 'system', content: 'be brief' },
      user(result('toolu_a'), result('toolu_b')),
    ),
    /^400 invalid_request_error messages.1: .*after: toolu_a, toolu_b/,
  ],
  [
    'a call is the last word',
    saying(opening, calls),
    /^400 invalid_request_error messages.1: .*after: toolu_a, toolu_b/,
  ],
  [
    'an id is used twice',
    saying(
      opening,
      model(call('toolu_a')),
      user(result('toolu_a')),
      model(call('toolu_a')),
      user(result('toolu_a')),
    ),
    /ids must be unique, found twice: toolu_a/,
  ],
  [
    'the answer is begun for the model',
    saying(opening, model(words('It is'))),
    /^400 invalid_request_error This model does not support assistant message prefill/,
  ],
  [
    'the model sends a document',
    saying(opening, model(page), opening),
    /^400 invalid_request_error messages.1.content.0: `document` blocks are not permitted in assistant messages/,
  ],
  [
    'the user calls a tool',
    saying(user(call('toolu_a'))),
    /^400 invalid_request_error messages.0.content.0: `tool_use` blocks are not permitted in user messages/,
  ],
  [
    'a result of the server has no call',
    saying(
      opening,
      model({ type: 'web_search_tool_result', tool_use_id: 'srvtoolu_a', content: [] }),
      opening,
    ),
    /^400 invalid_request_error messages.1.content.0: unexpected `tool_use_id` found in `web_search_tool_result`/,
  ],
];

const taken: readonly (readonly [string, Fields])[] = [
  [
    'all answers in one message, and words after them',
    saying(opening, calls, user(result('toolu_b'), result('toolu_a'), words('go on'))),
  ],
  [
    'an operator in the middle',
    saying(opening, calls, user(result('toolu_a'), result('toolu_b')), {
      role: 'system',
      content: 'finish now',
    }),
  ],
];

describe('a conversation is refused where', () => {
  test.each(turns)('%s', async (_, fields, said) => {
    expect(await saidTo(client, fields)).toMatch(said);
  });
});

describe('a conversation is taken with', () => {
  test.each(taken)('%s', async (_, fields) => {
    expect(await saidTo(client, fields)).toBeUndefined();
  });
});
