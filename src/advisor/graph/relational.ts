import { acknowledgement } from './copies.ts';
import { type Place, type StorePorts, zoneOf } from './place.ts';
import type { Plan, Sketch } from './sketch.ts';
import { withTech } from './sketch.ts';

const leaderAndStandby = (sketch: Sketch, plan: Plan, place: Place, name: string, label: string): string => {
  const tech = plan.tech(plan.primary);
  const primary = sketch.add(
    withTech({ id: `${place.prefix}${name}`, label, role: 'store', zone: zoneOf(place, 0) }, tech),
  );
  const standby = sketch.add(
    withTech(
      { id: `${place.prefix}${name}-standby`, label: 'standby', role: 'replica', zone: zoneOf(place, 1) },
      tech,
    ),
  );
  sketch.flow(primary, standby, 'replication', acknowledgement(plan));
  return primary;
};

/** One primary: with its standby, with a backup alone, or over storage that keeps its log by quorum. */
export const single = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  if (plan.has('quorum-storage')) return quorumStorage(sketch, plan, place);
  if (plan.alone === true) return withBackup(sketch, plan, place);
  const primary = leaderAndStandby(sketch, plan, place, 'db', 'primary');
  return { write: primary, read: primary, changes: primary };
};

const withBackup = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
  const database = sketch.add(
    withTech(
      { id: `${place.prefix}db`, label: 'database', role: 'store', zone: zoneOf(place, 0) },
      plan.tech(plan.primary),
    ),
  );
  const backup = sketch.add({ id: 'backup', label: 'backup, elsewhere', role: 'external' });
  sketch.flow(database, backup, 'batch', 'every night');
  return { write: database, read: database, changes: database };
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

/** A primary, its standby and copies for reads. */
export const readReplicas = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
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

/** Two databases, each with a standby: of two services, or the main one and what was split off. */
export const split = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
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
          count: `primary and standby, ${acknowledgement(plan)}`,
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

/** A router before shards, each with a standby. */
export const sharded = (sketch: Sketch, plan: Plan, place: Place): StorePorts => {
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
