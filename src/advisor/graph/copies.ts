import type { FactView } from '../../contracts/fact.ts';
import type { Plan } from './sketch.ts';

/** Ways of copying under which more than one copy may take a write, with the word on the arrow between regions. */
const anyCopyWrites: readonly (readonly [pattern: string, words: string])[] = [
  ['distributed-sql', 'majority log'],
  ['per-record-leader', 'async, by home region'],
  ['geo', 'async, by home region'],
  ['consensus-raft-paxos', 'majority log'],
  ['crdt', 'async, merges'],
  ['merge-functions', 'async, merges'],
  ['leaderless-quorum', 'async, repaired on read'],
  ['last-writer-wins', 'async, last one wins'],
  ['multi-leader', 'async, conflicts settled'],
];

/** What two regions that both take writes do about the other's, where the design has an answer to it. */
export const bothWays = (plan: Plan): string | undefined =>
  anyCopyWrites.find(([pattern]) => plan.has(pattern))?.[1];

/** Writes that must outlive the machine that took them: said so, or money and nobody says that the last ones may go. */
const heldDear = (view: FactView): boolean =>
  view.is('loss.none') ||
  view.stated('availability.rpo') === 0 ||
  (view.is('model.money') && !view.is('loss.recentOk') && !view.is('writes.mustAccept'));

const setsItself: readonly (readonly [pattern: string, words: string])[] = [
  ['leader-follower-semisync', 'semi-sync'],
  ['leader-follower-sync', 'sync'],
  ['leader-follower-async', 'async'],
  ['leaderless-quorum', 'quorum'],
  ['quorum-storage', 'log, quorum'],
];

/** One machine takes the writes; how it is copied is a setting, and consensus only says who it is. */
export const oneMachine = /^(?:relational-|embedded-)/;

/** Phrase on the arrow between copies: by the chosen way of copying, else by what may be lost. */
export const acknowledgement = (plan: Plan): string => {
  const chosen = setsItself.find(([pattern]) => plan.has(pattern));
  if (chosen !== undefined) return chosen[1];
  if (plan.has('distributed-sql') || (plan.has('consensus-raft-paxos') && !oneMachine.test(plan.primary)))
    return 'majority log';
  return heldDear(plan.view) && (oneMachine.test(plan.primary) || plan.primary === 'document')
    ? 'semi-sync'
    : 'async';
};
