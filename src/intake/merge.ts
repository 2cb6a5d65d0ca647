import type { Contradiction, Fact, FactDefinition, FactValue, Range } from '../contracts/fact.ts';
import { factDefinition } from '../knowledge/catalogue.ts';
import { clauseAround } from './text/clause.ts';
import type { Sentence } from './text/sentences.ts';

interface Place {
  readonly fact: string;
  readonly sentence: Sentence;
  /** First and last token of what carries it. */
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
  /** Guessed from how it is told: assumed until somebody says so. */
  readonly guess?: boolean;
  /** Offsets of its words, where they go beyond one clause. */
  readonly words?: readonly [start: number, end: number];
}

/** One thing read from one place of the text. */
export type Statement = Place &
  (
    | { readonly kind: 'number'; readonly range: Range; readonly noun: string }
    | { readonly kind: 'value'; readonly value: FactValue }
    | { readonly kind: 'member'; readonly member: string }
  );

interface Who {
  readonly by?: string;
  readonly messageId?: string;
}

/** Numbers of which a brief has one: two different ones cannot both hold. */
const single: ReadonlySet<string> = new Set([
  'availability.target',
  'availability.rto',
  'availability.rpo',
  'regions.count',
  'zones.count',
  'team.size',
  'tenants.count',
  'users.total',
  'users.dailyActive',
  'growth.perYear',
  'data.size',
  'writes.averagePerSecond',
  'writes.peakPerSecond',
  'reads.averagePerSecond',
  'reads.peakPerSecond',
  'requests.averagePerSecond',
  'requests.peakPerSecond',
  'events.averagePerSecond',
  'events.peakPerSecond',
  'traffic.readFraction',
  'budget.perMonth',
  'services.count',
  'present.cores',
  'horizon.months',
]);

/** Values of one choice that exclude each other. */
const opposed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'consistency.need': [
    ['eventual', 'strong'],
    ['eventual', 'external'],
  ],
  'transaction.scope': [
    ['none', 'database'],
    ['none', 'services'],
  ],
  'growth.kind': [['modest', 'fast']],
  'schema.stability': [['stable', 'changing']],
  'team.onCall': [
    ['none', 'dedicated'],
    ['none', 'shared'],
  ],
  hosting: [['cloud', 'own hardware']],
  ordering: [
    ['none', 'global'],
    ['none', 'per key'],
  ],
  delivery: [['at most once', 'effectively once']],
  'conflict.resolution': [['last wins', 'prevent']],
};

/** Choices of which the largest said holds: who survives a region survives a machine. */
const ranked: Readonly<Record<string, readonly FactValue[]>> = {
  survive: ['node', 'zone', 'zone and node', 'region'],
};

const peak = /\.peakPerSecond$/;

const larger = (now: Fact, before: Fact): boolean => {
  // Of two busy hours the busier one is the peak.
  if (peak.test(now.id)) return (span(now)?.[1] ?? 0) > (span(before)?.[1] ?? 0);
  const order = ranked[now.id];
  return (
    order !== undefined && order.indexOf(now.value as FactValue) > order.indexOf(before.value as FactValue)
  );
};

const roundOff = (value: number): number => Number(value.toPrecision(12));

const quoteOf = (source: string, { sentence, from, to, words }: Place): string => {
  const [start, end] = words ?? clauseAround(sentence, from, to);
  return source.slice(start, end);
};

const plausible = (definition: FactDefinition, [low, high]: Range): boolean =>
  definition.kind === 'number' &&
  Number.isFinite(low) &&
  Number.isFinite(high) &&
  low >= definition.plausible[0] &&
  high <= definition.plausible[1];

const factOf = (
  source: string,
  statement: Statement,
  definition: FactDefinition,
  who: Who,
): Fact | undefined => {
  const base = {
    id: statement.fact,
    unit: definition.kind === 'number' ? definition.unit : ('none' as const),
    origin: statement.guess === true ? ('assumed' as const) : ('stated' as const),
    quote: quoteOf(source, statement),
    ...(who.by === undefined ? {} : { by: who.by }),
    ...(who.messageId === undefined ? {} : { messageId: who.messageId }),
  };
  switch (statement.kind) {
    case 'number': {
      if (!plausible(definition, statement.range)) return undefined;
      const low = roundOff(statement.range[0]);
      const high = roundOff(statement.range[1]);
      return low === high ? { ...base, value: low } : { ...base, range: [low, high] };
    }
    case 'value': {
      if (typeof statement.value === 'number' && !plausible(definition, [statement.value, statement.value]))
        return undefined;
      return { ...base, value: statement.value };
    }
    case 'member':
      return { ...base, value: [statement.member] };
  }
};

const span = (fact: Fact): Range | undefined =>
  fact.range ?? (typeof fact.value === 'number' ? [fact.value, fact.value] : undefined);

const disagree = (first: Fact, second: Fact): boolean => {
  const one = span(first);
  const two = span(second);
  if (one !== undefined && two !== undefined) {
    const slack = 0.05 * Math.max(Math.abs(one[1]), Math.abs(two[1]));
    return first.id === 'availability.target'
      ? Math.abs(one[0] - two[0]) > 1e-9
      : one[0] > two[1] + slack || two[0] > one[1] + slack;
  }
  const pairs = opposed[first.id] ?? [];
  return pairs.some(
    ([left, right]) =>
      (first.value === left && second.value === right) || (first.value === right && second.value === left),
  );
};

interface Held {
  readonly fact: Fact;
  readonly statement: Statement;
}

/** What is stated beats what is guessed, and outright words beat hints. */
const isSurer = (now: Statement, before: Statement): boolean =>
  now.guess === before.guess ? before.weak && !now.weak : before.guess === true;

/** The range over all that was said of a number which cannot all be so: neither is taken for the truth. */
const overAll = (facts: readonly Fact[]): Fact | undefined => {
  const [first] = facts;
  const ends = facts.flatMap((fact) => span(fact) ?? []);
  if (first === undefined || ends.length !== 2 * facts.length) return first;
  const { value: _, ...rest } = first;
  return { ...rest, range: [Math.min(...ends), Math.max(...ends)] };
};

/**
 * Makes one fact of each id: the first statement wins but for a surer one, sets collect their members. Where numbers
 * contradict each other, the range over them is used, as it is between the people of a thread.
 */
export const settle = (
  source: string,
  statements: readonly Statement[],
  who: Who,
): { readonly facts: readonly Fact[]; readonly contradictions: readonly Contradiction[] } => {
  const held = new Map<string, Held>();
  const against = new Map<string, Fact[]>();
  for (const statement of statements) {
    const definition = factDefinition(statement.fact);
    if (definition === undefined) continue;
    const fact = factOf(source, statement, definition, who);
    if (fact === undefined) continue;
    const before = held.get(fact.id);
    if (before === undefined) held.set(fact.id, { fact, statement });
    else if (statement.kind === 'member')
      held.set(fact.id, { ...before, fact: withMember(before.fact, statement.member) });
    else if (twoSpeakOfPeaks(source, before, { fact, statement }))
      against.set(fact.id, [...(against.get(fact.id) ?? []), fact]);
    else if (
      isSurer(statement, before.statement) ||
      (larger(fact, before.fact) && !isSurer(before.statement, statement))
    )
      held.set(fact.id, { fact, statement });
    else if (contradicts(before, { fact, statement }))
      against.set(fact.id, [...(against.get(fact.id) ?? []), fact]);
  }
  return {
    facts: [...held].map(([id, { fact }]) => {
      const others = against.get(id);
      return others === undefined ? fact : (overAll([fact, ...others]) ?? fact);
    }),
    contradictions: [...against].map(([id, others]) => ({
      fact: id,
      statements: [held.get(id)?.fact, ...others].filter((fact) => fact !== undefined),
    })),
  };
};

const withMember = (fact: Fact, member: string): Fact => {
  const members = Array.isArray(fact.value) ? (fact.value as readonly string[]) : [];
  return members.includes(member) ? fact : { ...fact, value: [...members, member] };
};

/** "5 TB", "5 TB of data" and "5 TB now" are sizes of the same thing. */
const plainNoun = (noun: string): string =>
  noun.replace(/\b(?:data|dataset|database|total|now|today|currently|overall|of)\b/g, '').trim();

/** "**Ines (product):** …", "Jonas: …": who speaks, where a text was collected from several people. */
const label = /^[*_>\s-]*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)(?: \([^)\n]{1,40}\))?:[*_]*\s/gmu;

const speakerAt = (source: string, offset: number): string | undefined =>
  [...source.slice(0, offset + 1).matchAll(label)].at(-1)?.[1];

/** One person's two busy hours are two busy hours; two people with two peaks disagree on what the peak is. */
const twoSpeakOfPeaks = (source: string, before: Held, now: Held): boolean => {
  if (!peak.test(now.fact.id) || !disagree(before.fact, now.fact)) return false;
  if ([before, now].some(({ statement }) => statement.weak || statement.guess === true)) return false;
  const [one, other] = [before, now].map(({ statement: { sentence, from, to } }) =>
    speakerAt(source, clauseAround(sentence, from, to)[0]),
  );
  return one !== undefined && other !== undefined && one !== other;
};

const contradicts = (before: Held, now: Held): boolean => {
  if ([before, now].some(({ statement }) => statement.weak || statement.guess === true)) return false;
  if (peak.test(now.fact.id) || !disagree(before.fact, now.fact)) return false;
  if (now.statement.sentence === before.statement.sentence) return false;
  if (now.statement.kind !== 'number' || before.statement.kind !== 'number') return true;
  return single.has(now.fact.id) && plainNoun(now.statement.noun) === plainNoun(before.statement.noun);
};
