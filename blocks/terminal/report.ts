import type { Report } from '../../src/contracts/report.ts';
import { oneLine } from '../markdown/one-line.ts';
import { blockLines, type PicturePath, terminalText, wrapped } from './block.ts';
import type { Paint } from './paint.ts';

/** The report for a terminal of `width` columns, as lines. */
export const reportLines = (
  report: Report,
  paint: Paint,
  width: number,
  path: PicturePath,
): readonly string[] => [
  '',
  ...wrapped(paint.title(oneLine(report.title)), width, '', ''),
  ...wrapped(paint.dim(terminalText(report.subtitle, paint)), width, '', ''),
  ...report.sections.flatMap((section) => [
    '',
    paint.title(`── ${section.title} ${'─'.repeat(Math.max(0, width - section.title.length - 4))}`),
    ...section.blocks.flatMap((block) => {
      const lines = blockLines(block, report.drawings, paint, width, path);
      return lines.length === 0 ? [] : ['', ...lines];
    }),
  ]),
  '',
];
