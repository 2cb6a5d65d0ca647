import { z } from 'zod';
import { type State, typedIn } from './state.ts';

/** One action of a `block_actions` payload, as far as it is read here. */
export interface PressedAction {
  readonly action_id: string;
  readonly block_id?: string;
  readonly type?: string;
  readonly value?: string | null;
  readonly selected_option?: { readonly value?: string } | null;
}

const revision = z.int().min(0);

const compose = z.object({
  title: z.string(),
  label: z.string(),
  prefix: z.string(),
  placeholder: z.string(),
});

const answer = z.object({
  fact: z.string(),
  revision,
  way: z.enum(['typed', 'unknown', 'you decide']),
  /** What a button stands for; absent = read from a field. */
  text: z.string().optional(),
  /** The block of that field, where it is not the button's own. */
  field: z.string().optional(),
});

const format = z.enum(['md', 'html', 'pdf', 'json', 'adr']);

/** What somebody pressed. */
export type Pressed =
  | { readonly kind: 'say'; readonly text: string }
  | ({ readonly kind: 'compose' } & z.infer<typeof compose>)
  | {
      readonly kind: 'answer';
      readonly fact: string;
      readonly revision: number;
      readonly way: 'typed' | 'unknown' | 'you decide';
      /** Only of what was typed or picked. */
      readonly text?: string;
    }
  /** "Answer" was pressed and its field is empty: to be told to whoever pressed. */
  | { readonly kind: 'empty'; readonly fact: string }
  | { readonly kind: 'form'; readonly revision: number }
  | { readonly kind: 'correct'; readonly revision: number }
  | { readonly kind: 'settle'; readonly fact: string; readonly value: string }
  | { readonly kind: 'decide'; readonly option: string; readonly revision: number }
  | { readonly kind: 'file'; readonly format: z.infer<typeof format>; readonly revision: number }
  | { readonly kind: 'new' };

const read = <T>(schema: z.ZodType<T>, value: string): T | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

const answered = (value: string, action: PressedAction, state: State | undefined): Pressed | undefined => {
  const block = action.block_id ?? '';
  // Enter in a field sends what was typed; what it answers stands in the id of the block.
  if (action.type === 'plain_text_input') {
    const of = read(z.object({ fact: z.string(), revision }), block);
    const text = value.trim();
    if (of === undefined) return undefined;
    return text === '' ? { kind: 'empty', fact: of.fact } : { kind: 'answer', ...of, way: 'typed', text };
  }
  const given = read(answer, value);
  if (given === undefined) return undefined;
  const { fact, way } = given;
  const base = { kind: 'answer', fact, revision: given.revision, way } as const;
  if (way !== 'typed') return base;
  const text = given.text ?? typedIn(state, given.field ?? block);
  return text === undefined ? { kind: 'empty', fact } : { ...base, text };
};

const withKind = <K extends string, T extends object>(kind: K, value: T | undefined) =>
  value === undefined ? undefined : { kind, ...value };

/** What was pressed; undefined where there is nothing to do (links, picks) and for what is not ours. */
export const readAction = (action: PressedAction, state?: State): Pressed | undefined => {
  const value = action.value ?? action.selected_option?.value ?? '';
  switch (action.action_id.split(':')[0]) {
    case 'say':
      return value === '' ? undefined : { kind: 'say', text: value };
    case 'compose':
      return withKind('compose', read(compose, value));
    case 'answer':
      return answered(value, action, state);
    case 'form':
      return withKind('form', read(z.object({ revision }), value));
    case 'correct':
      return withKind('correct', read(z.object({ revision }), value));
    case 'settle':
      return withKind('settle', read(z.object({ fact: z.string(), value: z.string() }), value));
    case 'decide':
      return withKind('decide', read(z.object({ option: z.string(), revision }), value));
    case 'file':
      return withKind('file', read(z.object({ format, revision }), value));
    case 'new':
      return { kind: 'new' };
    default:
      return undefined;
  }
};
