import type { Figure, Input } from '../../contracts/figure.ts';
import type { FailureRow } from '../../contracts/findings.ts';
import type { Block, Text } from '../../contracts/report.ts';
import { titleOf } from '../../intake/ask.ts';
import { patternSummary } from '../../intake/names.ts';
import { capital, factToken, name, say } from '../../report/context.ts';
import { type About, type Behind, bullets, figureTable, paragraph, table } from './about.ts';
import { saidTable } from './about-facts.ts';
import { failureTable, modeBlocks } from './about-failures.ts';
import { meaningOf } from './about-terms.ts';
import { wayBlocks } from './about-ways.ts';
import { askingOf } from './asking.ts';
import type { Told } from './entries.ts';
import type { Near } from './nearest.ts';
import type { Question } from './question.ts';

type OfKind<K extends Told['kind']> = Extract<Told, { kind: K }>;

/** Entries nearly as near as the nearest of their kind are told with it. */
const asNear = 0.75;
const beside = 0.55;
const mostFacts = 3;
const mostUnder = 4;
/** Below it what lies nearest has nothing to do with the question. */
const farthest = 2;

const ofKind = <K extends Told['kind']>(near: readonly Near[], kind: K): readonly OfKind<K>[] => {
  const own = near.filter(({ entry }) => entry.of.kind === kind);
  const least = (own[0]?.score ?? 0) * asNear;
  return own.flatMap(({ entry, score }) => (score >= least ? [entry.of as OfKind<K>] : []));
};

/** The rows nearest, and beside them the nearest one of another sort: "the standby in hall B" names a box and a place. */
const failing = (near: readonly Near[]): readonly FailureRow[] => {
  const rows = ofKind(near, 'failure').map(({ row }) => row);
  const least = (near[0]?.score ?? 0) * beside;
  const other = near.find(
    ({ entry: { of }, score }) =>
      score >= least && of.kind === 'failure' && !rows.some(({ kind }) => kind === of.row.kind),
  )?.entry.of;
  return other?.kind === 'failure' ? [...rows, other.row] : rows;
};

const restsOn = (inputs: Readonly<Record<string, Input>>, fact: string): boolean =>
  Object.values(inputs).some(
    (input) =>
      (input.kind === 'fact' && input.id === fact) ||
      (input.kind === 'figure' && restsOn(input.figure.inputs, fact)),
  );

/** Figures of the brief and of the recommended option that a fact goes into, and the cost where it is the budget. */
const figuresUnder = ({ context }: Behind, fact: string): readonly Figure[] => {
  const { findings, recommended } = context;
  const own = findings.figures.filter(({ id }) => id.endsWith('@brief') || recommended.figures.includes(id));
  return fact.startsWith('budget')
    ? own.filter(({ id }) => id.startsWith('cost.total'))
    : own.filter(({ inputs }) => restsOn(inputs, fact)).slice(0, mostUnder);
};

/** Who said it, what it is held against, and the figures that rest on it. */
const factBlocks = (behind: Behind, facts: readonly string[]): readonly Block[] => {
  const { context, state } = behind;
  const said = facts.flatMap((id) => state.facts[id]?.statements ?? []);
  const others = facts.filter((id) => state.facts[id] === undefined);
  const checks = context.recommended.checks.filter((check) => check.facts.some((id) => facts.includes(id)));
  const figures = [...new Set(facts.slice(0, 1).flatMap((id) => figuresUnder(behind, id)))];
  return [
    ...(said.length === 0 ? [] : [saidTable(said)]),
    ...(others.length === 0
      ? []
      : [
          bullets(
            others.flatMap((id): readonly Text[] => {
              const fact = context.fact(id);
              if (fact === undefined) return [];
              const how = fact.origin === 'assumed' ? ', assumed since nobody said it' : ', worked out';
              return [[name(titleOf(id)), ': ', factToken(fact), how]];
            }),
          ),
        ]),
    ...(checks.length === 0
      ? []
      : [
          table(
            ['what was asked for', 'met', 'why'],
            checks.map(({ need, met, because }): readonly Text[] => [
              say(context, need),
              [met],
              capital(say(context, because)),
            ]),
          ),
        ]),
    ...(figures.length === 0 ? [] : [paragraph('What rests on it:'), figureTable(figures)]),
  ];
};

/** The kind of entry that the nearest is, told with those that are nearly as near. */
export const tell = (
  behind: Behind,
  question: Question,
  near: readonly Near[],
  topics: readonly About[],
): readonly Block[] => {
  const { context } = behind;
  const first = near[0]?.entry.of;
  switch (first?.kind) {
    case undefined:
      return [];
    case 'figure': {
      const figures = ofKind(near, 'figure').map(({ figure }) => figure);
      const dated = figures.some(({ unit }) => unit === 'date' || unit === 'months');
      return [
        ...(dated || !askingOf(question).forms.has('when')
          ? []
          : [paragraph('I do not know a date for that: none was worked out. What is known of it:')]),
        figureTable(figures),
      ];
    }
    case 'failure':
      return [failureTable(context, failing(near))];
    case 'mode':
      return modeBlocks(
        context,
        ofKind(near, 'mode')
          .map(({ mode }) => mode)
          .slice(0, 2),
      );
    case 'clause':
      return (
        topics.find(({ topic }) => topic === first.sense)?.answer(behind, { ...question, ways: [] }) ?? []
      );
    case 'fact':
      return factBlocks(
        behind,
        ofKind(near, 'fact')
          .map(({ fact }) => fact.id)
          .slice(0, mostFacts),
      );
    case 'way': {
      if (question.ways.some(({ pattern }) => pattern === first.pattern))
        return topics.find(({ topic }) => topic === 'way')?.answer(behind, question) ?? [];
      const called = patternSummary(first.pattern)?.title ?? first.pattern;
      return wayBlocks(behind, { pattern: first.pattern, called }) ?? [];
    }
    case 'term':
      return meaningOf(behind, first.term);
    case 'topic':
      return topics.find(({ topic }) => topic === first.topic)?.answer(behind, question) ?? [];
  }
};

const mostCalled = 3;

const calledOf = (of: Told): string | undefined => {
  switch (of.kind) {
    case 'figure':
      return of.figure.title;
    case 'failure':
      return of.row.what;
    case 'mode':
      return of.mode.what;
    case 'fact':
      return titleOf(of.fact.id);
    case 'way':
      return patternSummary(of.pattern)?.title;
    case 'term':
      return of.term;
    default:
      return undefined;
  }
};

/** Names of what lies nearest to a question that is not answered, so that the next one can be. */
export const calledNearest = (near: readonly Near[]): readonly string[] =>
  [...new Set(near.flatMap(({ entry, score }) => (score < farthest ? [] : (calledOf(entry.of) ?? []))))]
    .filter((name) => !/[{}]/.test(name))
    .slice(0, mostCalled);
