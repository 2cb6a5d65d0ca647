import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { readMostly, readMostlyReads } from './flow.ts';

/** Equal requests in flight are answered by one read. */
export const requestCoalescing: Pattern = {
  id: 'request-coalescing',
  area: 'streaming',
  title: 'Request coalescing (single flight)',
  vocabulary: true,
  summary:
    'Requests for the same key are routed to the same process, the first one starts the read and all that arrive meanwhile wait for its answer, so that a hot key costs the store one read at a time',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onFlag(
      3,
      'hurts.stampede',
      'many requests for the same thing hit the store at once, and one read can answer them all',
    ),
    onFlag(2, 'access.sameObjectByMany', 'very many clients read the same object at the same moment'),
    onAllFlags(
      2,
      ['hurts.hotKey', 'access.sameObjectByMany'],
      'one hot key takes most of the load, and its readers share one read',
    ),
    rule(
      1,
      ['hurts.hotKey', ...readMostlyReads],
      (facts) => facts.is('hurts.hotKey') && readMostly(facts),
      'the hot partition is hot by reads',
    ),
    onAllFlags(1, ['load.spiky', 'access.sameObjectByMany'], 'spikes go to the same objects'),
    onAllFlags(
      1,
      ['asked.caching', 'hurts.stampede'],
      'a cache alone lets all readers through at the moment of expiry',
    ),
    onAllFlags(
      1,
      ['hurts.stampede', 'consistency.staleOk'],
      'readers may share an answer that is a moment old',
    ),
    onChoice(
      -1,
      'consistency.need',
      ['external'],
      'a shared answer may be older than the request that joined it',
    ),
    onFlag(-1, 'load.small', 'the load is small'),
    onFlag(-1, 'access.random', 'reads are random, so few of them are equal at the same moment'),
    onFlag(-1, 'writes.hotRows', 'the contention is between writers, which cannot share an answer'),
    onRejected('request-coalescing', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'load on the store follows the number of distinct keys, not of readers (no thundering herd), so the tail stays short',
    'no copy to invalidate: freshness stays that of the store',
    'a cache that expires or restarts cold no longer stampedes the store (with leases or early refresh)',
  ],
  pays: [
    'a routing layer by key (consistent hashing), else each copy of the service still sends one read',
    'all waiters share the fate of the first read: its error and its slowness',
    'helps equal reads only; it does nothing for hot writes',
  ],
  failsHow: [
    {
      what: 'the shared read hangs',
      userEffect: 'all readers of that object hang with it',
      mitigation: 'time-out on the flight, a second attempt by the next waiter, hedged read',
    },
    {
      what: 'a copy that owns hot keys restarts',
      userEffect: 'a short burst on the store',
      mitigation:
        'bounded load in the hash ring, drain before restart, limit of reads for each key at the store client',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'it holds no data: consistency is that of the read it shares',
  },
  simplestForm:
    'a map of reads in flight by key inside the service (single flight); a routing by key (consistent hash) in front when there are many copies, and a limit on concurrent reads for each partition',
  products: ['redis', 'memcached'],
  sources: ['streaming-singleflight', 'streaming-cache-lock'],
};
