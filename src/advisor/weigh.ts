import type { AdviceOptions } from '../contracts/consultation.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import type { Evidence } from '../contracts/findings.ts';
import type { Pattern } from '../contracts/pattern.ts';
import { patternById } from '../knowledge/registry.ts';
import { situationOf } from './decide.ts';
import { frameOf } from './frame.ts';
import { judge } from './judge.ts';
import { preparedBrief } from './prepared.ts';
import { factStore } from './view.ts';

/** What speaks for and against one way of building, for these facts; whether or not it stands in an option. */
export interface Weighed {
  readonly pattern: Pattern;
  /** Hard reasons against it. */
  readonly out: readonly Evidence[];
  /** Strongest first. */
  readonly against: readonly Evidence[];
  readonly inFavour: readonly Evidence[];
  /** Facts that the reasons name, derived and assumed ones too. */
  readonly facts: readonly Fact[];
}

/** The rules of one pattern over the facts; undefined for an unknown id. */
export const weigh = (brief: Brief, id: string, options: AdviceOptions): Weighed | undefined => {
  const pattern = patternById(id);
  if (pattern === undefined) return undefined;
  const stated = factStore(preparedBrief(brief, options).facts);
  const { frame } = frameOf(stated, options);
  const situation = situationOf(stated, frame);
  const { evidence, out } = judge(pattern, situation.view);
  const sorted = [...evidence].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    pattern,
    out,
    against: sorted.filter(({ points }) => points < 0),
    inFavour: sorted.filter(({ points }) => points > 0),
    facts: [...situation.store.values()],
  };
};
