import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { webApi } from '@slack/bolt';
import { clientAt, errorOf } from '../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import { type TurnedClock, turnedClock } from '../support/turned-clock.ts';

let clock: TurnedClock;
let slack: FakeSlack;
let web: webApi.WebClient;
let thread: string;

beforeEach(async () => {
  clock = turnedClock(1_800_000_000_000);
  slack = await startFakeSlack({ clock });
  slack.channel('C1', 'general');
  slack.person('U1', 'Ana');
  web = clientAt(slack.apiUrl, slack.token);
  thread = String((await web.chat.postMessage({ channel: 'C1', text: 'root' })).ts);
});

afterEach(() => slack.close());

const recipient = { recipient_team_id: 'T1', recipient_user_id: 'U1' };
const start = (more: object = {}) =>
  web.chat.startStream({ channel: 'C1', thread_ts: thread, markdown_text: 'Rea', ...recipient, ...more });

describe('a stream', () => {
  test('grows by appends and ends with blocks, metadata and the state of the session', async () => {
    const { ts } = await start();
    const at = { channel: 'C1', ts: String(ts) };
    await web.chat.appendStream({ ...at, markdown_text: 'ding' });
    await web.chat.appendStream({
      ...at,
      chunks: [{ type: 'task_update', id: 't', title: 'Read', status: 'complete' }],
    });
    expect(slack.messages('C1', thread)[1]).toMatchObject({ text: 'Reading', streaming: true });
    expect(await errorOf(web.chat.update({ ...at, text: 'x' }))).toBe('streaming_state_conflict');
    await web.chat.stopStream({
      ...at,
      blocks: [{ type: 'divider' }],
      metadata: { event_type: 'plumbline_post', event_payload: { post: 'p' } },
      session_status: 'suspended',
    });
    expect(slack.messages('C1', thread)[1]).toMatchObject({
      streaming: false,
      blocks: [{ type: 'divider' }],
    });
    expect(slack.statuses(thread).session?.status).toBe('suspended');
    expect(await errorOf(web.chat.appendStream({ ...at, markdown_text: 'x' }))).toBe(
      'message_not_in_streaming_state',
    );
    expect(await errorOf(web.chat.update({ ...at, text: 'whole' }))).toBe('ok');
  });

  test('dies after five minutes, however lively', async () => {
    const { ts } = await start();
    const at = { channel: 'C1', ts: String(ts) };
    await clock.pass(299_999);
    expect(await errorOf(web.chat.appendStream({ ...at, markdown_text: 'x' }))).toBe('ok');
    await clock.pass(1);
    expect(await errorOf(web.chat.appendStream({ ...at, markdown_text: 'x' }))).toBe(
      'message_not_in_streaming_state',
    );
    expect(await errorOf(web.chat.stopStream(at))).toBe('message_not_in_streaming_state');
    expect(await errorOf(web.chat.update({ ...at, text: 'whole' }))).toBe('ok');
  });

  test.each<readonly [string, object, string]>([
    ['no recipient', { recipient_user_id: undefined }, 'missing_recipient_user_id'],
    ['no team of the recipient', { recipient_team_id: undefined }, 'missing_recipient_team_id'],
    ['no thread', { thread_ts: undefined }, 'invalid_arguments'],
    ['12,001 characters', { markdown_text: 'x'.repeat(12_001) }, 'msg_too_long'],
    ['an unknown chunk', { markdown_text: undefined, chunks: [{ type: 'html' }] }, 'invalid_chunks'],
    [
      'a task in no state',
      { markdown_text: undefined, chunks: [{ type: 'task_update', id: 't', title: 'x', status: 'done' }] },
      'invalid_chunks',
    ],
    ['a display of its own', { task_display_mode: 'list' }, 'invalid_arguments'],
  ])('is refused with %s', async (_, more, error) => {
    expect(await errorOf(start(more))).toBe(error);
  });

  test("the real client's streamer writes one", async () => {
    const streamer = web.chatStream({ channel: 'C1', thread_ts: thread, ...recipient, buffer_size: 4 });
    await streamer.append({ markdown_text: 'Hello ' });
    await streamer.append({ markdown_text: 'world' });
    await streamer.stop();
    expect(slack.messages('C1', thread)[1]?.text).toBe('Hello world');
  });
});

describe('the status of a thread', () => {
  const set = (status: string) =>
    web.assistant.threads.setStatus({ channel_id: 'C1', thread_ts: thread, status });

  test('is seen for two minutes, or until the app posts', async () => {
    await set('is reading');
    expect(slack.statuses(thread).shown).toBe('is reading');
    await clock.pass(120_000);
    expect(slack.statuses(thread).shown).toBe('');
    await set('is thinking');
    await web.chat.postMessage({ channel: 'C1', thread_ts: thread, text: 'done' });
    expect(slack.statuses(thread)).toMatchObject({ shown: '', history: ['is reading', 'is thinking'] });
  });

  test('is refused in no thread and with eleven messages', async () => {
    const status = { channel_id: 'C1', thread_ts: '1.000001', status: 'x' };
    expect(await errorOf(web.assistant.threads.setStatus(status))).toBe('thread_not_found');
    const loading_messages = Array.from({ length: 11 }, () => 'x');
    expect(
      await errorOf(web.assistant.threads.setStatus({ ...status, thread_ts: thread, loading_messages })),
    ).toBe('invalid_arguments');
  });
});

describe('an agent session', () => {
  const move = (status: string, more: object = {}) =>
    web.agents.sessions.setStatus({ channel_id: 'C1', thread_ts: thread, status, ...more });

  test('goes through its states under one title', async () => {
    await move('processing', { title: 'Chat history', initiator_user_id: 'U1' });
    await move('suspended', { title: 'ignored' });
    await web.agents.sessions.rename({ channel_id: 'C1', thread_ts: thread, title: 'Chat store' });
    await move('closed');
    expect(slack.statuses(thread).session).toEqual({
      status: 'closed',
      title: 'Chat store',
      history: ['processing', 'suspended', 'closed'],
    });
  });

  test('knows four states, and titles up to 200', async () => {
    expect(await errorOf(move('waiting'))).toBe('invalid_status');
    expect(await errorOf(move('active', { title: 'x'.repeat(201) }))).toBe('invalid_arguments');
    expect(
      await errorOf(web.agents.sessions.rename({ channel_id: 'C1', thread_ts: thread, title: 'x' })),
    ).toBe('session_not_found');
  });

  test('suggests at most four prompts', async () => {
    const prompts = (count: number) =>
      web.assistant.threads.setSuggestedPrompts({
        channel_id: slack.direct('U1'),
        prompts: Array.from({ length: count }, () => ({ title: 'Start', message: 'Start' })),
      });
    expect(await errorOf(prompts(4))).toBe('ok');
    expect(slack.prompts(slack.direct('U1'))).toMatchObject({ prompts: { length: 4 } });
    expect(await errorOf(prompts(5))).toBe('invalid_arguments');
  });
});
