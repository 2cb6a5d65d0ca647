import type { Drawing } from '../../src/contracts/drawing.ts';
import type { Block } from '../../src/contracts/report.ts';
import type { ExportFormat } from '../../src/contracts/verb.ts';
import { blockHtml } from './block.ts';
import { escapeHtml } from './text.ts';

/** Addresses that only the platform knows; what answers undefined is shown as words. */
export interface ReplyLinks {
  readonly picture: (drawing: Drawing) => string | undefined;
  readonly file: (format: ExportFormat, revision: number) => string | undefined;
  readonly thread: (thread: string) => string | undefined;
}

/** A picture on its paper that opens large; its words stand in where there is no picture. */
const figureHtml = (drawing: Drawing | undefined, links: ReplyLinks): string => {
  if (drawing === undefined) return '';
  const address = links.picture(drawing);
  const title = escapeHtml(drawing.title);
  const alt = escapeHtml(drawing.alt);
  const source =
    drawing.mermaid === undefined
      ? ''
      : `<details class="source"><summary>Mermaid source</summary><pre>${escapeHtml(drawing.mermaid)}</pre></details>`;
  const image =
    address === undefined
      ? `<p class="unseen">${alt}</p>`
      : `<button type="button" class="picture" data-zoom="${escapeHtml(address)}" aria-label="Open large: ${title}"><img loading="lazy" alt="${alt}" src="${escapeHtml(address)}"></button>`;
  return `<figure class="figure-${drawing.kind.replaceAll(' ', '-')}">${image}<figcaption>${title}</figcaption>${source}</figure>`;
};

/** Blocks with their pictures among them; the drawings that no block names come last, side by side. */
export const blocksHtml = (
  blocks: readonly Block[],
  drawings: readonly Drawing[],
  links: ReplyLinks,
): string => {
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : [])));
  const rest = drawings.filter(({ id }) => !shown.has(id));
  return [
    ...blocks.map((block) =>
      blockHtml(block, (id) =>
        figureHtml(
          drawings.find((drawing) => drawing.id === id),
          links,
        ),
      ),
    ),
    galleryHtml(rest, links),
  ].join('\n');
};

/** Pictures side by side, each opening large. */
export const galleryHtml = (drawings: readonly Drawing[], links: ReplyLinks): string =>
  drawings.length === 0
    ? ''
    : `<div class="gallery">${drawings.map((drawing) => figureHtml(drawing, links)).join('')}</div>`;
