import type { Deliveries, Delivery } from './delivery.ts';
import { commandPayload } from './envelopes.ts';
import type { Values } from './form-state.ts';
import { closeView, pressMessage, pressView, type Submitted, submitView, useShortcut } from './forms.ts';
import { identified } from './methods/chat.ts';
import { shownView } from './methods/views.ts';
import type { Channel, Json, Team, View } from './model.ts';
import { isRecord } from './shapes/check.ts';
import { refuseBlocks } from './shapes/payloads.ts';
import { findMessage, type State } from './state.ts';
import { type Attached, change, type Said, tell, write } from './talk.ts';
import { typed } from './typed.ts';

/** Someone at a Slack client. Each doing settles after the app's first answer, or its silence. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** `text` begins with the command itself. A text or message in the answer is shown to this person only. */
  readonly command: (channel: string, text: string) => Promise<Delivery>;
  /** The app is mentioned first, unless the text already names it. */
  readonly mention: (
    channel: string,
    text: string,
    thread?: string,
    files?: readonly Attached[],
  ) => Promise<Said>;
  readonly say: (
    channel: string,
    text: string,
    thread?: string,
    files?: readonly Attached[],
  ) => Promise<Said>;
  readonly directMessage: (text: string, thread?: string, files?: readonly Attached[]) => Promise<Said>;
  readonly editMessage: (ts: string, text: string) => Promise<Said>;
  readonly deleteMessage: (ts: string) => Promise<Said>;
  /** Presses in a message, given by its ts, or in a view. `state`: what the fields around hold. */
  readonly press: (target: string | View, actionId: string, state?: Values) => Promise<Delivery>;
  readonly submit: (view: View, values?: Values) => Promise<Submitted>;
  readonly closeModal: () => Promise<Delivery | undefined>;
  readonly shortcut: (callbackId: string, messageTs?: string) => Promise<Delivery>;
  readonly openHome: (tab?: 'home' | 'messages') => Promise<readonly Delivery[]>;
  /** Has a channel, a message or nothing before them while the app is open beside it; `team` where it is another's. */
  readonly look: (at?: {
    readonly channel: string;
    readonly message?: string;
    readonly team?: string;
  }) => Promise<readonly Delivery[]>;
  /** Presses the stop button of an agent session. */
  readonly stopAgent: (channel: string, thread: string) => Promise<readonly Delivery[]>;
}

/** The conversation with the app; it is there from the beginning, as an app with a messages tab has it. */
export const directChannel = (state: State, team: Team, user: string): Channel => {
  const known = [...team.channels.values()].find((each) => each.kind === 'im' && each.user === user);
  if (known !== undefined) return known;
  const channel: Channel = {
    id: state.nextId('D'),
    name: '',
    kind: 'im',
    user,
    members: new Set([user, team.botUser]),
    archived: false,
    messages: [],
  };
  team.channels.set(channel.id, channel);
  return channel;
};

/** Shows the answer to a command to the one who gave it, or to all if it says so. */
const showAnswer = (
  state: State,
  team: Team,
  to: { readonly user: string; readonly channel: Channel; readonly delivery: Delivery },
): void => {
  const body = to.delivery.attempts.at(-1)?.body ?? '';
  if (to.delivery.state !== 'acknowledged' || body.trim() === '') return;
  const parsed = ((): Json => {
    try {
      const value: unknown = JSON.parse(body);
      return isRecord(value) ? value : { text: String(value) };
    } catch {
      return { text: body };
    }
  })();
  const wrong = parsed['blocks'] === undefined ? undefined : refuseBlocks(parsed['blocks']);
  if (wrong !== undefined) throw new Error(`blocks in the answer: ${wrong.messages.join('; ')}`);
  if (parsed['text'] === undefined && parsed['blocks'] === undefined) return;
  to.channel.messages.push({
    ts: state.nextTs(),
    user: team.botUser,
    bot_id: team.botId,
    team: team.id,
    text: String(parsed['text'] ?? ''),
    ...(parsed['blocks'] === undefined
      ? {}
      : { blocks: identified(state, parsed['blocks'] as readonly Json[]) }),
    ...(parsed['response_type'] === 'in_channel' ? {} : { ephemeralTo: to.user }),
  });
};

export const personIn = (
  state: State,
  deliveries: Deliveries,
  team: Team,
  { id, name }: { readonly id: string; readonly name: string },
): Person => {
  const place = (channel: string): Channel => {
    const found = team.channels.get(channel);
    if (found === undefined) throw new Error(`no channel ${channel}`);
    return found;
  };
  const say: Person['say'] = async (channel, text, thread, files) =>
    write(state, deliveries, team, { user: id, channel: place(channel), text, thread, files });
  const own = (ts: string) => {
    const found = findMessage(state, ts);
    if (found?.message.user !== id) throw new Error(`${ts} is no message of ${name}`);
    return found;
  };
  const botName = team.users.get(team.botUser)?.name ?? '';
  return {
    id,
    name,
    say,
    command: async (channel, text) => {
      const [, command = '', rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [];
      if (!state.app.commands.includes(command)) throw new Error(`${text} is not a valid command`);
      const to = place(channel);
      const delivery = await deliveries.deliver(
        'slash_commands',
        commandPayload(state, team, { user: id, channel: to, command, text: typed(team, rest, 'command') }),
      );
      showAnswer(state, team, { user: id, channel: to, delivery });
      return delivery;
    },
    mention: (channel, text, thread, files) =>
      say(channel, text.includes(`@${botName}`) ? text : `@${botName} ${text}`, thread, files),
    directMessage: (text, thread, files) => say(directChannel(state, team, id).id, text, thread, files),
    editMessage: async (ts, text) => change(state, deliveries, team, { ...own(ts), text }),
    deleteMessage: async (ts) => change(state, deliveries, team, own(ts)),
    press: async (target, actionId, values = {}) =>
      typeof target === 'string'
        ? pressMessage(state, deliveries, id, { ts: target, actionId, values })
        : pressView(state, deliveries, team, { view: target, actionId, values }),
    submit: (view, values = {}) => submitView(state, deliveries, team, { view, values }),
    closeModal: () => closeView(state, deliveries, team, id),
    shortcut: async (callbackId, ts) => useShortcut(state, deliveries, team, { user: id, callbackId, ts }),
    openHome: (tab = 'home') => {
      const view = team.homes.get(id);
      return tell(state, deliveries, team, {
        name: 'app_home_opened',
        event: {
          type: 'app_home_opened',
          user: id,
          channel: directChannel(state, team, id).id,
          tab,
          event_ts: state.nextTs(),
          ...(tab === 'home' && view !== undefined ? { view: shownView(state, team, view) } : {}),
        },
      });
    },
    look: (at) =>
      tell(state, deliveries, team, {
        name: 'app_context_changed',
        event: {
          type: 'app_context_changed',
          user: id,
          channel: directChannel(state, team, id).id,
          context:
            at === undefined
              ? {}
              : {
                  entities: [
                    {
                      ...(at.message === undefined
                        ? { type: 'slack#/types/channel_id', value: at.channel }
                        : {
                            type: 'slack#/types/message_context',
                            value: { channel_id: at.channel, message_ts: at.message },
                          }),
                      team_id: at.team ?? team.id,
                    },
                  ],
                },
          event_ts: state.nextTs(),
        },
      }),
    stopAgent: async (channel, thread) =>
      tell(state, deliveries, team, {
        name: 'agent_session_stopped',
        event: {
          type: 'agent_session_stopped',
          channel,
          thread_ts: thread,
          user: id,
          streaming_message_ts: place(channel)
            .messages.filter((each) => each.thread_ts === thread && each.stream?.open === true)
            .map((each) => each.ts),
          event_ts: state.nextTs(),
        },
      }),
  };
};
