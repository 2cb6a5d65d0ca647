import type { Drawing } from '../contracts/drawing.ts';
import type { Figure } from '../contracts/figure.ts';
import type { Option } from '../contracts/findings.ts';
import type { ComponentGraph } from '../contracts/graph.ts';
import type { Block, Text } from '../contracts/report.ts';
import { architectureDrawings } from '../diagrams/split.ts';
import { choiceTitle, figureToken, name, type ReportContext, reportContext } from '../report/context.ts';
import type { Consultation as Advice } from './consult.ts';
import { strong } from './say/words.ts';

/** Two answers set against each other. */
export interface Difference {
  /** Whether another design is recommended. */
  readonly flips: boolean;
  readonly lead: Text;
  readonly blocks: readonly Block[];
  readonly drawings: readonly Drawing[];
}

/** A figure has moved where it differs by more than what printing rounds away. */
const moved = 0.01;
const mostFigures = 10;

const recommendedOf = ({ findings }: Advice): Option | undefined =>
  findings.options.find(({ id }) => id === findings.recommended);

const pathOf = ({ id }: Figure): string => id.slice(0, id.indexOf('@'));

/** The figures that the recommendation rests on, by what they are of: ids name the option, and that may change. */
const figuresOf = (advice: Advice): ReadonlyMap<string, Figure> => {
  const own = new Set(recommendedOf(advice)?.figures ?? []);
  return new Map(
    advice.findings.figures
      .filter(({ id }) => own.has(id) || id.endsWith('@brief'))
      .map((figure) => [pathOf(figure), figure]),
  );
};

const differs = (one: Figure, other: Figure): boolean =>
  Math.abs(one.value - other.value) > moved * Math.max(Math.abs(one.value), Math.abs(other.value));

const figureRows = (before: Advice, after: Advice): readonly (readonly Text[])[] => {
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const rows = [...new Set([...was.keys(), ...is.keys()])].flatMap((path): readonly (readonly Text[])[] => {
    const [one, other] = [was.get(path), is.get(path)];
    if (one !== undefined && other !== undefined && !differs(one, other)) return [];
    const title = other?.title ?? one?.title ?? path;
    return [
      [
        [name(title)],
        one === undefined ? ['–'] : [figureToken(one)],
        other === undefined ? ['–'] : [figureToken(other)],
      ],
    ];
  });
  return rows.slice(0, mostFigures);
};

const chosen = (context: ReportContext, area: string): Text => {
  const choices = context.recommended.choices.filter((choice) => choice.area === area);
  if (choices.length === 0) return ['–'];
  return choices.flatMap((choice, index) => [
    index === 0 ? '' : ', ',
    ...choiceTitle(context, choice.pattern, choice.product),
  ]);
};

const choiceKey = (option: Option, area: string): string =>
  option.choices
    .filter((choice) => choice.area === area)
    .map(({ pattern, product }) => `${pattern}/${product ?? ''}`)
    .join();

const choiceRows = (before: ReportContext, after: ReportContext): readonly (readonly Text[])[] => {
  const [one, other] = [before.recommended, after.recommended];
  const areas = [...new Set([...one.choices, ...other.choices].map(({ area }) => area))];
  return areas
    .filter((area) => choiceKey(one, area) !== choiceKey(other, area))
    .map((area) => [[name(area)], chosen(before, area), chosen(after, area)]);
};

/** Boxes and arrows that are new, or that say something else than before. */
const changedParts = (before: ComponentGraph, after: ComponentGraph): readonly string[] => {
  const key = (one: object): string => JSON.stringify(one);
  const was = new Set([...before.components, ...before.flows].map(key));
  return [...after.components, ...after.flows].filter((one) => !was.has(key(one))).map(({ id }) => id);
};

const columns = (first: string) =>
  [first, 'before', 'after'].map((title) => ({ title: [title] as Text, align: 'left' as const }));

const drawingOf = (before: Option, after: Option, id: string): readonly Drawing[] => {
  const changed = changedParts(before.graph, after.graph);
  return changed.length === 0
    ? []
    : architectureDrawings({ id, title: `What changes: ${after.title}`, graph: after.graph, changed });
};

const lead = (before: Option, after: Option, flips: boolean, anything: boolean): Text => {
  if (flips) return [strong('Another design: ', name(after.title)), ' in place of ', name(before.title), '.'];
  return anything
    ? [strong('The same design: ', name(after.title)), ', with other sizes or other choices beside its lead.']
    : [strong('Nothing changes: ', name(after.title)), ' stays right, and no figure of it moves.'];
};

/** What differs between two answers: choices, figures, and the picture with only the changed parts in colour. */
export const differenceOf = (before: Advice, after: Advice, id: string): Difference => {
  const [was, is] = [
    reportContext(before.brief, before.findings, before.drawings),
    reportContext(after.brief, after.findings, after.drawings),
  ];
  if (was === undefined || is === undefined)
    return { flips: false, lead: ['There is no recommendation to compare with.'], blocks: [], drawings: [] };
  const flips = was.findings.headline.join() !== is.findings.headline.join();
  const choices = choiceRows(was, is);
  const figures = figureRows(before, after);
  const drawings = choices.length === 0 ? [] : drawingOf(was.recommended, is.recommended, id);
  return {
    flips,
    lead: lead(was.recommended, is.recommended, flips, choices.length + figures.length > 0),
    blocks: [
      ...(choices.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: ['Choices that change'],
              columns: columns('area'),
              rows: choices,
            } as const,
          ]),
      ...(figures.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: ['Figures that move'],
              columns: columns('figure'),
              rows: figures,
            } as const,
          ]),
      ...drawings.map((drawing) => ({ kind: 'picture', drawing: drawing.id }) as const),
    ],
    drawings,
  };
};
