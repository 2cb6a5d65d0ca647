import type { Pattern } from '../../../contracts/pattern.ts';
import { onFlag, rule } from '../rule.ts';

/** The name of a blob is the hash of its bytes. */
export const contentHash: Pattern = {
  id: 'content-hash',
  area: 'partitioning',
  title: 'Content addressing',
  vocabulary: true,
  summary:
    'A blob is stored under a cryptographic hash of its bytes (SHA): equal content is stored once, names never change meaning, and blobs spread evenly over nodes',
  needs: [],
  excludes: [],
  complexity: 2,
  rules: [
    rule(
      2,
      ['model.blobs', 'access.blobs'],
      (facts) => facts.is('model.blobs') || facts.is('access.blobs'),
      'whole immutable files or blocks are stored, and a hash of the content is a name that never lies',
    ),
    rule(
      2,
      ['model.blobs', 'access.blobs', 'hurts.storageCost'],
      (facts) => facts.is('hurts.storageCost') && (facts.is('model.blobs') || facts.is('access.blobs')),
      'the same content is stored many times, and this stores it once',
    ),
    rule(
      1,
      ['model.blobs', 'access.blobs', 'writes.appendOnly', 'data.keptForever'],
      (facts) =>
        (facts.is('model.blobs') || facts.is('access.blobs')) &&
        (facts.is('writes.appendOnly') || facts.is('data.keptForever')),
      'blobs are written once',
    ),
    onFlag(-2, 'writes.updates', 'content changes in place, and each change is a new name'),
    onFlag(-2, 'access.timeRange', 'hashes have no order to scan'),
    rule(
      -3,
      ['model.blobs', 'access.blobs'],
      (facts) => !facts.is('model.blobs') && !facts.is('access.blobs'),
      'records are small and mutable, not blobs',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'deduplication and cheap copies',
    'integrity that can be checked at every hop',
    'caches that never go stale',
  ],
  pays: [
    'a second store that maps names to hashes',
    'deleting needs reference counts or garbage collection',
    'hashing every byte on the way in',
  ],
  failsHow: [
    {
      what: 'garbage collection deletes a block that a new file has just come to share',
      userEffect: 'a broken file',
      mitigation: 'grace period, mark and sweep with generations, delete only what was unreferenced twice',
    },
    {
      what: 'someone asks whether a hash exists',
      userEffect: 'leaks that another customer has the file',
      mitigation: 'deduplicate within a tenant only, or require proof of possession',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'immutable blobs cannot conflict: any copy that has one is right',
  },
  simplestForm: 'object store keys that are the SHA of the content, and a table from file name to key',
  products: ['s3', 'ceph', 'minio'],
  sources: ['partitioning-venti', 'partitioning-git-objects'],
};
