import type { Statement } from './merge.ts';
import { quantitiesOf } from './quantities/parse.ts';
import type { Sentence } from './text/sentences.ts';

/** Things of which many may have to be done at once. */
const done =
  /\b(?:push|notification|message|mail|email|sms|text|alert|alarm|webhook|callback|order|request|booking|reservation|ticket|event|update|job|task|payment|vote|bid|click|login|sign ?up|registration|call|record|row|reading|file|image|invoice|report|device|client|session)s?$/;
const leastCount = 100;
const longest = 3600;
/** Tokens between what must be done and by when. */
const farthest = 14;

const deadline = /^(?:within|under|inside|below)$/;
/** "In" tells as well how long something took: a deadline only where somebody wants it. */
const wanted = /\b(?:must|should|shall|need|have to|want|expect|be to)\b/;
const past = /\b(?:sold|sent|got|had|was|were|took|did|went|came|saw|made)\b/;
const softeners = /^(?:the|about|less|than|at|most|only|just|first)$/;

/** "1.4 million pushes must be out within 10 seconds": so many, in so much time. */
const burstIn = (sentence: Sentence): readonly Statement[] => {
  if (sentence.isQuestion) return [];
  const { tokens } = sentence;
  const quantities = quantitiesOf(tokens);
  for (const [index, many] of quantities.entries()) {
    const time = quantities[index + 1];
    if (time === undefined || time.kind !== 'seconds' || many.kind !== 'count') continue;
    if (many.per !== undefined || many.vague === true || many.range[0] < leastCount || !done.test(many.noun))
      continue;
    if (time.bare === true || time.range[1] > longest || time.range[0] <= 0) continue;
    if (time.from - many.to > farthest) continue;
    let before = time.from - 1;
    while (softeners.test(tokens[before]?.raw ?? '')) before -= 1;
    const word = tokens[before]?.raw ?? '';
    if (!deadline.test(word) && !(word === 'in' && wanted.test(sentence.text))) continue;
    if (tokens.some(({ raw }) => past.test(raw))) continue;
    // Another clause has another subject: only what is said in one breath is one burst.
    if (tokens.slice(many.to + 1, before).some(({ raw }) => /^(?:[;:]|but|while|whereas)$/.test(raw)))
      continue;
    const place = { sentence, from: many.from, to: time.to, weak: false };
    return [
      { ...place, kind: 'number', fact: 'burst.count', range: many.range, noun: many.noun },
      { ...place, kind: 'number', fact: 'burst.within', range: time.range, noun: '' },
      { ...place, kind: 'value', fact: 'load.spiky', value: true, guess: true },
    ];
  }
  return [];
};

/** The largest burst with a deadline that a brief tells of. */
export const burstsOf = (sentences: readonly Sentence[]): readonly Statement[] => {
  const rate = ([many, time]: readonly Statement[]): number =>
    many?.kind === 'number' && time?.kind === 'number' ? many.range[1] / time.range[0] : 0;
  const bursts = sentences.map(burstIn).filter((burst) => burst.length > 0);
  return bursts.toSorted((one, other) => rate(other) - rate(one))[0] ?? [];
};
