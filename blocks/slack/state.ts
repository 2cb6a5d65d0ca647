/** The value of one element, as Slack sends it in `state.values[block_id][action_id]`. */
export interface StateValue {
  readonly type?: string;
  readonly value?: string | null;
  readonly selected_option?: SelectedOption | null;
  readonly selected_options?: readonly SelectedOption[] | null;
  readonly selected_conversation?: string | null;
}

interface SelectedOption {
  readonly value?: string;
  readonly text?: { readonly text?: string };
}

/** By block, then by action. */
export interface State {
  readonly values?: Readonly<Record<string, Readonly<Record<string, StateValue>>>>;
}

/** What answers a question of boxes none of which is true. */
export const noneOfThese = 'none of these';

/** What somebody typed or picked in one block, several picks joined by commas; undefined for nothing: "none of these" is a pick too. */
export const typedIn = (state: State | undefined, block: string): string | undefined => {
  const values = Object.values(state?.values?.[block] ?? {});
  const many = values.filter((one) => one.selected_options !== undefined);
  if (many.length > 0) {
    const picked = many.flatMap(({ selected_options: options }) => options ?? []);
    return picked.length === 0
      ? undefined
      : picked.map(({ value, text }) => value ?? text?.text ?? '').join(', ');
  }
  for (const { value, selected_option: picked, selected_conversation: conversation } of values) {
    const text = (value ?? picked?.value ?? conversation ?? '').trim();
    if (text !== '') return text;
  }
  return undefined;
};
