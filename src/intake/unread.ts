import type { Statement } from './merge.ts';
import type { Leftover } from './quantities/attribute.ts';
import type { Quantity } from './quantities/quantity.ts';
import { clauseAround } from './text/clause.ts';
import type { Sentence } from './text/sentences.ts';

/** A clause that looks like a requirement and gave no fact. */
export interface Missed {
  readonly text: string;
  readonly start: number;
  readonly reason: string;
}

const demanding =
  /\b(?:must|need|require|have to|should|shall|no more than|at most|at least|never|always|want|expect|guarantee|target|requirement|mandatory|within)\b/;

/** Words of systems: what is measured beside them is a fact about one, and no small talk. */
const ofSystems =
  /\b(?:p\d\d\d?|p #|percentile|latency|response|vacuum|autovacuum|query|export|import|backup|restore|failover|job|batch|deploy|index|incident|outage|downtime|write|read|request|event|message|push|notification|order|storage|disk|cpu|ram|memory|data|database|db|log|table|row|record|peak|queue|cache|replica|replication|lag|server|node|cluster|timeout|throughput|bandwidth|connection|transaction|report|dashboard|api|session|sync|upload|download)\b/;

const hurting =
  /\b(?:slow|hurt|pain|painful|fail|break|block|lock|crash|hang|stuck|time out|timeout|bloat|melt|overload|fall over|go down|die|freeze|starve|collapse|unusable|lose|corrupt)\b/;

/** A team's own time: when it began, meets or wants to be done; no number of the system. */
const ofTheTeam =
  /\b(?:ago|founded|found in|garage|meeting|pilot|interview|hire|sprint|quarter plan|roadmap|thank|weekend|holiday|vacation|experience|conference|article|blog)\b/;

const covers = (said: Statement, { from, to }: Quantity): boolean => said.from <= to && said.to >= from;

const isFigure = (sentence: Sentence, { kind, per, from, to }: Quantity): boolean =>
  (kind !== 'count' || per !== undefined) &&
  sentence.tokens.slice(from, to + 1).some(({ raw }) => /\d/.test(raw));

/** "Takes nineteen hours", "for two hours every night": a span in words that a system is busy or away for. */
const isSpan = (sentence: Sentence, { kind, bare, from }: Quantity): boolean =>
  kind === 'seconds' &&
  bare !== true &&
  ofSystems.test(sentence.text) &&
  /\b(?:take|run|last|need|for|each|about|over|be)(?: (?:about|some|around|over|nearly|up to|almost))? $/.test(
    sentence.text.slice(0, sentence.offsets[from] ?? 0),
  );

const said = (tokens: Sentence['tokens'], from: number, to: number): number =>
  tokens.slice(from, to + 1).filter(({ kind }) => kind === 'word').length;

const missedQuantity = (
  source: string,
  sentence: Sentence,
  leftover: readonly Leftover[],
  statements: readonly Statement[],
  facts: number,
): Missed | undefined => {
  const open = leftover.filter(({ quantity }) => !statements.some((one) => covers(one, quantity)));
  // "One seat", "half of the team", "for a week": number words without a figure are prose, not a quantity that was missed.
  const unit = open.find(({ quantity }) => isFigure(sentence, quantity) || isSpan(sentence, quantity));
  if (unit === undefined) return undefined;
  const { quantity } = unit;
  const ofSystem = ofSystems.test(sentence.text);
  if (!ofSystem && ofTheTeam.test(sentence.text)) return undefined;
  const isRate = quantity.kind === 'count' && (quantity.per ?? 0) > 0 && (quantity.per ?? 0) <= 86_401;
  if (facts > 0 && !demanding.test(sentence.text) && !ofSystem && !isRate) return undefined;
  const [start, end] = clauseAround(sentence, quantity.from, quantity.to);
  const first = sentence.tokens.findIndex((token) => token.start >= start);
  const last = sentence.tokens.findLastIndex((token) => token.end <= end);
  // "(the large one, 22 %)" beside what was understood is an aside.
  if (facts > 0 && said(sentence.tokens, first, last) < 3) return undefined;
  return {
    text: source.slice(start, end),
    start,
    reason: 'a quantity whose meaning is not clear from the words around it',
  };
};

/** What of a sentence stays unread, given all that was read from it; undefined when nothing in it looks like a requirement. */
export const leftOver = (
  source: string,
  sentence: Sentence,
  leftover: readonly Leftover[],
  statements: readonly Statement[],
  named: number,
): Missed | undefined => {
  const facts = statements.length + named;
  const quantity = missedQuantity(source, sentence, leftover, statements, facts);
  if (quantity !== undefined) return quantity;
  if (facts > 0 || sentence.tokens.length < 4 || sentence.isQuestion) return undefined;
  const whole = { text: source.slice(sentence.start, sentence.end), start: sentence.start };
  if (demanding.test(sentence.text))
    return {
      ...whole,
      reason: 'it reads like a requirement, but states nothing that the catalogue of facts knows',
    };
  return hurting.test(sentence.text) && ofSystems.test(sentence.text)
    ? {
        ...whole,
        reason: 'it tells of something that hurts, but of no cause that the catalogue of facts knows',
      }
    : undefined;
};
