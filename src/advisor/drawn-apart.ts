import type { Variant } from '../contracts/findings.ts';
import { pictureOf } from '../contracts/graph.ts';
import { type Composition, type Draft, fewest } from './compose.ts';
import type { Judgement } from './judge.ts';
import type { Priced } from './priced.ts';

/** A priced draft, and the designs that no picture tells from it. */
export interface Drawn extends Priced {
  readonly variants: readonly Variant[];
}

const without = (one: readonly Judgement[], other: readonly Judgement[]): readonly string[] =>
  one
    .filter(({ pattern }) => !other.some((each) => each.pattern.id === pattern.id))
    .map(({ pattern }) => pattern.id);

const variantOf = (draft: Draft, of: Draft): Variant => ({
  roles: draft.roles,
  adds: without(draft.chosen, of.chosen),
  lacks: without(of.chosen, draft.chosen),
});

/**
 * Drafts of which no two have the same picture. A draft that is drawn like an earlier one is that one with a smaller choice
 * made otherwise: it becomes its variant, and a spare design that is drawn differently takes its place, so that at least
 * three stay.
 */
export const drawnApart = (
  { drafts, spares }: Composition,
  price: (draft: Draft) => Priced,
): readonly Drawn[] => {
  const pictures: string[] = [];
  const drawn: Drawn[] = [];
  for (const draft of drafts) {
    const one = price(draft);
    const picture = pictureOf(one.graph);
    const at = pictures.indexOf(picture);
    const same = drawn[at];
    if (same === undefined) {
      pictures.push(picture);
      drawn.push({ ...one, variants: [] });
      continue;
    }
    const roles = draft.roles.filter((role) => role !== 'alternative' && !same.draft.roles.includes(role));
    drawn[at] = {
      ...same,
      draft: { ...same.draft, roles: [...same.draft.roles, ...roles] },
      variants: [...same.variants, variantOf(draft, same.draft)],
    };
  }
  for (const draft of spares) {
    if (drawn.length >= fewest) break;
    const one = price(draft);
    const picture = pictureOf(one.graph);
    if (pictures.includes(picture)) continue;
    pictures.push(picture);
    drawn.push({ ...one, variants: [] });
  }
  return drawn;
};
