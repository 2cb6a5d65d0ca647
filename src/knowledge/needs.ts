import type { FactView } from '../contracts/fact.ts';
import { boundElsewhere } from './residency.ts';

/** What an option looks like to a need: which patterns it has. */
export interface OptionShape {
  readonly has: (pattern: string) => boolean;
}

/** A need that some facts state, and which options meet it. Texts hold no digits; `{fact.id}` prints a fact. */
export interface Need {
  readonly id: string;
  readonly says: string;
  readonly reads: readonly string[];
  readonly applies: (facts: FactView) => boolean;
  readonly verdict: (
    option: OptionShape,
    facts: FactView,
  ) => { readonly met: 'yes' | 'no' | 'depends'; readonly because: string };
}

const yes = (because: string) => ({ met: 'yes' as const, because });
const no = (because: string) => ({ met: 'no' as const, because });
const depends = (because: string) => ({ met: 'depends' as const, because });

const relational = [
  'embedded-sqlite',
  'relational-single-node',
  'relational-read-replicas',
  'relational-functional-split',
];
const some = (option: OptionShape, patterns: readonly string[]): boolean => patterns.some(option.has);

const availableInCut = [
  'leaderless-quorum',
  'multi-leader',
  'crdt',
  'last-writer-wins',
  'active-active-region',
];
const synchronous = [
  'leader-follower-semisync',
  'leader-follower-sync',
  'quorum-storage',
  'consensus-raft-paxos',
  'distributed-sql',
  'leaderless-quorum',
];

const regional = [
  'active-active-region',
  'active-passive-region',
  'multi-leader',
  'per-record-leader',
  'geo',
];

/** One log over all copies: a commit waits for a majority of them, wherever they are. */
const oneLog = ['distributed-sql', 'consensus-raft-paxos'];

/** Needs in the order in which they are told. */
export const needs: readonly Need[] = [
  {
    id: 'invariant',
    says: 'an invariant that never breaks',
    reads: ['consistency.mustNotConflict'],
    applies: (facts) => facts.is('consistency.mustNotConflict'),
    verdict: (option) => {
      if (some(option, relational)) return yes('one writer and a unique key');
      if (option.has('relational-sharded')) return yes('within one shard');
      if (option.has('distributed-sql')) return yes('serializable transactions');
      if (some(option, ['central-sequencer', 'in-memory-state'])) return yes('one process orders all');
      if (option.has('document')) return depends('within one document or with its transactions');
      return no('copies accept writes apart, or only with a conditional write on one key');
    },
  },
  {
    id: 'transactions',
    says: 'what changes together or not at all: {transaction.scope}',
    reads: ['transaction.scope'],
    applies: (facts) =>
      ['entity', 'database', 'services', 'external'].includes(facts.choice('transaction.scope') ?? ''),
    verdict: (option, facts) => {
      const scope = facts.choice('transaction.scope');
      if (scope === 'services' || scope === 'external')
        return some(option, ['saga', 'outbox-cdc', 'idempotency-keys'])
          ? yes('local commits, made one by retries that are safe to repeat')
          : option.has('2pc')
            ? depends('only if every party can join the commit')
            : no('nothing ties the steps together');
      if (some(option, relational) || option.has('distributed-sql')) return yes('ACID over all rows');
      if (option.has('relational-sharded'))
        return scope === 'entity' ? yes('ACID within a shard') : no('across shards only by workarounds');
      if (option.has('document'))
        return scope === 'entity' ? yes('one document') : depends('with its transactions');
      return scope === 'entity'
        ? depends('conditional writes within one partition')
        : no('no transactions over many rows');
    },
  },
  {
    id: 'no loss',
    says: 'no acknowledged write is lost',
    reads: ['loss.none', 'availability.rpo', 'survive'],
    applies: (facts) => facts.is('loss.none') || facts.stated('availability.rpo') === 0,
    verdict: (option, facts) => {
      // A commit waits for a copy near it: what is on its way to another region is lost with the region.
      if (facts.choice('survive') === 'region' && some(option, regional) && !some(option, oneLog))
        return some(option, synchronous)
          ? depends('not with a machine or a zone; with a whole region, what is on its way to the next one')
          : depends('what is on its way to the next region is lost with a region');
      if (some(option, synchronous)) return yes('acknowledged by more than one copy');
      if (option.has('log-broker')) return depends('with acknowledgement of all in-sync copies');
      return option.has('leader-follower-async')
        ? no('the lag is lost with the leader')
        : depends('by the standby that is chosen');
    },
  },
  {
    id: 'always writable',
    says: 'a write is never refused',
    reads: ['writes.mustAccept'],
    applies: (facts) => facts.is('writes.mustAccept'),
    verdict: (option) =>
      some(option, availableInCut)
        ? yes('any reachable copy takes the write')
        : no('while a leader is replaced, its part refuses writes'),
  },
  {
    id: 'freshness of reads',
    says: 'reads see: {consistency.need}',
    reads: ['consistency.need'],
    applies: (facts) => facts.known('consistency.need'),
    verdict: (option, facts) => {
      const need = facts.choice('consistency.need');
      if (need === 'eventual') return yes('any copy will do');
      if (need === 'external')
        return some(option, ['distributed-sql', 'external-consistency', ...relational])
          ? yes('one order for all')
          : no('no order across shards or copies');
      if (some(option, ['leaderless-quorum', 'multi-leader']))
        return depends('overlapping quorums, and merging where writes race');
      return yes('reads at the leader');
    },
  },
  {
    id: 'survives',
    says: 'survives {survive}',
    reads: ['survive', 'residency.places'],
    applies: (facts) => facts.known('survive') && facts.choice('survive') !== 'node',
    verdict: (option, facts) => {
      const spread = some(option, regional);
      if (facts.choice('survive') === 'region') {
        if (spread && facts.set('residency.places').length > 1)
          return depends('only where each bound place has a second region within it');
        if (spread) return yes('a second region carries on');
        if (
          some(option, [
            'distributed-sql',
            'leaderless-quorum',
            'consensus-raft-paxos',
            'leader-follower-semisync',
            'leader-follower-async',
          ])
        )
          return depends('if copies are placed in other sites');
        return no('everything is in one region');
      }
      if (spread || some(option, [...synchronous, 'multi-az', 'cells', 'hot-standby']))
        return yes('copies in other zones');
      return option.has('embedded-sqlite') ? no('one host') : depends('if the standby is in another zone');
    },
  },
  {
    id: 'residency',
    says: 'bound data stays in {residency.places}',
    reads: ['residency.required', 'residency.places', 'residency.partial', 'regions.names'],
    applies: (facts) => facts.is('residency.required') && facts.known('residency.places'),
    verdict: (_option, facts) =>
      boundElsewhere(facts).length > 0
        ? yes('a stack of its own there, reached by a router, with its backups')
        : yes('no copy is placed outside'),
  },
  {
    id: 'order',
    says: 'order is kept: {ordering}',
    reads: ['ordering'],
    applies: (facts) => ['per key', 'global'].includes(facts.choice('ordering') ?? ''),
    verdict: (option, facts) => {
      if (some(option, ['log-broker', 'event-sourcing', 'central-sequencer']))
        return facts.choice('ordering') === 'global'
          ? depends('in a single partition or by one sequencer')
          : yes('by partition key');
      if (some(option, ['db-backed-queue', 'outbox-cdc'])) return yes('by commit order of the row');
      return option.has('queue')
        ? depends('ordered queues only, or it is lost on retry')
        : no('nothing keeps an order');
    },
  },
  {
    id: 'replay',
    says: 'everything can be read again from the start',
    reads: ['consumers.rebuild', 'access.replay'],
    applies: (facts) => facts.is('consumers.rebuild') || facts.is('access.replay'),
    verdict: (option) =>
      some(option, ['log-broker', 'event-sourcing'])
        ? yes('the log keeps all')
        : option.has('outbox-cdc')
          ? depends('by a snapshot of the tables, then the changes')
          : no('a queue forgets what was taken'),
  },
  {
    id: 'once',
    says: 'an effect happens at most once',
    reads: ['effects.onlyOnce', 'delivery'],
    applies: (facts) => facts.is('effects.onlyOnce') || facts.choice('delivery') === 'effectively once',
    verdict: (option) =>
      some(option, ['idempotency-keys', 'dedup-window', 'idempotent-consumers', 'exactly-once-processing'])
        ? yes('the key of the request is stored with its effect')
        : some(option, ['flink', 'kafka-streams'])
          ? depends('within the pipeline, the sink must be idempotent')
          : depends('only if every consumer removes doubles itself'),
  },
  {
    id: 'isolated partners',
    says: 'one slow consumer does not delay others',
    reads: ['consumers.slowIsolated', 'hurts.headOfLine'],
    applies: (facts) => facts.is('consumers.slowIsolated') || facts.is('hurts.headOfLine'),
    verdict: (option) =>
      some(option, ['bulkhead', 'db-backed-queue', 'shuffle-sharding', 'cells'])
        ? yes('a lane for each, with its own limits')
        : option.has('log-broker')
          ? depends('each group at its own pace, but a slow key blocks its partition')
          : depends('if each has a queue of its own'),
  },
  {
    id: 'free questions',
    says: 'new questions need no new pipeline',
    reads: ['access.adHocFilters'],
    applies: (facts) => facts.is('access.adHocFilters'),
    verdict: (option, facts) => {
      if (option.has('columnar-olap')) return yes('columns are scanned, not prepared');
      if (option.has('search-index')) return depends('filters yes, large sums cost memory');
      const writes = facts.stated('demand.writesPeak') ?? 0;
      return some(option, [...relational, 'relational-sharded', 'distributed-sql']) && writes < 1000
        ? depends('while the tables are small')
        : no('only what was indexed or summed up before');
    },
  },
];
