import { type Place, zoneOf } from './place.ts';
import type { Plan, Sketch } from './sketch.ts';

/** Where requests enter a region and which services touch the store. */
export interface AppPorts {
  readonly entry: string;
  readonly writer: string;
  readonly reader: string;
  /** The service that owns the second database, where each has one of its own. */
  readonly next?: string;
}

const needsGateway = (plan: Plan, regions: number): boolean =>
  regions > 1 ||
  plan.has('cells') ||
  plan.has('shuffle-sharding') ||
  plan.has('zone-drain') ||
  plan.has('tenant');

const services = (sketch: Sketch, plan: Plan, place: Place): AppPorts => {
  const service = (id: string, label: string) =>
    sketch.add({ id: `${place.prefix}${id}`, label, role: 'service', zone: place.everywhere });
  const api = service('api', 'API');
  if (plan.primary === 'relational-functional-split') {
    const first = service('service-first', 'first service');
    // What takes the events of the first stands after them, so that the picture leads on and not back.
    const next = sketch.add({
      id: `${place.prefix}service-next`,
      label: 'next service',
      role: 'service',
      zone: plan.has('outbox-cdc') ? place.after : place.everywhere,
    });
    sketch.flow(api, first, 'request');
    sketch.instead(api, next, 'request');
    return { entry: api, writer: first, reader: first, next };
  }
  const writer = service('service-writing', 'writing service');
  const reader = service('service-reading', 'reading service');
  sketch.flow(api, writer, 'request');
  sketch.instead(api, reader, 'request');
  return { entry: api, writer, reader };
};

const appLabel = (plan: Plan): string => {
  if (plan.has('single-process')) return 'one process, all steps';
  if (plan.has('single-codebase-workers')) return 'one service, all variants';
  if (plan.has('central-sequencer')) return 'document server';
  return 'application';
};

/** What keeps its state in its own process cannot simply run twice. */
const holdsState = ['single-process', 'central-sequencer', 'in-memory-state', 'embedded-sqlite'];

const application = (sketch: Sketch, plan: Plan, place: Place): AppPorts => {
  const alone = holdsState.some(plan.has);
  const app = sketch.add({
    id: `${place.prefix}app`,
    label: appLabel(plan),
    role: 'service',
    zone: alone ? zoneOf(place, 0) : place.everywhere,
  });
  return { entry: app, writer: app, reader: app };
};

/** Draws what stands between people and the store in one region. */
export const drawApp = (sketch: Sketch, plan: Plan, place: Place, regions: number): AppPorts => {
  let entry = '';
  // It turns people away before they reach a zone, so it must not die with one.
  if (plan.has('waiting-room'))
    entry = sketch.add({ id: `${place.prefix}gate`, label: 'waiting room', role: 'gateway' });
  else if (needsGateway(plan, regions))
    entry = sketch.add({
      id: `${place.prefix}gateway`,
      label: plan.has('cells') ? 'zone gateway' : 'gateway',
      role: 'gateway',
      zone: place.everywhere,
    });
  const ports = plan.has('microservices') ? services(sketch, plan, place) : application(sketch, plan, place);
  if (entry === '') return ports;
  sketch.flow(entry, ports.entry, 'request', plan.has('waiting-room') ? 'admitted' : undefined);
  return { ...ports, entry };
};
