import type { Pattern } from '../../../contracts/pattern.ts';
import { acidAnywhere, relationalRuns } from './shapes.ts';
import { all, any, atLeast, none, reason, said } from './signs.ts';

/** Where even one hop is asked so often that nodes and edges deserve an interface of their own. */
const hugeReads = any(
  atLeast('demand.readsPeak', 1e6),
  atLeast('users.total', 1e8),
  atLeast('users.dailyActive', 1e8),
);

/** Nodes, edges and walks along them. */
export const graph: Pattern = {
  id: 'graph',
  area: 'storage',
  title: 'Graph model or store',
  vocabulary: true,
  summary:
    'Objects and typed edges between them, stored so that following an edge costs one lookup: a native graph engine, or an interface of nodes and edges over sharded SQL or key-value with a cache.',
  needs: [],
  excludes: [],
  complexity: 5,
  rules: [
    reason(3, said('access.graphWalks'), 'queries follow several hops of relations'),
    reason(2, said('model.graph'), 'the data is nodes and edges'),
    reason(
      2,
      all(said('model.graph'), said('access.shallowRelations'), said('load.readMostly')),
      'the neighbours of an object are read far more often than they change',
    ),
    reason(
      2,
      all(hugeReads, said('access.shallowRelations'), any(said('model.graph'), said('load.readMostly'))),
      'one interface for objects and edges lets a cache understand and serve them',
    ),
    reason(
      1,
      all(said('access.graphWalks'), any(said('model.permissions'), said('access.permissionChecks'))),
      'permissions follow groups inside groups',
    ),
    reason(1, all(said('access.graphWalks'), said('hurts.slowQueries')), 'recursive joins are what is slow'),
    reason(
      -3,
      none(said('access.graphWalks'), said('model.graph')),
      'relations are asked one hop at a time, which a table with an index answers',
    ),
    reason(
      -1,
      all(said('access.shallowRelations'), none(said('access.graphWalks'), hugeReads)),
      'one hop needs no graph engine',
    ),
    reason(
      -2,
      acidAnywhere,
      'one order over all writes is the business of the store below, and graph engines seldom give it',
    ),
    reason(
      -2,
      all(said('load.small'), none(said('access.graphWalks'))),
      'a table of edges does at this size',
    ),
    reason(
      -1,
      all(relationalRuns, said('load.small')),
      'recursive queries in the database that runs go a long way',
    ),
    reason(
      -1,
      any(said('team.small'), said('simplicity.valued')),
      'a second engine and query language are a cost',
    ),
  ],
  ruleOuts: [],
  envelope: [],
  gains: [
    'several hops in one query, at a cost that follows the edges touched and not the table size',
    'new kinds of relations without new tables',
    'an interface of nodes and edges hides shards and caches from the product',
  ],
  pays: [
    'a graph does not cut well: edges cross shards, and so do walks',
    'nodes with millions of edges (supernodes) dominate cost',
    'native engines mean another language, fewer people and fewer tools',
  ],
  failsHow: [
    {
      what: 'a walk reaches a supernode',
      userEffect: 'one request takes seconds and the memory of many',
      mitigation: 'limits on depth and fan-out, edges ordered by time and paged, counts kept apart',
    },
    {
      what: 'an edge and its inverse disagree after a failure between two shards',
      userEffect: 'A follows B, but B has no such follower',
      mitigation: 'write the inverse by a retried job, a repair that compares both sides',
    },
    {
      what: 'the cache of edges misses under load',
      userEffect: 'the store below is overrun',
      mitigation: 'request coalescing, a tier of followers in front of the leader cache',
    },
  ],
  cap: {
    partition: 'either, by setting',
    pacelc: 'PA/EL',
    says: 'follows the store below: caches go on with old edges, writes need the shard that owns the object',
  },
  simplestForm:
    'two tables (objects, edges with type and time) in the relational database, an index in each direction, recursive queries with a depth limit',
  products: ['neo4j', 'postgresql', 'mysql', 'neptune'],
  sources: ['storage.tao', 'storage.ddia'],
};
