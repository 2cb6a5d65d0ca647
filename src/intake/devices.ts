import type { Statement } from './merge.ts';
import { withLabel } from './quantities/label.ts';
import { quantitiesOf } from './quantities/parse.ts';
import type { Quantity } from './quantities/quantity.ts';
import { clauseAround } from './text/clause.ts';
import type { Sentence } from './text/sentences.ts';

/** What one of many sends: how many a second, and what the one is called, if it is. */
interface Each {
  readonly perSecond: number;
  readonly who: string;
  readonly from: number;
  readonly to: number;
}

/** So many senders, where they are counted. */
interface Many {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
}

const verb =
  'send|report|transmit|emit|push|upload|publish|ping|submit|produce|generate|deliver|measure|write|stream|log|record|post';
/** "Each unit sends 42 values every": the words before the first number of what is sent. "They send" is all of them together. */
const eachBefore = new RegExp(
  `(?:^| )(?:each|every|every single|an?|one|(?:they|these|those|all) each)(?: one)?(?: of (?:them|these|those|which|our|the))? ((?:[a-z]+ ){0,3}?)(?:each )?(?:${verb}) (?:in |us |about |around |roughly |some |up to |exactly |out )*$`,
);
/** "Readings per device: 42", "per device 42 values", "42 values every 10 seconds per device". */
const perBehind = /^ (?:[a-z]+ ){0,3}?(?:per|from each|from every|for each|for every) ([a-z]+(?: [a-z]+)?)\b/;
const perLead =
  /(?:^| )(?:per|from each|from every|for each|for every) ([a-z]+(?: [a-z]+)?) (?:[,:] )?(?:(?:we|it|there) (?:get|have|see|be) )?(?:about |around )*$/;
const sent =
  /\b(?:value|reading|message|event|point|record|ping|update|sample|measurement|position|frame|line|packet|metric|signal|telegram|datapoint|row|observation)$/;
const period = /^(?:second|minute|hour|day|week|month|year|s|sec|min|h|day)$/;
const generic = /\b(?:device|unit|sensor|meter|machine|one|node|thing|gateway|client|vehicle|asset|box)$/;
/** Things that send by themselves; people do not report every ten seconds. */
const person =
  /\b(?:user|customer|player|member|people|person|engineer|developer|employee|driver|patient|student|team|tenant|account|value|reading|message|event|point|second|minute|hour|day|week|month|year|record|row|series|metric|sample|measurement|tag|signal)$/;
const longest = 86_400;
/** Further apart than this the two are quoted by what each of them sends only. */
const nearby = 400;

const textUpTo = ({ text, offsets }: Sentence, token: number): string => text.slice(0, offsets[token] ?? 0);
const textFrom = ({ text, offsets }: Sentence, token: number): string =>
  text.slice((offsets[token] ?? text.length) - 1);
const head = (noun: string): string => noun.trim().split(' ').at(-1) ?? '';

const exact = ({ range: [low, high], vague }: Quantity): boolean => low === high && low > 0 && vague !== true;

/** "Every 10 seconds" at or after some token. */
const intervalAfter = (sentence: Sentence, all: readonly Quantity[], at: number): Quantity | undefined =>
  all.find(
    (one) =>
      one.kind === 'seconds' &&
      one.from >= at &&
      one.from - at < 8 &&
      /^(?:every|each)$/.test(sentence.tokens[one.from - 1]?.norm ?? '') &&
      exact(one) &&
      one.range[0] <= longest,
  );

const whoOf = (sentence: Sentence, first: number, last: number): string | undefined => {
  const behind = perBehind.exec(textFrom(sentence, last + 1))?.[1];
  const lead =
    eachBefore.exec(textUpTo(sentence, first))?.[1] ?? perLead.exec(textUpTo(sentence, first))?.[1];
  const who = lead ?? behind;
  return who === undefined || period.test(who.trim()) ? undefined : who.trim();
};

/** "Per device" between what is sent and how often: "42 values per device every 10 seconds". */
const perInside = /\b(?:per|from each|from every) ((?!second|minute|hour|day)[a-z]+)\b/;

const eachIn = (sentence: Sentence, all: readonly Quantity[]): Each | undefined => {
  for (const one of all) {
    if (one.kind !== 'count' || !exact(one) || !sent.test(one.noun.replace(/ (?:per|each) .*$/, '')))
      continue;
    if (one.per !== undefined) {
      const who = whoOf(sentence, one.from, one.to);
      if (who !== undefined && one.per <= longest)
        return { perSecond: one.range[0] / one.per, who, from: one.from, to: one.to };
      continue;
    }
    const span = intervalAfter(sentence, all, one.numberTo + 1);
    if (span === undefined) continue;
    const inside = perInside.exec(textFrom(sentence, one.numberTo + 1).slice(0, 60))?.[1];
    const who = whoOf(sentence, one.from, span.to) ?? inside;
    if (who !== undefined)
      return { perSecond: one.range[0] / span.range[0], who, from: one.from, to: span.to };
  }
  // "Each reports every 5 s", "each unit sends its position twice a minute": one at a time.
  for (const span of all) {
    if (span.kind === 'seconds' && intervalAfter(sentence, [span], span.from) !== undefined) {
      const lead = new RegExp(
        `${eachBefore.source.replace(/\$$/, '')}(?:(?!#)[a-z]+ ){0,4}(?:every|each) $`,
      ).exec(textUpTo(sentence, span.from));
      if (
        lead !== null &&
        !all.some(
          ({ kind, range, to }) => kind === 'count' && range[1] > 1 && to < span.from && to > span.from - 8,
        )
      )
        return { perSecond: 1 / span.range[0], who: (lead[1] ?? '').trim(), from: span.from, to: span.to };
    }
    if (span.kind !== 'times' || span.per === undefined || !exact(span) || span.per > longest) continue;
    const lead = new RegExp(`${eachBefore.source.replace(/\$$/, '')}(?:(?!#)[a-z]+ ){0,4}$`).exec(
      textUpTo(sentence, span.from),
    );
    if (lead !== null)
      return {
        perSecond: span.range[0] / span.per,
        who: (lead[1] ?? '').trim(),
        from: span.from,
        to: span.to,
      };
  }
  return undefined;
};

const isMany = (quantity: Quantity): boolean =>
  quantity.kind === 'count' &&
  quantity.per === undefined &&
  exact(quantity) &&
  quantity.range[0] >= 10 &&
  quantity.noun !== '' &&
  !person.test(quantity.noun);

/** What is counted in each sentence, looked up once. */
const manysIn = (sentences: readonly Sentence[]): readonly (readonly Many[])[] =>
  sentences.map((sentence) =>
    sentence.isQuestion
      ? []
      : quantitiesOf(sentence.tokens)
          .map((one) => withLabel(one, sentence))
          .map((one) => (one.noun === '' && one.label !== undefined ? { ...one, noun: one.label } : one))
          .filter(isMany)
          .map((quantity) => ({ sentence, quantity })),
  );

/** The first count of each kind of thing, by the head of its name. */
const byName = (manys: readonly (readonly Many[])[]): ReadonlyMap<string, Many> =>
  new Map(
    manys
      .flat()
      .toReversed()
      .map((many) => [head(many.quantity.noun), many]),
  );

/** How many there are of them: by name anywhere, by a word for any device beside or right before. */
const manyOf = (
  { who, from, to }: Each,
  at: number,
  manys: readonly (readonly Many[])[],
  names: ReadonlyMap<string, Many>,
): Many | undefined => {
  const beside = (manys[at] ?? []).filter(({ quantity }) => quantity.to < from || quantity.from > to);
  const name = head(who);
  const named = beside.find(({ quantity }) => head(quantity.noun) === name) ?? names.get(name);
  if (name !== '' && named !== undefined) return named;
  if (name !== '' && !generic.test(who)) return undefined;
  const near = beside.length > 0 ? beside : (manys[at - 1] ?? []);
  return near.length === 1 || name === '' ? near[0] : undefined;
};

/**
 * What many devices send together, where it is told of one of them: "18,000 devices", "each sends 42 values every 10
 * seconds", in one sentence or in two. What is said outright of all of them beats it.
 */
export const devicesOf = (sentences: readonly Sentence[]): readonly Statement[] => {
  let manys: readonly (readonly Many[])[] | undefined;
  let names: ReadonlyMap<string, Many> | undefined;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.isQuestion || !/\b(?:each|every|per|all|they|an?|one)\b/.test(sentence.text)) continue;
    const each = eachIn(sentence, quantitiesOf(sentence.tokens));
    if (each === undefined) continue;
    manys ??= manysIn(sentences);
    names ??= byName(manys);
    const many = manyOf(each, at, manys, names);
    if (many === undefined) continue;
    const rate = each.perSecond * many.quantity.range[0];
    const own = clauseAround(sentence, each.from, each.to);
    const other = clauseAround(many.sentence, many.quantity.from, many.quantity.to);
    const words = [Math.min(own[0], other[0]), Math.max(own[1], other[1])] as const;
    return [
      {
        kind: 'number',
        fact: 'events.averagePerSecond',
        range: [rate, rate],
        noun: '',
        sentence,
        from: each.from,
        to: each.to,
        weak: true,
        ...(words[1] - words[0] <= nearby ? { words } : {}),
      },
    ];
  }
  return [];
};
