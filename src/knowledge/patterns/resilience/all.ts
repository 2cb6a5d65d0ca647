import type { Pattern } from '../../../contracts/pattern.ts';
import { activeActiveRegion } from './active-active-region.ts';
import { activePassiveRegion } from './active-passive-region.ts';
import { cells, shuffleSharding } from './cells.ts';
import { backupAndRestoreDrill, chaosTesting } from './drills.ts';
import { degradedStandin, zoneDrain } from './fallback.ts';
import { backpressure, bulkhead, circuitBreaker } from './isolation.ts';
import { loadShedding, waitingRoom } from './overload.ts';
import { hotStandby, multiAz } from './standby.ts';
import { witnessSite } from './witness.ts';

/** Every pattern of the area 'resilience': how failures and overload are survived. */
export const resiliencePatterns: readonly Pattern[] = [
  hotStandby,
  multiAz,
  activePassiveRegion,
  activeActiveRegion,
  cells,
  shuffleSharding,
  bulkhead,
  degradedStandin,
  chaosTesting,
  waitingRoom,
  loadShedding,
  circuitBreaker,
  backpressure,
  zoneDrain,
  witnessSite,
  backupAndRestoreDrill,
];
