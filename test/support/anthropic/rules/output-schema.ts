/**
 * The part of JSON Schema that structured outputs take: what the SDK's own transformation leaves in a schema
 * (`lib/transform-json-schema`), with closed objects and without recursion. Citations and a format exclude each other.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { entriesOf } from '../chain.ts';

type Schema = Readonly<Record<string, unknown>>;

const formats = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'uri',
  'ipv4',
  'ipv6',
  'uuid',
]);
const types = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']);
const anywhere = [
  '$schema',
  '$defs',
  '$ref',
  'definitions',
  'type',
  'enum',
  'const',
  'anyOf',
  'allOf',
  'description',
  'title',
  'default',
];
const keywords = new Set([
  ...anywhere,
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'format',
]);

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ownProblem = (schema: Schema, at: string): string | undefined => {
  const foreign = Object.keys(schema).find((key) => !keywords.has(key));
  if (foreign !== undefined) return `${at}: '${foreign}' is not supported`;
  const { type, format, minItems, additionalProperties: open, properties = {}, required = [] } = schema;
  for (const one of [type].flat())
    if (one !== undefined && !types.has(String(one))) return `${at}: type '${String(one)}' is not supported`;
  if (!['type', 'enum', 'const', 'anyOf', 'allOf', '$ref'].some((key) => key in schema))
    return `${at}: a schema needs a 'type'`;
  if (format !== undefined && !formats.has(String(format)))
    return `${at}: format '${String(format)}' is not supported`;
  if (minItems !== undefined && minItems !== 0 && minItems !== 1)
    return `${at}: For 'array' type, 'minItems' values other than 0 or 1 are not supported`;
  if (
    Array.isArray(schema['enum']) &&
    schema['enum'].some((value) => typeof value === 'object' && value !== null)
  )
    return `${at}: 'enum' values must be primitive`;
  if ([type].flat().includes('object') && open !== false)
    return `${at}: For 'object' type, 'additionalProperties' must be explicitly set to false`;
  const unknown = (required as string[]).find((key) => !(key in (properties as Schema)));
  return unknown === undefined ? undefined : `${at}: required property '${unknown}' is not defined`;
};

const partsOf = (schema: Schema): readonly (readonly [string, unknown])[] => [
  ...Object.entries((schema['properties'] ?? {}) as Schema).map(
    ([key, held]) => [`properties.${key}`, held] as const,
  ),
  ...['anyOf', 'allOf'].flatMap((key) =>
    ((schema[key] ?? []) as unknown[]).map((held, index) => [`${key}.${index}`, held] as const),
  ),
  ...(schema['items'] === undefined ? [] : [['items', schema['items']] as const]),
];

/** Follows references into definitions, and finds one that leads back into itself. */
const walk = (schema: unknown, at: string, root: Schema, open: readonly string[]): string | undefined => {
  if (!isSchema(schema)) return `${at}: a schema must be an object`;
  const problem = ownProblem(schema, at);
  if (problem !== undefined) return problem;
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    if (ref === '#' || open.includes(ref)) return `${at}: Recursive schemas are not supported`;
    const [, room = '', name = ''] = /^#\/(\$defs|definitions)\/([^/]+)$/u.exec(ref) ?? [];
    const target = (root[room] as Schema | undefined)?.[name];
    return target === undefined ? `${at}: cannot resolve '${ref}'` : walk(target, at, root, [...open, ref]);
  }
  for (const [key, part] of partsOf(schema)) {
    const found = walk(part, `${at}.${key}`, root, open);
    if (found !== undefined) return found;
  }
  return;
};

/** What structured outputs do not take in a schema, undefined where they take it. */
export const schemaProblem = (schema: unknown, at: string): string | undefined =>
  walk(schema, at, isSchema(schema) ? schema : {}, []);

/** Whether a tool or a block, or a block within it, shall be cited. */
const cites = (held: unknown): boolean => {
  const { citations, content } = held as { citations?: { enabled?: boolean } | null; content?: unknown };
  return citations?.enabled === true || (Array.isArray(content) && content.some(cites));
};

export const outputProblem = ({
  output_config: output,
  tools = [],
  messages,
}: Anthropic.MessageCreateParams): string | undefined => {
  const format = output?.format;
  if (format === undefined || format === null) return;
  const cited = tools.some(cites) || entriesOf(messages).some(({ block }) => cites(block));
  return cited
    ? 'output_config.format: structured outputs are not supported with citations enabled'
    : schemaProblem(format.schema, 'output_config.format.schema');
};
