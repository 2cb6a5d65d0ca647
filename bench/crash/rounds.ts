import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../row.ts';
import type { FromChild, ThreadDump, ToChild } from './child.ts';
import type { LoadMessage } from './handler.ts';
import { judge, type Sent, type Verdict } from './judge.ts';
import { type StrictPlatform, strictPlatform } from './platform.ts';

/** Where a process is killed. */
const moments = ['start', 'any time', 'ingest', 'turn', 'job', 'posting'] as const;
type Moment = (typeof moments)[number];

export interface CrashReport extends Verdict {
  readonly rounds: number;
  readonly kills: Readonly<Record<Moment, number>>;
  readonly accepted: number;
  readonly turns: number;
  readonly jobs: number;
  /** Events of the real conversation. */
  readonly talkEvents: number;
  readonly dead: number;
  readonly platform: StrictPlatform['counts'];
  /** Of opening the store and starting to serve, over all starts. */
  readonly restartMilliseconds: { readonly median: number; readonly most: number };
  readonly passed: boolean;
}

const threads = Array.from({ length: 40 }, (_, index) => `load:c:${index}`);
const longestRound = 20_000;
const drainTime = 120_000;
const restartBar = 2_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Run {
  readonly messages: Sent[];
  readonly byId: Map<string, Sent & { readonly body: LoadMessage }>;
  readonly unsure: Set<string>;
  readonly opens: number[];
  readonly random: () => number;
  readonly platform: StrictPlatform;
  readonly talk: boolean;
  order: number;
}

const wants = (luck: number): LoadMessage['wants'] => (luck < 0.35 ? 'job' : luck < 0.4 ? 'stop' : 'reply');

const write = (run: Run): string => {
  run.order += 1;
  const thread = threads[Math.floor(run.random() * threads.length)] ?? '';
  const id = `load:${run.messages.length}`;
  const message = { id, thread, sentAt: run.order, body: { wants: wants(run.random()) } };
  run.messages.push(message);
  run.byId.set(id, message);
  run.unsure.add(id);
  return id;
};

/** A child at work; `reached` is told of each moment at which it could be killed. */
const startChild = (folder: string, run: Run, reached: (moment: Moment) => void) => {
  const child: ChildProcess = fork(
    join(import.meta.dirname, 'child.ts'),
    [folder, run.talk ? 'talk' : 'load'],
    {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  const waiting = new Map<FromChild['kind'], { heard: (message: FromChild) => void; gone: () => void }>();
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const send = (message: ToChild): void => {
    if (child.connected) child.send(message, () => {});
  };
  const answer = async (message: Extract<FromChild, { call: number }>): Promise<void> => {
    await pause(run.random() * 8);
    const given =
      message.kind === 'find' ? run.platform.find(message.post) : run.platform.deliver(message.post);
    if (message.kind === 'deliver') reached('posting');
    const { call } = message;
    send(
      given instanceof Error
        ? { kind: 'answer', call, answer: null, error: given.message }
        : { kind: 'answer', call, answer: given },
    );
  };
  const busy = new Set<Promise<void>>();
  child.on('message', (message: FromChild) => {
    switch (message.kind) {
      case 'accepted': {
        run.order += 1;
        const sent = run.byId.get(message.id);
        if (sent !== undefined) sent.acceptedAt ??= run.order;
        run.unsure.delete(message.id);
        return;
      }
      case 'reached':
        return reached(message.moment);
      case 'deliver':
      case 'find': {
        const answered = answer(message).finally(() => busy.delete(answered));
        busy.add(answered);
        return;
      }
      case 'ready':
        run.opens.push(message.openMilliseconds);
        waiting.get('ready')?.heard(message);
        return;
      default:
        waiting.get(message.kind)?.heard(message);
    }
  });
  /** What is still in the pipe was sent: it counts. */
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(async () => {
    for (const { gone } of waiting.values()) gone();
    await Promise.all(busy);
  });
  const next = <Kind extends FromChild['kind']>(kind: Kind) =>
    new Promise<Extract<FromChild, { kind: Kind }>>((resolve, reject) => {
      waiting.set(kind, {
        heard: (message) => resolve(message as Extract<FromChild, { kind: Kind }>),
        gone: () => reject(new Error(`the process ended by itself: ${errors}`)),
      });
    });
  return { child, send, ended, next, errors: () => errors };
};

const say = (run: Run, send: (message: ToChild) => void, id: string): void => {
  const message = run.byId.get(id);
  if (message !== undefined) send({ kind: 'say', id, thread: message.thread, body: message.body });
};

/** One life: everything unsure is sent again, more is said, and at its moment the process is killed. */
const live = async (folder: string, run: Run, moment: Moment): Promise<void> => {
  let [left, isDead] = [1 + Math.floor(run.random() * 25), false];
  const kill = () => {
    isDead = true;
    child.kill('SIGKILL');
  };
  const { child, send, ended, next, errors } = startChild(folder, run, (reached) => {
    if (reached !== moment || isDead) return;
    left -= 1;
    if (left <= 0) kill();
  });
  const timer = setTimeout(kill, moment === 'start' ? run.random() * 120 : longestRound);
  if (moment === 'start') {
    await ended;
    clearTimeout(timer);
    return;
  }
  await next('ready');
  for (const id of [...run.unsure]) say(run, send, id);
  const until = moment === 'any time' ? run.random() * 400 : Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let burst = 0; !isDead; burst += 1) {
    const size = 1 + Math.floor(run.random() * 6);
    for (let index = 0; index < size && run.unsure.size < 200; index += 1) say(run, send, write(run));
    if (performance.now() - begun > until || (moment === 'ingest' && burst >= left)) kill();
    await pause(run.random() * 12);
  }
  await ended;
  clearTimeout(timer);
  if (errors() !== '') throw new Error(`the process complained: ${errors()}`);
};

/** The last life is let to its end, and asked what everything came to. */
const finish = async (
  folder: string,
  run: Run,
): Promise<{ threads: readonly ThreadDump[]; dead: number }> => {
  const { child, send, ended, next } = startChild(folder, run, () => {});
  await next('ready');
  for (const id of [...run.unsure]) say(run, send, id);
  const end = performance.now() + drainTime;
  let last = { idle: false, dead: 0 };
  while (!(last.idle && run.unsure.size === 0) && performance.now() < end) {
    await pause(100);
    const answered = next('idle');
    send({ kind: 'idle?' });
    last = await answered;
  }
  const answered = next('states');
  send({ kind: 'states', threads });
  const { states } = await answered;
  child.disconnect();
  await ended;
  return { threads: states, dead: last.dead };
};

/** Kills a process under load again and again, then checks that nothing is lost and nothing happened twice. */
export const crash = async (
  rounds: number,
  options: {
    readonly told?: (what: string) => void;
    readonly blind?: boolean;
    /** With the real conversation beside the counted one. */
    readonly talk?: boolean;
    readonly random?: () => number;
  } = {},
): Promise<CrashReport> => {
  const { told = () => {}, blind = false, talk = false, random = Math.random } = options;
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-crash-'));
  try {
    const platform = strictPlatform(join(folder, 'platform.jsonl'), random, blind);
    const run: Run = {
      messages: [],
      byId: new Map(),
      unsure: new Set(),
      opens: [],
      random,
      platform,
      talk,
      order: 0,
    };
    const kills = { start: 0, 'any time': 0, ingest: 0, turn: 0, job: 0, posting: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const moment = moments[(round + 1) % moments.length] ?? 'any time';
      told(`round ${round + 1}/${rounds}: killed at ${moment}`);
      kills[moment] += 1;
      await live(join(folder, 'data'), run, moment);
    }
    told('letting it end');
    const end = await finish(join(folder, 'data'), run);
    const verdict = judge(run.messages, end.threads, platform.lanes);
    const restart = { median: median(run.opens), most: Math.max(...run.opens) };
    const wrong = Object.values(verdict).reduce((sum, count) => sum + count, 0);
    return {
      rounds,
      kills,
      accepted: run.messages.filter(({ acceptedAt }) => acceptedAt !== undefined).length,
      turns: end.threads.reduce((sum, { version }) => sum + version, 0),
      jobs: end.threads.reduce((sum, { state }) => sum + state.asked.length, 0),
      talkEvents: end.threads.reduce((sum, { events }) => sum + events, 0),
      dead: end.dead,
      ...verdict,
      platform: platform.counts,
      restartMilliseconds: restart,
      passed: wrong + platform.counts.postedTwice + end.dead === 0 && restart.most < restartBar,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
