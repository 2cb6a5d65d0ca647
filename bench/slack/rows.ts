import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorld } from '../crash/slack/world.ts';
import { type BenchRow, below, median } from '../row.ts';
import { eventBody, hammer, type Load, openings, steady, talkBody } from './load.ts';

const signingSecret = 'a secret of the bench';
const connections = 50;
const rounds = 5;
const eventsInRound = 1_500;
const warmUp = 800;
const mostOverBare = 1.3;

/** Answers what an app asks at its start: who it is and who people are. */
const startApi = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          ok: true,
          team_id: 'T1',
          user_id: 'UBOT',
          bot_id: 'B1',
          user: { id: 'U1', profile: { display_name: 'Somebody' } },
        }),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

interface Measured {
  readonly child: ChildProcess;
  readonly load: Load;
}

const start = async (kind: 'bare' | 'ours', folder: string, api: string): Promise<Measured> => {
  const child = fork(join(import.meta.dirname, 'server.ts'), [kind, folder, api, signingSecret], {
    // As `npm start` has it.
    execArgv: ['--max-semi-space-size=16'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the ${kind} app ended before it listened`);
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ readonly port: number }];
  ended.catch(() => undefined);
  return { child, load: { port: message.port, signingSecret, connections } };
};

const cpuOf = async ({ child }: Measured): Promise<number> => {
  child.send('cpu');
  const [message] = (await once(child, 'message')) as [{ readonly cpu: number }];
  return message.cpu;
};

/** Processor µs of one acknowledged event in a round. */
const cost = async (measured: Measured, bodies: readonly string[]): Promise<number> => {
  const before = await cpuOf(measured);
  const { failed } = await hammer(measured.load, bodies);
  if (failed > 0) throw new Error(`${failed} of ${bodies.length} events were not acknowledged`);
  return ((await cpuOf(measured)) - before) / bodies.length;
};

const events = (round: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => eventBody(String(10 + round), index));

const perSecond = 200;
const seconds = 15;
const longestAck = 500;

/** The whole bot at work: turns, analyses and pictures run while the events come in. */
const whileItWorks = async (told: (what: string) => void): Promise<BenchRow> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-slack-'));
  const world = await startWorld(() => 1);
  const child = fork(
    join(import.meta.dirname, '..', 'crash', 'slack', 'child.ts'),
    [folder, world.apiUrl, signingSecret],
    { execArgv: ['--max-semi-space-size=16'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  try {
    const ended = once(child, 'exit').then(() => {
      throw new Error('the bot ended before it listened');
    });
    ended.catch(() => undefined);
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [{ readonly port: number }];
    told(`acknowledgements at ${perSecond} events a second while turns and pictures run`);
    const load = { port: message.port, signingSecret, connections };
    await hammer(load, openings);
    const bodies = Array.from({ length: perSecond * seconds }, (_, index) => talkBody(index));
    const { milliseconds, failed } = await steady(load, bodies, perSecond);
    if (failed > 0) throw new Error(`${failed} of ${bodies.length} events were not acknowledged`);
    const sorted = [...milliseconds].sort((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
    return {
      ...below(
        `Slack acknowledgements at ${perSecond} events/s while turns and pictures run: p99`,
        p99,
        'ms',
        longestAck,
      ),
      peer: `median ${Math.round(median(sorted))} ms; ${world.messages.length} messages were posted meanwhile`,
    };
  } finally {
    child.kill('SIGKILL');
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** What it costs that an event is kept before it is acknowledged, against Bolt that keeps nothing, round by round in turn. */
export const slackRows = async (told: (what: string) => void): Promise<readonly BenchRow[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-slack-'));
  const api = await startApi();
  const apps: Measured[] = [];
  try {
    const address = `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`;
    const bare = await start('bare', folder, address);
    apps.push(bare);
    const ours = await start('ours', folder, address);
    apps.push(ours);
    told('events up to the acknowledgement');
    for (const app of apps) await cost(app, [...openings, ...events(80, warmUp)]);
    const pairs: { readonly bare: number; readonly ours: number }[] = [];
    for (let round = 0; round < rounds; round += 1)
      pairs.push({
        bare: await cost(bare, events(round, eventsInRound)),
        ours: await cost(ours, events(round, eventsInRound)),
      });
    const own = median(pairs.map((pair) => pair.ours));
    const peer = median(pairs.map((pair) => pair.bare));
    return [
      {
        name: `Slack events kept before the acknowledgement, ${connections} connections: processor time`,
        value: Math.round(own),
        unit: 'µs',
        peer: `bare Bolt, ${Math.round(peer)} µs`,
        ratio: peer / own,
        target: `at most ${mostOverBare} times that of bare Bolt`,
        met: own / peer <= mostOverBare,
      },
      await whileItWorks(told),
    ];
  } finally {
    for (const { child } of apps) child.kill('SIGINT');
    api.close();
    api.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  }
};
