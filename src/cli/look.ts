import { colours, type Paint, plain } from '../../blocks/terminal/paint.ts';
import { readConfig } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** How to print on this terminal: with which colours, how wide. */
export const lookOf = (terminal: Terminal): { readonly paint: Paint; readonly width: number } => {
  const { colour, width } = readConfig(terminal.environment, terminal.columns);
  return { paint: colour ? colours : plain, width };
};
