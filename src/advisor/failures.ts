import type { FailureRow } from '../contracts/findings.ts';
import {
  type Component,
  type ComponentGraph,
  type Flow,
  hasCopyWithin,
  isAwaited,
  isAwaitedWithin,
} from '../contracts/graph.ts';
import type { CapSide } from '../contracts/pattern.ts';
import {
  quorumFailure,
  type RoleFailure,
  roleFailures,
  scenarioFailures,
  snapshotFailure,
} from '../knowledge/failures.ts';
import type { Recovery } from './recovery.ts';
import { isAwaitedOutside, leadsFrom } from './region-border.ts';

/** What the failure walk may look at beside the graph. */
export interface FailureContext {
  readonly cap: CapSide;
  readonly has: (pattern: string) => boolean;
  readonly recovery: Recovery;
}

/** Whether something takes over for a box by itself: a copy of the same data, or more of the same kind. */
const hasSpare = (graph: ComponentGraph, component: Component): boolean => {
  switch (component.role) {
    case 'store':
      // What stands in no single zone (an object store, an index in each zone) keeps its own copies.
      if (
        graph.zones.find(({ id }) => id === component.zone)?.everywhere === true ||
        component.id === 'objects' ||
        hasCopyWithin(component)
      )
        return true;
      return graph.flows.some(
        (flow) => flow.kind === 'replication' && (flow.from === component.id || flow.to === component.id),
      );
    case 'service':
    case 'gateway':
    case 'worker':
    case 'user':
    case 'external':
    case 'log':
      return true;
    case 'replica':
      return graph.components.filter((other) => other.role === 'replica').length > 1;
    case 'cache':
    case 'client':
      return false;
  }
};

const lagging = ({ recovery: { lost } }: FailureContext, words: RoleFailure): string =>
  lost === undefined ? words.rpo.spare : `${words.rpo.spare}: up to {figure:${lost.id}} writes`;

const lossOf = (
  graph: ComponentGraph,
  context: FailureContext,
  component: Component,
  spare: boolean,
  words: RoleFailure,
): string => {
  if (component.role !== 'store' || !spare) return spare ? words.rpo.spare : words.rpo.alone;
  // What stands in one box with its copies loses what those had not got; what goes on elsewhere is told with the region.
  if (hasCopyWithin(component)) {
    if (isAwaitedWithin(component)) return 'nothing that was acknowledged';
    return lagging(context, words);
  }
  const copied = graph.flows.filter(
    (flow) =>
      flow.kind === 'replication' &&
      (component.id === '' || flow.from === component.id || flow.to === component.id),
  );
  if (copied.some(isAwaited)) return 'nothing that was acknowledged';
  return lagging(context, words);
};

const takeover = (context: FailureContext, component: Component, words: RoleFailure): string =>
  component.role === 'store'
    ? `${words.rto.spare}, about {figure:${context.recovery.failover.id}}`
    : words.rto.spare;

const byQuorum = ['leaderless-quorum', 'quorum-storage'];

const nodeRow = (graph: ComponentGraph, context: FailureContext, component: Component): FailureRow => {
  const words = roleFailures[component.role];
  const spare = hasSpare(graph, component);
  if (component.id.endsWith('local-copies')) {
    const { userEffect, rpo, rto } = snapshotFailure;
    return {
      of: component.id,
      kind: 'node',
      what: `${component.label}: it is lost or falls behind`,
      userEffect,
      rpo,
      rto,
      cap: context.cap.pacelc,
      drill: 'cut some processes off from the stream for an hour and watch the age of what they answer',
      figures: [],
    };
  }
  const quorum = component.role === 'store' && spare && byQuorum.some(context.has);
  return {
    of: component.id,
    kind: 'node',
    what: `${component.label}: ${words.what}`,
    userEffect: quorum ? quorumFailure.userEffect : spare ? words.userEffect.spare : words.userEffect.alone,
    rpo: quorum ? quorumFailure.rpo : lossOf(graph, context, component, spare, words),
    rto: quorum ? quorumFailure.rto : spare ? takeover(context, component, words) : words.rto.alone,
    cap: context.cap.pacelc,
    drill: words.drill,
    figures: [],
  };
};

const flowEffects: Readonly<Record<Flow['kind'], readonly [effect: string, rpo: string, drill: string]>> = {
  request: [
    'requests on this way fail or hang until the time-out',
    'nothing',
    'add a second of delay, then drop all packets',
  ],
  write: [
    'writes on this way are refused or time out with unknown outcome',
    'nothing that was acknowledged',
    'cut it after the write and before the answer, and retry',
  ],
  read: ['reads fall back or fail', 'nothing', 'add a second of delay and watch the callers'],
  replication: [
    'the copy falls behind, reads from it age',
    'what was not yet copied, if the leader dies too',
    'hold replication for an hour and watch lag and disk',
  ],
  event: [
    'downstream is late, nothing is lost while the log or outbox keeps it',
    'nothing while retention lasts',
    'stop the consumer for an hour and time the catch-up',
  ],
  batch: [
    'derived data is as old as the last run',
    'nothing, the run is repeated',
    'fail one run half way and repeat it',
  ],
};

const backupEffects = [
  'the newest backup ages, nobody notices',
  'what was not yet backed up, if the database dies too',
  'let one backup fail and see who is told',
] as const;

const flowRow = (graph: ComponentGraph, context: FailureContext, flow: Flow): FailureRow => {
  const label = (id: string) => graph.components.find((component) => component.id === id)?.label ?? id;
  const [effect, rpo, drill] = flow.to === 'backup' ? backupEffects : flowEffects[flow.kind];
  return {
    of: flow.id,
    kind: 'flow',
    what: `${label(flow.from)} cannot reach ${label(flow.to)}`,
    userEffect: effect,
    rpo,
    rto: 'until the network heals or the way round is taken',
    cap: context.cap.pacelc,
    drill,
    figures: [],
  };
};

const regionOf = (graph: ComponentGraph, id: string): string =>
  graph.regions.find((region) => region.id === id)?.label ?? id;

const frameRows = (graph: ComponentGraph, context: FailureContext): readonly FailureRow[] => {
  const single = graph.zones.filter((zone) => zone.everywhere !== true);
  // A zone that is the whole of its region is lost with it, and told there.
  const partOfRegion = single.filter(
    (zone) => graph.regions.find(({ id }) => id === zone.region)?.label !== zone.label,
  );
  const zoneRows = partOfRegion.map((zone): FailureRow => {
    const inside = graph.components.filter((component) => component.zone === zone.id);
    const stores = inside.filter((component) => component.role === 'store');
    // One frame drawn for all zones of a region: a zone is lost, and the copies in the others take over.
    const together = stores.find(hasCopyWithin);
    const survived =
      stores.every((store) => hasSpare(graph, store)) && (single.length > 1 || together !== undefined);
    return {
      of: zone.id,
      kind: 'zone',
      what: /^zones|zones$/.test(zone.label)
        ? `a zone of ${regionOf(graph, zone.region)} is lost with all in it`
        : `${zone.label} is lost with all in it`,
      userEffect: survived ? 'a pause while the copies elsewhere take over' : 'what only lives here is down',
      rpo: survived
        ? lossOf(graph, context, together ?? { id: '', label: '', role: 'store' }, true, roleFailures.store)
        : 'since the last backup',
      rto: survived
        ? byQuorum.some(context.has)
          ? quorumFailure.rto
          : `detection and promotion, about {figure:${context.recovery.failover.id}}`
        : 'rebuild in another zone',
      cap: context.cap.pacelc,
      drill: 'cut the zone off in a rehearsal at the quietest hour, then at the busiest',
      figures: [],
    };
  });
  const regionRows = graph.regions.map((region): FailureRow => {
    const takesOver = graph.regions.some((other) => other !== region && other.within === region.within);
    const alone = graph.regions.length === 1;
    return {
      of: region.id,
      kind: 'region',
      what: `${region.label} is lost`,
      userEffect: takesOver
        ? 'users are steered to the other region'
        : alone
          ? context.has('local-snapshot')
            ? snapshotFailure.readersGoOn
            : 'everything is down'
          : 'whoever has their home there is down, the others notice nothing',
      rpo: takesOver
        ? context.has('distributed-sql') ||
          context.has('consensus-raft-paxos') ||
          isAwaitedOutside(graph, region.id)
          ? 'nothing that was acknowledged'
          : 'the replication lag between the regions'
        : region.within === undefined
          ? 'up to the last backup kept in another region'
          : 'up to the last backup kept elsewhere in the same country',
      rto: takesOver
        ? leadsFrom(graph, region.id)
          ? `detection and promotion, about {figure:${context.recovery.failover.id}}, and steering of traffic`
          : 'steering of traffic'
        : region.within === undefined
          ? 'rebuild in another region from backup'
          : 'rebuild from backup within the same country',
      cap: context.cap.pacelc,
      drill: takesOver
        ? 'evacuate the region for an hour'
        : 'rebuild from backup in another region and time it',
      figures: [],
    };
  });
  return [...zoneRows, ...regionRows];
};

const scenarioApplies = (id: string, graph: ComponentGraph): boolean => {
  if (id === 'backlog') return graph.components.some(({ role }) => role === 'log');
  if (id === 'poison message') return graph.flows.some((flow) => flow.kind === 'event');
  if (id === 'network cut') return graph.flows.some((flow) => flow.kind === 'replication');
  return true;
};

/** Ids of the figures that a row names, so that they are known without reading its words. */
const named = (row: FailureRow): FailureRow => ({
  ...row,
  figures: [...`${row.rpo} ${row.rto}`.matchAll(/\{figure:([^}]+)\}/g)].map((match) => match[1] ?? ''),
});

/** One row for every box, arrow, zone and region of the graph, then the scenarios that no single box stands for. */
export const walkFailures = (graph: ComponentGraph, context: FailureContext): readonly FailureRow[] =>
  [
    ...graph.components.map((component) => nodeRow(graph, context, component)),
    ...graph.flows.map((flow) => flowRow(graph, context, flow)),
    ...frameRows(graph, context),
    ...scenarioFailures
      .filter((scenario) => scenarioApplies(scenario.id, graph))
      .map(
        (scenario): FailureRow => ({
          of: scenario.id,
          kind: 'scenario',
          what: scenario.what,
          userEffect: scenario.id === 'network cut' ? context.cap.says : scenario.userEffect,
          rpo: scenario.rpo,
          rto: scenario.rto,
          cap: context.cap.says,
          drill: scenario.drill,
          figures: [],
        }),
      ),
  ].map(named);
