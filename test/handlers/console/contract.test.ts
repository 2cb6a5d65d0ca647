import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core, Pressed, Sent, Speaker, TestPlatform } from '../../contracts/platform/driver.ts';
import { platformContract } from '../../contracts/platform/platform.ts';
import { isTaken } from '../../contracts/platform/ports.ts';
import { type Answered, type Shown, type TestConsole, testConsole } from './desk.ts';

const people = { ana: { id: 'ana', name: 'Ana' }, ben: { id: 'ben', name: 'Ben' } } as const;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a browser shows of a card, and what it reads out of a picture. */
const readOf = (html: string): string =>
  html
    .replaceAll(/<img[^>]*\salt="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one);

/** What the page sends for something done to the form of a question; throws where the form offers no such thing. */
const answerOf = (form: string, pressed: Pressed): object => {
  const offers = (what: string): void => {
    if (!form.includes(what)) throw new Error(`the form has no ${what}: ${form}`);
  };
  switch (pressed.way) {
    case 'field':
      offers('<input name="value"');
      return { way: 'typed', text: pressed.text };
    case 'choice':
      offers(`name="choice" value="${pressed.value}"`);
      return { way: 'typed', text: pressed.value };
    case 'boxes':
      for (const label of pressed.labels) offers(`name="picked" value="${label}"`);
      if (pressed.labels.length === 0) offers('name="choice" value="none of these"');
      return { way: 'typed', text: pressed.labels.join(', ') || 'none of these' };
    default:
      offers(`name="way" value="${pressed.way}"`);
      return { way: pressed.way };
  }
};

const open = async (core: Core): Promise<TestPlatform> => {
  const ports = {
    accept: core.accept,
    picture: core.picture,
    file: async () => new TextEncoder().encode('%PDF-1.7'),
  };
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-contract-'));
  let at: TestConsole = await testConsole(ports, folder);
  let isClosed = false;
  let ids = 0;

  const send = async (thread: string, body: object): Promise<Sent> => {
    const short = thread.replace('console:main:', '');
    const answered: Answered = await at.post(`/api/threads/${short}/messages`, body);
    return { acknowledged: answered.status === 202, again: () => send(thread, body) };
  };
  const post = (by: Speaker, thread: string, more: object): Promise<Sent> => {
    ids += 1;
    return send(thread, { id: `message-${ids}`, by: people[by], ...more });
  };
  const cards = async (thread: string): Promise<Shown['messages']> => {
    const path = `/api/threads/${thread.replace('console:main:', '')}`;
    return ((await at.get(path)).json() as Shown).messages.filter(({ kind }) => kind !== 'said');
  };
  const close = async (): Promise<void> => {
    if (!isClosed) await at.console.close();
    isClosed = true;
  };
  const restart = async (): Promise<void> => {
    await close();
    at = await testConsole(ports, folder);
    isClosed = false;
  };

  return {
    people,
    foreign: 'slack:T1.C1:1700000000.000100',
    begin: async (by, text) => {
      const thread = `console:main:thread-${ids}`;
      return { thread, ...(await post(by, thread, { text })) };
    },
    say: (by, thread, text) => post(by, thread, { text }),
    press: async (by, thread, pressed) => {
      const card = (await cards(thread)).findLast(({ kind }) => kind === 'questions')?.html ?? '';
      const form = (card.match(/<form.*?<\/form>/gs) ?? []).find((one) =>
        one.includes(`data-fact="${pressed.fact}"`),
      );
      const revision = /data-revision="(\d+)"/.exec(form ?? '')?.[1];
      const answer = answerOf(form ?? '', pressed);
      return post(by, thread, { answer: { fact: pressed.fact, revision: Number(revision), ...answer } });
    },
    shown: async (thread) => (await cards(thread)).map(({ html }) => readOf(html)),
    deliver: (given, signal) => at.console.deliver(given, signal),
    find: (given) => at.console.find(given),
    // Nothing can be lost between the core and the page, which are one process, but by the end of both.
    deliverInDoubt: async (given, truth) => {
      if (truth === 'there') await at.console.deliver(given, new AbortController().signal);
      await restart();
    },
    isOpen: () => isTaken(Number(new URL(at.console.address).port)),
    restart,
    close,
    dispose: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

platformContract(open);
