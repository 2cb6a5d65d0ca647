import type { EngineEvent, Handlers, Turn, TurnOutcome } from '../../src/contracts/engine.ts';
import type { Talk } from './talk.ts';

/** What the handlers need of the world around the process. */
export interface Outside extends Pick<Handlers, 'deliver' | 'find'> {
  /** Says where the process is, so that it can be killed there. */
  readonly reach: (moment: 'turn' | 'job') => void;
  readonly random: () => number;
  /** The real conversation beside the load's own bookkeeping. */
  readonly talk?: Talk;
}

/** What a thread of the load has come to; all that is checked at the end is in it. */
export interface LoadState {
  /** Ids of every event that a turn took, the engine's own included. */
  readonly taken: readonly string[];
  readonly asked: readonly string[];
  readonly reported: readonly string[];
  readonly refused: readonly string[];
  /** The last request for a job that was taken back. */
  readonly cancelled?: string;
  /** What the real conversation keeps of the thread. */
  readonly talk?: unknown;
}

/** A message of the load: plain words, words that begin a job, or words that take it back. */
export interface LoadMessage {
  readonly wants: 'reply' | 'job' | 'stop';
}

const empty: LoadState = { taken: [], asked: [], reported: [], refused: [] };

/** The words of the reply that each message gets exactly once. */
export const replyTo = (id: string): string => `reply to ${id}`;

/** The words of the report that each finished job leads to. */
export const reportOf = (id: string): string => `report of ${id}`;

const speak = (turn: Turn, state: LoadState, { wants }: LoadMessage): TurnOutcome => {
  const { id } = turn.event;
  const reply = { lane: turn.thread, body: replyTo(id) };
  const progress = { lane: turn.thread, key: 'progress', body: `working on ${id}` };
  switch (wants) {
    case 'reply':
      return { state, posts: [reply] };
    case 'job':
      return {
        state: { ...state, asked: [...state.asked, id] },
        posts: [reply, progress],
        jobs: [{ kind: 'analysis', key: 'analysis', input: { of: id } }],
      };
    case 'stop':
      return {
        state: { ...state, ...(state.asked.length > 0 && { cancelled: state.asked.at(-1) as string }) },
        posts: [reply],
        cancel: ['analysis'],
      };
    default:
      throw new TypeError(`nobody wants ${wants satisfies never}`);
  }
};

const hear = (turn: Turn, state: LoadState, event: EngineEvent): TurnOutcome => {
  switch (event.engine) {
    case 'job done': {
      const { of } = event.result as { of: string };
      return {
        state: { ...state, reported: [...state.reported, of] },
        posts: [
          { lane: turn.thread, key: 'progress', body: `finished ${of}` },
          { lane: turn.thread, body: reportOf(of) },
        ],
      };
    }
    case 'post refused':
      return { state: { ...state, refused: [...state.refused, String(event.post.body)] } };
    case 'job failed':
    case 'schedule':
      throw new Error(`the load never leads to "${event.engine}"`);
    default:
      throw new TypeError(`the engine does not tell ${JSON.stringify(event satisfies never)}`);
  }
};

const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

const analysisOf = 'analyse';

/** Both outcomes in one turn: they share its state, its posts and its jobs. */
const together = (one: TurnOutcome, talk: TurnOutcome, before: LoadState): TurnOutcome => ({
  ...one,
  state: { ...(one.state as LoadState), talk: talk.state ?? before.talk },
  posts: [
    ...(one.posts ?? []),
    ...(talk.posts ?? []).map((post) => ({ ...post, body: JSON.stringify(post.body) })),
  ],
  jobs: [...(one.jobs ?? []), ...(talk.jobs ?? []).map((job) => ({ ...job, key: `talk-${job.key}` }))],
  history: [...(one.history ?? []), ...(talk.history ?? [])],
});

/** The load's own conversation, whose every word can be counted, and the real one beside it where it is wanted. */
export const loadHandlers = ({ deliver, find, reach, random, talk }: Outside): Handlers => ({
  turn: async (turn) => {
    reach('turn');
    if (random() < 0.3) await pause(random() * 5);
    if (random() < 0.03) throw new Error('a turn that fails now and then');
    const before = (turn.state?.body as LoadState | undefined) ?? empty;
    const state = { ...before, taken: [...before.taken, turn.event.id] };
    const body = turn.event.body as LoadMessage | EngineEvent;
    const isTalk = 'engine' in body && body.engine === 'job done' && body.kind === analysisOf;
    const own = isTalk ? { state } : 'engine' in body ? hear(turn, state, body) : speak(turn, state, body);
    const outcome = { ...own, summary: { events: state.taken.length }, history: [turn.event.id] };
    const isPlain = !('engine' in body) && body.wants === 'reply';
    if (talk === undefined || !(isTalk || isPlain)) return outcome;
    return together(outcome, await talk.turn(turn, before.talk), before);
  },
  dead: (turn, error) => ({
    posts: [{ lane: turn.thread, body: `gave up ${turn.event.id}: ${error.message}` }],
  }),
  jobs: {
    analysis: async (job, signal) => {
      reach('job');
      await pause(20 + random() * 120, signal);
      if (random() < 0.03) throw new Error('a job that fails now and then');
      return job.input;
    },
    ...(talk === undefined
      ? {}
      : {
          [analysisOf]: (job) => {
            reach('job');
            return talk.analyse(job);
          },
        }),
  },
  deliver,
  find,
});
