import type { Figure } from '../../contracts/figure.ts';
import type { Option } from '../../contracts/findings.ts';
import type { Behind } from './about.ts';

/** Figures of an option, or of the brief itself, whose ids fit. */
export const figuresOf = ({ context }: Behind, option: Option, ids: RegExp): readonly Figure[] => {
  const own = new Set(option.figures);
  return context.findings.figures.filter(
    ({ id }) => ids.test(id) && (own.has(id) || id.endsWith('@brief') || id.endsWith(`@${option.id}`)),
  );
};
