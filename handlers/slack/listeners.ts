import type { App, types } from '@slack/bolt';
import { pressedIn } from './actions.ts';
import type { Asides, Spoken } from './asides.ts';
import type { Leave } from './clients.ts';
import {
  type BlockAction,
  bodyOf,
  type MessageShortcut,
  type SlackCommand,
  type ViewSubmission,
} from './envelope.ts';
import { shortcuts } from './manifest.ts';
import type { SlackOptions, SlackPorts } from './ports.ts';
import type { References } from './references.ts';
import { sentOff, wrongIn } from './submissions.ts';
import type { TakeInteractions } from './take-interactions.ts';
import { isAllowed } from './taking.ts';
import { wrongValues } from './values.ts';
import type { Viewing } from './viewing.ts';

export interface Listening {
  readonly take: TakeInteractions;
  readonly asides: Asides;
  readonly references: References;
  readonly viewing: Viewing;
  readonly options: Pick<SlackOptions, 'allowed' | 'problem'>;
  readonly wrongWith: SlackPorts['wrongWith'];
  readonly left: (leave: Leave) => Promise<void>;
}

const notAllowed = 'This bot may not be used here, or not by you. Whoever runs it can allow it.';
const emptyField =
  'Nothing is typed or picked there: do that first, or press one of the buttons beside “Answer”.';
const oldButton =
  'This button belongs to an older version of the bot. Write what you want instead, or `help`.';

const oldForm =
  'This form belongs to an older version of the bot. Keep what you typed, and open the form again.';

/** What Slack sends, to whoever deals with it. Whatever is to be kept is kept before it is acknowledged. */
export const listenWith = (app: App, desk: Listening): void => {
  const { take, asides, references, viewing, options, wrongWith, left } = desk;
  const allowed = (channel: string | undefined, user: string) => isAllowed(options.allowed, channel, user);

  app.command(/.*/, async ({ ack, command, client, body }) => {
    const { channel_id: channel, user_id: user, trigger_id: trigger } = command;
    if (!allowed(channel, user)) return ack({ response_type: 'ephemeral', text: notAllowed });
    const kept = bodyOf(body) as SlackCommand | undefined;
    if (kept !== undefined) await take.command(kept);
    await ack();
    if (command.text.trim() === '') await asides.intake(client, trigger, { channel });
  });

  app.action(/.*/, async ({ ack, body, client, respond, action }) => {
    const kept = bodyOf(body) as BlockAction | undefined;
    const channel = kept?.channel?.id ?? kept?.container?.channel_id;
    if (kept === undefined) return ack();
    if (channel === undefined) {
      // On the home page there is no channel; what begins there asks for one.
      await ack();
      if (pressedIn(kept)?.kind === 'new')
        await asides.intake(client, kept.trigger_id ?? '', { channel: '' });
      return;
    }
    if (!allowed(channel, kept.user.id)) {
      await ack();
      return void (await respond({ response_type: 'ephemeral', replace_original: false, text: notAllowed }));
    }
    await take.action(kept);
    await ack();
    const pressed = pressedIn(kept);
    const ephemeral = (text: string) =>
      respond({ response_type: 'ephemeral', replace_original: false, text });
    if (pressed === undefined) {
      const kind = action.type === 'button' ? (kept.actions[0]?.action_id.split(':')[0] ?? '') : 'field';
      if (silent.has(kind)) return;
      options.problem(`slack: a button that nobody knows was pressed: ${kind.slice(0, 40)}`);
      return void (await ephemeral(oldButton));
    }
    if (pressed.kind === 'empty') return void (await ephemeral(emptyField));
    const ts =
      kept.message?.thread_ts ?? kept.container?.thread_ts ?? kept.message?.ts ?? kept.container?.message_ts;
    const thread =
      ts === undefined ? undefined : await references.threadAt({ team: kept.team.id, channel }, ts);
    await asides.form(client, kept.trigger_id ?? '', pressed, {
      channel,
      ...(thread === undefined ? {} : { thread }),
    });
  });

  app.view(/.*/, async ({ ack, body }) => {
    const kept = bodyOf(body) as ViewSubmission | undefined;
    if (kept === undefined) return ack();
    const missing = wrongIn(kept.view) ?? wrongValues(kept.view, wrongWith);
    if (missing !== undefined) return ack({ response_action: 'errors', errors: missing });
    const to = sentOff(kept.view);
    const refusal = to === undefined ? oldForm : allowed(to.channel, kept.user.id) ? undefined : notAllowed;
    const [first = ''] = Object.keys(kept.view.state.values);
    if (refusal !== undefined) return ack({ response_action: 'errors', errors: { [first]: refusal } });
    // Before anything is kept: the form stays open with what was written.
    const unreachable = await take.unreachable(kept);
    if (unreachable !== undefined) {
      const block = 'channel' in kept.view.state.values ? 'channel' : first;
      return ack({ response_action: 'errors', errors: { [block]: unreachable } });
    }
    await take.submission(kept);
    await ack();
  });

  app.shortcut(/.*/, async ({ ack, body, client, respond, shortcut }) => {
    if (shortcut.type === 'message_action') {
      if (!allowed(shortcut.channel.id, shortcut.user.id)) {
        await ack();
        return void (await respond({
          response_type: 'ephemeral',
          replace_original: false,
          text: notAllowed,
        }));
      }
      const kept = bodyOf(body) as MessageShortcut | undefined;
      if (kept !== undefined) await take.shortcut(kept);
    }
    await ack();
    const trigger = shortcut.trigger_id;
    if (shortcut.callback_id === shortcuts.begin) await asides.intake(client, trigger, { channel: '' });
    if (shortcut.callback_id === shortcuts.record && shortcut.type === 'message_action') {
      const { channel, message } = shortcut;
      const root = message['thread_ts'] ?? message.ts;
      const team = shortcut.team?.id ?? '';
      const thread = await references.threadAt({ team, channel: channel.id }, String(root));
      await asides.record(client, trigger, {
        channel: channel.id,
        ...(thread === undefined ? {} : { thread }),
      });
    }
  });

  // One listener for all events, since Bolt offers each event to every listener that there is.
  app.event(heard, async ({ event, client, context, body }) => {
    const team = context.teamId ?? '';
    const turnedAway = calledBy(event);
    if (turnedAway !== undefined && !allowed(turnedAway.channel, turnedAway.user))
      return asides.refuse(client, turnedAway, notAllowed);
    if (event.type === 'app_home_opened') {
      if (event.tab === 'home') await asides.home(client, team, event.user);
      if (event.context !== undefined) viewing.saw(team, event.user, event.context);
      if (event.tab === 'messages') await asides.prompts(client, event.channel, { team, user: event.user });
    }
    if (event.type === 'app_context_changed' && event.user !== undefined) {
      viewing.saw(team, event.user, event.context);
      // Slack's reference shows the event without its channel and person, its types with both.
      if (event.channel !== undefined)
        await asides.prompts(client, event.channel, { team, user: event.user }, 'if they are others');
    }
    const { event_time: at } = body;
    if (event.type === 'app_uninstalled') await left({ team, says: event.type, at });
    if (event.type === 'tokens_revoked' && (event.tokens.bot?.length ?? 0) > 0)
      await left({ team, says: event.type, at, bots: event.tokens.bot ?? [] });
  });
};

const heard = /^(?:app_context_changed|app_home_opened|app_uninstalled|tokens_revoked|app_mention|message)$/;

/** Who spoke to the bot, and where: by its name, or to it alone. What people say to each other is not for it. */
const calledBy = (event: types.SlackEvent): Spoken | undefined => {
  const calls =
    event.type === 'app_mention' ||
    (event.type === 'message' && event.subtype === undefined && event.channel_type === 'im');
  if (!calls || event.user === undefined || event.bot_id !== undefined) return undefined;
  const { channel, user, thread_ts } = event;
  return { channel, user, ...(thread_ts === undefined ? {} : { thread: thread_ts }) };
};

/** Buttons that lead elsewhere: Slack tells of them, and there is nothing to do. */
const silent: ReadonlySet<string> = new Set(['link', 'field', 'pick']);
