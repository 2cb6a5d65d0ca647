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

const value = (of: Pick<Figure, 'value' | 'range' | 'unit'>, paint: Paint): string => {
  const exact = paint.figure(printQuantity(of.value, of.unit));
  const spread =
    of.range === undefined || of.range[0] === of.range[1] ? '' : ` (${printRange(of.range, of.unit)})`;
  return `${exact}${spread}`;
};

const sourceLines = (id: string, { paint, source }: WhyContext): readonly string[] => {
  if (id === 'formula') return [];
  const found = source(id);
  return [paint.dim(found === undefined ? `source: ${id}` : `source: ${found.title} <${found.url}>`)];
};

const factLines = (input: Extract<Input, { kind: 'fact' }>, context: WhyContext): readonly string[] => {
  const { paint } = context;
  const fact = context.fact(input.id);
  const origin = input.origin === 'assumed' ? 'assumed, since nobody said' : input.origin;
  return [
    `${context.factTitle(input.id)} = ${value(input, paint)}  ${paint.dim(`fact ${input.id}, ${origin}`)}`,
    ...(fact?.quote === undefined
      ? []
      : [`  “${fact.quote}”${fact.by === undefined ? '' : ` (${fact.by})`}`]),
  ];
};

const inputLines = (name: string, input: Input, context: WhyContext): readonly string[] => {
  const label = (lines: readonly string[]) =>
    lines.map((line, index) => (index === 0 ? `${context.paint.strong(name)}: ${line}` : line));
  switch (input.kind) {
    case 'fact':
      return label(factLines(input, context));
    case 'constant':
      return label([
        `${input.name} = ${value(input, context.paint)}  ${context.paint.dim('constant')}`,
        ...sourceLines(input.source, context).map((line) => `  ${line}`),
      ]);
    case 'figure':
      return label(whyLines(input.figure, context));
  }
};

/** A figure as a tree of lines: value, formula, source, then each input down to facts with quotes and constants. */
export const whyLines = (figure: Figure, context: WhyContext): readonly string[] => {
  const { paint } = context;
  const inputs = Object.entries(figure.inputs);
  return [
    `${figure.title} = ${value(figure, paint)}  ${paint.dim(figure.id)}`,
    `  = ${figure.text}`,
    ...sourceLines(figure.source, context).map((line) => `  ${line}`),
    ...inputs.flatMap(([name, input], index) => {
      const last = index === inputs.length - 1;
      return inputLines(name, input, context).map((line, row) =>
        row === 0
          ? `  ${paint.dim(last ? '└─' : '├─')} ${line}`
          : `  ${paint.dim(last ? '  ' : '│ ')} ${line}`,
      );
    }),
  ];
};
