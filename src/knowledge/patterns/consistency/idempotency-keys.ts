import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, onFlag, rule } from '../rule.ts';

/** The same request has the same effect once. */
export const idempotencyKeys: Pattern = {
  id: 'idempotency-keys',
  area: 'consistency',
  title: 'Idempotency keys',
  vocabulary: true,
  summary:
    'The client names each request; the server stores that name with a lease, the progress and the answer in the same database transaction as the effect, and replays the answer to a retry',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    rule(
      3,
      ['effects.onlyOnce', 'retries.byClients', 'effects.external', 'hurts.duplicates'],
      (facts) =>
        facts.is('effects.onlyOnce') &&
        (facts.is('retries.byClients') || facts.is('effects.external') || facts.is('hurts.duplicates')),
      'an effect must happen at most once although requests are retried',
    ),
    rule(
      2,
      ['hurts.duplicates', 'effects.external', 'retries.byClients', 'model.money', 'effects.onlyOnce'],
      (facts) =>
        facts.is('hurts.duplicates') &&
        (facts.is('effects.external') ||
          facts.is('retries.byClients') ||
          facts.is('model.money') ||
          facts.is('effects.onlyOnce')),
      'things already happen twice',
    ),
    rule(
      2,
      ['effects.external', 'retries.byClients', 'effects.onlyOnce', 'model.money'],
      (facts) =>
        facts.is('effects.external') &&
        (facts.is('retries.byClients') || facts.is('effects.onlyOnce') || facts.is('model.money')),
      'the outside system can join no transaction, but it can be asked with the same key again',
    ),
    rule(
      1,
      ['retries.byClients', 'model.money', 'effects.onlyOnce'],
      (facts) => facts.is('retries.byClients') && (facts.is('model.money') || facts.is('effects.onlyOnce')),
      'answers get lost after success, and the retry must find the first one',
    ),
    rule(
      2,
      ['delivery', 'effects.onlyOnce', 'hurts.duplicates', 'processing.dedup'],
      (facts) =>
        facts.choice('delivery') === 'effectively once' &&
        (facts.is('effects.onlyOnce') || facts.is('hurts.duplicates') || facts.is('processing.dedup')),
      'delivery repeats, so the effect must know what it has already seen',
    ),
    rule(
      1,
      ['processing.dedup', 'hurts.duplicates', 'retries.byClients'],
      (facts) =>
        facts.is('processing.dedup') && (facts.is('hurts.duplicates') || facts.is('retries.byClients')),
      'each event carries an id of its own, and an upsert by that id drops the second',
    ),
    onFlag(1, 'effects.onlyOnce', 'double effects are a loss'),
    onChoice(-1, 'delivery', ['at most once'], 'losing one is fine'),
    rule(
      -2,
      [
        'effects.onlyOnce',
        'effects.external',
        'retries.byClients',
        'hurts.duplicates',
        'delivery',
        'processing.dedup',
      ],
      (facts) =>
        !facts.is('effects.onlyOnce') &&
        !facts.is('effects.external') &&
        !facts.is('retries.byClients') &&
        !facts.is('hurts.duplicates') &&
        !facts.is('processing.dedup') &&
        facts.choice('delivery') !== 'effectively once',
      'nothing said has an effect that a retry would repeat',
    ),
    onAnyFlag(
      -2,
      ['writes.concurrentEdits', 'model.timeSeries'],
      'writing the same value again changes nothing',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'retries are safe, for clients, gateways and workers alike',
    'one generic layer instead of a fix for each case',
    'no distributed transaction with the outside',
  ],
  pays: [
    'a write to the primary before and after each call, in strict order: record, call, record',
    'a rule for every error: retryable or non-retryable',
    'keys to keep for as long as anyone may retry',
  ],
  failsHow: [
    {
      what: 'the process dies between the outside call and recording its answer',
      userEffect: 'the outcome is unknown until the retry',
      mitigation:
        'call again with the same key, or ask the outside for the state; a sweeper for leases that ran out',
    },
    {
      what: 'two retries run at once',
      userEffect: 'double effect',
      mitigation: 'a lease (row lock with expiry) on the key; the second waits or is told to come back',
    },
    {
      what: 'the key is looked up on a replica with lag',
      userEffect: 'a finished request looks new and is done again',
      mitigation: 'read and write keys on the primary only',
    },
    {
      what: 'a client makes a new key for a retry, or reuses one for another request',
      userEffect: 'double effect, or a wrong answer',
      mitigation: 'derive the key from the intent, store a hash of the request and refuse a mismatch',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'without the store of keys nothing is executed: refusing is better than doing twice',
  },
  simplestForm:
    'a table with a unique key, request hash, state, lease and answer, in the database of the effect',
  products: ['postgresql', 'mysql', 'dynamodb', 'redis'],
  sources: ['consistency-stripe-idempotency', 'consistency-ietf-idempotency-key'],
};
