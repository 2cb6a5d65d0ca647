import type { AppPorts } from './app.ts';
import { type Place, type StorePorts, zoneOf } from './place.ts';
import type { Plan, Sketch } from './sketch.ts';
import { withTech } from './sketch.ts';

/** Stores beside the primary one that are fed from its changes, with the word on the arrow. */
const fedFromChanges: readonly (readonly [pattern: string, id: string, label: string, arrow: string])[] = [
  ['search-index', 'search', 'search index', 'changes'],
  ['vector-index', 'vectors', 'vector index', 'embeddings'],
  ['columnar-olap', 'olap', 'column store', 'changes'],
  ['hot-cold-split', 'history', 'history store', 'closed records'],
  ['graph', 'graph', 'graph store', 'changes'],
  ['time-series', 'series', 'series store', 'samples'],
];

/** Cache, indexes, history, files: what stands beside the primary store. */
export const drawBeside = (
  sketch: Sketch,
  plan: Plan,
  place: Place,
  app: AppPorts,
  store: StorePorts,
): void => {
  if (plan.has('in-memory-cache') && plan.primary !== 'in-memory-cache') {
    const cache = sketch.add(
      withTech(
        { id: `${place.prefix}cache`, label: 'cache', role: 'cache', zone: zoneOf(place, 0) },
        plan.tech('in-memory-cache'),
      ),
    );
    sketch.flow(app.reader, cache, 'read', 'look first');
  }
  if (plan.has('local-snapshot')) {
    const copies = sketch.add({
      id: `${place.prefix}local-copies`,
      label: 'copy in each process',
      role: 'cache',
      zone: place.everywhere,
    });
    sketch.flow(store.changes, copies, 'event', 'changes pushed');
    sketch.flow(app.reader, copies, 'read', 'every request');
  }
  if (plan.has('object-store') && plan.primary !== 'object-store') {
    const files = sketch.add(
      withTech({ id: 'objects', label: 'object store', role: 'store' }, plan.tech('object-store')),
    );
    sketch.flow(app.writer, files, 'write', 'files');
  }
  const streamed =
    plan.has('log-broker') ||
    plan.has('managed-pubsub') ||
    ['flink', 'kafka-streams', 'spark'].some(plan.has);
  for (const [pattern, id, label, arrow] of fedFromChanges) {
    if (!plan.has(pattern) || plan.primary === pattern) continue;
    const beside = sketch.add(
      withTech(
        {
          id: `${place.prefix}${id}`,
          label,
          role: 'store',
          zone: streamed && !plan.has('outbox-cdc') ? place.everywhere : place.after,
        },
        plan.tech(pattern),
      ),
    );
    if (!streamed) sketch.flow(store.changes, beside, 'batch', arrow);
    if (pattern !== 'hot-cold-split') sketch.flow(app.reader, beside, 'read', 'queries');
  }
};

/** Ids of stores beside the primary that a stream should feed, where they were drawn. */
export const besideIds = (plan: Plan, place: Place): readonly string[] =>
  fedFromChanges
    .filter(([pattern]) => plan.has(pattern) && plan.primary !== pattern)
    .map(([, id]) => `${place.prefix}${id}`);
