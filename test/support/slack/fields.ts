type Json = Readonly<Record<string, unknown>>;

/** Values of fields, by block: what was typed, or the values of what was picked. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Everything in blocks that can be acted on. */
export const elementsOf = (
  blocks: readonly Json[],
): readonly { readonly block: string; readonly element: Json }[] =>
  blocks.flatMap((block) => {
    const id = String(block['block_id'] ?? '');
    const inside = [
      block['element'],
      block['accessory'],
      ...((block['elements'] as readonly Json[] | undefined) ?? []),
    ];
    const own = inside.flatMap((element) =>
      typeof element === 'object' && element !== null && 'action_id' in element
        ? [{ block: id, element: element as Json }]
        : [],
    );
    return [...own, ...elementsOf((block['child_blocks'] ?? block['blocks'] ?? []) as readonly Json[])];
  });

/** What stands on a button or an option. */
export const textOf = (element: Json): string =>
  String((element['text'] as { text?: string } | undefined)?.text ?? '');

const options = (element: Json): readonly Json[] => [
  ...((element['options'] ?? []) as readonly Json[]),
  ...((element['option_groups'] ?? []) as readonly { options: readonly Json[] }[]).flatMap(
    (group) => group.options,
  ),
];

/** What Slack sends of a field; a value that cannot be picked is a mistake of the test. */
const fieldState = (element: Json, value: string | readonly string[] | undefined): Json => {
  const type = String(element['type']);
  const picked = (typeof value === 'string' ? [value] : (value ?? [])).map((one) => {
    const found = options(element).find((option) => option['value'] === one || textOf(option) === one);
    return found;
  });
  if (type === 'checkboxes' || type === 'multi_static_select')
    return { type, selected_options: picked.filter((one) => one !== undefined) };
  if (type === 'static_select' || type === 'radio_buttons')
    return { type, selected_option: picked[0] ?? null };
  if (type === 'conversations_select') return { type, selected_conversation: value ?? null };
  return { type, value: value ?? null };
};

/** What fields hold, as Slack sends it. */
export const stateOf = (blocks: readonly Json[], filled: Filled): Json => {
  const values: Record<string, Record<string, Json>> = {};
  for (const { block, element } of elementsOf(blocks)) {
    if (element['type'] === 'button' || element['type'] === 'overflow') continue;
    const action = String(element['action_id']);
    values[block] = { ...values[block], [action]: fieldState(element, filled[block] ?? filled[action]) };
  }
  return { values };
};
