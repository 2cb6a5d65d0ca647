import type { ComponentGraph, Flow } from '../contracts/graph.ts';
import { cleanLabel } from './labels.ts';

const verbs: Readonly<Record<Flow['kind'], string>> = {
  request: 'calls',
  write: 'writes to',
  read: 'reads from',
  replication: 'replicates to',
  event: 'sends events to',
  batch: 'ships batches to',
};

/** Longest list of arrows in a text for people who cannot see the picture. */
const mostFlows = 12;

/** What the arrows of a graph say, in words: who does what to whom, and how much. */
export const flowsInWords = (graph: ComponentGraph): string => {
  const names = new Map(graph.components.map(({ id, label }) => [id, cleanLabel(label)]));
  const sentences = graph.flows.slice(0, mostFlows).map(({ from, to, kind, label }) => {
    const what = label === undefined ? '' : ` (${cleanLabel(label)})`;
    return `${names.get(from) ?? from} ${verbs[kind]} ${names.get(to) ?? to}${what}`;
  });
  const rest = graph.flows.length - sentences.length;
  return `${[...sentences, ...(rest > 0 ? [`and ${rest} more flows`] : [])].join('; ')}.`;
};
