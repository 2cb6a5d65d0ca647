/** Wraps text in the codes of one look; without colour it is left as it is. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly figure: (text: string) => string;
  readonly assumed: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly accent: (text: string) => string;
}

const start = '\u001b[';
const style =
  (open: string, close: string) =>
  (text: string): string =>
    text === '' ? text : `${start}${open}m${text}${start}${close}m`;

/** Colours of the sixteen that every terminal has, so that light and dark themes both read well. */
export const colours: Paint = {
  title: style('1;36', '22;39'),
  strong: style('1', '22'),
  dim: style('2', '22'),
  figure: style('36', '39'),
  assumed: style('3;33', '23;39'),
  warning: style('33', '39'),
  accent: style('32', '39'),
};

const asIs = (text: string): string => text;

/** For pipes, files and NO_COLOR. */
export const plain: Paint = {
  title: asIs,
  strong: asIs,
  dim: asIs,
  figure: asIs,
  assumed: (text) => `${text}*`,
  warning: asIs,
  accent: asIs,
};
