import type { FactView } from '../contracts/fact.ts';
import { liesIn } from './places.ts';

/** The facts that `hasOneHome` reads. */
export const ONE_HOME_READS: readonly string[] = [
  'residency.required',
  'residency.places',
  'residency.partial',
  'regions.names',
  'regions.count',
  'users.global',
];

/** Bound places in which none of the places lies where it runs: whoever is bound there needs a stack of their own. */
export const boundElsewhere = (facts: FactView): readonly string[] => {
  const runs = facts.set('regions.names');
  if (runs.length === 0 && !facts.is('residency.partial')) return [];
  return facts.set('residency.places').filter((place) => !runs.some((run) => liesIn(run, place)));
};

/**
 * Whether all that is bound is bound to one place and all of it runs there: then nothing has to be told apart by place, only
 * kept from leaving it.
 */
export const hasOneHome = (facts: FactView): boolean => {
  if (!facts.is('residency.required')) return false;
  const bound = facts.set('residency.places');
  const runs = facts.set('regions.names');
  const [only] = bound;
  if (only !== undefined && bound.length === 1 && runs.length > 0 && runs.every((run) => liesIn(run, only)))
    return true;
  if (facts.is('residency.partial') || facts.is('users.global') || bound.length > 1) return false;
  return facts.stated('regions.count') === 1 || (bound.length === 1 && runs.length === 0);
};
