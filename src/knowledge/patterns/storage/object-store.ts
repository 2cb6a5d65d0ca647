import type { Pattern } from '../../../contracts/pattern.ts';
import { mustBeExact } from './shapes.ts';
import { all, any, atLeast, atMost, none, reason, said } from './signs.ts';

/** Values of this size belong beside a database and not in it. */
const largeValue = 1e6;

/** Whole immutable objects by name. */
export const objectStore: Pattern = {
  id: 'object-store',
  area: 'storage',
  title: 'Object store',
  vocabulary: true,
  summary:
    'Immutable objects are put and got whole by name, spread and replicated or erasure-coded over many disks; metadata lives in a database, small files are packed into large volumes with an index in memory.',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    reason(3, said('model.blobs'), 'the data is large immutable files'),
    reason(2, said('access.blobs'), 'whole files are read and written'),
    reason(
      2,
      said('hurts.smallFiles'),
      'a seek or a metadata lookup for each small file is the cost; packed volumes take one read',
    ),
    reason(
      1,
      all(
        any(said('model.blobs'), said('access.blobs')),
        any(said('hurts.storageCost'), said('cost.matters')),
      ),
      'erasure coding keeps the same durability in less space than copies',
    ),
    reason(
      1,
      all(
        any(said('model.blobs'), said('access.blobs')),
        any(atLeast('data.size', 1e14), atLeast('files.count', 1e8)),
      ),
      'there is more than file systems are comfortable with',
    ),
    reason(
      1,
      all(atLeast('record.maxSize', largeValue), any(said('model.blobs'), said('access.blobs'))),
      'objects up to {record.maxSize} are too large for rows',
    ),
    reason(
      2,
      all(
        said('processing.training'),
        any(said('writes.appendOnly'), said('writes.bulk'), atLeast('data.size', 1e13)),
      ),
      'large jobs read everything, and files in open formats serve all engines',
    ),
    reason(
      2,
      all(said('hurts.interServiceCost'), any(said('access.blobs'), said('processing.pipeline'))),
      'large intermediate results are passed by name',
    ),
    reason(
      1,
      all(said('data.keptForever'), said('hurts.storageCost')),
      'what is kept and hardly read belongs on the cheapest storage',
    ),
    reason(
      -3,
      none(
        said('model.blobs'),
        said('access.blobs'),
        said('hurts.smallFiles'),
        said('processing.training'),
        said('processing.pipeline'),
        all(said('data.keptForever'), said('hurts.storageCost')),
      ),
      'the data is records and not files',
    ),
    reason(
      -2,
      any(said('writes.hotRows'), said('writes.counters')),
      'an object is replaced whole and never updated in place',
    ),
    reason(
      -2,
      all(any(atMost('latency.read', 0.01), atMost('latency.target', 0.01)), none(said('hurts.smallFiles'))),
      'the first byte takes tens of milliseconds',
    ),
    reason(-2, all(mustBeExact, none(said('model.blobs'))), 'there is no transaction over objects'),
  ],
  ruleOuts: [],
  envelope: [
    {
      of: 'demand.writesPeakAtHorizon',
      title: 'puts a second under one prefix',
      carries: [1_000, 3_500],
      unit: '1/s',
      per: 'partition',
      parts: 'prefixes',
      products: ['s3'],
      source: 'storage.s3-rates',
    },
    {
      of: 'demand.readsPeakAtHorizon',
      title: 'gets a second under one prefix',
      carries: [2_000, 5_500],
      unit: '1/s',
      per: 'partition',
      parts: 'prefixes',
      products: ['s3'],
      source: 'storage.s3-rates',
    },
  ],
  gains: [
    'space without planning, at the lowest price a byte',
    'durability by replicas or erasure codes over zones, repaired in the background',
    'clients and content networks fetch directly, past the application',
  ],
  pays: [
    'tens of milliseconds to the first byte; no update, append or query inside an object',
    'names and metadata need a database, and the two can drift apart',
    'packed volumes need compaction to reclaim deleted space, and checksums scrubbed in the background',
    'requests and traffic out are billed apart from space',
  ],
  failsHow: [
    {
      what: 'the object is stored and the database row is not, or the other way round',
      userEffect: 'broken links, or space paid for nothing',
      mitigation: 'object first under a final name, row second, a sweep for orphans',
    },
    {
      what: 'a key prefix becomes hot',
      userEffect: 'throttled requests ("slow down")',
      mitigation: 'spread names by hash, a content network in front, retry with backoff',
    },
    {
      what: 'deletion by mistake or by an intruder',
      userEffect: 'files gone for good',
      mitigation: 'versions, retention locks, a copy under another account',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'managed stores read their own writes within a region and refuse where too few copies answer; copies to another region lag',
  },
  simplestForm:
    'one bucket with versions, names by content hash, metadata in the relational database, uploads and downloads by signed links',
  products: ['s3', 'gcs', 'azure-blob', 'minio', 'ceph'],
  sources: ['storage.s3-rates', 'storage.haystack'],
};
