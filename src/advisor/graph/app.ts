import type { Plan, Sketch } from './sketch.ts';
import type { Place } from './stores.ts';

/** Where requests enter a region and which services touch the store. */
export interface AppPorts {
  readonly entry: string;
  readonly writer: string;
  readonly reader: string;
}

const zoneOf = (place: Place, index: number): string => place.zones[index % place.zones.length] ?? 'zone-a';

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
  const commands = service('service-a', 'service A');
  const other = service('service-b', 'service B');
  sketch.flow(api, commands, 'request');
  sketch.flow(api, other, 'request');
  return { entry: api, writer: commands, reader: plan.has('cqrs') ? other : commands };
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
