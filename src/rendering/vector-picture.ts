import type { Drawing } from '../contracts/drawing.ts';
import { chartVectors, type Vectors } from './charts.ts';
import { graphvizVectors } from './graphviz.ts';
import { rasterise } from './raster.ts';

/** What is drawn without a browser: a vega-lite spec, or a dot source. */
export type VectorSource =
  | Required<Pick<Drawing, 'vega'>>
  | (Required<Pick<Drawing, 'dot'>> & { /** Stands below the picture. */ readonly note?: string });

/** Vectors with their pixels. */
export interface VectorPicture extends Vectors {
  readonly png: Uint8Array;
}

/** Draws without a browser; takes the processor for up to a second the first time, tens of milliseconds later. */
export const vectorPicture = async (source: VectorSource): Promise<VectorPicture> => {
  const vectors =
    'vega' in source ? await chartVectors(source.vega) : await graphvizVectors(source.dot, source.note);
  return { ...vectors, png: await rasterise(vectors.svg, vectors.width) };
};
