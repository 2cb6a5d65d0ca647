import type { Drawing } from '../contracts/drawing.ts';
import type { Component, ComponentGraph } from '../contracts/graph.ts';
import { boxLines, cleanLabel, safeIds, sequenceText, wrapLabel } from './labels.ts';
import { neutrals, rolePaint } from './palette.ts';
import { type Step, type WritePath, writePathOf } from './write-steps.ts';

/** Characters of a line that a note over two neighbours holds: mermaid makes it as wide as they stand apart, and no wider. */
const noteWidth = 21;

const words = (step: Step): readonly string[] => wrapLabel(cleanLabel(step.words), 16);

const arrowOf = ({ kind }: Step): string => (kind === 'answer' || kind === 'later' ? '-->>' : '->>');

/** Characters of a line over a lifeline, narrow first: wide ones push the lifelines apart. */
const laneWidths = [14, 16, 18] as const;
const widestLane = 16;
/** Lines that a box over a lifeline has room for. */
const laneLines = 3;

/** Name and product, in full where three lines hold them: how many there are of it is told by the architecture, and would only be cut short here. */
const laneOf = ({ count: _count, ...component }: Component): readonly string[] => {
  const at = (width: number): readonly string[] => {
    const { name, detail } = boxLines(component, undefined, width);
    return [...name, ...detail.flatMap((line) => wrapLabel(line, width))];
  };
  const fitting = laneWidths.map(at).find((lines) => lines.length <= laneLines);
  if (fitting !== undefined) return fitting;
  const lines = at(widestLane).slice(0, laneLines);
  return [...lines.slice(0, -1), `${(lines.at(-1) ?? '').slice(0, widestLane - 1).trimEnd()}…`];
};

const participant = (component: Component, word: string): string =>
  `  participant ${word} as ${laneOf(component).map(sequenceText).join('<br/>')}`;

const sequence = (
  { parts, before, acknowledged, after, retry, writer }: WritePath,
  { title, alt }: { readonly title: string; readonly alt: string },
): string => {
  const ids = safeIds(parts.map(({ id }) => id));
  const word = (id: string) => ids.get(id) ?? id;
  const line = (step: Step) =>
    `${word(step.from)}${arrowOf(step)}${word(step.to)}: ${words(step).map(sequenceText).join('<br/>')}`;
  const first = parts[0]?.id ?? writer;
  const paint = parts.map(({ id, role }) => {
    const { fill, stroke } = rolePaint[role];
    return `  %% paint ${word(id)} ${fill} ${stroke}`;
  });
  return [
    'sequenceDiagram',
    `  accTitle: ${cleanLabel(title, 200).replaceAll(/[#;{}<>&]/g, ' ')}`,
    `  accDescr: ${cleanLabel(alt, 600).replaceAll(/[#;{}<>&]/g, ' ')}`,
    '  autonumber',
    ...parts.map((part) => participant(part, word(part.id))),
    ...paint,
    ...before.map((step) => `  ${line(step)}`),
    ...(before.length === 0
      ? []
      : [
          `  Note over ${word(first)},${word(writer)}: acknowledged#58;<br/>${wrapLabel(acknowledged, noteWidth).join('<br/>')}`,
        ]),
    ...after.map((step) => `  ${line(step)}`),
    ...(after.length === 0
      ? []
      : [
          `  Note over ${word(after[0]?.from ?? first)},${word(after[0]?.to ?? writer)}: after the answer#58;<br/>nobody waits for it`,
        ]),
    ...(retry.length === 0
      ? []
      : [
          `  Note over ${word(first)},${word(writer)}: the answer was lost#58;<br/>the same once more`,
          ...retry.map((step) => `  ${line(step)}`),
          `  Note over ${word(first)},${word(writer)}: key seen before#58;<br/>nothing written twice`,
        ]),
    '',
  ].join('\n');
};

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same steps as numbered arrows between boxes: the way without a browser has no sequence diagrams. */
const numbered = ({ parts, before, after, retry }: WritePath): string => {
  const ids = safeIds(parts.map(({ id }) => id));
  const steps = [...before, ...after, ...retry];
  return [
    'digraph picture {',
    `  graph [rankdir=TB, bgcolor="${neutrals.paper}", pad=0.25, nodesep=0.7, ranksep=0.7, fontname="Arial"]`,
    '  node [fontname="Arial", fontsize=16, shape=box, style="filled,rounded", margin="0.2,0.12", penwidth=1.5]',
    `  edge [fontname="Arial", fontsize=13, color="${neutrals.line}", fontcolor="${neutrals.muted}", arrowsize=0.8]`,
    ...parts.map((part) => {
      const { name, detail } = boxLines(part);
      const { fill, stroke, text } = rolePaint[part.role];
      return `  ${ids.get(part.id)} [label=<${[...name.map((each) => `<B>${xml(each)}</B>`), ...detail.map(xml)].join('<BR/>')}>, fillcolor="${fill}", color="${stroke}", fontcolor="${text}"]`;
    }),
    ...steps.map((step, index) => {
      const dashed = step.kind === 'answer' || step.kind === 'later' ? ', style=dashed' : '';
      return `  ${ids.get(step.from)} -> ${ids.get(step.to)} [label=<${index + 1}. ${words(step).map(xml).join('<BR/>')}>${dashed}]`;
    }),
    '}',
    '',
  ].join('\n');
};

/**
 * The write path of a graph as a sequence: from the user to the store, copies before the answer where they are waited for,
 * the answer, what follows later, and the retry that is answered the same. Undefined where no write starts at a user.
 */
export const writePathDrawing = ({
  id,
  title,
  graph,
  keyed = true,
}: {
  readonly id: string;
  readonly title: string;
  readonly graph: ComponentGraph;
  /** Whether the design knows a repeated request by its key. */
  readonly keyed?: boolean;
}): Drawing | undefined => {
  const whole = writePathOf(graph);
  const path = whole === undefined || keyed ? whole : { ...whole, retry: [] };
  if (path === undefined) return undefined;
  const names = new Map(graph.components.map(({ id: each, label }) => [each, cleanLabel(label)]));
  const said = (steps: readonly Step[]) =>
    steps
      .map(({ from, to, words: what }) => `${names.get(from)} to ${names.get(to)}: ${cleanLabel(what)}`)
      .join('; ');
  const alt = [
    `${title}. Step by step: ${said(path.before.filter(({ kind }) => kind !== 'answer'))}; then the answers come back.`,
    `Then is acknowledged: ${path.acknowledged}.`,
    ...(path.after.length === 0 ? [] : [`Afterwards: ${said(path.after)}.`]),
    ...(path.retry.length === 0
      ? []
      : ['A retry with the same key is answered the same and writes nothing twice.']),
  ].join(' ');
  return {
    id,
    kind: 'write path',
    title,
    alt,
    lead: `When the answer comes, ${path.acknowledged}.`,
    mermaid: sequence(path, { title, alt }),
    dot: numbered(path),
  };
};

/** What happens to a write after its answer, where the write path has no room for it; undefined where it has, or nothing does. */
export const afterWriteDrawing = ({
  id,
  title,
  graph,
}: {
  readonly id: string;
  readonly title: string;
  readonly graph: ComponentGraph;
}): Drawing | undefined => {
  const path = writePathOf(graph);
  if (path?.followed === undefined) return undefined;
  const { parts, steps } = path.followed;
  const names = new Map(graph.components.map(({ id: each, label }) => [each, cleanLabel(label)]));
  const alt = `${title}. Nobody waits for it: ${steps
    .map(({ from, to, words: what }) => `${names.get(from)} to ${names.get(to)}: ${cleanLabel(what)}`)
    .join('; ')}.`;
  const alone = { ...path, parts, before: [], after: steps, retry: [] };
  return {
    id,
    kind: 'write path',
    title,
    alt,
    mermaid: sequence(alone, { title, alt }),
    dot: numbered(alone),
  };
};
