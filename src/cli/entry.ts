import wrapAnsi from 'wrap-ansi';
import type { Paint } from '../../blocks/terminal/paint.ts';
import type { EntryPart } from '../knowledge/told.ts';

/** Title, summary and parts of one entry of knowledge, wrapped. */
export const entryLines = (
  head: { readonly title: string; readonly id: string; readonly summary: string },
  parts: readonly EntryPart[],
  paint: Paint,
  width: number,
): readonly string[] => [
  `${paint.title(head.title)}  ${paint.dim(head.id)}`,
  ...wrapAnsi(head.summary, width).split('\n'),
  ...parts
    .filter((part) => part.lines.length > 0)
    .flatMap((part) => [
      '',
      paint.strong(part.title),
      ...part.lines.flatMap((line) =>
        wrapAnsi(line, width - 4)
          .split('\n')
          .map((row, index) => (index === 0 ? `  • ${row}` : `    ${row}`)),
      ),
    ]),
];
