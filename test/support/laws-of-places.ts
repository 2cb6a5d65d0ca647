import type { Consultation } from '../../src/conversation/consult.ts';
import type { Law } from './laws.ts';

/** Members of a set that was said. */
const saidSet = ({ findings }: Consultation, id: string): readonly string[] => {
  const value = findings.facts.find((fact) => fact.id === id)?.value;
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

export const onlyWhatCanBeHad: Law = (consultation) => {
  const { findings } = consultation;
  const own = [...saidSet(consultation, 'present.products'), ...saidSet(consultation, 'proposed.products')];
  const clouds = saidSet(consultation, 'hosting.clouds');
  const atHome = findings.facts.some(({ id, value }) => id === 'hosting' && value === 'own hardware');
  return findings.options.flatMap(({ id, choices }) =>
    choices.flatMap(({ product = '' }) => {
      const one = findings.products[product];
      if (one === undefined || own.includes(product)) return [];
      if (atHome && /managed service only/i.test(one.licence))
        return [`${id}: ${one.title} cannot run on own machines`];
      return one.cloud !== undefined && clouds.length > 0 && !atHome && !clouds.includes(one.cloud)
        ? [`${id}: ${one.title} is not to be had in ${clouds.join(' and ')}`]
        : [];
    }),
  );
};

export const nothingLostIsWaitedFor: Law = ({ findings }) => {
  const dear = findings.facts.some((fact) => fact.id === 'loss.none' && fact.value === true);
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  const relational = recommended?.choices.some((choice) => choice.pattern.startsWith('relational-'));
  const setByChoice = recommended?.choices.some((choice) => choice.pattern === 'leader-follower-async');
  return !dear || relational !== true || setByChoice === true || (recommended?.graph.regions.length ?? 0) > 1
    ? []
    : (recommended?.graph.flows ?? [])
        .filter(
          (flow) => flow.kind === 'replication' && flow.label === 'async' && !flow.to.endsWith('replicas'),
        )
        .map((flow) => `${flow.id} is asynchronous although nothing may be lost`);
};

/** What carries data along, in whole or in part. */
const carriesData: readonly string[] = ['replication', 'event', 'batch'];

export const boundDataStays: Law = ({ findings }) => {
  const fact = (id: string) => findings.facts.find((one) => one.id === id)?.value;
  if (fact('residency.required') !== true) return [];
  const named = fact('residency.places');
  const bound = Array.isArray(named) ? (named as readonly string[]) : [];
  return findings.options.flatMap(({ id, graph }) => {
    const homeOf = (box: string) => {
      const zone = graph.zones.find(
        (one) => one.id === graph.components.find((each) => each.id === box)?.zone,
      );
      return graph.regions.find((one) => one.id === zone?.region);
    };
    const carriedOut = graph.flows.filter((flow) => {
      const [from, to] = [homeOf(flow.from), homeOf(flow.to)];
      if (!carriesData.includes(flow.kind) || from === undefined || to === undefined || from === to)
        return false;
      // Regions that nothing is bound to may copy to each other once it is known where the bound data lies.
      return from.within !== to.within || (from.within === undefined && bound.length === 0);
    });
    const homeless = bound.filter(
      (place) =>
        fact('residency.partial') === true &&
        fact('regions.names') !== undefined &&
        !graph.regions.some((region) => region.within === place),
    );
    return [
      ...carriedOut.map((flow) => `${id}: ${flow.id} carries bound data out of its place`),
      ...homeless.map((place) => `${id}: what is bound to ${place} has no home there`),
    ];
  });
};
