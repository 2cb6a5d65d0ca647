import type { Component, Flow } from '../contracts/graph.ts';
import { brokenPaint, hues, neutrals, type Paint, quietPaint, rolePaint } from './palette.ts';

/** What a picture says beside its structure: what is broken, what is quiet because it did not change or cannot be reached. */
export interface Emphasis {
  readonly broken: ReadonlySet<string>;
  readonly quiet: ReadonlySet<string>;
  /** Boxes that take over from broken ones, and the arrows that lead there from now on. */
  readonly promoted?: ReadonlySet<string>;
  /** Words under a box, so that colour is never the only sign. */
  readonly notes: ReadonlyMap<string, string>;
}

/** Nothing stands out. */
export const plain: Emphasis = { broken: new Set(), quiet: new Set(), notes: new Map() };

/** Paint of a box: red only if it is broken, grey if it is quiet, else by role. */
export const paintOf = (component: Component, { broken, quiet, promoted }: Emphasis): Paint => {
  if (broken.has(component.id)) return brokenPaint;
  if (promoted?.has(component.id)) return rolePaint.store;
  return quiet.has(component.id) ? quietPaint : rolePaint[component.role];
};

/** A line between boxes. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
}

const flowHue: Readonly<Record<Flow['kind'], string>> = {
  request: neutrals.line,
  write: neutrals.line,
  read: neutrals.line,
  replication: hues.green,
  event: hues.orange,
  batch: neutrals.line,
};

/** Stroke of an arrow: copies and batches are dashed, what touches something broken is broken too. */
export const strokeOf = (flow: Flow, { broken, quiet, promoted }: Emphasis): Stroke => {
  const dashed = flow.kind === 'replication' || flow.kind === 'batch';
  if (broken.has(flow.id) || broken.has(flow.from) || broken.has(flow.to))
    return { color: hues.vermillion, width: 1.5, dashed: true };
  if (promoted?.has(flow.id)) return { color: hues.green, width: 2.5, dashed: false };
  if (quiet.has(flow.id)) return { color: quietPaint.stroke, width: 1.5, dashed };
  return { color: flowHue[flow.kind], width: flow.kind === 'write' ? 2 : 1.5, dashed };
};
