import type { AdviceOptions } from '../contracts/consultation.ts';
import { factCatalogue } from '../knowledge/catalogue.ts';
import { goesWith, guaranteeOfStore } from '../knowledge/compatibility.ts';
import { canCopy } from '../knowledge/copying.ts';
import { slotFor } from '../knowledge/patterns/storage/slots.ts';
import { patternById, patterns, productIndex } from '../knowledge/registry.ts';
import { constant } from '../toolbox/calculate.ts';
import type { Frame } from './decide.ts';
import type { Knowledge } from './ranking.ts';
import { type FactStore, numberOf } from './view.ts';

const usualHorizon = 24;
export const knowledge: Knowledge = {
  patterns,
  slotOf: slotFor,
  guaranteeOfStore,
  signsOfToday: factCatalogue
    .filter(({ id, theme }) => (theme === 'present' || theme === 'hurts') && id !== 'present.greenfield')
    .map(({ id }) => id),
  goesWith: (primary, area, pattern, view) => {
    const store = patternById(primary);
    return (
      goesWith(primary, area, pattern) && (store === undefined || canCopy(store, pattern, view, productIndex))
    );
  },
};

/** What every look at the facts shares: the knowledge, the catalogue and how far ahead is planned. */
export const frameOf = (
  stated: FactStore,
  options: AdviceOptions,
): { readonly frame: Frame; readonly horizonMonths: number } => {
  const horizonMonths = Math.round(
    options.horizonMonths ?? numberOf(stated.get('horizon.months')) ?? usualHorizon,
  );
  const months = constant('planning horizon', horizonMonths, 'count', 'formula');
  return { frame: { knowledge, catalogue: factCatalogue, months }, horizonMonths };
};
