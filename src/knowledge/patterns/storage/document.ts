import type { Pattern } from '../../../contracts/pattern.ts';
import {
  acidAnywhere,
  documentStoreHurts,
  fewHands,
  freeQuestions,
  largeData,
  relationalRuns,
} from './shapes.ts';
import { all, any, atLeast, chosen, forbid, has, none, reason, said } from './signs.ts';

/** A document is read, locked and rewritten as a whole; above this the store refuses it. */
const largestDocument = 16e6;

/** Nested records of varying shape, each a unit of read, write and transaction. */
export const document: Pattern = {
  id: 'document',
  area: 'storage',
  title: 'Document database',
  vocabulary: true,
  summary:
    'Each record is a nested document that is read, indexed and changed as one unit, in a replica set with one primary; fields may differ from record to record.',
  needs: [
    ['leader-follower-semisync', 'leader-follower-sync', 'leader-follower-async', 'consensus-raft-paxos'],
  ],
  excludes: ['2pc'],
  complexity: 4,
  rules: [
    reason(
      3,
      all(said('model.documents'), none(said('model.relational'))),
      'records are nested and differ in shape',
    ),
    reason(
      1,
      all(said('model.documents'), said('model.relational')),
      'some records are nested and differ in shape',
    ),
    reason(2, chosen('schema.stability', 'changing'), 'fields change often or differ by customer'),
    reason(
      1,
      all(
        chosen('transaction.scope', 'record', 'entity'),
        any(said('model.documents'), chosen('schema.stability', 'changing')),
      ),
      'what changes together fits in one document',
    ),
    reason(
      1,
      all(said('access.secondaryAttributes'), said('model.documents')),
      'records are found by fields inside the document',
    ),
    reason(
      1,
      all(chosen('query.locality', 'one entity', 'one key'), said('model.documents')),
      'a page is one document, read at once',
    ),
    reason(
      1,
      all(
        has('present.products', 'mongodb', 'couchbase', 'couchdb'),
        any(said('present.worksWell'), said('present.headroom')),
      ),
      'it already runs here and works',
    ),
    reason(
      1,
      all(said('migration.incremental'), said('model.documents')),
      'a sharded cluster grows by replica sets',
    ),
    reason(
      2,
      all(
        has('present.products', 'mongodb', 'couchbase'),
        chosen('present.database', 'sharded', 'cluster'),
        said('model.documents'),
      ),
      'documents run at scale here and the products are written for them',
    ),
    reason(
      -1,
      all(documentStoreHurts, chosen('present.database', 'sharded', 'cluster'), said('model.documents')),
      'its operation is what hurts',
    ),
    reason(
      -3,
      all(
        documentStoreHurts,
        none(all(chosen('present.database', 'sharded', 'cluster'), said('model.documents'))),
      ),
      'the document store in use is what hurts',
    ),
    reason(
      -1,
      none(
        said('model.documents'),
        chosen('schema.stability', 'changing'),
        has('present.products', 'mongodb', 'couchbase', 'couchdb'),
      ),
      'nothing says that records are documents',
    ),
    reason(-2, said('access.joins'), 'joins over documents are code or copies'),
    reason(-2, acidAnywhere, 'transactions over many documents are the exception here, and cost accordingly'),
    reason(-2, said('model.money'), 'balances want constraints and transactions over rows'),
    reason(
      -2,
      has('rejected.products', 'mongodb', 'couchbase', 'couchdb'),
      'a document store was tried here and failed',
    ),
    reason(
      -2,
      any(said('model.timeSeries'), said('model.events'), said('model.graph'), said('model.blobs')),
      'the data is not documents',
    ),
    reason(-1, all(said('stack.sqlWanted')), 'SQL and constraints are wanted'),
    reason(-1, all(freeQuestions, none(said('model.documents'))), 'free questions suit tables or columns'),
    reason(
      -1,
      all(said('model.messages'), largeData),
      'an endless stream of small records is not a document',
    ),
    reason(
      -1,
      all(relationalRuns, none(said('model.documents'))),
      'a relational engine runs already and stores JSON where it must',
    ),
    reason(
      -1,
      all(fewHands, said('model.relational')),
      'a JSON column beside the tables is the smaller step',
    ),
  ],
  ruleOuts: [
    forbid(
      said('writes.mustAccept'),
      'a write must be accepted at every moment, and without its primary a replica set refuses',
    ),
    forbid(
      atLeast('record.maxSize', 4 * largestDocument),
      'the largest object, {record.maxSize}, is beyond what one document may be',
    ),
  ],
  envelope: [
    {
      of: 'record.maxSize',
      title: 'largest document',
      carries: [1e6, largestDocument],
      unit: 'B',
      per: 'system',
      source: 'storage.mongodb-limits',
    },
    {
      of: 'demand.dataAtHorizon',
      title: 'data on one replica set of three',
      carries: [2e12, 4e12],
      unit: 'B',
      per: 'partition',
      parts: 'shards',
      machinesEach: 3,
      asRun: true,
      products: ['mongodb'],
      source: 'storage.mongodb-shard',
    },
  ],
  gains: [
    'one read brings a whole object; no join, no mapping layer',
    'a new field is a deployment and not a migration',
    'elections inside the replica set replace a dead primary without an operator',
  ],
  pays: [
    'relations between documents are copies that code keeps in step',
    'the schema moves into the application: old shapes stay for ever unless backfilled',
    'a working set beyond memory makes latency jump, as with any B-tree',
  ],
  failsHow: [
    {
      what: 'a document that grows without bound (comments in an array)',
      userEffect: 'writes slow down, then fail at the size limit',
      mitigation: 'own collection for what grows, a bucket for each period',
    },
    {
      what: 'the primary is lost with writes that no majority has',
      userEffect: 'no writes during the election; unacknowledged ones are rolled back',
      mitigation: 'majority write concern, retryable writes, members in three zones',
    },
    {
      what: 'moving a chunk between shards while it is written',
      userEffect: 'a lost or stale write, or a pause of seconds',
      mitigation:
        'bulk copy of a snapshot, then the change stream (CDC), compare, gate writes at the routing proxy by a version token, reverse replication for rollback',
    },
    {
      what: 'a shard key that rises or has few values',
      userEffect: 'one shard takes all writes, balancing never ends',
      mitigation: 'hashed or compound shard key chosen before there is data',
    },
  ],
  cap: {
    partition: 'consistency',
    pacelc: 'PC/EC',
    says: 'the side with the majority elects a primary and goes on; secondaries may answer stale reads where that is allowed',
  },
  simplestForm:
    'one replica set of three members, majority write concern, a schema validator for each collection, indexes for the queries that exist',
  products: ['mongodb', 'couchbase', 'postgresql', 'documentdb', 'firestore', 'couchdb'],
  sources: ['storage.mongodb-shard', 'storage.mongodb-limits', 'storage.ddia'],
};
