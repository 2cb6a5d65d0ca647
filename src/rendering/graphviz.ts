import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Vectors } from './charts.ts';
import { fontFamily } from './theme.ts';

let loading: Promise<Graphviz> | undefined;

/** px of one point: Graphviz counts in points, pictures in CSS px. */
const pixels = 96 / 72;

/** How much wider Inter runs than Arial, bold words most: its words are drawn so much smaller than they were laid out. */
const interOverArial = 1.08;

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** pt of the line below a picture that says what drew it. */
const noteHeight = 22;

/** The picture with a line of words below it. */
const withNote = (svg: string, note: string): string => {
  const [, width = 0, height = 0] =
    /<svg width="[\d.]+pt" height="[\d.]+pt"\s+viewBox="0(?:\.0+)? 0(?:\.0+)? ([\d.]+) ([\d.]+)"/
      .exec(svg)
      ?.map(Number) ?? [];
  if (height === 0) return svg;
  const size = Math.min(11, (width - 16) / (note.length * 0.56));
  const below = `<text x="8" y="${height + noteHeight / 2}" font-family="Arial" font-size="${size.toFixed(2)}" fill="#66717f">${xml(note)}</text>`;
  return svg
    .replace(/height="[\d.]+pt"/, `height="${height + noteHeight}pt"`)
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height + noteHeight}"`)
    .replace(/<\/svg>\s*$/, `${below}\n</svg>\n`);
};

/**
 * SVG of a dot source by Graphviz in WebAssembly, with a note below where there is one. Graphviz knows the widths of Arial,
 * and takes those of the narrow Times for a font that it does not know; so Inter is named only afterwards.
 */
export const graphvizVectors = async (dot: string, note?: string): Promise<Vectors> => {
  loading ??= Graphviz.load();
  const graphviz = await loading;
  const laidOut = graphviz
    .dot(dot.replaceAll('fontname="Inter"', 'fontname="Arial"'), 'svg')
    .replaceAll(
      /font-size="([\d.]+)"/g,
      (_, size: string) => `font-size="${(Number(size) / interOverArial).toFixed(2)}"`,
    );
  const svg = (note === undefined ? laidOut : withNote(laidOut, note)).replaceAll(
    /font-family="[^"]*"/g,
    `font-family="${fontFamily.replaceAll('"', "'")}"`,
  );
  const [, width = '0', height = '0'] = /<svg width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg) ?? [];
  const size = { width: Math.ceil(Number(width) * pixels), height: Math.ceil(Number(height) * pixels) };
  return {
    ...size,
    svg: svg
      .slice(svg.indexOf('<svg'))
      .replace(/<svg width="[^"]*" height="[^"]*"/, `<svg width="${size.width}" height="${size.height}"`),
  };
};
