import type { AppPorts } from './app.ts';
import { besideIds } from './beside.ts';
import type { Place, StorePorts } from './place.ts';
import type { Plan, Sketch } from './sketch.ts';
import { withTech } from './sketch.ts';

const analytic = ['columnar-olap', 'time-series', 'search-index', 'vector-index'];

const processors: readonly (readonly [pattern: string, label: string])[] = [
  ['flink', 'stream processor'],
  ['kafka-streams', 'service with streams inside'],
  ['spark', 'micro-batch processor'],
  ['fan-out-on-write', 'fan-out workers'],
];

/** A stream that starts in the store's own log comes after the store, any other before it. */
const streamZone = (plan: Plan, place: Place): string =>
  plan.has('outbox-cdc') ? place.after : place.everywhere;

const drawProcessor = (sketch: Sketch, plan: Plan, place: Place, source: string): string => {
  for (const [pattern, label] of processors) {
    if (!plan.has(pattern)) continue;
    const processor = sketch.add(
      withTech(
        { id: `${place.prefix}processor`, label, role: 'worker', zone: streamZone(plan, place) },
        plan.tech(pattern),
      ),
    );
    sketch.flow(source, processor, 'event', undefined, plan.events);
    return processor;
  }
  return source;
};

const drawLog = (sketch: Sketch, plan: Plan, place: Place, app: AppPorts, store: StorePorts): void => {
  const pattern = plan.has('managed-pubsub') && !plan.has('log-broker') ? 'managed-pubsub' : 'log-broker';
  const running = plan.tech(pattern) === undefined ? plan.runningBroker : undefined;
  const log = sketch.add(
    withTech(
      {
        id: `${place.prefix}log`,
        label: plan.has('event-sourcing')
          ? 'log, source of truth'
          : running?.isLog === false
            ? 'broker'
            : 'log',
        role: 'log',
        zone: streamZone(plan, place),
      },
      plan.tech(pattern) ?? (plan.has('kafka-streams') ? 'Apache Kafka' : running?.title),
    ),
  );
  if (plan.has('outbox-cdc')) {
    const relay = sketch.add(
      withTech(
        {
          id: `${place.prefix}relay`,
          label: 'relay of the outbox',
          role: 'worker',
          ...(app.next === undefined ? {} : { count: 'one for each database' }),
          zone: place.after,
        },
        plan.tech('outbox-cdc'),
      ),
    );
    for (const database of [store.changes, ...(store.alsoChanges ?? [])])
      sketch.flow(database, relay, 'event', 'outbox');
    sketch.flow(relay, log, 'event', 'at least once');
  } else sketch.flow(app.writer, log, 'event', undefined, plan.events ?? plan.writes);
  const last = drawProcessor(sketch, plan, place, log);
  const fed = besideIds(plan, place);
  for (const id of fed)
    sketch.flow(last, id, 'event', id.endsWith('history') ? 'files, in batches' : 'upserts');
  if (analytic.includes(plan.primary) || (plan.has('event-sourcing') && !plan.has('outbox-cdc')))
    sketch.flow(last, store.write, 'event', 'batches');
  else if (last !== log && fed.length === 0) sketch.flow(last, store.write, 'write', 'results');
  if (last === log && fed.length === 0 && !analytic.includes(plan.primary) && !plan.has('event-sourcing')) {
    // Where services have a database each, who consumes is the next of them, and it writes its own.
    if (app.next !== undefined) {
      sketch.flow(log, app.next, 'event', 'at its own pace');
      return;
    }
    const consumers = sketch.add({
      id: `${place.prefix}consumers`,
      label: 'consumers',
      role: 'worker',
      count: 'each into its own tables',
      zone: streamZone(plan, place),
    });
    sketch.flow(log, consumers, 'event', running?.isLog === false ? undefined : 'replayable');
  }
};

const drawQueue = (sketch: Sketch, plan: Plan, place: Place, app: AppPorts, store: StorePorts): void => {
  const workers = sketch.add({
    id: `${place.prefix}workers`,
    label: plan.has('bulkhead')
      ? 'workers, a lane per partner'
      : plan.view.is('writes.fanOut')
        ? 'fan-out workers'
        : 'workers',
    role: 'worker',
    zone: plan.has('db-backed-queue') ? place.after : place.everywhere,
  });
  if (plan.has('db-backed-queue')) sketch.flow(store.changes, workers, 'event', 'claim rows');
  else {
    const queue = sketch.add(
      withTech(
        { id: `${place.prefix}queue`, label: 'queue', role: 'log', zone: place.everywhere },
        plan.tech('queue'),
      ),
    );
    sketch.flow(app.writer, queue, 'event', undefined, plan.events);
    sketch.flow(queue, workers, 'event', 'retry with backoff');
  }
  // A task is done when its outcome is stored: only then does it leave the queue.
  if (!plan.has('db-backed-queue')) sketch.flow(workers, store.write, 'write', 'outcome');
  if (plan.view.is('writes.fanOut')) {
    const gateways = sketch.add({ id: 'push-gateways', label: 'push gateways', role: 'external' });
    sketch.flow(workers, gateways, 'request', 'in batches');
  }
  if (plan.view.is('integrations.many') || plan.view.is('effects.external')) {
    const partners = sketch.add({ id: 'partners', label: 'outside systems', role: 'external' });
    sketch.flow(workers, partners, 'request', 'with time-out');
  }
};

/** A processor reads from somewhere: what it reads from is drawn, decided or not. */
const processes = (plan: Plan): boolean =>
  processors.some(([pattern]) => pattern !== 'fan-out-on-write' && plan.has(pattern));

/** Whether events, not requests, are what fills the primary store. */
export const fedByStream = (plan: Plan): boolean =>
  (plan.has('log-broker') || plan.has('managed-pubsub') || processes(plan)) &&
  !plan.has('outbox-cdc') &&
  (analytic.includes(plan.primary) || plan.has('event-sourcing'));

/** Log, queue, processors, workflow, outside systems. */
export const drawStreams = (
  sketch: Sketch,
  plan: Plan,
  place: Place,
  app: AppPorts,
  store: StorePorts,
): void => {
  const queued = plan.has('queue') || plan.has('db-backed-queue');
  const log =
    ['log-broker', 'event-sourcing', 'outbox-cdc'].some(plan.has) ||
    (plan.has('managed-pubsub') && !queued) ||
    processes(plan);
  if (log) drawLog(sketch, plan, place, app, store);
  else if (processors.some(([pattern]) => plan.has(pattern))) drawProcessor(sketch, plan, place, app.writer);
  if (queued) drawQueue(sketch, plan, place, app, store);
  if (plan.has('batch')) {
    const job = sketch.add(
      withTech(
        { id: `${place.prefix}batch`, label: 'scheduled job', role: 'worker', zone: place.after },
        plan.tech('batch'),
      ),
    );
    sketch.flow(store.changes, job, 'batch', 'reads');
    const [target = store.write] = besideIds(plan, place);
    if (target !== store.changes) sketch.flow(job, target, 'batch', 'writes');
  }
  if (plan.has('saga')) {
    const workflow = sketch.add(
      withTech(
        { id: `${place.prefix}workflow`, label: 'workflow engine', role: 'service', zone: place.everywhere },
        plan.tech('saga'),
      ),
    );
    sketch.flow(app.writer, workflow, 'request', 'start');
    sketch.flow(workflow, store.write, 'write', 'state of steps');
  }
  if (plan.view.is('effects.external') && !plan.has('queue') && !plan.has('db-backed-queue')) {
    const partners = sketch.add({ id: 'partners', label: 'outside systems', role: 'external' });
    sketch.flow(
      plan.has('saga') ? `${place.prefix}workflow` : app.writer,
      partners,
      'request',
      plan.has('idempotency-keys') ? 'with request key' : 'call',
    );
  }
};
