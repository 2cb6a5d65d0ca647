import type { Block } from '../../contracts/report.ts';
import type { About, Behind } from './about.ts';
import { aboutFacts } from './about-facts.ts';
import { aboutFailures } from './about-failures.ts';
import { aboutFigures } from './about-figures.ts';
import { aboutLimits } from './about-limits.ts';
import { aboutMoney } from './about-money.ts';
import { aboutPays } from './about-pays.ts';
import { aboutTerms } from './about-terms.ts';
import { aboutWays } from './about-ways.ts';
import { clausesOf } from './asks.ts';
import { asksOutside } from './outside.ts';
import { type Question, questionOf } from './question.ts';

/** Every topic. The one that a question points at most strongly answers; a new one is an entry. */
const topics: readonly About[] = [
  ...aboutFailures,
  ...aboutFigures,
  ...aboutMoney,
  ...aboutLimits,
  ...aboutFacts,
  ...aboutTerms,
  ...aboutPays,
  ...aboutWays,
];

/** Below it a question points at nothing that we know. */
const enough = 3;
/** A second topic as strong as the first, or nearly: the question asks two things. */
const asStrong = 0.95;
const mostTopics = 2;

interface Found {
  readonly topic: string;
  readonly score: number;
  readonly blocks: readonly Block[];
}

const found = (behind: Behind, question: Question): readonly Found[] => {
  const scored = topics
    .map((about) => ({ about, score: about.score(question, behind) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score);
  const answers: Found[] = [];
  for (const { about, score } of scored) {
    if (answers[0] !== undefined && score < answers[0].score * asStrong) break;
    const blocks = about.answer(behind, question);
    if (blocks !== undefined) answers.push({ topic: about.topic, score, blocks });
    if (answers.length === mostTopics) break;
  }
  return answers;
};

/**
 * What a question in words is answered with: each of its clauses by the topic that it points at most strongly; undefined
 * where nothing that was worked out answers it, or where it asks for what a consultation cannot hold.
 */
export const followUp = (
  behind: Behind,
  words: string,
  all: string = words,
): readonly Block[] | undefined => {
  const whole = questionOf(behind.context, words, all);
  const clauses = clausesOf(words).map((clause) => questionOf(behind.context, clause, all));
  const outside = clauses.map((clause) => asksOutside(behind, clause));
  if (
    outside[0] === true &&
    outside.every((one, at) => one || found(behind, clauses[at] ?? whole).length === 0)
  )
    return undefined;
  const byClause = clauses.flatMap((clause, at) => (outside[at] === true ? [] : found(behind, clause)));
  const candidates =
    clauses.length > 1 && byClause.length > 0
      ? byClause
      : asksOutside(behind, whole)
        ? byClause
        : found(behind, whole);
  const distinct = candidates.filter(
    ({ topic }, at) => candidates.findIndex((other) => other.topic === topic) === at,
  );
  const shown = distinct.sort((a, b) => b.score - a.score).slice(0, mostTopics);
  return shown.length === 0 ? undefined : shown.flatMap(({ blocks }) => blocks);
};
