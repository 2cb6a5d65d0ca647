import type { FakeSlack } from './fake.ts';
import { elementsOf, type Filled, stateOf, textOf } from './fields.ts';
import { type FakeMessage, type FakeView, next, nextTs, trigger } from './state.ts';
import type { Answered, Wire } from './wire.ts';

type Json = Readonly<Record<string, unknown>>;

/** Somebody in a workspace, who does what people do in Slack. */
export interface FakePerson {
  command(channel: string, text: string): Promise<Answered>;
  /** Mentions the bot: Slack tells of it twice, as a mention and as a message. Answers with the ts. */
  mention(channel: string, text: string, thread?: string): Promise<string>;
  say(channel: string, text: string, thread?: string, more?: Json): Promise<string>;
  edit(
    message: { readonly channel: string; readonly ts: string; readonly thread?: string },
    before: string,
    after: string,
  ): Promise<Answered>;
  remove(
    message: { readonly channel: string; readonly ts: string; readonly thread?: string },
    before: string,
  ): Promise<Answered>;
  /** Presses the button whose action begins so, or whose text is so; fields of the message as filled. */
  press(message: FakeMessage, button: string, filled?: Filled): Promise<Answered>;
  submit(view: FakeView, filled: Filled): Promise<Answered>;
  shortcut(
    callback: string,
    message?: {
      readonly channel: string;
      readonly ts: string;
      readonly thread?: string;
      readonly text?: string;
    },
  ): Promise<Answered>;
  openHome(tab: 'home' | 'messages'): Promise<Answered>;
  stop(channel: string, thread: string): Promise<Answered>;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/&lt;(@[A-Z0-9]+)&gt;/g, '<$1>');

/** A person of a workspace, whose doings reach the app over the wire. */
export const personIn = (slack: FakeSlack, wire: Wire, team: string, user: string): FakePerson => {
  const { state } = slack;
  const { botUser } = slack.team(team);
  const name = slack.team(team).users.get(user) ?? user;

  const event = (of: Json): Promise<Answered> =>
    wire({
      kind: 'event',
      payload: {
        type: 'event_callback',
        team_id: team,
        api_app_id: 'A1',
        event_id: `Ev${next(state)}`,
        event_time: Math.floor(slack.clock.now() / 1000),
        authorizations: [
          {
            team_id: team,
            enterprise_id: null,
            user_id: botUser,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        event: of,
      },
    });

  const write = (
    channel: string,
    text: string,
    thread: string | undefined,
    more: Json = {},
  ): { ts: string; message: Json } => {
    const ts = nextTs(state);
    state.messages.push({
      team,
      channel,
      ts,
      ...(thread === undefined ? {} : { threadTs: thread }),
      user,
      text: escaped(text),
      blocks: [],
      files: [],
      edited: 0,
      deleted: false,
    });
    const message = {
      channel,
      user,
      ts,
      event_ts: ts,
      text: escaped(text),
      ...(thread === undefined ? {} : { thread_ts: thread }),
      ...more,
    };
    return { ts, message };
  };

  const say: FakePerson['say'] = async (channel, text, thread, more = {}) => {
    const { ts, message } = write(channel, text, thread, more);
    const kind = channel.startsWith('D') ? 'im' : 'channel';
    const answered = await event({ type: 'message', channel_type: kind, ...message });
    if (answered.status !== 200) throw new Error(`the app answered ${answered.status}: ${answered.body}`);
    return ts;
  };

  const interaction = (payload: Json): Promise<Answered> =>
    wire({
      kind: 'interaction',
      payload: {
        team: { id: team, domain: team },
        user: { id: user, username: name.toLowerCase(), name: name.toLowerCase(), team_id: team },
        api_app_id: 'A1',
        token: 'unused',
        trigger_id: trigger(state),
        enterprise: null,
        is_enterprise_install: false,
        ...payload,
      },
    });

  const responseUrl = () => `${slack.origin}/respond/${next(state)}`;

  return {
    command: (channel, text) =>
      wire({
        kind: 'command',
        payload: {
          command: '/architect',
          text: escaped(text),
          team_id: team,
          team_domain: team,
          channel_id: channel,
          channel_name: 'architecture',
          user_id: user,
          user_name: name.toLowerCase(),
          api_app_id: 'A1',
          is_enterprise_install: 'false',
          trigger_id: trigger(state),
          response_url: responseUrl(),
        },
      }),
    mention: async (channel, text, thread) => {
      const { ts, message } = write(channel, `<@${botUser}> ${text}`, thread);
      await event({ type: 'app_mention', ...message });
      await event({ type: 'message', channel_type: 'channel', ...message });
      return ts;
    },
    say,
    edit: ({ channel, ts, thread }, before, after) =>
      event({
        type: 'message',
        subtype: 'message_changed',
        channel,
        channel_type: 'channel',
        ts: nextTs(state),
        message: {
          type: 'message',
          user,
          ts,
          text: escaped(after),
          edited: { user, ts: nextTs(state) },
          ...(thread === undefined ? {} : { thread_ts: thread }),
        },
        previous_message: {
          type: 'message',
          user,
          ts,
          text: escaped(before),
          ...(thread === undefined ? {} : { thread_ts: thread }),
        },
      }),
    remove: ({ channel, ts, thread }, before) =>
      event({
        type: 'message',
        subtype: 'message_deleted',
        channel,
        channel_type: 'channel',
        ts: nextTs(state),
        event_ts: nextTs(state),
        deleted_ts: ts,
        previous_message: {
          type: 'message',
          user,
          ts,
          text: escaped(before),
          ...(thread === undefined ? {} : { thread_ts: thread }),
        },
      }),
    press: (message, button, filled = {}) => {
      const found = elementsOf(message.blocks).find(
        ({ element }) =>
          element['type'] === 'button' &&
          (String(element['action_id']).startsWith(button) || textOf(element) === button),
      );
      if (found === undefined)
        throw new Error(
          `no button ${button} among ${elementsOf(message.blocks)
            .map(({ element }) => `${String(element['action_id'])} “${textOf(element)}”`)
            .join(', ')}`,
        );
      const { block, element } = found;
      return interaction({
        type: 'block_actions',
        channel: { id: message.channel, name: 'architecture' },
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: false,
          ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
        },
        message: {
          ts: message.ts,
          text: message.text,
          ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
        },
        response_url: responseUrl(),
        state: stateOf(message.blocks, filled),
        actions: [
          {
            type: 'button',
            action_id: element['action_id'],
            block_id: block,
            value: element['value'],
            text: element['text'],
            action_ts: nextTs(state),
          },
        ],
      });
    },
    submit: ({ id, hash, view }, filled) =>
      interaction({
        type: 'view_submission',
        view: { ...view, id, hash, state: stateOf(view['blocks'] as readonly Json[], filled) },
      }),
    shortcut: (callback, message) =>
      interaction(
        message === undefined
          ? { type: 'shortcut', callback_id: callback }
          : {
              type: 'message_action',
              callback_id: callback,
              channel: { id: message.channel, name: 'architecture' },
              message: {
                type: 'message',
                user,
                ts: message.ts,
                text: message.text ?? '',
                ...(message.thread === undefined ? {} : { thread_ts: message.thread }),
              },
              response_url: responseUrl(),
            },
      ),
    openHome: (tab) =>
      event({ type: 'app_home_opened', user, channel: `D${user}`, tab, event_ts: nextTs(state) }),
    stop: (channel, thread) =>
      event({
        type: 'agent_session_stopped',
        channel,
        thread_ts: thread,
        user,
        streaming_message_ts: [],
        event_ts: nextTs(state),
      }),
  };
};
