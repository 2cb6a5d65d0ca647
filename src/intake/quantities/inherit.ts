import { secondsIn } from '../../contracts/quantity.ts';
import type { Sentence } from '../text/sentences.ts';
import { roleSaid } from './contrast.ts';
import { isOccasion } from './occasions.ts';
import type { Quantity } from './quantity.ts';
import { adverbSeconds, spanSeconds } from './units.ts';

const peakOrAverage =
  /^ (?:(?:at|on|in|during|for) )?(?:the )?(?:peak|average|avg|normal|busy|mean|max|typical|off peak|steady|quiet)\b/;

/** "900/s on average but 2,600 when the shops open". */
const opensTime = /^ (?:when|whenever|as soon as|once|while|right after|just after) /;

/**
 * "120k on average" after "450k messages/s at peak", "below 100" after "20 ms": what the first said, the next
 * may leave out. `earlier` = the last rate of the sentence before.
 */
export const inherit = (
  quantities: readonly Quantity[],
  sentence: Sentence,
  earlier: Quantity | undefined,
): Quantity[] => {
  let rate: Quantity | undefined;
  let span: Quantity | undefined;
  let people = '';
  return quantities.map((given, index) => {
    // "67 million players a month, 27 million a day, 7.5 million at once": one noun for the whole list.
    const listed =
      given.kind === 'count' &&
      given.noun === '' &&
      people !== '' &&
      /^(?:,|and|;)$/.test(sentence.tokens[given.from - 1]?.norm ?? '') &&
      (given.per !== undefined ||
        /^ (?:at once|concurrent|online|at the same time|at peak|simultaneous)/.test(
          sentence.text.slice((sentence.offsets[given.numberTo + 1] ?? sentence.text.length) - 1),
        ));
    const quantity = listed
      ? { ...given, noun: people }
      : given.was !== undefined && given.noun === ''
        ? { ...given, noun: grown(sentence, given) }
        : given;
    if (quantity.kind === 'count' && quantity.noun !== '')
      people =
        /^(?:[a-z]+ ){0,2}(?:user|player|visitor|customer|reader|member|viewer|listener|people|shopper|student|subscriber)$/.test(
          quantity.noun,
        )
          ? quantity.noun
          : '';
    // "a billion photos a week (60 TB)": what stands in brackets is of the same period.
    const above = quantities[index - 1];
    if (
      quantity.kind === 'bytes' &&
      quantity.per === undefined &&
      above?.per !== undefined &&
      above.to === quantity.from - 2 &&
      sentence.tokens[quantity.from - 1]?.norm === '(' &&
      !/^(?:each|apiece|per|on)$/.test(sentence.tokens[quantity.numberTo + 1]?.norm ?? '')
    )
      return { ...quantity, per: above.per };
    const led =
      ledPeriod(quantity, sentence) ??
      trailingPeriod(quantity, sentence) ??
      sharedPeriod(quantity, quantities[index + 1], sentence);
    if (led !== undefined) return led;
    if (quantity.per !== undefined && quantity.kind === 'count') rate = quantity;
    if (quantity.kind === 'seconds') span = quantity;
    if (
      quantity.kind !== 'count' ||
      quantity.per !== undefined ||
      quantity.noun.replace(/^(?:average|avg|peak|max|mean)$/, '') !== ''
    )
      return quantity;
    const position = sentence.offsets[quantity.numberTo + 1] ?? sentence.text.length;
    const after = sentence.text.slice(position - 1);
    const before = sentence.text.slice(0, sentence.offsets[quantity.from] ?? 0);
    if (
      rate?.per !== undefined &&
      (peakOrAverage.test(after) ||
        isOccasion(before, after, quantity.range[1] / rate.range[1]) ||
        (opensTime.test(after) &&
          roleSaid(sentence, rate) === 'average' &&
          quantity.range[0] > rate.range[1]) ||
        /\b(?:peak|average|avg|spike|burst|max|normal day|ordinary day|usual|usually|normally|typically|typical day|otherwise|quiet day|average day|rest of (?:the )?(?:week|day|time|year|month)|night) (?:(?:be|at|to|of|up|about|around|reach|hit|:|it|more|like|,|we|see|have|only|maybe|just) )*$/.test(
          before,
        ))
    )
      return { ...quantity, per: rate.per, noun: rate.noun, lender: rate.from };
    // "900 orders/s on average. 2,600 at the peak.": only what is said to be the one or the other.
    const said = rate === undefined ? roleSaid(sentence, quantity) : undefined;
    if (
      earlier?.per !== undefined &&
      ((said === 'peak' && quantity.range[0] > earlier.range[1]) ||
        (said === 'average' && quantity.range[1] < earlier.range[0]))
    )
      return { ...quantity, per: earlier.per, noun: earlier.noun };
    if (
      span !== undefined &&
      /\b(?:below|under|within|than|to) $/.test(before) &&
      quantity.range[1] < 100_000
    ) {
      const unit = span.range[1] >= 60 ? undefined : span.range[1] >= 1 ? 1 : 1e-3;
      if (unit !== undefined)
        return { ...quantity, kind: 'seconds', range: [quantity.range[0] * unit, quantity.range[1] * unit] };
    }
    return quantity;
  });
};

/** "On a normal working day the portal gets 1.4 million page views", "an average day brings 310,000 claims". */
const daily =
  /^ (?:on )?(?:an?|each|every) (?:(?:normal|average|typical|ordinary|usual|regular|quiet) )(?:work |working |week |business |school )?(?:day|weekday|workday|working day) (?:[a-z]+ ){0,4}?(?:get|bring|see|have|take|receive|handle|serve|process|do|store|write|mean|give|produce|come to) (?:in )?(?:(?:us|about|around|some|something like|roughly|up to|over) )*$/;

/** "Users grew from 20,000 to 90,000": what is counted stands before the verb. */
const grown = (sentence: Sentence, { from }: Quantity): string =>
  /([a-z]+) (?:have )?(?:grow|go|rise|climb|jump|increase|drop|fall|shrink)(?: up| down)? from $/.exec(
    sentence.text.slice(0, sentence.offsets[from] ?? 0),
  )?.[1] ?? '';

/** "Per second we see 7,000 logins": the period stands first. */
const ledPeriod = (quantity: Quantity, sentence: Sentence): Quantity | undefined => {
  if (quantity.kind !== 'count' || quantity.per !== undefined || quantity.noun === '') return undefined;
  const before = sentence.text.slice(0, sentence.offsets[quantity.from] ?? 0);
  const period =
    /^ (?:per|each|every|in a|in one) (second|minute|hour|day|week|month) (?:(?:we|they|it|there|the) )?(?:[a-z]+ ){0,3}$/.exec(
      before,
    )?.[1];
  const seconds =
    period === undefined ? (daily.test(before) ? secondsIn.day : undefined) : spanSeconds[period];
  return seconds === undefined ? undefined : { ...quantity, per: seconds };
};

const goings =
  'hit|arrive|come|reach|enter|land|flow|stream|pour|get|go|pass|happen|occur|roll|take place|flood|create|write|place|process|handle|send|run|serve|deliver|book|sell|record|store|log|post|upload|add|generate|make|open|register|enqueue|schedule|dispatch|submit|file|import|issue|publish|insert|ingest|shorten|mint|save';
/** "…are created a day", but not "… are created a day after": with an article, the period ends what is said. */
const happens = new RegExp(
  `^ (?:be )?(?:${goings})\\b(?:(?: [a-z]+){0,5} (?:(?:each|every|per) (second|minute|hour|day|night|week|month|year)\\b|an? (minute|hour|day|night|week|month|year)\\b(?! [a-z]))| (hourly|daily|nightly|weekly|monthly)\\b)`,
);

/** "2,500 bids hit the house each second": the verb stands between what is counted and its time. */
const trailingPeriod = (quantity: Quantity, sentence: Sentence): Quantity | undefined => {
  if (quantity.kind !== 'count' || quantity.per !== undefined || quantity.noun === '') return undefined;
  const after = sentence.text.slice((sentence.offsets[quantity.to + 1] ?? sentence.text.length) - 1);
  const found = happens.exec(after);
  const per =
    found === null ? undefined : (spanSeconds[found[1] ?? found[2] ?? ''] ?? adverbSeconds[found[3] ?? '']);
  return per === undefined ? undefined : { ...quantity, per };
};

const operation =
  /^new [a-z]|(?:^| )(?:page ?view|page impression|page load|view|request|query|read|write|look ?up|redirect|download|click|call|search|visit|hit)$/;

/** "9k page views and 200 orders a day": what is done, and never kept, or new is counted over the same time as its neighbour. */
const sharedPeriod = (
  quantity: Quantity,
  next: Quantity | undefined,
  { tokens }: Sentence,
): Quantity | undefined => {
  if (quantity.kind !== 'count' || quantity.per !== undefined || !operation.test(quantity.noun))
    return undefined;
  if (next?.kind !== 'count' || next.per === undefined || next.noun === '') return undefined;
  const between = tokens.slice(quantity.to + 1, next.from).map(({ norm }) => norm);
  return /^(?:,|and|, and|\+|&|plus)(?: (?:about|around|some|roughly))?$/.test(between.join(' '))
    ? { ...quantity, per: next.per }
    : undefined;
};
