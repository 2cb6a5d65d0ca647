import type { FactDefinition } from '../../contracts/fact.ts';
import { set } from './define.ts';

/** What a channel's own rules say; never read from a brief. */
export const houseRuleFacts: readonly FactDefinition[] = [
  set(
    'present',
    'house.notProducts',
    'left out by the house rules',
    'Which products do the house rules leave out?',
  ),
];
