/**
 * Why a value is not by a schema, in the API's manner: `messages.0.content.1.text: Field required`. Ajv is the judge; of a
 * union it reports the failures of every branch, which says little. Here a branch is taken by its constants (`type`, `role`,
 * `name`), and only what is wrong in that branch is told.
 */

/** As much of JSON Schema as the generator writes. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

type Definitions = Readonly<Record<string, Schema>>;
type Held = Readonly<Record<string, unknown>>;

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const allowedBy = (schema: Schema): readonly unknown[] | undefined =>
  schema.enum ?? ('const' in schema ? [schema.const] : undefined);

const expected = (at: string, values: readonly unknown[]): string =>
  `${at || '(body)'}: Input should be ${[...new Set(values.map((value) => JSON.stringify(value)))].join(' or ')}`;

const under = (at: string, key: string | number): string => (at === '' ? String(key) : `${at}.${key}`);

/** Branches of a union, those of inner unions among them. */
const branchesOf = (definitions: Definitions, schema: Schema): readonly Schema[] => {
  const target = resolved(definitions, schema);
  return target.anyOf === undefined
    ? [target]
    : target.anyOf.flatMap((branch) => branchesOf(definitions, branch));
};

const resolved = (definitions: Definitions, schema: Schema): Schema => {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : resolved(definitions, definitions[decodeURIComponent(name)] ?? {});
};

const tellApart = ['role', 'type', 'name'] as const;

const inUnion = (
  definitions: Definitions,
  branches: readonly Schema[],
  value: unknown,
  at: string,
): string | undefined => {
  const problems = branches.map((branch) => explained(definitions, branch, value, at));
  if (problems.includes(undefined)) return;
  let left = branches.filter(({ type }) => type === undefined || [type].flat().includes(typeOf(value)));
  if (left.length === 0)
    return `${at || '(body)'}: Input must be ${branches.flatMap(({ type }) => type ?? []).join(' or ')}`;
  if (!isHeld(value)) {
    const values = left.flatMap((branch) => allowedBy(branch) ?? []);
    return values.length > 0 ? expected(at, values) : problems[branches.indexOf(left[0] as Schema)];
  }
  for (const key of tellApart) {
    const constants = left.flatMap((branch) => allowedBy(branch.properties?.[key] ?? {}) ?? []);
    if (constants.length === 0) continue;
    const meant = left.filter((branch) => {
      const allowed = allowedBy(branch.properties?.[key] ?? {});
      if (allowed === undefined) return true;
      return key in value ? allowed.includes(value[key]) : branch.required?.includes(key) !== true;
    });
    if (meant.length === 0) return expected(under(at, key), constants);
    left = meant;
  }
  return problems[branches.indexOf(left[0] as Schema)];
};

const inObject = (definitions: Definitions, schema: Schema, value: Held, at: string): string | undefined => {
  const { properties = {}, required = [], additionalProperties: more } = schema;
  const missing = required.find((key) => !(key in value));
  if (missing !== undefined) return `${under(at, missing)}: Field required`;
  for (const [key, inner] of Object.entries(value)) {
    const own = properties[key];
    if (own === undefined && more === false) return `${under(at, key)}: Extra inputs are not permitted`;
    const rule = own ?? (typeof more === 'object' ? more : undefined);
    const problem = rule === undefined ? undefined : explained(definitions, rule, inner, under(at, key));
    if (problem !== undefined) return problem;
  }
  return;
};

/** Undefined where nothing is wrong that this can tell. */
export const explained = (
  definitions: Definitions,
  given: Schema,
  value: unknown,
  at = '',
): string | undefined => {
  const schema = resolved(definitions, given);
  if (schema.anyOf !== undefined) return inUnion(definitions, branchesOf(definitions, schema), value, at);
  const allowed = allowedBy(schema);
  if (allowed !== undefined) return allowed.includes(value) ? undefined : expected(at, allowed);
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value)))
    return `${at || '(body)'}: Input must be ${[schema.type].flat().join(' or ')}`;
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items === undefined) return;
    return value.map((item, index) => explained(definitions, items, item, under(at, index))).find(Boolean);
  }
  return isHeld(value) ? inObject(definitions, schema, value, at) : undefined;
};
