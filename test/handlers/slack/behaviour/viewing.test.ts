import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { askedOfView, makeViewing, viewIn } from '../../../../handlers/slack/viewing.ts';
import { type SlackBot, startSlackBot } from '../../../support/slack/bot.ts';
import { type FakeSlack, startFakeSlack } from '../../../support/slack/fake-slack.ts';
import { install, installable } from '../../../support/slack/install.ts';
import type { Person } from '../../../support/slack/person.ts';
import type { Workspace } from '../../../support/slack/workspace.ts';
import { calls, saidBy, textIn } from './seen.ts';

// A whole bot reads its first words slowly on a busy machine.
jest.setTimeout(300_000);

const channelOf = (value: string, team_id?: string) => ({ type: 'slack#/types/channel_id', value, team_id });
const messageOf = (channel_id: string, message_ts: string) => ({
  type: 'slack#/types/message_context',
  value: { channel_id, message_ts },
});

describe('what somebody looks at', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing', {}, undefined],
    ['no context at all', undefined, undefined],
    ['what is no context', 'C1', undefined],
    ['a channel', { entities: [channelOf('C1', 'T1')] }, { channel: 'C1' }],
    ['a channel of a workspace that is not named', { entities: [channelOf('C1')] }, { channel: 'C1' }],
    [
      'a message before its channel',
      { entities: [messageOf('C1', '1.2'), channelOf('C1')] },
      { channel: 'C1', message: '1.2' },
    ],
    ['a channel of another workspace', { entities: [channelOf('C1', 'T2')] }, undefined],
    [
      'a canvas, and a channel behind it',
      { entities: [{ type: 'slack#/types/canvas_id', value: 'F1' }, channelOf('C2')] },
      { channel: 'C2' },
    ],
    ['what Slack does not send yet', { entities: [{ type: 'slack#/types/later', value: 1 }] }, undefined],
  ])('%s', (_, context, view) => {
    expect(viewIn('T1', context)).toEqual(view);
  });

  test('is remembered for each person of each workspace, replaced, and gone after an hour', () => {
    let now = 0;
    const viewing = makeViewing(() => now);
    viewing.saw('T1', 'U1', { entities: [channelOf('C1')] });
    viewing.saw('T2', 'U1', { entities: [channelOf('C2')] });
    expect([viewing.of('T1', 'U1'), viewing.of('T2', 'U1'), viewing.of('T1', 'U2')]).toEqual([
      { channel: 'C1' },
      { channel: 'C2' },
      undefined,
    ]);
    viewing.saw('T1', 'U1', {});
    expect(viewing.of('T1', 'U1')).toBeUndefined();
    viewing.saw('T1', 'U1', { entities: [channelOf('C3')] });
    viewing.forget('T2');
    expect([viewing.of('T1', 'U1'), viewing.of('T2', 'U1')]).toEqual([{ channel: 'C3' }, undefined]);
    now = 3_600_001;
    expect(viewing.of('T1', 'U1')).toBeUndefined();
  });

  test('never holds more than so many people', () => {
    const viewing = makeViewing(() => 0);
    for (let user = 0; user <= 5_000; user += 1)
      viewing.saw('T1', `U${user}`, { entities: [channelOf('C1')] });
    expect([viewing.of('T1', 'U0'), viewing.of('T1', 'U5000')]).toEqual([undefined, { channel: 'C1' }]);
  });

  test.each<[string, unknown]>([
    ['status of this channel', { verb: { kind: 'status' }, of: 'channel' }],
    ['Options in this thread?', { verb: { kind: 'options' }, of: 'thread' }],
    ['why writesPeak in this thread', { verb: { kind: 'why', figure: 'writesPeak' }, of: 'thread' }],
    // Nothing is decided, changed or begun from elsewhere.
    ['decide A in this channel', undefined],
    ['We store the messages of this channel', undefined],
    ['status', undefined],
  ])('“%s”', (words, asked) => {
    expect(askedOfView(words)).toEqual(asked);
  });
});

describe('beside the app', () => {
  let slack: FakeSlack;
  let bot: SlackBot;
  let other: Workspace;
  let ana: Person;
  let zoe: Person;
  let root: string;

  beforeAll(async () => {
    slack = await startFakeSlack({ installed: false });
    other = slack.workspace('T2', 'Globex', { installed: false });
    // The same names in both: ids are unique to a workspace only.
    for (const each of [slack, other])
      for (const name of ['C1', 'C2']) each.channel(name, name.toLowerCase());
    ana = slack.person('U1', 'Ana');
    zoe = other.person('U1', 'Zoe');
    bot = await startSlackBot(slack, 'http', {
      ...installable(slack),
      allowed: { channels: ['C1', 'C3', slack.direct('U1'), other.direct('U1')] },
    });
    for (const team of ['T1', 'T2']) expect(await install(bot, team)).toBe(200);
    ({ ts: root } = await ana.mention(
      'C1',
      'Orders of the moon base in one PostgreSQL, 300 writes/s at the peak.',
    ));
    await bot.settled();
  });

  afterAll(async () => {
    await bot.close();
    await slack.close();
  });

  const suggested = (workspace: Workspace) => JSON.stringify(workspace.prompts(workspace.direct('U1')) ?? '');

  test('the consultation of the channel is suggested, once, and gone with the channel', async () => {
    await ana.look({ channel: 'C1' });
    await slack.until(() => suggested(slack).includes('status of this channel'));
    expect(suggested(slack)).toMatch(/moon base.*options of this channel.*Start a consultation/);
    const before = calls(slack, 'assistant.threads.setSuggestedPrompts');
    await ana.look({ channel: 'C1' });
    await ana.look();
    await slack.until(() => !suggested(slack).includes('moon base'));
    expect(calls(slack, 'assistant.threads.setSuggestedPrompts')).toBe(before + 1);
    await ana.look({ channel: 'C1', message: root });
    await slack.until(() => suggested(slack).includes('status of this thread'));
  });

  test('nobody of another workspace is told of it, whatever they look at', async () => {
    await zoe.openHome('messages');
    await slack.until(() => suggested(other).includes('Start a consultation'));
    await zoe.look({ channel: 'C1' });
    await zoe.look({ channel: 'C1', team: 'T1' });
    await zoe.look({ channel: 'C1', message: root });
    const { ts } = await zoe.directMessage('status of this channel');
    await bot.settled();
    expect(suggested(other)).not.toContain('moon base');
    expect(textIn(saidBy(other, other.direct('U1'), ts)) + textIn(saidBy(other, 'C1'))).not.toContain(
      'moon base',
    );
  });

  test('“this channel” is the one that is looked at: it is answered there, and said where', async () => {
    await ana.look({ channel: 'C1' });
    const from = saidBy(slack, 'C1', root).length;
    const { ts, channel } = await ana.directMessage('status of this channel');
    await bot.settled();
    await slack.until(() => saidBy(slack, channel, ts).length > 0);
    expect(saidBy(slack, 'C1', root).length).toBeGreaterThan(from);
    expect(textIn(saidBy(slack, 'C1', root).slice(from))).toContain('moon base');
    expect(textIn(saidBy(slack, channel, ts))).toContain(`C1-${root}`);
  });

  test('what a message says of its author’s view counts before what was told earlier', async () => {
    await ana.look();
    const from = saidBy(slack, 'C1', root).length;
    const { ts, channel } = await ana.directMessage('good morning');
    const at = String(Number(ts) + 1);
    await slack.redeliver({
      kind: 'events_api',
      payload: {
        type: 'event_callback',
        team_id: 'T1',
        api_app_id: 'A0PLUMBLINE',
        event_id: 'EvView1',
        event_time: Math.floor(Number(at)),
        event: {
          type: 'message',
          channel_type: 'im',
          channel,
          user: 'U1',
          ts: at,
          event_ts: at,
          text: 'status of this channel',
          app_context: { entities: [channelOf('C1')] },
        },
      },
      attempts: [],
      state: 'under way',
    });
    await bot.settled();
    expect(saidBy(slack, 'C1', root).length).toBeGreaterThan(from);
  });

  test('where the bot may not be used, or nothing is looked at, no other consultation is meant', async () => {
    const from = saidBy(slack, 'C1', root).length;
    await ana.look({ channel: 'C2' });
    const first = await ana.directMessage('status of this channel');
    await ana.look();
    const second = await ana.directMessage('status of this channel');
    await bot.settled();
    expect(saidBy(slack, 'C1', root)).toHaveLength(from);
    for (const { ts, channel } of [first, second]) {
      expect(saidBy(slack, channel, ts).length).toBeGreaterThan(0);
      expect(textIn(saidBy(slack, channel, ts))).not.toContain('moon base');
    }
  });
});
