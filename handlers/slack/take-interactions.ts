import type { Inbound } from '../../src/contracts/inbound.ts';
import type { Verb } from '../../src/contracts/verb.ts';
import { parseVerb } from '../verbs.ts';
import { meantBy, pressedIn } from './actions.ts';
import { call } from './call.ts';
import type { BlockAction, MessageShortcut, SlackCommand, ViewSubmission } from './envelope.ts';
import { channelId, commandRoot, type Place, placeOf, privateRoot, threadId } from './ids.ts';
import { shortcuts } from './manifest.ts';
import { inTime } from './people.ts';
import { sentOff } from './submissions.ts';
import { hand, inboundOf, isAllowed, type Taking, threadAt, wordsIn } from './taking.ts';

/** Each resolves once what was sent is kept for good, if it is anything to keep. */
export interface TakeInteractions {
  command(body: SlackCommand): Promise<void>;
  action(body: BlockAction): Promise<void>;
  submission(body: ViewSubmission): Promise<void>;
  shortcut(body: MessageShortcut): Promise<void>;
  /** Why nothing could be posted in the channel that a form is for, as far as Slack says so in time. */
  unreachable(body: ViewSubmission): Promise<string | undefined>;
}

/** Under which an address is remembered for a form that somebody has in front of them. */
const formOf = (team: string, channel: string, user: string): string => `form ${team}.${channel}.${user}`;

/** The consultation that a command means is among the threads that changed last. */
const mostLooked = 20;

/** Verbs that are about a consultation that is there, of which a command cannot say which. */
const aboutThread: ReadonlySet<Verb['kind']> = new Set([
  'status',
  'sent',
  'advise',
  'what if',
  'why',
  'correct',
  'withdraw',
  'options',
  'compare',
  'export',
  'decide',
  'stop',
]);

/** Verbs whose answer is for whoever asked. */
const forOne: ReadonlySet<Verb['kind']> = new Set(['list', 'settings', 'help', 'mistyped', 'digest']);

/**
 * What somebody asks by a command. It stands behind a slash by itself, and in no thread: "what if …", which elsewhere may
 * begin a sentence, can only be the verb.
 */
const commanded = (words: string): Verb => {
  const verb = parseVerb(words);
  const behindSlash = verb.kind === 'say' ? parseVerb(`/${words}`) : verb;
  return behindSlash.kind === 'what if' ? behindSlash : verb;
};

/** Commands, buttons and forms as messages of consultations, handed to the core. */
export const takeInteractions = (desk: Taking): TakeInteractions => {
  const { ports, options, clients, people, references, whispers } = desk;

  const give = async (inbound: Inbound): Promise<void> => {
    await hand(desk, { inbound, team: placeOf(inbound.thread)?.team ?? '', files: [] });
    // Only once it is kept: nothing may be shown of what could still be lost.
    desk.begun(inbound.thread);
  };

  const from = async (team: string, channel: string | undefined, user: string) =>
    isAllowed(options.allowed, channel, user) ? clients.of(team) : undefined;

  /** Under which thread a verb of a command belongs. */
  const placeFor = async (verb: Verb, place: Omit<Place, 'root'>, user: string, trigger: string) => {
    const own = (root: string) => threadId({ ...place, root });
    if (forOne.has(verb.kind)) return own(privateRoot(user));
    if (!aboutThread.has(verb.kind)) return own(commandRoot(trigger));
    const latest = (await ports.threads(`${channelId({ ...place })}:`, mostLooked)).find(
      ({ summary }) => summary !== undefined && summary !== null,
    );
    return latest?.thread ?? own(privateRoot(user));
  };

  const now = () => new Date(options.now()).toISOString();

  /** Handed on; where it begins a thread, what was asked stands at its head, for all to see, and so without secrets. */
  const open = async (given: Inbound, place: Omit<Place, 'root'>, trigger: string): Promise<void> => {
    const inbound = ports.withoutSecrets?.(given) ?? given;
    const begun: Place = { ...place, root: commandRoot(trigger) };
    if (inbound.thread === threadId(begun))
      await references.begin(begun, { by: inbound.by.id, words: inbound.words });
    await give(inbound);
  };

  return {
    command: async ({ team_id: team, channel_id: channel, user_id: user, user_name, text, ...more }) => {
      const { trigger_id, response_url } = more;
      const workspace = await from(team, channel, user);
      if (workspace === undefined) return;
      if (text.trim() === '') return whispers.remember(formOf(team, channel, user), response_url);
      const words = await wordsIn(people, workspace, text);
      const verb = commanded(words);
      const place = { team, channel };
      const thread = await placeFor(verb, place, user, trigger_id);
      whispers.remember(thread, response_url);
      await open(
        inboundOf(
          `slack:${team}:command:${trigger_id}`,
          place,
          thread,
          await people.person(workspace, user, user_name),
          now(),
          verb,
          words,
        ),
        place,
        trigger_id,
      );
    },

    action: async (body) => {
      const [action] = body.actions;
      const channel = body.channel?.id ?? body.container?.channel_id;
      const ts =
        body.message?.thread_ts ??
        body.container?.thread_ts ??
        body.message?.ts ??
        body.container?.message_ts;
      const workspace = await from(body.team.id, channel, body.user.id);
      if (workspace === undefined || action === undefined || channel === undefined || ts === undefined)
        return;
      const pressed = pressedIn(body);
      const meant = pressed === undefined ? undefined : meantBy(pressed);
      if (meant === undefined) return;
      const place: Place = { team: body.team.id, channel, root: ts };
      const thread =
        (await threadAt(references, place)) ?? threadId({ ...place, root: privateRoot(body.user.id) });
      whispers.remember(thread, body.response_url);
      const id = `slack:${body.team.id}:action:${body.trigger_id ?? action.action_ts}:${action.action_id}`;
      const by = await people.person(workspace, body.user.id, body.user.username ?? body.user.name);
      await give(inboundOf(id, place, thread, by, now(), meant.verb, meant.words));
    },

    submission: async (body) => {
      const submitted = sentOff(body.view);
      if (submitted === undefined) return;
      const { team, user, view } = body;
      const { channel, thread } = submitted;
      const workspace = await from(team.id, channel, user.id);
      if (workspace === undefined) return;
      const id = `slack:${team.id}:view:${view.id}:${view.hash}`;
      const by = await people.person(workspace, user.id, user.username ?? user.name);
      const place = { team: team.id, channel };
      for (const [index, { verb, words }] of submitted.meant.entries()) {
        const to = thread ?? (await placeFor(verb, place, user.id, id));
        whispers.remember(
          to,
          body.response_urls?.[0]?.response_url ?? whispers.recall(formOf(team.id, channel, user.id)),
        );
        await open(inboundOf(`${id}:${index}`, place, to, by, now(), verb, words), place, id);
      }
    },

    shortcut: async ({ team, user, channel, message, trigger_id, callback_id, response_url, action_ts }) => {
      const workspace = await from(team.id, channel.id, user.id);
      if (workspace === undefined || callback_id !== shortcuts.adopt) return;
      const place: Place = { team: team.id, channel: channel.id, root: message.thread_ts ?? message.ts };
      const known = await threadAt(references, place);
      whispers.remember(known ?? threadId(place), response_url);
      const by = await people.person(workspace, user.id, user.username ?? user.name);
      const verb: Verb =
        known === undefined ? { kind: 'say', text: '', attachments: [] } : { kind: 'status' };
      const words = known === undefined ? '' : 'status';
      const id = `slack:${team.id}:shortcut:${trigger_id}`;
      await hand(desk, {
        inbound: inboundOf(id, place, known ?? threadId(place), by, now(), verb, words),
        team: team.id,
        files: [],
        ...(known === undefined
          ? {
              adopts: {
                channel: channel.id,
                thread: place.root,
                before: action_ts ?? String(options.now() / 1000),
              },
            }
          : {}),
      });
    },

    unreachable: async ({ team, user, view }) => {
      const to = sentOff(view);
      // A form of a thread came from a message that stands there.
      if (to === undefined || to.thread !== undefined) return undefined;
      const workspace = await from(team.id, to.channel, user.id);
      if (workspace === undefined) return undefined;
      const asked = call(() => workspace.client.conversations.info({ channel: to.channel }));
      const outcome = await inTime(asked);
      const { name } = await people.person(workspace, workspace.botUser);
      const invite = `I am not in that channel. Write “/invite @${name}” there, then send this off again: what you wrote stays here.`;
      if (outcome?.kind === 'refused') return outcome.because.code === 'platform.gone' ? invite : undefined;
      if (outcome?.kind !== 'done') return undefined;
      const { is_archived, is_im, is_mpim, is_member } = outcome.result.channel ?? {};
      if (is_archived === true) return 'That channel is archived. Choose another: what you wrote stays here.';
      return is_member === false && is_im !== true && is_mpim !== true ? invite : undefined;
    },
  };
};
