import type { Component, ComponentGraph } from '../contracts/graph.ts';
import type { Direction } from './flowchart.ts';
import { type Frame, framesOf } from './frames.ts';
import { boxLines, cleanLabel, safeIds, wrapLabel } from './labels.ts';
import { type Emphasis, paintOf, strokeOf } from './look.ts';
import { hues, neutrals } from './palette.ts';

const shapes = {
  user: 'box',
  client: 'box',
  gateway: 'hexagon',
  service: 'box',
  worker: 'box',
  store: 'cylinder',
  replica: 'cylinder',
  cache: 'cylinder',
  log: 'box',
  external: 'box',
} as const;

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const labelOf = (component: Component, note: string | undefined): string => {
  const { name, detail } = boxLines(component, note);
  const lines = [
    ...name.map((line) => `<B>${xml(line)}</B>`),
    ...detail.map((line) => `<FONT POINT-SIZE="13" COLOR="${neutrals.muted}">${xml(line)}</FONT>`),
  ];
  return `<${lines.join('<BR/>')}>`;
};

/** Graphviz source of the same boxes, arrows and frames; the way without a browser. */
export const dotGraph = (
  graph: ComponentGraph,
  {
    title,
    direction,
    emphasis,
  }: { readonly title: string; readonly direction: Direction; readonly emphasis: Emphasis },
): string => {
  const { frames, loose } = framesOf(graph);
  const ids = safeIds([
    ...graph.components.map(({ id }) => id),
    ...frames.flatMap((frame) => [frame.id, ...frame.frames.map(({ id }) => id)]),
  ]);
  const word = (id: string) => ids.get(id) ?? id;
  const box = (component: Component, indent: string): string => {
    const { fill, stroke, text } = paintOf(component, emphasis);
    const round = component.role === 'store' || component.role === 'gateway' ? '' : ',rounded';
    const dashed = component.role === 'external' ? ',dashed' : '';
    const strong = emphasis.promoted?.has(component.id) ? ', penwidth=3' : '';
    return `${indent}${word(component.id)} [label=${labelOf(component, emphasis.notes.get(component.id))}, shape=${shapes[component.role]}, style="filled${round}${dashed}", fillcolor="${fill}", color="${stroke}", fontcolor="${text}"${strong}]`;
  };
  const frame = (
    { id, label, depth, frames: inner, components }: Frame,
    indent: string,
  ): readonly string[] => {
    const failed = emphasis.broken.has(id.replace(/^(zone|region) /, ''));
    return [
      `${indent}subgraph cluster_${word(id)} {`,
      `${indent}  label=<${label.map(xml).join('<BR ALIGN="LEFT"/>')}>; labeljust=l; style="filled,rounded"; margin=16`,
      `${indent}  fillcolor="${failed ? '#fff7f2' : depth === 1 ? neutrals.frameFill : neutrals.frameInner}"; color="${failed ? hues.vermillion : neutrals.frame}"; fontcolor="${failed ? '#8f3300' : neutrals.muted}"`,
      ...inner.flatMap((child) => frame(child, `${indent}  `)),
      ...components.map((component) => box(component, `${indent}  `)),
      `${indent}}`,
    ];
  };
  const arrows = graph.flows.map((flow) => {
    const { color, width, dashed } = strokeOf(flow, emphasis);
    // Graphviz puts a label right at its line: a space on either side keeps them apart.
    const words = wrapLabel(cleanLabel(flow.label ?? ''), 20)
      .map((line) => (line === '' ? '' : `&#160;${xml(line)}&#160;`))
      .join('<BR/>');
    const label = words === '' ? '' : `label=<${words}>, `;
    return `  ${word(flow.from)} -> ${word(flow.to)} [${label}color="${color}", penwidth=${width}${dashed ? ', style=dashed' : ''}]`;
  });
  return [
    'digraph picture {',
    `  graph [tooltip=${quoted(cleanLabel(title, 200))}, rankdir=${direction}, bgcolor="${neutrals.paper}", pad=0.25, nodesep=0.45, ranksep=0.6, fontname="Inter", fontsize=14]`,
    `  node [fontname="Inter", fontsize=16, margin="0.2,0.12", penwidth=1.5]`,
    `  edge [fontname="Inter", fontsize=13, fontcolor="${neutrals.muted}", arrowsize=0.8]`,
    ...loose.map((component) => box(component, '  ')),
    ...frames.flatMap((outer) => frame(outer, '  ')),
    ...arrows,
    '}',
    '',
  ].join('\n');
};
