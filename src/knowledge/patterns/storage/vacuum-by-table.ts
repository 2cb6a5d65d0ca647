import type { Pattern } from '../../../contracts/pattern.ts';
import { all, any, none, reason, said } from './signs.ts';

/** Dead rows are cleaned early and in small parts, or never made. */
export const vacuumByTable: Pattern = {
  id: 'vacuum-by-table',
  area: 'storage',
  title: 'Vacuum tuned by table',
  vocabulary: false,
  summary:
    'Under multi-version concurrency every update and delete leaves a dead row behind. The busiest tables get their own thresholds and a higher cost limit, so that vacuum comes often and has little to do; tables with a time or a tenant in the key are partitioned, so that old data is dropped and not deleted, and each part is cleaned alone.',
  needs: [
    [
      'relational-single-node',
      'relational-read-replicas',
      'relational-functional-split',
      'relational-sharded',
      'keep-and-tune',
    ],
  ],
  excludes: [],
  complexity: 1,
  rules: [
    reason(4, said('hurts.vacuum'), 'vacuum of the largest tables takes too long'),
    reason(
      1,
      all(said('hurts.vacuum'), any(said('access.timeRange'), said('writes.ttl'), said('writes.appendOnly'))),
      'old rows can leave by dropping a partition, which leaves nothing to clean',
    ),
    reason(-2, none(said('hurts.vacuum')), 'nobody suffers from vacuum'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'cleaning runs often and briefly in place of rarely and for hours',
    'indexes stay small, since dead entries are removed before they pile up',
  ],
  pays: [
    'settings by table that somebody must own and look at',
    'partitions need their key in each query that is to stay fast',
  ],
  failsHow: [
    {
      what: 'a long transaction or a forgotten replication slot holds dead rows back',
      userEffect: 'tables bloat and queries slow down whatever the settings are',
      mitigation: 'alarms on the oldest transaction and slot, time limits for idle ones',
    },
    {
      what: 'transaction ids run out before a table is frozen',
      userEffect: 'the database refuses writes',
      mitigation: 'alarm on the age of each table long before, freeze large tables by hand at a quiet hour',
    },
  ],
  cap: { partition: 'not distributed', pacelc: 'none', says: 'upkeep inside one engine' },
  simplestForm:
    'lower scale factors and a higher cost limit for the three largest tables, and an alarm on the oldest transaction',
  products: ['postgresql'],
  sources: ['storage.ddia'],
};
