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
const mostFlows = 6;

/** What the arrows of a graph say, in words: who does what to whom, and how much. */
export const flowsInWords = (graph: ComponentGraph): string => {
  const names = new Map(graph.components.map(({ id, label }) => [id, cleanLabel(label)]));
  // What stands once in each zone is told once, with its rate.
  const told = new Map<string, string>();
  for (const { from, to, kind, label } of graph.flows) {
    const who = `${names.get(from) ?? from} ${verbs[kind]} ${names.get(to) ?? to}`;
    told.set(who, told.get(who) || (label === undefined ? '' : ` (${cleanLabel(label)})`));
  }
  const all = [...told].map(([who, what]) => `${who}${what}`);
  const sentences = all.slice(0, mostFlows);
  const rest = all.length - sentences.length;
  return `${[...sentences, ...(rest > 0 ? [`and ${rest} more flows`] : [])].join('; ')}.`;
};
