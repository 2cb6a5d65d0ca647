import { acknowledgement } from './copies.ts';
import { type Place, type StorePorts, zoneOf } from './place.ts';
import type { Plan, Sketch } from './sketch.ts';
import { withTech } from './sketch.ts';

const leaderAndStandby = (sketch: Sketch, plan: Plan, place: Place, name: string, label: string): string => {
  const tech = plan.tech(plan.primary);
  const primary = sketch.add(
    withTech({ id: `${place.prefix}${name}`, label, role: 'store', zone: zoneOf(place, 0) }, tech),
  );
  if (plan.asToday === true) return primary;
  const standby = sketch.add(
    withTech(
      { id: `${place.prefix}${name}-standby`, label: 'standby', role: 'replica', zone: zoneOf(place, 1) },
      tech,
    ),
  );
  sketch.flow(primary, standby, 'replication', acknowledgement(plan));
  return primary;
};

const single = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  if (plan.has('quorum-storage')) return quorumStorage(sketch, plan, place);
  const primary = leaderAndStandby(sketch, plan, place, 'db', 'primary');
  return { write: primary, read: primary, changes: primary };
};

const quorumStorage = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const writer = sketch.add(
    withTech(
      { id: `${place.prefix}db`, label: 'writer', role: 'service', zone: zoneOf(place, 0) },
      plan.tech(plan.primary),
    ),
  );
  for (let index = 0; index < 3; index += 1) {
    const segment = sketch.add({
      id: `${place.prefix}segment-${index + 1}`,
      label: 'storage segments',
      role: 'store',
      count: 'x2',
      zone: zoneOf(place, index),
    });
    sketch.flow(writer, segment, 'replication', 'redo log');
  }
  const replica = sketch.add({
    id: `${place.prefix}reader`,
    label: 'read replica',
    role: 'replica',
    zone: zoneOf(place, 1),
  });
  sketch.flow(`${place.prefix}segment-2`, replica, 'read', 'pages');
  return { write: writer, read: writer, changes: writer };
};

const readReplicas = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const primary = leaderAndStandby(sketch, plan, place, 'db', 'primary');
  const replica = sketch.add(
    withTech(
      {
        id: `${place.prefix}replicas`,
        label: 'read replicas',
        role: 'replica',
        count: 'several',
        zone: zoneOf(place, 1),
      },
      plan.tech(plan.primary),
    ),
  );
  sketch.flow(primary, replica, 'replication', 'async');
  return { write: primary, read: replica, changes: primary };
};

const split = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const ofServices = plan.has('microservices');
  const main = leaderAndStandby(
    sketch,
    plan,
    place,
    'db-main',
    ofServices ? 'first database' : 'main database',
  );
  if (ofServices && plan.has('outbox-cdc')) {
    const next = sketch.add(
      withTech(
        {
          id: `${place.prefix}db-feature`,
          label: 'next database',
          role: 'store',
          count: 'primary and standby',
          zone: place.after,
        },
        plan.tech(plan.primary),
      ),
    );
    return { write: main, read: main, changes: main, second: next };
  }
  const second = leaderAndStandby(
    sketch,
    plan,
    place,
    'db-feature',
    ofServices ? 'next database' : 'split-off database',
  );
  return { write: main, read: main, changes: main, alsoChanges: [second], second };
};

const sharded = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const router = sketch.add({
    id: `${place.prefix}router`,
    label: plan.has('directory-lookup') ? 'shard directory' : 'shard router',
    role: 'service',
    zone: place.everywhere,
  });
  const shards = ['shard 1', 'shard 2', 'shard n'];
  const ids = shards.map((label, index) => {
    const shard = sketch.add(
      withTech(
        { id: `${place.prefix}${label.replace(' ', '-')}`, label, role: 'store', zone: zoneOf(place, index) },
        plan.tech(plan.primary),
      ),
    );
    // The key of a record says which one: a write goes to one of them.
    if (index === 0) sketch.flow(router, shard, 'write');
    else sketch.instead(router, shard, 'write');
    return shard;
  });
  const standby = sketch.add({
    id: `${place.prefix}shard-standbys`,
    label: 'standby of each shard',
    role: 'replica',
    zone: zoneOf(place, 1),
  });
  shards.forEach((label) => {
    sketch.flow(`${place.prefix}${label.replace(' ', '-')}`, standby, 'replication', acknowledgement(plan));
  });
  const [first = router, ...others] = ids;
  return { write: router, read: router, changes: first, alsoChanges: others };
};

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
    const words = acknowledgement(plan);
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

/** Stores that the advice leaves as they are: one box, no claim about what is inside. */
const untouched = (sketch: Sketch, _plan: Plan, place: Place): StorePorts => {
  const store = sketch.add({
    id: `${place.prefix}store`,
    label: 'stores, as today',
    role: 'store',
    zone: zoneOf(place, 0),
  });
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
        count: 'a copy in each zone',
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
