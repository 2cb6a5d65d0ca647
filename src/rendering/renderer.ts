import type { Browser } from 'puppeteer-core';
import type { Drawing, FailedPicture, RenderedPicture, Renderer } from '../contracts/drawing.ts';
import type { Printer } from '../contracts/export.ts';
import { type BrowserOptions, browserOptionsFrom, startBrowser } from './browser.ts';
import { pictureCache } from './cache.ts';
import type { Measured } from './geometry.ts';
import { type LayoutProblem, layoutProblems } from './layout-problems.ts';
import { refusal, withoutSettings } from './limits.ts';
import { drawWithCli } from './mermaid-cli.ts';
import { Hung, type PageBounds, pageBounds, QueueFull, warmPages, within } from './pages.ts';
import { printerOf } from './print.ts';
import { type Variant, variantsOf } from './variants.ts';
import { type VectorPicture, type VectorSource, vectorPicture } from './vector-picture.ts';
import {
  type Drawn,
  draw,
  hashOf,
  mermaidPath,
  openPage,
  shoot,
  type WarmPage,
  WrongSource,
} from './warm-page.ts';

export interface RendererOptions extends BrowserOptions {
  /** False = the way without a browser, always. */
  readonly useBrowser?: boolean;
  readonly bounds?: Partial<PageBounds>;
  /** Bytes of pictures kept; 0 switches the cache off. */
  readonly cacheBytes?: number;
  /** How a page is warmed; another way only for tests of what happens when it fails. */
  readonly openPage?: (browser: Browser) => Promise<WarmPage>;
  /** Draws what needs no browser, elsewhere than in this thread. */
  readonly vectors?: (source: VectorSource) => Promise<VectorPicture>;
  /** Called each time a page has been handed what it must load: from there on the browser works by itself for a while. */
  readonly handed?: () => void;
}

/** A picture with what the machine checks found; `problems` is empty for one that may be shown without a second look. */
export interface InspectedPicture extends RenderedPicture {
  readonly problems: readonly LayoutProblem[];
  /** Boxes, lines and labels as measured in the page; absent where no page drew it. */
  readonly measured?: Measured;
}

/** The renderer with its checks in view, and the printer that shares its browser; a `Renderer` for everyone else. */
export interface InspectingRenderer extends Renderer, Printer {
  render(drawing: Drawing): Promise<InspectedPicture | FailedPicture>;
}

const words = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Why a diagram is given up altogether: no other way would do better, or be safe. */
const finalReason = (error: unknown): string | undefined => {
  if (error instanceof Hung) return `drawing it took too long (${error.message}); draw less in one picture`;
  return error instanceof QueueFull ? `${error.message}; try again later` : undefined;
};

/** ms for mermaid-cli, which warms a page of its own for every picture. */
const cliTime = 20_000;

/** In the picture itself, for no caption of any platform or export knows yet how it will be drawn. */
const secondWay = 'Drawn the second way, by Graphviz: no browser could draw it in time.';

const cacheVersion = '2';

/**
 * Pictures of drawings. Diagrams: a warm page, then mermaid-cli, then Graphviz from the same graph, and `way` says which;
 * charts: vega and resvg. Options default to the environment. The browser starts with the first diagram.
 */
export const makeRenderer = async (options: RendererOptions = {}): Promise<InspectingRenderer> => {
  const settings: RendererOptions = { ...browserOptionsFrom(process.env), ...options };
  let noBrowser = settings.useBrowser === false ? 'told to do without a browser' : undefined;
  // What a browser missed once it may draw the next time, and then the pictures of a report look alike again.
  const cache = pictureCache<InspectedPicture>(
    settings.cacheBytes ?? 64_000_000,
    ({ way, drawing }) => way !== 'graphviz' || noBrowser !== undefined || drawing.mermaid === undefined,
  );
  const start = async (): Promise<Browser> => {
    if (noBrowser !== undefined) throw new Error(noBrowser);
    try {
      return (await startBrowser(settings)).browser;
    } catch (error) {
      // What cannot be started now cannot be started a second later: the next diagrams go the other way at once.
      noBrowser = words(error);
      throw error;
    }
  };
  const pages = warmPages(
    start,
    { ...pageBounds, ...settings.bounds },
    settings.openPage ?? ((browser) => openPage(browser, settings.handed)),
  );

  const printer = printerOf(() =>
    noBrowser === undefined ? pages.browser() : Promise.reject(new Error(noBrowser)),
  );

  const warm = (drawing: Drawing, source: string): Promise<InspectedPicture> =>
    pages.use(async (page) => {
      let best:
        | { readonly variant: Variant; readonly drawn: Drawn; readonly problems: readonly LayoutProblem[] }
        | undefined;
      let last: Variant | undefined;
      for (const variant of variantsOf(source)) {
        const drawn = await draw(page, variant);
        last = variant;
        // A picture that lacks an arrow is none, whatever else is right about it.
        if (drawn.measured.crooked > 0) continue;
        const problems = layoutProblems(drawn.measured);
        if (best === undefined || problems.length < best.problems.length) best = { variant, drawn, problems };
        if (problems.length === 0) break;
      }
      if (best === undefined) throw new Error('nothing was drawn');
      // The page holds what was drawn last; pixels are taken of the best.
      const { svg, measured } = best.variant === last ? best.drawn : await draw(page, best.variant);
      const png = await shoot(page, measured);
      const { width, height } = measured;
      return { drawing, png, svg, width, height, way: 'warm page', problems: best.problems, measured };
    });

  const byCli = async (drawing: Drawing, source: string): Promise<InspectedPicture> => {
    const browser = await pages.browser();
    const late = () => new Hung('mermaid-cli took too long');
    const svg = new TextDecoder().decode(await within(cliTime, drawWithCli(browser, source, 'svg'), late));
    const png = await within(cliTime, drawWithCli(browser, source, 'png'), late);
    const [, width = '0', height = '0'] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    return {
      drawing,
      png,
      svg,
      width: Math.ceil(Number(width)),
      height: Math.ceil(Number(height)),
      way: 'mermaid-cli',
      problems: [],
    };
  };

  const vectors = settings.vectors ?? vectorPicture;
  const byVectors = async (
    drawing: Drawing,
    way: 'graphviz' | 'vega',
    source: VectorSource,
  ): Promise<InspectedPicture> => ({ drawing, ...(await vectors(source)), way, problems: [] });

  const diagram = async (drawing: Drawing, source: string): Promise<InspectedPicture | FailedPicture> => {
    const refused = refusal(source);
    if (refused !== undefined) return { drawing, reason: `${refused}; draw less in one picture` };
    const tried: string[] = noBrowser === undefined ? [] : [noBrowser];
    if (noBrowser === undefined) {
      try {
        return await warm(drawing, source);
      } catch (error) {
        const failed = finalReason(error);
        // What hangs in one browser hangs in the next; the typed graph can still be drawn without any.
        if (failed !== undefined && drawing.dot === undefined) return { drawing, reason: failed };
        tried.push(`warm page: ${words(error)}`);
        // Of a wrong source the same mermaid would say the same, and without a browser there is none for mermaid-cli.
        if (failed === undefined && !(error instanceof WrongSource) && noBrowser === undefined)
          try {
            return await byCli(drawing, source);
          } catch (cause) {
            tried.push(`mermaid-cli: ${words(cause)}`);
          }
      }
    }
    if (drawing.dot === undefined) return { drawing, reason: tried.join('; ') };
    try {
      return await byVectors(drawing, 'graphviz', { dot: drawing.dot, note: secondWay });
    } catch (error) {
      return { drawing, reason: [...tried, `graphviz: ${words(error)}`].join('; ') };
    }
  };

  const fresh = async (drawing: Drawing): Promise<InspectedPicture | FailedPicture> => {
    try {
      if (drawing.vega !== undefined) return await byVectors(drawing, 'vega', { vega: drawing.vega });
      if (drawing.mermaid !== undefined) return await diagram(drawing, withoutSettings(drawing.mermaid));
      if (drawing.dot !== undefined) return await byVectors(drawing, 'graphviz', { dot: drawing.dot });
      return { drawing, reason: 'the drawing has no source' };
    } catch (error) {
      return { drawing, reason: words(error) };
    }
  };

  return {
    async warmUp() {
      if (noBrowser === undefined) await pages.use(() => Promise.resolve()).catch(() => undefined);
    },
    async render(drawing) {
      const key = hashOf(
        cacheVersion,
        mermaidPath(),
        drawing.mermaid ?? '',
        drawing.dot ?? '',
        JSON.stringify(drawing.vega ?? null),
      );
      const picture = await cache.get(key, () => fresh(drawing));
      return { ...picture, drawing };
    },
    print: printer.print,
    async close() {
      noBrowser = 'the renderer is closed';
      await pages.close();
    },
  };
};
