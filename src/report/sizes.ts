import type { Figure } from '../contracts/figure.ts';
import type { Findings, Option } from '../contracts/findings.ts';

/** Of the main store, where it has any: what stands beside it has the name of its pattern in the id. */
const ofMainStore = (figures: readonly Figure[]): readonly Figure[] => {
  const own = figures.filter(({ id }) => /^capacity\.\w+\.\w+@/.test(id));
  return own.length > 0 ? own : figures;
};

const most = (findings: Findings, option: Option | undefined, start: string): Figure | undefined => {
  const ids = new Set(option?.figures ?? []);
  const figures = findings.figures.filter(({ id }) => id.startsWith(start) && ids.has(id));
  return [...ofMainStore(figures)].sort((a, b) => b.value - a.value)[0];
};

/** Machines of the main store by the limit that asks for most: the one number that every medium tells. */
export const nodesOf = (findings: Findings, option: Option | undefined): Figure | undefined =>
  most(findings, option, 'capacity.nodes.');

/** Partitions, shards or prefixes of the main store, likewise. */
export const partitionsOf = (findings: Findings, option: Option | undefined): Figure | undefined =>
  most(findings, option, 'capacity.partitions.');

/** What the parts of such a figure are called: shards, prefixes. */
export const partsIn = ({ title }: Figure): string => /^(\w+) for /.exec(title)?.[1] ?? 'partitions';
