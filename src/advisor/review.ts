import type { Brief } from '../contracts/fact.ts';
import type { FailureRow, Findings, Option } from '../contracts/findings.ts';
import type { Component, ComponentGraph } from '../contracts/graph.ts';
import { type AdviseOptions, frameOf } from './advise.ts';
import { situationOf } from './decide.ts';
import { walkFailures } from './failures.ts';
import { recoveryOf } from './recovery.ts';
import { factStore } from './view.ts';

/** A design that stands, looked at for what it lacks. */
export interface Review {
  readonly option: Option;
  /** Every failure of it. */
  readonly failures: readonly FailureRow[];
  /** Boxes that hold data or carry all requests and have no other of their kind to take over. */
  readonly singlePoints: readonly Component[];
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

/** The present design of a brief as the advisor understands it; undefined where nothing stands. */
export const reviewOf = (brief: Brief, findings: Findings, options: AdviseOptions): Review | undefined => {
  const option = findings.options.find(({ roles }) => roles.includes('keep'));
  if (option === undefined) return undefined;
  const stated = factStore(brief.facts);
  const { frame } = frameOf(stated, options);
  const { store, demand } = situationOf(stated, frame);
  return {
    option,
    failures: walkFailures(option.graph, {
      cap: option.cap,
      has: (pattern) => option.choices.some((choice) => choice.pattern === pattern),
      recovery: recoveryOf(store, demand, option.id),
    }),
    singlePoints: option.graph.components.filter(
      (one) => carries.includes(one.role) && isAlone(option.graph, one),
    ),
  };
};
