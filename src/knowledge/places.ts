import { placeRows } from './place-names.ts';

/** A place that people name: a city, a country, a union, a continent, or a region of a cloud. */
export interface Place {
  /** As it is shown: "Frankfurt", "us-east-1". */
  readonly name: string;
  /** Name of the smallest place of the table around it; absent for a continent. */
  readonly within?: string;
  /** Other names for it. */
  readonly also: readonly string[];
  /** What belongs to it: "Swiss", "European". */
  readonly adjectives: readonly string[];
}

const list = (words: string | undefined): readonly string[] =>
  words === undefined || words === '' ? [] : words.split(',');

/** Places of the table, each after the one that it lies in. */
export const places: readonly Place[] = placeRows.map((row) => {
  const [name = '', within = '', also, adjectives] = row.split('|');
  return { name, ...(within === '' ? {} : { within }), also: list(also), adjectives: list(adjectives) };
});

const byName: ReadonlyMap<string, Place> = new Map(places.map((place) => [place.name.toLowerCase(), place]));

/** Codes that the table does not list still tell their continent. */
const continentOfCode: readonly (readonly [code: RegExp, continent: string])[] = [
  [/^(?:eu|europe|uk|germany|france|sweden|norway|switzerland|poland|italy|spain)-?/, 'Europe'],
  [/^(?:us|ca|canada|northamerica|central ?us|east ?us|west ?us|mx)-?/, 'North America'],
  [/^(?:sa|southamerica|brazil)-?/, 'South America'],
  [/^(?:ap|asia|japan|korea|eastasia|southeastasia|cn|il|me)-?/, 'Asia'],
  [/^(?:af|africa|southafrica)-?/, 'Africa'],
  [/^(?:australia)-?/, 'Oceania'],
];

/** Shape of a region's code at the clouds that spell them with hyphens: "eu-west-1", "europe-west4". */
export const regionCode =
  /\b(?:us|eu|ap|ca|sa|af|me|il|mx)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-[1-9]\b|\b(?:us|europe|asia|australia|northamerica|southamerica|africa|me)-(?:north|south|east|west|central|northeast|southeast|northwest|southwest)[1-9]\d?\b/gi;

const withinOf = (name: string): string | undefined => {
  const known = byName.get(name.toLowerCase());
  if (known !== undefined) return known.within;
  return continentOfCode.find(([code]) => code.test(name.toLowerCase()))?.[1];
};

/** The place itself and all around it, smallest first. */
export const aroundPlace = (name: string): readonly string[] => {
  const chain = [byName.get(name.toLowerCase())?.name ?? name];
  for (let next = withinOf(name); next !== undefined; next = withinOf(next)) chain.push(next);
  return chain;
};

/** Whether one place lies in another or is it; what the table does not know lies in nothing. */
export const liesIn = (inner: string, outer: string): boolean =>
  aroundPlace(inner).some((one) => one.toLowerCase() === outer.toLowerCase());

/** The continent of a place, if the table knows it. */
export const continentOf = (name: string): string | undefined => {
  const last = aroundPlace(name).at(-1);
  return last !== undefined && byName.has(last.toLowerCase()) ? last : undefined;
};

/** Names of one list without those that only say where another one lies: "eu-west-1 in Ireland" is one place. */
export const smallestOf = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !names.some((other) => other !== name && liesIn(other, name)));
