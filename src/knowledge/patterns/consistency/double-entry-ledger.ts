import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onFlag, onPresent, rule } from '../rule.ts';

/** Write latency in seconds below which no store of entries is asked before the answer. */
const IN_MEMORY = 0.002;

/** Nothing is changed, everything is booked. */
export const doubleEntryLedger: Pattern = {
  id: 'double-entry-ledger',
  area: 'consistency',
  title: 'Double-entry ledger',
  vocabulary: true,
  summary:
    'Every movement of money or stock is an immutable entry whose debits and credits sum to zero; balances are sums, corrections are further entries',
  needs: [],
  excludes: ['last-writer-wins'],
  complexity: 3,
  rules: [
    onAllFlags(3, ['model.money', 'audit.needed'], 'money, and every change must be traceable'),
    rule(
      1,
      ['model.money', 'writes.hotRows'],
      (facts) => facts.is('model.money') && !facts.is('writes.hotRows'),
      'a wrong total is a loss, and sums that must be zero show it at once',
    ),
    onAllFlags(2, ['model.money', 'history.needed'], 'past balances must be explained from their movements'),
    rule(
      1,
      ['model.money', 'hurts.anomalies', 'hurts.duplicates', 'hurts.dataLoss'],
      (facts) =>
        facts.is('model.money') &&
        (facts.is('hurts.anomalies') || facts.is('hurts.duplicates') || facts.is('hurts.dataLoss')),
      'balances have gone wrong before, and nobody could say where',
    ),
    onAllFlags(1, ['model.money', 'writes.appendOnly'], 'records are written once and never changed'),
    onPresent(1, ['tigerbeetle'], 'a ledger database already runs there'),
    onAllFlags(
      -1,
      ['model.money', 'writes.hotRows'],
      'many writers meet on one account, so its balance row needs batching',
    ),
    rule(
      -2,
      ['data.fitsMemory', 'latency.mainGoal', 'latency.write'],
      (facts) =>
        facts.is('data.fitsMemory') &&
        (facts.is('latency.mainGoal') ||
          (facts.stated('latency.write') ?? Number.POSITIVE_INFINITY) <= IN_MEMORY),
      'the decision is made in memory, and the books follow from its journal',
    ),
    rule(-4, ['model.money'], (facts) => !facts.is('model.money'), 'nothing said is a balance'),
    onFlag(-1, 'load.small', 'a table with history does, as long as no auditor asks'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'errors show as sums that are not zero',
    'history and audit for free',
    'appends instead of contended updates of balances',
  ],
  pays: [
    'a balance is a sum: cached totals must be kept in the same transaction',
    'corrections are visible for ever',
    'accounting terms that engineers have to learn',
  ],
  failsHow: [
    {
      what: 'an account that everyone books on (the fee account) is hot',
      userEffect: 'slow bookings for all',
      mitigation: 'several sub-accounts summed up, bookings in batches',
    },
    {
      what: 'a transfer is booked twice',
      userEffect: 'a wrong balance',
      mitigation: 'a unique transfer id as idempotency key',
    },
    {
      what: 'cached balances drift from the entries',
      userEffect: 'a balance that no statement explains',
      mitigation: 'recompute regularly and stop on a difference',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'a booking needs both accounts; without them it is refused or left pending',
  },
  simplestForm:
    'tables account, transfer, entry in one relational database; a constraint that each transfer sums to zero',
  products: ['postgresql', 'tigerbeetle', 'mysql'],
  sources: ['consistency-tigerbeetle-debit-credit', 'consistency-ledger-square'],
};
