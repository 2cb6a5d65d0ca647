/** What the environment decides for whatever prints. */
export interface Config {
  readonly colour: boolean;
  /** Columns that text is wrapped to. */
  readonly width: number;
}

const usualWidth = 100;
const narrowest = 40;

/**
 * Colours only on a terminal, and never where NO_COLOR is set to anything (no-color.org) or TERM is dumb; as wide as the
 * terminal, or 100 columns. `columns` is undefined where the output is no terminal.
 */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
  columns: number | undefined,
): Config => {
  const refused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return {
    colour: columns !== undefined && !refused,
    width: columns === undefined ? usualWidth : Math.max(narrowest, columns),
  };
};
