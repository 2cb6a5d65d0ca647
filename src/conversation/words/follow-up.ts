import type { Block } from '../../contracts/report.ts';
import { patternSummary } from '../../intake/names.ts';
import { type About, type Behind, paragraph } from './about.ts';
import { aboutFacts } from './about-facts.ts';
import { aboutFailures } from './about-failures.ts';
import { aboutFigures } from './about-figures.ts';
import { aboutLimits } from './about-limits.ts';
import { aboutMoney } from './about-money.ts';
import { aboutPays } from './about-pays.ts';
import { aboutTerms } from './about-terms.ts';
import { aboutWays } from './about-ways.ts';
import { clausesOf } from './asks.ts';
import { likely } from './likely.ts';
import { type Index, indexOf, type Near } from './nearest.ts';
import { asksOutside } from './outside.ts';
import { type Question, questionOf } from './question.ts';
import { calledNearest, tell } from './tell.ts';

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
/** From it on what lies nearest answers; from the lower one on it is told as the nearest only. */
const sure = 6;
const perhaps = 3.5;
const unnamedWay = 5;
/** What lies nearest is weighed on a scale of about twice that of the topics. */
const scale = 0.5;
/** So much nearer, and the topic is not meant. */
const clearly = 2;
/** From it on a topic is told, whatever lies near. */
const strongTopic = 5;
const telling = 8;
const certain = 10;

interface Found {
  readonly topic: string;
  readonly score: number;
  readonly blocks: readonly Block[];
}

const byTopics = (behind: Behind, question: Question): readonly Found[] => {
  const scored = topics
    .map((about) => ({ about, score: about.score?.(question, behind) ?? 0 }))
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

/** What a kind of entry and a topic have in common: of one family, they answer the same question. */
const families: Readonly<Record<string, string>> = {
  failure: 'failure',
  mode: 'failure',
  figure: 'figure',
  downtime: 'figure',
  machines: 'figure',
  size: 'figure',
  rate: 'figure',
  latency: 'figure',
  limit: 'figure',
  cost: 'figure',
  compare: 'figure',
  way: 'way',
  reasons: 'way',
  fact: 'fact',
  said: 'fact',
  assumed: 'fact',
  considered: 'fact',
};

const familyOf = (topic: string): string => families[topic] ?? topic;

const topicOf = ({ entry }: Near): string => (entry.of.kind === 'topic' ? entry.of.topic : entry.of.kind);

const holds = (topical: readonly Found[], words: string): boolean =>
  JSON.stringify(topical.map(({ blocks }) => blocks)).includes(words);

const titleOfWay = (pattern: string): string => patternSummary(pattern)?.title ?? pattern;

/** Of one family what lies surely nearest is told in place of the topic, or before it where the topic has more to tell. */
const inFamily = (
  topical: readonly Found[],
  best: Found,
  near: Found,
  { entry: { of } }: Near,
): readonly Found[] => {
  if (of.kind === 'failure') return [near];
  if (of.kind === 'figure') return holds(topical, of.figure.id) ? topical : [near, best];
  return of.kind === 'way' && !holds(topical, titleOfWay(of.pattern)) ? [near] : topical;
};

/** Two readings of one question: by its topic, and by what lies nearest in the index. */
const joined = (topical: readonly Found[], near: Found, first: Near): readonly Found[] => {
  const [best] = topical;
  if (best === undefined) return [near];
  const one = familyOf(best.topic) === familyOf(near.topic);
  if (one) return near.score >= certain ? inFamily(topical, best, near, first) : topical;
  if (near.topic === 'way' || near.score < telling) return topical;
  const mistaken = best.score < strongTopic && near.score * scale > best.score + clearly;
  return mistaken ? [near] : [best, near];
};

/** Words of a way are anybody's words: one that is not named must lie nearer. */
const leastFor = ({ entry: { of } }: Near, { ways }: Question): number =>
  of.kind === 'way' && !ways.some(({ pattern }) => pattern === of.pattern) ? unnamedWay : perhaps;

const found = (behind: Behind, index: Index, question: Question): readonly Found[] => {
  const topical = byTopics(behind, question);
  const near = likely(behind, index, question);
  const [first] = near;
  if (first === undefined || first.score < (topical.length > 0 ? sure : leastFor(first, question)))
    return topical;
  const blocks = tell(behind, question, near, topics);
  if (blocks.length === 0) return topical;
  return joined(
    topical,
    {
      topic: topicOf(first),
      score: first.score,
      blocks:
        first.score < sure
          ? [paragraph('I do not know exactly that. What lies nearest to it:'), ...blocks]
          : blocks,
    },
    first,
  );
};

/** What a question in words comes to: an answer, or the names of what lies nearest where it is not known. */
export type FollowUp =
  | { readonly kind: 'answer'; readonly blocks: readonly Block[] }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

const answerTo = (behind: Behind, index: Index, words: string, all: string): readonly Found[] => {
  const whole = questionOf(behind.context, words, all);
  const clauses = clausesOf(words).map((clause) => questionOf(behind.context, clause, all));
  const outside = clauses.map((clause) => asksOutside(behind, clause));
  const byClause = clauses.map((clause) => found(behind, index, clause));
  if (outside[0] === true && outside.every((one, at) => one || byClause[at]?.length === 0)) return [];
  const inside = byClause.flatMap((answers, at) => (outside[at] === true ? [] : answers));
  if (clauses.length > 1 && inside.length > 0) return inside;
  return asksOutside(behind, whole) ? inside : found(behind, index, whole);
};

/**
 * What a question in words is answered with: each of its clauses by the topic that it points at most strongly and by what
 * lies nearest in the index; unknown where nothing that was worked out answers it, or where it asks for what a consultation
 * cannot hold.
 */
export const followUp = (behind: Behind, words: string, all: string = words): FollowUp => {
  const index = indexOf(behind);
  const candidates = answerTo(behind, index, words, all);
  const distinct = candidates.filter(
    ({ topic }, at) => candidates.findIndex((other) => other.topic === topic) === at,
  );
  const shown = distinct.sort((a, b) => b.score - a.score).slice(0, mostTopics);
  return shown.length > 0
    ? { kind: 'answer', blocks: shown.flatMap(({ blocks }) => blocks) }
    : {
        kind: 'unknown',
        nearest: calledNearest(likely(behind, index, questionOf(behind.context, words, all))),
      };
};
