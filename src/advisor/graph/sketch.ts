import type { FactView } from '../../contracts/fact.ts';
import type { Component, ComponentGraph, Flow, FlowKind, Region, Zone } from '../../contracts/graph.ts';

/** A rate or size ready for an arrow, and the figure behind it. */
export interface Measure {
  readonly label: string;
  readonly figure: string;
}

/** What the fragments of a graph may look at. */
export interface Plan {
  readonly has: (pattern: string) => boolean;
  /** Title of the product chosen for a pattern. */
  readonly tech: (pattern: string) => string | undefined;
  readonly view: FactView;
  /** Application and database share one machine, and a backup is all that stands behind them. */
  readonly alone?: boolean;
  /** The broker that runs today, where none is chosen: its title, and whether what it holds can be read again. */
  readonly runningBroker?: { readonly title: string; readonly isLog: boolean } | undefined;
  readonly writes: Measure | undefined;
  readonly reads: Measure | undefined;
  readonly events: Measure | undefined;
  /** How many nodes the main store needs, where that is more than a picture shows. */
  readonly nodes?: Measure | undefined;
  /** Id of the primary store pattern. */
  readonly primary: string;
}

/** A graph being drawn; frames appear only when something stands in them. */
export interface Sketch {
  readonly region: (id: string, label: string, within?: string) => void;
  readonly zone: (id: string, label: string, region: string, everywhere?: boolean) => void;
  readonly add: (component: Component) => string;
  readonly flow: (from: string, to: string, kind: FlowKind, label?: string, measure?: Measure) => void;
  /** A flow that a request takes in place of another of its kind. */
  readonly instead: (from: string, to: string, kind: FlowKind, label?: string) => void;
  readonly build: () => ComponentGraph;
}

const joined = (label: string | undefined, measure: Measure | undefined): string | undefined =>
  measure === undefined ? label : label === undefined ? measure.label : `${label} ${measure.label}`;

/** An empty sketch; adding the same id twice keeps the first, so that fragments may share components. */
export const newSketch = (): Sketch => {
  const regions = new Map<string, Region>();
  const zones = new Map<string, Zone>();
  const components = new Map<string, Component>();
  const flows = new Map<string, Flow>();
  const draw = (flow: Omit<Flow, 'id'>): void => {
    const id = `${flow.from}>${flow.to}:${flow.kind}`;
    if (!flows.has(id) && flow.from !== flow.to) flows.set(id, { id, ...flow });
  };
  return {
    region: (id, label, within) => {
      if (!regions.has(id)) regions.set(id, { id, label, ...(within === undefined ? {} : { within }) });
    },
    zone: (id, label, region, everywhere = false) => {
      if (!zones.has(id)) zones.set(id, { id, label, region, ...(everywhere ? { everywhere: true } : {}) });
    },
    add: (component) => {
      if (!components.has(component.id)) components.set(component.id, component);
      return component.id;
    },
    flow: (from, to, kind, label, measure) => {
      const text = joined(label, measure);
      draw({
        from,
        to,
        kind,
        ...(text === undefined ? {} : { label: text }),
        ...(measure === undefined ? {} : { figure: measure.figure }),
      });
    },
    instead: (from, to, kind, label) => {
      draw({ from, to, kind, ...(label === undefined ? {} : { label }), instead: true });
    },
    build: () => {
      const used = new Set([...components.values()].map((component) => component.zone));
      const usedZones = [...zones.values()].filter((zone) => used.has(zone.id));
      const usedRegions = new Set(usedZones.map((zone) => zone.region));
      return {
        regions: [...regions.values()].filter((region) => usedRegions.has(region.id)),
        zones: usedZones,
        components: [...components.values()],
        flows: [...flows.values()].filter((flow) => components.has(flow.from) && components.has(flow.to)),
      };
    },
  };
};

/** Adds product name under a label where one is chosen. */
export const withTech = (component: Component, tech: string | undefined): Component =>
  tech === undefined ? component : { ...component, tech };
