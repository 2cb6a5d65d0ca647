import type { Pattern } from '../../../contracts/pattern.ts';
import { onAllFlags, onChoice, onFlag, onRejected, rule } from '../rule.ts';
import { eventRate, eventRateReads, logRate } from './flow.ts';

/** Events as the record of truth. */
export const eventSourcing: Pattern = {
  id: 'event-sourcing',
  area: 'streaming',
  title: 'Event sourcing',
  vocabulary: true,
  summary:
    'The append-only sequence of domain events is the source of truth; the present state of an entity is a fold over its events, and every other shape of the data is a view that can be rebuilt by replay',
  needs: [],
  excludes: [],
  complexity: 7,
  rules: [
    onFlag(
      3,
      'history.needed',
      'past states must be rebuilt or explained, and only the events themselves hold them',
    ),
    onAllFlags(1, ['audit.needed', 'history.needed'], 'the trail is the data, so it cannot disagree with it'),
    onFlag(
      2,
      'consumers.rebuild',
      'new consumers rebuild themselves by replay of everything that ever happened',
    ),
    onFlag(1, 'access.replay', 'consumers read again from the start'),
    onAllFlags(
      1,
      ['processing.readWriteApart', 'consumers.many'],
      'several views of the same facts are projections of one sequence',
    ),
    onAllFlags(
      1,
      ['audit.needed', 'model.money'],
      'a movement of value must be traceable, and corrections are new events',
    ),
    onFlag(-2, 'team.small', 'versioned events, projections and replays ask for more people than there are'),
    onFlag(-2, 'simplicity.valued', 'each additional moving part was named as a cost'),
    onFlag(-2, 'present.worksWell', 'what runs today works well'),
    onFlag(-1, 'present.headroom', 'there is room to spare'),
    rule(
      -1,
      ['load.small', 'consumers.rebuild', 'history.needed'],
      (facts) => facts.is('load.small') && !facts.is('consumers.rebuild') && !facts.is('history.needed'),
      'the load is small and nobody asks for the past',
    ),
    onFlag(-2, 'hurts.tooManyServices', 'there are too many moving parts already'),
    onChoice(
      -1,
      'schema.stability',
      ['changing'],
      'events are kept for ever, so each change of shape must be read for ever',
    ),
    onAllFlags(
      -1,
      ['effects.external', 'retries.byClients'],
      'the problem is the outside effect, which a replay must not repeat',
    ),
    onFlag(-1, 'access.adHocFilters', 'free queries need projections for each question'),
    onFlag(-1, 'access.sqlReports', 'SQL reports need projections'),
    onFlag(
      -1,
      'erasure.needed',
      'whoever asks to be erased is in a history that nobody may alter: a key of their own, destroyed on request',
    ),
    onFlag(
      -1,
      'residency.required',
      'erasing a person from an immutable history needs keys that can be destroyed',
    ),
    rule(
      -2,
      eventRateReads,
      (facts) => (eventRate(facts) ?? 0) >= logRate,
      'at this rate the events are telemetry, not decisions of a domain',
    ),
    onRejected('event-sourcing', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'nothing is overwritten: audit, debugging and "as it was then" are reads',
    'new views and bug fixes of old ones by replay, without migration of data',
    'appends only: no update conflicts but the one on the version of the entity',
  ],
  pays: [
    'event schemas live for ever: upcasting, versioning, tests with old events',
    'views are eventually consistent, and users do not see their own write at once without care',
    'replays take hours as history grows: snapshots, partitioned rebuilds',
    'personal data in an immutable log: erasure by destroying keys',
  ],
  failsHow: [
    {
      what: 'a bug wrote wrong events',
      userEffect: 'wrong state until compensated',
      mitigation: 'compensating events, never edits; projections that tolerate them',
    },
    {
      what: 'a projection falls behind or loses its place',
      userEffect: 'users see old data after their own write',
      mitigation:
        'position stored with the view in one transaction, wait for a known version, rebuild beside and swap',
    },
    {
      what: 'a replay repeats side effects',
      userEffect: 'mails or charges go out again',
      mitigation: 'effects in separate consumers with an idempotency key, never inside the fold',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'appends to one entity are checked against its version at one leader; views trail behind',
  },
  simplestForm:
    'one append-only events table in the relational database with entity id and version as unique key, one projection updated in the same transaction, a relay to the log for others',
  products: ['postgresql', 'kafka'],
  sources: ['streaming-fowler-event-sourcing', 'streaming-ddia-streams'],
};

/** Separate read views fed from the writes. */
export const cqrs: Pattern = {
  id: 'cqrs',
  area: 'streaming',
  title: 'Separate read views (CQRS)',
  vocabulary: true,
  summary:
    'Writes go to a model that guards the rules; reads go to denormalised views, each shaped for its query and updated from the stream of changes',
  needs: [],
  excludes: [],
  complexity: 5,
  rules: [
    rule(
      2,
      ['processing.readWriteApart', 'consistency.staleOk'],
      (facts) => facts.is('processing.readWriteApart') && facts.is('consistency.staleOk'),
      'what is read may be a little behind what was written, so views of their own can follow',
    ),
    onFlag(3, 'processing.readWriteApart', 'reads need a very different shape from writes'),
    onAllFlags(
      1,
      ['consumers.rebuild', 'consumers.many'],
      'each consumer keeps its own view and can rebuild it',
    ),
    onAllFlags(
      1,
      ['hurts.slowQueries', 'access.joins'],
      'joins at read time are too slow, and a materialized view has done them before',
    ),
    onAllFlags(
      1,
      ['hurts.readCeiling', 'access.aggregates'],
      'reads overload the store that takes the writes',
    ),
    onAllFlags(1, ['hurts.schemaDrift', 'consumers.many'], 'each consumer today builds its own copy by hand'),
    onAllFlags(1, ['history.needed', 'processing.readWriteApart'], 'views are folds over the same events'),
    onChoice(
      -2,
      'consistency.need',
      ['strong', 'external'],
      'reads must see the latest write, and views trail behind',
    ),
    onFlag(-2, 'simplicity.valued', 'each additional moving part was named as a cost'),
    onFlag(-1, 'team.small', 'each view is a pipeline to run'),
    onFlag(-1, 'load.small', 'the load is small: a query or a database view does it'),
    onFlag(-2, 'present.headroom', 'there is room to spare'),
    onFlag(-2, 'hurts.tooManyServices', 'there are too many moving parts already'),
    onRejected('cqrs', [], 'it was tried and given up'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'each query reads one view made for it: no joins at read time',
    'reads scale and fail apart from writes',
    'a new view is a replay, not a migration',
  ],
  pays: [
    'views lag behind writes, and the interface must bear that',
    'each view is a pipeline with its own backfill, lag alarm and rebuild',
    'the same fact lies in several places, in several shapes',
  ],
  failsHow: [
    {
      what: 'a view lags',
      userEffect: 'users do not see what they just saved',
      mitigation: 'read own writes from the write model, or wait for a version token; alarm on lag',
    },
    {
      what: 'a view is wrong after a bug',
      userEffect: 'wrong lists or totals while the truth is right',
      mitigation: 'rebuild beside and swap, reconciliation counts against the write model',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'views answer with what they have when cut off from the writes; the write model decides for itself',
  },
  simplestForm:
    'one materialized view or read table in the same database, refreshed from an outbox; a separate store only when that is too slow',
  products: ['postgresql', 'kafka', 'elasticsearch', 'debezium'],
  sources: ['streaming-fowler-cqrs', 'streaming-ddia-streams'],
};
