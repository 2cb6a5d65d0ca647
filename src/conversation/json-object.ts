import { PlumblineError } from '../contracts/errors.ts';
import type { Fact } from '../contracts/fact.ts';
import type { Figure, Input } from '../contracts/figure.ts';
import type { Choice, Option } from '../contracts/findings.ts';
import { type ReportContext, reportContext, say } from '../report/context.ts';
import { because } from '../report/recommended.ts';
import type { Consultation, Refusal } from './consult.ts';
import type { JsonContract, JsonRefusal } from './json-contract.ts';
import { plainText } from './plain-text.ts';

type Of<Field extends keyof JsonContract> = JsonContract[Field] extends readonly (infer Item)[]
  ? Item
  : never;

const factObject = (fact: Fact): JsonContract['brief']['facts'][number] => ({
  id: fact.id,
  ...(fact.value === undefined
    ? {}
    : { value: typeof fact.value === 'object' ? [...fact.value] : fact.value }),
  ...(fact.range === undefined ? {} : { range: [fact.range[0], fact.range[1]] }),
  unit: fact.unit,
  origin: fact.origin,
  ...(fact.quote === undefined ? {} : { quote: fact.quote }),
  ...(fact.foundIn === undefined
    ? {}
    : { foundIn: { document: fact.by ?? fact.foundIn.server, ...fact.foundIn } }),
});

const inputObject = (input: Input): Of<'figures'>['inputs'][string] => {
  switch (input.kind) {
    case 'fact':
      return { fact: input.id, value: input.value, unit: input.unit };
    case 'constant':
      return { constant: input.name, value: input.value, unit: input.unit, source: input.source };
    case 'figure':
      return { figure: input.figure.id, value: input.figure.value, unit: input.figure.unit };
  }
};

const figureObject = (figure: Figure): Of<'figures'> => ({
  id: figure.id,
  value: figure.value,
  unit: figure.unit,
  formula: `${figure.formula}: ${figure.text}`,
  inputs: Object.fromEntries(
    Object.entries(figure.inputs).map(([name, input]) => [name, inputObject(input)]),
  ),
  source: figure.source,
});

/** The figures with every figure that they are made of, each id once, so that every reference resolves. */
export const withInnerFigures = (figures: readonly Figure[]): readonly Figure[] => {
  const all = new Map<string, Figure>();
  const add = (figure: Figure): void => {
    if (all.has(figure.id)) return;
    all.set(figure.id, figure);
    for (const input of Object.values(figure.inputs)) if (input.kind === 'figure') add(input.figure);
  };
  for (const figure of figures) add(figure);
  return [...all.values()];
};

const choiceObject = (context: ReportContext, choice: Choice): Of<'options'>['choices'][number] => ({
  area: choice.area,
  pattern: choice.pattern,
  ...(choice.product === undefined ? {} : { product: choice.product }),
  why: plainText(because(context, choice)),
});

const optionObject = (context: ReportContext, option: Option): Of<'options'> => {
  const words = (template: string) => plainText(say(context, template));
  return {
    id: option.id,
    title: option.title,
    role: option.roles[0] ?? 'alternative',
    choices: option.choices.map((choice) => choiceObject(context, choice)),
    scores: option.scores.map((score) => ({
      criterion: score.criterion,
      value: score.value,
      why: score.evidence.map((evidence) => words(evidence.because)),
    })),
    cap: { partition: option.cap.partition, pacelc: option.cap.pacelc, says: words(option.cap.says) },
    gains: option.gains.map(words),
    pays: option.pays.map(words),
    ...(option.ruledOut === undefined ? {} : { ruledOut: words(option.ruledOut) }),
  };
};

/**
 * The JSON contract of a consultation. `markdown` is its report as Markdown, `file` where each picture was written,
 * relative to the folder that was asked for.
 */
export const jsonObject = (
  consultation: Consultation,
  markdown: string,
  file: (drawing: string) => string | undefined,
): JsonContract => {
  const { brief, findings, drawings } = consultation;
  const context = reportContext(brief, findings, drawings);
  if (context === undefined)
    throw new PlumblineError('The consultation recommends an option that it does not hold', {
      code: 'consultation.incomplete',
      hint: 'This is a fault of the advisor: report it with the brief.',
    });
  const words = (template: string) => plainText(say(context, template));
  const { recommended } = context;
  return {
    version: 1,
    brief: {
      facts: findings.facts.map(factObject),
      unread: brief.unread.map(({ text, line, reason }) => ({ text, line, reason })),
    },
    recommendation: {
      option: recommended.id,
      title: recommended.title,
      headline: [...findings.headline],
      choices: recommended.choices.map((choice) => choiceObject(context, choice)),
    },
    options: findings.options.map((option) => optionObject(context, option)),
    questions: findings.questions.map((question) => ({
      fact: question.fact,
      ask: question.ask,
      flips: words(question.flips),
    })),
    figures: withInnerFigures(findings.figures).map(figureObject),
    failures: findings.failures.map((row) => ({
      of: row.of,
      what: words(row.what),
      userEffect: words(row.userEffect),
      rpo: words(row.rpo),
      rto: words(row.rto),
      drill: words(row.drill),
    })),
    pictures: drawings.map((drawing) => {
      const written = file(drawing.id);
      return {
        kind: drawing.kind,
        title: drawing.title,
        alt: drawing.alt,
        ...(drawing.mermaid === undefined ? {} : { mermaid: drawing.mermaid }),
        ...(written === undefined ? {} : { file: written }),
      };
    }),
    markdown,
  };
};

/** The same for a text that was refused. */
export const refusalObject = (refusal: Pick<Refusal, 'reason' | 'missing'>): JsonRefusal => ({
  version: 1,
  refused: { reason: refusal.reason, missing: [...refusal.missing] },
});
