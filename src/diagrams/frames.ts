import type { Component, ComponentGraph } from '../contracts/graph.ts';
import { cleanLabel, labelWidth } from './labels.ts';

/** A frame around components: a region, a zone, or a region that has only one zone in the picture. */
export interface Frame {
  readonly id: string;
  /** One line, or region and zone where both are one frame. */
  readonly label: readonly string[];
  readonly depth: 1 | 2;
  readonly frames: readonly Frame[];
  readonly components: readonly Component[];
}

/** Longest title that stands in one line with another; arrows come in beside it. */
const oneLine = 16;

const titleOf = (parts: readonly string[]): readonly string[] => {
  const shown = [...new Set(parts.map((part) => cleanLabel(part)))].filter((part) => part !== '');
  return labelWidth(shown.join('')) <= oneLine ? [shown.join(' · ')] : shown;
};

/**
 * The frames of a graph, without empty ones. A region with a single zone is one frame, so that boxes are not wrapped
 * twice for nothing.
 */
export const framesOf = (
  graph: ComponentGraph,
): { readonly frames: readonly Frame[]; readonly loose: readonly Component[] } => {
  const zones = new Map(graph.zones.map((zone) => [zone.id, zone]));
  const regions = new Set(graph.regions.map(({ id }) => id));
  const zoneFrame = (id: string, label: string, depth: 1 | 2): Frame => ({
    id: `zone ${id}`,
    label: titleOf([label]),
    depth,
    frames: [],
    components: graph.components.filter(({ zone }) => zone === id),
  });
  const regionFrames = graph.regions.flatMap((region): readonly Frame[] => {
    const inside = graph.zones
      .filter((zone) => zone.region === region.id)
      .map((zone) => zoneFrame(zone.id, zone.label, 2))
      .filter(({ components }) => components.length > 0);
    const [only] = inside;
    if (only === undefined) return [];
    return inside.length === 1
      ? [{ ...only, depth: 1, label: titleOf([region.label, ...only.label]) }]
      : [
          {
            id: `region ${region.id}`,
            label: titleOf([region.label]),
            depth: 1,
            frames: inside,
            components: [],
          },
        ];
  });
  const orphanZones = graph.zones
    .filter((zone) => !regions.has(zone.region))
    .map((zone) => zoneFrame(zone.id, zone.label, 1))
    .filter(({ components }) => components.length > 0);
  return {
    frames: [...regionFrames, ...orphanZones],
    loose: graph.components.filter(({ zone }) => zone === undefined || !zones.has(zone)),
  };
};
