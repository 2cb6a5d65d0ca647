import type { FactView } from '../contracts/fact.ts';
import type { Criterion, Evidence, NeedCheck, Score } from '../contracts/findings.ts';
import { needs } from '../knowledge/needs.ts';
import type { Capacity } from './capacity.ts';
import type { Judgement } from './judge.ts';

/** What an option is scored from. */
export interface Scored {
  readonly chosen: readonly Judgement[];
  readonly capacities: readonly Capacity[];
  readonly checks: readonly NeedCheck[];
  readonly view: FactView;
  /** Patterns in place today. */
  readonly present: readonly string[];
  /** Total of the lead and primary choices of the best option, so that fit is a share of the best. */
  readonly bestFit: number;
  /** Complexity of the most complex option. */
  readonly mostComplex: number;
  readonly leadFit: number;
  readonly out: boolean;
  /** Monthly cost over the least of all options with its figure, or why it is not known. */
  readonly cost:
    | { readonly ratio: number; readonly figure: string; readonly unknown?: undefined }
    | { readonly ratio?: undefined; readonly unknown: string };
  /** Whether it is within the budget, where one was told. */
  readonly budget: NeedCheck['met'] | undefined;
  /** One machine, with a backup behind it. */
  readonly alone: boolean;
}

const top = 4;
const clamp = (value: number): number => Math.max(0, Math.min(top, Math.round(value)));

const evidence = (
  because: string,
  points: number,
  facts: readonly string[] = [],
  figures: readonly string[] = [],
): Evidence => ({ because, points, facts, figures, sources: [] });

/** Sum of the complexities: things to understand and to run at night. */
export const complexityOf = (chosen: readonly Judgement[]): number =>
  chosen.reduce((sum, one) => sum + one.pattern.complexity, 0);

const fitScore = (one: Scored): Score => {
  // Only what is ruled out fails; what merely fits less is weak.
  const value = one.out ? 0 : one.bestFit <= 0 ? 2 : Math.max(1, (top * one.leadFit) / one.bestFit);
  const best = [...one.chosen.flatMap((each) => each.evidence)].sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points),
  );
  return {
    criterion: 'fit',
    value: clamp(value),
    evidence: best.length > 0 ? best.slice(0, 3) : [evidence('nothing that was said speaks for it', 0)],
  };
};

const headroom = (one: Scored): Score => {
  const worst = [...one.capacities]
    .filter((capacity) => capacity.utilisation !== undefined)
    .sort((a, b) => (b.utilisation?.value ?? 0) - (a.utilisation?.value ?? 0))[0];
  const used = worst?.utilisation;
  if (used === undefined) {
    const scalesOut = one.capacities.some(({ nodes, partitions }) => (nodes ?? partitions) !== undefined);
    return {
      criterion: 'capacity headroom',
      value: scalesOut ? top : 3,
      evidence: [
        evidence(
          scalesOut ? 'capacity grows with nodes or partitions' : 'no load was said that it could run out of',
          0,
        ),
      ],
    };
  }
  // It fails where even the good case of the limit is passed; between the cautious and the good case it is to be measured.
  const atBest = used.range?.[0] ?? used.value;
  const value = atBest > 1 ? 0 : used.value > 0.7 ? 1 : used.value > 0.4 ? 2 : used.value > 0.15 ? 3 : top;
  return {
    criterion: 'capacity headroom',
    value,
    evidence: [evidence(`{figure:${used.id}} of what it carries`, 0, [worst?.limit.of ?? ''], [used.id])],
  };
};

const shareMet = (checks: readonly NeedCheck[], ids: readonly string[]): number | undefined => {
  const mine = checks.filter((check) => ids.includes(check.need));
  if (mine.length === 0) return undefined;
  const points = mine.map((check) => ({ yes: 1, depends: 0.5, no: 0 })[check.met]);
  return points.reduce((sum, point) => sum + point, 0) / points.length;
};

const fromNeeds = (one: Scored, criterion: Criterion, ids: readonly string[], otherwise: number): Score => {
  const says = ids.map((id) => needs.find((need) => need.id === id)?.says ?? id);
  const share = shareMet(one.checks, says);
  const own = one.checks.filter((check) => says.includes(check.need));
  return {
    criterion,
    value: share === undefined ? otherwise : clamp(top * share),
    evidence:
      own.length > 0
        ? own.map((check) => evidence(check.because, 0, check.facts))
        : [evidence('nothing of the kind was asked for', 0)],
  };
};

const has = (one: Scored, patterns: readonly string[]): boolean =>
  one.chosen.some((each) => patterns.includes(each.pattern.id));

const availability = (one: Scored): Score => {
  const copies = has(one, [
    'active-active-region',
    'leaderless-quorum',
    'quorum-storage',
    'distributed-sql',
    'cells',
  ])
    ? top
    : has(one, [
          'leader-follower-semisync',
          'leader-follower-sync',
          'consensus-raft-paxos',
          'hot-standby',
          'multi-az',
          'active-passive-region',
          'multi-leader',
          'log-broker',
        ])
      ? 3
      : has(one, ['embedded-sqlite'])
        ? 1
        : 2;
  const share = shareMet(
    one.checks,
    needs.filter((need) => ['survives', 'always writable'].includes(need.id)).map((need) => need.says),
  );
  const value = share === undefined ? copies : Math.min(copies, Math.max(1, top * share));
  const because = one.chosen.find((each) => ['replication', 'resilience'].includes(each.pattern.area));
  return {
    criterion: 'availability',
    value: clamp(value),
    evidence: [
      evidence(
        because?.pattern.cap.says ?? (one.alone ? 'a restore from backup' : 'a standby takes over'),
        0,
        ['availability.target'],
      ),
    ],
  };
};

const latency = (one: Scored): Score => {
  const far = (one.view.stated('regions.count') ?? 1) > 1;
  const synchronousFar =
    far && has(one, ['distributed-sql', 'consensus-raft-paxos', 'leader-follower-sync', '2pc']);
  const hops = has(one, ['microservices', '2pc', 'saga', 'scatter-gather']);
  const near = has(one, ['in-memory-cache', 'in-memory-state', 'embedded-sqlite', 'single-process']);
  const value = 3 + (near ? 1 : 0) - (synchronousFar ? 2 : 0) - (hops ? 1 : 0);
  const because = synchronousFar
    ? 'a commit waits for a majority in other regions'
    : hops
      ? 'one request crosses several machines'
      : near
        ? 'hot data is answered from memory'
        : 'one round trip to the store';
  return { criterion: 'latency', value: clamp(value), evidence: [evidence(because, 0, ['latency.target'])] };
};

const simplicity = (one: Scored): Score => {
  const complexity = complexityOf(one.chosen);
  const value = one.mostComplex === 0 ? top : top * (1 - (0.85 * complexity) / one.mostComplex);
  const heaviest = [...one.chosen].sort((a, b) => b.pattern.complexity - a.pattern.complexity)[0];
  return {
    criterion: 'operational simplicity',
    value: clamp(value),
    evidence: [
      evidence(`the heaviest thing to run is: ${heaviest?.pattern.title ?? 'nothing new'}`, 0, ['team.size']),
    ],
  };
};

const migration = (one: Scored): Score => {
  const moved = one.chosen.filter((each) => !one.present.includes(each.pattern.id));
  if (one.present.length === 0)
    return { criterion: 'migration', value: 3, evidence: [evidence('there is nothing to move', 0)] };
  const primaryStays = one.chosen.some(
    (each) => each.pattern.area === 'storage' && one.present.includes(each.pattern.id),
  );
  const value =
    (primaryStays ? top : 2) -
    Math.max(0, moved.filter((each) => each.pattern.complexity >= 4).length - (primaryStays ? 0 : 1));
  return {
    criterion: 'migration',
    value: clamp(value),
    evidence: [
      evidence(primaryStays ? 'the main store stays where it is' : 'the main data must be moved', 0, [
        'present.products',
      ]),
    ],
  };
};

/** The best that a cost can be called beside what may be spent. */
const mostOfBudget = { yes: top, depends: 2, no: 0 } as const;

/** What has no known cost stands in the middle, and says so. */
const cost = ({ cost: known, budget }: Scored): Score => ({
  criterion: 'monthly cost',
  value:
    known.ratio === undefined
      ? 2
      : Math.min(
          clamp(top - 1.3 * Math.log2(Math.max(1, known.ratio))),
          budget === undefined ? top : mostOfBudget[budget],
        ),
  evidence: [
    known.ratio === undefined
      ? evidence(`not known: ${known.unknown}`, 0)
      : evidence(`{figure:${known.figure}}`, 0, [], [known.figure]),
  ],
});

/** The eight criteria of one option, each 0 to 4 with its evidence. */
export const scoresOf = (one: Scored): readonly Score[] => [
  fitScore(one),
  headroom(one),
  fromNeeds(
    one,
    'consistency',
    ['invariant', 'transactions', 'no loss', 'freshness of reads', 'order', 'once'],
    3,
  ),
  availability(one),
  latency(one),
  simplicity(one),
  migration(one),
  cost(one),
];

/** Whether the option meets each need that the facts state. */
export const checksOf = (chosen: readonly Judgement[], view: FactView): readonly NeedCheck[] => {
  const ids = new Set(chosen.map((one) => one.pattern.id));
  return needs
    .filter((need) => need.applies(view))
    .map((need) => {
      const verdict = need.verdict({ has: (pattern) => ids.has(pattern) }, view);
      return { need: need.says, met: verdict.met, because: verdict.because, facts: need.reads, figures: [] };
    });
};
