import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { webApi } from '@slack/bolt';
import { clientAt, errorOf } from '../support/slack/client.ts';
import type { Delivery } from '../support/slack/delivery.ts';
import { type FakeSlack, startFakeSlack } from '../support/slack/fake-slack.ts';
import type { Person } from '../support/slack/person.ts';
import { type TurnedClock, turnedClock } from '../support/turned-clock.ts';

let clock: TurnedClock;
let slack: FakeSlack;
let web: webApi.WebClient;
let ana: Person;

beforeEach(async () => {
  clock = turnedClock(1_800_000_000_000);
  slack = await startFakeSlack({ clock });
  slack.channel('C1', 'general');
  ana = slack.person('U1', 'Ana');
  slack.person('U2', 'Ana Maria');
  slack.group('S1', 'oncall');
  web = clientAt(slack.apiUrl, slack.token);
});

afterEach(() => slack.close());

const eventOf = (delivery: Delivery | undefined) => delivery?.payload['event'] as Record<string, unknown>;

describe('what people type arrives as Slack writes it', () => {
  test.each<readonly [string, string]>([
    ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['&amp; stays', '&amp;amp; stays'],
    ['@Ana and @Ana Maria', '<@U1> and <@U2>'],
    ['ana@example.com', '<mailto:ana@example.com|ana@example.com>'],
    ['see #general, not #general-old', 'see <#C1|general>, not #general-old'],
    ['https://a.io/x?y=1&z=2.', '<https://a.io/x?y=1&amp;z=2>.'],
    ['docs at example.com/faq', 'docs at <http://example.com/faq|example.com/faq>'],
    ['@Nobody <b>', '@Nobody &lt;b&gt;'],
    ['p99 of 1.5 s, 20.000 rows', 'p99 of 1.5 s, 20.000 rows'],
    ['@here and @everyone, not me@channel', '<!here> and <!everyone>, not me@channel'],
    ['@oncall, not @oncall-night', '<!subteam^S1|@oncall>, not @oncall-night'],
    ['[the page](https://a.io/x?y=1&z=2).', '<https://a.io/x?y=1&amp;z=2|the page>.'],
  ])('%s', async (written, arrives) => {
    const { deliveries } = await ana.say('C1', written);
    expect(eventOf(deliveries[0])['text']).toBe(arrives);
  });
});

describe('events that people cause', () => {
  test('an answer in a thread names the thread and who began it', async () => {
    const { ts } = await ana.say('C1', 'first');
    const { deliveries } = await ana.say('C1', 'second', ts);
    expect(eventOf(deliveries[0])).toMatchObject({
      type: 'message',
      user: 'U1',
      thread_ts: ts,
      parent_user_id: 'U1',
      channel_type: 'channel',
      team: 'T1',
    });
    await expect(ana.say('C1', 'x', '1.000001')).rejects.toThrow('no thread');
  });

  test.each(['its author', 'the app'])(
    'a root that %s deletes leaves a stone while answers stand under it',
    async (who) => {
      const { ts } =
        who === 'the app'
          ? ((await web.chat.postMessage({ channel: 'C1', text: 'first' })) as { ts: string })
          : await ana.say('C1', 'first');
      const { ts: answer } = await ana.say('C1', 'second', ts);
      const from = slack.deliveries().length;
      slack.sendTo('http://127.0.0.1:9/');
      await (who === 'the app' ? web.chat.delete({ channel: 'C1', ts }) : ana.deleteMessage(ts));
      expect(eventOf(slack.deliveries()[from])).toMatchObject({
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        message: { subtype: 'tombstone', user: 'USLACKBOT', ts, thread_ts: ts, reply_count: 1 },
        previous_message: { text: 'first', ts },
      });
      const { messages } = await web.conversations.replies({ channel: 'C1', ts });
      expect(messages?.map((each) => [(each as { subtype?: string }).subtype, each.text])).toEqual([
        ['tombstone', 'This message was deleted.'],
        [undefined, 'second'],
      ]);
      await ana.say('C1', 'third', ts);
      await ana.deleteMessage(answer);
      expect(slack.messages('C1')).toHaveLength(2);
      await ana.deleteMessage(slack.messages('C1').at(-1)?.ts ?? '');
      expect(slack.messages('C1')).toEqual([]);
    },
  );

  test('a message in a direct channel is one event', async () => {
    const { deliveries, channel } = await ana.directMessage('@plumbline hello');
    expect(deliveries.map((each) => eventOf(each)['channel_type'])).toEqual(['im']);
    expect(channel).toBe(slack.direct('U1'));
  });

  test('the messages tab and the stop button, with the streams that run', async () => {
    const [opened] = await ana.openHome('messages');
    expect(eventOf(opened)).toMatchObject({ type: 'app_home_opened', tab: 'messages', user: 'U1' });
    const { ts: thread } = await ana.say('C1', 'go');
    const { ts } = await web.chat.startStream({
      channel: 'C1',
      thread_ts: thread,
      recipient_team_id: 'T1',
      recipient_user_id: 'U1',
    });
    const [stopped] = await ana.stopAgent('C1', thread);
    expect(eventOf(stopped)).toMatchObject({
      type: 'agent_session_stopped',
      thread_ts: thread,
      streaming_message_ts: [ts],
    });
  });

  test('throwing the app out is told, and ends its token', async () => {
    const told = await slack.uninstall();
    expect(told.map((each) => eventOf(each)['type'])).toEqual(['tokens_revoked', 'app_uninstalled']);
    expect(await errorOf(web.auth.test())).toBe('account_inactive');
    expect((await ana.say('C1', 'hello?')).deliveries).toEqual([]);
  });

  test('a link that is unfolded is told as a change of the same words', async () => {
    const { ts } = await ana.say('C1', 'see https://example.com/');
    const [told] = await slack.unfold(ts);
    const event = eventOf(told) as Record<string, Record<string, unknown>>;
    expect(event).toMatchObject({ subtype: 'message_changed', channel: 'C1' });
    expect(event['message']?.['text']).toBe(event['previous_message']?.['text']);
    expect(event['message']).toHaveProperty('attachments');
    expect(event['message']).not.toHaveProperty('edited');
  });

  test('a token that is taken back is told by whose it was; a new one is good', async () => {
    const of = (delivery: Delivery | undefined) => eventOf(delivery)['tokens'];
    const [personal] = await slack.revoke('U1');
    expect(of(personal)).toEqual({ oauth: ['U1'], bot: [] });
    expect(await errorOf(web.auth.test())).toBe('ok');
    const [bot] = await slack.revoke('bot');
    expect(of(bot)).toEqual({ oauth: [], bot: [slack.botUser] });
    expect(await errorOf(web.auth.test())).toBe('token_revoked');
    expect((await ana.say('C1', 'hello?')).deliveries).toHaveLength(1);
    expect(await errorOf(clientAt(slack.apiUrl, slack.reissue()).auth.test())).toBe('ok');
  });

  test('two workspaces keep apart what has the same id in both', async () => {
    const other = slack.workspace('T2', 'Globex');
    other.channel('C1', 'general');
    const bob = other.person('U1', 'Bob');
    const { deliveries } = await bob.say('C1', 'ours');
    expect(deliveries[0]?.payload['team_id']).toBe('T2');
    await clientAt(slack.apiUrl, other.token).chat.postMessage({ channel: 'C1', text: 'to Globex' });
    expect(other.messages('C1').map((each) => each.text)).toEqual(['ours', 'to Globex']);
    expect(slack.messages('C1')).toEqual([]);
  });
});

describe('answers through a response_url', () => {
  const post = async (url: string, body: object) => {
    const answer = await fetch(url, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    return `${answer.status} ${await answer.text()}`;
  };

  const pressed = async () => {
    const { ts } = await web.chat.postMessage({
      channel: 'C1',
      text: 'Sure?',
      blocks: [
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'say:1',
              text: { type: 'plain_text', text: 'Yes' },
              value: '/status',
            },
          ],
        },
      ],
    });
    const { payload } = await ana.press(String(ts), 'say:1');
    return { ts: String(ts), url: String(payload['response_url']) };
  };

  test('replace, delete, or add to what was pressed', async () => {
    const { ts, url } = await pressed();
    expect(await post(url, { replace_original: true, text: 'Done', blocks: [] })).toBe('200 ok');
    expect(slack.messages('C1').find((each) => each.ts === ts)?.seen).toBe('Done');
    expect(await post(url, { response_type: 'in_channel', text: 'for all' })).toBe('200 ok');
    expect(slack.messages('C1').at(-1)?.text).toBe('for all');
    expect(await post(url, { delete_original: true })).toBe('200 ok');
    expect(slack.messages('C1').some((each) => each.ts === ts)).toBe(false);
  });

  test('are checked like every message and refused after half an hour', async () => {
    const { url } = await pressed();
    expect(await post(url, { blocks: [{ type: 'chart' }] })).toBe(
      '400 {"ok":false,"error":"invalid_blocks"}',
    );
    expect(await post(url, {})).toBe('400 {"ok":false,"error":"no_text"}');
    await clock.pass(1_800_001);
    expect(await post(url, { text: 'late' })).toBe('404 {"ok":false,"error":"expired_url"}');
  });

  test('break when they are made to', async () => {
    const { url } = await pressed();
    slack.failNext('response_url', { status: 500 });
    expect(await post(url, { text: 'x' })).toBe('500 injected');
    expect(await post(url, { text: 'x' })).toBe('200 ok');
  });
});

describe('fields that are filled in', () => {
  const option = (value: string) => ({
    text: { type: 'plain_text' as const, text: value.toUpperCase() },
    value,
  });
  const label = { type: 'plain_text' as const, text: 'L' };

  test('report their values in the form of each element', async () => {
    const { ts } = await web.chat.postMessage({
      channel: 'C1',
      text: 'form',
      blocks: [
        {
          type: 'input',
          block_id: 'boxes',
          label,
          element: { type: 'checkboxes', action_id: 'c', options: ['gdpr', 'pci'].map(option) },
        },
        {
          type: 'input',
          block_id: 'radio',
          label,
          element: {
            type: 'radio_buttons',
            action_id: 'r',
            options: ['a', 'b'].map(option),
            initial_option: option('b'),
          },
        },
        { type: 'input', block_id: 'day', label, element: { type: 'datepicker', action_id: 'd' } },
        { type: 'actions', elements: [{ type: 'button', action_id: 'go', text: label, value: 'x' }] },
      ],
    });
    const { payload } = await ana.press(String(ts), 'go', { boxes: ['GDPR', 'pci'], d: '2026-12-01' });
    expect(payload['state']).toEqual({
      values: {
        boxes: { c: { type: 'checkboxes', selected_options: ['gdpr', 'pci'].map(option) } },
        radio: { r: { type: 'radio_buttons', selected_option: option('b') } },
        day: { d: { type: 'datepicker', selected_date: '2026-12-01' } },
      },
    });
    await expect(ana.press(String(ts), 'go', { boxes: ['hipaa'] })).rejects.toThrow('no option hipaa');
    await expect(ana.press(String(ts), 'go', { nowhere: 'x' })).rejects.toThrow('no field nowhere');
    const chosen = await ana.press(String(ts), 'c', { c: ['pci'] });
    expect(chosen.payload['actions']).toMatchObject([
      { type: 'checkboxes', action_id: 'c', block_id: 'boxes', selected_options: [option('pci')] },
    ]);
  });
});
