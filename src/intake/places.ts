import type { Fact } from '../contracts/fact.ts';
import { places, regionCode, smallestOf } from '../knowledge/places.ts';
import type { Statement } from './merge.ts';
import type { Sentence } from './text/sentences.ts';

/** A place as a sentence names it. */
interface Named {
  readonly place: string;
  /** Offsets of the source. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'adjective' | 'code';
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

interface Spelling {
  readonly place: string;
  readonly kind: Named['kind'];
}

const isCode = (name: string): boolean => /^[a-z-]+\d?$/.test(name) && !/^[A-Z]/.test(name);

const spellings: ReadonlyMap<string, Spelling> = new Map(
  places.flatMap(({ name, also, adjectives }): readonly (readonly [string, Spelling])[] => [
    ...[name, ...also].map((word): readonly [string, Spelling] => [
      word.toLowerCase(),
      { place: name, kind: isCode(name) ? 'code' : 'name' },
    ]),
    ...adjectives.map((word): readonly [string, Spelling] => [
      word.toLowerCase(),
      { place: name, kind: 'adjective' },
    ]),
  ]),
);

const named = new RegExp(
  `(?<![\\p{L}\\d-])(?:${[...spellings.keys()]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\d]|-\\d)`,
  'giu',
);

/** Words that are places only in capitals: "us", "bern" the verb stays one in small letters as well. */
const onlyCapital: ReadonlySet<string> = new Set([
  'us',
  'eu',
  'uk',
  'uae',
  'america',
  'chile',
  'bern',
  'lyon',
  'linz',
  'basel',
  'lagos',
]);

const namedIn = (text: string, from: number): readonly Named[] => {
  const codes = [...text.matchAll(regionCode)].map((match): Named => {
    const place = match[0].toLowerCase();
    return { place, start: from + match.index, end: from + match.index + place.length, kind: 'code' };
  });
  const others = [...text.matchAll(named)].flatMap((match): readonly Named[] => {
    const [word] = match;
    const spelling = spellings.get(word.toLowerCase());
    const start = from + match.index;
    if (spelling === undefined || codes.some((code) => start >= code.start && start < code.end)) return [];
    if (onlyCapital.has(word.toLowerCase()) && !/^[A-Z]/.test(word)) return [];
    return [{ ...spelling, start, end: start + word.length }];
  });
  return [...codes, ...others].sort((one, other) => one.start - other.start);
};

const lastOf = (cue: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(cue)) last = match.index;
  return last;
};

const people =
  /\b(?:users?|customers?|clients?|players?|readers?|members?|visitors?|audience|subscribers?|serves?|serving|guests?|shoppers?|drivers?|viewers?|students?|passengers?|patients?|sellers?|buyers?|listeners?|traffic|continents?|markets?)\b/gi;
const machines =
  /\b(?:run|runs|running|hosted?|hosting|deployed|served (?:out of|from)|data|data ?cent(?:er|re)s?|regions?|sites?|dcs?|colos?|clusters?|servers?|racks?|machines?|primary|leader|master|instances?|databases?|rds|aws|azure|gcp|google cloud|stack|zones?|fine with|ok with|stay (?:on|in) (?:aws|azure|gcp))\b/gi;
const somethingElse =
  /\b(?:offices?|teams?|engineers?|developers?|staff|colleagues|compan(?:y|ies)|firm|shops?|headquarter(?:s|ed)?|based|founded|competitors?|warehouses?|branch(?:es)?|bought|law|laws|regulator|ministry|authority|lawyers?|bank of|banks?|conference|flight|ships?|travel\w*|hospitals?|schools?|time|hours?|employees?|operators?|agents?)\b/gi;
const elsewhere =
  /\b(?:not|never|no|without|except|outside(?: of)?|leave|leaves|left|from|instead of|out of)\s+(?:in\s+|the\s+)*$/i;

/** What stands right before a place that something is in: a preposition, a list, the name of a cloud. */
const leadsUp =
  /(?:\b(?:in|at|on|from|of|near|across|between|and|or|both|with|to|aws|azure|gcp|cloud)|[,:&(/])\s*(?:the\s+|our\s+|region\s+)?$/i;

/** What the nearest word before a place speaks of. */
const roleOf = ({ kind }: Named, before: string): 'machines' | 'people' | undefined => {
  if (kind === 'adjective') return undefined;
  const [run, users, other] = [machines, people, somethingElse].map((cue) => lastOf(cue, before)) as [
    number,
    number,
    number,
  ];
  if (kind === 'code' && users < 0) return 'machines';
  if (!leadsUp.test(before)) return undefined;
  if (elsewhere.test(before) && !/served (?:out of|from)\s+$/i.test(before)) return undefined;
  const nearest = Math.max(run, users, other);
  if (nearest < 0 || nearest === other) return undefined;
  return nearest === run ? 'machines' : 'people';
};

/** Where a sentence turns to other data or to the machines: what is named from there on is not bound. */
const turns =
  /[;.]\s|\b(?:the |all )?(?:others?|rest|remaining|everyone else|everybody else|everything else|anyone else)\b|,? (?:and|but|while|whereas) (?:our|we|the (?:cluster|database|servers?|system|primary))\b/i;

const lone =
  /\b(?:one|a|an|a single|our (?:largest|biggest|main)|the largest|the biggest|this|that|two|three|few|some|certain|several) (?:[a-z]+ ){0,2}?(?:tenant|customer|client|account|merchant|partner|subsidiary|country)s?\b/i;
const others =
  /\b(?:(?:the |all )?others|the rest|everyone else|everybody else|everything else|remaining (?:customers|tenants))\b/i;

/** "EU data", "European customers' data": there is other data as well. */
const ofSome =
  /^(?:'s)? (?:(?:customer|client|user|personal|tenant|cardholder|account|member)(?:s|'s|s')? )?data\b/i;

const offsetsOf = (sentence: Sentence, { start, end }: { readonly start: number; readonly end: number }) => {
  const from = sentence.tokens.findIndex((token) => token.end > start && token.start < end);
  const to = sentence.tokens.findLastIndex((token) => token.start < end && token.end > start);
  return from < 0 || to < 0 ? undefined : { from, to };
};

/**
 * Which places a sentence names, and for whom: where it runs, where its users are, or (in a sentence that binds data to a
 * place) what data must not leave. `binds` are the statements of the same sentence that bind data.
 */
export const placesOf = (
  source: string,
  sentence: Sentence,
  binds: readonly Statement[],
): readonly Statement[] => {
  const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = source.slice(first.start, last.end);
  const found = namedIn(text, first.start).flatMap((one) => {
    const at = offsetsOf(sentence, one);
    return at === undefined ? [] : [{ one, at }];
  });
  if (found.length === 0) return [];
  const bound = binds.length > 0;
  // A place is bound up to where the sentence turns away from what binds it.
  const turn = bound ? turns.exec(text) : null;
  const bindsAt =
    Math.min(...binds.map(({ from }) => sentence.tokens[from]?.start ?? first.start)) - first.start;
  const isBound = (start: number): boolean =>
    bound &&
    (turn === null ||
      (turn.index < bindsAt ? start - first.start > turn.index : start - first.start < turn.index));
  const member = (fact: string, place: string, at: { from: number; to: number }): Statement => ({
    kind: 'member',
    fact,
    member: place,
    sentence,
    ...at,
    weak: false,
  });
  const statements = found.flatMap(({ one, at }): readonly Statement[] => {
    if (isBound(one.start)) return [member('residency.places', one.place, at)];
    const role = roleOf(one, text.slice(0, one.start - first.start));
    if (role === undefined || (sentence.isQuestion && role === 'machines')) return [];
    return [member(role === 'machines' ? 'regions.names' : 'users.places', one.place, at)];
  });
  // The quote of a set runs from its first place to its last.
  const spans = Map.groupBy(statements, ({ fact }) => fact);
  const whole = statements.map((one): Statement => {
    const span = spans.get(one.fact) ?? [];
    return {
      ...one,
      from: Math.min(...span.map(({ from }) => from)),
      to: Math.max(...span.map(({ to }) => to)),
    };
  });
  const [binding] = binds;
  const partial =
    binding !== undefined &&
    (lone.test(text) ||
      others.test(text) ||
      found.some(({ one }) => isBound(one.start) && ofSome.test(text.slice(one.end - first.start))));
  return partial
    ? [
        ...whole,
        {
          kind: 'value',
          fact: 'residency.partial',
          value: true,
          sentence,
          from: binding.from,
          to: binding.to,
          weak: false,
        },
      ]
    : whole;
};

/** Sites no further apart than this, in kilometres and seconds there and back, are near each other. */
const near = { 'sites.distance': 100, 'regions.roundTrip': 0.003 } as const;

/**
 * Each set of places without those that only say where another one lies. Who has sites within one city is not guessed to
 * suffer from distance.
 */
export const narrowed = (facts: readonly Fact[]): readonly Fact[] => {
  const isNear = facts.some(
    ({ id, value }) =>
      (id === 'sites.distance' || id === 'regions.roundTrip') &&
      typeof value === 'number' &&
      value <= near[id],
  );
  return facts
    .filter(({ id, origin }) => !(isNear && origin === 'assumed' && id === 'hurts.crossRegionLatency'))
    .map((fact) =>
      /^(?:regions\.names|users\.places|residency\.places)$/.test(fact.id) && Array.isArray(fact.value)
        ? { ...fact, value: smallestOf(fact.value as readonly string[]) }
        : fact,
    );
};
