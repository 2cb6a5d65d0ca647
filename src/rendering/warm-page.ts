import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { type FontFace, facesFor, interFaces } from './fonts.ts';
import type { Measured } from './geometry.ts';
import { largestSide } from './limits.ts';
import { elkSpacing, mermaidConfig } from './theme.ts';
import type { Variant } from './variants.ts';

const cli = createRequire(createRequire(import.meta.url).resolve('@mermaid-js/mermaid-cli'));

/** Path of the mermaid that mermaid-cli brings: the pictures of both ways come from one and the same code. */
export const mermaidPath = (): string => cli.resolve('mermaid/dist/mermaid.min.js');

const shell = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"
content="default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<style>html,body{margin:0;background:#fff}#stage{display:inline-block;padding:12px}</style><div id="stage"></div>`;

/**
 * Lets our spacing reach ELK. Mermaid's own is made for screens twice as wide as a chat, and it has no setting for it; at
 * these two places it merges in (empty) tables of layout experiments, where ours goes too. If a new version moves them,
 * pictures are drawn with the roomier spacing: nothing else depends on it.
 */
export const withSpacing = (script: string): string =>
  script
    .replace(
      /Object\.assign\(([\w$]+)\.layoutOptions,([\w$]+),([\w$]+),([\w$]+)\)/,
      (_, graph: string, ...tables: string[]) =>
        `Object.assign(${graph}.layoutOptions,${tables.slice(0, 3).join(',')},globalThis.plumblineSpacing?.root)`,
    )
    .replace(
      /("SEPARATE_CHILDREN"\);return Object\.assign\(([\w$]+),[\w$]+)\),\2\}/,
      (_, start: string, options: string) => `${start},globalThis.plumblineSpacing?.frame),${options}}`,
    );

const compress = promisify(gzip);

let scripts: Promise<string> | undefined;

/** All that a page runs, in order, as gzip in base64. */
const pageScripts = (): Promise<string> => {
  scripts ??= Promise.all([
    readFile(mermaidPath(), 'utf8').then(withSpacing),
    ...['measure', 'peers', 'arrange', 'draw'].map((name) =>
      readFile(join(import.meta.dirname, 'in-page', `${name}.js`), 'utf8'),
    ),
  ])
    .then((parts) => compress(parts.join('\n;\n'), { level: 4 }))
    .then((packed) => packed.toString('base64'));
  return scripts;
};

/**
 * Runs packed scripts in a page. Plain, the five megabytes would be quoted character by character for the pipe to the
 * browser, and every acknowledgement would wait for that. A script element, since code in `eval` declares nothing global.
 */
const unpackCall = (packed: string): string => `globalThis.plumblineLoading = (async () => {
  const bytes = Uint8Array.from(atob('${packed}'), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
  script.remove();
})()`;

/** A page with mermaid and our fonts in it, ready to draw; cut off from every network. */
export interface WarmPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Keys of the font faces it has. */
  readonly faces: Set<string>;
  drawn: number;
}

/** Hands a page fonts; the first ones once its scripts have run. */
const hand = async (page: Page, faces: readonly FontFace[]): Promise<void> => {
  const data = faces.map(({ family, weight, range, bytes }) => ({
    family,
    weight,
    range,
    data: Buffer.from(bytes).toString('base64'),
  }));
  await page.evaluate(`plumblineLoading.then(() => plumbline.fonts(${JSON.stringify(data)}))`);
};

/** What a page is told to draw one variant of a diagram. */
const drawCall = ({ source, spacing, peers, inOrder }: Variant): string => {
  const elk = { ...mermaidConfig.elk, ...(inOrder ? { forceNodeModelOrder: true } : {}) };
  const config = { ...mermaidConfig, elk, largest: largestSide };
  return `plumbline.draw(${[source, config, spacing, peers].map((each) => JSON.stringify(each)).join(', ')})`;
};

/** ms in which a page is handed all that it must load; from there on it works by itself. */
const handingTime = 300;

/** The smallest diagram there is: the first one that a page draws loads its layout engine. */
const firstStroke = drawCall({
  source: 'flowchart LR\n  a["a"] --> b["b"]\n',
  spacing: elkSpacing,
  peers: [],
  inOrder: false,
});

/**
 * Opens and warms a page (one to three seconds); `handed` is called once it has what it must load. All is sent at once and
 * in order, so that a caller that then holds the event loop does not keep the page waiting.
 */
export const openPage = async (browser: Browser, handed?: () => void): Promise<WarmPage> => {
  const page = await browser.newPage();
  await page.setContent(shell);
  await page.setOfflineMode(true);
  const [packed, faces] = await Promise.all([pageScripts(), interFaces()]);
  const loading = Promise.all([
    page.evaluate(unpackCall(packed)),
    hand(page, faces),
    page.evaluate(`plumblineLoading.then(() => ${firstStroke})`),
  ]);
  // Megabytes go through a pipe in pieces, each a turn of the event loop.
  await Promise.race([loading, setTimeout(handingTime)]);
  handed?.();
  await loading;
  return { page, cdp: await page.createCDPSession(), faces: new Set(faces.map(({ key }) => key)), drawn: 0 };
};

/** A diagram as the page drew it; pixels are taken by `shoot`. */
export interface Drawn {
  readonly svg: string;
  readonly measured: Measured;
}

/** Mermaid refused the source, or it makes a picture nobody can look at; another page would do the same. */
export class WrongSource extends Error {
  override readonly name = 'WrongSource';
}

/** Draws one diagram and measures it; throws WrongSource with mermaid's words where the source is wrong. */
export const draw = async (warm: WarmPage, variant: Variant): Promise<Drawn> => {
  const { source } = variant;
  const missing = (await facesFor(source)).filter(({ key }) => !warm.faces.has(key));
  if (missing.length > 0) {
    await hand(warm.page, missing);
    for (const { key } of missing) warm.faces.add(key);
  }
  warm.drawn += 1;
  const answer = (await warm.page.evaluate(drawCall(variant))) as
    | Drawn
    | { readonly tooLarge: readonly [number, number] }
    | { readonly wrong: string };
  if ('wrong' in answer) throw new WrongSource(answer.wrong);
  if ('tooLarge' in answer) throw new WrongSource(`the picture would be ${answer.tooLarge.join(' x ')} px`);
  return answer;
};

const widestPng = 2000;
const heaviestPng = 1_000_000;

/** PNG of what `draw` left in the page: twice the CSS size, but at most 2000 px wide and under 1 MB. */
export const shoot = async (
  { cdp }: WarmPage,
  { width, height }: Pick<Measured, 'width' | 'height'>,
): Promise<Uint8Array> => {
  let scale = Math.min(2, widestPng / width);
  for (;;) {
    const { data } = await cdp.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height, scale },
    });
    const png = Buffer.from(data, 'base64');
    if (png.length <= heaviestPng || scale < 0.3) return png;
    scale *= 0.75;
  }
};

/** Short hash of text, for ids and cache keys. */
export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};
