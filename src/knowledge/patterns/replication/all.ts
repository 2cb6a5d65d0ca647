import type { Pattern } from '../../../contracts/pattern.ts';
import { byzantineFaultTolerance } from './byzantine-fault-tolerance.ts';
import { centralSequencer } from './central-sequencer.ts';
import { consensusRaftPaxos } from './consensus-raft-paxos.ts';
import { crdt } from './crdt.ts';
import { failureDetection } from './failure-detection.ts';
import { fencingTokens } from './fencing-tokens.ts';
import { lastWriterWins } from './last-writer-wins.ts';
import { leaderElection } from './leader-election.ts';
import { leaderFollowerAsync } from './leader-follower-async.ts';
import { leaderFollowerSemisync } from './leader-follower-semisync.ts';
import { leaderFollowerSync } from './leader-follower-sync.ts';
import { leaderlessQuorum } from './leaderless-quorum.ts';
import { mergeFunctions } from './merge-functions.ts';
import { multiLeader } from './multi-leader.ts';
import { perRecordLeader } from './per-record-leader.ts';
import { quorumStorage } from './quorum-storage.ts';

/** How copies are kept: the vocabulary's ways first, then what makes them safe. */
export const replicationPatterns: readonly Pattern[] = [
  leaderFollowerAsync,
  leaderFollowerSemisync,
  leaderFollowerSync,
  quorumStorage,
  multiLeader,
  leaderlessQuorum,
  perRecordLeader,
  consensusRaftPaxos,
  crdt,
  lastWriterWins,
  centralSequencer,
  mergeFunctions,
  leaderElection,
  failureDetection,
  fencingTokens,
  byzantineFaultTolerance,
];
