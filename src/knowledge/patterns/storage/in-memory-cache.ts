import type { Pattern } from '../../../contracts/pattern.ts';
import { mustBeExact, staleOk } from './shapes.ts';
import { all, any, atLeast, atMost, denied, forbid, has, none, reason, said } from './signs.ts';

/** Copies in memory in front of the store that owns the data. */
export const inMemoryCache: Pattern = {
  id: 'in-memory-cache',
  area: 'storage',
  title: 'In-memory cache beside the store',
  vocabulary: true,
  summary:
    'Popular results are kept in memory in front of the store that owns them, filled on a miss (look-aside), dropped on a write or after a time; it may be emptied at any moment.',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    reason(2, said('asked.caching'), 'the question is how to serve hot reads'),
    reason(2, said('hurts.readCeiling'), 'reads are too many for the store, and most repeat'),
    reason(2, said('access.sameObjectByMany'), 'very many clients read the same object at the same moment'),
    reason(
      2,
      has('present.products', 'redis', 'memcached', 'valkey'),
      'a cache already runs and is part of what works',
    ),
    reason(1, all(said('load.readMostly'), none(said('load.small'))), 'reads far outnumber writes'),
    reason(
      1,
      all(staleOk, any(said('load.readMostly'), said('hurts.readCeiling'), said('latency.mainGoal'))),
      'a reader may see a copy that is seconds old',
    ),
    reason(1, said('data.rebuildable'), 'what is cached can be rebuilt from its source'),
    reason(
      1,
      any(atMost('latency.read', 0.002), all(said('latency.mainGoal'), said('load.readMostly'))),
      'reads must be faster than a database on disk answers',
    ),
    reason(
      1,
      all(atLeast('data.hotShare', 0.7), none(said('access.random'))),
      'most reads fall on a small hot set',
    ),
    reason(1, said('access.permissionChecks'), 'a check on every request repeats the same few lookups'),
    reason(
      1,
      all(said('access.feed'), any(said('load.readMostly'), atLeast('demand.readsPeak', 1e4))),
      'assembled feeds are read far more often than they change',
    ),
    reason(1, said('hurts.stampede'), 'with single flight in front it takes the crowd off the store'),
    reason(
      1,
      all(said('data.rebuildable'), atMost('latency.read', 0.002)),
      'the store keeps owning the records, and copies answer in time',
    ),
    reason(-2, said('access.random'), 'random reads over everything hardly ever hit'),
    reason(
      -2,
      all(said('load.small'), none(said('asked.caching'))),
      'the store answers this load from its own memory',
    ),
    reason(
      -2,
      all(said('hurts.staleCache'), none(said('asked.caching'), said('load.readMostly'))),
      'stale caches are already the trouble',
    ),
    reason(-1, denied('consistency.staleOk'), 'no reader may see an old value'),
    reason(
      -1,
      all(mustBeExact, said('writes.hotRows')),
      'the contended rows must be read where they are decided',
    ),
    reason(
      -1,
      all(said('load.writeHeavy'), none(said('hurts.readCeiling'))),
      'what is written as often as read is invalid as soon as it is cached',
    ),
  ],
  ruleOuts: [forbid(all(said('edge.needed'), said('load.small')), 'one small machine has its own memory')],
  envelope: [
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'requests a second on one node without pipelining',
      carries: [80_000, 110_000],
      unit: '1/s',
      per: 'node',
      source: 'storage.redis-benchmark',
    },
  ],
  gains: [
    'repeated reads in well under a millisecond, taken off the store',
    'spikes on one object are absorbed in memory',
    'the store can be sized for misses and writes',
  ],
  pays: [
    'a second copy that can be stale or wrong: every write path must invalidate it',
    'a cold or lost cache sends the full load to a store that no longer expects it (cache stampede)',
    'memory is the price, and hit rate is a number to watch',
  ],
  failsHow: [
    {
      what: 'a popular entry expires or a node dies and all readers miss at once (stampede, thundering herd)',
      userEffect: 'the store is overrun, pages time out everywhere',
      mitigation:
        'single flight or leases on a miss, jitter on expiry, serve stale while refreshing, warm up before traffic',
    },
    {
      what: 'an invalidation is lost or races with a slow fill',
      userEffect: 'old data until the entry expires',
      mitigation: 'invalidate from the change log, versions on entries, short time to live as a floor',
    },
    {
      what: 'one key is hotter than its node',
      userEffect: 'that key slows down while other nodes idle',
      mitigation:
        'replicate hot keys, a small cache inside each process; for lost nodes a small spare pool (gutter) instead of rehashing',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'a cache that is cut off goes on answering with old copies, or is bypassed and the store carries the load',
  },
  simplestForm:
    'look-aside with one pair of nodes, time to live on every key, delete on write, single flight on a miss, and a test of what happens when it is empty',
  products: ['redis', 'memcached'],
  sources: ['storage.redis-benchmark', 'storage.memcache', 'storage.ddia'],
};
