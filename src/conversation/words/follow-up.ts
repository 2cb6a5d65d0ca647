import type { Block } from '../../contracts/report.ts';
import type { About, Behind } from './about.ts';
import { aboutFacts } from './about-facts.ts';
import { aboutFailures } from './about-failures.ts';
import { aboutLimits } from './about-limits.ts';
import { aboutWays } from './about-ways.ts';

/** In this order: what is lost before what it costs, who said it before what it is. A new kind of question is an entry. */
const all: readonly About[] = [
  ...aboutFailures,
  ...aboutFacts.slice(0, 3),
  ...aboutLimits,
  ...aboutWays,
  ...aboutFacts.slice(3),
];

const opening =
  /^\s*(?:and |but |so |ok(?:ay)?,? |hm+,? |then )*(?:what|which|why|when|how|who|where|is|are|do|does|did|can|could|should|would|will|explain|tell me)\b/i;

/** Whether words ask something of us, rather than tell us something. */
export const isAsked = (words: string): boolean => /\?\s*$/.test(words) || opening.test(words);

/** What a question in words is answered with; undefined where nothing that was worked out answers it. */
export const followUp = (behind: Behind, words: string): readonly Block[] | undefined => {
  for (const { asks, answer } of all) {
    const match = asks.exec(words);
    const blocks = match === null ? undefined : answer(behind, words, match);
    if (blocks !== undefined) return blocks;
  }
  return undefined;
};
