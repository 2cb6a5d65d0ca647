import { describe, expect, test } from '@jest/globals';
import { gallery } from '../../bench/rendering/gallery.ts';
import { inPeerOrder, peersOf, wallsBetween } from '../../src/diagrams/peers.ts';

const graphOf = (id: string) => {
  const entry = gallery.find((each) => each.id === id);
  if (entry === undefined) throw new Error(`no ${id} in the gallery`);
  return entry.graph;
};

describe('copies that stand side by side', () => {
  test.each([
    ['one-postgres', ['primary', 'standby'], [['lb', 'standby']]],
    ['cassandra', ['na', 'nb', 'nc'], []],
    ['two-regions', ['dbeu', 'dbus'], []],
    // The standby is read by a service in the primary's zone: that arrow goes down, so the standby stands below.
    ['waiting-room', [], []],
    // Three chains between the same two zones would cross each other.
    ['sharded', [], []],
    ['stream', [], []],
  ])('%s', (id, order, levels) => {
    const peers = peersOf(graphOf(id));
    expect(peers.order).toEqual(order);
    expect(peers.levels).toEqual(levels);
  });

  test('ordering keeps every box, zone and flow', () => {
    for (const { graph } of gallery) {
      const sorted = inPeerOrder(graph, peersOf(graph));
      for (const part of ['components', 'zones', 'regions', 'flows'] as const)
        expect(sorted[part].map(({ id }) => id).sort()).toEqual(graph[part].map(({ id }) => id).sort());
    }
  });

  test('counts the frames between two boxes', () => {
    expect(wallsBetween(graphOf('one-postgres'), 'primary', 'standby')).toBe(2);
    expect(wallsBetween(graphOf('one-postgres'), 'app', 'primary')).toBe(0);
    expect(wallsBetween(graphOf('two-regions'), 'dbeu', 'dbus')).toBe(2);
  });
});
