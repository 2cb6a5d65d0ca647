import type { ComponentGraph } from '../../contracts/graph.ts';
import { type AppPorts, drawApp } from './app.ts';
import { drawBeside } from './beside.ts';
import { bothWays } from './copies.ts';
import type { Place, StorePorts } from './place.ts';
import { newSketch, type Plan, type Sketch } from './sketch.ts';
import { drawStore } from './stores.ts';
import { drawStreams, fedByStream } from './streams.ts';

const twoRegions = [
  'active-active-region',
  'active-passive-region',
  'multi-leader',
  'per-record-leader',
  'geo',
];

/** Stores whose nodes are drawn one a zone. */
const threeZones = [
  'wide-column-lsm',
  'key-value',
  'document',
  'distributed-sql',
  'columnar-olap',
  'time-series',
];
const oneZone = ['embedded-sqlite'];

const letters = ['a', 'b', 'c'];

const zonesOf = (sketch: Sketch, plan: Plan, region: string, prefix: string, many: boolean): Place => {
  // Two regions with all their zones would not be readable at the width of a chat: one frame stands for the zones.
  if (many) {
    const id = `${prefix}zones`;
    sketch.zone(id, 'zones a to c', region);
    return { prefix, zones: [id], everywhere: id, after: id, compact: true };
  }
  const everywhere = `${prefix}zone-each`;
  sketch.zone(everywhere, 'in every zone', region, true);
  const count = oneZone.includes(plan.primary)
    ? 1
    : threeZones.includes(plan.primary) || plan.has('quorum-storage')
      ? 3
      : 2;
  const zones = letters.slice(0, count).map((letter) => {
    const id = `${prefix}zone-${letter}`;
    sketch.zone(id, `zone ${letter}`, region);
    return id;
  });
  const after = `${prefix}zone-each-after`;
  sketch.zone(after, 'in every zone', region, true);
  const [only] = zones;
  return count === 1 && only !== undefined
    ? { prefix, zones, everywhere: only, after: only, compact: false }
    : { prefix, zones, everywhere, after, compact: false };
};

interface Drawn {
  readonly app: AppPorts;
  readonly store: StorePorts;
}

/** Draws one region; `leader` takes its writes where the store of this region only follows. */
const drawRegion = (sketch: Sketch, plan: Plan, place: Place, regions: number, leader?: string): Drawn => {
  const app = drawApp(sketch, plan, place, regions);
  const store = drawStore(sketch, plan, place);
  // Nobody said that the stores which stay as they are take this load.
  // and where several regions serve, the totals belong to none of them.
  const told = plan.primary !== 'untouched' && (regions === 1 || plan.has('active-passive-region'));
  const writes = told ? plan.writes : undefined;
  const reads = told ? plan.reads : undefined;
  if (leader !== undefined) sketch.flow(app.writer, leader, 'write', 'to the one leader');
  else if (!fedByStream(plan)) {
    sketch.flow(app.writer, store.write, 'write', writes && 'writes', writes);
    // Where no node leads, any of them takes a write.
    if (store.alternate !== undefined) sketch.instead(app.writer, store.alternate, 'write');
    if (store.second !== undefined && app.next === undefined)
      sketch.instead(app.writer, store.second, 'write', 'its own tables');
    for (const [id, words] of store.also ?? []) sketch.flow(app.writer, id, 'write', words);
  }
  if (store.second !== undefined && app.next !== undefined)
    sketch.flow(app.next, store.second, 'write', 'its own tables');
  if (
    leader !== undefined ||
    store.read !== store.write ||
    app.reader !== app.writer ||
    fedByStream(plan) ||
    reads !== undefined
  )
    sketch.flow(app.reader, store.read, 'read', reads && 'reads', reads);
  drawBeside(sketch, plan, place, app, store);
  return { app, store };
};

const drawCells = (sketch: Sketch, plan: Plan): void => {
  const users = sketch.add({ id: 'users', label: 'users', role: 'user' });
  const router = sketch.add({ id: 'cell-router', label: 'router, drains a cell', role: 'gateway' });
  sketch.flow(users, router, 'request');
  sketch.region('main', 'region');
  letters.slice(0, 3).forEach((letter) => {
    const zone = `zone-${letter}`;
    sketch.zone(zone, `cell ${letter}`, 'main');
    const app = sketch.add({ id: `app-${letter}`, label: 'application', role: 'service', zone });
    const store = sketch.add({
      id: `store-${letter}`,
      label: 'stores of the cell',
      role: 'store',
      zone,
      ...(plan.tech(plan.primary) === undefined ? {} : { tech: plan.tech(plan.primary) ?? '' }),
    });
    sketch.flow(router, app, 'request');
    sketch.flow(app, store, 'write');
  });
};

const drawStandIn = (sketch: Sketch, users: string): void => {
  const standIn = sketch.add({ id: 'stand-in', label: 'stand-in, few functions', role: 'service' });
  const store = sketch.add({ id: 'stand-in-store', label: 'stand-in store', role: 'store' });
  sketch.flow(users, standIn, 'request', 'when the main is down');
  sketch.flow(standIn, store, 'write');
};

/** Draws the typed component graph of a set of choices: the only thing that pictures and failure walks are made from. */
export const buildGraph = (plan: Plan): ComponentGraph => {
  const sketch = newSketch();
  if (plan.has('cells')) {
    drawCells(sketch, plan);
    return sketch.build();
  }
  // Data placed by region is in several only where there are several.
  const many = twoRegions.some(
    (pattern) => plan.has(pattern) && (pattern !== 'geo' || (plan.view.number('regions.count') ?? 1) > 1),
  );
  const users = sketch.add({ id: 'users', label: 'users', role: 'user' });
  sketch.region('main', many ? 'region 1' : 'region');
  const first = zonesOf(sketch, plan, 'main', '', many);
  const main = drawRegion(sketch, plan, first, many ? 2 : 1);
  sketch.flow(
    users,
    main.app.entry,
    'request',
    undefined,
    plan.has('waiting-room') ? plan.writes : undefined,
  );
  drawStreams(sketch, plan, first, main.app, main.store);
  if (many) {
    sketch.region('second', 'region 2');
    const second = zonesOf(sketch, plan, 'second', 'r2-', many);
    const passive = plan.has('active-passive-region');
    const merged = bothWays(plan);
    const leader = passive || merged !== undefined ? undefined : main.store.write;
    const other = drawRegion(sketch, plan, second, 2, leader);
    sketch.flow(users, other.app.entry, 'request', passive ? 'after failover' : undefined);
    sketch.flow(main.store.changes, other.store.write, 'replication', merged ?? 'async');
    // Two stores that both take writes need a rule for what clashes: without one the second only follows.
    if (!passive && merged !== undefined)
      sketch.flow(other.store.write, main.store.changes, 'replication', merged);
  }
  if (plan.has('degraded-standin')) drawStandIn(sketch, users);
  return sketch.build();
};
