/**
 * Checks values against the JSON Schema made from the SDK's own types (`schemas/messages.json`): what we send, and also what
 * the fake answers with, so that no fixture can be something the API would never say. A root is compiled at its first use
 * (about a second); a check takes milliseconds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { explained, type Schema } from './explained.ts';

/** A root of the schema. */
export type WireType =
  | 'MessageCreateParamsBase'
  | 'MessageCountTokensParams'
  | 'Message'
  | 'RawMessageStreamEvent'
  | 'ModelInfo'
  | 'ErrorResponse';

/** The schema as it was made, with `$comment` naming the version of the SDK. */
export const wireSchema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'schemas', 'messages.json'), 'utf8'),
) as { readonly $comment: string; readonly definitions: Readonly<Record<string, Schema>> };

/** Without what makes the compiled code smaller: compiling takes longer than all checks of a test. */
const ajv = new Ajv({
  strict: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
}).addSchema(wireSchema);
const compiled = new Map<WireType, ValidateFunction>();

const validatorOf = (type: WireType): ValidateFunction => {
  const known = compiled.get(type) ?? ajv.getSchema(`anthropic#/definitions/${type}`);
  if (known === undefined) throw new Error(`no definition of ${type} in the schema`);
  compiled.set(type, known);
  return known;
};

/** What is wrong with a value in the API's manner (`max_tokens: Field required`), undefined where nothing is. */
export const problemWith = (type: WireType, value: unknown): string | undefined => {
  const validate = validatorOf(type);
  if (validate(value)) return;
  return (
    explained(wireSchema.definitions, { $ref: `#/definitions/${type}` }, value) ??
    ajv.errorsText(validate.errors)
  );
};
