/** A point of a plot in CSS px, y downwards from its top. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a text stands: the end of it that is given, and how it runs from there. */
export interface Placed extends Spot {
  readonly align: 'left' | 'right';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** px of one character of Inter at 13 px, medium; nothing is measured here. */
const character = 6.5;
const textHeight = 18;
const gap = 4;

const boxOf = ({ x, y, align }: Placed, text: string): Box => {
  const width = text.length * character;
  const left = align === 'left' ? x : x - width;
  return { left, right: left + width, top: y - textHeight, bottom: y };
};

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Height of a line of points at some x; undefined outside of it. */
const heightAt = (line: readonly Spot[], x: number): number | undefined => {
  const next = line.findIndex((spot) => spot.x >= x);
  const [before, after] = [line[next - 1], line[next]];
  if (after === undefined) return undefined;
  if (before === undefined) return after.x === x ? after.y : undefined;
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
};

const strikes = (line: readonly Spot[], { left, right, top, bottom }: Box): boolean => {
  const steps = 12;
  const heights = Array.from({ length: steps + 1 }, (_, step) =>
    heightAt(line, left + ((right - left) * step) / steps),
  ).filter((height) => height !== undefined);
  if (heights.length === 0) return false;
  return Math.min(...heights) < bottom + 2 && Math.max(...heights) > top - 2;
};

/**
 * Places for the texts of horizontal lines, in their order: above or below their line, at its start or its end, wherever no
 * curve goes through and no other text stands; undefined where the first curve would strike it through everywhere.
 */
export const placeOnLines = (
  texts: readonly { readonly y: number; readonly text: string }[],
  plot: { readonly width: number; readonly height: number },
  /** What must not strike a text through, most important first. */
  curves: readonly (readonly Spot[])[],
  /** Texts that stand already. */
  others: readonly (Placed & { readonly text: string })[] = [],
): readonly (Placed | undefined)[] => {
  const taken = others.map((other) => boxOf(other, other.text));
  return texts.map(({ y, text }) => {
    const above = y - gap;
    const below = y + 2 + textHeight;
    const places: readonly Placed[] = [
      { x: gap, y: above, align: 'left' },
      { x: plot.width - gap, y: above, align: 'right' },
      { x: gap, y: below, align: 'left' },
      { x: plot.width - gap, y: below, align: 'right' },
    ];
    const cost = (place: Placed): number => {
      const box = boxOf(place, text);
      const outside = box.bottom > plot.height + 2 || box.top < -textHeight;
      const otherLines = texts.filter((other) => other.y !== y && other.y > box.top && other.y < box.bottom);
      return (
        (outside ? 1000 : 0) +
        taken.filter((other) => meet(box, other)).length * 100 +
        otherLines.length * 50 +
        curves.reduce(
          (sum, curve, index) => sum + (strikes(curve, box) ? 10 * (curves.length - index) : 0),
          0,
        )
      );
    };
    const best = places.reduce((one, other) => (cost(other) < cost(one) ? other : one));
    const box = boxOf(best, text);
    if (strikes(curves[0] ?? [], box) || taken.some((other) => meet(box, other))) return undefined;
    taken.push(box);
    return best;
  });
};
