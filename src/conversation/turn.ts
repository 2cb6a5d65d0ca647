import { decide } from '../consultation/decide.ts';
import type { Command, Dated, Refusal } from '../consultation/events.ts';
import { evolve } from '../consultation/evolve.ts';
import { knownFacts } from '../consultation/held.ts';
import type { Consultation } from '../consultation/state.ts';
import type { EngineEvent, NewJob, Turn, TurnOutcome } from '../contracts/engine.ts';
import type { Inbound } from '../contracts/inbound.ts';
import type { ChannelSettings } from '../contracts/settings.ts';
import { actOn } from './acts/act-on.ts';
import { type AnalysisInput, adviceOptions, briefOf, type StudyJob } from './analyse.ts';
import { channelOf } from './channel.ts';
import { engineAct } from './engine-act.ts';
import type { Ports } from './ports.ts';
import { type ReadingsAfter, readingsAfter, withFilesFor } from './reading/queue.ts';
import { lostSaid } from './reading/read-act.ts';
import { repliesTo } from './say/replies.ts';
import { secretsSaid } from './say/secrets.ts';
import type { Act, Happened, Said, Scene } from './scene.ts';
import type { SourcesJob } from './sources.ts';
import { fromStored, type Stored, summaryOf, toStored } from './stored.ts';

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const isEngineEvent = (body: unknown): body is EngineEvent =>
  typeof body === 'object' && body !== null && 'engine' in body;

/** Runs the commands one after the other; each sees what the ones before it did. */
const carryOut = (before: Consultation | undefined, commands: readonly Command[], at: number): Happened => {
  const events: Dated[] = [];
  const refusals: Refusal[] = [];
  let state = before;
  for (const command of commands) {
    const outcome = decide(state, command);
    if ('refused' in outcome) {
      refusals.push(outcome.refused);
      continue;
    }
    for (const event of outcome.events) {
      const dated = { at, event };
      events.push(dated);
      state = evolve(state, dated);
    }
  }
  return { state, events, refusals };
};

const analysisKey = 'analysis';
const studyKey = 'study';
const sourcesKey = 'sources';

/** A consultation that was opened has its team's own sources asked once, by fixed queries. */
const sourcesOf = (
  { state, events }: Happened,
  { ports }: Pick<Scene, 'ports'>,
  thread: string,
): readonly NewJob[] => {
  if (state === undefined || !events.some(({ event }) => event.kind === 'opened')) return [];
  if (ports.sources?.(channelOf(thread)) !== true) return [];
  const input: SourcesJob = { question: state.title };
  return [{ kind: sourcesKey, key: sourcesKey, input }];
};

/** Facts that changed are looked at in a job; one that still runs on older facts is superseded by its key. */
const jobsOf = (
  { state, events }: Happened,
  rules: ChannelSettings,
  today: string,
  sources: Stored['sources'],
): readonly NewJob[] => {
  if (state?.phase !== 'analysing' || !events.some(({ event }) => event.kind === 'analysis started'))
    return [];
  const input: AnalysisInput = {
    revision: state.revision,
    brief: briefOf(state, rules),
    options: adviceOptions(today, rules),
    left: Object.keys(state.left),
    ...(sources === 'asked' ? { sourcesAsked: true } : {}),
  };
  return [{ kind: 'analyse', key: analysisKey, input }];
};

/** A report that was given is studied, where a model is there to do it. */
const studiesOf = (
  { state, events }: Happened,
  { ports, rules, stored: { sources } }: Pick<Scene, 'ports' | 'rules' | 'stored'>,
): readonly NewJob[] => {
  const { analysis } = state ?? {};
  if (ports.studies !== true || state === undefined || analysis === undefined) return [];
  if (!events.some(({ event }) => event.kind === 'advice given')) return [];
  const input: StudyJob = {
    revision: state.revision,
    brief: briefOf(state, rules),
    options: adviceOptions(analysis.asOf, rules),
    ...(typeof sources === 'object' ? { consulted: sources } : {}),
  };
  return [{ kind: 'study', key: studyKey, input }];
};

/** Jobs whose end nobody waits for any more: the facts are others, or somebody said stop. */
const cancelled = ({ events }: Happened): readonly string[] => {
  const kinds = new Set(events.map(({ event }) => event.kind));
  if (kinds.has('stopped')) return [analysisKey, studyKey, sourcesKey];
  return kinds.has('analysis started') ? [studyKey] : [];
};

const storedAfter = (before: Stored, happened: Happened, change: Partial<Stored> = {}): Stored => {
  const gave = happened.events.some(({ event }) => event.kind === 'advice given');
  return {
    ...before,
    ...change,
    ...(happened.state === undefined ? {} : { consultation: happened.state }),
    ...(gave && happened.state !== undefined ? { advisedFacts: knownFacts(happened.state) } : {}),
  };
};

const outcomeOf = (
  scene: Pick<Scene, 'stored' | 'rules' | 'today' | 'ports'>,
  thread: string,
  act: Act,
  happened: Happened,
  says: readonly Said[],
  { readings, ...reading }: ReadingsAfter,
): TurnOutcome => {
  const asking = sourcesOf(happened, scene, thread);
  const stopped = happened.events.some(({ event }) => event.kind === 'stopped');
  const change = readings === undefined ? act.stored : { ...act.stored, readings };
  const stored: Stored = {
    ...storedAfter(scene.stored, happened, change),
    ...(asking.length > 0 ? { sources: 'asked' } : {}),
    ...(stopped && scene.stored.sources === 'asked' ? { sources: 'failed' } : {}),
  };
  const changed = happened.events.length > 0 || change !== undefined;
  const cancel = [...cancelled(happened), ...reading.cancel];
  return {
    ...(changed ? { state: toStored(stored) } : {}),
    ...(happened.state === undefined || happened.events.length === 0
      ? {}
      : { summary: summaryOf(happened.state) }),
    history: happened.events,
    posts: says.map(({ reply, key, to }) => ({
      lane: thread,
      ...(key === undefined ? {} : { key }),
      body: { reply, ...(to === undefined ? {} : { to }) },
    })),
    jobs: [
      ...asking,
      ...jobsOf(happened, scene.rules, scene.today, stored.sources),
      ...studiesOf(happened, { ...scene, stored }),
      ...reading.jobs,
    ],
    ...(cancel.length === 0 ? {} : { cancel }),
    ...(act.schedules === undefined ? {} : { schedules: act.schedules }),
  };
};

/**
 * One turn: read what came, decide, evolve, and say what there is to say. Everything that it returns is committed at once;
 * nothing here reaches a chat platform.
 */
export const takeTurn =
  (ports: Ports) =>
  async (turn: Turn): Promise<TurnOutcome> => {
    const stored = fromStored(turn.state?.body);
    const { body } = turn.event;
    const reads = ports.reads === true;
    const inbound = isEngineEvent(body) ? undefined : withFilesFor(reads, body as Inbound);
    const rules = await ports.settings.get(inbound?.channel ?? channelOf(turn.thread));
    const common = {
      ports,
      stored,
      state: stored.consultation,
      rules,
      today: dayOf(turn.now),
      now: turn.now,
    };
    const act =
      inbound === undefined
        ? await engineAct(common, turn.thread, body as EngineEvent)
        : await actOn({
            ...common,
            inbound,
            author: { by: inbound.by.id, name: inbound.by.name, message: inbound.id },
          });
    const happened = carryOut(stored.consultation, act.commands ?? [], turn.now);
    const reading = readingsAfter(stored.readings, stored.consultation, {
      inbound,
      act,
      happened,
      reads,
      now: turn.now,
    });
    const says = [
      ...(inbound === undefined ? [] : secretsSaid(inbound)),
      ...(act.says ?? []),
      ...(await repliesTo(common, happened)),
      ...(reading.lost === undefined ? [] : lostSaid(reading.lost)),
    ];
    return outcomeOf(common, turn.thread, act, happened, says, reading);
  };
