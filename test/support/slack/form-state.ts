import type { Json } from './model.ts';
import { isRecord } from './shapes/check.ts';
import { objectsIn } from './shapes/sums.ts';

/** What a person puts into fields, by block or action id: typed text, an option's value or label, or several of them. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

const optionsOf = (element: Json): readonly Json[] => [
  ...((element['options'] ?? []) as readonly Json[]),
  ...((element['option_groups'] ?? []) as readonly Json[]).flatMap(
    (group) => group['options'] as readonly Json[],
  ),
];

const labelOf = (option: Json) => (isRecord(option['text']) ? option['text']['text'] : undefined);

const choose = (element: Json, wanted: string): Json => {
  const found = optionsOf(element).find((option) => option['value'] === wanted || labelOf(option) === wanted);
  if (found === undefined)
    throw new Error(
      `no option ${wanted} in ${String(element['action_id'])}: ${optionsOf(element).map(labelOf).join(', ')}`,
    );
  return found;
};

/** The form in which each kind of element reports what was put in, beside its type. */
const fields: Readonly<
  Record<string, { readonly now: string; readonly first: string; readonly many?: true }>
> = {
  static_select: { now: 'selected_option', first: 'initial_option' },
  external_select: { now: 'selected_option', first: 'initial_option' },
  radio_buttons: { now: 'selected_option', first: 'initial_option' },
  checkboxes: { now: 'selected_options', first: 'initial_options', many: true },
  multi_static_select: { now: 'selected_options', first: 'initial_options', many: true },
  users_select: { now: 'selected_user', first: 'initial_user' },
  multi_users_select: { now: 'selected_users', first: 'initial_users', many: true },
  channels_select: { now: 'selected_channel', first: 'initial_channel' },
  conversations_select: { now: 'selected_conversation', first: 'initial_conversation' },
  datepicker: { now: 'selected_date', first: 'initial_date' },
  timepicker: { now: 'selected_time', first: 'initial_time' },
  plain_text_input: { now: 'value', first: 'initial_value' },
  number_input: { now: 'value', first: 'initial_value' },
  email_text_input: { now: 'value', first: 'initial_value' },
  url_text_input: { now: 'value', first: 'initial_value' },
};

const put = (element: Json, given: string | readonly string[] | undefined): Json => {
  const type = String(element['type']);
  const field = fields[type];
  if (field === undefined) throw new Error(`${type} holds nothing that could be put in`);
  const withOptions = field.now.startsWith('selected_option');
  const several = given === undefined ? undefined : [given].flat();
  const chosen = withOptions ? several?.map((wanted) => choose(element, wanted)) : several;
  const now =
    field.many === true
      ? (chosen ?? (element[field.first] as unknown) ?? [])
      : (chosen?.[0] ?? (element[field.first] as unknown) ?? null);
  return { type, [field.now]: now };
};

/** Elements that hold a value, each with its block. */
function* holders(blocks: readonly Json[]): Generator<readonly [Json, Json]> {
  for (const [block] of objectsIn(blocks, '')) {
    const inside = [block['element'], block['accessory'], ...((block['elements'] ?? []) as unknown[])];
    for (const element of inside)
      if (isRecord(element) && fields[String(element['type'])] !== undefined) yield [block, element];
  }
}

/**
 * The state of all fields as Slack sends it: `values[block_id][action_id]`. Refuses values for fields that are not there, and
 * with `required` also what Slack's own form would not let through.
 */
export const stateOf = (blocks: readonly Json[], values: Values, required: boolean): Json => {
  const state: Record<string, Record<string, Json>> = {};
  const left = new Set(Object.keys(values));
  for (const [block, element] of holders(blocks)) {
    const [blockId, actionId] = [String(block['block_id']), String(element['action_id'])];
    const name = [actionId, blockId].find((id) => values[id] !== undefined);
    if (name !== undefined) left.delete(name);
    const held = put(element, name === undefined ? undefined : values[name]);
    state[blockId] = { ...state[blockId], [actionId]: held };
    const value = Object.values(held)[1];
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (required && isEmpty && block['type'] === 'input' && block['optional'] !== true)
      throw new Error(`the form asks for ${blockId} and got nothing`);
  }
  if (left.size > 0) throw new Error(`no field ${[...left].join(', ')}; there is ${JSON.stringify(state)}`);
  return { values: state };
};
