import type { Pattern } from '../../../contracts/pattern.ts';
import { onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { beyondTableQueue, itemRateReads, partnerDelivery, partnerDeliveryReads } from '../streaming/flow.ts';

/** The event commits with the state. */
export const outboxCdc: Pattern = {
  id: 'outbox-cdc',
  area: 'consistency',
  title: 'Transactional outbox with change data capture',
  vocabulary: true,
  summary:
    'The service writes its event into an outbox table in the same local transaction as its state; a relay reads the WAL (logical decoding, CDC) and publishes at least once, in commit order',
  needs: [],
  excludes: [],
  complexity: 3,
  rules: [
    onFlag(
      3,
      'dualWrite',
      'the database is written and then a message is published: a crash between the two loses or invents events',
    ),
    rule(
      2,
      ['hurts.lostEvents', 'present.hasBroker', 'events.exist', 'dualWrite'],
      (facts) =>
        facts.is('hurts.lostEvents') &&
        (facts.is('dualWrite') || facts.is('present.hasBroker') || facts.is('events.exist')),
      'events get lost or invented between systems',
    ),
    rule(
      1,
      ['dualWrite', 'hurts.lostEvents', 'hurts.batchTooSlow', 'hurts.schemaDrift', 'present.hasBroker'],
      (facts) =>
        facts.is('present.hasBroker') &&
        (facts.is('dualWrite') ||
          facts.is('hurts.lostEvents') ||
          facts.is('hurts.batchTooSlow') ||
          facts.is('hurts.schemaDrift')),
      'a broker already runs, so only the relay is new',
    ),
    rule(
      1,
      ['ordering', 'delivery', 'dualWrite', 'hurts.lostEvents'],
      (facts) =>
        (facts.is('dualWrite') || facts.is('hurts.lostEvents')) &&
        (facts.choice('ordering') === 'per key' || facts.choice('delivery') === 'at least once'),
      'order for each entity and no loss: the log of the database has both',
    ),
    rule(
      2,
      [
        'hurts.staleCache',
        'hurts.analyticsOnPrimary',
        'events.exist',
        'hurts.schemaDrift',
        'consumers.many',
        'hurts.batchTooSlow',
        'model.relational',
        'present.products',
      ],
      (facts) =>
        (facts.is('hurts.batchTooSlow') ||
          facts.is('hurts.staleCache') ||
          (facts.is('hurts.analyticsOnPrimary') && facts.is('events.exist')) ||
          facts.is('hurts.schemaDrift') ||
          facts.is('consumers.many')) &&
        (facts.is('model.relational') ||
          facts
            .set('present.products')
            .some((product) =>
              ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle', 'aurora', 'mongodb'].includes(
                product,
              ),
            )),
      'other systems need the changes of this database soon, and polling its tables is stale and couples them to its schema',
    ),
    rule(
      3,
      ['present.products', 'loss.none', ...itemRateReads, ...partnerDeliveryReads],
      (facts) =>
        partnerDelivery(facts) &&
        beyondTableQueue(facts) &&
        (facts.is('loss.none') || facts.choice('delivery') === 'at least once') &&
        facts
          .set('present.products')
          .some((product) =>
            ['postgresql', 'mysql', 'mariadb', 'sqlserver', 'oracle', 'aurora', 'mongodb'].includes(product),
          ),
      'what is to be delivered commits with the change that it tells of, and a relay hands it to the queue: else a crash between the two loses it',
    ),
    rule(
      1,
      ['transaction.scope', 'effects.external', 'events.exist'],
      (facts) =>
        facts.choice('transaction.scope') === 'services' &&
        facts.is('events.exist') &&
        !facts.is('effects.external'),
      'services agree through events that must not be lost',
    ),
    onFlag(
      -2,
      'model.timeSeries',
      'points go straight to the broker, there is no state to commit beside them',
    ),
    rule(
      -2,
      [
        'events.exist',
        'dualWrite',
        'hurts.lostEvents',
        'consumers.many',
        'hurts.staleCache',
        'effects.multiStep',
        'present.hasBroker',
      ],
      (facts) =>
        !facts.is('events.exist') &&
        !facts.is('dualWrite') &&
        !facts.is('hurts.lostEvents') &&
        !facts.is('consumers.many') &&
        !facts.is('hurts.staleCache') &&
        !facts.is('effects.multiStep') &&
        !facts.is('present.hasBroker'),
      'nothing said is published to other systems',
    ),
    rule(
      -1,
      ['load.small', 'dualWrite', 'hurts.lostEvents'],
      (facts) => facts.is('load.small') && !facts.is('dualWrite') && !facts.is('hurts.lostEvents'),
      'a job that reads the table does',
    ),
    onChoice(-1, 'delivery', ['at most once'], 'losing an event is fine'),
    rule(
      -1,
      ['consumers.rebuild', 'ordering', 'dualWrite'],
      (facts) =>
        facts.is('consumers.rebuild') && facts.choice('ordering') === 'global' && !facts.is('dualWrite'),
      'the log itself should be the source of truth, not a copy of a table',
    ),
    onRejected('outbox-cdc', ['debezium'], 'it was tried here and rejected'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'no lost and no phantom events: state and event commit together',
    'requests do not wait for the broker and succeed while it is down',
    'events are a contract of their own, apart from the tables',
  ],
  pays: [
    'at-least-once: every consumer must drop duplicates (idempotent by event id)',
    'a replication slot and a relay to watch',
    'an extra row for each event, and its clean-up',
  ],
  failsHow: [
    {
      what: 'the relay is down',
      userEffect: 'consumers are late; the WAL piles up behind the replication slot until the disk is full',
      mitigation: 'alarm on slot lag, a limit on kept WAL, a heartbeat event',
    },
    {
      what: 'the relay restarts and publishes again',
      userEffect: 'duplicates',
      mitigation: 'event id as key of a dedup table or an upsert in the consumer',
    },
    {
      what: 'failover of the primary loses the slot',
      userEffect: 'a gap or a second snapshot',
      mitigation:
        'failover slots or re-creation by runbook, outbox rows kept for days so that they can be sent again',
    },
    {
      what: 'a poison event blocks its partition',
      userEffect: 'later changes of that entity wait',
      mitigation: 'dead letter after bounded retries with backoff, schema checked before the commit',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'the service commits without the broker; consumers see the event later',
  },
  simplestForm:
    'an outbox table and a poller that marks rows as sent; log-based capture when polling is too slow',
  products: ['debezium', 'postgresql', 'kafka', 'mysql'],
  sources: [
    'consistency-debezium-outbox',
    'consistency-microservices-outbox',
    'consistency-postgresql-logical',
  ],
};
