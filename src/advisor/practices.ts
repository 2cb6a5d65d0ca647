import type { Practice } from '../contracts/findings.ts';
import type { Composition } from './compose.ts';
import type { Judgement } from './judge.ts';
import { ranked } from './ranking.ts';

const mostPractices = 4;
const practiceThreshold = 3;

const strongest = (one: Judgement, about?: string): string =>
  [...one.evidence]
    .filter((evidence) => about === undefined || evidence.facts.includes(about))
    .sort((a, b) => b.points - a.points)[0]?.because ?? '';

/** What is added for a complaint that the choices leave standing, then own patterns that the facts ask for, strongest first. */
export const practicesOf = ({ judgements, drafts, leftStanding }: Composition): readonly Practice[] => {
  const chosen = new Set(drafts[0]?.chosen.map((one) => one.pattern.id));
  const asked = ranked(
    [...judgements.values()].filter(
      (one) =>
        !one.pattern.vocabulary &&
        one.out.length === 0 &&
        one.total >= practiceThreshold &&
        !chosen.has(one.pattern.id) &&
        one.pattern.needs.every((anyOf) => anyOf.some((id) => chosen.has(id))),
    ),
  );
  const all = [
    ...leftStanding.flatMap(({ complaint, answer }) =>
      answer === undefined ? [] : [{ pattern: answer.pattern.id, because: strongest(answer, complaint) }],
    ),
    ...asked.map((one) => ({ pattern: one.pattern.id, because: strongest(one) })),
  ];
  return [...new Map(all.toReversed().map((one) => [one.pattern, one])).values()]
    .toReversed()
    .slice(0, mostPractices);
};
