import type { Fact } from '../contracts/fact.ts';
import { continentOf } from '../knowledge/places.ts';
import { factStore, numberOf } from './view.ts';

/** Sites no farther apart than this, in km, are zones of one place: clouds build theirs within it. */
const nearEnough = 100;

/** A round trip, in seconds, within which a commit can wait for the other site: that between zones, and some room. */
const quickEnough = 0.003;

type Store = ReturnType<typeof factStore>;

/** Whether what was told of the sites makes them zones of one place. */
const areNear = (store: Store): boolean => {
  const said = store.get('sites.near')?.value;
  if (said !== undefined) return said === true;
  const distance = numberOf(store.get('sites.distance'));
  if (distance !== undefined) return distance <= nearEnough;
  const trip = store.get('regions.roundTrip');
  return trip?.origin === 'stated' && (numberOf(trip) ?? 1) <= quickEnough;
};

/** Failures and moves of a region, as they are called where the sites are zones. */
const asZone: Readonly<Record<string, string>> = {
  'regions.count': 'zones.count',
  'survive.regionEvacuation': 'survive.zoneDrain',
};

const oneRegion: Fact = { id: 'regions.count', value: 1, unit: 'count', origin: 'derived' };

/** Two data centres of one town are zones: the loss of one is that of a zone, and one region holds both. */
const asZones = (facts: readonly Fact[], store: Store): readonly Fact[] => [
  ...facts.flatMap((fact): readonly Fact[] => {
    if (fact.id === 'regions.count' && (numberOf(fact) ?? 1) < 2) return [];
    if (fact.id === 'survive' && fact.value === 'region') return [{ ...fact, value: 'zone' }];
    // A second region that is only guessed is the second site.
    if (fact.id === 'regions.wanted' && fact.origin === 'assumed') return [];
    const id = asZone[fact.id];
    if (id === undefined) return [fact];
    return store.has(id) ? [] : [{ ...fact, id }];
  }),
  oneRegion,
];

const namesOf = (store: Store, id: string): readonly string[] => {
  const value = store.get(id)?.value;
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** Statements after which more than one region is meant, whoever counts them. */
const severalMeant = (store: Store): boolean =>
  ['regions.wanted', 'writes.homeRegion', 'writes.fromManyRegions', 'survive.regionEvacuation'].some(
    (id) => store.get(id)?.value === true,
  ) || store.get('survive')?.value === 'region';

/** More places than this are told by their continents. */
const mostPlaces = 5;

/** How many regions the named places make where nobody counted them. */
const counted = (store: Store): readonly Fact[] => {
  if (store.has('regions.count')) return [];
  const names = namesOf(store, 'regions.names');
  const quoteOf = (id: string) => {
    const quote = store.get(id)?.quote;
    return quote === undefined ? {} : { quote };
  };
  const base = { id: 'regions.count', unit: 'count' } as const;
  if (names.length > 1)
    return [{ ...base, value: names.length, origin: 'stated', ...quoteOf('regions.names') }];
  const homes = namesOf(store, 'users.places');
  const near =
    homes.length > mostPlaces ? new Set(homes.map((home) => continentOf(home) ?? home)).size : homes.length;
  return near > 1 && severalMeant(store)
    ? [{ ...base, value: near, range: [2, Math.max(2, near)], origin: 'assumed', ...quoteOf('users.places') }]
    : [];
};

/**
 * The facts as a knower of places reads them: near sites are zones of one region, and named places count the regions where
 * nobody did. Everything said keeps its words.
 */
export const placed = (facts: readonly Fact[]): readonly Fact[] => {
  const store = factStore(facts);
  return areNear(store) ? asZones(facts, store) : [...facts, ...counted(store)];
};
