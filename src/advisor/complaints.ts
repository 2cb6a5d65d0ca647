import type { FactView } from '../contracts/fact.ts';
import type { Judgement } from './judge.ts';
import { compatible, type Judgements, ranked } from './ranking.ts';

/** Points from which a reason is an answer to a complaint, and not only in its favour. */
const answers = 2;

/** What hurts today, as it was said, among what any rule reads. */
const complaintsOf = (view: FactView, judgements: Judgements): readonly string[] => {
  const read = [...judgements.values()].flatMap(({ pattern }) => pattern.rules.flatMap((rule) => rule.reads));
  return [...new Set(read)]
    .filter((id) => (id.startsWith('hurts.') || id === 'dualWrite') && view.is(id))
    .sort();
};

const answersTo = (one: Judgement, complaint: string, points: number): boolean =>
  one.evidence.some((evidence) => evidence.points >= points && evidence.facts.includes(complaint));

/** Whether what goes with a design answers a complaint that the design itself leaves standing. */
export const isAnswered = (complaint: string, beside: readonly Judgement[]): boolean =>
  beside.some((one) => answersTo(one, complaint, answers));

/** Areas of what can be added beside a design; another store, cut or shape would be another design. */
const addable: readonly string[] = ['consistency', 'streaming', 'resilience', 'replication'];

/** What a copy that takes over answers, whatever its own reasons are. */
const takesOver: readonly string[] = [
  'hot-standby',
  'multi-az',
  'active-active-region',
  'active-passive-region',
  'leader-follower-async',
  'leader-follower-semisync',
  'leader-follower-sync',
  'leaderless-quorum',
  'quorum-storage',
  'consensus-raft-paxos',
];

/** A complaint that the chosen design leaves standing, and what would answer it where something can be added. */
export interface LeftStanding {
  readonly complaint: string;
  readonly answer?: Judgement;
}

/**
 * Complaints that nothing chosen has a reason for, each with the best addition that nothing rules out and that goes with what
 * is chosen.
 */
export const leftStanding = (
  judgements: Judgements,
  chosen: readonly Judgement[],
  view: FactView,
): readonly LeftStanding[] =>
  complaintsOf(view, judgements)
    .filter((complaint) => !chosen.some((one) => answersTo(one, complaint, 1)))
    .filter(
      (complaint) => complaint !== 'hurts.spof' || !chosen.some((one) => takesOver.includes(one.pattern.id)),
    )
    .map((complaint): LeftStanding => {
      const [answer] = ranked(
        [...judgements.values()].filter(
          (one) =>
            addable.includes(one.pattern.area) &&
            // A broker or a stream engine is a decision and no addition.
            (one.pattern.area !== 'streaming' || one.pattern.products.length === 0) &&
            one.out.length === 0 &&
            one.total > 0 &&
            answersTo(one, complaint, answers) &&
            one.pattern.needs.every((anyOf) =>
              anyOf.some((id) => chosen.some((each) => each.pattern.id === id)),
            ) &&
            compatible(
              chosen.map((each) => each.pattern),
              one.pattern,
            ),
        ),
      );
      return answer === undefined ? { complaint } : { complaint, answer };
    });
