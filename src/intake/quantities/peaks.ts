import type { Range } from '../../contracts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Around } from './around.ts';
import { leadsToFactor, roleBeside, roleSaid } from './contrast.ts';
import { isOccasion, isUsual, withoutOccasion } from './occasions.ts';
import type { Quantity } from './quantity.ts';

const peakWords =
  /\b(?:peak|max|maximum|burst|spike|busiest|busy|worst|rush|surge|top|blackfriday|black friday|flash|onsale|storm|launch|highest|christmas|drop|campaign|go on sale|on sale|(?:release|match|derby|game|race|election|exam|storm|sale|result|delivery|payment|double points) day|breaking news|new year|midnight on|black friday|at its worst|at worst|final whistle|school start|half ?time|kick ?off|kick off|at noon|around noon|in (?:the )?(?:[a-z]+ )?(?:morning|evening)|before christmas|in the season|lunch ?time|lunch break|high season|pay day|payday|month end|sale start)\b/;
const averageWords =
  /\b(?:avg|average|mean|normal|normally|typical|typically|usual|usually|ordinary|steady|sustain|sustained|baseline|regular|regularly|quiet|constant|constantly|continuous|continuously|around clock|good day|most of (?:the )?day|daily basis|otherwise|off peak)\b/;

const noPeak =
  /\b(?:no|without|hardly|never) (?:(?:a|any|real|big|clear|notable|much|of|actual|pronounced|strong|large|significant|visible|true|daily) )*(?:peak|spike|burst)\b/;
/** "5k/s average with a peak of 20k/s": the words before the next number are about that one. */
const opensNext =
  / (?:(?:and|with|but|then) )?(?:(?:a|the|its|short|occasional|some|rare|daily) )*(?:peak|burst|spike|surge|max|maximum|average|avg|mean)(?: hour)? (?:be )?(?:of|at|to|up to|around|about|near|reach|hit)(?: (?:about|around|some|up|to|roughly))* $/;

/** Words between a rate and how long it lasts: "4,000 attempts/s for twenty minutes". */
const lasts =
  /(?:^| )(?:for|lasting|over|during the) (?:(?:about|around|roughly|some|the|a|first|only|up to|nearly|almost|just|good|perhaps|maybe) )*$/;
const perDay = /^ (?:a|per|each|of the|out of the) (?:day|night)\b/;
const notAsked = /\b(?:load test|stress test|benchmark|demo|experiment)\b/;
const keeping = /\b(?:keep|retain|hold|store|archive|buffer)\b/;
/** Longer than this is a season or a working day and no rush. */
const longestSpell = 6 * 3600;
/** "Two hours every evening" is a rush, "eight hours a day" is the working day. */
const dailyRush = 3 * 3600;

/** Whether a rate is said to last for minutes or a few hours only: that is a rush and not the ordinary day. */
const isSpell = (around: Around): boolean => {
  const { quantity, source } = around;
  const { next } = around.dated;
  if (next?.kind !== 'seconds' || next.range[1] > longestSpell || next.range[0] < 5) return false;
  if (
    (next.per !== undefined && next.range[1] > dailyRush) ||
    keeping.test(around.before) ||
    notAsked.test(around.sentence)
  )
    return false;
  const between = source.tokens.slice(quantity.to + 1, next.from).map((token) => token.norm);
  const behind = source.tokens.slice(next.numberTo + 1).map((token) => token.norm);
  return between.length < 8 && lasts.test(` ${between.join(' ')} `) && !perDay.test(` ${behind.join(' ')} `);
};

const isRate = (one: Quantity | undefined): one is Quantity =>
  one?.kind === 'count' && one.per !== undefined && one.per <= 3600;

/** Whether a span of time is how long a rate beside it lasts. */
export const isLengthOfSpell = (around: Around): boolean => {
  const { quantity, next, lead, before, rest, sentence } = around;
  const { previous } = around.dated;
  if (quantity.range[1] > (quantity.per === undefined ? longestSpell : dailyRush) || quantity.range[0] < 5)
    return false;
  if (notAsked.test(sentence) || perDay.test(rest)) return false;
  if (isRate(previous) && lasts.test(lead) && lead.length < 60) return !keeping.test(sentence);
  return isRate(next) && lasts.test(before) && peakWords.test(sentence) && !keeping.test(before);
};

const usual =
  /^ (?:[a-z/]+ ){0,3}(?:[,;(] )?(?:(?:and|but|or) )?(?:otherwise|else|usually|normally|ordinarily|(?:for |during )?the rest of the (?:day|time|week|year)) (?:(?:it|be|about|around|only|some|just|more|like) )*$/;

/** "3,000/s on Mondays, otherwise 200": the other number is the usual one. */
const isException = ({ next, quantity, source }: Around): boolean => {
  if (next?.per === undefined || next.per !== quantity.per || next.range[1] >= quantity.range[0])
    return false;
  const between = source.text.slice(
    (source.offsets[quantity.to + 1] ?? source.text.length) - 1,
    source.offsets[next.from],
  );
  return usual.test(between) || isUsual(between, behind(source, next));
};

/** A rate that the one before it is lower than, at an occasion of its own. */
const isRush = ({ previous, quantity, lead, source }: Around): boolean =>
  previous?.per !== undefined &&
  previous.per === quantity.per &&
  quantity.range[1] > previous.range[1] &&
  (isOccasion(lead, behind(source, quantity), 2) || isOccasion(lead, beyond(source, quantity), 2));

const behind = ({ text, offsets }: Around['source'], { numberTo }: Quantity): string =>
  text.slice((offsets[numberTo + 1] ?? text.length) - 1);

/** Words behind a number and all that belongs to it: its unit, noun and period. */
const beyond = ({ text, offsets }: Around['source'], { to }: Quantity): string =>
  text.slice((offsets[to + 1] ?? text.length) - 1);

/** Words of the sentence before a number of it, without those that only lead to that number. */
const upTo = ({ source }: Around, { from }: Quantity): string =>
  withoutOccasion(source.text.slice(0, source.offsets[from] ?? 0).replace(opensNext, ' '));

const families: readonly RegExp[] = [
  /\b(?:read|query|lookup|search|view|enquiry|select)\b/,
  /\b(?:write|insert|update|order|posting|payment|booking|trade|upload)\b/,
  /\b(?:event|message|click|impression|reading|metric)\b/,
];
const familyIn = (words: string): number => families.findIndex((family) => family.test(words));
const atPeak =
  /^(?: [a-z/]+){0,4} (?:at|in|on|during) (?:the )?(?:peak|rush|worst|busiest|busy hour)\b|\b(?:peak|burst|spike) (?:of |at |be )?$/;

/** "800 writes/s at peak, reads 11k/s": the other kind is told of the same hour, if of no other. */
const besidePeak = ({ quantity, previous, next, source, before, after }: Around): boolean => {
  const words = (from: number, to: number) =>
    source.text.slice(source.offsets[from] ?? 0, source.offsets[to] ?? source.text.length);
  const own = [` ${quantity.noun} `, before, after].map(familyIn).find((one) => one >= 0) ?? -1;
  if (own < 0 || (quantity.per ?? 1) > 60 || averageWords.test(`${before}${after}`)) return false;
  if (isRate(previous)) {
    const between = ` ${words(previous.numberTo + 1, quantity.from)}`;
    const lead = words(0, previous.from);
    const other = [` ${previous.noun} `, lead].map(familyIn).find((one) => one >= 0);
    if (
      other !== own &&
      (atPeak.test(between) || /\bpeak (?:of |at |be )?$/.test(lead)) &&
      !averageWords.test(between)
    )
      return quantity.per === previous.per;
  }
  if (!isRate(next) || quantity.per !== next.per) return false;
  const behindNext = ` ${words(next.numberTo + 1, source.tokens.length)}`;
  const other =
    [` ${next.noun} `, words(quantity.to + 1, next.from)].map(familyIn).find((one) => one >= 0) ?? -1;
  return other >= 0 && other !== own && atPeak.test(behindNext);
};

/** Whether a rate is the one of the peak or of an ordinary day. */
export const roleOf = (around: Around, rates: number): 'peak' | 'average' => {
  const said = roleSaid(around.source, around.quantity);
  if (said !== undefined) return said;
  // "3k on average and 10k at the peak": what closes the number before says nothing about this one.
  const before = around.before.replace(
    /^ (?:(?:on|at|in|during) )?(?:the )?(?:average|avg|peak|max|normal day|quiet day)(?: and| but| with| or)\b/,
    ' ',
  );
  if (isSpell(around) || isException(around) || isRush(around) || besidePeak(around)) return 'peak';
  if (
    / instead of (?:the|a|our) (?:usual|normal|ordinary) (?:#|[a-z]+)/.test(
      behind(around.source, around.quantity),
    )
  )
    return 'peak';
  const { lead, source, quantity } = around;
  if (isUsual(lead, behind(source, quantity)) || isUsual(lead, beyond(source, quantity))) return 'average';
  const beside = roleBeside(around);
  if (beside !== undefined) return beside;
  if (leadsToFactor(around) && !peakWords.test(before)) return 'average';
  const after = around.next === undefined ? around.after : around.after.replace(opensNext, ' ');
  const near = `${before}${after}`.replace(noPeak, ' ');
  const nearPeak = peakWords.test(near);
  const nearAverage = averageWords.test(near);
  if (nearAverage && !nearPeak) return 'average';
  if (nearPeak && !nearAverage) return 'peak';
  if (nearPeak && nearAverage)
    return peakWords.test(after.slice(0, 30)) && !averageWords.test(after.slice(0, 30))
      ? 'peak'
      : averageWords.test(before)
        ? 'average'
        : 'peak';
  if (averageWords.test(around.clause)) return 'average';
  const clause = around.clause.replace(noPeak, ' ');
  if (peakWords.test(clause) && !opensNext.test(around.after)) return 'peak';
  const sentence = around.sentence.replace(noPeak, ' ');
  // "350/s, 900 at the peak": the peak is the other number.
  if (
    /# (?:[a-z/]+ ){0,4}(?:at|in|on|during) (?:the )?(?:peak|rush|worst)\b|\b(?:peak|burst|spike|surge) (?:be |of |at |to |up to |: |about |around )*#(?! (?:be|pm|h|o)\b| : #)/.test(
      sentence,
    )
  )
    return 'average';
  if (isRate(around.next) && !peakWords.test(upTo(around, around.next))) return 'average';
  if (peakWords.test(sentence) && !averageWords.test(sentence)) {
    // "30 M a year, and at Christmas six times that": the peak is said of the factor, not of the rate.
    return (around.quantity.per ?? 1) > 3600 || rates > 2 ? 'average' : 'peak';
  }
  return /\b(?:up to|at most|as many as)\s*$/.test(around.before) && (around.quantity.per ?? 1) <= 60
    ? 'peak'
    : 'average';
};

const always =
  'all day|over a day|during (?:the )?day|around (?:the )?clock|round (?:the )?clock|over (?:the )?(?:whole )?day|through(?:out)? (?:the )?day|across (?:the )?day|day and night|day or night|all night|at all hour|at any hour|all week|# hour a day|# \\/ #';
const load =
  'load|traffic|volume|demand|usage|throughput|rate|it|request|write|read|message|event|reading|call|query|order|transaction';
const degree = '(?:(?:very|quite|pretty|rather|mostly|completely|almost|fairly|nearly|more or less|about) )*';

const even: readonly RegExp[] = [
  new RegExp(
    `${noPeak.source.replace('|spike|burst', '').replace('|hardly|never', '')}(?: hour| time)?(?= (?:[.,;:!)]|at all|worth|to speak of|and|or|over|during|in the day)| *$)`,
  ),
  new RegExp(
    `\\b(?:${load}) (?:be |stay |arrive |come |come in )+${degree}(?:(?:even|evenly spread|evenly distributed|uniform|uniformly spread|constant)(?= (?:[.,;:!)]|${always})| *$)|(?:flat|steady|level|steadily|evenly|(?:the )?same) (?:${always}))`,
  ),
  new RegExp(
    `\\b(?:flat|even|evenly|evenly spread|evenly distributed|constant|steady|uniform) (?:in )?(?:${always})`,
  ),
  new RegExp(`\\b(?:a|an) ${degree}(?:even|flat|uniform) (?:load|traffic|rate|volume)\\b`),
  new RegExp(`\\bbe ${degree}(?:flat|steady|constant)\\b[^.;]* (?:${always})`),
  new RegExp(
    `\\b(?:${load}) (?:hardly|barely|scarcely|do not|never) (?:vary|change|fluctuate) (?:${always})`,
  ),
  /\bpeak and average (?:be )?(?:(?:about|nearly|almost|roughly) )*(?:the )?same\b/,
];
const ofLoad =
  /\b(?:load|traffic|request|write|read|event|message|rate|volume|usage|throughput|order|transaction|call|query|reading|peak)\b|\/ s\b|\bper second\b/;
const denied = /\b(?:not|never|nor|if|unless) (?:[a-z]+ ){0,3}$/;

/** Load without a peak worth the name: what its peak is over its average. */
export const flatPeak: Range = [1, 1.5];

/** First and last token of words which say that the load is even; undefined where none do. */
export const evenLoad = (sentence: Sentence): { readonly from: number; readonly to: number } | undefined => {
  if (sentence.isQuestion || !ofLoad.test(sentence.text)) return undefined;
  for (const pattern of even) {
    const found = pattern.exec(sentence.text);
    if (found === null || denied.test(sentence.text.slice(0, found.index))) continue;
    const end = found.index + found[0].trimEnd().length;
    const from = sentence.offsets.findLastIndex((offset) => offset <= found.index);
    const to = sentence.offsets.findLastIndex((offset) => offset < end);
    return { from: Math.max(0, from), to: Math.max(0, to) };
  }
  return undefined;
};
