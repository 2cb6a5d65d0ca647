import { growthDrawing } from '../charts/growth.ts';
import { tradeOffsDrawing } from '../charts/trade-offs.ts';
import type { Drawing } from '../contracts/drawing.ts';
import { architectureDrawingId } from '../contracts/drawing.ts';
import type { Findings, Option } from '../contracts/findings.ts';
import type { Component, ComponentGraph } from '../contracts/graph.ts';
import { printQuantity } from '../contracts/quantity.ts';
import { failoverDrawing } from '../diagrams/failover.ts';
import { architectureDrawings } from '../diagrams/split.ts';
import { afterWriteDrawing, writePathDrawing } from '../diagrams/write-path.ts';
import { headsOf } from '../report/heads.ts';
import { nodesOf } from '../report/sizes.ts';

const architectures = (findings: Findings): readonly Drawing[] =>
  findings.options.flatMap((option) =>
    architectureDrawings({
      id: architectureDrawingId(option.id),
      title: option.title,
      graph: option.graph,
    }).map((drawing) =>
      option.id === findings.recommended
        ? { ...drawing, lead: 'the recommended design, with its load on the arrows.' }
        : drawing,
    ),
  );

/** What keeps the data first: where the first write goes, else the first store or log there is. */
const keeperOf = (graph: ComponentGraph): Component | undefined => {
  const write = graph.flows.find((flow) => flow.kind === 'write');
  return (
    graph.components.find((one) => one.id === write?.to) ??
    graph.components.find((one) => one.role === 'store' || one.role === 'log') ??
    graph.components.find((one) => one.role !== 'user' && one.role !== 'client')
  );
};

/** "zones a to c are", "zone a is". */
const isOrAre = (label: string): string => (/^(zones|regions)\b/i.test(label) ? 'are' : 'is');

/** Whether what lies in a region is copied to another one. */
const isCopiedOut = (graph: ComponentGraph, region: string): boolean => {
  const regionOf = (id: string) => {
    const zone = graph.components.find((one) => one.id === id)?.zone;
    return graph.zones.find((one) => one.id === zone)?.region;
  };
  return graph.flows.some(
    ({ kind, from, to }) => kind === 'replication' && regionOf(from) === region && regionOf(to) !== region,
  );
};

/** The largest failure around it that the design is built against: its region, else its zone, else it alone. */
const failureAround = (
  graph: ComponentGraph,
  keeper: Component,
): { readonly id: string; readonly title: string } => {
  const zone = graph.zones.find((one) => one.id === keeper.zone && one.everywhere !== true);
  const region = graph.regions.find((one) => one.id === zone?.region);
  const others = graph.zones.filter((one) => one.region === zone?.region && one.id !== zone?.id);
  const used = others.some((one) => graph.components.some((component) => component.zone === one.id));
  if (region !== undefined && graph.regions.length > 1 && (!used || isCopiedOut(graph, region.id)))
    return { id: region.id, title: `When ${region.label} ${isOrAre(region.label)} lost` };
  return zone !== undefined && used
    ? { id: zone.id, title: `When ${zone.label} ${isOrAre(zone.label)} lost` }
    : { id: keeper.id, title: `When ${keeper.label} dies` };
};

/** Of the recommended option: how one write travels, and what is left when its store's surroundings fail. */
const inMotion = (findings: Findings): readonly Drawing[] => {
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  if (recommended === undefined) return [];
  const { graph, choices } = recommended;
  const keyed = choices.some(({ pattern }) => pattern === 'idempotency-keys');
  const path = writePathDrawing({ id: 'write-path', title: 'How one write travels', graph, keyed });
  const after = afterWriteDrawing({ id: 'write-path-after', title: 'What follows after the answer', graph });
  const keeper = keeperOf(graph);
  const failure = keeper === undefined ? undefined : failureAround(graph, keeper);
  return [
    ...(path === undefined ? [] : [path]),
    ...(after === undefined ? [] : [after]),
    ...(failure === undefined
      ? []
      : [failoverDrawing({ id: 'failover', title: failure.title, graph, failed: failure.id })]),
  ];
};

const tradeOffs = (findings: Findings): readonly Drawing[] => {
  const criteria = [
    ...new Set(findings.options.flatMap((option) => option.scores.map((score) => score.criterion))),
  ];
  if (criteria.length === 0) return [];
  const heads = headsOf(findings);
  return [
    tradeOffsDrawing({
      id: 'trade-offs',
      title: 'Options by criterion',
      criteria,
      options: findings.options.map((option) => ({
        title: heads.get(option.id) ?? option.short,
        recommended: option.id === findings.recommended,
        scores: Object.fromEntries(
          option.scores
            .filter(({ criterion }) => criterion !== 'monthly cost' || option.costUnknown === undefined)
            .map((score) => [score.criterion, score.value]),
        ),
      })),
    }),
  ];
};

/** How many nodes the recommended store takes at the horizon, where it is one that grows by the node. */
const nodesFor = (findings: Findings, recommended: Option | undefined): string | undefined => {
  const figure = nodesOf(findings, recommended);
  return figure === undefined || figure.value < 2
    ? undefined
    : `about ${printQuantity(figure.value, figure.unit)} nodes`;
};

const growth = (findings: Findings): readonly Drawing[] => {
  const { growth: grown, asOf, horizonMonths, patterns } = findings;
  if (grown === undefined || grown.points.length === 0) return [];
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  const own = new Set(recommended?.choices.map(({ pattern }) => patterns[pattern]?.title));
  const takes = nodesFor(findings, recommended);
  return [
    growthDrawing({
      id: 'growth',
      asOf,
      ...grown,
      limits: grown.limits.map((limit) => ({ ...limit, yardstick: !own.has(limit.name) })),
      horizon: { month: horizonMonths, ...(takes === undefined ? {} : { takes }) },
    }),
  ];
};

/** Every picture of a consultation, in the order in which the report shows them. */
export const consultationDrawings = (findings: Findings): readonly Drawing[] => [
  ...architectures(findings),
  ...tradeOffs(findings),
  ...inMotion(findings),
  ...growth(findings),
];
