import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { webApi } from '@slack/bolt';
import { clientAt, errorOf } from '../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import { goodMessages } from '../support/slack/good-blocks.ts';
import { turnedClock } from '../support/turned-clock.ts';

const clock = turnedClock(1_800_000_000_000);
let slack: FakeSlack;
let web: webApi.WebClient;

beforeAll(async () => {
  slack = await startFakeSlack({ clock });
  slack.channel('C1', 'general');
  slack.channel('C2', 'elsewhere');
  slack.channel('C3', 'old');
  slack.channel('G1', 'secret', 'group');
  slack.person('U1', 'Ana');
  slack.remove('C2', slack.botUser);
  slack.remove('G1', slack.botUser);
  slack.archive('C3');
  web = clientAt(slack.apiUrl, slack.token);
});

afterAll(() => slack.close());

const root = async (text = 'root') => String((await web.chat.postMessage({ channel: 'C1', text })).ts);

describe('messages', () => {
  test.each(Object.entries(goodMessages))('takes %s', async (_, blocks) => {
    const answer = await web.chat.postMessage({ channel: 'C1', text: 'fallback', blocks: [...blocks] });
    expect(answer.ok).toBe(true);
    const kept = slack.messages('C1').find((each) => each.ts === answer.ts);
    expect(kept?.blocks.map((each) => each['type'])).toEqual(blocks.map((each) => each.type));
    expect(kept?.blocks.every((each) => typeof each['block_id'] === 'string')).toBe(true);
  });

  test('a thread with metadata can be read back page by page', async () => {
    const ts = await root();
    const metadata = { event_type: 'plumbline_post', event_payload: { post: 'p1', part: 1 } };
    for (const text of ['one', 'two', 'three'])
      await web.chat.postMessage({ channel: 'C1', thread_ts: ts, text, metadata });
    const first = await web.conversations.replies({
      channel: 'C1',
      ts,
      limit: 3,
      include_all_metadata: true,
    });
    expect(first.messages?.map((each) => each.text)).toEqual(['root', 'one', 'two']);
    expect(first.has_more).toBe(true);
    expect(first.messages?.[1]?.metadata).toEqual(metadata);
    expect(first.messages?.[0]?.reply_count).toBe(3);
    const cursor = first.response_metadata?.next_cursor ?? '';
    const second = await web.conversations.replies({ channel: 'C1', ts, limit: 3, cursor });
    expect(second.messages?.map((each) => each.text)).toEqual(['three']);
    expect(second.messages?.[0]?.metadata).toBeUndefined();
    expect(second.has_more).toBe(false);
  });

  test('the history of a channel has its newest root first and no answers', async () => {
    const ts = await root('newest root');
    await web.chat.postMessage({ channel: 'C1', thread_ts: ts, text: 'an answer' });
    const { messages } = await web.conversations.history({ channel: 'C1', limit: 1 });
    expect(messages?.map((each) => each.text)).toEqual(['newest root']);
  });

  test('an update keeps the blocks it does not name and removes those it empties', async () => {
    const blocks = [{ type: 'divider' as const }];
    const { ts } = await web.chat.postMessage({ channel: 'C1', text: 'a', blocks });
    const at = { channel: 'C1', ts: String(ts) };
    await web.chat.update({ ...at, text: 'b' });
    const seen = () => slack.messages('C1').find((each) => each.ts === ts);
    expect([seen()?.text, seen()?.blocks.length, seen()?.edited]).toEqual(['b', 1, true]);
    await web.chat.update({ ...at, text: 'c', blocks: [] });
    expect([seen()?.seen, seen()?.blocks.length]).toEqual(['c', 0]);
  });

  test('an ephemeral message is seen by one person and never in the history', async () => {
    await web.chat.postEphemeral({ channel: 'C1', user: 'U1', text: 'psst' });
    expect(slack.ephemerals('C1', 'U1').map((each) => each.text)).toContain('psst');
    expect(slack.messages('C1').map((each) => each.text)).not.toContain('psst');
    const { messages } = await web.conversations.history({ channel: 'C1' });
    expect(messages?.map((each) => each.text)).not.toContain('psst');
  });

  test('a permalink leads to the message in its thread', async () => {
    const ts = await root();
    const answer = await web.chat.postMessage({ channel: 'C1', thread_ts: ts, text: 'x' });
    const { permalink } = await web.chat.getPermalink({ channel: 'C1', message_ts: String(answer.ts) });
    expect(permalink).toBe(
      `https://acme.slack.com/archives/C1/p${String(answer.ts).replace('.', '')}?thread_ts=${ts}&cid=C1`,
    );
  });
});

describe('refusals of the Web API', () => {
  const say = (channel: string, more: object = {}) =>
    web.chat.postMessage({ channel, text: 'x', ...more } as webApi.ChatPostMessageArguments);
  const cases: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ['not_authed', 'no token', () => clientAt(slack.apiUrl, '').auth.test()],
    ['invalid_auth', 'a token that nobody gave', () => clientAt(slack.apiUrl, 'xoxb-made-up').auth.test()],
    ['not_allowed_token_type', 'a bot token for a socket', () => web.apps.connections.open({})],
    [
      'not_allowed_token_type',
      'an app token for a message',
      () => clientAt(slack.apiUrl, slack.app.appToken).auth.test(),
    ],
    ['unknown_method', 'a method that is not there', () => web.apiCall('chat.shout')],
    ['channel_not_found', 'no such channel', () => say('C9')],
    ['channel_not_found', 'a private channel without the bot', () => say('G1')],
    ['not_in_channel', 'a public channel without the bot', () => say('C2')],
    ['is_archived', 'an archived channel', () => say('C3')],
    ['no_text', 'nothing to say', () => say('C1', { text: '' })],
    ['msg_too_long', 'a text over 40,000', () => say('C1', { text: 'x'.repeat(40_001) })],
    ['thread_not_found', 'an answer to nothing', () => say('C1', { thread_ts: '1.000001' })],
    [
      'message_not_found',
      'an update of nothing',
      () => web.chat.update({ channel: 'C1', ts: '1.1', text: 'x' }),
    ],
    ['message_not_found', 'deleting nothing', () => web.chat.delete({ channel: 'C1', ts: '1.1' })],
    ['thread_not_found', 'reading no thread', () => web.conversations.replies({ channel: 'C1', ts: '1.1' })],
    ['user_not_found', 'nobody', () => web.users.info({ user: 'U9' })],
    [
      'missing_scope',
      'a reaction without the scope',
      () => web.reactions.add({ channel: 'C1', timestamp: '1.1', name: 'eyes' }),
    ],
    ['missing_scope', 'joining without the scope', () => web.conversations.join({ channel: 'C2' })],
    [
      'invalid_metadata_format',
      'metadata without a payload',
      () => say('C1', { metadata: { event_type: 'a' } }),
    ],
    [
      'invalid_metadata_schema',
      'metadata with lists of words',
      () => say('C1', { metadata: { event_type: 'a', event_payload: { list: ['a'] } } }),
    ],
    ['file_not_found', 'no such file', () => web.files.info({ file: 'F9' })],
    [
      'invalid_trigger_id',
      'a trigger that nobody gave',
      () =>
        web.views.open({
          trigger_id: 'T',
          view: { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [{ type: 'divider' }] },
        }),
    ],
    [
      'user_not_found',
      'a home for nobody',
      () => web.views.publish({ user_id: 'U9', view: { type: 'home', blocks: [{ type: 'divider' }] } }),
    ],
  ];

  test.each(cases)('%s: %s', async (error, _, call) => {
    expect(await errorOf(call())).toBe(error);
  });

  test('only the root of a thread is answered, only an own message changed', async () => {
    const ts = await root();
    const answer = await web.chat.postMessage({ channel: 'C1', thread_ts: ts, text: 'x' });
    expect(await errorOf(say('C1', { thread_ts: answer.ts }))).toBe('cannot_reply_to_message');
    const { ts: theirs } = await slack.person('U1', 'Ana').say('C1', 'hello');
    expect(await errorOf(web.chat.update({ channel: 'C1', ts: theirs, text: 'x' }))).toBe(
      'cant_update_message',
    );
    expect(await errorOf(web.chat.delete({ channel: 'C1', ts: theirs }))).toBe('cant_delete_message');
    expect(await errorOf(web.chat.update({ channel: 'C1', ts, text: 'x'.repeat(4_001) }))).toBe(
      'msg_too_long',
    );
  });

  test('a revoked token and one of a workspace that threw the app out', async () => {
    const other = slack.workspace('T2', 'Globex');
    const client = clientAt(slack.apiUrl, other.token);
    expect((await client.auth.test()).team_id).toBe('T2');
    expect(await errorOf(client.chat.postMessage({ channel: 'C1', text: 'x' }))).toBe('channel_not_found');
    await client.auth.revoke();
    expect(await errorOf(client.auth.test())).toBe('token_revoked');
    await other.uninstall();
    expect(await errorOf(client.auth.test())).toBe('account_inactive');
  });

  test('scopes can be granted and the refused call then works', async () => {
    slack.grant('reactions:write');
    slack.grant('channels:join');
    slack.grant('channels:read');
    const ts = await root();
    expect((await web.reactions.add({ channel: 'C1', timestamp: ts, name: 'eyes' })).ok).toBe(true);
    expect(await errorOf(web.reactions.add({ channel: 'C1', timestamp: ts, name: 'eyes' }))).toBe(
      'already_reacted',
    );
    expect(slack.messages('C1', ts)[0]?.reactions).toEqual(['eyes']);
    slack.channel('C4', 'joinable');
    slack.remove('C4', slack.botUser);
    await web.conversations.join({ channel: 'C4' });
    expect((await web.conversations.info({ channel: 'C4' })).channel?.is_member).toBe(true);
  });
});

describe('injected failures', () => {
  test('an error, a broken server and a rate limit, each once', async () => {
    slack.failNext('chat.postMessage', { error: 'fatal_error' }, { status: 503 }, { rateLimit: 7 });
    const say = () => web.chat.postMessage({ channel: 'C1', text: 'x' });
    expect(await errorOf(say())).toBe('fatal_error');
    await expect(say()).rejects.toBeInstanceOf(webApi.WebAPIHTTPError);
    await expect(say()).rejects.toMatchObject({ retryAfter: 7 });
    expect((await say()).ok).toBe(true);
  });

  test('one after a call that goes well', async () => {
    slack.failNext('chat.postMessage', { pass: true }, { error: 'fatal_error' });
    const say = () => errorOf(web.chat.postMessage({ channel: 'C1', text: 'x' }));
    expect([await say(), await say(), await say()]).toEqual(['ok', 'fatal_error', 'ok']);
  });

  test('a call that took effect, but whose answer was lost', async () => {
    slack.failNext('chat.postMessage', { dropAfterProcessing: true });
    await expect(web.chat.postMessage({ channel: 'C1', text: 'lost answer' })).rejects.toBeInstanceOf(
      webApi.WebAPIRequestError,
    );
    expect(slack.messages('C1').filter((each) => each.text === 'lost answer')).toHaveLength(1);
  });

  test('a call that takes its time', async () => {
    slack.failNext('chat.postMessage', { late: 5_000 });
    const from = slack.calls('chat.postMessage').length;
    const said = web.chat.postMessage({ channel: 'C1', text: 'late' });
    const isThere = () => slack.messages('C1').some((each) => each.text === 'late');
    await slack.until(() => slack.calls('chat.postMessage').length > from);
    await clock.pass(4_999);
    expect(isThere()).toBe(false);
    await clock.pass(1);
    expect((await said).ok).toBe(true);
    expect(isThere()).toBe(true);
  });

  test('a call that hangs took no effect', async () => {
    slack.failNext('chat.postMessage', { hang: true });
    const hasty = clientAt(slack.apiUrl, slack.token, 50);
    await expect(hasty.chat.postMessage({ channel: 'C1', text: 'hung' })).rejects.toThrow();
    expect(slack.messages('C1').some((each) => each.text === 'hung')).toBe(false);
  });

  test('a rate by channel says how long to wait, by the clock', async () => {
    slack.limitRate('chat.postEphemeral', { count: 1, perMs: 1_000, by: 'channel' });
    const say = () => web.chat.postEphemeral({ channel: 'C1', user: 'U1', text: 'x' });
    await say();
    await expect(say()).rejects.toMatchObject({ retryAfter: 1 });
    await clock.pass(1_000);
    expect((await say()).ok).toBe(true);
  });
});
