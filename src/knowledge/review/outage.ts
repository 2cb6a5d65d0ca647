import type { DesignCheck, DesignPart, DesignView, PartKind, Remark } from '../../contracts/design.ts';
import { against, anyAbout, onRemarks } from './ground.ts';

const holdsData: readonly PartKind[] = [
  'database',
  'search',
  'files',
  'log',
  'queue',
  'warehouse',
  'coordination',
];

const copied = (design: DesignView, part: DesignPart): boolean =>
  part.isManaged && design.has('node.single').every(({ of }) => !of.includes(part.id))
    ? true
    : (part.count ?? 1) > 1 ||
      design.has('replica', 'replica.sync', 'zones.many').some(({ of }) => of.includes(part.id));

/** Remarks on one machine that are about something which has no copy. */
const alone = (design: DesignView, kinds: readonly PartKind[]): readonly Remark[] =>
  design.has('node.single').filter(({ of }) => {
    const parts = of.flatMap((id) => design.part(id) ?? []);
    if (parts.length === 0) return true;
    return parts.some((part) => kinds.includes(part.kind) && !copied(design, part));
  });

/** A part of which the words count one, and nothing tells of a copy. */
const counted = (design: DesignView, kinds: readonly PartKind[]): readonly Remark[] =>
  design
    .parts(...kinds)
    .filter((part) => part.count === 1 && !part.isManaged && !copied(design, part))
    .flatMap((part) =>
      part.passages
        .slice(0, 1)
        .map((passage): Remark => ({ topic: 'node.single', says: 'has', passage, of: [part.id] })),
    );

const quick = 4 * 3600;

const promises = (design: DesignView): boolean =>
  (design.facts.stated('availability.target') ?? 0) >= 0.999 ||
  (design.facts.stated('availability.rto') ?? quick + 1) <= quick;

/** Single points, and failures that spread since nothing stops them. */
export const outageChecks: readonly DesignCheck[] = [
  {
    id: 'one-machine',
    harm: 'it is down',
    severity: 3,
    finds: (design) => {
      const remarks = [...alone(design, holdsData), ...counted(design, holdsData)];
      return onRemarks(design, remarks, remarks.some(({ of }) => of.length > 0) ? [...holdsData] : []);
    },
    says: 'What holds the data runs on one machine',
    users: 'Its death, or its next upgrade, stops everybody until it is back or restored somewhere else.',
    todo: 'Add a standby in another zone that takes over by itself, or rent the managed form that has one; then rehearse the takeover.',
    sources: ['resilience-static-stability'],
  },
  {
    id: 'one-instance',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      const kinds: readonly PartKind[] = ['application', 'worker', 'cache'];
      const taken = alone(design, holdsData);
      return onRemarks(
        design,
        alone(design, kinds).filter((remark) => !taken.includes(remark)),
        kinds,
      );
    },
    says: '{part} runs on one machine',
    users: 'Every deployment and every crash is an outage, as long as a start takes.',
    todo: 'Run at least two behind a balancer with health checks, in different zones, with nothing kept on their disks.',
    sources: ['shape-twelve-factor'],
  },
  {
    id: 'one-zone',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      const remarks = design
        .has('zones.single')
        .filter(({ of }) => !of.some((id) => design.has('zones.many').some((one) => one.of.includes(id))));
      return onRemarks(design, remarks, [], promises(design) ? 3 : 2);
    },
    says: '{part} stands in one zone',
    users:
      'The loss of that zone stops everything that needs it, for as long as the zone is away or a restore takes.',
    todo: 'Keep a standby in a second zone that takes over by itself (for a managed database one setting).',
    sources: ['replication-rds-multi-az'],
  },
  {
    id: 'rto-restore',
    harm: 'it is down',
    severity: 3,
    finds: (design) => {
      const rto = design.facts.stated('availability.rto');
      if (rto === undefined || rto > quick) return undefined;
      const stores = design.parts('database');
      if (stores.some((part) => anyAbout(design.has('replica', 'replica.sync', 'zones.many'), part)))
        return undefined;
      const lone = design
        .has('zones.single', 'node.single')
        .filter(({ of }) => of.length === 0 || of.some((id) => design.part(id)?.kind === 'database'));
      return against(onRemarks(design, lone, ['database']), design.quoteOf('availability.rto'));
    },
    says: 'Coming back in {availability.rto} is promised, and there is only a backup to come back from',
    users:
      'A new machine, a restore and the replay of the log take as long as the data is large; the promise is broken on the first such day.',
    todo: 'Keep a standby that can be promoted, or measure a full restore and promise what it takes.',
    sources: ['replication-rds-multi-az'],
  },
  {
    id: 'failover-by-hand',
    harm: 'it is down',
    severity: 2,
    finds: (design) =>
      against(
        onRemarks(design, design.has('failover.manual'), ['database'], promises(design) ? 3 : 2),
        design.quoteOf('availability.rto'),
      ),
    says: 'A failover waits for a person',
    users:
      'It is down until somebody wakes up, understands and dares; a hurried promotion may leave two primaries.',
    todo: 'Let a tested tool decide by majority (Patroni, the managed failover), with a written way back.',
    sources: ['replication-rds-multi-az'],
  },
  {
    id: 'two-members',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      const pairs = design
        .parts('log', 'coordination', 'search')
        .filter(({ count, id }) => count === 2 && id !== 'kinesis' && id !== 'eventhubs');
      return pairs.length === 0
        ? undefined
        : {
            passages: pairs.flatMap(({ passages }) => passages.slice(-1)),
            parts: pairs.map(({ title }) => title),
          };
    },
    says: 'Two members of {part} have no majority',
    users:
      'When one is lost or the two cannot see each other, the other may not decide alone: writes stop, or both go on apart.',
    todo: 'Run three, in three zones, so that any two can go on.',
    sources: ['replication-raft'],
  },
  {
    id: 'one-entrance',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      if (design.has('entry.spare').length > 0) return undefined;
      const own = new Set(
        design
          .parts('entry')
          .filter(({ isManaged }) => !isManaged)
          .map(({ id }) => id),
      );
      const said = [...design.lacks('entry.spare'), ...design.has('node.single')].filter(({ of }) =>
        of.some((id) => own.has(id)),
      );
      return onRemarks(design, [...said, ...counted(design, ['entry'])], ['entry']);
    },
    says: '{part} is the only way in',
    users: 'When it dies or is upgraded nobody gets in, however many servers stand behind it.',
    todo: 'Use the balancer of the cloud, or two with a floating address, and end one of them under load to see.',
    sources: ['resilience-static-stability'],
  },
  {
    id: 'one-scheduler',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      const jobs = new Set(
        design
          .parts('job')
          .filter(({ isManaged }) => !isManaged)
          .map(({ id }) => id),
      );
      return onRemarks(
        design,
        design.has('node.single').filter(({ of }) => of.some((id) => jobs.has(id))),
        ['job'],
      );
    },
    says: 'Scheduled work hangs on one machine',
    users:
      'A run that is missed or dies half way is noticed by customers first; run by hand afterwards, it may do half of the work twice.',
    todo: 'Record each run and each item done in the database, start it from a scheduler that retries, and alarm when a run did not end.',
    sources: ['review-sre-cron'],
  },
  {
    id: 'chain-unguarded',
    harm: 'it is down',
    severity: 3,
    finds: (design) => {
      const chain = design.has('chain');
      const missing = design.lacks('timeout', 'breaker');
      return chain.length === 0 || missing.length === 0
        ? undefined
        : onRemarks(design, [...chain.slice(0, 1), ...missing]);
    },
    says: 'A chain of synchronous calls has nothing that stops a failure',
    users:
      'One slow service at the end holds the threads of all before it: everything hangs, not only what needs it.',
    todo: 'Set a time-out on every call, shorter further down; open a circuit breaker and answer without it; take what need not be waited for out of the chain by a queue.',
    sources: ['resilience-cascading-failures', 'review-aws-timeouts'],
  },
  {
    id: 'no-timeouts',
    harm: 'it is down',
    severity: 2,
    finds: (design) =>
      design.has('chain').length > 0
        ? undefined
        : onRemarks(design, design.lacks('timeout'), ['outside', 'application', 'worker']),
    says: 'Calls wait without a time-out',
    users:
      'Whatever hangs on the other side holds a thread or a connection here, until none is left for requests that could be served.',
    todo: 'Set a connect and a request time-out on every call, from the slowest answers that are still useful.',
    sources: ['review-aws-timeouts'],
  },
  {
    id: 'retries-pile-up',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      if (design.has('backoff').length > 0 && design.has('retry.hard').length === 0) return undefined;
      const unspaced = design.has('retry').length === 0 ? [] : design.lacks('backoff');
      return onRemarks(
        design,
        [...design.has('retry.hard'), ...unspaced],
        ['outside', 'application', 'worker'],
      );
    },
    says: 'Retries come at once',
    users:
      'A service that stumbles gets its load several times over and cannot get up again; each layer that retries multiplies it.',
    todo: 'Wait longer each time with jitter, cap the tries, retry in one layer only, and keep a budget for retries.',
    sources: ['review-aws-timeouts'],
  },
  {
    id: 'retries-for-ever',
    harm: 'it is down',
    severity: 2,
    finds: (design) => onRemarks(design, design.has('retry.forever'), ['queue', 'log', 'worker']),
    says: 'A message that cannot work is retried for ever',
    users:
      'It takes the place of work that could be done, and in an ordered stream everything behind it waits.',
    todo: 'Tell errors that pass from those that do not; park the message after a few tries, with an alarm.',
    sources: ['review-sqs-dlq'],
  },
  {
    id: 'queue-without-limit',
    harm: 'it is down',
    severity: 2,
    finds: (design) => onRemarks(design, design.lacks('limit'), ['queue', 'log', 'cache', 'worker']),
    says: 'Nothing limits what may pile up',
    users:
      'When consumers are slower than producers, the backlog fills memory or disk and takes the broker down; what is then worked on is hours old.',
    todo: 'Bound the queue, refuse or slow producers at the bound, alarm on the age of the oldest message.',
    sources: ['resilience-load-shedding'],
  },
  {
    id: 'stampede',
    harm: 'it is down',
    severity: 2,
    finds: (design) =>
      design.has('singleflight').length > 0
        ? undefined
        : onRemarks(design, design.has('stampede'), ['cache']),
    says: 'Many requests fetch the same value at once when it expires',
    users: 'The database meets the whole traffic that the cache used to take, at the busiest moment.',
    todo: 'Let one request fetch while the others wait or get the old value; spread the times of expiry.',
    sources: ['streaming-cache-lock'],
  },
];
