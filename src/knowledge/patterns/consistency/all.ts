import type { Pattern } from '../../../contracts/pattern.ts';
import { auditTrail } from './audit-trail.ts';
import { doubleEntryLedger } from './double-entry-ledger.ts';
import { eventual } from './eventual.ts';
import { externalConsistency } from './external-consistency.ts';
import { idempotencyKeys } from './idempotency-keys.ts';
import { readCommitted, serializable, snapshot } from './isolation-levels.ts';
import { outboxCdc } from './outbox-cdc.ts';
import { saga } from './saga.ts';
import { boundedStalenessToken, causal, linearizable, readYourWritesRouting } from './session-guarantees.ts';
import { singleNodeAcid } from './single-node-acid.ts';
import { singleShardAcid } from './single-shard-acid.ts';
import { twoPhaseCommit } from './two-phase-commit.ts';

/** What is guaranteed, and how effects agree: the vocabulary's ways first, then the levels that it lacks. */
export const consistencyPatterns: readonly Pattern[] = [
  singleNodeAcid,
  singleShardAcid,
  serializable,
  snapshot,
  eventual,
  externalConsistency,
  boundedStalenessToken,
  twoPhaseCommit,
  saga,
  outboxCdc,
  idempotencyKeys,
  doubleEntryLedger,
  auditTrail,
  linearizable,
  causal,
  readCommitted,
  readYourWritesRouting,
];
