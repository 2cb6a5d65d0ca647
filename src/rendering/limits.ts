/** Longest diagram source that is given to a page; mermaid answers longer ones with a picture of an error. */
const longestSource = 40_000;
const mostArrows = 150;
const mostBoxes = 80;
const deepestFrames = 6;
const longestLabel = 400;

/** Largest side of a picture in CSS px; checked before a pixel is painted. */
export const largestSide = 6000;

const arrow = /(?:-->|---|-\.->|==>|->>|-->>|--x|-x|<-->|~~~|--o)/g;

/**
 * Why a diagram source must not be drawn, or undefined. These limits are far above what a readable picture holds and far
 * below what keeps a page busy for seconds (a 300-arrow clique, 120 nested frames, a 20,000-character label).
 */
export const refusal = (source: string): string | undefined => {
  if (source.length > longestSource)
    return `the diagram source is ${source.length} characters long, over ${longestSource}`;
  const lines = source.split('\n');
  const arrows = lines.reduce((sum, line) => {
    const sides = line.split(arrow);
    // `a & b --> c & d` is four arrows on one line.
    const fan = sides.slice(1).reduce((count, side, index) => {
      const left = sides[index]?.split('&').length ?? 1;
      return count + left * side.split('&').length;
    }, 0);
    return sum + fan;
  }, 0);
  if (arrows > mostArrows) return `the diagram has ${arrows} arrows, over ${mostArrows}`;
  let depth = 0;
  let deepest = 0;
  let boxes = 0;
  for (const line of lines) {
    if (/^\s*subgraph\b/.test(line)) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (/^\s*end\s*$/.test(line)) depth -= 1;
    else if (/^\s*[\w-]+\s*(?:[[({>]|@\{)/.test(line)) boxes += 1;
  }
  if (deepest > deepestFrames) return `frames are nested ${deepest} deep, over ${deepestFrames}`;
  if (boxes > mostBoxes) return `the diagram has ${boxes} boxes, over ${mostBoxes}`;
  const longest = Math.max(
    0,
    ...[...source.matchAll(/"([^"\n]*)"|\|([^|\n]*)\||\[([^\]\n]*)\]/g)].map(([, a = '', b = '', c = '']) =>
      Math.max(a.length, b.length, c.length),
    ),
  );
  if (longest > longestLabel) return `a label is ${longest} characters long, over ${longestLabel}`;
  return undefined;
};

/**
 * The source without settings of its own (front matter and init directives): looks and safety of our pictures are ours to
 * set, and what one diagram sets can outlive it in the page.
 */
export const withoutSettings = (source: string): string =>
  source.replace(/^\s*---\s*\n[\s\S]*?\n\s*---\s*(?:\n|$)/, '').replaceAll(/%%\s*\{[\s\S]*?\}\s*%%/g, '');
