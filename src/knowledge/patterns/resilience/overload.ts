import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onAtLeast, onFlag, rule } from '../rule.ts';
import { nearlyFourNines } from './failure.ts';

/** A peak so many times the average is an event to be managed, not a load to be provisioned for. */
const steepPeak = 20;

/** A peak this short, in seconds, is over before a queue of buyers becomes an insult. */
const shortPeak = 3600;

/** Admission gate in front of a store. */
export const waitingRoom: Pattern = {
  id: 'waiting-room',
  area: 'resilience',
  title: 'Waiting room (admission gate)',
  vocabulary: false,
  summary:
    'In a rush a stateless gate hands out places in line and admits people at the rate that the store carries; the rest see their place and wait outside, so that the contended rows meet only as many writers as they can serve',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    onAllFlags(
      3,
      ['load.spiky', 'writes.hotRows'],
      'a rush meets on a few rows, and no partitioning splits them: the rush must be paced',
    ),
    onAllFlags(
      2,
      ['load.spiky', 'hurts.lockContention'],
      'the store drowns in lock waits at the peak, not on ordinary days',
    ),
    rule(
      2,
      ['demand.seats', 'load.spiky'],
      (facts) => facts.stated('demand.seats') !== undefined && facts.is('load.spiky'),
      'only {demand.seats} can be had, so most of the attempts are refusals that need not reach the store',
    ),
    onAllFlags(
      1,
      ['load.spiky', 'consistency.mustNotConflict'],
      'the invariant stays with one store, and the gate keeps its load within bounds',
    ),
    rule(
      1,
      ['traffic.peakFactor', 'load.spiky'],
      (facts) => facts.is('load.spiky') && (facts.stated('traffic.peakFactor') ?? 0) >= steepPeak,
      'the peak is {traffic.peakFactor} times the average, too much to provision for',
    ),
    rule(
      1,
      ['traffic.peakDuration', 'load.spiky'],
      (facts) =>
        facts.is('load.spiky') &&
        (facts.stated('traffic.peakDuration') ?? Number.POSITIVE_INFINITY) <= shortPeak,
      'the rush lasts {traffic.peakDuration}, and waiting is short',
    ),
    onFlag(-3, 'writes.mustAccept', 'a write must never be refused or made to wait'),
    onAllFlags(-2, ['latency.interactive', 'writes.concurrentEdits'], 'people must feel the effect at once'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the store runs at its best rate in the rush; one primary is enough for longer',
    'users see a place in line instead of errors, and order is fair',
    'bots and repeated clicks are stopped before they cost a transaction',
  ],
  pays: [
    'people wait, and see that they do',
    'a gate that must itself stand the whole rush, and tokens that must not be forged',
    'the admission rate must follow the store: too high and it drowns, too low and sales are slow',
  ],
  failsHow: [
    {
      what: 'the gate fails open',
      userEffect: 'the rush reaches the store and everything is slow',
      mitigation:
        'limits at the store as well (connection pool, load shedding), fail closed for the hot event only',
    },
    {
      what: 'admitted people hold places and do not buy',
      userEffect: 'others wait for nothing',
      mitigation: 'tokens and reservations that expire',
    },
    {
      what: 'all who wait refresh at once',
      userEffect: 'the gate is overloaded by its own queue',
      mitigation: 'static page from the edge, polling with jitter told by the server',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'it protects the consistent store by refusing early; cut off from the store it admits nobody',
  },
  simplestForm:
    'a static waiting page at the edge, a counter of places, signed tokens admitted at a fixed rate, and a limit on connections behind it',
  products: ['redis'],
  sources: ['resilience-load-shedding', 'resilience-handling-overload'],
};

/** Refuse the least important work early. */
export const loadShedding: Pattern = {
  id: 'load-shedding',
  area: 'resilience',
  title: 'Load shedding',
  vocabulary: false,
  summary:
    'A service that nears its limit refuses excess requests at once and cheaply, the least important first, so that those it accepts are answered in time',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onAllFlags(
      1,
      ['load.spiky', 'asked.resilience'],
      'load comes in spikes that cannot all be provisioned for',
    ),
    onAllFlags(
      2,
      ['load.spiky', 'criticalSubset'],
      'a few functions matter more than the rest, so it is known what to refuse first',
    ),
    onAllFlags(1, ['load.spiky', 'hurts.connections'], 'connections run out in a spike'),
    onAllFlags(1, ['load.spiky', 'hurts.unpredictableLatency'], 'latency collapses under load'),
    onAllFlags(1, ['retries.byClients', 'load.spiky'], 'retries turn an overload into a lasting one'),
    rule(
      1,
      ['availability.target', 'load.spiky'],
      (facts) => facts.is('load.spiky') && (facts.stated('availability.target') ?? 0) >= nearlyFourNines,
      '{availability.target} for the most is better served by refusing a few',
    ),
    onAtLeast(1, 'traffic.peakFactor', steepPeak, 'the peak is {traffic.peakFactor} times the average'),
    onFlag(-3, 'writes.mustAccept', 'a write must never be refused'),
    onFlag(-1, 'load.small', 'the load is small'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'goodput stays at its maximum under overload instead of falling to nothing',
    'the important part of the traffic does not notice',
  ],
  pays: [
    'some users are refused on purpose, and priorities have to be agreed before',
    'refusing must be much cheaper than serving, and clients must back off',
  ],
  failsHow: [
    {
      what: 'clients retry refused requests at once',
      userEffect: 'refusals themselves overload the service',
      mitigation: 'retry budgets, a retry-after answer, limits at the edge',
    },
    {
      what: 'scaling looks at load after shedding',
      userEffect: 'capacity never grows, and refusals last',
      mitigation: 'scale on offered load, alarm on refusals',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'it gives up some requests to keep the rest available',
  },
  simplestForm:
    'a limit on requests in flight, a deadline after which queued requests are dropped, and two classes of importance',
  products: [],
  sources: ['resilience-load-shedding', 'resilience-handling-overload', 'resilience-cascading-failures'],
};
