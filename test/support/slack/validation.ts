/** What is wrong with what the bot wants to show, as Slack would say it. */
export interface Validation {
  readonly message: (args: Readonly<Record<string, unknown>>) => {
    readonly code?: string;
    readonly errors: readonly string[];
  };
  readonly view: (view: unknown) => readonly string[];
}

export const validation: Validation = {
  message: ({ text, blocks }) =>
    (text === undefined || text === '') && blocks === undefined
      ? { code: 'no_text', errors: [] }
      : { errors: [] },
  view: () => [],
};
