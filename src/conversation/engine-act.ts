import type { Analysis } from '../consultation/state.ts';
import type { EngineEvent } from '../contracts/engine.ts';
import { digestNow } from './acts/digest.ts';
import { channelOf } from './channel.ts';
import { notice } from './say/words.ts';
import type { Act, Scene } from './scene.ts';

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
      return digestNow(scene, channelOf(thread));
  }
};
