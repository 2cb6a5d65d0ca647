import { fontFamily } from './theme.ts';

/** A chart as vectors, and its size in CSS px. */
export interface Vectors {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const refuse = (address: string): Promise<never> =>
  Promise.reject(new Error(`a chart may not load ${address}`));

/** SVG of a vega-lite spec, without a browser; a spec that wants to load something is an error. */
export const chartVectors = async (spec: Readonly<Record<string, unknown>>): Promise<Vectors> => {
  // Loaded with the first chart (0.4 s), one after the other: the second is built on the first.
  const vega = await import('vega');
  const { compile } = await import('vega-lite');
  const compiled = compile({ background: '#ffffff', ...spec } as Parameters<typeof compile>[0], {
    config: { font: fontFamily },
  }).spec;
  const view = new vega.View(vega.parse(compiled), {
    renderer: 'none',
    logLevel: vega.Error,
    loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse, options: {} } as never,
  });
  try {
    const svg = await view.toSVG();
    const [, width = '720', height = '400'] =
      /<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(svg) ?? [];
    return { svg, width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
  } finally {
    view.finalize();
  }
};
