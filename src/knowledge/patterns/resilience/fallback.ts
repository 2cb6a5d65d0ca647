import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onRejected, rule } from '../rule.ts';
import { fourNines } from './failure.ts';

/** A small second system for the critical few functions. */
export const degradedStandin: Pattern = {
  id: 'degraded-standin',
  area: 'resilience',
  title: 'Independent stand-in for the critical few functions',
  vocabulary: true,
  summary:
    'A small, separately written and hosted system offers only the functions that must never stop, from a copy of the little data they need; it is switched on when the main system fails, and its decisions are reconciled afterwards',
  needs: [],
  excludes: [],
  complexity: 4,
  rules: [
    onFlag(
      3,
      'criticalSubset',
      'a few functions must work even when everything else is down, and they need far less than everything',
    ),
    onAllFlags(
      2,
      ['criticalSubset', 'hurts.badDeploy'],
      'own changes break the whole system, and a copy of the same code breaks with it',
    ),
    onAllFlags(
      1,
      ['criticalSubset', 'cost.matters'],
      'a small independent stack costs a fraction of a second full one',
    ),
    onAllFlags(1, ['criticalSubset', 'hurts.regionOutage'], 'a whole site or provider failed before'),
    rule(
      1,
      ['criticalSubset', 'survive'],
      (facts) => facts.is('criticalSubset') && facts.choice('survive') === 'region',
      'it can live in another region or with another provider',
    ),
    rule(
      1,
      ['criticalSubset', 'present.shape'],
      (facts) => facts.is('criticalSubset') && facts.choice('present.shape') === 'microservices',
      'the full system is too many parts to have twice',
    ),
    rule(
      1,
      ['criticalSubset', 'availability.target'],
      (facts) => facts.is('criticalSubset') && (facts.stated('availability.target') ?? 0) >= fourNines,
      '{availability.target} for the critical part is more than one system reaches',
    ),
    onAllFlags(1, ['criticalSubset', 'consistency.staleOk'], 'decisions on slightly old data are acceptable'),
    onAllFlags(
      1,
      ['criticalSubset', 'edge.needed'],
      'sites go on by themselves when the centre cannot be reached',
    ),
    onFlag(-1, 'load.small', 'the load is small'),
    onRejected('degraded-standin', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'survives what takes down every copy of the main system: bad change, poison data, provider',
    'small enough to understand, test and pay for',
    'the switch can be partial: by function or by share of users',
  ],
  pays: [
    'a second code base that must follow each change of the critical functions',
    'decisions on stale or partial data, within limits that the business must set (floor limits, caps)',
    'reconciliation of what was done in stand-in, and the way back',
  ],
  failsHow: [
    {
      what: 'it shares something with the main system (login, name service, library, cloud account)',
      userEffect: 'both are down together',
      mitigation: 'list and cut shared dependencies, run it for a share of users on ordinary days',
    },
    {
      what: 'its data is hours old when it is needed',
      userEffect: 'wrong refusals or approvals',
      mitigation: 'alarm on feed lag, limits that tighten with age',
    },
    {
      what: 'reconciliation does not accept what was decided in stand-in',
      userEffect: 'balances or states that people must repair',
      mitigation: 'record decisions as facts with idempotency keys, rehearse the way back',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'it decides on the data it has, within limits, and is reconciled later',
  },
  simplestForm:
    'one small service with its own store in another place, fed by events, offering two or three functions with caps; switched by hand, and used for a share of users each week',
  products: ['postgresql', 'dynamodb'],
  sources: ['resilience-static-stability', 'resilience-handling-overload'],
};

/** A switch that takes a zone out of use. */
export const zoneDrain: Pattern = {
  id: 'zone-drain',
  area: 'resilience',
  title: 'Zone drain switch',
  vocabulary: false,
  summary:
    'Weights at the edge and in service discovery take traffic out of a zone in small steps; requests in flight finish, and the switch itself works without anything in that zone',
  needs: [['cells', 'multi-az']],
  excludes: [],
  complexity: 3,
  rules: [
    onFlag(2, 'survive.zoneDrain', 'an operator must be able to move traffic out of one zone'),
    onAllFlags(
      1,
      ['survive.zoneDrain', 'hurts.grayFailure'],
      'a person sees the sick zone before health checks agree on it',
    ),
    onFlag(-1, 'load.small', 'the load is small'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'mitigation in minutes without a diagnosis',
    'the same switch serves maintenance, and so is exercised',
  ],
  pays: [
    'headroom in the other zones, all the time',
    'every tier must respect the weights: load balancers, discovery, queues, schedulers, database leaders',
  ],
  failsHow: [
    {
      what: 'the control plane of the switch runs in the zone to be drained',
      userEffect: 'the drain does not start',
      mitigation: 'configuration pushed to all zones ahead, local decision at each edge',
    },
    {
      what: 'long-lived connections and leaders stay',
      userEffect: 'a rest of users keeps failing',
      mitigation: 'close with jitter, move leaders first',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'traffic goes where it is answered; stores with a majority elsewhere carry on',
  },
  simplestForm:
    'one weight for each zone at the edge proxy, distributed to every zone, changed by one command in steps, tried each month',
  products: [],
  sources: ['resilience-fault-isolation', 'resilience-gray-failure'],
};
