import type { ComponentGraph } from '../../contracts/graph.ts';
import { type AppPorts, drawApp } from './app.ts';
import { drawBeside } from './beside.ts';
import { acknowledgement, bothWays, oneMachine } from './copies.ts';
import { type Home, homesApart, homesOf, mainHome, mayCopy } from './homes.ts';
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

/** How many sites near each other the team has; zero where zones are rented. */
const sitesOf = ({ view }: Plan): number =>
  (view.is('sites.near') || view.known('sites.distance')) && view.stated('regions.count') === 1
    ? (view.stated('zones.count') ?? 0)
    : 0;

const zonesOf = (sketch: Sketch, plan: Plan, region: string, prefix: string, many: boolean): Place => {
  // Two regions with all their zones would not be readable at the width of a chat: one frame stands for the zones.
  if (many) {
    const id = `${prefix}zones`;
    sketch.zone(id, 'zones a to c', region);
    return { prefix, zones: [id], everywhere: id, after: id, compact: true };
  }
  if (plan.alone === true) {
    const id = `${prefix}zone-a`;
    sketch.zone(id, 'one small machine', region);
    return { prefix, zones: [id], everywhere: id, after: id, compact: false };
  }
  const each = sitesOf(plan) > 1 ? 'in every site' : 'in every zone';
  const everywhere = `${prefix}zone-each`;
  sketch.zone(everywhere, each, region, true);
  const count = oneZone.includes(plan.primary)
    ? 1
    : threeZones.includes(plan.primary) ||
        plan.has('quorum-storage') ||
        (plan.primary === 'untouched' && plan.has('leaderless-quorum'))
      ? 3
      : 2;
  const sites = sitesOf(plan);
  const zones = letters.slice(0, sites > 1 ? Math.min(count, sites) : count).map((letter) => {
    const id = `${prefix}zone-${letter}`;
    sketch.zone(id, `${sites > 1 ? 'site' : 'zone'} ${letter}`, region);
    return id;
  });
  const after = `${prefix}zone-each-after`;
  sketch.zone(after, each, region, true);
  const [only] = zones;
  return count === 1 && only !== undefined
    ? { prefix, zones, everywhere: only, after: only, compact: false }
    : { prefix, zones, everywhere, after, compact: false };
};

/** One design spread over places that are far apart, where one of them is to be lost: each is a region of one zone. */
const spreadOver = (sketch: Sketch, homes: readonly Home[]): Place => {
  const zones = homes.map(({ label, within }, index) => {
    const region = ['main', 'second', 'third'][index] ?? 'main';
    sketch.region(region, label, within);
    const id = `zone-${letters[index] ?? 'a'}`;
    sketch.zone(id, label, region);
    return id;
  });
  sketch.zone('zone-each', 'in every region', '', true);
  sketch.zone('zone-each-after', 'in every region', '', true);
  return { prefix: '', zones, everywhere: 'zone-each', after: 'zone-each-after', compact: false };
};

/** Stores of which one copy alone exists, or of which nothing is said. */
const unspread = ['untouched', 'embedded-sqlite', 'in-memory-state', 'object-store'];

/** The places over which the copies of a design in one piece are spread, if a whole one may be lost and there are more. */
const spreadHomes = (plan: Plan): readonly Home[] => {
  const { view } = plan;
  if (view.choice('survive') !== 'region' || !((view.stated('regions.count') ?? 1) > 1)) return [];
  if (unspread.includes(plan.primary)) return [];
  const homes = homesOf(view, true);
  const [first] = homes;
  return first !== undefined && homes.every((other) => mayCopy(view, first, other)) ? homes : [];
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

const drawCells = (sketch: Sketch, plan: Plan, home: Home): string => {
  const users = sketch.add({ id: 'users', label: 'users', role: 'user' });
  const router = sketch.add({ id: 'cell-router', label: 'router, drains a cell', role: 'gateway' });
  sketch.flow(users, router, 'request');
  sketch.region('main', home.label, home.within);
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
  return router;
};

const drawStandIn = (sketch: Sketch, users: string): void => {
  const standIn = sketch.add({ id: 'stand-in', label: 'stand-in, few functions', role: 'service' });
  const store = sketch.add({ id: 'stand-in-store', label: 'stand-in store', role: 'store' });
  sketch.flow(users, standIn, 'request', 'when the main is down');
  sketch.flow(standIn, store, 'write');
};

/** A full stack of its own for data that is bound to a place: requests reach it by a router, and nothing is copied out. */
const drawApart = (sketch: Sketch, plan: Plan, homes: readonly Home[], router: string): void => {
  homes.forEach(({ label, within }, index) => {
    const id = `apart-${index + 1}`;
    sketch.region(id, label, within);
    const zone = `${id}-zones`;
    sketch.zone(zone, 'own stack, two zones', id);
    const app = sketch.add({ id: `${id}-app`, label: 'application', role: 'service', zone });
    const tech = plan.tech(plan.primary);
    const store = sketch.add({
      id: `${id}-store`,
      label: 'store of its own',
      role: 'store',
      count: `${oneMachine.test(plan.primary) ? 'primary and standby' : 'a copy in each zone'}, ${acknowledgement(plan)}`,
      zone,
      ...(tech === undefined ? {} : { tech }),
    });
    sketch.flow(router, app, 'request', `bound to ${label}`);
    sketch.flow(app, store, 'write');
  });
};

/** Draws the other regions of a design that stands in several, and what is copied between them and the first. */
const drawOthers = (sketch: Sketch, plan: Plan, entry: string, main: Drawn, homes: readonly Home[]): void => {
  const [first, ...others] = homes;
  const passive = plan.has('active-passive-region');
  const merged = bothWays(plan);
  others.forEach((home, index) => {
    const id = index === 0 ? 'second' : 'third';
    sketch.region(id, home.label, home.within);
    const place = zonesOf(sketch, plan, id, `r${index + 2}-`, true);
    // What may not be copied there has its own leader there.
    const copied = first !== undefined && mayCopy(plan.view, first, home);
    const leader = passive || merged !== undefined || !copied ? undefined : main.store.write;
    const other = drawRegion(sketch, plan, place, homes.length, leader);
    sketch.flow(entry, other.app.entry, 'request', passive ? 'after failover' : undefined);
    if (!copied) return;
    sketch.flow(main.store.changes, other.store.write, 'replication', merged ?? 'async');
    // Two stores that both take writes need a rule for what clashes: without one the second only follows.
    if (!passive && merged !== undefined)
      sketch.flow(other.store.write, main.store.changes, 'replication', merged);
  });
};

/** Draws the typed component graph of a set of choices: the only thing that pictures and failure walks are made from. */
export const buildGraph = (plan: Plan): ComponentGraph => {
  const sketch = newSketch();
  const { view } = plan;
  // Data placed by region is in several only where there are several.
  const many =
    !plan.has('cells') &&
    twoRegions.some(
      (pattern) =>
        plan.has(pattern) &&
        (pattern !== 'geo' || (view.number('regions.count') ?? 1) > 1) &&
        (pattern !== 'per-record-leader' || view.stated('regions.count') !== 1),
    );
  const spread = many || plan.has('cells') ? [] : spreadHomes(plan);
  const homes = many
    ? homesOf(view, plan.has('active-passive-region'))
    : spread.length > 1
      ? spread
      : [mainHome(view)];
  const apart = homesApart(view, homes);
  const [home = mainHome(view)] = homes;
  if (plan.has('cells')) {
    const router = drawCells(sketch, plan, home);
    drawApart(sketch, plan, apart, router);
    return sketch.build();
  }
  const users = sketch.add({ id: 'users', label: 'users', role: 'user' });
  const split = many && homes.some((other) => !mayCopy(view, home, other));
  // Whoever is bound to a place is sent there before anything of theirs is kept.
  const entry =
    apart.length > 0 || split
      ? sketch.add({
          id: 'home-router',
          label: !split && view.is('residency.partial') ? 'router by tenant' : 'router by home',
          role: 'gateway',
        })
      : users;
  sketch.flow(users, entry, 'request');
  if (spread.length < 2) sketch.region('main', home.label, home.within);
  const first = spread.length > 1 ? spreadOver(sketch, spread) : zonesOf(sketch, plan, 'main', '', many);
  const main = drawRegion(sketch, plan, first, many ? homes.length : 1);
  sketch.flow(
    entry,
    main.app.entry,
    'request',
    undefined,
    plan.has('waiting-room') ? plan.writes : undefined,
  );
  drawStreams(sketch, plan, first, main.app, main.store);
  if (many) drawOthers(sketch, plan, entry, main, homes);
  drawApart(sketch, plan, apart, entry);
  if (plan.has('degraded-standin')) drawStandIn(sketch, users);
  return sketch.build();
};
