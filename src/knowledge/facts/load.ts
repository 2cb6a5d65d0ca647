import type { FactDefinition } from '../../contracts/fact.ts';
import { choice, flag, number, observable } from './define.ts';

/** How much comes in, how it is spread, who sends it. */
export const loadFacts: readonly FactDefinition[] = [
  observable(
    number(
      'load',
      'writes.averagePerSecond',
      'writes, average',
      'How many writes a second on an ordinary day?',
      '1/s',
      [0, 1e9],
    ),
  ),
  observable(
    number(
      'load',
      'writes.peakPerSecond',
      'writes, peak',
      'How many writes a second at the busiest moment?',
      '1/s',
      [0, 1e9],
    ),
  ),
  observable(
    number(
      'load',
      'reads.averagePerSecond',
      'reads, average',
      'How many reads a second on an ordinary day?',
      '1/s',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'load',
      'reads.peakPerSecond',
      'reads, peak',
      'How many reads a second at the busiest moment?',
      '1/s',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'load',
      'requests.averagePerSecond',
      'requests, average',
      'How many requests a second on an ordinary day?',
      '1/s',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'load',
      'requests.peakPerSecond',
      'requests, peak',
      'How many requests a second at the busiest moment?',
      '1/s',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'load',
      'events.averagePerSecond',
      'events in, average',
      'How many events or messages a second come in on an ordinary day?',
      '1/s',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'load',
      'events.peakPerSecond',
      'events in, peak',
      'How many events or messages a second come in at the peak?',
      '1/s',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'load',
      'traffic.peakFactor',
      'peak over average',
      'How many times the average is the peak?',
      'count',
      [1, 10000],
      [3, 2, 10],
    ),
  ),
  observable(
    number(
      'load',
      'traffic.peakDuration',
      'length of the peak',
      'How long does the peak last?',
      's',
      [1, 31_536_000],
    ),
  ),
  observable(
    number(
      'load',
      'traffic.readFraction',
      'share of reads',
      'What share of the operations are reads?',
      'fraction',
      [0, 1],
      [0.8, 0.5, 0.95],
    ),
  ),
  observable(number('load', 'users.total', 'users', 'How many users are there?', 'count', [0, 1e11])),
  observable(
    number(
      'load',
      'users.dailyActive',
      'daily active users',
      'How many users are active on a day?',
      'count',
      [0, 1e11],
    ),
  ),
  observable(
    number(
      'load',
      'users.concurrent',
      'users at the same time',
      'How many users are connected at the same time?',
      'count',
      [0, 1e10],
    ),
  ),
  observable(
    number(
      'load',
      'users.perDocument',
      'people on one document at once',
      'How many people work on the same document at once?',
      'count',
      [0, 1e6],
    ),
  ),
  observable(
    number(
      'load',
      'fanout.width',
      'receivers of one write',
      'How many receivers does one write reach at most (followers, feeds, partners)?',
      'count',
      [0, 1e9],
    ),
  ),
  observable(
    number(
      'load',
      'fanout.callsPerRequest',
      'internal calls a request',
      'Into how many internal calls does one request fan out?',
      'count',
      [0, 1e6],
    ),
  ),
  number(
    'load',
    'growth.perYear',
    'growth of load and data',
    'By how much do load and data grow in a year?',
    'fraction/year',
    [-0.9, 1000],
    [0.25, 0, 0.6],
  ),
  number(
    'load',
    'burst.count',
    'burst',
    'How many must be done at once in the largest burst?',
    'count',
    [0, 1e13],
  ),
  number(
    'load',
    'burst.within',
    'done within',
    'Within what time must the burst be done?',
    's',
    [1e-3, 86_400],
  ),
  number('load', 'plan.countToday', 'number today', 'How many are there today?', 'count', [0, 1e15]),
  number('load', 'plan.count', 'number planned', 'How many are planned?', 'count', [0, 1e15]),
  number(
    'load',
    'plan.dataToday',
    'data that growth starts from',
    'How much data is there today?',
    'B',
    [0, 1e20],
  ),
  number('load', 'plan.data', 'data planned', 'How much data is planned?', 'B', [0, 1e20]),
  number(
    'load',
    'plan.rateToday',
    'rate that growth starts from',
    'How many a second are there today?',
    '1/s',
    [0, 1e15],
  ),
  number('load', 'plan.rate', 'rate planned', 'How many a second are planned?', '1/s', [0, 1e15]),
  number(
    'load',
    'plan.within',
    'time until then',
    'In how long is the plan to be reached?',
    's',
    [86_400, 1e9],
  ),
  number('load', 'plan.by', 'planned for', 'By when is the plan to be reached?', 'date', [10_957, 47_482]),
  choice('load', 'growth.kind', 'kind of growth', 'Is growth modest and predictable, or fast?', {
    modest: 'modest, predictable, flat',
    fast: 'doubling within a year or faster, hyper-growth',
  }),
  observable(
    flag(
      'load',
      'load.spiky',
      'sudden spikes',
      'Does the load come in sudden spikes (sales, events, releases)?',
    ),
  ),
  flag(
    'load',
    'load.small',
    'small load',
    'Is the volume small, by your own words (low write rate, hobby, internal tool, prototype)?',
  ),
  observable(flag('load', 'load.readMostly', 'mostly reads', 'Do reads far outnumber writes?')),
  observable(flag('load', 'load.writeHeavy', 'mostly writes', 'Do writes outnumber or equal reads?')),
  number(
    'load',
    'demand.seats',
    'stock on offer at once',
    'How many items are up for sale at once (seats, units)?',
    'count',
    [0, 1e10],
  ),
  number(
    'load',
    'horizon.months',
    'planning horizon in months',
    'How many months ahead should the design hold?',
    'count',
    [1, 240],
  ),
];

/** What the advisor derives from the above; never asked, never read from text. */
export const derivedFacts: readonly FactDefinition[] = [
  number('load', 'demand.writesPeak', 'writes, peak, derived', 'derived', '1/s', [0, 1e12]),
  number('load', 'demand.readsPeak', 'reads, peak, derived', 'derived', '1/s', [0, 1e12]),
  number('load', 'demand.writesPeakAtHorizon', 'writes, peak, at the horizon', 'derived', '1/s', [0, 1e15]),
  number('load', 'demand.readsPeakAtHorizon', 'reads, peak, at the horizon', 'derived', '1/s', [0, 1e15]),
  number('load', 'demand.ingestBytes', 'bytes written at the peak', 'derived', 'B/s', [0, 1e15]),
  number('data', 'demand.dataAtHorizon', 'data at the horizon', 'derived', 'B', [0, 1e21]),
  number('data', 'demand.hotBytes', 'hot data', 'derived', 'B', [0, 1e21]),
];
