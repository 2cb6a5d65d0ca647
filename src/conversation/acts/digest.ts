import type { Verb } from '../../contracts/verb.ts';
import { notice } from '../say/words.ts';
import type { Act, Scene } from '../scene.ts';

/** `digest now|schedule|pause`. */
export const digestAct = async (_scene: Scene, _verb: Extract<Verb, { kind: 'digest' }>): Promise<Act> => ({
  says: [notice('info', ['not yet'])],
});
