import { setTimeout } from 'node:timers/promises';
import type { Drawing, FailedPicture, RenderedPicture, Renderer } from '../contracts/drawing.ts';

/** Something that draws, started before it is known what. */
export interface Painter {
  /** Settles once the browser's own process is on its way: until then every millisecond of ours delays it. */
  readonly launching: Promise<unknown>;
  /**
   * Settles once the browser is at work by itself (or will not be): whoever holds the event loop for seconds waits for it,
   * so that both work at the same time.
   */
  readonly underway: Promise<void>;
  /** Every drawing in its order, drawn or not; told after each how many are done. */
  readonly paint: (
    drawings: readonly Drawing[],
    painted: (count: number) => void,
  ) => Promise<readonly (RenderedPicture | FailedPicture)[]>;
  readonly close: () => Promise<void>;
}

/** ms from the loaded renderer to the browser's process. */
const launchTime = 150;

/** Eight pictures do not earn what a second page costs to open. */
const onePage = { pages: 1 };

/** Loads the renderer (half a second of imports, so only where pictures are wanted) and starts its browser. */
export const startPainter = (told: (what: string) => void): Painter => {
  const handed = Promise.withResolvers<void>();
  const starting: Promise<Renderer> = import('../rendering/renderer.ts').then(({ makeRenderer }) =>
    makeRenderer({ progress: told, handed: handed.resolve, bounds: onePage }),
  );
  // Whatever fails here fails again, and is reported, when the first real drawing is drawn.
  const warm = starting.then((renderer) => renderer.warmUp()).catch(() => undefined);
  return {
    launching: starting.then(() => setTimeout(launchTime)).catch(() => undefined),
    underway: Promise.race([handed.promise, warm.then(() => undefined)]),
    async paint(drawings, painted) {
      const renderer = await starting;
      await warm;
      let count = 0;
      return Promise.all(
        drawings.map(async (drawing) => {
          const picture = await renderer.render(drawing);
          count += 1;
          painted(count);
          return picture;
        }),
      );
    },
    async close() {
      const renderer = await starting.catch(() => undefined);
      await renderer?.close();
    },
  };
};

export const isDrawn = (picture: RenderedPicture | FailedPicture): picture is RenderedPicture =>
  'png' in picture;

/** Words for a picture that was not drawn in the first way; undefined where there is nothing to say. */
export const wayNote = (picture: RenderedPicture | FailedPicture): string | undefined => {
  if (!isDrawn(picture)) return `not drawn: ${picture.drawing.title}: ${picture.reason}`;
  switch (picture.way) {
    case 'warm page':
    case 'vega':
      return undefined;
    case 'mermaid-cli':
      return `${picture.drawing.title}: drawn by mermaid-cli, the second way`;
    case 'graphviz':
      return `${picture.drawing.title}: drawn by Graphviz, since no browser could draw it`;
  }
};
