import { describe, expect, test } from '@jest/globals';
import { buildGraph } from '../../src/advisor/graph/build.ts';
import type { Plan } from '../../src/advisor/graph/sketch.ts';
import { newSketch } from '../../src/advisor/graph/sketch.ts';
import type { ComponentGraph } from '../../src/contracts/graph.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { type Said, view } from './made.ts';

const plan = (chosen: readonly string[], said: Said = {}, about: Partial<Plan> = {}): Plan => ({
  has: (id) => chosen.includes(id),
  tech: (id) => (id === chosen[0] ? 'PostgreSQL' : undefined),
  view: view(said),
  writes: { label: '120 /s', figure: 'rates.writesPeak@brief' },
  reads: undefined,
  events: undefined,
  primary:
    chosen.find((id) => patterns.some((one) => one.id === id && one.area === 'storage')) ?? 'untouched',
  ...about,
});

const draw = (...chosen: readonly string[]): ComponentGraph => buildGraph(plan(chosen));

const labels = (graph: ComponentGraph): readonly string[] => graph.components.map((one) => one.label);
const arrows = (graph: ComponentGraph): readonly string[] => {
  const label = (id: string) => graph.components.find((one) => one.id === id)?.label ?? id;
  return graph.flows.map(
    (flow) => `${label(flow.from)} > ${label(flow.to)}${flow.label ? `: ${flow.label}` : ''}`,
  );
};

describe('a sketch', () => {
  test('keeps the first of two boxes or arrows with one id, and no arrow to itself or to nothing', () => {
    const sketch = newSketch();
    sketch.add({ id: 'a', label: 'first', role: 'service' });
    sketch.add({ id: 'a', label: 'second', role: 'service' });
    sketch.add({ id: 'b', label: 'b', role: 'store' });
    sketch.flow('a', 'b', 'write', 'one');
    sketch.flow('a', 'b', 'write', 'two');
    sketch.flow('a', 'a', 'request');
    sketch.flow('a', 'nowhere', 'read');
    expect(sketch.build().components.map((one) => one.label)).toEqual(['first', 'b']);
    expect(sketch.build().flows.map((one) => one.label)).toEqual(['one']);
  });

  test('draws no frame around nothing', () => {
    const sketch = newSketch();
    sketch.region('main', 'region');
    sketch.zone('zone-a', 'zone a', 'main');
    sketch.add({ id: 'outside', label: 'outside', role: 'external' });
    expect(sketch.build()).toMatchObject({ regions: [], zones: [] });
  });

  test('puts a rate behind the word of an arrow, and remembers its figure', () => {
    const sketch = newSketch();
    sketch.add({ id: 'a', label: 'a', role: 'service' });
    sketch.add({ id: 'b', label: 'b', role: 'store' });
    sketch.flow('a', 'b', 'write', 'writes', { label: '120 /s', figure: 'rates.writesPeak@brief' });
    expect(sketch.build().flows[0]).toMatchObject({
      label: 'writes 120 /s',
      figure: 'rates.writesPeak@brief',
    });
  });
});

describe('the graph of a design', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one primary has a standby in another zone', ['relational-single-node'], ['primary', 'standby']],
    ['replicas answer reads', ['relational-read-replicas'], ['read replicas']],
    ['shards stand behind a router', ['relational-sharded'], ['shard router', 'shard 1', 'shard n']],
    ['or behind a directory', ['relational-sharded', 'directory-lookup'], ['shard directory']],
    ['a file is streamed away', ['embedded-sqlite'], ['database file', 'object store backup']],
    [
      'a writer stands above storage of six copies',
      ['relational-single-node', 'quorum-storage'],
      ['writer', 'storage segments'],
    ],
    ['a cache beside it', ['relational-single-node', 'in-memory-cache'], ['cache']],
    ['an index beside it', ['relational-single-node', 'search-index'], ['search index']],
    [
      'a relay and a log',
      ['relational-single-node', 'outbox-cdc', 'log-broker'],
      ['relay of the outbox', 'log'],
    ],
    ['a processor behind the log', ['log-broker', 'flink'], ['log', 'stream processor']],
    ['workers behind rows', ['relational-single-node', 'db-backed-queue'], ['workers']],
    ['a lane for each partner', ['queue', 'bulkhead'], ['queue', 'workers, a lane per partner']],
    ['a workflow engine', ['relational-single-node', 'saga'], ['workflow engine']],
    ['cells of their own', ['cells'], ['router, drains a cell', 'stores of the cell']],
    [
      'a stand-in beside the whole',
      ['relational-single-node', 'degraded-standin'],
      ['stand-in, few functions'],
    ],
    ['a waiting room before it', ['relational-single-node', 'waiting-room'], ['waiting room']],
    ['one process for all steps', ['single-process'], ['one process, all steps']],
    ['services behind an API', ['microservices'], ['API', 'writing service', 'reading service']],
  ])('%s', (_, chosen, expected) => {
    expect(labels(draw(...chosen))).toEqual(expect.arrayContaining([...expected]));
  });

  test('one event to very many receivers goes through workers to the push gateways', () => {
    const graph = buildGraph(plan(['relational-single-node', 'queue'], { 'writes.fanOut': true }));
    expect(arrows(graph)).toEqual(
      expect.arrayContaining([
        'queue > fan-out workers: retry with backoff',
        'fan-out workers > push gateways: in batches',
      ]),
    );
  });

  test('a relay reads the outbox of every database whose events it carries', () => {
    const into = (...chosen: readonly string[]) =>
      arrows(draw(...chosen, 'outbox-cdc', 'log-broker')).filter((arrow) =>
        / > relay of the outbox/.test(arrow),
      );
    expect(into('relational-functional-split')).toHaveLength(2);
    expect(into('relational-sharded')).toHaveLength(3);
    expect(into('relational-single-node')).toHaveLength(1);
  });

  test('services with a database each write their own, and the next one takes the events of the first', () => {
    const graph = draw('relational-functional-split', 'microservices', 'outbox-cdc', 'log-broker');
    expect(arrows(graph)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('first service > first database'),
        expect.stringContaining('log > next service'),
        expect.stringContaining('next service > next database'),
      ]),
    );
    expect(arrows(graph).filter((arrow) => arrow.startsWith('first service > next database'))).toEqual([]);
  });

  test('says on the arrow between copies how they acknowledge', () => {
    const replication = (...chosen: readonly string[]) =>
      draw(...chosen)
        .flows.filter((flow) => flow.kind === 'replication')
        .map((flow) => flow.label);
    expect(replication('relational-single-node', 'leader-follower-async')).toEqual(['async']);
    expect(replication('relational-single-node', 'leader-follower-semisync')).toEqual(['semi-sync']);
    expect(replication('distributed-sql', 'consensus-raft-paxos')).toEqual(['majority log', 'majority log']);
    expect(replication('wide-column-lsm', 'leaderless-quorum')).toEqual(['quorum', 'quorum', 'quorum']);
  });

  test('puts the peak of writes on the way to the store, with the figure behind it', () => {
    const write = draw('relational-single-node').flows.find((flow) => flow.figure !== undefined);
    expect(write).toMatchObject({ kind: 'write', label: 'writes 120 /s', figure: 'rates.writesPeak@brief' });
  });

  test('a second region is steered to at once or after a failover, and copies both ways or one', () => {
    const active = arrows(draw('wide-column-lsm', 'leaderless-quorum', 'active-active-region'));
    const passive = arrows(draw('relational-single-node', 'active-passive-region'));
    expect(passive.filter((arrow) => arrow.includes('after failover'))).toHaveLength(1);
    expect(active.filter((arrow) => arrow.includes('after failover'))).toHaveLength(0);
  });

  test('says that a copy is waited for where nothing acknowledged may be lost, and where it is money', () => {
    const standby = (said: Said) =>
      buildGraph(plan(['relational-single-node'], said)).flows.find((flow) => flow.kind === 'replication')
        ?.label;
    expect(standby({})).toBe('async');
    expect(standby({ 'loss.none': true })).toBe('semi-sync');
    expect(standby({ 'availability.rpo': 0 })).toBe('semi-sync');
    expect(standby({ 'model.money': true })).toBe('semi-sync');
    expect(standby({ 'model.money': true, 'loss.recentOk': true })).toBe('async');
  });

  test('two regions take writes only with an answer to what clashes; else the second writes to the leader', () => {
    const between = (...chosen: readonly string[]) =>
      arrows(draw(...chosen, 'active-active-region')).filter((arrow) =>
        /primary and standby > primary and standby|to the one leader/.test(arrow),
      );
    expect(between('relational-single-node')).toEqual([
      'application > primary and standby: to the one leader',
      'primary and standby > primary and standby: async',
    ]);
    expect(between('relational-single-node', 'multi-leader')).toEqual([
      'primary and standby > primary and standby: async, conflicts settled',
      'primary and standby > primary and standby: async, conflicts settled',
    ]);
  });

  test('the application reaches the database that was split off', () => {
    expect(arrows(draw('relational-functional-split'))).toContain(
      'application > split-off database: its own tables',
    );
  });

  test('says how many nodes stand behind the last one drawn, with the figure behind it', () => {
    const nodes = { label: '14', figure: 'capacity.nodes.writesPeak@x' };
    const last = buildGraph(plan(['wide-column-lsm'], {}, { nodes })).components.find(({ count }) => count);
    expect(last).toMatchObject({ label: 'wide-column node n', count: '14 in all', figure: nodes.figure });
  });

  test('outside systems are drawn where an operation calls them', () => {
    const drawn = buildGraph(
      plan(['relational-single-node', 'idempotency-keys'], { 'effects.external': true }),
    );
    expect(arrows(drawn)).toContain('application > outside systems: with request key');
    expect(labels(draw('relational-single-node'))).not.toContain('outside systems');
  });

  test('names the product under what keeps the data', () => {
    const primary = draw('relational-single-node').components.find((one) => one.label === 'primary');
    expect(primary?.tech).toBe('PostgreSQL');
  });

  test('of any two patterns has no loose end', () => {
    const ids = patterns.map((one) => one.id);
    for (const first of ids)
      for (const second of ids.filter((_, index) => index % 7 === ids.indexOf(first) % 7)) {
        const graph = draw(first, second);
        const boxes = new Set(graph.components.map((one) => one.id));
        const zones = new Set(graph.zones.map((one) => one.id));
        const joined = new Set(graph.flows.flatMap((flow) => [flow.from, flow.to]));
        const loose = [
          ...graph.flows
            .filter((flow) => !boxes.has(flow.from) || !boxes.has(flow.to))
            .map((flow) => flow.id),
          ...graph.components.filter((one) => !joined.has(one.id)).map((one) => one.id),
          ...graph.components
            .filter((one) => one.zone !== undefined && !zones.has(one.zone))
            .map((one) => one.id),
          ...(boxes.size === graph.components.length ? [] : ['two boxes of one id']),
        ];
        expect({ first, second, loose }).toEqual({ first, second, loose: [] });
      }
  });
});
