/** How one design keeps two promises: what the dear data gets, what the rest may do with less. */
export interface PromiseWords {
  readonly strict: string;
  readonly loose: string;
}

/** What a write that must not be lost waits for, by what copies it; the first pattern that is chosen counts. */
const keptBy: readonly (readonly [pattern: string, words: string])[] = [
  ['leader-follower-semisync', 'a commit is answered when a standby has it'],
  ['leader-follower-sync', 'a commit is answered when each synchronous copy has it'],
  ['leaderless-quorum', 'a write is answered when a majority of its copies has it'],
  ['quorum-storage', 'a commit is answered when a majority of the log copies has it'],
  ['distributed-sql', 'a commit is answered when a majority of its copies has it'],
  ['consensus-raft-paxos', 'a commit is answered when a majority of its copies has it'],
];

const keptOtherwise = 'its commits wait for a second copy, whatever the rest does';

const noWait = 'its transactions set synchronous_commit to local and wait for no copy';
const onePlace =
  'the wait is a setting of the whole server: it is gathered and written in batches, or goes to a server of its own that copies later';
const oneNode = 'it is written at level ONE and not QUORUM';

/** How loose data goes its cheaper way in a product. */
const lossyIn: Readonly<Record<string, string>> = {
  postgresql: noWait,
  citus: noWait,
  timescaledb: noWait,
  mysql: onePlace,
  mariadb: onePlace,
  vitess: onePlace,
  cassandra: oneNode,
  scylladb: oneNode,
  mongodb: 'it is written with a write concern of one node and not majority',
  documentdb: 'it is gathered and written in batches, so that many share one commit',
  redis: 'it leaves out the WAIT for a replica',
};

const lossyOtherwise = 'it is gathered for a moment and written in batches, so that many share one commit';

/** How data that may be read stale goes its cheaper way in a product. */
const staleIn: Readonly<Record<string, string>> = {
  dynamodb: 'eventually consistent reads, which cost half',
  cassandra: 'reads at level ONE',
  scylladb: 'reads at level ONE',
  mongodb: 'reads with preference secondaryPreferred',
  documentdb: 'reads with preference secondaryPreferred',
  cockroachdb: 'follower reads of a slightly older time',
  yugabytedb: 'follower reads of a slightly older time',
  tidb: 'stale reads from followers',
  spanner: 'stale reads of a bounded age',
  'cosmos-db': 'reads at session or eventual consistency, which cost half of strong ones',
};

const staleOtherwise = 'followers and caches that may lag answer it';

const freshBy: readonly (readonly [pattern: string, words: string])[] = [
  ['leaderless-quorum', 'reads and writes both ask a majority'],
  ['distributed-sql', 'reads ask the leaseholder, at the default consistency'],
];

const freshOtherwise = 'the leader answers it, never a follower or a cache';

const firstOf = (
  ways: readonly (readonly [pattern: string, words: string])[],
  has: (pattern: string) => boolean,
): string | undefined => ways.find(([pattern]) => has(pattern))?.[1];

/** Patterns under which a write waits for other copies; else leaving the wait out saves nothing. */
export const waitsForCopies = (has: (pattern: string) => boolean): boolean =>
  keptBy.some(([pattern]) => has(pattern));

/** How data that must not be lost and data that may be are written. */
export const lossWords = (has: (pattern: string) => boolean, product: string | undefined): PromiseWords => ({
  strict: firstOf(keptBy, has) ?? keptOtherwise,
  loose: lossyIn[product ?? ''] ?? lossyOtherwise,
});

/** How data that must be fresh and data that may be stale are read. */
export const ageWords = (has: (pattern: string) => boolean, product: string | undefined): PromiseWords => ({
  strict: firstOf(freshBy, has) ?? freshOtherwise,
  loose: staleIn[product ?? ''] ?? staleOtherwise,
});

/** What the loose promise saves; figures by the ids under which the advisor works them out. */
export const promiseSavings = {
  wait: '{figure:latency.copyWait@brief} of waiting in each of its writes',
  share: '{figure:durability.looseShare@brief} of the writes wait for no copy',
  batches: 'most of the cost of its commits',
  reads: 'load on the leader: its reads scale by adding followers',
} as const;

/** The two promises in one sentence, for the summary. */
export const promiseInsights = {
  loss: 'two promises, not one: what must not be lost ({promise.lossless}) decides how copies are made; what may be ({promise.lossy}) need not wait for them.',
  age: 'two promises, not one: what must be read fresh ({promise.fresh}) stays with the leader; what may be stale ({promise.stale}) is read from copies.',
} as const;
