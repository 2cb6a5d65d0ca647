import type { ComponentRole } from '../contracts/graph.ts';

/** How the loss of one kind of box is felt, and how it is rehearsed. `spare` = something takes over by itself. */
export interface RoleFailure {
  readonly what: string;
  readonly userEffect: { readonly spare: string; readonly alone: string };
  readonly rpo: { readonly spare: string; readonly alone: string };
  readonly rto: { readonly spare: string; readonly alone: string };
  readonly drill: string;
}

/** A store whose copies answer together: the loss of one is not a failover. */
export const quorumFailure = {
  userEffect: 'nothing, as long as enough copies of each key answer',
  rpo: 'nothing that a quorum acknowledged',
  rto: 'at once; the lost copy is repaired in the background',
} as const;

const stateless = 'nothing, it holds no state';

/** What the loss of a box means, by what the box is. */
export const roleFailures: Readonly<Record<ComponentRole, RoleFailure>> = {
  user: {
    what: 'clients retry or arrive all at once',
    userEffect: { spare: 'slower answers', alone: 'errors until the retries calm down' },
    rpo: { spare: 'nothing', alone: 'nothing' },
    rto: { spare: 'as long as the burst', alone: 'as long as the burst' },
    drill: 'replay the busiest hour with retries switched on and watch queues and refusals',
  },
  client: {
    what: 'a client loses its connection',
    userEffect: { spare: 'works on and sends later', alone: 'errors until it reconnects' },
    rpo: { spare: 'nothing', alone: 'what was not sent yet' },
    rto: { spare: 'on reconnect', alone: 'on reconnect' },
    drill: 'cut one client off for a minute and compare its state with the server',
  },
  gateway: {
    what: 'the entrance dies',
    userEffect: { spare: 'connections drop and come back elsewhere', alone: 'nobody gets in' },
    rpo: { spare: stateless, alone: stateless },
    rto: { spare: 'one health check', alone: 'a restart' },
    drill: 'end one entrance under load and count the failed requests',
  },
  service: {
    what: 'a process dies or hangs',
    userEffect: {
      spare: 'requests in flight fail once and are retried',
      alone: 'requests fail until a restart',
    },
    rpo: { spare: stateless, alone: stateless },
    rto: { spare: 'one health check', alone: 'a restart' },
    drill: 'kill one instance under load, then suspend one so that it hangs instead of dying',
  },
  worker: {
    what: 'a worker dies in the middle of its work',
    userEffect: { spare: 'results come later', alone: 'results stop until a restart' },
    rpo: {
      spare: 'nothing, the work is taken up again and must be idempotent',
      alone: 'nothing, the input waits and is read again',
    },
    rto: { spare: 'one lease', alone: 'a restart' },
    drill: 'kill a worker between its effect and its acknowledgement and look for doubles',
  },
  store: {
    what: 'the store dies',
    userEffect: { spare: 'writes stop until another copy takes over', alone: 'reads and writes stop' },
    rpo: { spare: 'what was not yet on the copy', alone: 'everything since the last backup' },
    rto: { spare: 'detection and promotion', alone: 'a restore from backup' },
    drill: 'kill it at the peak, promote, and compare both sides row by row',
  },
  replica: {
    what: 'a copy dies or falls behind',
    userEffect: {
      spare: 'reads move to another copy',
      alone: 'reads go to the leader, no standby until it is rebuilt',
    },
    rpo: { spare: 'nothing', alone: 'nothing by itself, a second failure loses more' },
    rto: { spare: 'one health check', alone: 'rebuild of the copy' },
    drill: 'stop replication for an hour and watch the lag alarm and the disk of the leader',
  },
  cache: {
    what: 'the cache is lost or empty',
    userEffect: {
      spare: 'slower reads while it fills',
      alone: 'slower reads, the store takes the full load',
    },
    rpo: { spare: 'nothing, it is rebuilt', alone: 'nothing, it is rebuilt' },
    rto: { spare: 'the time to warm up', alone: 'the time to warm up' },
    drill: 'empty it at the peak in rehearsal and see whether the store survives the stampede',
  },
  log: {
    what: 'the log or queue is down',
    userEffect: { spare: 'a short pause for one partition', alone: 'events wait at the producer' },
    rpo: {
      spare: 'nothing that was acknowledged by a majority',
      alone: 'what the producer cannot hold back',
    },
    rto: { spare: 'election of a new leader of the partition', alone: 'a restart' },
    drill: 'kill one broker under load with acknowledgements of all copies required',
  },
  external: {
    what: 'an outside system is slow or down',
    userEffect: { spare: 'its function is postponed', alone: 'its function fails, the rest goes on' },
    rpo: { spare: 'nothing, calls are kept and repeated', alone: 'calls that were not kept' },
    rto: { spare: 'when it comes back', alone: 'when it comes back' },
    drill: 'answer its calls with silence for ten minutes and watch threads, queues and time-outs',
  },
};

/** A scenario that no single box stands for. */
export interface ScenarioFailure {
  readonly id: string;
  readonly what: string;
  readonly userEffect: string;
  readonly rpo: string;
  readonly rto: string;
  readonly drill: string;
}

/** Told for every option that they can happen to. */
export const scenarioFailures: readonly ScenarioFailure[] = [
  {
    id: 'hot key',
    what: 'one key or partition takes most of the load',
    userEffect: 'that one is slow for all who need it, then its neighbours on the same node',
    rpo: 'nothing',
    rto: 'until the key is split, cached or limited',
    drill: 'send a tenth of the peak to one key and watch its node',
  },
  {
    id: 'poison message',
    what: 'one event cannot be processed and comes back for ever',
    userEffect: 'everything behind it in the same order waits',
    rpo: 'nothing, it goes to a dead-letter store after a few tries',
    rto: 'a few tries',
    drill: 'insert a malformed event and see it parked with an alarm',
  },
  {
    id: 'backlog',
    what: 'consumers stop, and what comes in piles up in the log',
    userEffect: 'results are as old as the backlog, nothing else is felt',
    rpo: 'nothing, as long as it is read before retention ends',
    rto: 'the backlog over what consumers do beyond the inflow',
    drill: 'stop all consumers for an hour at the peak and time the catch-up',
  },
  {
    id: 'operator error',
    what: 'someone drops a table, deploys a bad migration or deletes the wrong copy',
    userEffect: 'wrong or missing data everywhere at once, since copies copy mistakes too',
    rpo: 'up to the last point that can be restored, replication does not help',
    rto: 'a restore to a point in time',
    drill: 'restore last night into an empty place and time it, every quarter',
  },
  {
    id: 'network cut',
    what: 'copies can no longer reach each other',
    userEffect: 'depends on the side it takes, see the CAP column',
    rpo: 'depends on the side it takes',
    rto: 'until the cut heals or the minority is fenced off',
    drill: 'drop packets between two zones for ten minutes and write on both sides',
  },
  {
    id: 'overload',
    what: 'demand passes what was planned',
    userEffect: 'queues grow, time-outs cause retries, retries cause more load',
    rpo: 'nothing if new work is refused early',
    rto: 'until load is shed',
    drill: 'double the planned peak in rehearsal and see who is refused and how',
  },
];

/** Every process holds all of the data itself: what is away then is only the way of changes. */
export const snapshotFailure = {
  userEffect: 'that process answers from what it last knew, or waits for a snapshot at its start',
  rpo: 'nothing, it is fetched again',
  rto: 'the time of one snapshot',
  readersGoOn: 'readers go on with what they last knew, and nobody can change anything',
} as const;
