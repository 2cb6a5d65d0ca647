import { describe, expect, test } from '@jest/globals';
import { costOf } from '../../src/advisor/cost.ts';
import type { Demand } from '../../src/advisor/demand.ts';
import type { Bought } from '../../src/advisor/machines.ts';
import type { Usage } from '../../src/advisor/usage.ts';
import type { Figure } from '../../src/contracts/figure.ts';
import type { Component, ComponentGraph } from '../../src/contracts/graph.ts';
import { productIndex } from '../../src/knowledge/registry.ts';
import { constant } from '../../src/toolbox/calculate.ts';
import { nodesFor, partitionsFor } from '../../src/toolbox/capacity.ts';
import { peakRate } from '../../src/toolbox/rates.ts';
import { replay } from '../../src/toolbox/replay.ts';
import { rawData } from '../../src/toolbox/storage.ts';

const once = constant('as stated', 1, 'none', 'formula');
const rate = (as: string, perSecond: number): Figure =>
  peakRate(constant('usual', perSecond, '1/s', 'formula'), once, { subject: 'brief', as, title: as });
const bytes = (size: number): Figure =>
  rawData(constant('records', 1, 'count', 'formula'), constant('size', size, 'B', 'formula'), {
    subject: 'brief',
    as: 'atHorizon',
    title: 'data at the horizon',
  });
const nodes = (count: number): Figure =>
  nodesFor(
    constant('demand', count, '1/s', 'formula'),
    constant('one', 1, '1/s', 'formula'),
    constant('none', 0, 'fraction', 'formula'),
    { subject: 'option-a', as: 'nodes.data', title: 'nodes' },
  );
const shards = (count: number): Figure =>
  partitionsFor(constant('demand', count, '1/s', 'formula'), constant('one', 1, '1/s', 'formula'), {
    subject: 'option-a',
    as: 'partitions.writesPeak',
    title: 'shards for writes',
  });

const box = (id: string, role: Component['role'], product?: string): Component => ({
  id,
  label: id,
  role,
  ...(product === undefined ? {} : { tech: productIndex[product]?.title ?? product }),
});
const graph = (...components: readonly Component[]): ComponentGraph => ({
  regions: [],
  zones: [],
  components: [box('app', 'service'), ...components],
  flows: [],
});

const bought = (
  product: string,
  needs: { nodes?: number; shards?: number },
  about: Partial<Bought>,
): Bought => {
  const limit = { of: 'x', title: 'x', carries: [1, 1], unit: '1/s', per: 'node', source: 's' } as const;
  return {
    product: productIndex[product],
    capacities: [
      {
        limit,
        demand: rate('x', 1),
        ...(needs.nodes === undefined ? {} : { nodes: nodes(needs.nodes) }),
        ...(needs.shards === undefined ? {} : { partitions: shards(needs.shards) }),
      },
    ],
    isPrimary: true,
    isStore: true,
    ...about,
  };
};

const cost = (
  of: ComponentGraph,
  all: readonly Bought[],
  { usage = {}, held }: { readonly usage?: Usage; readonly held?: number } = {},
) => {
  const data = held === undefined ? undefined : bytes(held);
  const demand: Demand = new Map(data === undefined ? [] : [['demand.dataAtHorizon', data]]);
  return costOf(
    { graph: of, bought: all, held: data, historyApart: false, light: false, alone: false },
    'option-a',
    { demand, usage },
  );
};

const parts = (result: ReturnType<typeof cost>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.values(result.figure?.inputs ?? {}).flatMap((input) =>
      input.kind === 'figure' ? [[input.figure.id.replace(/@.*/, ''), input.figure.value]] : [],
    ),
  );

const ring = (product: string) => ['a', 'b', 'c'].map((id) => box(id, 'store', product));

describe('machines', () => {
  test('are counted engine by engine: one that is crowded does not hide the other', () => {
    const of = graph(...ring('cassandra'), ...['k1', 'k2', 'k3'].map((id) => box(id, 'log', 'kafka')));
    const both = cost(of, [
      bought('cassandra', { nodes: 12 }, {}),
      bought('kafka', { nodes: 5 }, { isPrimary: false, isStore: false }),
    ]);
    const few = cost(of, [bought('cassandra', { nodes: 2 }, {})]);
    const perMachine = (parts(few)['cost.dataMachines'] ?? 0) / 6;
    expect(parts(both)['cost.dataMachines']).toBeCloseTo(12 * perMachine);
    expect(parts(both)['cost.dataMachines2']).toBeCloseTo(5 * perMachine);
    expect(replay(both.figure ?? nodes(1))).toBeCloseTo(both.figure?.value ?? 0);
  });

  test('are none of a service that has none, however many parts it is cut into', () => {
    const of = graph(...ring('dynamodb'));
    const used: Usage = { writes: rate('writesAverage', 100), size: constant('size', 500, 'B', 'formula') };
    const few = cost(of, [bought('dynamodb', { shards: 3 }, {})], { usage: used });
    const many = cost(of, [bought('dynamodb', { shards: 3_000 }, {})], { usage: used });
    expect(many.figure?.value).toBe(few.figure?.value);
    expect(Object.keys(parts(many))).toEqual(['cost.serviceMachines', 'cost.service.writes']);
  });

  test('of a service that charges for its nodes cost what it asks', () => {
    const result = cost(graph(...ring('spanner')), [bought('spanner', { nodes: 10 }, {})], { held: 1e12 });
    expect(parts(result)['cost.dataMachines']).toBeCloseTo(6574.5, 0);
    expect(parts(result)['cost.disks']).toBeCloseTo(300);
  });
});

describe('a service that is paid for by use', () => {
  const of = graph(...ring('dynamodb'));
  const usage: Usage = {
    writes: rate('writesAverage', 1000),
    reads: rate('readsAverage', 10_000),
    size: constant('size', 2000, 'B', 'formula'),
  };

  test('is paid for by its requests and what it keeps, once and not for each copy', () => {
    const result = parts(cost(of, [bought('dynamodb', { shards: 9 }, {})], { usage, held: 1e12 }));
    // 2,000 units a second to write, 10,000 to read, a terabyte to keep.
    expect(result['cost.service.writes']).toBeCloseTo(3287, 0);
    expect(result['cost.service.reads']).toBeCloseTo(3287, 0);
    expect(result['cost.service.stored']).toBeCloseTo(250);
    expect(result['cost.disks']).toBeUndefined();
  });

  test('has no known cost where nobody said how much it is used', () => {
    const result = cost(of, [bought('dynamodb', {}, {})]);
    expect(result.figure).toBeUndefined();
    expect(result.unknown).toMatch(/DynamoDB .*nobody said/);
    expect(result.unknown).not.toMatch(/\d/);
  });

  test('has no known cost where its price is not known, whatever is said', () => {
    const result = cost(graph(...ring('firestore')), [bought('firestore', {}, {})], { usage, held: 1e12 });
    expect(result.unknown).toMatch(/^no price of Google Cloud Firestore/);
  });

  test('that passes messages on is asked by writes alone, and by shards where it sells them', () => {
    const both = cost(
      graph(...ring('postgresql'), box('stream', 'log', 'kinesis')),
      [bought('postgresql', {}, {}), bought('kinesis', { shards: 10 }, { isPrimary: false, isStore: false })],
      { usage },
    );
    expect(parts(both)['cost.service.units']).toBeCloseTo(109.6, 0);
    expect(parts(both)['cost.service.reads']).toBeUndefined();
    expect(parts(both)['cost.service.writes']).toBeCloseTo(36.8, 0);
  });
});

describe('disks', () => {
  test('hold every copy of what the engine keeps, and are not bought to be full', () => {
    const result = parts(cost(graph(...ring('cassandra')), [bought('cassandra', {}, {})], { held: 2e12 }));
    // Three copies of two terabytes on disks that are two thirds full, at a tenth of a dollar a gigabyte.
    expect(result['cost.disks']).toBeCloseTo(900);
  });
});
