import type { ComponentRole } from '../contracts/graph.ts';

/** How one kind of box looks everywhere: tinted fill, strong border, dark text. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

/**
 * Okabe and Ito's colours, safe for colour-blind eyes (https://jfly.uni-koeln.de/color/), darkened where a border or a
 * small text needs contrast on white.
 */
export const hues = {
  purple: '#b0578a',
  blue: '#0072b2',
  sky: '#2f8fc4',
  green: '#00805d',
  orange: '#b87900',
  grey: '#6b7686',
  vermillion: '#d55e00',
} as const;

/** Ink, muted ink and the neutrals of frames, shared by diagrams and charts. */
export const neutrals = {
  ink: '#1f2937',
  muted: '#5b6675',
  line: '#66717f',
  frame: '#d3d9e0',
  frameFill: '#f8fafb',
  frameInner: '#ffffff',
  paper: '#ffffff',
} as const;

const text = neutrals.ink;

/** Paint by role: client, stateless service, store, log or queue, outside. Never red. */
export const rolePaint: Readonly<Record<ComponentRole, Paint>> = {
  user: { fill: '#faeef5', stroke: hues.purple, text },
  client: { fill: '#faeef5', stroke: hues.purple, text },
  gateway: { fill: '#e8f2fa', stroke: hues.blue, text },
  service: { fill: '#e8f2fa', stroke: hues.blue, text },
  worker: { fill: '#e8f2fa', stroke: hues.blue, text },
  store: { fill: '#e2f4ed', stroke: hues.green, text },
  replica: { fill: '#f6fcf9', stroke: hues.green, text },
  cache: { fill: '#eef8fd', stroke: hues.sky, text },
  log: { fill: '#fdf4e0', stroke: hues.orange, text },
  external: { fill: '#f4f5f7', stroke: hues.grey, text },
};

/** What is broken; the only red in any picture. */
export const brokenPaint: Paint = { fill: '#fde9dd', stroke: hues.vermillion, text: '#8f3300' };

/** What did not change, in a picture of a difference. */
export const quietPaint: Paint = { fill: '#f6f7f8', stroke: '#b4bcc6', text: neutrals.muted };
