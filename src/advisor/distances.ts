import type { ConstantInput } from '../contracts/figure.ts';
import { aroundPlace, continentOf } from '../knowledge/places.ts';
import { continentalRoundTrips, roundTrips } from '../toolbox/constants.ts';

const within: Readonly<Record<string, ConstantInput>> = {
  Europe: continentalRoundTrips.europe,
  'North America': continentalRoundTrips.northAmerica,
  Asia: continentalRoundTrips.asia,
};

const between: readonly (readonly [one: string, other: string, trip: ConstantInput])[] = [
  ['Europe', 'North America', roundTrips.europeAmericaEast],
  ['Europe', 'Singapore', roundTrips.europeSingapore],
  ['North America', 'Singapore', roundTrips.americaWestSingapore],
];

const isIn = (place: string, area: string): boolean => aroundPlace(place).includes(area);

/** Round trip between two named places as far as it is published: within a continent, or between two of them. */
export const roundTripBetween = (one: string, other: string): ConstantInput | undefined => {
  const continent = continentOf(one);
  if (continent !== undefined && continent === continentOf(other)) return within[continent];
  return between.find(
    ([left, right]) => (isIn(one, left) && isIn(other, right)) || (isIn(one, right) && isIn(other, left)),
  )?.[2];
};
