import type { Figure } from '../../src/contracts/figure.ts';
import type { Consultation } from '../../src/conversation/consult.ts';
import { jsonContract } from '../../src/conversation/json-contract.ts';
import { jsonObject, withInnerFigures } from '../../src/conversation/json-object.ts';
import { storageSlot } from '../../src/knowledge/patterns/storage/slots.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { bareDigits, factIds, figureIds } from './blanked.ts';
import { everyNeedIsAnswered, noLossIsNoLoss } from './laws-of-needs.ts';
import { boundDataStays, nothingLostIsWaitedFor, onlyWhatCanBeHad } from './laws-of-places.ts';

/** A law that every consultation keeps: answers with what breaks it, nothing where it holds. */
export type Law = (consultation: Consultation) => readonly string[];

const signless = ['fraction/year', 'date'];

const numbersOf = (figure: Figure): readonly number[] => [figure.value, ...(figure.range ?? [])];

const noNonsense: Law = ({ findings }) =>
  withInnerFigures(findings.figures).flatMap((figure) => {
    const odd = numbersOf(figure).filter(
      (value) => !Number.isFinite(value) || (value < 0 && !signless.includes(figure.unit)),
    );
    return odd.map((value) => `${figure.id} is ${value} ${figure.unit}`);
  });

const replays: Law = ({ findings, report }) => {
  const figures = new Map(withInnerFigures(findings.figures).map((figure) => [figure.id, figure]));
  const missing = figureIds(report).filter((id) => !figures.has(id));
  const wrong = [...figures.values()].flatMap((figure) => {
    try {
      replay(figure);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
  return [...missing.map((id) => `${id} stands in the report and is no figure`), ...wrong];
};

/** The horizon is told as a fact also where it is an option of the command. */
const optionAsFact = 'horizon.months';

const factsExist: Law = ({ findings, report }) => {
  const facts = new Set(findings.facts.map((fact) => fact.id));
  return factIds(report)
    .filter((id) => id !== optionAsFact && !facts.has(id))
    .map((id) => `${id} stands in the report and is no fact`);
};

const oneValueAnId: Law = ({ findings }) => {
  const values = new Map<string, number>();
  const problems: string[] = [];
  const look = (figure: Figure): void => {
    const known = values.get(figure.id);
    if (known !== undefined && known !== figure.value)
      problems.push(`${figure.id} is ${known} and ${figure.value}`);
    values.set(figure.id, figure.value);
    for (const input of Object.values(figure.inputs)) if (input.kind === 'figure') look(input.figure);
  };
  for (const figure of findings.figures) look(figure);
  return problems;
};

const allFailuresWalked: Law = ({ findings }) => {
  const graph = findings.options.find((option) => option.id === findings.recommended)?.graph;
  const walked = new Set(findings.failures.map((row) => row.of));
  return [...(graph?.components ?? []), ...(graph?.flows ?? [])].flatMap(({ id }) =>
    walked.has(id) ? [] : [`${id} has no failure row`],
  );
};

const saysItsSide: Law = ({ findings }) =>
  findings.options.flatMap((option) => [
    ...(option.cap.says.trim() === '' ? [`${option.id} does not say its side`] : []),
    ...(option.cap.pacelc === 'none' && option.cap.partition !== 'not distributed'
      ? [`${option.id} is distributed and has no PACELC side`]
      : []),
    ...(option.pays.some((pay) => pay.trim() !== '') ? [] : [`${option.id} does not say what it pays`]),
  ]);

const allDifferent: Law = ({ findings }) => {
  const sets = findings.options.map((option) =>
    option.choices
      .map((choice) => choice.pattern)
      .sort()
      .join('+'),
  );
  return [
    ...(sets.length < 3 ? [`only ${sets.length} options`] : []),
    ...sets.filter((set, index) => sets.indexOf(set) !== index).map((set) => `twice: ${set}`),
  ];
};

/** What is drawn of an option: boxes with what stands in them, arrows between them, and how copies are made. */
const drawnOf = ({ graph }: Consultation['findings']['options'][number]): string => {
  const label = (id: string) => graph.components.find((one) => one.id === id)?.label ?? id;
  return JSON.stringify([
    graph.components
      .map((one) => [one.label, one.role, one.tech ?? '', one.count ?? '', one.zone ?? ''].join('|'))
      .sort(),
    graph.flows
      .map(({ from, to, kind, label: words }) =>
        [label(from), label(to), kind, kind === 'replication' ? words : ''].join('|'),
      )
      .sort(),
  ]);
};

const differentlyDrawn: Law = ({ findings }) => {
  const pictures = findings.options.map(drawnOf);
  return findings.options.flatMap(({ id }, index) => {
    const first = pictures.indexOf(pictures[index] ?? '');
    return first === index ? [] : [`${id} is drawn like ${findings.options[first]?.id}`];
  });
};

const differentlyCalled: Law = ({ findings }) => {
  const titles = findings.options.map((option) => option.title);
  return titles
    .filter((title, index) => titles.indexOf(title) !== index)
    .map((title) => `two options are called ${title}`);
};

const keepsTheContract: Law = (consultation) => {
  const parsed = jsonContract.safeParse(jsonObject(consultation, 'report', () => undefined));
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

const headlineIsChosen: Law = ({ findings }) => {
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  const chosen = recommended?.choices.map((choice) => choice.pattern) ?? [];
  return findings.headline.flatMap((id) => [
    ...(chosen.includes(id) ? [] : [`${id} is in the headline and not chosen`]),
    ...(findings.patterns[id]?.vocabulary === true ? [] : [`${id} is in the headline and no vocabulary id`]),
  ]);
};

const picturesMatch: Law = ({ drawings, report }) => {
  const ids = drawings.map((drawing) => drawing.id);
  const shown = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : [])),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two drawings are called ${id}`),
    ...ids.filter((id) => !/^[a-z0-9-]{1,64}$/.test(id)).map((id) => `${id} is no safe file name`),
    ...ids.filter((id) => !shown.includes(id)).map((id) => `${id} is drawn and not shown`),
    ...shown.filter((id) => !ids.includes(id)).map((id) => `${id} is shown and not drawn`),
  ];
};

const flowNumbersAreFigures: Law = ({ findings }) => {
  const figures = new Set(findings.figures.map((figure) => figure.id));
  return findings.options.flatMap((option) =>
    option.graph.flows.flatMap((flow) =>
      /\d/.test(flow.label ?? '') && !figures.has(flow.figure ?? '')
        ? [`${option.id}: the arrow "${flow.label}" names no figure`]
        : [],
    ),
  );
};

const nothingHangsLoose: Law = ({ findings }) =>
  findings.options.flatMap(({ id, graph }) =>
    graph.components
      .filter(({ role }) => role !== 'user' && role !== 'client')
      .filter((box) => !graph.flows.some((flow) => flow.to === box.id))
      .map((box) => `${id}: nothing reaches ${box.label}`),
  );

const settlesClashes = [
  'multi-leader',
  'leaderless-quorum',
  'per-record-leader',
  'geo',
  'crdt',
  'merge-functions',
  'last-writer-wins',
  'distributed-sql',
  'consensus-raft-paxos',
];

const bothWaysOnlyWithARule: Law = ({ findings }) =>
  findings.options.flatMap(({ id, graph, choices }) =>
    choices.some((choice) => settlesClashes.includes(choice.pattern))
      ? []
      : graph.flows
          .filter((flow) => flow.kind === 'replication')
          .filter((flow) =>
            graph.flows.some(
              (back) => back.kind === 'replication' && back.from === flow.to && back.to === flow.from,
            ),
          )
          .map((flow) => `${id}: ${flow.id} copies both ways and nothing settles what clashes`),
  );

/** Ways of copying that only some engines have. */
const ofEngines = [
  'leader-follower-async',
  'leader-follower-semisync',
  'leader-follower-sync',
  'multi-leader',
  'leaderless-quorum',
];

const copiesAsItCan: Law = ({ findings }) =>
  findings.options.flatMap(({ id, choices }) => {
    // A pool in front of a store that nobody named is no store.
    const store = choices.find(
      ({ area, pattern }) => area === 'storage' && storageSlot[pattern] !== 'beside',
    );
    const product = findings.products[store?.product ?? ''];
    return product === undefined || /^(?:embedded|in-memory|object)/.test(store?.pattern ?? '')
      ? []
      : choices
          .filter((choice) => ofEngines.includes(choice.pattern) && !product.serves.includes(choice.pattern))
          .map((choice) => `${id}: ${product.title} does not copy by ${choice.pattern}`);
  });

/** Every law by what it says. */
export const laws: Readonly<Record<string, Law>> = {
  'no number is NaN, infinite or negative': noNonsense,
  'every figure of the report exists and replays to its value': replays,
  'every fact of the report exists': factsExist,
  'an id stands for one value': oneValueAnId,
  'every node and edge of the recommended design has a failure row': allFailuresWalked,
  'every option states its CAP and PACELC side and what it pays': saysItsSide,
  'at least three options, no two alike': allDifferent,
  'no two options have equal pictures': differentlyDrawn,
  'no two options are called the same': differentlyCalled,
  'the JSON contract is kept': keepsTheContract,
  'the headline is of chosen vocabulary patterns': headlineIsChosen,
  'every drawing is shown once, under a safe name': picturesMatch,
  'every number on an arrow is a figure': flowNumbersAreFigures,
  'something reaches every box': nothingHangsLoose,
  'two stores copy both ways only where something settles what clashes': bothWaysOnlyWithARule,
  'a store is copied in a way that its product has': copiesAsItCan,
  'no product that cannot be had where the team runs': onlyWhatCanBeHad,
  'a copy is waited for where nothing may be lost': nothingLostIsWaitedFor,
  'every stated need is answered, practised or named': everyNeedIsAnswered,
  'where no loss is promised nothing says that something is lost': noLossIsNoLoss,
  'residency-bound data has no copy drawn outside its place': boundDataStays,
  'with facts and figures blanked no digit is left': ({ report }) => bareDigits(report),
};
