import type { Figure } from '../contracts/figure.ts';
import { nearest } from '../contracts/nearest.ts';

/** Either the one figure that is meant, or what could be meant. */
export type FoundFigure =
  | { readonly figure: Figure }
  | { readonly figure?: never; readonly several: readonly string[]; readonly near: readonly string[] };

/** Short forms of `<calculator>.<quantity>@<subject>`: without the subject, without the calculator, without both. */
const aliases = (id: string): readonly string[] => {
  const [path = '', subject] = id.split('@');
  const quantity = path.slice(path.indexOf('.') + 1);
  return [path, quantity, ...(subject === undefined ? [] : [`${quantity}@${subject}`])];
};

/** The figure of this id, of this short form, or of this unique beginning, in upper or lower case. */
export const findFigure = (figures: readonly Figure[], typed: string): FoundFigure => {
  const wanted = typed.toLowerCase();
  const ways: readonly ((figure: Figure) => boolean)[] = [
    (figure) => figure.id === typed,
    (figure) => aliases(figure.id).some((alias) => alias.toLowerCase() === wanted),
    (figure) => [figure.id, ...aliases(figure.id)].some((name) => name.toLowerCase().startsWith(wanted)),
  ];
  for (const way of ways) {
    const found = figures.filter(way);
    const [first] = found;
    if (found.length === 1 && first !== undefined) return { figure: first };
    if (found.length > 1) return { several: found.map((figure) => figure.id), near: [] };
  }
  const names = new Map(figures.flatMap((figure) => aliases(figure.id).map((alias) => [alias, figure.id])));
  const ids = [...nearest(typed, [...figures.map((figure) => figure.id), ...names.keys()])];
  return { several: [], near: [...new Set(ids.map((id) => names.get(id) ?? id))] };
};
