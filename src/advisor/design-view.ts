import type { Design, DesignView } from '../contracts/design.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import { factStore, viewOf } from './view.ts';

const promises: readonly (readonly [topic: string, fact: string])[] = [
  ['rpo', 'availability.rpo'],
  ['rto', 'availability.rto'],
];

/** What is known of the needs, with what the design itself promises where nothing else says it. */
export const withPromised = (brief: Brief, { remarks }: Design): Brief => {
  const more = promises.flatMap(([topic, id]): readonly Fact[] => {
    const remark = remarks.find(
      (one) => one.topic === topic && one.says === 'has' && one.value !== undefined,
    );
    if (remark === undefined || brief.facts.some((fact) => fact.id === id && fact.origin !== 'assumed'))
      return [];
    return [{ id, value: remark.value ?? 0, unit: 's', origin: 'stated', quote: remark.passage.text }];
  });
  return more.length === 0 ? brief : { ...brief, facts: [...more, ...brief.facts] };
};

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
