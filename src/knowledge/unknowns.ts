import type { FactView, Range } from '../contracts/fact.ts';
import { secondsIn } from '../contracts/quantity.ts';
import { eventsFlow } from './box-groups.ts';
import { pilesUp } from './keeping.ts';

/** A number or choice that people are asked for, and what is likely while they have not said it. */
export interface Askable {
  readonly fact: string;
  /** For a choice: the share of systems with each value, of those where it can be so. */
  readonly weights?: (facts: FactView) => Readonly<Record<string, number>>;
  /** For a number: spread evenly over its magnitudes. */
  readonly range?: Range;
  /** For a number with few usual values: each with its share. */
  readonly values?: readonly (readonly [value: number, share: number])[];
  readonly when?: (facts: FactView) => boolean;
  /** When one of these was said, this is settled or follows. */
  readonly unless?: readonly string[];
}

const severalWriters = (facts: FactView): boolean =>
  ['writes.fromManyRegions', 'writes.offline', 'writes.concurrentEdits', 'writes.mustAccept'].some((id) =>
    facts.is(id),
  ) || (facts.stated('regions.count') ?? 1) > 1;

/** Single questions; whatever is in neither list is told by people, and silence about it means that it is not so. */
export const askables: readonly Askable[] = [
  {
    fact: 'writes.peakPerSecond',
    range: [5, 50_000],
    unless: [
      'writes.averagePerSecond',
      'requests.averagePerSecond',
      'requests.peakPerSecond',
      'events.averagePerSecond',
      'events.peakPerSecond',
      'reads.averagePerSecond',
      'reads.peakPerSecond',
      'users.total',
      'users.dailyActive',
      'users.concurrent',
      'load.small',
    ],
  },
  {
    fact: 'data.size',
    range: [1e9, 5e13],
    unless: [
      'record.count',
      'data.growthPerMonth',
      'files.count',
      'series.count',
      'vectors.count',
      'load.small',
    ],
  },
  {
    fact: 'availability.target',
    values: [
      [0.99, 0.2],
      [0.999, 0.5],
      [0.9995, 0.2],
      [0.9999, 0.1],
    ],
  },
  { fact: 'team.size', range: [3, 40], unless: ['team.small'] },
  {
    fact: 'conflict.resolution',
    when: severalWriters,
    weights: () => ({ 'application merges': 0.2, 'last wins': 0.3, 'converge by itself': 0.2, prevent: 0.3 }),
  },
  { fact: 'traffic.readFraction', range: [0.5, 0.95] },
  {
    fact: 'traffic.peakFactor',
    range: [2, 10],
    when: (facts) =>
      ['writes', 'requests', 'events', 'reads'].some(
        (kind) => facts.known(`${kind}.averagePerSecond`) && !facts.known(`${kind}.peakPerSecond`),
      ),
  },
  {
    fact: 'record.size',
    range: [200, 4000],
    when: (facts) => !facts.known('data.size') && !facts.known('data.growthPerMonth'),
  },
  // From a week of work items to years of records: what comes in piles up for so long.
  {
    fact: 'data.retention',
    range: [7 * secondsIn.day, 5 * secondsIn.year],
    when: pilesUp,
    unless: ['data.keptForever', 'data.growthPerMonth'],
  },
  {
    fact: 'delivery',
    when: eventsFlow,
    weights: () => ({ 'at most once': 0.15, 'at least once': 0.6, 'effectively once': 0.25 }),
  },
  { fact: 'ordering', when: eventsFlow, weights: () => ({ none: 0.4, 'per key': 0.5, global: 0.1 }) },
];
