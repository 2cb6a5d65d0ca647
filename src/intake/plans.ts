import type { Range } from '../contracts/fact.ts';
import { secondsIn } from '../contracts/quantity.ts';
import type { Statement } from './merge.ts';
import { numberWords } from './quantities/number-words.ts';
import { quantitiesOf } from './quantities/parse.ts';
import type { Quantity } from './quantities/quantity.ts';
import { spanSeconds } from './quantities/units.ts';
import type { Sentence } from './text/sentences.ts';

/** When something planned is to be reached: so many seconds from now, or a day (in days since 1970). */
interface Due {
  readonly fact: 'plan.within' | 'plan.by';
  readonly range: Range;
  readonly from: number;
  readonly to: number;
}

const day = 86_400;
const leastSpan = 80 * day;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const raws = ({ tokens }: Sentence, from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ raw }) => raw)
    .join(' ');

const daysOf = (year: number, month: number, date: number): number =>
  Date.UTC(year, month, date) / 1000 / day;

/** "By 2028", "by the end of 2028", "by mid 2028", "by March 2028"; the year alone is any day of it. */
const dayAt = (sentence: Sentence, at: number): Due | undefined => {
  const year = sentence.tokens[at];
  if (year?.kind !== 'number' || !/^20[2-9]\d$/.test(year.raw)) return undefined;
  const found =
    /(?:^| )(by|until|till|in|at|for)( the)?( end of| mid| middle of| summer| autumn| spring| [a-z]+)?$/.exec(
      raws(sentence, at - 5, at),
    ) ?? /(?:^| )()()(end of|mid)$/.exec(raws(sentence, at - 2, at));
  if (found === null) return undefined;
  const part = (found[3] ?? '').trim();
  const month = months.findIndex((name) => part !== '' && part.startsWith(name));
  const on = (from: number, to = from): Range => [from, to];
  const of = Number(year.raw);
  const range = part.startsWith('end')
    ? on(daysOf(of, 11, 31))
    : month >= 0
      ? on(daysOf(of, month, 1))
      : part !== ''
        ? on(daysOf(of, 6, 1))
        : on(daysOf(of, 0, 1), daysOf(of, 11, 31));
  return { fact: 'plan.by', range, from: at - found[0].trim().split(' ').length, to: at };
};

/** "In two years", "within 18 months", "over the next 3 years", "next year", "by the end of next year". */
const spanAt = (sentence: Sentence, at: number): Due | undefined => {
  const { tokens } = sentence;
  const within = (value: number, to: number, from = at): Due | undefined =>
    value < leastSpan ? undefined : { fact: 'plan.within', range: [value, value], from, to };
  if (/^next year$/.test(raws(sentence, at, at + 2)))
    return / end of$/.test(` ${raws(sentence, at - 3, at)}`)
      ? within(1.5 * secondsIn.year, at + 1, at - 3)
      : within(secondsIn.year, at + 1);
  if (!/^(?:in|within|over)$/.test(tokens[at]?.raw ?? '')) return undefined;
  const skipped = /^(?:(?:the|about|roughly|around|next|coming|another) )*/.exec(
    `${raws(sentence, at + 1, at + 4)} `,
  )?.[0];
  const start = at + 1 + (skipped === undefined || skipped === '' ? 0 : skipped.trim().split(' ').length);
  const words = tokens[start]?.kind === 'number' ? undefined : numberWords(tokens, start);
  const one = /^an?$/.test(tokens[start]?.raw ?? '');
  const count = tokens[start]?.value ?? words?.range[0] ?? (one ? 1 : undefined);
  const unit = start + (words?.length ?? 1);
  const seconds = spanSeconds[tokens[unit]?.raw ?? ''];
  return count === undefined || seconds === undefined ? undefined : within(count * seconds, unit);
};

/** What is over, or is about how things are measured and not how large they get. */
const past =
  /\b(?:grew|went|were|was|rose|climbed|jumped|did|had|got|took|came|moved|launched|started|since|ago|last|past|ended|became|used to|retention|keep|kept|store[sd]?|archive)\b/;
const noLoad =
  /\b(?:team|engineer|people|person|developer|staff|employee|service|microservice|region|node|server|machine|country|feature|office|day|week|month|year|hour|partner|product|release|time|version)s?$/;

/** What a plan is about: the same kind of number, and a rate of the same kind of thing. */
const kindOf = ({ kind, per, noun }: Quantity): 'data' | 'rate' | 'count' | undefined => {
  if (kind === 'bytes' && per === undefined) return 'data';
  if (kind !== 'count' || noLoad.test(noun)) return undefined;
  return per === undefined ? 'count' : 'rate';
};

const facts = {
  data: ['plan.dataToday', 'plan.data'],
  rate: ['plan.rateToday', 'plan.rate'],
  count: ['plan.countToday', 'plan.count'],
} as const;

const amount = ({ range: [low, high], becomes, per }: Quantity): Range => [
  low / (per ?? 1),
  (becomes ?? high) / (per ?? 1),
];

const headOf = (noun: string): string => noun.split(' ').at(-1) ?? '';

const today = /(?:^| )(?:today|now|currently|at present|right now|at the moment|so far)(?: |$)/;

const known = new WeakMap<Sentence, readonly Quantity[]>();

/** Quantities of a sentence, parsed once however many plans look at it. */
const quantitiesIn = (sentence: Sentence): readonly Quantity[] => {
  const found = known.get(sentence) ?? quantitiesOf(sentence.tokens);
  known.set(sentence, found);
  return found;
};

interface Held {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  readonly range: Range;
}

const isToday = (sentence: Sentence, { from, to }: Quantity): boolean =>
  today.test(raws(sentence, to + 1, to + 3)) ||
  (/(?:^|[,;:] )(?:today|now|currently|at present)(?: [a-z]+){0,2}$/.test(
    raws(sentence, from - 4, from).replace(/^[^,;:]* (?=[,;:])/, ''),
  ) &&
    raws(sentence, from - 1, from) !== 'to');

const isYear = ({ tokens }: Sentence, at: number): boolean => /^20[2-9]\d$/.test(tokens[at]?.raw ?? '');

/** "60,000 units end of 2027, 220,000 by 2030": a later step goes without the noun. */
const nounOf = (target: Quantity, steps: readonly Quantity[]): string =>
  target.noun === '' ? (steps.find(({ noun }) => noun !== '')?.noun ?? '') : target.noun;

/** The planned number that goes with a date: right before it, else right after. */
const targetOf = (sentence: Sentence, quantities: readonly Quantity[], due: Due): Quantity | undefined =>
  quantities.findLast((one) => one.to < due.from && due.from - one.to <= 6 && !isToday(sentence, one)) ??
  quantities.find(({ from }) => from > due.to && from - due.to <= 4);

/** The number of today that a planned one stands against. */
const todayOf = (
  target: Quantity,
  own: readonly Quantity[],
  noun: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
): Held | undefined => {
  const kind = kindOf(target);
  const [low, high] = amount(target);
  const before = target.was === undefined ? low : target.was / (target.per ?? 1);
  // "From 2 TB to 10 TB" before a date is no range: the one is of today, the other of then.
  if (before < high && raws(sentence, target.from - 1, target.from) === 'from')
    return { sentence, quantity: target, range: [before, before] };
  const same = (one: Quantity): boolean =>
    one !== target &&
    one.kind === target.kind &&
    (one.per === undefined) === (target.per === undefined) &&
    one.vague !== true;
  const held = (where: Sentence, quantity: Quantity | undefined): Held | undefined =>
    quantity === undefined ? undefined : { sentence: where, quantity, range: amount(quantity) };
  const beside = own.filter(same).find((one) => {
    const from = raws(sentence, one.from - 1, one.from) === 'from';
    const named = one.noun !== '' && (noun === '' || headOf(one.noun) === headOf(noun));
    return from || isToday(sentence, one) || named || kind === 'data';
  });
  if (beside !== undefined) return held(sentence, beside);
  // Data is spoken of in many ways; only a thing that is counted by name is surely the same.
  if (kind !== 'count' || headOf(noun) === '') return undefined;
  for (const other of sentences) {
    if (other === sentence || other.isQuestion) continue;
    const [first] = quantitiesIn(other).filter(
      (one) => same(one) && kindOf(one) === kind && headOf(one.noun) === headOf(noun),
    );
    if (first !== undefined) return held(other, first);
  }
  return undefined;
};

/** No plan is for less than this, and none is believed above a thousand times. */
const leastFactor = 1.05;
const mostFactor = 1000;

const planIn = (sentence: Sentence, sentences: readonly Sentence[]): readonly Statement[] => {
  const { tokens } = sentence;
  const dues = tokens.flatMap((_, at) => dayAt(sentence, at) ?? spanAt(sentence, at) ?? []);
  if (dues.length === 0 || sentence.isQuestion || past.test(raws(sentence, 0, tokens.length))) return [];
  const quantities = quantitiesIn(sentence).filter(({ from }) => !isYear(sentence, from));
  // Of several steps the last one is what is planned; none of them is of today.
  const steps = dues.flatMap((due) => targetOf(sentence, quantities, due) ?? []);
  for (const due of dues.toReversed()) {
    const target = targetOf(sentence, quantities, due);
    const kind = target === undefined ? undefined : kindOf(target);
    if (target === undefined || kind === undefined) continue;
    const before = todayOf(
      target,
      quantities.filter((one) => one === target || !steps.includes(one)),
      nounOf(target, steps),
      sentence,
      sentences,
    );
    if (before === undefined) continue;
    const planned: Range = [amount(target)[1], amount(target)[1]];
    const factor = planned[1] / before.range[1];
    if (!(factor >= leastFactor && factor <= mostFactor)) continue;
    const [factToday, factPlanned] = facts[kind];
    const base = { kind: 'number' as const, weak: false, noun: target.noun };
    const place = { sentence, from: Math.min(target.from, due.from), to: Math.max(target.to, due.to) };
    const now = { sentence: before.sentence, from: before.quantity.from, to: before.quantity.to };
    return [
      { ...base, ...now, fact: factToday, range: before.range },
      // What the data grows from is how much there is.
      ...(kind === 'data' ? [{ ...base, ...now, fact: 'data.size', range: before.range }] : []),
      { ...base, ...place, fact: factPlanned, range: planned },
      { ...base, ...place, fact: due.fact, range: due.range },
    ];
  }
  return [];
};

/**
 * The first plan of a brief for how large something gets: "80,000 pumps today, 500,000 in two years", "from 2 TB to 10 TB by
 * 2028". What is today may stand in another sentence, by the same name.
 */
export const plansOf = (sentences: readonly Sentence[]): readonly Statement[] => {
  for (const sentence of sentences) {
    const plan = planIn(sentence, sentences);
    if (plan.length > 0) return plan;
  }
  return [];
};
