import { z } from 'zod';
import { replyMarkdown } from '../../../blocks/markdown/reply.ts';
import { reportMarkdown } from '../../../blocks/markdown/report.ts';
import type { OfferedTool } from '../../../handlers/mcp/serve.ts';
import type { Analysis } from '../../contracts/consultation.ts';
import { PlumblineError } from '../../contracts/errors.ts';
import type { Text } from '../../contracts/report.ts';
import { calculateAct, calculatorExamples } from '../../conversation/acts/calculate.ts';
import { jsonObject } from '../../conversation/json-object.ts';
import { plainText } from '../../conversation/plain-text.ts';
import { redactSecrets } from '../../evidence/secrets.ts';
import { inputProblem } from '../../intake/refuse.ts';
import { lookUp } from '../../knowledge/look-up.ts';
import { inputsInWords } from '../../toolbox/inputs.ts';
import { calculators } from '../../toolbox/registry.ts';
import { type DecisionSearch, decisionsTool } from './decisions.ts';

const longestBrief = 200_000;

const tool = <Input extends z.ZodObject>(offered: OfferedTool<Input>): OfferedTool =>
  offered as unknown as OfferedTool;

/** One line for each calculator: what it is for, what it takes, and a call that works. */
const calculatorLines = (): string =>
  calculators
    .map(
      (one) =>
        `${one.id}: ${one.describes}. Takes: ${inputsInWords(one)}. Such as: ${(calculatorExamples[one.id] ?? '').replace(/^calc \S+ /, '')}`,
    )
    .join('\n');

const sentence = (text: Text): string => {
  const words = plainText(text).trim();
  return words === '' || /[.?!]$/.test(words) ? words : `${words}.`;
};

const knowledgeOf = (query: string): string => {
  const found = lookUp(query);
  if (found.kind === 'unknown')
    throw new PlumblineError(`Nothing is known of “${query}”.`, {
      code: 'mcp.unknown',
      hint:
        found.near.length === 0
          ? 'Ask for a pattern or a product by name.'
          : `Did you mean ${found.near.join(', ')}?`,
    });
  return found.text;
};

/** The tools of `plumbline mcp`: toolbox, knowledge, decisions and whole consultations. */
export const mcpTools = (
  think: Analysis,
  decisions: DecisionSearch,
  today: () => string,
): readonly OfferedTool[] => [
  tool({
    name: 'calculate',
    title: 'Calculate',
    description:
      'Works a capacity, latency, availability, quorum, cost or sizing figure out by a published formula. Without a calculator it lists all of them, each with its inputs, their units and an example.',
    input: z.strictObject({
      calculator: z.string().max(60).default('').describe('such as queueing; empty for the list'),
      inputs: z
        .string()
        .max(2_000)
        .default('')
        .describe('name=value pairs with units, such as: arrivals=80/s serviceRate=100/s'),
    }),
    run: async ({ calculator, inputs }) => {
      const id = calculator.trim().toLowerCase();
      if (id === '') return calculatorLines();
      const says = calculateAct(id, inputs).says ?? [];
      // What a person is told in a notice is a failed call to a model, which would else take it for a result.
      for (const { reply } of says)
        if (reply.kind === 'notice')
          throw new PlumblineError(sentence(reply.text), {
            code: 'mcp.calculate',
            hint: sentence(reply.todo ?? []),
          });
      return says.map(({ reply }) => replyMarkdown(reply, () => undefined)).join('\n\n');
    },
  }),
  tool({
    name: 'knowledge',
    title: 'Look up a pattern or product',
    description:
      'What is known of a way of building or a product: when it fits, what it pays, how it fails, its limits with dates and sources. By id (leaderless-quorum, cassandra) it gives all of it; by words it gives the nearest.',
    input: z.strictObject({ query: z.string().trim().min(1).max(200) }),
    run: async ({ query }) => knowledgeOf(query),
  }),
  tool({
    name: 'consult',
    title: 'Consult the architect',
    description:
      'Reads a brief in words (loads, data, guarantees, team, what runs today), and recommends a design with alternatives, trade-offs, failures, costs and figures that can be replayed.',
    input: z.strictObject({
      brief: z.string().min(1).max(longestBrief),
      format: z.enum(['markdown', 'json']).default('markdown'),
      horizonMonths: z.int().min(1).max(240).optional(),
    }),
    run: async ({ brief: given, format, horizonMonths }, signal) => {
      const { text } = redactSecrets(given);
      const wrong = inputProblem(new TextEncoder().encode(text));
      if (wrong !== undefined)
        throw new PlumblineError(wrong.reason, { code: 'mcp.brief', hint: wrong.hint });
      const brief = await think.read(text, {}, signal);
      const advice = await think.consult(
        brief,
        { asOf: today(), ...(horizonMonths === undefined ? {} : { horizonMonths }) },
        signal,
      );
      if (advice.kind === 'refused')
        throw new PlumblineError(advice.reason, {
          code: 'mcp.brief',
          hint: `Missing: ${advice.missing.join('; ')}`,
        });
      const markdown = reportMarkdown(advice.report, () => undefined);
      return format === 'json' ? JSON.stringify(jsonObject(advice, markdown, () => undefined)) : markdown;
    },
  }),
  tool(decisionsTool(decisions)),
];
