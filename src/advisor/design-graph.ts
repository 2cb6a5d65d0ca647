import type { Design, DesignPart, PartKind } from '../contracts/design.ts';
import type { ComponentGraph, ComponentRole, FlowKind } from '../contracts/graph.ts';
import { newSketch } from './graph/sketch.ts';

const roles: Readonly<Record<PartKind, ComponentRole>> = {
  database: 'store',
  search: 'store',
  files: 'store',
  warehouse: 'store',
  coordination: 'store',
  cache: 'cache',
  queue: 'log',
  log: 'log',
  entry: 'gateway',
  application: 'service',
  worker: 'worker',
  job: 'worker',
  outside: 'external',
  platform: 'service',
};

/** How the application reaches a part of a kind. */
const reached: Readonly<Partial<Record<PartKind, FlowKind>>> = {
  database: 'write',
  search: 'write',
  files: 'write',
  coordination: 'read',
  cache: 'read',
  queue: 'event',
  log: 'event',
  outside: 'request',
};

const longestLabel = 28;

/** A pooler before a database is an entrance to it, and no way in for users. */
const poolers: ReadonlySet<string> = new Set(['pgbouncer', 'proxysql']);

/**
 * The parts of a pasted design as a graph: who reaches whom by what they are for. Copies are drawn where they are said, in one
 * frame where one zone is said; nothing is added that was not named.
 */
export const designGraph = ({ parts, remarks }: Design): ComponentGraph => {
  const sketch = newSketch();
  const told = (topic: string, id: string) =>
    remarks.some((remark) => remark.topic === topic && remark.says === 'has' && remark.of.includes(id));
  const drawn = parts.filter(({ kind }) => kind !== 'platform');
  const add = (part: DesignPart): string =>
    sketch.add({
      id: part.id,
      label: part.title.slice(0, longestLabel),
      role: roles[part.kind],
      ...(told('zones.single', part.id) ? { zone: 'one-zone' } : {}),
    });
  const of = (...kinds: readonly PartKind[]) =>
    drawn.filter((part) => kinds.includes(part.kind) && !poolers.has(part.id));
  sketch.region('one-region', 'one zone');
  sketch.zone('one-zone', 'one zone', 'one-region');
  const users = sketch.add({ id: 'users', label: 'users', role: 'user' });
  const entries = of('entry').map(add);
  const applications = of('application').map(add);
  const workers = of('worker', 'job').map(add);
  if (applications.length === 0)
    applications.push(sketch.add({ id: 'application', label: 'application', role: 'service' }));
  const [main = 'application'] = applications;
  for (const [index, id] of entries.entries()) sketch.flow(entries[index - 1] ?? users, id, 'request');
  for (const id of applications) sketch.flow(entries.at(-1) ?? users, id, 'request');
  const streams = of('queue', 'log').map(add);
  for (const part of drawn.filter(({ id }) => poolers.has(id))) sketch.flow(main, add(part), 'request');
  for (const part of of('database', 'search', 'files', 'coordination', 'cache', 'queue', 'log', 'outside')) {
    const kind = reached[part.kind];
    if (kind !== undefined) sketch.flow(main, add(part), kind);
  }
  for (const part of of('warehouse')) sketch.flow(of('database')[0]?.id ?? main, add(part), 'batch');
  for (const id of workers) {
    for (const stream of streams) sketch.flow(stream, id, 'event');
    const [store] = of('database');
    if (store !== undefined) sketch.flow(id, store.id, 'write');
  }
  for (const { id, title } of of('database', 'cache', 'search', 'log')) {
    const isSync = told('replica.sync', id);
    if (!isSync && !told('replica', id) && !told('replica.async', id)) continue;
    const copy = sketch.add({
      id: `${id}-copy`,
      label: `copy of ${title}`.slice(0, longestLabel),
      role: 'replica',
    });
    sketch.flow(id, copy, 'replication', isSync ? 'sync' : told('replica.async', id) ? 'async' : undefined);
  }
  return sketch.build();
};
