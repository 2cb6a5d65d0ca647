import type { FactView } from '../contracts/fact.ts';
import type { Unanswered } from '../contracts/findings.ts';
import { type Wanted, wanted } from '../knowledge/unmet.ts';
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
const isAnswered = (complaint: string, beside: readonly Judgement[]): boolean =>
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
  /** A need that was stated, where it is no complaint about what runs. */
  readonly wanted?: Wanted;
}

const meets = (chosen: readonly Judgement[], { metBy }: Wanted): boolean =>
  chosen.some(({ pattern }) => metBy.includes(pattern.id));

/** Stated needs that nothing chosen meets, each with the practice that does, where there is one. */
const wantedStanding = (
  judgements: Judgements,
  chosen: readonly Judgement[],
  view: FactView,
): readonly LeftStanding[] =>
  wanted
    .filter((one) => view.is(one.fact) && view.known(one.fact) && (one.asks?.(view) ?? true))
    .filter((one) => !meets(chosen, one))
    .map((one): LeftStanding => {
      const answer = judgements.get(one.add ?? '');
      return answer === undefined || answer.out.length > 0
        ? { complaint: one.fact, wanted: one }
        : { complaint: one.fact, wanted: one, answer };
    });

/** What neither the design nor what goes with it answers; what hurts about a store that is left is answered by leaving it. */
export const unansweredOf = (
  left: readonly LeftStanding[],
  beside: readonly Judgement[],
  storeIsLeft: boolean,
): readonly Unanswered[] =>
  left
    .filter(({ answer }) => answer === undefined)
    .filter((one) =>
      one.wanted === undefined
        ? !storeIsLeft && !isAnswered(one.complaint, beside)
        : !meets(beside, one.wanted),
    )
    .map((one) =>
      one.wanted === undefined ? { fact: one.complaint } : { fact: one.complaint, takes: one.wanted.takes },
    );

/**
 * Complaints that nothing chosen has a reason for, each with the best addition that nothing rules out and that goes with what
 * is chosen.
 */
export const leftStanding = (
  judgements: Judgements,
  chosen: readonly Judgement[],
  view: FactView,
): readonly LeftStanding[] => [
  ...complaintsOf(view, judgements)
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
    }),
  ...wantedStanding(judgements, chosen, view),
];
