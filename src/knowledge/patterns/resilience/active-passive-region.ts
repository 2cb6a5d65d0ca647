import type { Pattern } from '../../../contracts/pattern.ts';
import { onChoice, onFlag, onRejected, rule } from '../rule.ts';
import {
  fourNines,
  oneWriterNeeded,
  oneWriterReads,
  personCanSwitch,
  regionInQuestion,
  regionReads,
} from './failure.ts';

/** A second region that waits. */
export const activePassiveRegion: Pattern = {
  id: 'active-passive-region',
  area: 'resilience',
  title: 'Second region as standby',
  vocabulary: true,
  summary:
    'One region serves; another holds an asynchronous copy of the data and between a skeleton and a full copy of the services, and is promoted by decision when the first is lost',
  needs: [],
  excludes: ['active-active-region'],
  complexity: 5,
  rules: [
    onChoice(2, 'survive', ['region'], 'the loss of a region must be survived'),
    rule(
      2,
      ['hurts.regionOutage', 'survive.regionEvacuation'],
      (facts) => facts.is('hurts.regionOutage') && !facts.is('survive.regionEvacuation'),
      'a region or site already failed, and there was nowhere to go',
    ),
    rule(
      1,
      ['survive', 'asked.resilience'],
      (facts) => facts.choice('survive') === 'region' && facts.is('asked.resilience'),
      'a waiting copy is the least that survives the loss of a region',
    ),
    rule(
      2,
      [...oneWriterReads, ...regionReads],
      (facts) => regionInQuestion(facts) && oneWriterNeeded(facts),
      'an invariant needs one writer at a time, so the second region waits instead of writing',
    ),
    rule(
      1,
      ['availability.rto', ...regionReads],
      (facts) => (facts.stated('availability.rto') ?? 0) >= personCanSwitch && regionInQuestion(facts),
      '{availability.rto} to recover is time enough to decide and promote',
    ),
    rule(
      1,
      ['availability.rpo', 'loss.recentOk', ...regionReads],
      (facts) =>
        ((facts.stated('availability.rpo') ?? 0) > 0 || facts.is('loss.recentOk')) && regionInQuestion(facts),
      'the last moments of writes may be lost, which is what asynchronous copies lose',
    ),
    rule(
      1,
      ['cost.matters', ...regionReads],
      (facts) => facts.is('cost.matters') && regionInQuestion(facts),
      'a waiting region costs a part of a serving one',
    ),
    rule(
      1,
      ['transaction.scope', ...regionReads],
      (facts) => facts.choice('transaction.scope') === 'database' && regionInQuestion(facts),
      'transactions span the whole database and stay on one primary',
    ),
    onFlag(
      -2,
      'writes.mustAccept',
      'writes are refused from the loss of the region until the other is promoted',
    ),
    onFlag(-2, 'writes.fromManyRegions', 'the same data is written from several regions'),
    onFlag(
      -1,
      'survive.regionEvacuation',
      'traffic must move within minutes, and a region that never serves is not trusted to',
    ),
    rule(
      -1,
      ['availability.target', ...regionReads, ...oneWriterReads],
      (facts) =>
        !oneWriterNeeded(facts) &&
        regionInQuestion(facts) &&
        (facts.stated('availability.target') ?? 0) >= fourNines,
      '{availability.target} leaves no time to decide and promote',
    ),
    onChoice(
      -2,
      'survive',
      ['node', 'zone', 'zone and node'],
      'a failure within the region is what must be survived, and zones do that',
    ),
    onFlag(-3, 'survive.zoneDrain', 'a zone must be drained, not a region'),
    onFlag(
      -1,
      'residency.required',
      'data must stay in its region, so the second one must lie within the same border',
    ),
    onFlag(-2, 'load.small', 'the load is small'),
    onFlag(-1, 'team.small', 'a second region is a second system to keep alike'),
    onFlag(-1, 'simplicity.valued', 'each additional moving part was named as a cost'),
    onFlag(-1, 'hurts.badDeploy', 'own changes break things, and a copy of the change breaks the copy'),
    onRejected('active-passive-region', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a lost region costs minutes to hours instead of days',
    'one writer: no conflicts, transactions as before',
    'cheaper than two serving regions: a pilot light or a warm, smaller copy',
  ],
  pays: [
    'what was not yet copied is lost with the region (replication lag)',
    'a region that never serves rots: quotas, secrets, schema and capacity drift apart',
    'the decision to switch is made by people under stress, and switching back is a project',
  ],
  failsHow: [
    {
      what: 'the passive region has no capacity on the day (others fail over as well)',
      userEffect: 'the product stays down although the data is there',
      mitigation: 'reserved capacity, a warm copy that serves a share of reads, a drill each quarter',
    },
    {
      what: 'promotion while the first region is only cut off',
      userEffect: 'two primaries and diverging data',
      mitigation:
        'fence the old region at the routing and at its storage before promotion, person in the loop',
    },
    {
      what: 'changes of DNS linger in caches',
      userEffect: 'some users keep reaching the dead region',
      mitigation: 'short lifetimes, anycast or a routing layer outside both regions',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EL',
    says: 'only one region writes; the copy trails, so a forced switch gives up the last moments for availability',
  },
  simplestForm:
    'asynchronous replica of the database and copies of backups in a second region, everything else as code, a runbook for the switch-over with one owner, rehearsed each quarter',
  products: ['aurora', 'postgresql', 'mysql', 's3'],
  sources: ['resilience-dr-options', 'resilience-fault-isolation'],
};
