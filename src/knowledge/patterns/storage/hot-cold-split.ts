import type { Pattern } from '../../../contracts/pattern.ts';
import { all, any, atLeast, atMost, none, reason, said } from './signs.ts';

const year = 31_536_000;
/** From here on the disks of a store cost more than anything else in it. */
const historyOfPetabytes = 5e14;
const recentWanted = any(atLeast('data.hotShare', 0.7), atLeast('data.hotWindow', 1));

/** Live records in the online store, history in a cheaper one. */
export const hotColdSplit: Pattern = {
  id: 'hot-cold-split',
  area: 'storage',
  title: 'Hot store and cheap history',
  vocabulary: true,
  summary:
    'Records that are still live or recent stay in the online store; finished or old ones move to a cheaper store (files in columns, slower disks, a compressed engine), with one interface that knows where to look.',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    reason(
      4,
      all(
        atLeast('demand.dataAtHorizon', historyOfPetabytes),
        any(
          said('writes.appendOnly'),
          said('model.events'),
          said('model.timeSeries'),
          said('model.messages'),
        ),
      ),
      '{demand.dataAtHorizon} of raw history belong into columnar files in an object store; the store that is asked holds the recent part',
    ),
    reason(2, atLeast('data.hotShare', 0.7), '{data.hotShare} of the reads fall on the hot part'),
    reason(
      1,
      all(recentWanted, any(said('data.keptForever'), atLeast('data.retention', year))),
      'reads want the recent window while everything is kept',
    ),
    reason(
      1,
      all(atLeast('data.hotWindow', 1), none(atLeast('data.hotShare', 0.7))),
      'most reads want the recent window',
    ),
    reason(
      3,
      all(
        said('hurts.storageCost'),
        any(recentWanted, said('data.keptForever'), atLeast('data.retention', year)),
      ),
      'storage is the cost, and most of it is history',
    ),
    reason(2, all(said('hurts.memoryExceeded'), recentWanted), 'only the hot part must fit in memory'),
    reason(
      1,
      all(said('hurts.schemaChanges'), any(recentWanted, said('data.keptForever'))),
      'the online tables get small enough to change',
    ),
    reason(
      1,
      all(said('writes.appendOnly'), recentWanted),
      'finished records never change again and can move once',
    ),
    reason(
      1,
      all(atMost('latency.read', 0.001), recentWanted),
      'the latency wanted is only affordable for the recent part',
    ),
    reason(
      1,
      all(said('cost.matters'), any(said('data.keptForever'), atLeast('data.retention', year))),
      'cost matters and history needs no fast disk',
    ),
    reason(
      -3,
      none(
        recentWanted,
        said('hurts.storageCost'),
        said('data.keptForever'),
        atLeast('data.retention', year),
      ),
      'nothing says that old records are read less or kept long',
    ),
    reason(
      -2,
      all(said('access.random'), none(atLeast('data.hotShare', 0.7))),
      'old and new records are read alike',
    ),
    reason(
      -2,
      any(said('load.small'), said('present.headroom'), atMost('data.size', 2e11)),
      'one store holds everything without effort',
    ),
    reason(
      -1,
      all(said('writes.updates'), none(said('writes.appendOnly'), said('hurts.storageCost'))),
      'old records are still changed',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'the online store stays small: indexes in memory, quick restores, quick schema changes',
    'history costs a fraction a byte and can be scanned without disturbing the product',
  ],
  pays: [
    'two stores, two schemas and a mover that must be exact',
    'old records answer slower, and a query over both must merge',
    'corrections and deletions (also by law) must reach the cold side',
  ],
  failsHow: [
    {
      what: 'the mover stops half way',
      userEffect: 'records in both places or in none',
      mitigation:
        'copy, verify, then delete; idempotent by record id; readers ask hot first and cold on a miss',
    },
    {
      what: 'the cold store is slow or down',
      userEffect: 'history pages fail while live work goes on',
      mitigation: 'time-outs, a clear message, no cold read on the live path',
    },
    {
      what: 'moved rows leave bloat behind',
      userEffect: 'the online store does not get smaller',
      mitigation: 'partitions by time that are dropped whole instead of deletes',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'the hot side works without the cold one; what has just been moved may be missing from a view for a moment',
  },
  simplestForm:
    'tables partitioned by month, closed partitions exported as columnar files to an object store and dropped, one function that reads both',
  products: ['postgresql', 's3', 'gcs', 'azure-blob', 'clickhouse', 'dynamodb', 'bigtable'],
  sources: ['storage.ddia'],
};
