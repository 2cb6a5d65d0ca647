import type { Rule } from '../match.ts';

/** Told by ideas that meet in one sentence, and not by a phrase. */
export const hurtsSystemToldRules: readonly Rule[] = [];
