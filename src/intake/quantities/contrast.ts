import type { Sentence } from '../text/sentences.ts';
import type { Around } from './around.ts';
import type { Quantity } from './quantity.ts';

export type Role = 'peak' | 'average';

const average = '(?:average|avg|mean)';
const peak = '(?:peak|max|maximum|busiest|worst|burst|spike|rush hour|peak hour|peak time|busy hour)';
const article = '(?:(?:an?|the|our|its) )?';
/** What may follow the word that says which of the two a number is: not another number, which it would be said of. */
const closes =
  '(?= (?:[.,;:()/|\\u2013\\u2014\\u2026]|and|or|but|with|over|across|in|on|at|around|about|during|per|then|while|when|hour|time|before|just|as|it|we|for|through|throughout)| *$)';
const averageAfter = new RegExp(
  `^ (?:[(,] )?(?:(?:on|in|at|as|by) )?${article}(?:(?:daily|overall|yearly|long term) )?${average}${closes}`,
);
const peakAfter = new RegExp(
  `^ (?:[(,] )?(?:(?:at|on|in|during|as) )?${article}(?:(?:daily|evening|morning|absolute|very) )?${peak}${closes}`,
);
const filler =
  '(?: (?:rate|load|traffic|throughput|volume|write|read|request|event|message|order|it|we|they|that|see|have|get|take|of|be|at|to|up to|near|reach|hit|about|around|roughly|some|only|:|=|\\())*';
const averageBefore = new RegExp(`\\b${average}${filler} $`);
const peakBefore = new RegExp(`\\b(?:peak|max|maximum|burst|spike)${filler} $`);
/** "5k/s on average in the peak hour" is the rate of that hour. */
const ofTheRush = /^[^#,;]{0,40}\b(?:peak|rush|busy|busiest|spike|burst)\b/;

/** Whether the words that stand right at a number say that it is the peak or the average; undefined where they do not. */
export const roleSaid = (sentence: Sentence, { from, to, numberTo }: Quantity): Role | undefined => {
  const at = (token: number) => Math.max(0, (sentence.offsets[token] ?? sentence.text.length) - 1);
  const whole = sentence.text.slice(at(to + 1));
  const bare = sentence.text.slice(at(numberTo + 1));
  for (const after of [whole, bare]) {
    const found = averageAfter.exec(after)?.[0];
    if (found !== undefined && !ofTheRush.test(after.slice(found.length))) return 'average';
    if (peakAfter.test(after)) return 'peak';
  }
  const before = sentence.text.slice(0, sentence.offsets[from] ?? 0);
  if (averageBefore.test(before)) return 'average';
  return peakBefore.test(before) ? 'peak' : undefined;
};

const sameThing = (one: string, two: string): boolean =>
  one === '' || two === '' || one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`);

/** "2.6k/s in the evening and 900/s during the day": the larger one has an hour of its own. */
const allDay = /^ (?:during the day|by day|in the day ?time|over the day|through the day|the whole day)\b/;

/**
 * "40 rps on average and 120 rps at lunch", "2,600 at the peak, 900 the rest": of two rates of one thing, what is not
 * said to be the one is the other, if it is larger than the average or lower than the peak.
 */
export const roleBeside = ({ quantity, previous, next, source }: Around): Role | undefined => {
  for (const other of [previous, next]) {
    if (other?.kind !== 'count' || other.per === undefined || other.per !== quantity.per) continue;
    if (!sameThing(quantity.noun, other.noun)) continue;
    const said = roleSaid(source, other);
    const after = source.text.slice((source.offsets[quantity.to + 1] ?? source.text.length) - 1);
    if (said === undefined && allDay.test(after) && quantity.range[1] < other.range[0]) return 'average';
    if (said === 'average' && quantity.range[0] > other.range[1]) return 'peak';
    if (said === 'peak' && quantity.range[1] < other.range[0]) return 'average';
  }
  return undefined;
};

const ofThat = /^ (?:(?:that|as many|as much|it|the average) )?(?:at|in|on|during|over|around) /;

/** "500 writes/s with peaks three times as high", "900/s, twice that at noon": the peak is said of the factor behind. */
export const leadsToFactor = ({ quantity, next, source }: Around): boolean => {
  if (next?.kind !== 'times' || next.against !== undefined) return false;
  const between = source.text.slice(source.offsets[quantity.to + 1] ?? 0, source.offsets[next.from]);
  const behind = source.text.slice((source.offsets[next.numberTo + 1] ?? source.text.length) - 1);
  return /\b(?:peak|spike|burst|surge)\b/.test(between) || ofThat.test(behind);
};

const namesFactor =
  /\bpeak(?: (?:to|over|\/|:|vs|versus) (?:the )?(?:average|mean|avg|median))?(?: (?:factor|ratio|multiplier|multiple))(?: (?:of|be|:|=|about|around|roughly|some))* $|\bpeak (?:to|over|\/) (?:the )?(?:average|mean|avg)(?: (?:of|be|:|=|about|around|roughly))* $/;

/** "Peak factor 3", "a peak-to-average ratio of 4": a plain number that is a factor. */
export const asFactor = (quantity: Quantity, sentence: Sentence): Quantity =>
  quantity.kind === 'count' &&
  quantity.per === undefined &&
  quantity.range[1] <= 1000 &&
  namesFactor.test(sentence.text.slice(0, sentence.offsets[quantity.from] ?? 0))
    ? { ...quantity, kind: 'times', noun: '' }
    : quantity;
