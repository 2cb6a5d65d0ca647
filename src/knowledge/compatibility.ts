const oneWriter = [
  'leader-follower-async',
  'leader-follower-semisync',
  'leader-follower-sync',
  'quorum-storage',
  'consensus-raft-paxos',
  'central-sequencer',
  'leader-election',
  'failure-detection',
  'fencing-tokens',
];

const anyWriter = [
  'multi-leader',
  'leaderless-quorum',
  'per-record-leader',
  'crdt',
  'last-writer-wins',
  'merge-functions',
];

const onePlace = ['no-partitioning'];
const everyCut = [
  'functional',
  'hash',
  'range',
  'tenant',
  'geo',
  'content-hash',
  'time-bucket-compound',
  'virtual-shards',
  'directory-lookup',
  'colocated-entity-groups',
  'local-secondary-index',
  'global-secondary-index',
  'scatter-gather',
  'hot-key-splitting',
  'rebalancing',
];

interface Beside {
  readonly replication: readonly string[];
  readonly partitioning: readonly string[];
}

const relationalWhole: Beside = {
  replication: [...oneWriter, 'multi-leader', 'byzantine-fault-tolerance'],
  partitioning: [...onePlace, 'tenant', 'geo', 'content-hash', 'local-secondary-index'],
};

/**
 * What a main store can be combined with: how engines of that kind copy their data and how they can be cut. A store
 * that is absent goes with everything.
 */
const besides: Readonly<Record<string, Beside>> = {
  'embedded-sqlite': {
    replication: [
      'multi-leader',
      'leader-follower-async',
      'crdt',
      'last-writer-wins',
      'merge-functions',
      'central-sequencer',
    ],
    partitioning: [...onePlace, 'tenant'],
  },
  'relational-single-node': relationalWhole,
  'relational-read-replicas': relationalWhole,
  'relational-functional-split': { replication: oneWriter, partitioning: ['functional'] },
  'relational-sharded': {
    replication: [...oneWriter, 'per-record-leader', 'multi-leader'],
    partitioning: everyCut,
  },
  'distributed-sql': {
    replication: ['consensus-raft-paxos', 'quorum-storage', 'leader-election', 'failure-detection'],
    partitioning: everyCut,
  },
  'wide-column-lsm': {
    replication: [
      'leaderless-quorum',
      'consensus-raft-paxos',
      'last-writer-wins',
      'multi-leader',
      'crdt',
      'failure-detection',
    ],
    partitioning: everyCut,
  },
  'key-value': { replication: [...oneWriter, ...anyWriter], partitioning: everyCut },
  document: {
    replication: [...oneWriter, 'multi-leader', 'last-writer-wins', 'crdt', 'merge-functions'],
    partitioning: [...onePlace, ...everyCut],
  },
};

const kindOf = (area: string): keyof Beside | undefined =>
  area === 'replication' || area === 'partitioning' ? area : undefined;

/** Whether a pattern of an area can stand beside a main store at all. */
export const goesWith = (primary: string, area: string, pattern: string): boolean => {
  const kind = kindOf(area);
  return kind === undefined || (besides[primary]?.[kind].includes(pattern) ?? true);
};

/** Guarantees that are a property of the main store and mean nothing without one. */
const ofTheStore = [
  'single-node-acid',
  'single-shard-acid',
  'serializable',
  'snapshot',
  'read-committed',
  'external-consistency',
  'linearizable',
  'eventual',
];

/** Whether a pattern is a guarantee that the main store gives. */
export const guaranteeOfStore = (pattern: string): boolean => ofTheStore.includes(pattern);
