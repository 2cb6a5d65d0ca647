import { mention, ownAddress, ownMarks } from './addresses.ts';
import type { Check, Claim, Ground } from './claim.ts';
import { unknownName } from './names.ts';
import { changedNumber, ownNumber } from './numbers.ts';
import {
  besideThePoint,
  numberOfSomethingElse,
  sourceWithoutOne,
  unknownEvidence,
  unknownReference,
} from './references.ts';

const checks: readonly Check[] = [
  ownMarks,
  mention,
  unknownReference,
  unknownEvidence,
  ownAddress,
  ownNumber,
  changedNumber,
  sourceWithoutOne,
  unknownName,
  besideThePoint,
  numberOfSomethingElse,
];

/** A claim that was taken out, and why. */
export interface TakenOut {
  readonly claim: Claim;
  readonly because: string;
}

/** Whether a claim may be shown: undefined, or why not. */
export const objection = (claim: Claim, ground: Ground): string | undefined => {
  for (const check of checks) {
    const because = check(claim, ground);
    if (because !== undefined) return because;
  }
  return undefined;
};

/** Claims that stand on what is known, and those that do not. */
export const grounded = (
  claims: readonly Claim[],
  ground: Ground,
): { readonly kept: readonly Claim[]; readonly out: readonly TakenOut[] } => {
  const kept: Claim[] = [];
  const out: TakenOut[] = [];
  for (const claim of claims) {
    const because = objection(claim, ground);
    if (because === undefined) kept.push(claim);
    else out.push({ claim, because });
  }
  return { kept, out };
};
