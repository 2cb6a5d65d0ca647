/** Looks at a value and adds what is wrong with it, each with the JSON pointer of the place, as Slack words it. */
export type Check = (value: unknown, at: string, wrong: string[]) => void;

const say = (wrong: string[], at: string, words: string) => wrong.push(`${words} [json-pointer:${at}]`);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether Slack counts an emoji once or twice is not documented: the larger count is the safe one. */
export const characters = (text: string): number => text.length;

export const string =
  (max: number, min = 1): Check =>
  (value, at, wrong) => {
    if (typeof value !== 'string') say(wrong, at, 'must be a string');
    else if (characters(value) < min) say(wrong, at, `must be more than ${min - 1} characters`);
    else if (characters(value) > max) say(wrong, at, `must be less than ${max + 1} characters`);
  };

export const boolean: Check = (value, at, wrong) => {
  if (typeof value !== 'boolean') say(wrong, at, 'must be a boolean');
};

export const integer =
  (min: number, max: number): Check =>
  (value, at, wrong) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) say(wrong, at, 'must be an integer');
    else if (value < min) say(wrong, at, `must be greater than or equal to ${min}`);
    else if (value > max) say(wrong, at, `must be less than or equal to ${max}`);
  };

export const number: Check = (value, at, wrong) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) say(wrong, at, 'must be a number');
};

export const oneOf =
  (...allowed: readonly (string | number)[]): Check =>
  (value, at, wrong) => {
    if (!allowed.includes(value as string | number)) say(wrong, at, `must be one of ${allowed.join(', ')}`);
  };

export const matching =
  (pattern: RegExp, words: string, max: number): Check =>
  (value, at, wrong) => {
    const before = wrong.length;
    string(max)(value, at, wrong);
    if (wrong.length === before && !pattern.test(value as string)) say(wrong, at, words);
  };

export const url = (max: number): Check => matching(/^https?:\/\/\S+$/i, 'must be a valid URL', max);

export const list =
  (item: Check, min: number, max: number): Check =>
  (value, at, wrong) => {
    if (!Array.isArray(value)) {
      say(wrong, at, 'must be an array');
      return;
    }
    if (value.length < min) say(wrong, at, `no less than ${min} items allowed`);
    if (value.length > max) say(wrong, at, `no more than ${max} items allowed`);
    value.forEach((each: unknown, index) => {
      item(each, `${at}/${index}`, wrong);
    });
  };

/** A rule over a whole object: what is wrong with it in words, and at which field. */
export type Rule = (value: Readonly<Record<string, unknown>>) => readonly (readonly [string, string])[];

/** An object with just these fields: the required ones must be there, and a field that is in neither list is refused. */
export const shape =
  (
    required: Readonly<Record<string, Check>>,
    optional: Readonly<Record<string, Check>> = {},
    rule: Rule = () => [],
  ): Check =>
  (value, at, wrong) => {
    if (!isRecord(value)) {
      say(wrong, at, 'must be an object');
      return;
    }
    const before = wrong.length;
    for (const name of Object.keys(required))
      if (value[name] === undefined) say(wrong, at, `missing required field: ${name}`);
    for (const [name, field] of Object.entries(value)) {
      if (field === undefined) continue;
      const check = required[name] ?? optional[name];
      if (check === undefined) say(wrong, at, `invalid additional property: ${name}`);
      else check(field, `${at}/${name}`, wrong);
    }
    if (wrong.length > before) return;
    for (const [field, words] of rule(value)) say(wrong, field === '' ? at : `${at}/${field}`, words);
  };

/** The check that belongs to the `type` of an object; a type that is not in the table is refused. */
export const byType =
  (table: Readonly<Record<string, Check>>): Check =>
  (value, at, wrong) => {
    if (!isRecord(value)) {
      say(wrong, at, 'must be an object');
      return;
    }
    const type = value['type'];
    if (type === undefined) say(wrong, at, 'missing required field: type');
    else if (typeof type !== 'string' || table[type] === undefined)
      say(wrong, `${at}/type`, `unsupported type: ${String(type)}`);
    else table[type](value, at, wrong);
  };

/** Calls what is only known later: shapes that hold one another. */
export const later =
  (check: () => Check): Check =>
  (value, at, wrong) => {
    check()(value, at, wrong);
  };
