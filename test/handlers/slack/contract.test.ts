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
import { openFakeSlack } from '../../support/slack/fake.ts';
import { elementsOf, type Filled } from '../../support/slack/fields.ts';
import { type FakePerson, personIn } from '../../support/slack/person.ts';
import { appToken, type Fault } from '../../support/slack/server.ts';
import type { FakeMessage } from '../../support/slack/state.ts';
import {
  type Answered,
  httpWire,
  signingSecret,
  type Sent as Told,
  type Wire,
} from '../../support/slack/wire.ts';

const users = { ana: 'U1', ben: 'U2' } as const;
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

const shownOf = ({ text, blocks, files }: FakeMessage): string =>
  [
    ...(blocks.length > 0 ? wordsIn(blocks) : [readMrkdwn(text)]),
    // The name of a file tells its post, which people need not see.
    ...files.flatMap(({ title, alt }) => [title, alt]),
  ].join('\n');

interface Button {
  readonly message: FakeMessage;
  readonly action: string;
  readonly field: string;
}

/** The button of a card that does what somebody wants to do; throws where the card has none. */
const buttonFor = (messages: readonly FakeMessage[], pressed: Pressed): Button => {
  const isWay = ({ way, text }: { readonly way?: string; readonly text?: string }): boolean => {
    if (pressed.way === 'choice') return way === 'typed' && text === pressed.value;
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

const filledFor = (field: string, pressed: Pressed): Filled => {
  if (pressed.way === 'field') return { [field]: pressed.text };
  return pressed.way === 'boxes' ? { [field]: pressed.labels } : {};
};

const openOn = async (core: Core, way: 'http' | 'socket'): Promise<TestPlatform> => {
  const fake = await openFakeSlack();
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-contract-'));
  const settings = openSettings(folder);
  const problems: string[] = [];
  const connection: Connection =
    way === 'http' ? { kind: 'http', port: 0, signingSecret } : { kind: 'socket', appToken };
  const start = (): Promise<Slack> =>
    startSlack(
      {
        accept: core.accept,
        picture: core.picture,
        file: async () => new TextEncoder().encode('%PDF-1.7'),
        threads: async () => [],
        references: settings.references,
        names: settings.cache('names', z.string(), { entries: 100, lifetime: 60_000 }),
      },
      {
        connection,
        workspaces: { kind: 'one', token: fake.team('T1').token },
        allowed: {},
        apiUrl: fake.apiUrl,
        now: () => fake.clock.now(),
        problem: (what) => problems.push(what),
      },
    );
  let slack = await start();
  let isClosed = false;

  const once: Wire = async (told) => {
    if (way === 'http') return httpWire(slack.connected, fake.clock)(told);
    const [line] = fake.server.lines;
    const types = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const;
    const answer = await line?.send(types[told.kind], told.payload, told.kind !== 'event');
    return { status: answer === undefined ? 0 : 200, body: '', tries: 1 };
  };
  const isFine = ({ status }: Answered): boolean => status >= 200 && status < 300;
  const tell = async (told: readonly Told[]): Promise<Sent> => {
    // Both events of one mention are on their way together.
    const answers = await Promise.all(told.map(once));
    return { acknowledged: answers.every(isFine), again: () => tell(told) };
  };
  /** Does what somebody does, and hears what the app answered to all that Slack told it of that. */
  const told = async <Done>(
    doing: (person: (speaker: keyof typeof users) => FakePerson) => Promise<Done>,
  ): Promise<Sent & { readonly done: Done }> => {
    const all: Told[] = [];
    const wire: Wire = async (each) => {
      all.push(each);
      return { status: 200, body: '', tries: 0 };
    };
    const done = await doing((speaker) => personIn(fake, wire, 'T1', users[speaker]));
    return { done, ...(await tell(all)) };
  };

  /** The message that the thread is under is somebody's, so all the others are the bot's. */
  const messagesOf = (thread: string): readonly FakeMessage[] => {
    const { channel, root } = placeOf(thread) ?? { channel: '', root: '' };
    return fake.messages(channel, root).filter(({ user }) => user === fake.team('T1').botUser);
  };
  const deliver = async (post: Post, signal: AbortSignal): Promise<Delivery> => {
    const delivered = await slack.deliver(post, signal);
    if (delivered.kind !== 'later') return delivered;
    fake.clock.advance(delivered.afterMilliseconds);
    return deliver(post, signal);
  };
  const close = async (): Promise<void> => {
    if (isClosed) return;
    isClosed = true;
    await slack.close();
    // The other end of a socket hears of its end a little later.
    while (fake.server.lines.size > 0) await setImmediate();
  };
  const restart = async (): Promise<void> => {
    await close();
    slack = await start();
    isClosed = false;
  };

  return {
    people,
    foreign: 'console:main:tickets',
    begin: async (by, words) => {
      const { done: ts, ...sent } = await told((person) => person(by).mention('C1', words));
      return { ...sent, thread: `slack:T1.C1:${ts}` };
    },
    say: (by, thread, words) => told((person) => person(by).say('C1', words, placeOf(thread)?.root)),
    press: (by, thread, pressed) => {
      const { message, action, field } = buttonFor(messagesOf(thread), pressed);
      return told((person) => person(by).press(message, action, filledFor(field, pressed)));
    },
    shown: async (thread) => messagesOf(thread).map(shownOf),
    deliver,
    find: (post) => slack.find(post),
    deliverInDoubt: async (post, truth) => {
      const fault: Fault = { kind: truth === 'there' ? 'broken after' : 'broken' };
      for (const method of ['chat.postMessage', 'chat.update', 'files.completeUploadExternal'])
        fake.failNext(method, fault);
      await expect(deliver(post, new AbortController().signal)).rejects.toMatchObject({ retryable: true });
    },
    isOpen: async () =>
      way === 'http' ? isTaken(Number(new URL(slack.connected).port)) : fake.server.lines.size > 0,
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
