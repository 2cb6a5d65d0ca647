import { type SlackReply, slackReply } from '../../blocks/slack/message.ts';
import type { Delivery, Post } from '../../src/contracts/engine.ts';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import type { Clients } from './clients.ts';
import { type Place, placeOf } from './ids.ts';
import { inTurn } from './in-turn.ts';
import { lookUp } from './lookup.ts';
import type { Pace } from './pace.ts';
import { permalinks } from './permalink.ts';
import type { SlackOptions, SlackPorts } from './ports.ts';
import { put } from './put.ts';
import { earlierOf, type Receipt, recast } from './receipt.ts';
import type { References, Sent } from './references.ts';
import { addresseeOf, replyOf } from './reply-of.ts';
import { rootOf } from './root.ts';
import { type Line, lineTo, Stopped, unlessStopped } from './send.ts';
import { showStatus } from './status.ts';
import { badForm, plainerThan, richest, type Shown, stylesFrom } from './style.ts';
import { tellAsker } from './telling.ts';
import { toOne } from './to-one.ts';
import { exportBytes, uploadAll } from './upload.ts';
import type { Whispers } from './whispers.ts';

/** All that posting needs. */
export interface Sending {
  readonly ports: Pick<SlackPorts, 'picture' | 'file'>;
  readonly options: Pick<SlackOptions, 'now' | 'problem' | 'workspaces'>;
  readonly clients: Clients;
  readonly references: References;
  readonly pace: Pace;
  readonly whispers: Whispers;
}

/** Cards of which forms are made later. */
const kept: ReadonlySet<Reply['kind']> = new Set(['brief', 'questions']);

const unknownPost = (post: Post): Delivery => ({
  kind: 'refused',
  because: {
    code: 'slack.unknown-post',
    message: `Slack cannot show post ${post.id}`,
    hint: 'It takes replies to threads of its own.',
  },
});

const uninstalled: Delivery = {
  kind: 'refused',
  because: {
    code: 'platform.gone',
    message: 'the app is not installed in this workspace',
    hint: 'Install it again to go on.',
  },
};

/** That one person cannot be told something does not mean that nobody in the thread can be told anything. */
const goneAlone = (error: unknown): Delivery => {
  if (!(error instanceof Stopped) || error.stop.kind !== 'refused') throw error;
  const { because } = error.stop;
  if (because.code !== 'platform.gone') throw error;
  return { kind: 'refused', because: { ...because, code: 'slack.refused' } };
};

/** Sends and finds posts. */
export interface Delivering {
  /**
   * Posts the message that a thread will be under as soon as it was asked for, so that people see that they were heard.
   * Nothing that fails here matters: whatever is said in the thread tries again, and tells what is wrong.
   */
  begin(thread: string): Promise<void>;
  deliver(post: Post, signal: AbortSignal): Promise<Delivery>;
  find(post: Post): Promise<{ readonly receipt?: unknown } | undefined>;
}

export const delivering = (desk: Sending): Delivering => {
  const { ports, options, clients, references, pace } = desk;

  const lineOf = async ({ team }: Place): Promise<Line | undefined> => {
    const workspace = await clients.of(team);
    return workspace === undefined
      ? undefined
      : lineTo(workspace, clients, pace, options.workspaces.kind === 'one' ? 'wait' : 'refuse');
  };

  const shownOf = async (line: Line, reply: Reply): Promise<Shown> => {
    const thread = await permalinks(line, reply, references);
    return (tables) => slackReply(reply, { tables, thread });
  };

  /** All messages and files that are not there yet, in order. `blocks` where Slack does not take them in this form. */
  const putAll = async (
    line: Line,
    place: Place,
    root: string | undefined,
    post: Post,
    shown: SlackReply,
    signal: AbortSignal,
  ): Promise<Receipt | 'blocks'> => {
    const { channel } = place;
    let sent: Sent = await references.sent(post.id);
    const before = earlierOf(post, sent);
    const keep = async (next: Sent): Promise<void> => {
      sent = next;
      await references.keepSent(post.id, sent);
    };
    const messages: string[] = [];
    // What is in the channel itself has its details in the thread under it.
    let under = root;
    for (const [part, message] of shown.messages.entries()) {
      unlessStopped(signal);
      const there = sent.messages[part];
      const ts = there ?? (await put(line, channel, under, post.id, part, message, before[part]));
      if (ts === 'blocks') return 'blocks';
      if (there === undefined) await keep({ ...sent, messages: { ...sent.messages, [part]: ts } });
      messages.push(ts);
      under ??= ts;
    }
    for (const ts of before.slice(shown.messages.length)) {
      const mark = `without ${ts}`;
      if (sent.messages[mark] !== undefined) continue;
      await line.send('chat.delete', channel, (client) => client.chat.delete({ channel, ts }));
      await keep({ ...sent, messages: { ...sent.messages, [mark]: ts } });
    }
    await uploadAll(line, { channel, root: under, post: post.id }, shown, sent, {
      picture: ports.picture,
      problem: options.problem,
      signal,
      keep: (files) => keep({ ...sent, files: [...files] }),
    });
    return { channel, messages };
  };

  /** Kept until the next post of its lane: the process may end before anybody has heard that it is there. */
  const finished = async (post: Post, delivery: Delivery): Promise<Delivery> => {
    if (delivery.kind === 'posted') {
      const sent = await references.sent(post.id);
      const { receipt } = delivery;
      await references.keepSent(post.id, { ...sent, done: receipt === undefined ? {} : { receipt } });
    }
    return delivery;
  };

  const beginnings = inTurn();
  const rootIn = (line: Line, place: Place, thread: string): Promise<string | undefined> =>
    beginnings(thread, () => rootOf(line, place, thread, references, options.now));

  const toAll = async (
    line: Line,
    place: Place,
    post: Post,
    shown: Shown,
    signal: AbortSignal,
  ): Promise<Delivery> => {
    const root = await rootIn(line, place, post.thread);
    for (const style of stylesFrom(await references.sent(post.id))) {
      const receipt = await putAll(line, place, root, post, shown(style), signal);
      if (receipt !== 'blocks') return finished(post, { kind: 'posted', receipt });
      options.problem(`slack: blocks of post ${post.id} were not taken as ${style}`);
      const next = plainerThan(style);
      if (next !== undefined)
        await references.keepSent(post.id, recast(post, await references.sent(post.id), next));
    }
    throw new Stopped({ kind: 'refused', because: badForm });
  };

  const deliver = async (post: Post, signal: AbortSignal): Promise<Delivery> => {
    const place = placeOf(post.thread);
    const reply = replyOf(post);
    if (place === undefined || reply === undefined) return unknownPost(post);
    unlessStopped(signal);
    const line = await lineOf(place);
    if (line === undefined) return uninstalled;
    try {
      if (kept.has(reply.kind)) await references.keepCard(post.thread, reply);
      const to = addresseeOf(post) ?? (place.root.startsWith('p-') ? place.root.slice(2) : undefined);
      if (to !== undefined) {
        const told = { channel: place.channel, user: to };
        const toThem = toOne(line, told, post, await shownOf(line, reply), references);
        // Whoever has left the channel meanwhile takes nothing with them that is the thread's.
        return await (addresseeOf(post) === undefined ? toThem : toThem.catch(goneAlone));
      }
      await references.turnTo(post.lane, post.id);
      const tried = await references.sent(post.id);
      // What may stand in Slack from here on is looked up from here on; what was never tried need not be.
      if (tried.since === undefined) await references.keepSent(post.id, { ...tried, since: options.now() });
      if (reply.kind === 'file') {
        const root = await rootIn(line, place, post.thread);
        const [message] = (await shownOf(line, reply))(richest).messages;
        const says = message === undefined ? {} : { says: message.text };
        const target = { channel: place.channel, root, post: post.id, ...says };
        const sent = await references.sent(post.id);
        const delivered = await exportBytes(line, target, post.thread, reply, ports.file, sent);
        return finished(post, delivered);
      }
      const delivered = await toAll(line, place, post, await shownOf(line, reply), signal);
      await showStatus(line, place, await references.rootOf(post.thread), reply);
      return delivered;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      const { stop } = error;
      if (stop.kind === 'refused' && stop.because.code === 'platform.gone') {
        const told = { thread: post.thread, post: post.id, because: stop.because };
        const waits = await tellAsker(desk, line, place, told).catch((trouble: unknown) => {
          if (trouble instanceof Stopped) return trouble.stop;
          throw trouble;
        });
        if (waits !== undefined) return waits;
      }
      return stop;
    }
  };

  const find = async (post: Post): Promise<{ readonly receipt?: unknown } | undefined> => {
    const place = placeOf(post.thread);
    const reply = replyOf(post);
    if (place === undefined || reply === undefined) return undefined;
    // What one person alone is shown cannot be looked up.
    if (place.root.startsWith('p-') || addresseeOf(post) !== undefined) return undefined;
    const line = await lineOf(place);
    if (line === undefined) return undefined;
    const before = await references.sent(post.id);
    const root = await references.rootOf(post.thread);
    if (before.done !== undefined) return before.done;
    // Nothing was tried, or nothing beyond the message that it would stand under.
    if (before.since === undefined || (root === undefined && place.root.startsWith('c-'))) return undefined;
    const keep = (known: Sent) => references.keepSent(post.id, known);
    try {
      // What is there is not sent again; whether it is all of it, delivering finds out.
      await keep(await lookUp(line, place.channel, root, post.id, before, keep));
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      throw new PlumblineError('Slack could not be asked whether the post is there', {
        code: 'slack.unreachable',
        hint: 'It is asked again.',
        retryable: true,
        cause: error,
      });
    }
    return undefined;
  };

  const attempts = inTurn();
  return {
    begin: async (thread) => {
      const place = placeOf(thread);
      if (place?.root.startsWith('c-') !== true) return;
      try {
        const line = await lineOf(place);
        if (line !== undefined) await rootIn(line, place, thread);
      } catch (error) {
        if (!(error instanceof Stopped))
          options.problem(`slack: ${thread} was not begun at once: ${String(error)}`);
      }
    },
    deliver: (post, signal) => attempts(post.id, () => deliver(post, signal)),
    find: (post) => attempts(post.id, () => find(post)),
  };
};
