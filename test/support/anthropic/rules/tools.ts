/** Tools: names, schemas, choice, and what the server's own tools do not take together. */
import type Anthropic from '@anthropic-ai/sdk';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ModelTraits } from '../models.ts';
import { schemaProblem } from './output-schema.ts';

const named = /^[a-zA-Z0-9_-]{1,64}$/;
const dialect = new Ajv2020({ strict: false });

type Tool = NonNullable<Anthropic.MessageCreateParams['tools']>[number];

const oneProblem = (tool: Tool, at: string): string | undefined => {
  if ('name' in tool && !named.test(tool.name))
    return `${at}.name: String should match pattern '${named.source}'`;
  if ('allowed_domains' in tool && 'blocked_domains' in tool && tool.allowed_domains && tool.blocked_domains)
    return `${at}: only one of \`allowed_domains\` and \`blocked_domains\` may be given`;
  if (!('input_schema' in tool)) return;
  if (dialect.validateSchema(tool.input_schema) !== true)
    return `${at}.input_schema: JSON schema is invalid. It must match JSON Schema draft 2020-12`;
  return tool.strict === true ? schemaProblem(tool.input_schema, `${at}.input_schema`) : undefined;
};

export const toolsProblem = (
  { tools = [], tool_choice: choice, thinking }: Anthropic.MessageCreateParams,
  model: ModelTraits,
): string | undefined => {
  for (const [index, tool] of tools.entries()) {
    const problem = oneProblem(tool, `tools.${index}`);
    if (problem !== undefined) return problem;
  }
  const names = tools.flatMap((tool) => ('name' in tool ? [tool.name as string] : []));
  if (new Set(names).size < names.length) return 'tools: Tool names must be unique.';
  if (choice === undefined) return;
  if (choice.type !== 'none' && choice.type !== 'auto' && !model.forcedTools)
    return `tool_choice: "${choice.type}" is not supported for this model.`;
  if (choice.type !== 'none' && names.length === 0) return 'tool_choice: may only be given with `tools`.';
  if (choice.type === 'tool' && !names.includes(choice.name))
    return `tool_choice: Tool '${choice.name}' not found in provided tools`;
  return (choice.type === 'any' || choice.type === 'tool') && thinking?.type === 'enabled'
    ? 'Thinking may not be enabled when tool_choice forces tool use.'
    : undefined;
};
