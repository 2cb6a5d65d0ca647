import type { Range } from '../../contracts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Around, aroundOf, type Meaning } from './around.ts';
import { busyHours } from './clock.ts';
import { byteOrTwo, compressionMeaning } from './compression.ts';
import { asFactor } from './contrast.ts';
import { budgetMeaning, countMeaning, moneyMeaning } from './counts.ts';
import { isDoubtful } from './doubts.ts';
import { perOperation, timesMeaning } from './factors.ts';
import { growthOf } from './growth.ts';
import { inherit } from './inherit.ts';
import { withLabel } from './label.ts';
import { noGrowth } from './no-growth.ts';
import { quantitiesOf } from './parse.ts';
import { evenLoad, flatPeak } from './peaks.ts';
import type { Quantity } from './quantity.ts';
import { rateMeaning } from './rates.ts';
import { sendersOf } from './senders.ts';
import { ninesMeaning, shareMeaning } from './shares.ts';
import { withSizedThings } from './sized-things.ts';
import { sizeMeaning } from './sizes.ts';
import { timeMeaning } from './times.ts';

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

/** A rate with the fact that it stated: the next sentence may go on about it. */
export interface LastRate {
  readonly quantity: Quantity;
  readonly fact: string;
}

export interface Numbers {
  readonly facts: readonly Attributed[];
  readonly leftover: readonly Leftover[];
  readonly lastRate?: LastRate;
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

/** All numbers of a sentence, each with the fact it states, if any. `earlier` = the last rate of the sentence before. */
export const numbersOf = (sentence: Sentence, earlier?: LastRate): Numbers => {
  if (elsewhere.test(sentence.text)) return { facts: [], leftover: [] };
  const facts: Attributed[] = [];
  const level = evenLoad(sentence);
  if (level !== undefined)
    facts.push({ fact: 'traffic.peakFactor', range: flatPeak, also: [], noun: '', ...level });
  const tiny = byteOrTwo(sentence);
  if (tiny !== undefined)
    facts.push({ fact: 'record.compressedSize', range: [1, 2], also: [], noun: '', ...tiny });
  const still = level === undefined ? noGrowth(sentence) : undefined;
  if (still !== undefined)
    facts.push({
      fact: 'growth.perYear',
      range: [0, 0],
      also: [{ fact: 'growth.kind', value: 'modest' }],
      noun: '',
      ...still,
    });
  if (!/[#]/.test(sentence.text) && !mayHoldNumber.test(sentence.text)) return { facts, leftover: [] };
  const growth = still === undefined ? growthOf(sentence) : undefined;
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
    withSizedThings(
      quantitiesOf(sentence.tokens).map((quantity) => asFactor(withLabel(quantity, sentence), sentence)),
      sentence,
    ),
    sentence,
    earlier?.quantity,
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
  let lastRate: LastRate | undefined;
  for (const around of arounds) {
    const meaning = meaningOf(around, rates, entities, facts.at(-1)?.fact ?? earlier?.fact);
    if (meaning === undefined || isDoubtful(meaning.fact, around))
      leftover.push({ quantity: around.quantity });
    else {
      if (/PerSecond$/.test(meaning.fact)) lastRate = { quantity: around.quantity, fact: meaning.fact };
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
  return { facts, leftover, ...(lastRate === undefined ? {} : { lastRate }) };
};

const mayHoldNumber =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|ten|half|third|quarter|couple|few|several|twice|double|doubling|triple|tripling|quadruple|past|last|sub|single|double|zero|year|month|week|day|hour|minute|second|x\d+|thousands)\b/;
