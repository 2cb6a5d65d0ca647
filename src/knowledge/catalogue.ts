import type { FactDefinition } from '../contracts/fact.ts';
import { accessFacts } from './facts/access.ts';
import { availabilityFacts } from './facts/availability.ts';
import { consistencyFacts } from './facts/consistency.ts';
import { dataFacts } from './facts/data.ts';
import { eventFacts } from './facts/events.ts';
import { houseRuleFacts } from './facts/house.ts';
import { complaintFacts } from './facts/hurts.ts';
import { derivedFacts, loadFacts } from './facts/load.ts';
import { placeFacts } from './facts/places.ts';
import { presentFacts } from './facts/present.ts';

/** Every fact that a brief can hold and that people can state; derived ones are apart. */
export const factCatalogue: readonly FactDefinition[] = [
  ...loadFacts,
  ...dataFacts,
  ...accessFacts,
  ...consistencyFacts,
  ...availabilityFacts,
  ...placeFacts,
  ...presentFacts,
  ...complaintFacts,
  ...eventFacts,
  ...houseRuleFacts,
];

const byId: ReadonlyMap<string, FactDefinition> = new Map(
  [...factCatalogue, ...derivedFacts].map((definition) => [definition.id, definition]),
);

/** Definition of a fact, derived ones included; undefined for an unknown id. */
export const factDefinition = (id: string): FactDefinition | undefined => byId.get(id);

/** Ids of the facts that only formulas give. */
export const derivedFactIds: readonly string[] = derivedFacts.map((definition) => definition.id);
