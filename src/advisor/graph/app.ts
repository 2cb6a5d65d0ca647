import type { FlowKind } from '../../contracts/graph.ts';
import type { Measure, Plan, Sketch } from './sketch.ts';
import type { Place } from './stores.ts';

/** Where requests enter a region and which services touch the store. */
export interface AppPorts {
  readonly entry: string;
  readonly writer: string;
  readonly reader: string;
  /** The same application in a second zone, so that the loss of one zone leaves one that answers. */
  readonly twin?: string;
}

const zoneOf = (place: Place, index: number): string => place.zones[index % place.zones.length] ?? 'zone-a';

const needsGateway = (plan: Plan, regions: number): boolean =>
  regions > 1 ||
  plan.has('cells') ||
  plan.has('shuffle-sharding') ||
  plan.has('zone-drain') ||
  plan.has('tenant');

const services = (sketch: Sketch, plan: Plan, place: Place): AppPorts => {
  const api = sketch.add({ id: `${place.prefix}api`, label: 'API', role: 'service', zone: zoneOf(place, 0) });
  const commands = sketch.add({
    id: `${place.prefix}service-a`,
    label: 'service A',
    role: 'service',
    zone: zoneOf(place, 0),
  });
  const other = sketch.add({
    id: `${place.prefix}service-b`,
    label: 'service B',
    role: 'service',
    zone: zoneOf(place, 1),
  });
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
  const box = (id: string, zone: string) =>
    sketch.add({ id: `${place.prefix}${id}`, label: appLabel(plan), role: 'service', zone });
  const app = box('app', zoneOf(place, 0));
  const ports = { entry: app, writer: app, reader: app };
  return place.compact || place.zones.length < 2 || holdsState.some(plan.has)
    ? ports
    : { ...ports, twin: box('app-b', zoneOf(place, 1)) };
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
      zone: zoneOf(place, 0),
    });
  const ports = plan.has('microservices') ? services(sketch, plan, place) : application(sketch, plan, place);
  if (entry === '') return ports;
  sketch.flow(entry, ports.entry, 'request', plan.has('waiting-room') ? 'admitted' : undefined);
  if (ports.twin !== undefined) sketch.flow(entry, ports.twin, 'request');
  return { ...ports, entry };
};

/** An arrow from the application to something beside the store: from its copy in the other zone as well. */
export const fromApplication = (
  sketch: Sketch,
  { writer, twin }: AppPorts,
  to: string,
  kind: FlowKind,
  label?: string,
  measure?: Measure,
): void => {
  sketch.flow(writer, to, kind, label, measure);
  if (twin !== undefined) sketch.flow(twin, to, kind);
};
