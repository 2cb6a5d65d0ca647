import { contradictionsOf, knownFacts } from '../consultation/held.ts';
import type { Analysis, Consultation, OptionName } from '../consultation/state.ts';
import type { Consulted } from '../contracts/evidence.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import type { Findings, Option, Question } from '../contracts/findings.ts';
import type { ChannelSettings } from '../contracts/settings.ts';
import { openRisks } from '../decisions/accept.ts';
import { reportContext, say } from '../report/context.ts';
import type { Consultation as Advice, AdviceOptions, Refusal } from './consult.ts';
import { houseFacts } from './house.ts';
import { plainText } from './plain-text.ts';
import type { Thinker } from './ports.ts';

const mostQuestions = 6;
const mostAssumed = 8;

/** The facts that advice is worked out from, the house's own rules among them, as a brief. */
export const briefOf = (state: Consultation, rules: ChannelSettings): Brief => ({
  title: state.title,
  facts: withHouse(knownFacts(state), houseFacts(rules)),
  unread: state.unread.map(({ text, reason }) => ({ text, reason, line: 0 })),
  contradictions: contradictionsOf(state),
  language: 'en',
});

const members = (fact: Fact | undefined): readonly string[] =>
  typeof fact?.value === 'object' ? fact.value : [];

/** House rules are hard: they stand in place of what was said, and lists add up. */
const withHouse = (facts: readonly Fact[], house: readonly Fact[]): readonly Fact[] => {
  const ruled = new Map(house.map((fact) => [fact.id, fact]));
  const said = facts.filter(({ id }) => !ruled.has(id));
  const both = house.map((rule): Fact => {
    const fact = facts.find(({ id }) => id === rule.id);
    return typeof rule.value === 'object'
      ? { ...rule, value: [...new Set([...members(rule), ...members(fact)])] }
      : rule;
  });
  return [...said, ...both];
};

/** How advice is worked out for a day under these rules. */
export const adviceOptions = (asOf: string, rules: ChannelSettings): AdviceOptions => ({
  asOf,
  ...(rules.houseRules.horizonMonths === undefined ? {} : { horizonMonths: rules.houseRules.horizonMonths }),
});

const nameOf = ({ id, title, short }: Option): OptionName => ({ id, title, short });

/** Assumed facts that a figure of the recommended option rests on: worth confirming. */
const assumedBehind = (findings: Findings): readonly string[] => {
  const inFigures = new Set(
    findings.figures.flatMap((figure) =>
      Object.values(figure.inputs).flatMap((input) => (input.kind === 'fact' ? [input.id] : [])),
    ),
  );
  return findings.facts
    .filter(({ id, origin }) => origin === 'assumed' && inFigures.has(id))
    .map(({ id }) => findings.factTitles[id] ?? id)
    .slice(0, mostAssumed);
};

const mostRisks = 6;

const risksOf = ({ brief, findings, drawings }: Advice): readonly string[] => {
  const context = reportContext(brief, findings, drawings);
  if (context === undefined) return [];
  return openRisks(findings, findings.recommended, (template) => plainText(say(context, template))).slice(
    0,
    mostRisks,
  );
};

const advised = (revision: number, advice: Advice, questions: readonly Question[]): Analysis => {
  const { findings } = advice;
  const recommended = findings.options.find(({ id }) => id === findings.recommended);
  return {
    revision,
    verdict: findings.verdict.kind,
    missing: findings.verdict.kind === 'conditional' ? findings.verdict.missing : [],
    asOf: findings.asOf,
    ...(recommended === undefined ? {} : { recommended: nameOf(recommended) }),
    headline: findings.headline,
    options: findings.options.map(nameOf),
    questions: questions.slice(0, mostQuestions).map(({ fact, ask, flips, members }) => ({
      fact,
      ask,
      why: flips,
      ...(members === undefined ? {} : { members }),
    })),
    assumed: assumedBehind(findings),
    risks: risksOf(advice),
  };
};

const refused = (revision: number, asOf: string, { reason, missing }: Refusal): Analysis => ({
  revision,
  verdict: 'not a brief',
  missing: missing.length > 0 ? missing : [reason],
  asOf,
  headline: [],
  options: [],
  questions: [],
  assumed: [],
  risks: [],
});

/** What a job needs to analyse: the brief as it stood when it was started. */
export interface AnalysisInput {
  readonly revision: number;
  readonly brief: Brief;
  readonly options: AdviceOptions;
  /** Questions that people left open; absent in jobs of an older version. */
  readonly left?: readonly string[];
  /** The team's own sources are being asked: what they say may change the brief before anybody has read the advice. */
  readonly sourcesAsked?: boolean;
}

/** What a job needs to study a report: what it was made of. */
export interface StudyJob {
  readonly revision: number;
  readonly brief: Brief;
  readonly options: AdviceOptions;
  /** What the team's own sources said when the consultation was opened: they are not asked the same again. */
  readonly consulted?: Consulted;
}

/** Works the advice out; what is kept of it is small, since the rest follows from the same brief. */
export const analyse = async (
  { revision, brief, options, left = [] }: AnalysisInput,
  think: Thinker,
): Promise<Analysis> => {
  const advice = await think.consult(brief, options);
  return advice.kind === 'refused'
    ? refused(revision, options.asOf, advice)
    : advised(revision, advice, await think.ask(brief, { ...options, left }));
};
