import { acknowledgement } from './copies.ts';
import { type Place, type StorePorts, zoneOf } from './place.ts';
import { readReplicas, sharded, single, split } from './relational.ts';
import type { Plan, Sketch } from './sketch.ts';
import { withTech } from './sketch.ts';

/** Warehouses that mirror each block before a load is answered; other column stores fetch each other's parts. */
const mirrors = /redshift|snowflake|bigquery|synapse|databricks/i;

const partsCopied = (plan: Plan): string =>
  mirrors.test(plan.tech(plan.primary) ?? '') ? 'blocks mirrored, sync' : 'parts fetched, async';

/** Nodes that are all alike, one in each zone, each copying to others; the last stands for all that the load asks for. */
const ring =
  (label: string) =>
  (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
    const names = ['node 1', 'node 2', plan.nodes === undefined ? 'node 3' : 'node n'];
    const nodes = names.map((name, index) =>
      sketch.add(
        withTech(
          {
            id: `${place.prefix}node-${index + 1}`,
            label: `${label} ${name}`,
            role: 'store',
            zone: zoneOf(place, index),
            ...(index === 2 && plan.nodes !== undefined
              ? { count: `${plan.nodes.label} in all`, figure: plan.nodes.figure }
              : {}),
          },
          plan.tech(plan.primary),
        ),
      ),
    );
    const [first = '', second = '', third = ''] = nodes;
    const words = plan.primary === 'columnar-olap' ? partsCopied(plan) : acknowledgement(plan);
    sketch.flow(first, second, 'replication', words);
    // Where no node leads, each passes on what it took: the circle shows that none stands above the others.
    if (plan.has('leaderless-quorum')) {
      sketch.flow(second, third, 'replication', words);
      sketch.flow(third, first, 'replication', words);
    } else sketch.flow(first, third, 'replication', words);
    return plan.has('leaderless-quorum')
      ? { write: first, read: first, changes: first, alternate: second }
      : { write: first, read: first, changes: first };
  };

const sqlite = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const file = sketch.add(
    withTech(
      { id: `${place.prefix}db`, label: 'database file', role: 'store', zone: zoneOf(place, 0) },
      plan.tech(plan.primary),
    ),
  );
  const backup = sketch.add({ id: 'backup', label: 'object store backup', role: 'external' });
  sketch.flow(file, backup, 'replication', 'stream of changes');
  return { write: file, read: file, changes: file };
};

const memory = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const state = sketch.add({
    id: `${place.prefix}state`,
    label: 'state in memory',
    role: 'service',
    zone: zoneOf(place, 0),
  });
  const copy = sketch.add({
    id: `${place.prefix}state-copy`,
    label: 'copy in memory',
    role: 'replica',
    zone: zoneOf(place, 1),
  });
  const log = sketch.add(
    withTech(
      { id: `${place.prefix}journal`, label: 'journal and snapshots', role: 'log', zone: zoneOf(place, 0) },
      plan.tech(plan.primary),
    ),
  );
  sketch.flow(state, log, 'write', 'append');
  sketch.flow(state, copy, 'replication', acknowledgement(plan));
  return { write: state, read: state, changes: log };
};

const objects = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const bucket = sketch.add(
    withTech({ id: 'objects', label: 'object store', role: 'store' }, plan.tech(plan.primary)),
  );
  const index = sketch.add({
    id: `${place.prefix}metadata`,
    label: 'metadata',
    role: 'store',
    zone: zoneOf(place, 0),
  });
  sketch.flow(index, bucket, 'read', 'location of the bytes');
  return { write: index, read: index, changes: index, also: [[bucket, 'the bytes']] };
};

/** Ways of copying from one leader: whatever engine runs, they have a follower. */
const followed = ['leader-follower-semisync', 'leader-follower-sync', 'leader-follower-async', 'hot-standby'];

/** Stores that the advice leaves as they are: one box, no claim about what is inside. */
const untouched = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  // A way of copying is of copies: they are drawn, whatever engine holds them.
  if (plan.has('leaderless-quorum')) return ring('copy,')(sketch, plan, place);
  if (plan.has('quorum-storage')) return single(sketch, plan, place);
  const store = sketch.add({
    id: `${place.prefix}store`,
    label: 'stores, as today',
    role: 'store',
    zone: zoneOf(place, 0),
  });
  if (followed.some(plan.has)) {
    const follower = sketch.add({
      id: `${place.prefix}store-follower`,
      label: 'follower',
      role: 'replica',
      zone: zoneOf(place, 1),
    });
    sketch.flow(store, follower, 'replication', acknowledgement(plan));
  }
  return { write: store, read: store, changes: store };
};

const fragments: Readonly<Record<string, (sketch: Sketch, plan: Plan, place: Place) => StorePorts>> = {
  untouched,
  'embedded-sqlite': sqlite,
  'relational-single-node': single,
  'relational-read-replicas': readReplicas,
  'relational-functional-split': split,
  'relational-sharded': sharded,
  'distributed-sql': ring('range'),
  'wide-column-lsm': ring('wide-column'),
  document: ring('document'),
  'key-value': ring('key-value'),
  'columnar-olap': ring('column'),
  'time-series': ring('series'),
  'search-index': ring('index'),
  'vector-index': ring('vector'),
  graph: ring('graph'),
  'in-memory-state': memory,
  'object-store': objects,
};

const inOneBox = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const store = sketch.add(
    withTech(
      {
        id: `${place.prefix}store`,
        label: labels[plan.primary] ?? 'store',
        role: 'store',
        count:
          plan.primary === 'object-store'
            ? 'a copy in each zone'
            : `a copy in each zone, ${acknowledgement(plan)}`,
        zone: zoneOf(place, 0),
      },
      plan.tech(plan.primary),
    ),
  );
  return { write: store, read: store, changes: store };
};

/** What the one box is called where a region is drawn small. */
const labels: Readonly<Record<string, string>> = {
  'relational-single-node': 'primary and standby',
  'relational-read-replicas': 'primary and replicas',
  'relational-functional-split': 'databases by domain',
  'relational-sharded': 'shards',
  'distributed-sql': 'SQL ranges',
  'wide-column-lsm': 'wide-column nodes',
  document: 'document replica set',
  'key-value': 'key-value nodes',
  'columnar-olap': 'column store',
  'time-series': 'series store',
  'search-index': 'search index',
  'in-memory-state': 'state in memory',
  'object-store': 'object store',
};

/** Draws the primary store of a region. */
export const drawStore = (sketch: Sketch, plan: Plan, place: Place): StorePorts =>
  place.compact && !['embedded-sqlite', 'untouched'].includes(plan.primary)
    ? inOneBox(sketch, plan, place)
    : (fragments[plan.primary] ?? single)(sketch, plan, place);
