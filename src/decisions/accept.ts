import type { Decision } from '../contracts/decision.ts';
import type { Findings } from '../contracts/findings.ts';
import { dayOf, monthsLater } from './days.ts';
import { optionNamed } from './option-named.ts';

/** What somebody said who accepts: the option by id, title or what the table calls it. */
export interface Acceptance {
  readonly option: string;
  readonly revision: number;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reviewOn?: string;
}

/** Months after which a decision is looked at again where nobody names a day. */
const usualReview = 6;

/** Longest time between a decision and its review, in months. */
const longestReview = 60;

/** Half a year on, or the day on which something grows past a limit, whichever is first. */
const usualReviewOf = (
  findings: Findings,
  on: string,
  isRecommended: boolean,
): Pick<Decision, 'reviewOn' | 'reviewBecause'> => {
  const usual = monthsLater(on, usualReview);
  // Growth is worked out against the limits of the recommended option.
  const crossings = (isRecommended ? (findings.growth?.limits ?? []) : []).flatMap(({ name, crossing }) =>
    crossing !== undefined && crossing > on && crossing < usual ? [{ name, crossing }] : [],
  );
  const [first] = [...crossings].sort((a, b) => (a.crossing < b.crossing ? -1 : 1));
  return first === undefined
    ? { reviewOn: usual, reviewBecause: 'half a year after it was made' }
    : { reviewOn: first.crossing, reviewBecause: `on that day growth passes a limit: ${first.name}` };
};

/**
 * The record of a decision, or what is wrong with what was said. Figures are those of the option and of the breakpoints, so
 * that the record can be replayed by itself.
 */
export const accept = (
  findings: Findings,
  said: Acceptance,
): { readonly decision: Decision } | { readonly problem: string; readonly todo: string } => {
  const option = optionNamed(findings, said.option);
  if (option === undefined)
    return {
      problem: `There is no option "${said.option}".`,
      todo: `Decide one of: ${findings.options.map(({ short }, index) => `${index + 1} (${short})`).join(', ')}.`,
    };
  if (dayOf(said.on) === undefined) return { problem: `"${said.on}" is no day.`, todo: 'Write YYYY-MM-DD.' };
  if (said.reviewOn !== undefined) {
    const isDay = dayOf(said.reviewOn) !== undefined;
    if (!isDay || said.reviewOn <= said.on || said.reviewOn > monthsLater(said.on, longestReview))
      return {
        problem: `"${said.reviewOn}" is no day of the next five years.`,
        todo: 'Name the day of the review as YYYY-MM-DD, or none: then it is half a year on.',
      };
  }
  const isRecommended = option.id === findings.recommended;
  const breakpoints = isRecommended ? findings.breakpoints : [];
  const wanted = new Set([...option.figures, ...breakpoints.flatMap(({ figure }) => figure ?? [])]);
  return {
    decision: {
      option: option.id,
      title: option.title,
      revision: said.revision,
      by: said.by,
      on: said.on,
      ...(said.reviewOn === undefined
        ? usualReviewOf(findings, said.on, isRecommended)
        : { reviewOn: said.reviewOn, reviewBecause: `${said.by} named the day` }),
      isRecommended,
      figures: findings.figures.filter(({ id }) => wanted.has(id)),
      breakpoints,
    },
  };
};

/** Needs that the option does not meet, and complaints that it leaves standing: what may go wrong and nothing answers. */
export const openRisks = (
  findings: Findings,
  optionId: string,
  say: (template: string) => string,
): readonly string[] => {
  const option = findings.options.find(({ id }) => id === optionId);
  const unmet = (option?.checks ?? []).filter(({ met }) => met === 'no');
  const standing = optionId === findings.recommended ? findings.unanswered : [];
  return [
    ...unmet.map(({ need, because }) => `${say(need)}: ${say(because)}`),
    ...standing.map(({ fact }) => `not answered: ${findings.factTitles[fact] ?? fact}`),
  ];
};

/** Titles of assumed facts that could flip the choice: what is worth confirming. */
export const unconfirmed = (findings: Findings): readonly string[] => {
  const decisive = new Set([
    ...findings.questions.map(({ fact }) => fact),
    ...findings.breakpoints.map(({ fact }) => fact),
  ]);
  return findings.facts
    .filter(({ id, origin }) => origin === 'assumed' && decisive.has(id))
    .map(({ id }) => findings.factTitles[id] ?? id);
};
