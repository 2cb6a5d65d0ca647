import type { Design } from '../contracts/design.ts';
import type { Brief } from '../contracts/fact.ts';
import type { ComponentGraph } from '../contracts/graph.ts';
import { type Critique, critiqueOf } from './critique.ts';
import { designGraph } from './design-graph.ts';
import { withPromised } from './design-view.ts';

/** A design that stands, looked at for what it lacks. */
export interface Review {
  /** The needs that it was held against, those that the design states itself among them. */
  readonly brief: Brief;
  readonly critique: Critique;
  readonly graph: ComponentGraph;
}

/** What alone is no design yet: who calls, and what it runs on. */
const around: ReadonlySet<string> = new Set(['platform', 'outside', 'application']);

/** A pasted design under every check, and drawn. Undefined where no part of one was named and nothing was said of it. */
export const reviewOf = (design: Design, needs: Brief): Review | undefined => {
  if (design.parts.every(({ kind }) => around.has(kind)) && design.remarks.length === 0) return undefined;
  const brief = withPromised(needs, design);
  return { brief, critique: critiqueOf(design, brief), graph: designGraph(design) };
};
