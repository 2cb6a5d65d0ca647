import type { DesignCheck, DesignView, Passage, Remark } from '../../contracts/design.ts';
import { volatileStores } from '../part-kinds.ts';
import { against, anyAbout, durable, losslessWords, onRemarks } from './ground.ts';

const isVolatile = (remark: Remark): boolean => remark.of.some((id) => volatileStores.has(id));

/** Words that put records into a cache where the design has no other store at all. */
const onlyStore = (design: DesignView): readonly Remark[] => {
  if (design.parts('database', 'search', 'files', 'warehouse').length > 0) return [];
  return design
    .parts('cache')
    .filter(({ id }) => volatileStores.has(id))
    .flatMap(({ id, passages }) =>
      passages
        .filter(
          ({ text }) =>
            /\b(?:stor(?:es?|ed|ing)|keeps?|kept|sav(?:es?|ed|ing)|records?|holds?|database)\b/i.test(text) &&
            !/\bcach|\bsession|\brate limit|\bqueue|\bbroker/i.test(text),
        )
        .map((passage): Remark => ({ topic: 'record', says: 'has', passage, of: [id] })),
    );
};

const promised = (design: DesignView): readonly Passage[] => design.quoteOf('availability.rpo');

/** The words in which no loss at all is promised. */
const nothingLost = (design: DesignView): readonly Passage[] =>
  design.facts.stated('availability.rpo') === 0 ? promised(design) : losslessWords(design);

const copies = ['replica', 'replica.sync', 'zones.many', 'pitr', 'rf'];

/** Sole copies of data, backups that are none, and promises that no copy keeps. */
export const soleCopyChecks: readonly DesignCheck[] = [
  {
    id: 'record-in-cache',
    harm: 'data is lost',
    severity: 3,
    finds: (design) => {
      const sole = [...design.has('record').filter(isVolatile), ...onlyStore(design)];
      const kept = design.has('persistence');
      const bare = sole.filter(({ of }) => !kept.some((one) => one.of.some((id) => of.includes(id))));
      return onRemarks(design, bare, ['cache']);
    },
    says: '{part} is the only place of some records',
    users:
      'A restart, a failover or an eviction empties it, and what stood nowhere else is gone: by itself it keeps data in memory.',
    todo: 'Write the record to a database first and let the cache hold a copy; or switch on its append-only file and a replica, and accept that the last second may still be lost.',
    sources: ['review-redis-persistence'],
  },
  {
    id: 'record-in-search',
    harm: 'data is lost',
    severity: 3,
    finds: (design) =>
      onRemarks(
        design,
        design.has('record').filter(({ of }) => of.some((id) => design.part(id)?.kind === 'search')),
        ['search'],
      ),
    says: '{part} is the store of record',
    users:
      'A search index has no transactions and is rebuilt when its mapping changes or a shard is lost: without a source to rebuild from, documents and updates are lost for good.',
    todo: 'Keep the records in a database and feed the index from its changes, so that it can be thrown away and built again.',
    sources: ['review-elastic-record'],
  },
  {
    id: 'backup-near',
    harm: 'data is lost',
    severity: 3,
    finds: (design) =>
      design.has('backup.away').length > 0
        ? undefined
        : onRemarks(design, design.has('backup.near'), ['database', 'files', 'search']),
    says: 'The backup lies beside what it protects',
    users:
      'One dead disk, one deleted machine or one intruder takes the data and its backup together: there is nothing to restore from.',
    todo: 'Copy each backup to object storage in another account or region, where the application cannot delete it.',
    sources: ['review-postgresql-backup'],
  },
  {
    id: 'no-backup',
    harm: 'data is lost',
    severity: 3,
    finds: (design) =>
      onRemarks(
        design,
        [...design.lacks('backup'), ...design.has('retention.none')],
        ['database', 'files', 'search'],
      ),
    says: 'There is no backup of {part}',
    users:
      'Copies repeat mistakes: after a bad migration, a wrong delete or an intruder everything is gone for everybody, and for good.',
    todo: 'Switch on automated backups with recovery to a point in time, kept for weeks, and restore one now.',
    sources: ['review-rds-backup'],
  },
  {
    id: 'backup-untested',
    harm: 'data is lost',
    severity: 2,
    finds: (design) => onRemarks(design, design.lacks('restore.tested'), ['database', 'files', 'search']),
    says: 'No backup was ever restored',
    users:
      'Whether it can be restored, and in how many hours, shows on the worst day; a file that cannot be read is no backup.',
    todo: 'Restore the latest one into an empty place every month, time it, and compare the result with the original.',
    sources: ['review-sre-restore'],
  },
  {
    id: 'rpo-backup',
    harm: 'data is lost',
    severity: 3,
    finds: (design) => {
      const rpo = design.facts.stated('availability.rpo');
      if (rpo === undefined || design.has(...copies).length > 0) return undefined;
      const rare = design.has('backup.every').filter(({ value }) => (value ?? 0) > rpo);
      return against(onRemarks(design, rare, ['database']), promised(design));
    },
    says: 'Backups are too rare for what is promised',
    users:
      'You promise to lose at most {availability.rpo}; when the disk dies, everything since the last backup is lost.',
    todo: 'Ship the write-ahead log as it is written (recovery to a point in time), or keep a standby in another zone.',
    sources: ['review-postgresql-backup'],
  },
  {
    id: 'rpo-async',
    harm: 'data is lost',
    severity: 3,
    finds: (design) => {
      const words = nothingLost(design);
      if (words.length === 0 || design.has('replica.sync').length > 0) return undefined;
      return against(
        onRemarks(design, [...design.has('replica.async'), ...design.has('multi.leader')], ['database']),
        words,
      );
    },
    says: 'An asynchronous copy cannot keep "nothing is lost"',
    users:
      'A commit is answered before the copy has it: when the primary dies, the last writes that users saw confirmed are missing after the failover.',
    todo: 'Let a commit wait for one copy in another zone (synchronous or semi-synchronous), or promise a few seconds instead of nothing.',
    sources: ['replication-postgresql-standby'],
  },
  {
    id: 'rpo-one-copy',
    harm: 'data is lost',
    severity: 3,
    finds: (design) => {
      const words = nothingLost(design);
      if (words.length === 0 || design.has(...copies, 'replica.async').length > 0) return undefined;
      const alone = design
        .has('node.single', 'zones.single')
        .filter(({ of }) => of.length === 0 || of.some((id) => design.part(id)?.kind === 'database'));
      return against(onRemarks(design, alone, ['database']), words);
    },
    says: 'One copy cannot keep "nothing is lost"',
    users:
      'When that machine or its disk dies, everything since the last backup is lost, whatever was confirmed to users.',
    todo: 'Add a synchronous standby in another zone; backups alone lose what came after them.',
    sources: ['replication-postgresql-standby'],
  },
  {
    id: 'weak-write',
    harm: 'data is lost',
    severity: 3,
    finds: (design) => {
      const words = nothingLost(design);
      return words.length === 0
        ? undefined
        : against(onRemarks(design, design.has('write.one'), ['database']), words);
    },
    says: 'Writes are confirmed by one copy, or before they are on disk',
    users: 'After a failover a confirmed write may be gone, without an error anywhere.',
    todo: 'Write what must not be lost with a majority (write concern majority, level QUORUM, synchronous commit on).',
    sources: ['review-mongodb-concern'],
  },
  {
    id: 'no-volume',
    harm: 'data is lost',
    severity: 2,
    finds: (design) => onRemarks(design, design.lacks('volume'), durable),
    says: '{part} has no named volume',
    users: 'Its data lives and dies with the container: the next clean-up or rebuild starts empty.',
    todo: 'Mount a named volume for its data directory, and back that up.',
    sources: ['review-docker-volumes'],
  },
  {
    id: 'volatile-sessions',
    harm: 'data is lost',
    severity: 1,
    finds: (design) => {
      const bare = new Set(design.lacks('persistence').flatMap(({ of }) => of));
      const held = design
        .has('sessions')
        .filter(({ of }) => of.some((id) => id === 'memcached' || (bare.has(id) && volatileStores.has(id))));
      const copied = design.parts('cache').some((part) => anyAbout(design.has('replica'), part));
      return copied ? undefined : onRemarks(design, held, ['cache']);
    },
    says: 'Sessions live in memory only',
    users: 'A restart of {part} logs everybody out at once, and all of them come back to the login together.',
    todo: 'Sign the session into a cookie or keep it in the database; or add a replica and decide that this is acceptable.',
    sources: ['review-redis-persistence'],
  },
];
