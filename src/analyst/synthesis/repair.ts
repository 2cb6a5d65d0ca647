import { type Studied, studied } from '../../contracts/study.ts';
import type { Claim, Ground } from '../grounding/claim.ts';
import { objection } from '../grounding/ground.ts';

const mostNamed = 12;

/** A synthesis with the objections to its claims. */
export interface Checked {
  readonly parsed?: Studied;
  /** In words for the model: where, and what is wrong. */
  readonly problems: readonly string[];
}

const claimsIn = (given: Studied): readonly (readonly [path: string, claim: Claim, option?: string])[] => [
  ...(['summary', 'present', 'failures', 'plan', 'open'] as const).flatMap((part) =>
    given[part].map((claim, index) => [`${part}[${index}]`, claim] as const),
  ),
  ...given.options.flatMap(({ option, claims }) =>
    claims.map((claim, index) => [`options ${option}[${index}]`, claim, option] as const),
  ),
  ...given.recommended.reason.map((claim, index) => [`recommended.reason[${index}]`, claim] as const),
];

const withOption = (ground: Ground, option: string | undefined): Ground =>
  option === undefined ? ground : { ...ground, option };

/** The text of an answer as a synthesis, and all that speaks against it. */
export const checkSynthesis = (text: string, ground: Ground, options: ReadonlySet<string>): Checked => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: ['The answer is not JSON.'] };
  }
  const parsed = studied.safeParse(value);
  if (!parsed.success)
    return {
      problems: parsed.error.issues
        .slice(0, mostNamed)
        .map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`),
    };
  const unknown = [parsed.data.recommended.option, ...parsed.data.options.map(({ option }) => option)].filter(
    (option) => !options.has(option),
  );
  const problems = [
    ...unknown.map((option) => `There is no option ${option}.`),
    ...claimsIn(parsed.data).flatMap(([path, claim, option]) => {
      const because = objection(claim, withOption(ground, option));
      return because === undefined ? [] : [`${path}: ${because}`];
    }),
  ];
  return { parsed: parsed.data, problems };
};

const standing = (claims: readonly Claim[], ground: Ground): { kept: Claim[]; out: number } => {
  const kept = claims.filter((claim) => objection(claim, ground) === undefined);
  return { kept, out: claims.length - kept.length };
};

/** What of it stands; the rest is left out and counted. A departure from the advisor needs a reason with evidence. */
export const whatStands = (
  given: Studied,
  ground: Ground,
  options: ReadonlySet<string>,
  advised: string,
): { readonly synthesis: Studied; readonly out: number } => {
  let out = 0;
  const keep = (claims: readonly Claim[], option?: string): Studied['summary'] => {
    const { kept, out: lost } = standing(claims, withOption(ground, option));
    out += lost;
    return kept.map(({ text, evidence }) => ({ text, evidence: [...evidence] }));
  };
  const reason = keep(given.recommended.reason);
  const departs = given.recommended.option !== advised;
  const isReasoned =
    options.has(given.recommended.option) && reason.some(({ evidence }) => evidence.length > 0);
  // What argues for a departure that is not shown would contradict the report.
  const stands = !departs || isReasoned;
  if (!stands) out += reason.length;
  return {
    synthesis: {
      summary: stands ? keep(given.summary) : [],
      present: keep(given.present),
      options: given.options
        .filter(({ option }) => options.has(option))
        .map(({ option, claims }) => ({ option, claims: keep(claims, option) })),
      recommended: stands ? { option: given.recommended.option, reason } : { option: advised, reason: [] },
      failures: keep(given.failures),
      plan: stands ? keep(given.plan) : [],
      open: keep(given.open),
    },
    out,
  };
};

/** What is asked of the model where something does not stand. */
export const repairNote = (problems: readonly string[]): string =>
  [
    'Some of this cannot be shown. Return the whole again, with each of these put right or left out:',
    ...problems.slice(0, mostNamed).map((problem) => `- ${problem}`),
    ...(problems.length > mostNamed ? [`- and ${problems.length - mostNamed} more of the same kinds`] : []),
  ].join('\n');
