import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect } from '@jest/globals';
import { z } from 'zod';
import { type Slack, startSlack } from '../../../handlers/slack/app.ts';
import { placeOf } from '../../../handlers/slack/ids.ts';
import type { Connection } from '../../../handlers/slack/ports.ts';
import type { Delivery, Post } from '../../../src/contracts/engine.ts';
import { openSettings } from '../../../src/settings/settings.ts';
import type { Core, Pressed, Sent, TestPlatform } from '../../contracts/platform/driver.ts';
import { incomingTests } from '../../contracts/platform/incoming.ts';
import { platformContract } from '../../contracts/platform/platform.ts';
import { isTaken } from '../../contracts/platform/ports.ts';
import { elementsOf } from '../../support/slack/bot.ts';
import type { Delivery as Told } from '../../support/slack/delivery.ts';
import { startFakeSlack } from '../../support/slack/fake-slack.ts';
import type { Fault } from '../../support/slack/faults.ts';
import type { Values } from '../../support/slack/form-state.ts';
import type { Seen } from '../../support/slack/workspace.ts';

const people = { ana: { id: 'U1', name: 'Ana' }, ben: { id: 'U2', name: 'Bob' } } as const;

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What Slack makes of its own markup: what stands between angles is a mention or a link, and not read as it stands. */
const readMrkdwn = (text: string): string =>
  text.replaceAll(/<[^<>]*>/g, '@').replaceAll(/&(?:amp|lt|gt);/g, (one) => signs[one] ?? one);

const readable = new Set(['text', 'alt_text', 'title', 'name', 'url']);

/** Every word in blocks that somebody can read, in their order. */
const wordsIn = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return readable.has(key) ? [value] : [];
  if (typeof value === 'number') return key === 'value' ? [String(value)] : [];
  if (Array.isArray(value)) return value.flatMap((each) => wordsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [readMrkdwn(String(value.text))];
  return Object.entries(value).flatMap(([name, each]) => wordsIn(each, name));
};

const shownOf = ({ text, blocks, files }: Seen): string =>
  [
    ...(blocks.length > 0 ? wordsIn(blocks) : [readMrkdwn(text)]),
    // The name of a file tells its post, which people need not see.
    ...files.flatMap((file) => [String(file['title']), String(file['alt_txt'] ?? '')]),
  ].join('\n');

interface Button {
  readonly message: Seen;
  readonly action: string;
  readonly field: string;
}

/** The button of a card that does what somebody wants to do; throws where the card has none. */
const buttonFor = (messages: readonly Seen[], pressed: Pressed): Button => {
  const isWay = ({ way, text }: { readonly way?: string; readonly text?: string }): boolean => {
    if (pressed.way === 'choice') return way === 'typed' && text === pressed.value;
    if (pressed.way === 'boxes' && pressed.labels.length === 0)
      return way === 'typed' && text === 'none of these';
    if (pressed.way === 'field' || pressed.way === 'boxes') return way === 'typed' && text === undefined;
    return way === pressed.way;
  };
  for (const message of messages.toReversed())
    for (const { block, element } of elementsOf(message.blocks)) {
      const action = String(element['action_id']);
      if (element['type'] !== 'button' || !action.startsWith('answer:')) continue;
      const value = JSON.parse(String(element['value'])) as { fact: string; way: string; field?: string };
      if (value.fact === pressed.fact && isWay(value))
        return { message, action, field: value.field ?? block };
    }
  throw new Error(`no button of ${pressed.fact} does “${pressed.way}”`);
};

const filledFor = (field: string, pressed: Pressed): Values => {
  if (pressed.way === 'field') return { [field]: pressed.text };
  return pressed.way === 'boxes' ? { [field]: pressed.labels } : {};
};

const openOn = async (core: Core, way: 'http' | 'socket'): Promise<TestPlatform> => {
  const fake = await startFakeSlack();
  const persons = { ana: fake.person('U1', 'Ana'), ben: fake.person('U2', 'Bob') };
  const channel = fake.channel('C1', 'architecture');
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-contract-'));
  const settings = openSettings(folder);
  const problems: string[] = [];
  const { signingSecret, appToken } = fake.app;
  /** The bot's own time, which a delivery that is asked to wait moves on. */
  let moved = 0;
  const connection: Connection =
    way === 'http' ? { kind: 'http', port: 0, signingSecret } : { kind: 'socket', appToken };
  const start = (): Promise<Slack> =>
    startSlack(
      {
        accept: core.accept,
        picture: core.picture,
        file: async () => new TextEncoder().encode('%PDF-1.7'),
        threads: async () => [],
        wrongWith: () => undefined,
        references: settings.references,
        names: settings.cache('names', z.string(), { entries: 100, lifetime: 60_000 }),
      },
      {
        connection,
        workspaces: { kind: 'one', token: fake.token },
        allowed: {},
        apiUrl: fake.apiUrl,
        now: () => Date.now() + moved,
        problem: (what) => problems.push(what),
      },
    );
  const connect = async (): Promise<Slack> => {
    const started = await start();
    fake.sendTo(way === 'http' ? started.connected : undefined);
    return started;
  };
  let slack = await connect();
  let isClosed = false;

  /** What the app answered at first; what it did not take Slack sends again by itself, and here once more by hand. */
  const sent = (told: readonly Told[]): Sent => ({
    acknowledged: told.every(({ attempts }) => attempts[0]?.ok === true),
    again: async () => {
      const again: Told[] = [];
      for (const each of told) again.push(await fake.redeliver(each));
      return sent(again);
    },
  });

  /** The message that the thread is under is somebody's, so all the others are the bot's. */
  const messagesOf = (thread: string): readonly Seen[] => {
    const { root = '' } = placeOf(thread) ?? {};
    return fake.messages(channel, root).filter(({ user }) => user === fake.botUser);
  };
  const deliver = async (post: Post, signal: AbortSignal): Promise<Delivery> => {
    const delivered = await slack.deliver(post, signal);
    if (delivered.kind !== 'later') return delivered;
    moved += delivered.afterMilliseconds;
    return deliver(post, signal);
  };
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await slack.close();
    // The other end of a socket hears of its end a little later.
    while (fake.sockets.connections() > 0) await setImmediate();
  };
  const restart = async (): Promise<void> => {
    await close();
    slack = await connect();
    isClosed = false;
  };

  return {
    people,
    foreign: 'console:main:tickets',
    begin: async (by, words) => {
      const { ts, deliveries } = await persons[by].mention(channel, words);
      return { ...sent(deliveries), thread: `slack:T1.${channel}:${ts}` };
    },
    say: async (by, thread, words) =>
      sent((await persons[by].say(channel, words, placeOf(thread)?.root)).deliveries),
    press: async (by, thread, pressed) => {
      const { message, action, field } = buttonFor(messagesOf(thread), pressed);
      return sent([await persons[by].press(message.ts, action, filledFor(field, pressed))]);
    },
    shown: async (thread) => messagesOf(thread).map(shownOf),
    deliver,
    find: (post) => slack.find(post),
    deliverInDoubt: async (post, truth) => {
      const fault: Fault = truth === 'there' ? { dropAfterProcessing: true } : { status: 503 };
      for (const method of ['chat.postMessage', 'chat.update', 'files.completeUploadExternal'])
        fake.failNext(method, fault);
      await expect(deliver(post, new AbortController().signal)).rejects.toMatchObject({ retryable: true });
    },
    isOpen: async () =>
      way === 'http' ? isTaken(Number(new URL(slack.connected).port)) : fake.sockets.connections() > 0,
    restart,
    close,
    dispose: async () => {
      await close();
      await settings.close();
      await fake.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

describe('over HTTP', () => platformContract((core) => openOn(core, 'http')));

// What goes out takes the same way as over HTTP.
describe('over Socket Mode', () => incomingTests((core) => openOn(core, 'socket')));
