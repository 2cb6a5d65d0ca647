import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Vectors } from './charts.ts';
import { fontFamily } from './theme.ts';

let loading: Promise<Graphviz> | undefined;

/** px of one point: Graphviz counts in points, pictures in CSS px. */
const pixels = 96 / 72;

/**
 * SVG of a dot source by Graphviz in WebAssembly. Graphviz knows the widths of Arial, which Inter is about as wide as; the
 * font is named only afterwards.
 */
export const graphvizVectors = async (dot: string): Promise<Vectors> => {
  loading ??= Graphviz.load();
  const graphviz = await loading;
  const svg = graphviz
    .dot(dot, 'svg')
    .replaceAll(/font-family="[^"]*"/g, `font-family="${fontFamily.replaceAll('"', "'")}"`);
  const [, width = '0', height = '0'] = /<svg width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg) ?? [];
  const size = { width: Math.ceil(Number(width) * pixels), height: Math.ceil(Number(height) * pixels) };
  return {
    ...size,
    svg: svg
      .slice(svg.indexOf('<svg'))
      .replace(/<svg width="[^"]*" height="[^"]*"/, `<svg width="${size.width}" height="${size.height}"`),
  };
};
