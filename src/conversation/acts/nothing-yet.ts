import { refusalSaid } from '../say/refusal.ts';
import type { Act } from '../scene.ts';

/** Nothing was said here that could be shown, asked about or decided. */
export const nothingYet: Act = { says: refusalSaid({ because: 'nothing to advise on' }, undefined) };
