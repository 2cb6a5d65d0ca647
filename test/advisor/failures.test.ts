import { describe, expect, test } from '@jest/globals';
import { walkFailures } from '../../src/advisor/failures.ts';
import { recoveryOf } from '../../src/advisor/recovery.ts';
import type { FailureRow } from '../../src/contracts/findings.ts';
import type { Component, ComponentGraph, Flow } from '../../src/contracts/graph.ts';
import { store } from './made.ts';

const box = (id: string, role: Component['role'], zone = 'zone-a'): Component => ({
  id,
  label: id,
  role,
  zone,
});
const flow = (from: string, to: string, kind: Flow['kind']): Flow => ({
  id: `${from}>${to}`,
  from,
  to,
  kind,
});

const graph = (about: Partial<ComponentGraph>): ComponentGraph => ({
  regions: [{ id: 'main', label: 'region' }],
  zones: [
    { id: 'zone-a', label: 'zone a', region: 'main' },
    { id: 'zone-b', label: 'zone b', region: 'main' },
  ],
  components: [],
  flows: [],
  ...about,
});

const alone = graph({
  components: [box('app', 'service'), box('db', 'store')],
  flows: [flow('app', 'db', 'write')],
});
const copied = graph({
  components: [box('app', 'service'), box('db', 'store'), box('standby', 'replica', 'zone-b')],
  flows: [flow('app', 'db', 'write'), flow('db', 'standby', 'replication')],
});
const waitedFor = graph({
  components: copied.components,
  flows: [flow('app', 'db', 'write'), { ...flow('db', 'standby', 'replication'), label: 'semi-sync' }],
});
const tworegions = graph({
  regions: [
    { id: 'main', label: 'region 1' },
    { id: 'second', label: 'region 2' },
  ],
});

const walk = (of: ComponentGraph, chosen: readonly string[] = []): readonly FailureRow[] =>
  walkFailures(of, {
    cap: { partition: 'consistency', pacelc: 'PC/EC', says: 'the side without the leader refuses writes' },
    has: (id) => chosen.includes(id),
    recovery: recoveryOf(store({}), new Map(), 'option-a'),
  });

const row = (of: ComponentGraph, id: string, chosen: readonly string[] = []): FailureRow => {
  const found = walk(of, chosen).find((one) => one.of === id);
  if (found === undefined) throw new Error(`no row for ${id}`);
  return found;
};

describe('the failure walk', () => {
  test('has one row for each box, arrow, zone and region, and none twice', () => {
    const rows = walk(copied);
    expect(
      rows
        .filter((one) => one.kind !== 'scenario')
        .map((one) => one.of)
        .sort(),
    ).toEqual(['app', 'app>db', 'db', 'db>standby', 'main', 'standby', 'zone-a', 'zone-b'].sort());
    expect(new Set(rows.map((one) => one.of)).size).toBe(rows.length);
  });

  test('says in every row what users see, what may be lost, how long, and how to rehearse it', () => {
    for (const one of walk(copied))
      for (const words of [one.what, one.userEffect, one.rpo, one.rto, one.drill, one.cap])
        expect(words.trim()).not.toBe('');
  });

  test.each<[string, ComponentGraph, readonly string[], RegExp]>([
    ['a store alone loses what came after the last backup', alone, [], /backup/],
    [
      'a store with an asynchronous copy loses what was not copied yet',
      copied,
      ['leader-follower-async'],
      /^(?!nothing)/,
    ],
    ['a store whose copy acknowledges loses nothing', waitedFor, [], /nothing that was acknowledged/],
    ['a store of equal copies loses nothing that a quorum has', copied, ['leaderless-quorum'], /quorum/],
  ])('%s', (_, of, chosen, rpo) => {
    expect(row(of, 'db', chosen).rpo).toMatch(rpo);
  });

  test('a zone takes with it what lives only there', () => {
    expect(row(alone, 'zone-a').userEffect).toBe('what only lives here is down');
    expect(row(copied, 'zone-a').userEffect).toBe('a pause while the copies elsewhere take over');
  });

  test('a region is the end of it, unless there is a second', () => {
    expect(row(alone, 'main').userEffect).toBe('everything is down');
    expect(row(tworegions, 'main').userEffect).toBe('users are steered to the other region');
  });

  test('a lost write is of unknown outcome', () => {
    expect(row(alone, 'app>db').userEffect).toContain('unknown outcome');
  });

  test('tells of a network cut only where copies could be cut apart, in the words of the side it takes', () => {
    expect(walk(alone).map((one) => one.of)).not.toContain('network cut');
    expect(row(copied, 'network cut').userEffect).toBe('the side without the leader refuses writes');
  });

  test('tells of a poison message only where events flow', () => {
    const events = graph({
      components: [box('app', 'service'), box('log', 'log')],
      flows: [flow('app', 'log', 'event')],
    });
    expect(walk(alone).map((one) => one.of)).not.toContain('poison message');
    expect(walk(events).map((one) => one.of)).toContain('poison message');
  });
});
