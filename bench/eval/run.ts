import type { Model } from '../../src/analyst/model/ask.ts';
import { type Case, resultOf } from '../../src/cli/cases.ts';
import type { Consultation, Refusal } from '../../src/contracts/consultation.ts';
import type { Study } from '../../src/contracts/study.ts';
import type { Answered } from './asked.ts';
import { bareRecommendation, type Recommendation } from './bare.ts';
import { checked } from './checks.ts';
import { type Judged, judged } from './judge.ts';
import { perturbed } from './perturb.ts';
import { overBudget, type Purse } from './purse.ts';

type Result = ReturnType<typeof resultOf>;

interface Paid {
  readonly usd: number;
  readonly seconds: number;
}

/** What became of one case. */
export interface EvalRow {
  readonly id: string;
  /** Of its numbers; 1 where none could be moved. */
  readonly factor: number;
  readonly advisor: Result;
  readonly ours: Paid & {
    readonly result: Result;
    readonly headline: readonly string[];
    readonly strayNumbers: readonly string[];
    readonly strayAddresses: readonly string[];
    readonly takenOut: number;
    /** Whether the model wrote anything of it. */
    readonly studied: boolean;
    readonly troubles: readonly string[];
  };
  readonly bare:
    | (Paid & { readonly result: Result; readonly headline: readonly string[] })
    | { readonly problem: string };
  readonly judged: Judged;
}

export interface Evaluation {
  readonly rows: readonly EvalRow[];
  /** Cases for which no money was left, that the advisor refused, or that failed. */
  readonly notRun: readonly { readonly id: string; readonly because: string }[];
}

/** Why there is nothing to compare: the model answered in no case, neither for us nor alone. Undefined where it did. */
export const nothingAnswered = ({ rows, notRun }: Evaluation): string | undefined => {
  if (rows.some(({ ours, bare }) => ours.studied || !('problem' in bare))) return undefined;
  const reasons = [
    ...rows.flatMap(({ ours, bare }) => [...ours.troubles, ...('problem' in bare ? [bare.problem] : [])]),
    ...notRun.map(({ because }) => because),
  ];
  return `The model answered in no case, so nothing is compared: ${[...new Set(reasons)].join('; ') || 'there was no case'}`;
};

/** All that an evaluation needs of the world. */
export interface EvalMeans {
  readonly advise: (brief: string) => Consultation | Refusal;
  /** Studies a report with at most so many USD. */
  readonly study: (advice: Consultation, id: string, usd: number) => Promise<Study>;
  /** Paid from the purse. */
  readonly ask: Model;
  readonly model: string;
  readonly judge: string;
  readonly purse: Purse;
  readonly seed: number;
  readonly now: () => number;
  readonly told: (what: string) => void;
}

const decisionOf = (advice: Consultation | Refusal): string =>
  advice.kind === 'refused' ? 'refused' : JSON.stringify([...advice.findings.headline].sort());

const timed = async <Value>(
  { now, purse }: EvalMeans,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value } & Paid> => {
  const [began, before] = [now(), purse.spent()];
  const value = await work();
  return { value, usd: purse.spent() - before, seconds: (now() - began) / 1_000 };
};

const judgedOf = async (
  means: EvalMeans,
  texts: { readonly brief: string; readonly ours: string; readonly bare: Answered<Recommendation> },
  signal: AbortSignal,
): Promise<Judged> => {
  if ('problem' in texts.bare) return { kind: 'none', problem: `the bare model: ${texts.bare.problem}` };
  return judged(means.ask, means.judge, { ...texts, bare: texts.bare.value.recommendation }, signal);
};

const evaluateOne = async (
  one: Case,
  index: number,
  means: EvalMeans,
  signal: AbortSignal,
): Promise<EvalRow | string> => {
  const { brief, factor } = perturbed(one.brief, means.seed + index, (text) =>
    decisionOf(means.advise(text)),
  );
  const advice = means.advise(brief);
  if (advice.kind === 'refused') return `the advisor refuses it: ${advice.reason}`;
  means.told(`${one.id}: ours`);
  const ours = await timed(means, async () => {
    const study = await means.study(advice, one.id, means.purse.left());
    means.purse.spend(study.spent.usd);
    return study;
  });
  const { text, ...held } = checked(advice, ours.value, one.expect);
  means.told(`${one.id}: the bare model`);
  const bare = await timed(means, () => bareRecommendation(means.ask, means.model, brief, signal));
  means.told(`${one.id}: the judge`);
  const verdict = await judgedOf(means, { brief, ours: text, bare: bare.value }, signal);
  return {
    id: one.id,
    factor,
    advisor: resultOf(
      {
        headline: advice.findings.headline,
        choices:
          advice.findings.options
            .find(({ id }) => id === advice.findings.recommended)
            ?.choices.map(({ pattern }) => pattern) ?? [],
        text: '',
      },
      one.expect,
    ),
    ours: {
      ...held,
      takenOut: ours.value.takenOut,
      studied: ours.value.studied !== undefined,
      troubles: ours.value.troubles,
      usd: ours.usd,
      seconds: ours.seconds,
    },
    bare:
      'problem' in bare.value
        ? bare.value
        : {
            result: resultOf({ headline: bare.value.value.headline, choices: [], text: '' }, one.expect),
            headline: bare.value.value.headline,
            usd: bare.usd,
            seconds: bare.seconds,
          },
    judged: verdict,
  };
};

/** Case after case, as long as there is money; what was begun is brought to its end. */
export const evaluate = async (
  cases: readonly Case[],
  means: EvalMeans,
  signal: AbortSignal,
): Promise<Evaluation> => {
  const rows: EvalRow[] = [];
  const notRun: { id: string; because: string }[] = [];
  for (const [index, one] of cases.entries()) {
    signal.throwIfAborted();
    const came =
      means.purse.left() <= 0
        ? overBudget
        : await evaluateOne(one, index, means, signal).catch((error: unknown) => {
            signal.throwIfAborted();
            // What the cases before it cost shall not be lost with it.
            return `it failed: ${error instanceof Error ? error.message : String(error)}`;
          });
    if (typeof came === 'string') notRun.push({ id: one.id, because: came });
    else rows.push(came);
  }
  return { rows, notRun };
};
