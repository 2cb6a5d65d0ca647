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

/** The facts that `manyVariants` reads. */
export const variantsReads: readonly string[] = ['integrations.many', 'integrations.count'];

/** From here on a variant now and then turns "one more service" into a linear growth of toil. */
const severalVariants = 10;

/** Whether there are many similar variants or partners, said in words or by their number. */
export const manyVariants = (facts: FactView): boolean =>
  facts.is('integrations.many') || (facts.stated('integrations.count') ?? 0) >= severalVariants;

/**
 * Below this many engineers there are not enough people for several teams, each owning and being on call for
 * its own services; a team of about eight is the usual unit.
 */
export const engineersOfOneTeam = 12;

/** From here on one repository and one release train are shared by many teams, and waiting becomes a cost. */
export const engineersOfManyTeams = 100;

/** Up to here a handful of teams can share one release train, if modules have owners and the build is quick. */
export const engineersOfOneTrain = 40;

/** The facts that `outgrowsItsRelease` reads. */
export const releaseReads: readonly string[] = [
  'present.shape',
  'team.size',
  'team.small',
  'team.manyTeams',
  'hurts.deployCoupling',
  'hurts.badDeploy',
  'asked.shape',
  'asked.rewrite',
  'asked.partitioning',
  'hurts.writeCeiling',
  'hurts.readCeiling',
  'hurts.memoryExceeded',
];

/**
 * Whether one deployable of few people is what hurts or is in question, and not what it stores: its build, its tests and its
 * releases are the trouble.
 */
export const outgrowsItsRelease = (facts: FactView): boolean => {
  const few = (facts.stated('team.size') ?? Number.POSITIVE_INFINITY) < engineersOfOneTrain;
  const loaded = ['hurts.writeCeiling', 'hurts.readCeiling', 'hurts.memoryExceeded'].some((id) =>
    facts.is(id),
  );
  const meant =
    ['hurts.deployCoupling', 'hurts.badDeploy', 'asked.shape', 'asked.rewrite'].some((id) => facts.is(id)) ||
    (facts.is('asked.partitioning') && !loaded);
  return (
    meant &&
    facts.choice('present.shape') === 'monolith' &&
    !facts.is('team.manyTeams') &&
    (few || facts.is('team.small'))
  );
};
