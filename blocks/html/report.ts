import type { Drawing } from '../../src/contracts/drawing.ts';
import type { Block, Inline, Report, Text } from '../../src/contracts/report.ts';
import { reportStyle } from './style.ts';

/** A picture as a data: address, so that the page asks nobody for anything; undefined = not drawn. */
export type PictureData = (drawing: string) => string | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Only addresses that a browser opens as a page become links. */
const safeUrl = (url: string): string | undefined =>
  /^https?:\/\//i.test(url) ? escapeHtml(url) : undefined;

/** A number is never parted from its unit. */
const quantity = (text: string): string => escapeHtml(text.replaceAll(/(?<=\d) (?=\S)/g, '\u00a0'));

/** An id that may go on in the next line after its dots and hyphens and before its subject. */
const seamed = (text: string): string => escapeHtml(text).replaceAll(/(?<=[\w][.-])(?=\w)|(?=@)/g, '<wbr>');

const one = (inline: Inline): string => {
  if (typeof inline === 'string') return escapeHtml(inline);
  switch (inline.kind) {
    case 'fact':
      return `<span class="${inline.assumed === true ? 'assumed' : 'fact'}" title="${escapeHtml(inline.id)}">${quantity(inline.text)}</span>`;
    case 'figure':
      return `<span class="figure" title="why ${escapeHtml(inline.id)}">${quantity(inline.text)}</span>`;
    case 'quote':
      return `<q>${escapeHtml(inline.text)}</q>${inline.by === undefined ? '' : ` (${escapeHtml(inline.by)})`}`;
    case 'name':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${seamed(inline.text)}</code>`;
    case 'strong':
      return `<strong>${htmlText(inline.children)}</strong>`;
    case 'emphasis':
      return `<em class="role">${htmlText(inline.children)}</em>`;
    case 'link': {
      const url = safeUrl(inline.url);
      const title = escapeHtml(inline.title);
      return url === undefined ? title : `<a href="${url}" rel="noreferrer">${title}</a>`;
    }
  }
};

/** A text as HTML, everything escaped. */
export const htmlText = (text: Text): string => text.map(one).join('');

const table = (block: Extract<Block, { kind: 'table' }>): string => {
  const classes = (index: number) => {
    const names = [
      block.columns[index]?.align === 'right' ? 'right' : '',
      index === block.emphasis ? 'picked' : '',
    ].filter((name) => name !== '');
    return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  };
  const head = block.columns
    .map((column, index) => `<th scope="col"${classes(index)}>${htmlText(column.title)}</th>`)
    .join('');
  const rows = block.rows
    .map(
      (row) => `<tr>${row.map((cell, index) => `<td${classes(index)}>${htmlText(cell)}</td>`).join('')}</tr>`,
    )
    .join('\n');
  const caption = block.caption === undefined ? '' : `<p class="caption">${htmlText(block.caption)}</p>`;
  return `${caption}<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
};

const picture = (drawing: Drawing | undefined, data: PictureData): string => {
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

const blockHtml = (block: Block, report: Report, data: PictureData): string => {
  switch (block.kind) {
    case 'heading':
      return `<h3>${htmlText(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return table(block);
    case 'picture':
      return picture(
        report.drawings.find((drawing) => drawing.id === block.drawing),
        data,
      );
    case 'note':
      return `<div class="note${block.tone === 'warning' ? ' warning' : ''}">${htmlText(block.text)}</div>`;
  }
};

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
        .map((block) => blockHtml(block, report, data))
        .join('\n')}\n</section>`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
