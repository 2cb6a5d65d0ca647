import type { Report } from '../../src/contracts/report.ts';
import { blockText, type PictureFiles } from './block.ts';
import { escapeMarkdown, markdownText } from './inline.ts';

/** The report as GitHub-flavoured Markdown, each diagram with its Mermaid source. */
export const reportMarkdown = (report: Report, files: PictureFiles): string =>
  `${[
    `# ${escapeMarkdown(report.title)}`,
    `*${markdownText(report.subtitle)}*`,
    ...report.sections.flatMap((section) => [
      `## ${section.title}`,
      ...section.blocks
        .map((block) => blockText(block, report.drawings, files))
        .filter((text) => text !== ''),
    ]),
  ].join('\n\n')}\n`;
