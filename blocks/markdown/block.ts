import type { Drawing } from '../../src/contracts/drawing.ts';
import type { Block } from '../../src/contracts/report.ts';
import { escapeMarkdown, markdownText } from './inline.ts';

/** Where the pictures are, relative to the Markdown file; undefined = not drawn, the source stands alone. */
export type PictureFiles = (drawing: string) => string | undefined;

const table = (block: Extract<Block, { kind: 'table' }>): string => {
  const cells = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const caption = block.caption === undefined ? '' : `*${markdownText(block.caption)}*\n\n`;
  const header = cells(
    block.columns.map((column, index) =>
      index === block.emphasis ? `**${markdownText(column.title)}**` : markdownText(column.title),
    ),
  );
  const rule = cells(block.columns.map((column) => (column.align === 'right' ? '---:' : '---')));
  const rows = block.rows.map((row) => cells(row.map((cell) => markdownText(cell))));
  return `${caption}${[header, rule, ...rows].join('\n')}`;
};

const picture = (drawing: Drawing | undefined, files: PictureFiles): string => {
  if (drawing === undefined) return '';
  const file = files(drawing.id);
  // What a diagram shows stands in its source, right below and with a description of its own; a chart has only this text.
  const words = escapeMarkdown(drawing.mermaid === undefined ? drawing.alt : drawing.title);
  const image = file === undefined ? `*${words}*` : `![${words}](${file})`;
  const source =
    drawing.mermaid === undefined
      ? ''
      : `\n\n<details><summary>Mermaid source</summary>\n\n\`\`\`mermaid\n${drawing.mermaid.trimEnd()}\n\`\`\`\n\n</details>`;
  return `${image}${source}`;
};

/** A block as Markdown; empty where there is nothing to show. */
export const blockText = (block: Block, drawings: readonly Drawing[], files: PictureFiles): string => {
  switch (block.kind) {
    case 'heading':
      return `### ${markdownText(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${markdownText(item)}`)
        .join('\n');
    case 'table':
      return table(block);
    case 'picture':
      return picture(
        drawings.find((drawing) => drawing.id === block.drawing),
        files,
      );
    case 'note':
      return `> **${block.tone === 'warning' ? 'Note well' : 'Note'}:** ${markdownText(block.text)}`;
  }
};
