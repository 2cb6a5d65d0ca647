import type { Drawing } from '../contracts/drawing.ts';
import type { Brief, Fact, FactValue } from '../contracts/fact.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Breakpoint, Findings, Option } from '../contracts/findings.ts';
import { printQuantity, printRange, type Unit } from '../contracts/quantity.ts';
import type { Inline, Text } from '../contracts/report.ts';
import { endings } from './endings.ts';
import { headsOf } from './heads.ts';
import { isLoose, looseWords } from './ranges.ts';

/** What every section is written from. */
export interface ReportContext {
  readonly brief: Brief;
  readonly findings: Findings;
  readonly drawings: readonly Drawing[];
  readonly recommended: Option;
  readonly fact: (id: string) => Fact | undefined;
  readonly figure: (id: string) => Figure | undefined;
  /** What an option is called over its column, by its id. */
  readonly head: (option: Option) => string;
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
  const heads = headsOf(findings);
  return {
    brief,
    findings,
    drawings,
    recommended,
    fact: (id) => facts.get(id),
    figure: (id) => figures.get(id),
    head: (option) => heads.get(option.id) ?? option.short,
  };
};

/** What a fact is called where its value stands beside it with its unit. */
export const titleBesideValue = (title: string): string => title.replace(/ in months$/, '');

const unitOf = (fact: Fact): Unit => (fact.id === 'horizon.months' ? 'months' : fact.unit);

const printValue = (value: FactValue, fact: Fact): string => {
  if (typeof value === 'number') return printQuantity(value, unitOf(fact));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join(', ');
};

/** A fact's value in human units; a range as "low to high". */
export const printFact = (fact: Fact): string => {
  if (fact.range !== undefined && (fact.value === undefined || fact.origin === 'assumed'))
    return printRange(fact.range, unitOf(fact));
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
export const figureToken = (figure: Figure): Inline => ({
  kind: 'figure',
  id: figure.id,
  text: printQuantity(figure.value, figure.unit),
});

/** Below it a share is told by its upper end alone. */
const smallShare = 0.01;
/** Days between two dates above which only the earlier one says anything. */
const farApart = 3653;

const rangeWords = ({ value, range, unit }: Figure): string => {
  if (range === undefined || range[0] === range[1]) return printQuantity(value, unit);
  if (unit === 'fraction' && range[0] < smallShare) return `up to ${printQuantity(range[1], unit)}`;
  if (unit === 'date' && range[1] - range[0] > farApart) return `not before ${printQuantity(range[0], unit)}`;
  return printRange(range, unit);
};

/** Token that prints the range of a figure where it has one that is worth telling. */
export const figureRangeToken = (figure: Figure): Inline => ({
  kind: 'figure',
  id: figure.id,
  text: rangeWords(figure),
});

/** Token that prints what is expected and, in brackets, the range around it. */
export const figureWithRangeToken = (figure: Figure): Inline => {
  const [value, range] = [printQuantity(figure.value, figure.unit), rangeWords(figure)];
  return { kind: 'figure', id: figure.id, text: value === range ? value : `${value} (${range})` };
};

const placeholder = /\{(figure:|range:)?([^{}]+)\}/g;

const fill = (context: ReportContext, kind: string | undefined, id: string): Inline => {
  if (kind !== undefined) {
    const figure = context.figure(id);
    if (figure === undefined) return '';
    if (kind === 'figure:') return figureToken(figure);
    return isLoose(figure)
      ? { kind: 'figure', id: figure.id, text: looseWords(figure) }
      : figureRangeToken(figure);
  }
  const fact = context.fact(id);
  const title = context.findings.factTitles[id] ?? id;
  if (fact === undefined || typeof fact.value === 'boolean') return title;
  return factToken(fact);
};

/** What is assumed over more than a magnitude, by what is expected of it. */
const expected = (fact: Fact): Inline =>
  fact.range !== undefined && typeof fact.value === 'number' && isLoose({ range: fact.range })
    ? { kind: 'fact', id: fact.id, text: `about ${printValue(fact.value, fact)}`, assumed: true }
    : factToken(fact);

/** The same for a summary: where a range is wide, what is expected stands for it. */
export const sayBriefly = (context: ReportContext, template: string): Text =>
  say(context, template).map((piece) => {
    const fact = typeof piece === 'object' && piece.kind === 'fact' ? context.fact(piece.id) : undefined;
    return fact?.origin === 'assumed' ? expected(fact) : piece;
  });

/** A template of knowledge as text: `{fact.id}`, `{figure:id}` and `{range:id}` become tokens, flags their titles. */
export const say = (context: ReportContext, template: string): Text => {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of template.matchAll(placeholder)) {
    if (match.index > from) pieces.push(template.slice(from, match.index));
    const piece = fill(context, match[1], match[2] ?? '');
    pieces.push(piece);
    from = match.index + match[0].length;
    // "three times what one carries", not "three times of what".
    if (typeof piece === 'object' && piece.kind === 'figure' && /times$|twice$/.test(piece.text))
      from += /^ of(?= what)/.exec(template.slice(from))?.[0].length ?? 0;
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
export const join = (texts: readonly Text[], separator: Inline): Text =>
  texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));

/** Title of a pattern with its product: "One relational primary (PostgreSQL)". */
export const choiceTitle = (context: ReportContext, pattern: string, product: string | undefined): Text => {
  const title = context.findings.patterns[pattern]?.title ?? pattern;
  const made = product === undefined ? undefined : (context.findings.products[product]?.title ?? product);
  return made === undefined ? [name(title)] : [name(title), ' (', name(made), ')'];
};

/** What to do about a pattern, in the words of knowledge, with its product of the recommended option. */
export const clause = (context: ReportContext, id: string): Text => {
  const product = context.recommended.choices.find((choice) => choice.pattern === id)?.product;
  const does = context.findings.does[id] ?? `use: ${context.findings.patterns[id]?.title ?? id}`;
  const [before = '', after = ''] = does.split('{product}');
  const made = product === undefined ? undefined : (context.findings.products[product]?.title ?? product);
  return made === undefined || !does.includes('{product}')
    ? [before, after]
    : [before, ' (', name(made), ')', after];
};

/** "writes, peak, at the horizon" as one says it: "peak writes". */
const spokenTitle = (title: string): string =>
  title
    .replace(/,? at the horizon$/, '')
    .replace(/, derived$/, '')
    .replace(/^data today$/, 'data')
    .replace(/^events in\b/, 'incoming events')
    .replace(/^((?:incoming )?\w+), (peak|average)$/, '$2 $1')
    .replace(/^(.+), (peak|average)$/, 'the $2 of $1');

const passes = (spoken: string, direction: 'above' | 'below' | 'no longer'): string => {
  const many = /^\S+(?: \w+)*\ws$/.test(spoken) && !spoken.includes(' of ');
  if (direction === 'above') return many ? 'pass' : 'passes';
  return many ? 'fall below' : 'falls below';
};

/** Breakpoints, each quantity once: the value that is passed first. */
export const breakpointsOf = (context: ReportContext): readonly Breakpoint[] => {
  const subject = ({ fact, direction }: Breakpoint): string =>
    `${direction} ${spokenTitle(context.findings.factTitles[fact] ?? fact)}`;
  const value = ({ figure, direction }: Breakpoint): number =>
    (context.figure(figure ?? '')?.value ?? 0) * (direction === 'below' ? -1 : 1);
  const { breakpoints } = context.findings;
  return breakpoints.filter((point) =>
    breakpoints.every(
      (other) => point === other || subject(point) !== subject(other) || value(point) <= value(other),
    ),
  );
};

/** "peak writes pass 12 k/s", or what one sees when a statement stops being true. */
export const breakpointText = (context: ReportContext, point: Breakpoint): Text => {
  const title = context.findings.factTitles[point.fact] ?? point.fact;
  if (point.figure === undefined) {
    const ending = endings[point.fact];
    return ending === undefined ? ['this is no longer said of it: ', emphasis(title)] : [ending];
  }
  const spoken = spokenTitle(title);
  return say(context, `${spoken} ${passes(spoken, point.direction)} {figure:${point.figure}}`);
};
