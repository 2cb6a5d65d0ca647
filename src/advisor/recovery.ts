import type { Figure } from '../contracts/figure.ts';
import { constant } from '../toolbox/calculate.ts';
import { writesAtRisk } from '../toolbox/latency.ts';
import { limitOf } from '../toolbox/sensitivity.ts';
import { type Demand, inputOf } from './demand.ts';
import type { FactStore } from './view.ts';

/** Figures that the failure walk names: how long a leader is missing, and what an asynchronous copy may lack. */
export interface Recovery {
  readonly failover: Figure;
  /** Absent where nothing was said about writes. */
  readonly lost?: Figure;
}

/**
 * From detection to a promoted standby: a managed cluster promises less than the low end, a managed instance the high
 * end (both read in the vendor's documentation).
 */
const failoverTime = constant(
  'detection and promotion of a standby',
  60,
  's',
  'failures.rds-multi-az',
  [35, 120],
);

/** Recovery figures of one option. */
export const recoveryOf = (store: FactStore, demand: Demand, subject: string): Recovery => {
  const writes = demand.get('demand.writesPeak');
  const lag = inputOf(store, 'replication.lag');
  const failover = limitOf(
    failoverTime,
    { subject, as: 'failover', title: 'time of a failover to a standby' },
    's',
  );
  return writes === undefined || lag === undefined
    ? { failover }
    : {
        failover,
        lost: writesAtRisk(writes, lag, {
          subject,
          as: 'writesAtRisk',
          title: 'writes that an asynchronous copy may lack',
        }),
      };
};
