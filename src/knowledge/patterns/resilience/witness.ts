import type { Pattern } from '../../../contracts/pattern.ts';
import { automaticFailoverWanted, FAILOVER_READS, NO_LOSS_READS, noLoss } from '../replication/signals.ts';
import { onFlag, rule } from '../rule.ts';
import { TWO_SITES_READS, twoSites } from './two-sites.ts';

/** A third place with a vote and no data. */
export const witnessSite: Pattern = {
  id: 'witness-site',
  area: 'resilience',
  title: 'Witness in a third place',
  vocabulary: false,
  summary:
    'Of two sites that lose sight of each other neither is a majority; a small voter in a third place, with no data of its own, says which of them goes on and that the other stops',
  needs: [],
  excludes: [],
  complexity: 1,
  rules: [
    rule(
      3,
      ['survive', ...TWO_SITES_READS, ...NO_LOSS_READS],
      (facts) => noLoss(facts) && facts.choice('survive') !== 'node' && twoSites(facts),
      'two sites alone cannot tell a dead neighbour from a cut line: without a third vote a failover is by hand, or two leaders write',
    ),
    rule(
      3,
      [...FAILOVER_READS, ...NO_LOSS_READS, ...TWO_SITES_READS],
      (facts) => automaticFailoverWanted(facts) && !noLoss(facts) && twoSites(facts),
      'a switch between two sites without a person takes a third vote',
    ),
    onFlag(1, 'hurts.splitBrain', 'two primaries at once is what a third vote rules out'),
    onFlag(-3, 'writes.mustAccept', 'both sides of a cut must go on, so neither is told to stop'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'a failover between two sites that needs no person and can never make two leaders',
    'a machine of the smallest size, with no data to protect',
  ],
  pays: [
    'a third place with its own power and lines to both sites: in the cellar of one of the two it is worth nothing',
    'with the witness away a site that fails takes the service with it until somebody decides',
  ],
  failsHow: [
    {
      what: 'the witness stands in one of the two sites, or its line runs through one',
      userEffect: 'the loss of that site stops the other as well',
      mitigation: 'a third place, two lines that share no duct, an alarm when it does not answer',
    },
    {
      what: 'the surviving site goes on before the lost one has stopped',
      userEffect: 'two leaders for some seconds',
      mitigation: 'a lease that runs out before the vote, fencing of the old leader at the store',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'the side that the witness sees goes on, the other refuses writes',
  },
  simplestForm:
    'a small machine in a third place that votes in the failover tool, reached over a line of its own from each site',
  products: [],
  sources: ['resilience-fault-isolation'],
};
