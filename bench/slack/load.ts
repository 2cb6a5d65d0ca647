import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';

/** What sends signed events to an app. */
export interface Load {
  readonly port: number;
  readonly signingSecret: string;
  readonly connections: number;
}

/** Acknowledgements of a run: how long each took in ms, and how many were no 200. */
export interface Acks {
  readonly milliseconds: readonly number[];
  readonly failed: number;
}

const post = (agent: Agent, { port, signingSecret }: Load, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    const call = request(
      {
        host: '127.0.0.1',
        port,
        path: '/slack/events',
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    call.setTimeout(30_000, () => call.destroy(new Error('no answer in 30 s')));
    call.on('error', reject);
    call.end(body);
  });

const threads = 50;

const callback = (id: string, event: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    token: 'unused',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: id,
    event_time: 1_790_000_000,
    authorizations: [{ enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    event,
  });

/** Threads begin now: a mention that comes long after it was written would have its thread read first. */
const begun = Math.floor(Date.now() / 1000);

const rootOf = (index: number): string => `${begun}.${String(index % threads).padStart(6, '0')}`;

/** Mentions that begin the threads. */
export const openings: readonly string[] = Array.from({ length: threads }, (_, index) =>
  callback(`EvOpen${index}`, {
    type: 'app_mention',
    channel: `C${index}`,
    user: `U${index}`,
    ts: rootOf(index),
    text: '<@UBOT> we need to store messages',
  }),
);

/** A message in one of those threads, as Slack sends it. */
export const eventBody = (round: string, index: number): string =>
  callback(`Ev${round}${index}`, {
    type: 'message',
    channel_type: 'channel',
    channel: `C${index % threads}`,
    user: `U${index % threads}`,
    ts: `17900${round}.${String(index).padStart(6, '0')}`,
    thread_ts: rootOf(index),
    text: `we need to store ${index} messages a day, and none may be lost; reads are mostly the newest of a channel`,
  });

const once = async (agent: Agent, load: Load, body: string, into: number[]): Promise<boolean> => {
  const since = performance.now();
  const status = await post(agent, load, body);
  into.push(performance.now() - since);
  return status === 200;
};

/** As fast as the app answers, over so many connections. */
export const hammer = async (load: Load, bodies: readonly string[]): Promise<Acks> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const milliseconds: number[] = [];
  let next = 0;
  let failed = 0;
  const connection = async () => {
    while (next < bodies.length) {
      const body = bodies[next] ?? '';
      next += 1;
      if (!(await once(agent, load, body, milliseconds))) failed += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: load.connections }, connection));
  } finally {
    agent.destroy();
  }
  return { milliseconds, failed };
};

/** At a steady rate a second, whether or not the app keeps up; resolves once all were answered. */
export const steady = async (load: Load, bodies: readonly string[], perSecond: number): Promise<Acks> => {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const milliseconds: number[] = [];
  let failed = 0;
  const begun = performance.now();
  const running: Promise<void>[] = [];
  try {
    for (const [index, body] of bodies.entries()) {
      const wait = begun + (index * 1000) / perSecond - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      running.push(
        once(agent, load, body, milliseconds).then((isTaken) => {
          if (!isTaken) failed += 1;
        }),
      );
    }
    await Promise.all(running);
  } finally {
    agent.destroy();
  }
  return { milliseconds, failed };
};

/** What people write in a thread while it is worked on: mostly small questions, now and then a wish for the whole advice. */
export const talkBody = (index: number): string =>
  callback(`EvTalk${index}`, {
    type: 'message',
    channel_type: 'channel',
    channel: `C${index % threads}`,
    user: `U${index % threads}`,
    ts: `1799000000.${String(index).padStart(6, '0')}`,
    thread_ts: rootOf(index),
    text:
      index < threads
        ? 'We store 120 M chat messages a day in one Postgres primary; reads are mostly the newest of a channel; nothing may be lost.'
        : index % 97 === 0
          ? 'advise'
          : `why mark${index}`,
  });
