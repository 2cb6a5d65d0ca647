import type { Drawing } from '../../src/contracts/drawing.ts';
import type { Report } from '../../src/contracts/report.ts';
import { blockHtml } from './block.ts';
import { reportStyle } from './style.ts';
import { escapeHtml, htmlText } from './text.ts';

/** A picture as a data: address, so that the page asks nobody for anything; undefined = not drawn. */
export type PictureData = (drawing: string) => string | undefined;

const figure = (drawing: Drawing | undefined, data: PictureData): string => {
  if (drawing === undefined) return '';
  const source = data(drawing.id);
  const image =
    source === undefined ? '' : `<img alt="${escapeHtml(drawing.alt)}" src="${escapeHtml(source)}">`;
  const mermaid =
    drawing.mermaid === undefined
      ? ''
      : `<details><summary>Mermaid source</summary><pre>${escapeHtml(drawing.mermaid)}</pre></details>`;
  const caption = source === undefined ? `${drawing.title}: ${drawing.alt}` : drawing.title;
  return `<figure>${image}<figcaption>${escapeHtml(caption)}</figcaption>${mermaid}</figure>`;
};

const pictureOf =
  (report: Report, data: PictureData) =>
  (id: string): string =>
    figure(
      report.drawings.find((drawing) => drawing.id === id),
      data,
    );

/** The report as one self-contained page: no script, no font, no request to any host. */
export const reportHtml = (report: Report, data: PictureData): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(report.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(report.title)}</h1>
<p class="subtitle">${htmlText(report.subtitle)}</p>
<nav aria-label="Sections">${report.sections.map((section) => `<a href="#${section.id}">${escapeHtml(section.title)}</a>`).join('')}</nav>
${report.sections
  .map(
    (section) =>
      `<section id="${section.id}">\n<h2>${escapeHtml(section.title)}</h2>\n${section.blocks
        .map((block) => blockHtml(block, pictureOf(report, data)))
        .join('\n')}\n</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
