import type { FactView } from '../../../contracts/fact.ts';

/** The facts that `shapeInQuestion` reads; to be listed in `reads` of every rule that uses it. */
export const shapeReads: readonly string[] = [
  'asked.shape',
  'asked.rewrite',
  'present.shape',
  'hurts.tooManyServices',
  'hurts.deployCoupling',
  'proposed.patterns',
];

/**
 * Whether the cut of the application is a topic at all. A small team is a reason for one deployable only
 * then: most briefs are about data, and there the shape is none of our business.
 */
export const shapeInQuestion = (facts: FactView): boolean =>
  facts.is('asked.shape') ||
  facts.is('asked.rewrite') ||
  facts.is('hurts.tooManyServices') ||
  facts.is('hurts.deployCoupling') ||
  facts.choice('present.shape') !== undefined ||
  facts.set('proposed.patterns').includes('microservices');

/**
 * Below this many engineers there are not enough people for several teams, each owning and being on call for
 * its own services; a team of about eight is the usual unit.
 */
export const engineersOfOneTeam = 12;

/** From here on one repository and one release train are shared by many teams, and waiting becomes a cost. */
export const engineersOfManyTeams = 100;
