/** Words of the field that no pattern is named after, in a sentence each; keys are plain and in the singular. */
export const glossary: Readonly<Record<string, string>> = {
  rpo: 'recovery point objective: how much of the newest data may be lost in a failure, told as a stretch of time',
  rto: 'recovery time objective: how long it may take until it works again after a failure',
  failover:
    'the change from a primary that died to a standby: it is detected, the standby is promoted, and clients find it; until then writes wait or fail',
  'split brain':
    'two nodes that both believe they lead and both accept writes; fencing tokens and a majority prevent it',
  'replication lag':
    'how far a copy is behind its leader: what was committed within it can be missing on the copy',
  lag: 'how far a copy or a consumer is behind: what was written within it is not yet there',
  wal: 'write-ahead log: each change is written there before the tables, so that a crash loses nothing that was committed; replicas are fed from it',
  'write ahead log':
    'each change is written there before the tables, so that a crash loses nothing that was committed; replicas are fed from it',
  'replication slot':
    'a mark in the write-ahead log that keeps what a reader has not taken yet; a reader that stops lets the log pile up',
  tombstone:
    'the mark that a deleted row leaves in an LSM store until compaction; many of them slow reads down',
  compaction:
    'the merging of sorted files in an LSM store, in the background, which drops what was overwritten or deleted',
  'cap theorem':
    'while the network is cut, copies can either refuse and stay consistent, or answer and drift apart',
  cap: 'while the network is cut, copies can either refuse and stay consistent, or answer and drift apart',
  pacelc: 'while the network is cut: availability or consistency; else: latency or consistency',
  'write skew':
    'two transactions read the same rows, write different ones, and together break a rule that each of them kept',
  'dead letter':
    'the place where an item goes that failed a few times, so that those behind it go on; somebody looks at it later',
  'dead letter queue':
    'the queue where an item goes that failed a few times, so that those behind it go on; somebody looks at it later',
  'head of line blocking': 'one slow or failing item holds all behind it in the same order',
  'poison message': 'an item that cannot be processed and comes back for ever until it is parked',
  'hot key':
    'one key, tenant or partition that takes most of the load, so that its node is busy while others idle',
  'hot partition': 'one partition that takes most of the load, so that its node is busy while others idle',
  'hot row': 'a row that many transactions change, so that each waits for the lock of the one before',
  headroom: 'how many times the load still fits before a limit is reached',
  horizon: 'how far ahead the figures look: sizes and loads are told as they will be then',
  percentile: 'the value that such a share of all requests stays under: the slowest few are beyond it',
  p95: 'the time that all but the slowest five in a hundred requests stay under',
  p99: 'the time that all but the slowest one in a hundred requests stay under',
  tripwire: 'a value of a metric at which a decision is to be looked at again',
  'flip point': 'the value of a fact at which another option becomes the right one',
  breakpoint: 'the value of a fact at which another option becomes the right one',
  lease:
    'a right that runs out by itself unless it is renewed, so that a holder that died blocks nobody for ever',
  checkpoint:
    'a consistent copy of the state and of the position in the input, from which work goes on after a crash',
  backlog: 'what waits to be done: it grows while more comes in than is worked off',
  'back off': 'waiting longer before each retry, so that retries do not keep a system down',
  backoff: 'waiting longer before each retry, so that retries do not keep a system down',
  'thundering herd': 'many clients that come at the same moment, after an outage or when a cache entry ends',
  'partition key': 'the part of the key that decides on which node a row lives',
  'shard key': 'the part of the key that decides on which database a row lives',
  cardinality: 'how many different values there are: many labels with many values make many series',
  invariant: 'a rule over the data that must hold after each transaction, such as that nothing is sold twice',
  idempotent: 'done twice, it has the effect of once',
  'point in time recovery':
    'a base backup and the log after it bring the data to any moment: also to the one before a mistake',
  failback: 'the way back to the old primary or region after it was repaired',
  'blast radius': 'how much fails together with one part',
  'read repair': 'a read that sees old copies brings them up to date',
  'hinted handoff': 'a node keeps writes for one that is away and hands them over when it is back',
  'dual write':
    'writing to two systems one after the other without a transaction: a crash in between leaves them apart',
  drill: 'a rehearsed failure: made on purpose, with what is expected written down before',
};
