import type { Drawing } from '../contracts/drawing.ts';
import type { Brief, Fact, FactValue } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Breakpoint, Findings, Option } from '../contracts/findings.ts';
import { printQuantity, printRange } from '../contracts/quantity.ts';
import type { Inline, Text } from '../contracts/report.ts';

/** What every section is written from. */
export interface ReportContext {
  readonly brief: Brief;
  readonly findings: Findings;
  readonly drawings: readonly Drawing[];
  readonly recommended: Option;
  readonly fact: (id: string) => Fact | undefined;
  readonly figure: (id: string) => Figure | undefined;
}

/** Throws nothing: an id that is not there is simply not found. */
export const reportContext = (
  brief: Brief,
  findings: Findings,
  drawings: readonly Drawing[],
): ReportContext | undefined => {
  const recommended = findings.options.find((option) => option.id === findings.recommended);
  if (recommended === undefined) return undefined;
  const facts = new Map(findings.facts.map((fact) => [fact.id, fact]));
  const figures = new Map(findings.figures.map((figure) => [figure.id, figure]));
  return {
    brief,
    findings,
    drawings,
    recommended,
    fact: (id) => facts.get(id),
    figure: (id) => figures.get(id),
  };
};

const printValue = (value: FactValue, fact: Fact): string => {
  if (typeof value === 'number') return printQuantity(value, fact.unit);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
};

/** A fact's value in human units; a range as "low to high". */
export const printFact = (fact: Fact): string => {
  if (fact.range !== undefined && (fact.value === undefined || fact.origin === 'assumed'))
    return printRange(fact.range, fact.unit);
  return fact.value === undefined ? 'open' : printValue(fact.value, fact);
};

/** Token that prints a fact. */
export const factToken = (fact: Fact): Inline => ({
  kind: 'fact',
  id: fact.id,
  text: printFact(fact),
  ...(fact.origin === 'assumed' ? { assumed: true } : {}),
});

/** Token that prints a figure's value. */
const figureToken = (figure: Figure): Inline => ({
  kind: 'figure',
  id: figure.id,
  text: printQuantity(figure.value, figure.unit),
});

/** Token that prints the range of a figure where it has one that is worth telling. */
export const figureRangeToken = (figure: Figure): Inline => ({
  kind: 'figure',
  id: figure.id,
  text:
    figure.range === undefined || figure.range[0] === figure.range[1]
      ? printQuantity(figure.value, figure.unit)
      : printRange(figure.range, figure.unit),
});

const placeholder = /\{(figure:|range:)?([^{}]+)\}/g;

const fill = (context: ReportContext, kind: string | undefined, id: string): Inline => {
  if (kind !== undefined) {
    const figure = context.figure(id);
    if (figure === undefined) return '';
    return kind === 'range:' ? figureRangeToken(figure) : figureToken(figure);
  }
  const fact = context.fact(id);
  const title = context.findings.factTitles[id] ?? id;
  if (fact === undefined || typeof fact.value === 'boolean') return title;
  return factToken(fact);
};

/** A template of knowledge as text: `{fact.id}`, `{figure:id}` and `{range:id}` become tokens, flags their titles. */
export const say = (context: ReportContext, template: string): Text => {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of template.matchAll(placeholder)) {
    if (match.index > from) pieces.push(template.slice(from, match.index));
    pieces.push(fill(context, match[1], match[2] ?? ''));
    from = match.index + match[0].length;
  }
  if (from < template.length) pieces.push(template.slice(from));
  return pieces;
};

/** First letter large: a clause of knowledge as the start of a sentence. */
export const capital = (text: Text): Text => {
  const [first, ...rest] = text;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : text;
};

export const strong = (...children: readonly Inline[]): Inline => ({ kind: 'strong', children });
export const emphasis = (...children: readonly Inline[]): Inline => ({ kind: 'emphasis', children });
export const name = (text: string): Inline => ({ kind: 'name', text });

/** Texts joined with a separator between them. */
export const join = (texts: readonly Text[], separator: string): Text =>
  texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));

/** Title of a pattern with its product: "One relational primary (PostgreSQL)". */
export const choiceTitle = (context: ReportContext, pattern: string, product: string | undefined): Text => {
  const title = context.findings.patterns[pattern]?.title ?? pattern;
  const made = product === undefined ? undefined : (context.findings.products[product]?.title ?? product);
  return made === undefined ? [name(title)] : [name(title), ' (', name(made), ')'];
};

/** "peak writes passes 12 k/s", or "it no longer holds: money". */
export const breakpointText = (context: ReportContext, point: Breakpoint): Text => {
  const title = context.findings.factTitles[point.fact] ?? point.fact;
  if (point.figure === undefined) return ['this no longer holds: ', emphasis(title)];
  return say(
    context,
    `${title} ${point.direction === 'above' ? 'passes' : 'falls below'} {figure:${point.figure}}`,
  );
};
