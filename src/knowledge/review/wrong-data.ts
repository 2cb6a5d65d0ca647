import type { DesignCheck, DesignView, Passage } from '../../contracts/design.ts';
import { against, onRemarks } from './ground.ts';

const wordsOn = (design: DesignView, topic: string, fact: string, holds: boolean): readonly Passage[] => {
  const said = design.has(topic).map(({ passage }) => passage);
  return said.length > 0 || !holds ? said : design.quoteOf(fact);
};

const invariantWords = (design: DesignView): readonly Passage[] =>
  wordsOn(design, 'invariant', 'consistency.mustNotConflict', design.facts.is('consistency.mustNotConflict'));

const ownWritesWords = (design: DesignView): readonly Passage[] =>
  wordsOn(
    design,
    'own.writes',
    'consistency.need',
    design.facts.known('consistency.need') &&
      ['causal', 'strong', 'external'].includes(design.facts.choice('consistency.need') ?? ''),
  );

const orderWords = (design: DesignView): readonly Passage[] =>
  wordsOn(
    design,
    'order.needed',
    'ordering',
    design.facts.known('ordering') && design.facts.choice('ordering') !== 'none',
  );

const hasKeys = (design: DesignView): boolean => design.has('idempotency').length > 0;

/** Stores in which every commit is agreed on, wherever it is written. */
const certifying: ReadonlySet<string> = new Set([
  'galera',
  'cockroachdb',
  'spanner',
  'yugabytedb',
  'tidb',
  'foundationdb',
]);

/** Promises of order, freshness and once that the mechanisms do not keep. */
export const wrongDataChecks: readonly DesignCheck[] = [
  {
    id: 'dual-write',
    harm: 'data is wrong',
    severity: 3,
    finds: (design) => {
      if (design.has('outbox').length > 0) return undefined;
      const hit = onRemarks(design, design.has('dual.write'), ['database', 'queue', 'log', 'search']);
      const told = design.facts.is('dualWrite') ? design.quoteOf('dualWrite') : [];
      return hit ?? (told.length === 0 ? undefined : { passages: told.slice(0, 1), parts: [] });
    },
    says: 'Two systems are written one after the other, with nothing that ties them',
    users:
      'A crash or a time-out between the two leaves one without the other for ever: an order without its event, a record that no search finds.',
    todo: 'Write the record and an outbox row in one transaction, and let a relay or change data capture feed the others.',
    sources: ['consistency-microservices-outbox', 'consistency-debezium-outbox'],
  },
  {
    id: 'exactly-once',
    harm: 'data is wrong',
    severity: 2,
    finds: (design) =>
      hasKeys(design)
        ? undefined
        : onRemarks(
            design,
            design.has('exactly.once'),
            ['queue', 'log', 'worker'],
            design.has('effect').length > 0 ? 3 : 2,
          ),
    says: 'Exactly once is claimed, and nothing removes doubles',
    users:
      'Delivery is repeated after a time-out or a crash; a broker cannot take back a charge, a mail or a row in another database, so some happen twice.',
    todo: 'Take each message at least once and give each effect a key that is stored with it and checked first.',
    sources: ['streaming-eip-idempotent-receiver', 'consistency-stripe-idempotency'],
  },
  {
    id: 'retry-without-key',
    harm: 'data is wrong',
    severity: 2,
    finds: (design) => {
      const retried = design.has('retry');
      if (retried.length === 0 || hasKeys(design)) return undefined;
      const missing = design.lacks('idempotency');
      return onRemarks(
        design,
        missing.length === 0 ? [] : [...retried.slice(0, 1), ...missing],
        ['outside', 'worker', 'application'],
        design.has('effect').length > 0 ? 3 : 2,
      );
    },
    says: 'Calls are retried without a key that tells a repeat',
    users:
      'The first call may have worked and only its answer was lost: the retry charges, books or sends a second time.',
    todo: 'Send an idempotency key with each attempt, the same for all of them, and let the receiver store it with the result.',
    sources: ['consistency-stripe-idempotency', 'consistency-ietf-idempotency-key'],
  },
  {
    id: 'repeats-kept',
    harm: 'data is wrong',
    severity: 2,
    finds: (design) => {
      if (hasKeys(design) || design.has('retry').length > 0) return undefined;
      const repeated = design.parts('queue', 'log').length > 0 || design.has('webhook').length > 0;
      return repeated
        ? onRemarks(
            design,
            design.lacks('idempotency'),
            ['queue', 'log', 'worker'],
            design.has('effect').length > 0 ? 3 : 2,
          )
        : undefined;
    },
    says: 'What comes twice is done twice',
    users:
      'Queues and web hooks deliver again after a time-out or a crash: a second row, mail or charge for one event.',
    todo: 'Store the id of each message with its effect, in one transaction, and skip what is there already.',
    sources: ['streaming-eip-idempotent-receiver'],
  },
  {
    id: 'stale-own-writes',
    harm: 'data is wrong',
    severity: 3,
    finds: (design) => {
      const words = ownWritesWords(design);
      if (words.length === 0) return undefined;
      return against(onRemarks(design, design.has('read.replica'), ['database']), words);
    },
    says: 'Reads go to copies that lag, where people must see what they wrote',
    users:
      'Someone saves, the next page comes from a copy that has not got it yet, and they save again or call support.',
    todo: 'Send the reads of whoever just wrote to the primary for a while, or wait for the position of their write on the copy.',
    sources: ['consistency-session-guarantees', 'consistency-mysql-gtid-wait'],
  },
  {
    id: 'invariant-many-leaders',
    harm: 'data is wrong',
    severity: 3,
    finds: (design) => {
      const words = invariantWords(design);
      if (words.length === 0) return undefined;
      // A cluster that certifies each commit refuses the second of two that clash.
      const certified = design.parts('database').some(({ id }) => certifying.has(id));
      const apart = certified ? [] : design.has('multi.leader');
      return against(onRemarks(design, [...apart, ...design.has('lww')], ['database']), words);
    },
    says: 'A rule over the data meets writers that do not ask each other',
    users:
      'Two regions accept what only one may: the balance is spent twice or the name is taken twice, and the later write erases the other without a trace.',
    todo: 'Give each account or name one home that decides (per-record leader), or use a store with consensus; reserve amounts ahead where regions must go on alone.',
    sources: ['replication-cassandra-dynamo', 'replication-dynamodb-global-tables'],
  },
  {
    id: 'last-write-wins',
    harm: 'data is wrong',
    severity: 2,
    finds: (design) =>
      invariantWords(design).length > 0 ? undefined : onRemarks(design, design.has('lww'), ['database']),
    says: 'Of two writes at once, one is dropped in silence',
    users: 'Whoever saved first loses the change without an error; clocks that differ decide who that is.',
    todo: 'Keep it for values where the latest is all that matters; merge, or write conditionally on the version, for the rest.',
    sources: ['replication-cassandra-dynamo'],
  },
  {
    id: 'order-parallel',
    harm: 'data is wrong',
    severity: 3,
    finds: (design) => {
      const words = orderWords(design);
      if (words.length === 0 || design.has('queue.fifo').length > 0) return undefined;
      return against(
        onRemarks(design, design.has('parallel', 'queue.standard'), ['queue', 'log', 'worker']),
        words,
      );
    },
    says: 'Order is needed, and messages are worked on side by side',
    users:
      'A later event overtakes an earlier one: a cancelled order is shipped, an old state overwrites the new one.',
    todo: 'Give all events of one entity the same key and let one consumer take a key at a time; or number them and drop what is older.',
    sources: ['review-sqs-standard'],
  },
  {
    id: 'lock-without-fencing',
    harm: 'data is wrong',
    severity: 2,
    finds: (design) =>
      design.has('fencing').length > 0
        ? undefined
        : onRemarks(design, design.has('lock'), ['cache', 'coordination']),
    says: 'A lock with a lease guards data without a fencing token',
    users:
      'A holder that pauses longer than its lease goes on writing beside the next one: two believe that they are alone.',
    todo: 'Let the database decide (unique constraint, conditional update), or pass a growing token that the store checks.',
    sources: ['replication-kleppmann-locks'],
  },
  {
    id: 'visibility-short',
    harm: 'data is wrong',
    severity: 2,
    finds: (design) => {
      const [visible] = design.has('visibility');
      const [runs] = design.has('function.timeout');
      if (visible === undefined || runs === undefined || (visible.value ?? 0) >= (runs.value ?? 0))
        return undefined;
      return onRemarks(design, [visible, runs], ['queue', 'worker']);
    },
    says: 'A message becomes visible again while it is still worked on',
    users:
      'A second worker takes it up before the first one is done: the same work happens twice, most of all when things are slow.',
    todo: 'Set the visibility time-out to several times the time-out of the function, as its maker advises, and make the work idempotent.',
    sources: ['review-lambda-sqs'],
  },
  {
    id: 'no-expiry',
    harm: 'data is wrong',
    severity: 1,
    finds: (design) => onRemarks(design, design.lacks('ttl'), ['cache', 'entry']),
    says: 'Cached values never expire',
    users:
      'One missed invalidation shows the old price or page for ever, and memory fills until something is evicted at random.',
    todo: 'Give every entry a lifetime with some spread, as a net below the invalidation.',
    sources: ['streaming-cache-lock'],
  },
];
