import type { Analysis } from '../consultation/state.ts';
import type { EngineEvent } from '../contracts/engine.ts';
import { reviewKey } from './acts/decide.ts';
import { digestNow } from './acts/digest.ts';
import { channelOf } from './channel.ts';
import { code, notice } from './say/words.ts';
import type { Act, Scene } from './scene.ts';

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

/** What the engine tells: a job's result, a post that was refused, a schedule that is due. */
export const engineAct = async (
  scene: Omit<Scene, 'inbound' | 'author'>,
  thread: string,
  event: EngineEvent,
): Promise<Act> => {
  switch (event.engine) {
    case 'job done':
      return { commands: [{ kind: 'analysed', analysis: event.result as Analysis }] };
    case 'job failed':
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
      return {
        says: [
          notice(
            'error',
            ['A message could not be posted: ', { kind: 'name', text: event.error.message }],
            [event.error.hint],
          ),
        ],
      };
    case 'schedule':
      return event.key === reviewKey ? review(scene) : digestNow(scene, channelOf(thread));
  }
};
