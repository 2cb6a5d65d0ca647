import type { LedgerEntry } from '../contracts/evidence.ts';
import type { FoundIn } from '../contracts/fact.ts';

/** Where a fact was found, as it is kept with the fact: enough to look the entry up and to see that it is still the same. */
export const foundIn = ({ id, class: kind, server = '', tool = '', hash }: LedgerEntry): FoundIn => ({
  entry: id,
  class: kind,
  server,
  tool,
  hash,
});
