import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { webApi } from '@slack/bolt';
import { clientAt } from '../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import { badBlocks } from './bad-blocks.ts';
import { badStructures } from './bad-structures.ts';

let slack: FakeSlack;
let web: webApi.WebClient;

beforeAll(async () => {
  slack = await startFakeSlack();
  slack.channel('C1', 'general');
  slack.person('U1', 'Ana');
  web = clientAt(slack.apiUrl, slack.token);
});

afterAll(() => slack.close());

interface Refused {
  readonly error: string;
  readonly messages: string;
}

/** What the real client is told. */
const refusalOf = async (method: string, args: Record<string, unknown>): Promise<Refused> => {
  try {
    await web.apiCall(method, args);
    return { error: 'taken', messages: '' };
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    return {
      error: error.data.error,
      messages: (error.data.response_metadata?.messages ?? []).join('\n'),
    };
  }
};

const expectRefusal = (found: Refused, error: string, says: RegExp | undefined) => {
  expect(found.error).toBe(error);
  expect(found.messages).toMatch(says ?? /^$/);
};

describe('a message that Slack refuses', () => {
  test.each([...badBlocks, ...badStructures])('%s', async (_, blocks, error, says) => {
    const found = await refusalOf('chat.postMessage', { channel: 'C1', text: 'fallback', blocks });
    expectRefusal(found, error, says);
    expect(slack.messages('C1')).toEqual([]);
  });

  test('the limits themselves are taken', async () => {
    const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
    const fullest = [
      ...Array.from({ length: 4 }, () => ({ type: 'section', text: mrkdwn(3_000) })),
      { type: 'section', text: mrkdwn(797) },
    ];
    const rows = Array.from({ length: 100 }, () => [{ type: 'raw_text', text: 'x'.repeat(100) }]);
    for (const blocks of [
      fullest,
      Array.from({ length: 50 }, () => ({ type: 'divider' })),
      [{ type: 'markdown', text: 'x'.repeat(12_000) }],
      [{ type: 'data_table', caption: 'T', rows }],
    ])
      expect((await refusalOf('chat.postMessage', { channel: 'C1', blocks })).error).toBe('taken');
  });

  test('an update and an ephemeral message are looked at as strictly', async () => {
    const { ts } = await web.chat.postMessage({ channel: 'C1', text: 'x' });
    const blocks = [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }];
    expect((await refusalOf('chat.update', { channel: 'C1', ts, blocks })).error).toBe('invalid_blocks');
    expect((await refusalOf('chat.postEphemeral', { channel: 'C1', user: 'U1', blocks })).error).toBe(
      'invalid_blocks',
    );
  });
});

const title = { type: 'plain_text', text: 'Form' };
const submit = { type: 'plain_text', text: 'Send' };
const divider = { type: 'divider' };
const field = { type: 'input', label: title, element: { type: 'plain_text_input', action_id: 'a' } };
const modal = (more: object) => ({ type: 'modal', title, blocks: [divider], ...more });

const badViews: readonly (readonly [string, object, RegExp])[] = [
  ['a modal without a title', { type: 'modal', blocks: [divider] }, /missing required field: title/],
  ['a title of 25', modal({ title: { type: 'plain_text', text: 'x'.repeat(25) } }), /less than 25/],
  ['an mrkdwn title', modal({ title: { type: 'mrkdwn', text: 'x' } }), /unsupported type: mrkdwn/],
  ['a submit of 25', modal({ submit: { type: 'plain_text', text: 'x'.repeat(25) } }), /less than 25/],
  ['inputs that cannot be sent', modal({ blocks: [field] }), /missing required field: submit/],
  ['101 blocks', modal({ blocks: Array.from({ length: 101 }, () => divider) }), /no more than 100/],
  ['no blocks', modal({ blocks: [] }), /no less than 1/],
  ['3,001 of private metadata', modal({ private_metadata: 'x'.repeat(3_001) }), /less than 3001/],
  ['private metadata as an object', modal({ private_metadata: { a: 1 } }), /must be a string/],
  ['a callback_id of 256', modal({ callback_id: 'x'.repeat(256) }), /less than 256/],
  ['a markdown block', modal({ blocks: [{ type: 'markdown', text: 'x' }] }), /unsupported type: markdown/],
  ['a table', modal({ blocks: [{ type: 'table', rows: [] }] }), /unsupported type: table/],
  [
    'an alert of 201',
    modal({ blocks: [{ type: 'alert', text: { type: 'mrkdwn', text: 'x'.repeat(201) } }] }),
    /less than 201/,
  ],
  [
    'two fields in focus',
    modal({
      submit,
      blocks: ['a', 'b'].map((id) => ({
        ...field,
        element: { ...field.element, action_id: id, focus_on_load: true },
      })),
    }),
    /only one element/,
  ],
  ['a field nobody knows', modal({ size: 'large' }), /additional property: size/],
  ['a home as a modal', { type: 'home', blocks: [divider] }, /one of modal/],
];

describe('a view that Slack refuses', () => {
  test.each(badViews)('%s', async (_, view, says) => {
    const found = await refusalOf('views.open', { trigger_id: 'T', view });
    expectRefusal(found, 'invalid_arguments', says);
  });

  test('a view of more than 250 KB', async () => {
    const text = { type: 'mrkdwn', text: 'x'.repeat(2_900) };
    const view = modal({ blocks: Array.from({ length: 90 }, () => ({ type: 'section', text })) });
    expect((await refusalOf('views.open', { trigger_id: 'T', view })).error).toBe('view_too_large');
  });

  test('a home with a title', async () => {
    const found = await refusalOf('views.publish', {
      user_id: 'U1',
      view: { type: 'home', title, blocks: [divider] },
    });
    expectRefusal(found, 'invalid_arguments', /additional property: title/);
  });
});
