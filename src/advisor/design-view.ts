import type { Design, DesignView } from '../contracts/design.ts';
import type { Brief } from '../contracts/fact.ts';
import { factStore, viewOf } from './view.ts';

/** How the checks look at a design and at what its words state: only facts that somebody said or that were found count. */
export const designView = (design: Design, brief: Brief): DesignView => {
  const said = brief.facts.filter(({ origin }) => origin === 'stated' || origin === 'found');
  const { parts, remarks } = design;
  const byId = new Map(parts.map((part) => [part.id, part]));
  return {
    facts: viewOf(factStore(said)),
    parts: (...kinds) => (kinds.length === 0 ? parts : parts.filter(({ kind }) => kinds.includes(kind))),
    part: (id) => byId.get(id),
    has: (...topics) => remarks.filter(({ topic, says }) => says === 'has' && topics.includes(topic)),
    lacks: (...topics) => remarks.filter(({ topic, says }) => says !== 'has' && topics.includes(topic)),
    speaksOf: (...topics) => remarks.some(({ topic }) => topics.includes(topic)),
    quoteOf: (id) =>
      said
        .filter((fact) => fact.id === id)
        .flatMap(({ quote }) => (quote === undefined ? [] : [{ text: quote, line: 0 }])),
  };
};
