import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import type { Calculator } from '../../contracts/calculator.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import type { Figure } from '../../contracts/figure.ts';
import { printQuantity, printRange } from '../../contracts/quantity.ts';
import { canonicalJson, sha256 } from '../../evidence/canonical.ts';
import { lookUp } from '../../knowledge/look-up.ts';
import type { Parameters } from '../../toolbox/family.ts';
import { calculatorList, inputNamed, inputsInWords, inputsOf } from '../../toolbox/inputs.ts';
import { calculatorById, calculators } from '../../toolbox/registry.ts';
import type { ModelTool } from '../loop/tools.ts';
import { inputsFrom, isCitable, type Known } from './references.ts';

/** What a model may work out and look up, here and without any network, and what came of it so far. */
export interface LocalTools {
  readonly tools: readonly ModelTool[];
  /** What rests on references alone, in the order in which it was worked out. */
  readonly citable: () => readonly Figure[];
  /** Entries of knowledge that were opened, each once. */
  readonly opened: () => readonly { readonly id: string; readonly text: string }[];
}

const valueGiven = z.union([z.string(), z.number()]).transform(String);
const calculateInput = z.object({
  calculator: z.string(),
  inputs: z.record(
    z.string(),
    z.union([valueGiven.transform((one) => [one]), z.array(valueGiven).min(1).max(200)]),
  ),
});
const knowledgeInput = z.object({ query: z.string().trim().min(1).max(200) });

const schemaOf = (calculator: Calculator<Parameters>): Readonly<Record<string, unknown>> => ({
  type: 'object',
  title: calculator.id,
  properties: Object.fromEntries(
    [...inputsOf(calculator)].map(([name, { unit, list }]) => [
      name,
      list
        ? { type: 'array', items: { type: 'string' }, description: unit }
        : { type: 'string', description: unit },
    ]),
  ),
  additionalProperties: false,
});

/** The toolbox's own names and units, so that no calculator has to be described twice. */
const calculateSchema: Anthropic.Tool.InputSchema = {
  type: 'object',
  properties: {
    calculator: { type: 'string', enum: calculators.map(({ id }) => id) },
    inputs: { anyOf: calculators.map(schemaOf) },
  },
  required: ['calculator', 'inputs'],
  additionalProperties: false,
};

const knowledgeSchema: Anthropic.Tool.InputSchema = {
  type: 'object',
  properties: { query: { type: 'string', description: 'an id such as cassandra, or words' } },
  required: ['query'],
  additionalProperties: false,
};

const calculateDescription = `Works figures out by published formulas. An input is a reference, written as in prose: {fact.id}, {figure:id} or {E3.1}; one that is left out is taken from the calculator's own formula of that name, or from its published default. A quantity in words, such as 80/s, can be tried, but what rests on it cannot be cited. The calculators and their formulas:
${calculatorList()}`;

const knowledgeDescription =
  'What is known of a way of building or a product: when it fits, what it pays, how it fails, its limits with dates and sources. An id opens the whole entry, and it becomes an entry of the ledger; words give the nearest ids.';

const valid = <Output>(schema: z.ZodType<Output>, input: unknown): Output => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`).join('; '),
  );
};

/** Made of what was asked, so that it is the same whenever it is asked again. */
const subjectOf = (asked: unknown): string => `study-${sha256(canonicalJson(asked)).slice(0, 8)}`;

const figureLine = ({ id, title, value, range, unit, text }: Figure): string =>
  `${id} = ${printQuantity(value, unit)}${range === undefined || range[0] === range[1] ? '' : ` (${printRange(range, unit)})`}: ${title} = ${text}`;

/** Figures of one call. Throws in words for the model. */
const calculated = (input: unknown, known: Known): readonly Figure[] => {
  const asked = valid(calculateInput, input);
  const calculator = calculatorById(asked.calculator);
  if (calculator === undefined)
    throw new Error(
      `There is no calculator ${asked.calculator}. There are: ${calculators.map(({ id }) => id).join(', ')}.`,
    );
  const kinds = inputsOf(calculator);
  const inputs = Object.fromEntries(
    Object.entries(asked.inputs).map(([written, typed]) => {
      const name = inputNamed(written, kinds) ?? written;
      const kind = kinds.get(name);
      if (kind === undefined)
        throw new Error(`${calculator.id} takes no ${written}. It takes: ${inputsInWords(calculator)}.`);
      return [name, inputsFrom(name, typed, kind, known)];
    }),
  );
  let figures: readonly Figure[];
  try {
    figures = calculator.computeFrom(inputs, subjectOf(asked));
  } catch (error) {
    if (error instanceof PlumblineError) throw new Error(`${error.message}. ${error.hint}`, { cause: error });
    throw error;
  }
  if (figures.length === 0)
    throw new Error(`Nothing can be worked out of these alone. It takes: ${inputsInWords(calculator)}.`);
  return figures;
};

/**
 * Calculators and knowledge as tools of one conversation: local, read-only, and the same for the same input. What they remember
 * is made again from the calls of a run that is taken up again.
 */
export const localTools = (known: Known): LocalTools => {
  const figures = new Map<string, Figure>();
  const opened = new Map<string, string>();
  const withOwn: Known = { ...known, figures: (id) => figures.get(id) ?? known.figures(id) };

  const calculate = (input: unknown): string => {
    const found = calculated(input, withOwn);
    for (const figure of found) figures.set(figure.id, figure);
    const lines = found.map(figureLine);
    const uncitable = found.filter((figure) => !isCitable(figure)).length;
    if (uncitable === 0) return [...lines, 'Cite them as {figure:id}.'].join('\n');
    const own =
      'What rests on a number of your own cannot be cited; give references in place of it, or leave it out.';
    return [...lines, own].join('\n');
  };

  const knowledge = (input: unknown): string => {
    const { query } = valid(knowledgeInput, input);
    const found = lookUp(query);
    if (found.kind === 'unknown')
      throw new Error(
        `Nothing is known of “${query}”.${found.near.length === 0 ? '' : ` Did you mean ${found.near.join(', ')}?`}`,
      );
    if (found.kind === 'entry') opened.set(found.id, found.text);
    return found.text;
  };

  return {
    tools: [
      {
        name: 'calculate',
        description: calculateDescription,
        inputSchema: calculateSchema,
        run: async (input) => calculate(input),
        again: calculate,
      },
      {
        name: 'knowledge',
        description: knowledgeDescription,
        inputSchema: knowledgeSchema,
        run: async (input) => knowledge(input),
        again: knowledge,
      },
    ],
    citable: () => [...figures.values()].filter(isCitable),
    opened: () => [...opened].map(([id, text]) => ({ id, text })),
  };
};
