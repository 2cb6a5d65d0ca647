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

/** Files that an application opens itself: where it has one machine, so have they. */
const embedded: ReadonlySet<string> = new Set(['sqlite', 'rocksdb', 'lmdb', 'leveldb', 'duckdb']);

/** Remarks on one machine that are about something which has no copy. */
const alone = (design: DesignView, kinds: readonly PartKind[]): readonly Remark[] =>
  design.has('node.single').filter(({ of }) => {
    const parts = of.flatMap((id) => design.part(id) ?? []);
    if (parts.length === 0) return true;
    const holds = kinds.includes('database') && design.parts('database').some(({ id }) => embedded.has(id));
    return parts.some(
      (part) =>
        (kinds.includes(part.kind) || (holds && part.kind === 'application')) && !copied(design, part),
    );
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

/** Single points: what stops everybody when it alone fails. */
export const singlePointChecks: readonly DesignCheck[] = [
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
    id: 'no-standby',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      const lone = design
        .lacks('replica', 'zones.many')
        .filter(({ of }) => of.some((id) => design.part(id)?.kind === 'database'));
      return onRemarks(design, lone, ['database'], promises(design) ? 3 : 2);
    },
    says: '{part} has no standby',
    users: 'When it fails everybody waits for a restart or a restore, and each upgrade is an outage.',
    todo: 'Switch on the managed high availability, or add a standby in another zone that takes over by itself.',
    sources: ['replication-rds-multi-az'],
  },
  {
    id: 'one-instance',
    harm: 'it is down',
    severity: 2,
    finds: (design) => {
      const kinds: readonly PartKind[] = ['application', 'worker'];
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
    id: 'one-cache',
    harm: 'it is down',
    severity: 1,
    finds: (design) => {
      const remarks = [...alone(design, ['cache']), ...counted(design, ['cache'])];
      const own = remarks.filter(({ of }) => of.some((id) => design.part(id)?.kind === 'cache'));
      return design.parts('database').length === 0 ? undefined : onRemarks(design, own, ['cache']);
    },
    says: '{part} is one node',
    users:
      'When it is lost or replaced it starts empty, and the database meets all the reads that it used to take, at once.',
    todo: 'Add a replica with automatic failover, and let the application refuse or slow down rather than pass everything on.',
    sources: ['resilience-cascading-failures'],
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
      const lone = [
        ...design.has('zones.single', 'node.single'),
        ...design.lacks('replica', 'zones.many'),
      ].filter(({ of }) => of.length === 0 || of.some((id) => design.part(id)?.kind === 'database'));
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
];
