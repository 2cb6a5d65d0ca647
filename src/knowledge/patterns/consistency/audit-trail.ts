import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag } from '../rule.ts';

/** Entries beside the change that nobody may alter. */
export const auditTrail: Pattern = {
  id: 'audit-trail',
  area: 'consistency',
  title: 'Append-only audit trail',
  vocabulary: false,
  summary:
    'Who changed or saw what, when and why is written as a row of its own in the transaction of the change; entries are never updated, each carries the hash of the one before, and closed stretches are copied to storage that refuses deletion until its term ends',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    onFlag(
      3,
      'audit.needed',
      'each change must be traceable, and an entry that can be missing or altered proves nothing',
    ),
    onAllFlags(-1, ['audit.needed', 'model.money'], 'a balanced journal of movements is the trail of money'),
    onFlag(-1, 'load.small', 'a table of changes is enough for what is small'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'no change without its entry: both commit or neither',
    'an altered or missing entry shows by its broken chain',
  ],
  pays: [
    'a second row for each change, kept for years: partitions by month that are moved out and dropped',
    'reads are recorded apart from any transaction, in a log that may lag',
    'what is erased by right must be findable by subject: keep personal data out of the entries, or encrypt it by person and drop the key',
  ],
  failsHow: [
    {
      what: 'an administrator writes past the application',
      userEffect: 'a change without an entry',
      mitigation:
        'entries by triggers or from the change log, rights that only append, the archive under another account',
    },
    {
      what: 'the trail grows into the largest table',
      userEffect: 'slow writes and long restores for everybody',
      mitigation:
        'partitions by month, closed ones copied out with their hash and detached, an index only on subject, object and time',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'the entry is as available as the change that it belongs to',
  },
  simplestForm:
    'one table that roles can insert into and nobody can update, a row in the same transaction, partitions by month, a daily copy with its hash to an object store with a retention lock',
  products: [],
  sources: ['consistency-ddia'],
};
