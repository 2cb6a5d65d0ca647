import type { Range } from '../../contracts/fact.ts';
import { secondsIn } from '../../contracts/quantity.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Around, aroundOf, type Meaning } from './around.ts';
import { busyHours } from './clock.ts';
import { byteOrTwo, compressionMeaning } from './compression.ts';
import { budgetMeaning, countMeaning, moneyMeaning } from './counts.ts';
import { isDoubtful } from './doubts.ts';
import { perOperation, timesMeaning } from './factors.ts';
import { growthOf } from './growth.ts';
import { withLabel } from './label.ts';
import { isOccasion } from './occasions.ts';
import { quantitiesOf } from './parse.ts';
import { evenLoad, flatPeak } from './peaks.ts';
import type { Quantity } from './quantity.ts';
import { rateMeaning } from './rates.ts';
import { sendersOf } from './senders.ts';
import { ninesMeaning, shareMeaning } from './shares.ts';
import { sizeMeaning } from './sizes.ts';
import { timeMeaning } from './times.ts';
import { spanSeconds } from './units.ts';

/** A number of a sentence with the fact it states. */
export interface Attributed {
  readonly fact: string;
  readonly range: Range;
  readonly also: NonNullable<Meaning['also']>;
  /** What was counted, base forms; empty when the unit says it all. */
  readonly noun: string;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
}

/** A number of a sentence that stated nothing the reader knows. */
export interface Leftover {
  readonly quantity: Quantity;
}

export interface Numbers {
  readonly facts: readonly Attributed[];
  readonly leftover: readonly Leftover[];
}

/** Numbers that are not about the system to be built: anecdotes, adverts, references. */
const elsewhere =
  /\b(?:(?:last|previous|former) (?:job|company|employer)|sales? rep|vendor (?:claim|show|say)|show a benchmark|competitor|(?:rfc|chapter|iso|section|version|page|line|http|ticket|room) #|(?:article|blog|book) (?:say|claim|help)|found # year|# year ago|year of experience|in business|out of # star|# star|prize|contest|start ?up competition|elevator|lift|logo|question # of|award|revenue|turnover|birthday|weather(?! (?:station|data|sensor|reading|service|forecast|radar))|parking (?:lot|space|spot|place|garage)|steering committee|meet in|meeting|offer be valid|(?:phone|street) number|(?:to|from|near|at) the (?:[a-z]+ )?station|turn # last)\b/;

const meaningOf = (
  around: Around,
  rates: number,
  entities: number | undefined,
  before: string | undefined,
): Meaning | undefined => {
  const smaller = compressionMeaning(around);
  if (smaller !== undefined) return smaller;
  switch (around.quantity.kind) {
    case 'count':
      return around.quantity.per === undefined
        ? (perOperation(around) ?? countMeaning(around))
        : (budgetMeaning(around) ?? rateMeaning(around, rates, entities, before));
    case 'bytes':
      return sizeMeaning(around);
    case 'seconds':
      return timeMeaning(around);
    case 'percent':
      return shareMeaning(around);
    case 'nines':
      return ninesMeaning(around);
    case 'times':
      return timesMeaning(around);
    case 'money':
      return moneyMeaning(around);
    case 'bits':
      return undefined;
  }
};

const peakOrAverage =
  /^ (?:(?:at|on|in|during|for) )?(?:the )?(?:peak|average|avg|normal|busy|mean|max|typical|off peak|steady|quiet)\b/;

/** "120k on average" after "450k messages/s at peak", "below 100" after "20 ms": what the first said, the next may leave out. */
const inherit = (quantities: readonly Quantity[], sentence: Sentence): Quantity[] => {
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
      sentence.tokens[quantity.from - 1]?.norm === '('
    )
      return { ...quantity, per: above.per };
    const led = ledPeriod(quantity, sentence) ?? trailingPeriod(quantity, sentence);
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
        /\b(?:peak|average|avg|spike|burst|max|normal day|ordinary day|usual|usually|normally|typically|typical day|otherwise|quiet day|average day|rest of (?:the )?(?:week|day|time|year|month)|night) (?:(?:be|at|to|of|up|about|around|reach|hit|:|it|more|like|,|we|see|have|only|maybe|just) )*$/.test(
          before,
        ))
    )
      return { ...quantity, per: rate.per, noun: rate.noun };
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

/** "2,500 bids hit the house each second": the verb stands between what is counted and its time. */
const trailingPeriod = (quantity: Quantity, sentence: Sentence): Quantity | undefined => {
  if (quantity.kind !== 'count' || quantity.per !== undefined || quantity.noun === '') return undefined;
  const after = sentence.text.slice((sentence.offsets[quantity.to + 1] ?? sentence.text.length) - 1);
  const found =
    /^ (?:be )?(?:hit|arrive|come|reach|enter|land|flow|stream|pour|get|go|pass|happen|occur|roll|take place|flood|create|write|place|process|handle|send|run|serve|deliver|book|sell|record|store|log|post|upload)\b(?: [a-z]+){0,5} (?:each|every|per) (second|minute|hour|day|week|month)\b/.exec(
      after,
    );
  const per = found === null ? undefined : spanSeconds[found[1] ?? ''];
  return per === undefined ? undefined : { ...quantity, per };
};

/** "1,900 terminals, each sends 30 receipts per hour": how many send. */
const entitiesOf = (arounds: readonly Around[]): number | undefined => {
  const counts = arounds.filter(
    ({ quantity, after }) =>
      quantity.kind === 'count' &&
      quantity.per === undefined &&
      quantity.range[0] === quantity.range[1] &&
      (quantity.noun !== '' || /^ of (?:them|those|these)\b/.test(after)) &&
      quantity.range[0] >= 10,
  );
  return counts[0]?.quantity.range[0];
};

/** All numbers of a sentence, each with the fact it states, if any. */
export const numbersOf = (sentence: Sentence): Numbers => {
  if (elsewhere.test(sentence.text)) return { facts: [], leftover: [] };
  const facts: Attributed[] = [];
  const level = evenLoad(sentence);
  if (level !== undefined)
    facts.push({ fact: 'traffic.peakFactor', range: flatPeak, also: [], noun: '', ...level });
  const tiny = byteOrTwo(sentence);
  if (tiny !== undefined)
    facts.push({ fact: 'record.compressedSize', range: [1, 2], also: [], noun: '', ...tiny });
  if (!/[#]/.test(sentence.text) && !mayHoldNumber.test(sentence.text)) return { facts, leftover: [] };
  const growth = growthOf(sentence);
  if (growth !== undefined) {
    facts.push({
      fact: 'growth.perYear',
      range: [growth.perYear, growth.perYear],
      also: growth.perYear >= 0.95 ? [{ fact: 'growth.kind', value: 'fast' }] : [],
      noun: '',
      from: growth.from,
      to: growth.to,
    });
  }
  const all = inherit(
    quantitiesOf(sentence.tokens).map((quantity) => withLabel(quantity, sentence)),
    sentence,
  );
  const sent = sendersOf(sentence, all);
  if (sent !== undefined) facts.push({ fact: 'events.averagePerSecond', also: [], noun: '', ...sent });
  const spell = busyHours(sentence);
  if (spell !== undefined) facts.push({ fact: 'traffic.peakDuration', also: [], noun: '', ...spell });
  const used = [growth, sent, spell].filter((one) => one !== undefined);
  const quantities = all.filter((quantity) =>
    used.every((one) => quantity.to < one.from || quantity.from > one.to),
  );
  const arounds = aroundOf(sentence, quantities);
  const rates = quantities.filter(
    (quantity) => quantity.per !== undefined && quantity.kind === 'count',
  ).length;
  const entities = entitiesOf(arounds);
  const leftover: Leftover[] = [];
  for (const around of arounds) {
    const meaning = meaningOf(around, rates, entities, facts.at(-1)?.fact);
    if (meaning === undefined || isDoubtful(meaning.fact, around))
      leftover.push({ quantity: around.quantity });
    else {
      facts.push({
        fact: meaning.fact,
        range: meaning.range,
        also: meaning.also ?? [],
        noun: around.quantity.noun,
        from: around.quantity.labelFrom ?? around.quantity.from,
        to: around.quantity.to,
      });
    }
  }
  return { facts, leftover };
};

const mayHoldNumber =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|ten|half|third|quarter|couple|few|several|twice|double|triple|quadruple|past|last|sub|single|double|zero|year|month|week|day|hour|minute|second|x\d+|thousands)\b/;
