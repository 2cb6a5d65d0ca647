import type { Pattern } from '../../../contracts/pattern.ts';
import { onAnyFlag, onChoice, rule } from '../rule.ts';

/** The application merges what replicas could not. */
export const mergeFunctions: Pattern = {
  id: 'merge-functions',
  area: 'replication',
  title: 'Merge functions of the application',
  vocabulary: false,
  summary:
    'The store keeps concurrent versions side by side (siblings, told apart by version vectors) and hands them to a function of the application, which returns the union',
  needs: [],
  excludes: ['last-writer-wins'],
  complexity: 3,
  rules: [
    onChoice(3, 'conflict.resolution', ['application merges'], 'the application can merge two versions'),
    rule(
      1,
      ['conflict.resolution', 'writes.mustAccept', 'writes.fromManyRegions'],
      (facts) =>
        facts.choice('conflict.resolution') === 'application merges' &&
        (facts.is('writes.mustAccept') || facts.is('writes.fromManyRegions')),
      'writes are accepted apart from each other, so versions will meet',
    ),
    onAnyFlag(-2, ['consistency.mustNotConflict', 'model.money'], 'a merge comes after both were promised'),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'no acknowledged write is dropped',
    'the merge knows what the data means (a union of carts, the higher bid)',
  ],
  pays: [
    'each type needs a merge that is commutative, associative and idempotent, with tests for it',
    'deleted items come back unless deletes are recorded as well',
  ],
  failsHow: [
    {
      what: 'siblings pile up because nobody reads and writes back',
      userEffect: 'slow reads and large objects',
      mitigation: 'merge on read and write back, limit siblings, alarm on their number',
    },
    {
      what: 'a removed item is merged back in',
      userEffect: 'a deleted item is in the cart again',
      mitigation: 'record removals as tombstones with a version',
    },
  ],
  cap: {
    partition: 'availability',
    pacelc: 'PA/EL',
    says: 'all versions are kept, and the merge settles them later',
  },
  simplestForm: 'a set of items with add and remove marks, merged by union on each read',
  products: ['riak', 'couchdb', 'dynamodb'],
  sources: ['replication-ddia', 'replication-crdt'],
};
