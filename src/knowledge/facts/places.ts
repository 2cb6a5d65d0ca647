import type { FactDefinition } from '../../contracts/fact.ts';
import { flag, number, observable, set } from './define.ts';

/** Which places are meant, how near they are, and which data is bound to one. Members of the sets are names of places. */
export const placeFacts: readonly FactDefinition[] = [
  observable(
    set('topology', 'regions.names', 'places it runs in', 'In which cities or cloud regions does it run?'),
  ),
  observable(
    set(
      'topology',
      'users.places',
      'places of the users',
      'In which countries or on which continents are the users?',
    ),
  ),
  set(
    'topology',
    'residency.places',
    'places that data must not leave',
    'Which country or union must data not leave?',
  ),
  flag(
    'topology',
    'residency.partial',
    'only a part is bound to its place',
    'Is only a part of the data, such as one customer, bound to that place?',
  ),
  observable(
    flag(
      'topology',
      'sites.near',
      'sites near each other',
      'Are the sites so near each other (one town, one campus) that a commit can wait for both?',
    ),
  ),
  observable(
    number(
      'topology',
      'sites.distance',
      'distance between the sites',
      'How far apart are the sites?',
      'km',
      [0.01, 20_000],
    ),
  ),
];
