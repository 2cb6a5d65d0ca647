import { newlyFound } from '../consultation/decide.ts';
import type { Analysis } from '../consultation/state.ts';
import type { EngineEvent } from '../contracts/engine.ts';
import type { Reading } from '../contracts/reading.ts';
import type { Reply } from '../contracts/reply.ts';
import type { Study } from '../contracts/study.ts';
import { reviewKey } from './acts/decide.ts';
import { digestKey, digestNow } from './acts/digest.ts';
import { channelOf } from './channel.ts';
import { readAct, readFailed } from './reading/read-act.ts';
import { sourcesFailed, sourcesSaid } from './say/sources.ts';
import { studySaid } from './say/study.ts';
import { code, notice } from './say/words.ts';
import type { Act, Scene } from './scene.ts';
import type { SourcesResult } from './sources.ts';

/** The day to look at a decision again has come. */
const review = ({ state, today }: Omit<Scene, 'inbound' | 'author'>): Act => {
  const { decision } = state ?? {};
  // Decided anew in the meantime: that one has a day of its own.
  if (decision === undefined || decision.reviewOn > today) return {};
  return {
    schedules: [{ key: reviewKey, off: true }],
    says: [
      notice(
        'info',
        [
          'Today is the day to look again at ',
          { kind: 'name', text: decision.title },
          ', decided by ',
          { kind: 'name', text: `${decision.by} on ${decision.on}` },
          ': ',
          { kind: 'name', text: decision.reviewBecause },
          '.',
        ],
        [
          'Tell what has changed, then ',
          code('advise'),
          '; ',
          code('decide'),
          ' keeps it for another while.',
        ],
      ),
    ],
  };
};

/** The platform will take nothing for this thread any more: what would post by itself is put off. */
const gone = 'platform.gone';

/** Said in the thread; a word of that kind that could not be posted either is not told in its turn. */
const refused = ({ post, error }: Extract<EngineEvent, { engine: 'post refused' }>): Act => {
  if (error.code === gone) return { schedules: [digestKey, reviewKey].map((key) => ({ key, off: true })) };
  if ((post.body as { readonly reply?: Reply } | null)?.reply?.kind === 'notice') return {};
  return {
    says: [
      notice(
        'error',
        ['A message could not be posted: ', { kind: 'name', text: error.message }],
        [error.hint],
      ),
    ],
  };
};

/** What a model added to the report that stands; of an older one, or once somebody said stop, nobody wants to read it. */
const studied = async (scene: Omit<Scene, 'inbound' | 'author'>, study: Study): Promise<Act> =>
  study.revision === scene.state?.advised && scene.state.phase !== 'stopped'
    ? { stored: { study }, says: await studySaid(scene, scene.state, study) }
    : {};

const studyFailed = (because: string) =>
  notice(
    'warning',
    ['The model could not add to the report: ', { kind: 'name', text: because }],
    ['The report above stands; it is the built-in advisor’s.'],
  );

/** What the team's own sources said: kept for the study, and what reads as a fact joins the brief. */
const sourcesAsked = (
  { state }: Pick<Scene, 'state'>,
  { facts: all, seen, ...sources }: SourcesResult,
): Act => {
  const facts = state === undefined ? [] : newlyFound(state, all);
  return {
    stored: { sources },
    commands: [{ kind: 'find', facts }],
    says: sourcesSaid({ facts, all: all.length, seen, ...sources }),
  };
};

/** What the engine tells: a job's result, a post that was refused, a schedule that is due. */
export const engineAct = async (
  scene: Omit<Scene, 'inbound' | 'author'>,
  thread: string,
  event: EngineEvent,
): Promise<Act> => {
  switch (event.engine) {
    case 'job done':
      if (event.kind === 'study') return studied(scene, event.result as Study);
      if (event.kind === 'sources') return sourcesAsked(scene, event.result as SourcesResult);
      if (event.kind === 'read') return readAct(scene, event.result as Reading);
      return { commands: [{ kind: 'analysed', analysis: event.result as Analysis }] };
    case 'job failed':
      if (event.kind === 'study' && scene.state?.phase === 'stopped') return {};
      if (event.kind === 'study') return { says: [studyFailed(event.error.message)] };
      if (event.kind === 'sources')
        return { stored: { sources: 'failed' }, says: [sourcesFailed(event.error.message)] };
      if (event.kind === 'read') return readFailed(scene, event.error.message);
      return {
        commands: [
          {
            kind: 'analysis failed',
            revision: scene.state?.revision ?? 0,
            because: event.error.message,
          },
        ],
      };
    case 'post refused':
      return refused(event);
    case 'schedule':
      return event.key === reviewKey ? review(scene) : digestNow(scene, channelOf(thread));
  }
};
