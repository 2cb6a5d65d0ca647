import type { Block } from '../../src/contracts/report.ts';
import { htmlText } from './text.ts';

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

/** A block as HTML; `picture` makes the HTML of a drawing's picture by its id. */
export const blockHtml = (block: Block, picture: (drawing: string) => string): string => {
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
      return picture(block.drawing);
    case 'note':
      return `<div class="note${block.tone === 'warning' ? ' warning' : ''}">${htmlText(block.text)}</div>`;
  }
};
