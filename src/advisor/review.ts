import type { AdviceOptions } from '../contracts/consultation.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { FailureRow, Option } from '../contracts/findings.ts';
import type { Component, ComponentGraph } from '../contracts/graph.ts';
import type { Pattern } from '../contracts/pattern.ts';
import { patterns } from '../knowledge/registry.ts';
import { dateInput } from '../toolbox/capacity.ts';
import { type Composition, draftId } from './compose.ts';
import { situationOf } from './decide.ts';
import { plannedGrowth } from './demand.ts';
import { walkFailures } from './failures.ts';
import { frameOf } from './frame.ts';
import { judgeAll } from './judge.ts';
import { optionsOf } from './options.ts';
import { placedBrief } from './prepared.ts';
import { presentPatterns } from './present.ts';
import { recoveryOf } from './recovery.ts';
import { usageOf } from './usage.ts';
import { factStore } from './view.ts';

/** A design that stands, looked at for what it lacks. */
export interface Review {
  readonly option: Option;
  /** Every failure of it. */
  readonly failures: readonly FailureRow[];
  /** Boxes that hold data or carry all requests and have no other of their kind to take over. */
  readonly singlePoints: readonly Component[];
  /** What its checks and failures name. */
  readonly figures: readonly Figure[];
  readonly patterns: Readonly<Record<string, Pattern>>;
}

const carries: readonly Component['role'][] = ['store', 'log', 'gateway', 'service', 'cache'];

const kin: Readonly<Partial<Record<Component['role'], readonly Component['role'][]>>> = {
  store: ['store', 'replica'],
};

const isAlone = (graph: ComponentGraph, one: Component): boolean => {
  if (one.count !== undefined && !/^x ?1$/.test(one.count)) return false;
  const roles = kin[one.role] ?? [one.role];
  const zone = graph.zones.find(({ id }) => id === one.zone);
  if (zone?.everywhere === true) return false;
  const copied = graph.flows.some(
    ({ kind, from, to }) => kind === 'replication' && (from === one.id || to === one.id),
  );
  const others = graph.components.filter(
    ({ id, role, tech, label }) =>
      id !== one.id &&
      roles.includes(role) &&
      (tech === one.tech || label.split(' ')[0] === one.label.split(' ')[0]),
  );
  return !copied && others.length === 0;
};

/** How the copies of a store that has some are made, where nothing else was said: vendors' defaults do not wait. */
const copyOf = (present: readonly string[]): readonly string[] =>
  present.includes('relational-read-replicas') ? ['leader-follower-async'] : [];

/** The present design of a brief and nothing more: what is not told to run does not stand in it. Undefined where nothing runs. */
export const reviewOf = (brief: Brief, options: AdviceOptions): Review | undefined => {
  const stated = factStore(placedBrief(brief, options).facts);
  const { frame } = frameOf(stated, options);
  const { store, demand, view } = situationOf(stated, frame);
  const present = presentPatterns(view, patterns);
  const judgements = judgeAll(patterns, view);
  const chosen = [...present, ...copyOf(present)].flatMap((id) => judgements.get(id) ?? []);
  if (!chosen.some(({ pattern }) => pattern.area === 'storage' || pattern.area === 'streaming'))
    return undefined;
  const composition: Composition = {
    judgements,
    headline: [],
    lead: 'storage',
    drafts: [{ id: draftId(chosen), roles: ['keep'], chosen }],
    leftStanding: [],
    spares: [],
  };
  const capacityFrame = { demand, growth: plannedGrowth(store, frame.months), asOf: dateInput(options.asOf) };
  const usage = usageOf(store, demand, frame.months);
  const [made] = optionsOf(composition, { view, present, capacityFrame, usage, asToday: true });
  if (made === undefined) return undefined;
  const { option, figures } = made;
  const recovery = recoveryOf(store, demand, option.id);
  return {
    option,
    failures: walkFailures(option.graph, {
      cap: option.cap,
      has: (pattern) => option.choices.some((choice) => choice.pattern === pattern),
      recovery,
    }),
    singlePoints: option.graph.components.filter(
      (one) => carries.includes(one.role) && isAlone(option.graph, one),
    ),
    patterns: Object.fromEntries(chosen.map(({ pattern }) => [pattern.id, pattern])),
    figures: [...figures, recovery.failover, ...(recovery.lost === undefined ? [] : [recovery.lost])],
  };
};
