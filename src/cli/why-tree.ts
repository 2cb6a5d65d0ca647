import wrapAnsi from 'wrap-ansi';
import type { Paint } from '../../blocks/terminal/paint.ts';
import type { Fact } from '../contracts/fact.ts';
import type { Figure, Input } from '../contracts/figure.ts';
import { printQuantity, printRange } from '../contracts/quantity.ts';
import type { Source } from '../contracts/source.ts';

/** What a tree is printed with. */
export interface WhyContext {
  readonly paint: Paint;
  readonly fact: (id: string) => Pick<Fact, 'quote' | 'by'> | undefined;
  readonly factTitle: (id: string) => string;
  readonly source: (id: string) => Pick<Source, 'title' | 'url'> | undefined;
}

const valueWords = (of: Pick<Figure, 'value' | 'range' | 'unit'>, paint: Paint): string => {
  const exact = paint.figure(printQuantity(of.value, of.unit));
  const spread =
    of.range === undefined || of.range[0] === of.range[1] ? '' : ` (${printRange(of.range, of.unit)})`;
  return `${exact}${spread}`;
};

/** What a unit is by definition is written out: "bytes in a GB = 1 GB" would say nothing. */
const definedWords = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string | undefined =>
  unit === 'B' || unit === 's'
    ? `${value.toLocaleString('en-US', { maximumFractionDigits: 9 })} ${unit}`
    : undefined;

/** A bare count whose name in the formula is a span of time carries it as its unit. */
const countedIn = (name: string, { value, unit }: Pick<Figure, 'value' | 'unit'>): string =>
  unit === 'count' && /^(months|days|years)$/.test(name) ? ` ${value === 1 ? name.slice(0, -1) : name}` : '';

const constantWords = (name: string, input: Extract<Input, { kind: 'constant' }>, paint: Paint): string => {
  const defined = input.source === 'formula' && input.range === undefined ? definedWords(input) : undefined;
  return defined === undefined
    ? `${valueWords(input, paint)}${countedIn(name, input)}`
    : paint.figure(defined);
};

const sourceWords = (id: string, { paint, source }: WhyContext): readonly string[] => {
  if (id === 'formula') return [];
  const found = source(id);
  return [paint.dim(found === undefined ? `source: ${id}` : `source: ${found.title} <${found.url}>`)];
};

/** One box of the tree: its first line, what stands under it, and what it is made of. */
interface TreeNode {
  readonly head: string;
  readonly notes: readonly string[];
  readonly children: readonly TreeNode[];
}

const factNode = (input: Extract<Input, { kind: 'fact' }>, context: WhyContext): TreeNode => {
  const fact = context.fact(input.id);
  const origin = input.origin === 'assumed' ? 'assumed, since nobody said' : input.origin;
  const by = fact?.by === undefined ? '' : ` (${fact.by})`;
  return {
    head: `${context.factTitle(input.id)} = ${valueWords(input, context.paint)}  ${context.paint.dim(`fact ${input.id}, ${origin}`)}`,
    notes: fact?.quote === undefined ? [] : [`“${fact.quote}”${by}`],
    children: [],
  };
};

const inputNode = (name: string, input: Input, context: WhyContext): TreeNode => {
  switch (input.kind) {
    case 'fact':
      return factNode(input, context);
    case 'constant':
      return {
        head: `${input.name} = ${constantWords(name, input, context.paint)}  ${context.paint.dim('constant')}`,
        notes: sourceWords(input.source, context),
        children: [],
      };
    case 'figure':
      return figureNode(input.figure, context);
  }
};

const figureNode = (figure: Figure, context: WhyContext): TreeNode => ({
  head: `${figure.title} = ${valueWords(figure, context.paint)}  ${context.paint.dim(figure.id)}`,
  notes: [`= ${figure.text}`, ...sourceWords(figure.source, context)],
  children: Object.entries(figure.inputs).map(([name, input]) => {
    const node = inputNode(name, input, context);
    return { ...node, head: `${context.paint.strong(name)}: ${node.head}` };
  }),
});

const narrowest = 30;

const linesOf = (node: TreeNode, paint: Paint, width: number): readonly string[] => {
  const wrap = (text: string, indent: number): readonly string[] =>
    wrapAnsi(text, Math.max(narrowest, width - indent), { hard: true })
      .split('\n')
      .map((line, index) => (index === 0 ? line : `  ${line}`));
  return [
    ...wrap(node.head, 2),
    ...node.notes.flatMap((note) => wrap(note, 4).map((line) => `  ${line}`)),
    ...node.children.flatMap((child, index) => {
      const last = index === node.children.length - 1;
      return linesOf(child, paint, width - 5).map((line, row) =>
        row === 0
          ? `  ${paint.dim(last ? '└─' : '├─')} ${line}`
          : `  ${paint.dim(last ? '  ' : '│ ')} ${line}`,
      );
    }),
  ];
};

/** A figure as a tree of lines: value, formula, source, then each input down to facts with quotes and constants. */
export const whyLines = (figure: Figure, context: WhyContext, width: number): readonly string[] =>
  linesOf(figureNode(figure, context), context.paint, width);
