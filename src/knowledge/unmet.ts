import type { FactView } from '../contracts/fact.ts';

/** A need that not every design answers: what answers it, and what it takes where nothing chosen does. */
export interface Wanted {
  readonly fact: string;
  readonly metBy: readonly string[];
  /** A practice that answers it beside any design. */
  readonly add?: string;
  /** What somebody has to build or buy, as a clause without digits. */
  readonly takes: string;
  /** Where it is said and still asks for nothing of its own. */
  readonly asks?: (facts: FactView) => boolean;
}

const relational = [
  'embedded-sqlite',
  'relational-single-node',
  'relational-read-replicas',
  'relational-functional-split',
];

const onceOnly = ['idempotency-keys', 'dedup-window', 'idempotent-consumers', 'exactly-once-processing'];

/** Sums over less than this are quick wherever they run. */
const smallData = 1e11;

/** Needs in the order in which they are told. */
export const wanted: readonly Wanted[] = [
  {
    fact: 'writes.offline',
    metBy: ['crdt', 'merge-functions', 'multi-leader', 'last-writer-wins', 'embedded-sqlite'],
    takes:
      'a store on each device or site that keeps what is entered while it is cut off, an ordered upload afterwards, and a rule or a person for what was changed on both sides',
  },
  {
    fact: 'writes.mustAccept',
    metBy: ['leaderless-quorum', 'multi-leader', 'crdt', 'last-writer-wins', 'active-active-region'],
    takes:
      'a queue or a file near the writer that takes the write while the store is away, and a way to settle what clashed',
  },
  {
    fact: 'consistency.mustNotConflict',
    metBy: [
      ...relational,
      'relational-sharded',
      'distributed-sql',
      'document',
      'in-memory-state',
      'central-sequencer',
      'consensus-raft-paxos',
      'serializable',
      'linearizable',
      'single-node-acid',
      'single-shard-acid',
      'external-consistency',
      '2pc',
    ],
    takes:
      'one place that decides: a conditional write on one key, or a small relational store for what must never clash',
  },
  {
    fact: 'effects.onlyOnce',
    metBy: onceOnly,
    add: 'idempotency-keys',
    takes: 'a key on each request that is stored with its effect',
  },
  {
    fact: 'processing.dedup',
    metBy: [...onceOnly, 'flink', 'kafka-streams'],
    add: 'dedup-window',
    takes: 'a memory of the keys seen, for as long as a repeat can come',
  },
  {
    fact: 'audit.needed',
    metBy: ['event-sourcing', 'double-entry-ledger', 'audit-trail'],
    add: 'audit-trail',
    takes:
      'an append-only record of who changed and who saw what, written in the transaction of the change, which nobody may alter',
  },
  {
    fact: 'erasure.needed',
    metBy: [],
    takes:
      'one key per person by which all of their data is found, a deletion that reaches every copy and every consumer, and, for logs, event histories and backups that nobody may alter, encryption under that key, which is destroyed (crypto-shredding)',
  },
  {
    fact: 'history.needed',
    metBy: ['event-sourcing', 'double-entry-ledger'],
    takes:
      'versions in place of updates, each with the time from which it holds and the time at which it was entered',
  },
  {
    fact: 'access.aggregates',
    metBy: [
      'columnar-olap',
      'time-series',
      'search-index',
      'relational-read-replicas',
      'materialized-rollups',
      'cqrs',
      'batch',
      'flink',
      'kafka-streams',
      'spark',
    ],
    takes:
      'a copy for reports: a replica, or a column store that is fed every night, so that sums do not run where records are written',
    asks: (facts) => (facts.stated('demand.dataAtHorizon') ?? 0) >= smallData,
  },
  {
    fact: 'access.fullText',
    metBy: [...relational, 'search-index', 'document', 'relational-sharded'],
    takes: 'an index of the words beside the store, fed by its changes',
  },
  {
    fact: 'access.nearest',
    metBy: [...relational, 'vector-index', 'search-index', 'document'],
    takes: 'an index of the embeddings beside the store, fed by its changes',
  },
  {
    fact: 'consumers.rebuild',
    metBy: ['log-broker', 'event-sourcing', 'outbox-cdc'],
    takes: 'a log that keeps what was sent for as long as a consumer may want to start again',
  },
  {
    fact: 'writes.hotRows',
    metBy: [
      'hot-key-splitting',
      'in-memory-state',
      'central-sequencer',
      'request-coalescing',
      'waiting-room',
      'queue',
      'db-backed-queue',
      'relational-single-node',
      'single-node-acid',
    ],
    takes: 'the few hot rows cut into several that are summed, or their changes gathered and made in batches',
  },
];
