import type { FactView } from '../../contracts/fact.ts';
import { liesIn } from '../../knowledge/places.ts';

/** One region of a picture: what it is called, and the place that the data in it must not leave. */
export interface Home {
  readonly label: string;
  readonly within?: string;
}

/** Most regions of one picture: more frames cannot be read at the width of a chat. */
const mostDrawn = 3;

const home = (label: string, within: string | undefined): Home => ({
  label,
  ...(within === undefined ? {} : { within }),
});

/** The places that are told, if they are at least two: where it runs, else where data is bound, else where the users are. */
const toldPlaces = (view: FactView): readonly string[] =>
  ['regions.names', 'residency.places', 'users.places']
    .map((id) => view.set(id))
    .find(({ length }) => length > 1) ?? [];

/** The home in a place that is named: bound by what is bound around it, or to itself where no place was told. */
const homeIn = (view: FactView, place: string): Home => {
  if (!view.is('residency.required')) return home(place, undefined);
  const bound = view.set('residency.places');
  return home(place, bound.length === 0 ? place : bound.find((one) => liesIn(place, one)));
};

/** The home in a region that nobody named: of the place where all is bound, if there is one. */
const unnamed = (view: FactView, passive: boolean, index: number): Home => {
  // Own machines stand in data centres: a region is what a cloud sells.
  const label = `${view.choice('hosting') === 'own hardware' ? 'site' : 'region'} ${index + 1}`;
  const [name] = view.set('regions.names');
  const [bound, another] = view.set('residency.places');
  if (!view.is('residency.required') || view.is('residency.partial') || another !== undefined)
    return home(index === 0 ? (name ?? label) : label, undefined);
  if (bound !== undefined)
    return home(index === 0 && name !== undefined ? name : `${bound}, ${label}`, bound);
  // A standby is of use only where the data may go: in the same country.
  if (passive) return home(index === 0 ? (name ?? label) : `${label}, same country`, name ?? 'one country');
  return home(index === 0 ? (name ?? label) : label, label);
};

/** Where the standby of a whole region stands: in the next place that the data may go to, else in the same one. */
const standbyOf = (view: FactView, first: Home, others: readonly Home[]): Home =>
  others.find((other) => mayCopy(view, first, other)) ??
  home(first.within === undefined ? 'region 2' : `${first.within}, region 2`, first.within);

/** The regions of a design that stands in several; a `passive` one has a single standby. */
export const homesOf = (view: FactView, passive: boolean): readonly Home[] => {
  const [first, ...others] = toldPlaces(view).map((place) => homeIn(view, place));
  if (first !== undefined)
    return passive ? [first, standbyOf(view, first, others)] : [first, ...others].slice(0, mostDrawn);
  const count = passive ? 2 : Math.min(mostDrawn, Math.max(2, view.stated('regions.count') ?? 0));
  return Array.from({ length: Math.round(count) }, (_, index) => unnamed(view, passive, index));
};

/** The region of a design that stands in one. */
export const mainHome = (view: FactView): Home => {
  const [name] = view.set('regions.names');
  if (name !== undefined) return homeIn(view, name);
  const [bound, another] = view.set('residency.places');
  const isUnbound = another === undefined && view.is('residency.partial');
  return bound === undefined || isUnbound || !view.is('residency.required')
    ? home('region', undefined)
    : home(bound, bound);
};

/** Homes that bound data needs beside those that are drawn. */
export const homesApart = (view: FactView, drawn: readonly Home[]): readonly Home[] => {
  const runs = view.set('regions.names');
  const bound = view.set('residency.places');
  const isApart = runs.length > 0 || bound.length > 1 || view.is('residency.partial');
  if (!view.is('residency.required') || !isApart) return [];
  return bound
    .filter((place) => !drawn.some(({ within }) => within === place))
    .map((place) => home(runs.find((run) => liesIn(run, place)) ?? place, place));
};

/** Whether what lies in one home may be copied to another: both in one bound place, or neither in any. */
export const mayCopy = (view: FactView, one: Home, other: Home): boolean =>
  !view.is('residency.required') ||
  (one.within === other.within && (one.within !== undefined || view.set('residency.places').length > 0));
