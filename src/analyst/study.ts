import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Brief } from '../contracts/fact.ts';
import type { Findings } from '../contracts/findings.ts';
import type { Study } from '../contracts/study.ts';
import { type CalculationOutcome, calculationPhase } from './calculation.ts';
import { type InsideOutcome, insidePhase } from './inside.ts';
import type { Watch } from './loop/converse.ts';
import { openRecord } from './loop/journal.ts';
import type { Means } from './means.ts';
import type { Model } from './model/ask.ts';
import { budgetOf } from './model/budget.ts';
import { costOf, nothingSpent, plus, type Spent } from './model/prices.ts';
import { outsidePhase } from './outside.ts';
import { begunOf, type Phase } from './phase.ts';
import { type SynthesisOutcome, synthesisPhase } from './synthesis.ts';
import { saidOnce } from './troubles.ts';

/** One report to be studied. */
export interface StudyInput {
  readonly revision: number;
  readonly brief: Brief;
  readonly findings: Findings;
}

const mostKept = 40;

/** What the study cites comes first, then what was found inside; bounded, since it is kept with the thread. */
const keptEntries = (ledger: readonly LedgerEntry[], citing: unknown): Study['ledger'] => {
  const cited = new Set(JSON.stringify(citing).match(/\bE[1-9]\d{0,3}\b/g) ?? []);
  return [...ledger]
    .sort((a, b) => Number(cited.has(b.id)) - Number(cited.has(a.id)))
    .slice(0, mostKept)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
};

/** What nobody cites is no part of the study. */
const keptFigures = (
  figures: CalculationOutcome['figures'],
  studied: Study['studied'],
): CalculationOutcome['figures'] => {
  const text = JSON.stringify(studied ?? '');
  return figures.filter(({ id }) => text.includes(`:${id}}`)).slice(0, mostKept);
};

const spentBefore = (
  model: string,
  answers: readonly { readonly tokens: Parameters<typeof costOf>[1] }[],
): Spent => answers.map(({ tokens }) => costOf(model, tokens)).reduce(plus, nothingSpent);

interface Outcome extends InsideOutcome {
  readonly words: string;
  readonly sent?: Study['sent'];
  readonly figures?: CalculationOutcome['figures'];
  readonly synthesis?: SynthesisOutcome;
}

const resultOf = (
  { input, means, conversing }: Phase,
  { record, entries, words, sent, troubles, figures = [], synthesis }: Outcome,
): Study => {
  const cited = keptFigures(figures, synthesis?.studied);
  return {
    revision: input.revision,
    ...(means.ask === undefined ? {} : { model: means.model }),
    at: new Date(means.now()).toISOString(),
    ...(synthesis?.studied === undefined ? {} : { studied: synthesis.studied }),
    ledger: keptEntries(entries, [synthesis?.studied, cited]),
    ...(cited.length === 0 ? {} : { figures: [...cited] }),
    record,
    outside: words,
    ...(sent === undefined ? {} : { sent }),
    takenOut: synthesis?.takenOut ?? 0,
    spent: conversing.budget.spent(),
    troubles: [...saidOnce(troubles)],
  };
};

/** Without a key nobody is asked; a phase that asks all the same is a defect. */
const nobody: Model = async () => ({ kind: 'failed', trouble: { kind: 'key refused' } });

/**
 * Studies a report in four conversations, one after the other and each with its own tools alone: inside, outside, the
 * calculation, and the synthesis, which has none. Taken up again after a crash it goes on from its journal. Rejects where it is stopped; whatever
 * else goes wrong is told in the study.
 */
export const study = async (
  input: StudyInput,
  means: Means,
  signal: AbortSignal,
  watch: (phase: string, what?: Parameters<Watch>[0]) => void = () => {},
): Promise<Study> => {
  const run = await openRecord(means.journal);
  const { seal, at } = await begunOf(run, means);
  const before = spentBefore(means.model, run.answers());
  const budget = budgetOf(means.allowance(before), means.wallMilliseconds, before, means.now);
  const phase: Phase = {
    input,
    means,
    seal,
    at,
    watch: (name) => (what) => watch(name, what),
    conversing: { ask: means.ask?.(budget) ?? nobody, run, budget, signal },
  };
  watch('inside');
  const inside = await insidePhase(phase);
  if (means.ask === undefined)
    return resultOf(phase, { ...inside, words: 'not searched: there is no key for a model' });
  // The platform refuses us: said once, and not asked again for every phase that is left.
  if (inside.over === true) return resultOf(phase, { ...inside, words: 'not searched' });
  watch('outside');
  const outside = await outsidePhase(phase, inside);
  const searched = {
    record: inside.record,
    entries: outside.entries,
    words: outside.words,
    sent: outside.sent,
    troubles: [...inside.troubles, ...outside.troubles],
  };
  if (outside.over === true) return resultOf(phase, searched);
  watch('calculation');
  const calculation = await calculationPhase(phase, outside.entries);
  const calculated = {
    ...searched,
    entries: calculation.entries,
    figures: calculation.figures,
    troubles: [...searched.troubles, ...calculation.troubles],
  };
  if (calculation.over === true) return resultOf(phase, calculated);
  watch('synthesis');
  const synthesis = await synthesisPhase(phase, calculation.entries, calculation.figures);
  return resultOf(phase, {
    ...calculated,
    troubles: [...calculated.troubles, ...synthesis.troubles],
    synthesis,
  });
};
