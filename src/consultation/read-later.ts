import type { Fact } from '../contracts/fact.ts';
import { agree } from './held.ts';
import type { Held } from './state.ts';

const membersOf = ({ value }: Fact): readonly string[] | undefined =>
  typeof value === 'object' ? value : undefined;

/**
 * Whether what was read in a message after it was taken in says anything new beside what is held: a fact that nobody holds, a
 * member that a list lacks, or a value that cannot hold beside another, so that its author is asked. What its author said
 * since, or anybody put right since, has overtaken it. What is only assumed adds nothing to a list that is said.
 */
export const adds = (
  held: Held | undefined,
  fact: Fact,
  { by, at }: { readonly by: string; readonly at: number },
): boolean => {
  if (held === undefined) return true;
  const members = membersOf(fact);
  if (members !== undefined) {
    const known = new Set(held.statements.flatMap((one) => membersOf(one.fact) ?? []));
    return fact.origin !== 'assumed' && members.some((member) => !known.has(member));
  }
  const against = held.statements.filter((one) => !agree(one.fact, fact));
  return (
    against.length > 0 && !against.some((one) => one.at > at && (one.by === by || one.corrects === true))
  );
};
