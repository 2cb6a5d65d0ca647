import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { webApi } from '@slack/bolt';
import { clientAt, errorOf } from '../support/slack/client.ts';
import { type Emulated, startEmulator } from '../support/slack/emulate.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import { goodMessages } from '../support/slack/good-blocks.ts';

interface Double {
  readonly web: webApi.WebClient;
  readonly channel: string;
  readonly user: string;
}

let slack: FakeSlack;
let emulated: Emulated;
let doubles: readonly [Double, Double];

beforeAll(async () => {
  slack = await startFakeSlack();
  // The product asks for none of these, whose methods are compared here all the same.
  for (const scope of ['channels:read', 'groups:read', 'im:write']) slack.grant(scope);
  slack.grant('reactions:write');
  slack.channel('C1', 'consult');
  slack.person('U1', 'Ana');
  emulated = await startEmulator(['consult']);
  const other = clientAt(emulated.apiUrl, emulated.token);
  const { channels } = await other.conversations.list();
  const { user_id: user } = await other.auth.test();
  doubles = [
    { web: clientAt(slack.apiUrl, slack.token), channel: 'C1', user: 'U1' },
    {
      web: other,
      channel: String(channels?.find((each) => each.name === 'consult')?.id),
      user: String(user),
    },
  ];
});

afterAll(async () => {
  await emulated.close();
  await slack.close();
});

/** Runs the same calls at both and gives what each answered. */
const both = async <Seen>(ask: (double: Double) => Promise<Seen>): Promise<readonly [Seen, Seen]> => [
  await ask(doubles[0]),
  await ask(doubles[1]),
];

/** Both answered the same, and not merely that nothing is there. */
const alike = <Seen>([ours, theirs]: readonly [Seen, Seen]): Seen => {
  expect(ours).toEqual(theirs);
  return ours;
};

const root = async ({ web, channel }: Double, text = 'root') =>
  String((await web.chat.postMessage({ channel, text })).ts);

const metadata = { event_type: 'plumbline_post', event_payload: { post: 'p1', part: 2 } };

describe('the fake and the emulator answer alike', () => {
  test('who the token is', async () => {
    const seen = alike(
      await both(async ({ web }) => {
        const { ok, url, team } = await web.auth.test();
        return { ok, url, team };
      }),
    );
    expect(seen).toEqual({ ok: true, url: 'https://acme.slack.com/', team: 'Acme' });
  });

  test('a thread with metadata, read back', async () => {
    const seen = alike(
      await both(async (double) => {
        const { web, channel } = double;
        const ts = await root(double);
        await web.chat.postMessage({ channel, thread_ts: ts, text: 'one', metadata });
        const posted = await web.chat.postMessage({ channel, thread_ts: ts, text: 'two' });
        const read = await web.conversations.replies({ channel, ts, include_all_metadata: true });
        return {
          posted: [posted.message?.text, posted.message?.thread_ts === ts],
          more: read.has_more,
          messages: read.messages?.map((each) => [each.text, each.thread_ts === ts, each.metadata]).slice(1),
          replies: read.messages?.[0]?.reply_count,
        };
      }),
    );
    expect(seen).toMatchObject({
      replies: 2,
      messages: [
        ['one', true, metadata],
        ['two', true, undefined],
      ],
    });
  });

  test('the history of a channel, newest first', async () => {
    const seen = alike(
      await both(async (double) => {
        const ts = await root(double, 'older');
        await double.web.chat.postMessage({ channel: double.channel, thread_ts: ts, text: 'an answer' });
        await root(double, 'newer');
        const { messages, has_more: more } = await double.web.conversations.history({
          channel: double.channel,
          limit: 2,
        });
        return { texts: messages?.map((each) => each.text), more };
      }),
    );
    expect(seen).toEqual({ texts: ['newer', 'older'], more: true });
  });

  test.each(Object.entries(goodMessages))('a message with %s', async (_, blocks) => {
    const seen = alike(
      await both(async ({ web, channel }) => {
        const answer = await web.chat.postMessage({ channel, text: 'fallback', blocks: [...blocks] });
        const kept = answer.message as { blocks?: readonly { type: string }[] } | undefined;
        return kept?.blocks?.map((each) => each.type);
      }),
    );
    expect(seen).toHaveLength(blocks.length);
  });

  test('an update and a deletion', async () => {
    const seen = alike(
      await both(async (double) => {
        const { web, channel } = double;
        const ts = await root(double);
        const changed = await web.chat.update({ channel, ts, text: 'changed' });
        const removed = await web.chat.delete({ channel, ts });
        return [changed.text, changed.ts === ts, changed.message?.text, removed.ts === ts];
      }),
    );
    expect(seen).toEqual(['changed', true, 'changed', true]);
  });

  test('a file in a thread', async () => {
    const seen = alike(
      await both(async (double) => {
        const { web, channel } = double;
        const thread = await root(double);
        const file = Buffer.from('a,b\n1,2\n');
        await web.filesUploadV2({
          channel_id: channel,
          thread_ts: thread,
          file,
          filename: 'a.txt',
          title: 'A',
        });
        const { messages } = await web.conversations.replies({ channel, ts: thread });
        const shared = messages?.[1]?.files?.[0];
        const info = await web.files.info({ file: String(shared?.id) });
        return [shared?.name, shared?.title, shared?.mimetype, info.file?.size, info.file?.mode];
      }),
    );
    expect(seen).toEqual(['a.txt', 'A', 'text/plain', 8, 'hosted']);
  });

  test('a home', async () => {
    const seen = alike(
      await both(async ({ web, user }) => {
        const { view } = await web.views.publish({
          user_id: user,
          view: { type: 'home', callback_id: 'h', private_metadata: 'm', blocks: [{ type: 'divider' }] },
        });
        return [view?.type, view?.callback_id, view?.private_metadata, view?.root_view_id === view?.id];
      }),
    );
    expect(seen).toEqual(['home', 'h', 'm', true]);
  });

  const refused: readonly (readonly [string, (double: Double) => Promise<unknown>])[] = [
    ['channel_not_found', ({ web }) => web.chat.postMessage({ channel: 'C0NOWHERE', text: 'x' })],
    ['channel_not_found', ({ web }) => web.conversations.info({ channel: 'C0NOWHERE' })],
    ['no_text', ({ web, channel }) => web.chat.postMessage({ channel, text: '' })],
    ['message_not_found', ({ web, channel }) => web.chat.update({ channel, ts: '1.1', text: 'x' })],
    ['message_not_found', ({ web, channel }) => web.chat.delete({ channel, ts: '1.1' })],
    ['message_not_found', ({ web, channel }) => web.chat.getPermalink({ channel, message_ts: '1.1' })],
    ['user_not_found', ({ web }) => web.users.info({ user: 'U0NOBODY' })],
    ['user_not_found', ({ web }) => web.conversations.open({ users: 'U0NOBODY' })],
    ['file_not_found', ({ web }) => web.files.info({ file: 'F0NOTHING' })],
    [
      'invalid_trigger_id',
      ({ web }) =>
        web.views.open({
          trigger_id: 'T',
          view: { type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: [{ type: 'divider' }] },
        }),
    ],
  ];

  test.each(refused)('%s', async (error, call) => {
    expect(alike(await both((double) => errorOf(call(double))))).toBe(error);
  });

  test('not_authed without a token, already_reacted the second time', async () => {
    const without = [slack.apiUrl, emulated.apiUrl].map((url) => errorOf(clientAt(url, '').auth.test()));
    expect(await Promise.all(without)).toEqual(['not_authed', 'not_authed']);
    const seen = await both(async (double) => {
      const timestamp = await root(double);
      const react = () => double.web.reactions.add({ channel: double.channel, timestamp, name: 'eyes' });
      return [await errorOf(react()), await errorOf(react())];
    });
    expect(alike(seen)).toEqual(['ok', 'already_reacted']);
  });
});

describe('where the emulator lets through what Slack does not', () => {
  test('unknown blocks and unknown tokens', async () => {
    const [ours, theirs] = await both(({ web, channel }) =>
      errorOf(web.chat.postMessage({ channel, text: 'x', blocks: [{ type: 'chart' }] })),
    );
    expect([ours, theirs]).toEqual(['invalid_blocks', 'ok']);
    const tokens = [slack.apiUrl, emulated.apiUrl].map((url) => errorOf(clientAt(url, 'xoxb-x').auth.test()));
    expect(await Promise.all(tokens)).toEqual(['invalid_auth', 'ok']);
  });
});
