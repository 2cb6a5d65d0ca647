import { isDeepStrictEqual } from 'node:util';
import { questionsFor } from '../../src/advisor/ask.ts';
import type { Dated } from '../../src/consultation/events.ts';
import { replay } from '../../src/consultation/evolve.ts';
import type { EngineEvent, Job, Turn, TurnOutcome } from '../../src/contracts/engine.ts';
import type { Inbound } from '../../src/contracts/inbound.ts';
import { channelSettings } from '../../src/contracts/settings.ts';
import type { Verb } from '../../src/contracts/verb.ts';
import { type AnalysisInput, analyse } from '../../src/conversation/analyse.ts';
import { consultBrief } from '../../src/conversation/consult.ts';
import { remembering } from '../../src/conversation/remember.ts';
import { fromStored } from '../../src/conversation/stored.ts';
import { takeTurn } from '../../src/conversation/turn.ts';
import { readDesign } from '../../src/intake/design/read-design.ts';
import { readFile } from '../../src/intake/files/read-file.ts';
import { read } from '../../src/intake/read.ts';

/** The real conversation, riding on the load: each plain message says something to it. */
export interface Talk {
  readonly turn: (turn: Turn, before: unknown) => Promise<TurnOutcome>;
  readonly analyse: (job: Job) => Promise<unknown>;
  /** What is wrong with a consultation at the end of all: nothing, where all is well. */
  readonly problems: (stored: unknown, history: readonly unknown[]) => readonly string[];
}

const openings = [
  'We store orders in one PostgreSQL, 300 writes/s at the peak, 200 GB, 99.9 %, five engineers.',
  'Chat messages, 120 million a day, read by time, losing one is fine, three zones.',
  'We run MySQL with two replicas, 2 TB, 4k reads/s, an order must never be lost.',
];

/** A message as somebody in the thread would send it; the number makes each of them news. */
const verbOf = (id: string, isFirst: boolean): Verb => {
  const number = Number(id.replaceAll(/\D/g, '')) || 1;
  if (isFirst) return { kind: 'say', text: openings[number % openings.length] ?? '', attachments: [] };
  switch (number % 5) {
    case 0:
      return { kind: 'advise' };
    case 1:
      return { kind: 'status' };
    case 2:
      return { kind: 'calculate', calculator: 'rates', parameters: `average=${number} peakFactor=2` };
    default:
      return { kind: 'correct', subject: 'writes.peakPerSecond', value: `${1000 + number}/s` };
  }
};

const people = ['Ada', 'Bob', 'Cleo'];

const inboundOf = ({ thread, event }: Turn, isFirst: boolean): Inbound => {
  const name = people[event.id.length % people.length] ?? 'Ada';
  return {
    id: event.id,
    thread,
    channel: thread.slice(0, thread.lastIndexOf(':')),
    by: { id: name.toLowerCase(), name },
    at: new Date(event.receivedAt).toISOString(),
    verb: verbOf(event.id, isFirst),
    words: event.id,
  };
};

/** Opens the conversation on the built-in advisor, in this process. */
export const openTalk = (): Talk => {
  const think = remembering({
    read: async (text, speaker) => read(text, speaker),
    readFile: async (file, speaker) => readFile(file, speaker),
    readDesign: async (texts) => readDesign(texts),
    consult: async (brief, options) => consultBrief(brief, options),
    ask: async (brief, options) => questionsFor(brief, options),
  });
  const settings = channelSettings.parse({});
  const take = takeTurn({
    think,
    settings: { get: async () => settings, change: async (_, next) => next(settings) },
    threads: async () => [],
  });
  return {
    turn: (turn, before) => {
      const isEngine = typeof turn.event.body === 'object' && 'engine' in (turn.event.body as EngineEvent);
      const body = isEngine ? turn.event.body : inboundOf(turn, before === undefined);
      return take({
        ...turn,
        event: { ...turn.event, body },
        state: before === undefined ? undefined : { version: 0, body: before },
      });
    },
    analyse: (job) => analyse(job.input as AnalysisInput, think),
    problems: (stored, history) => {
      const { consultation } = fromStored(stored);
      const again = replay(history as readonly Dated[]);
      const events = (history as readonly Dated[]).map(({ event }) => event);
      const said = events.flatMap((event) =>
        event.kind === 'fact stated'
          ? [`${event.author.message}/${event.fact.id}/${String(event.fact.value)}`]
          : [],
      );
      return [
        ...(consultation?.phase === 'analysing' ? ['an analysis never ended'] : []),
        ...(isDeepStrictEqual(JSON.parse(JSON.stringify(again ?? null)), consultation ?? null)
          ? []
          : ['the history gives another state']),
        ...(new Set(said).size === said.length ? [] : ['a fact was stated twice by one message']),
      ];
    },
  };
};
