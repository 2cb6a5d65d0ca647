import type { Component, ComponentGraph } from '../contracts/graph.ts';
import { type Frame, framesOf } from './frames.ts';
import { boxLines, cleanLabel, mermaidText, safeIds, wrapLabel } from './labels.ts';
import { type Emphasis, paintOf, strokeOf } from './look.ts';
import { neutrals, type Paint } from './palette.ts';
import { inPeerOrder, peersOf, wallsBetween } from './peers.ts';

/** Whether the eye goes right or down. */
export type Direction = 'LR' | 'TB';

const brackets = {
  user: ['(', ')'],
  client: ['(', ')'],
  gateway: ['{{', '}}'],
  service: ['[', ']'],
  worker: ['[[', ']]'],
  store: ['[(', ')]'],
  replica: ['[(', ')]'],
  cache: ['[(', ')]'],
  log: ['([', '])'],
  external: ['[', ']'],
} as const;

const labelOf = (component: Component, note: string | undefined): string => {
  const { name, detail } = boxLines(component, note);
  return [
    `<b>${name.map(mermaidText).join('<br/>')}</b>`,
    ...(detail.length === 0 ? [] : [`<small>${detail.map(mermaidText).join('<br/>')}</small>`]),
  ].join('<br/>');
};

const declaration = (paint: Paint, extra = ''): string =>
  `fill:${paint.fill},stroke:${paint.stroke},color:${paint.text}${extra}`;

/** What a class has beside its paint: dashes for what is outside, a strong border for what takes over. */
const extraOf: Readonly<Record<string, string>> = {
  external: ',stroke-dasharray:4 3',
  promoted: ',stroke-width:3px',
};

/** Mermaid source of a graph: one flowchart, laid out by ELK, frames as subgraphs, paint by class. */
export const flowchart = (
  model: ComponentGraph,
  {
    title,
    alt,
    direction,
    emphasis,
  }: {
    readonly title: string;
    readonly alt: string;
    readonly direction: Direction;
    readonly emphasis: Emphasis;
  },
): string => {
  const peers = peersOf(model);
  const graph = inPeerOrder(model, peers);
  const { frames, loose } = framesOf(graph);
  const flatFrames = frames.flatMap((frame) => [frame, ...frame.frames]);
  const ids = safeIds([...graph.components.map(({ id }) => id), ...flatFrames.map(({ id }) => id)]);
  const word = (id: string) => ids.get(id) ?? id;
  const box = (component: Component, indent: string): string => {
    const [open, close] = brackets[component.role];
    return `${indent}${word(component.id)}${open}"${labelOf(component, emphasis.notes.get(component.id))}"${close}`;
  };
  const frame = ({ id, label, frames: inner, components }: Frame, indent: string): readonly string[] => [
    `${indent}subgraph ${word(id)}["${label.map(mermaidText).join('<br/>')}"]`,
    ...inner.toReversed().flatMap((child) => frame(child, `${indent}  `)),
    ...components.map((component) => box(component, `${indent}  `)),
    `${indent}end`,
  ];
  const arrows = graph.flows.map((flow) => {
    const { dashed } = strokeOf(flow, emphasis);
    const words = wrapLabel(cleanLabel(flow.label ?? ''), 20)
      .map(mermaidText)
      .join('<br/>');
    const line = dashed ? '-.->' : '-->';
    return `  ${word(flow.from)} ${line}${words === '' ? '' : `|"${words}"|`} ${word(flow.to)}`;
  });
  const groups = Map.groupBy(graph.components, (component) =>
    emphasis.broken.has(component.id)
      ? 'broken'
      : emphasis.promoted?.has(component.id)
        ? 'promoted'
        : emphasis.quiet.has(component.id)
          ? 'quiet'
          : component.role,
  );
  const classes = [...groups].flatMap(([name, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    return [
      `  classDef ${name}Box ${declaration(paintOf(first, emphasis), extraOf[name] ?? '')}`,
      `  class ${members.map(({ id }) => word(id)).join(',')} ${name}Box`,
    ];
  });
  const frameClasses = flatFrames.map(({ id, depth }) => {
    const failed = emphasis.broken.has(id.replace(/^(zone|region) /, ''));
    const fill = depth === 1 ? neutrals.frameFill : neutrals.frameInner;
    return failed
      ? `  style ${word(id)} fill:#fff7f2,stroke:#d55e00,color:#8f3300`
      : `  style ${word(id)} fill:${fill},stroke:${neutrals.frame},color:${neutrals.muted}`;
  });
  const strokes = Map.groupBy(graph.flows.keys(), (index) => {
    const flow = graph.flows[index];
    if (flow === undefined) return '';
    const { color, width } = strokeOf(flow, emphasis);
    return `stroke:${color},stroke-width:${width}px`;
  });
  return [
    `flowchart ${direction}`,
    `  accTitle: ${cleanLabel(title, 200).replaceAll(/[#;{}<>&]/g, ' ')}`,
    `  accDescr: ${cleanLabel(alt, 600).replaceAll(/[#;{}<>&]/g, ' ')}`,
    ...loose.map((component) => box(component, '  ')),
    // Mermaid lays frames out in the reverse of the order in which they are named.
    ...frames.toReversed().flatMap((outer) => frame(outer, '  ')),
    ...arrows,
    ...peers.flows.map(
      ({ from, to }) => `  %% beside ${word(from)} ${word(to)} ${wallsBetween(graph, from, to)}`,
    ),
    ...peers.levels.map(([above, below]) => `  %% level ${word(above)} ${word(below)}`),
    ...classes,
    ...frameClasses,
    ...[...strokes]
      .filter(([style]) => style !== '')
      .map(([style, indexes]) => `  linkStyle ${[...indexes].join(',')} ${style}`),
    '',
  ].join('\n');
};
