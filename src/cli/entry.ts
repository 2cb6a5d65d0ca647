import wrapAnsi from 'wrap-ansi';
import type { Paint } from '../../blocks/terminal/paint.ts';
import { printQuantity } from '../contracts/quantity.ts';
import type { Source } from '../contracts/source.ts';
import { factDefinition } from '../knowledge/catalogue.ts';
import { sourceById } from '../knowledge/registry.ts';

/** A heading with its lines; left out where there are none. */
export interface EntryPart {
  readonly title: string;
  readonly lines: readonly string[];
}

const placeholder = /\{([^{}]+)\}/g;

/** A template of knowledge in general: each fact by its title, since there is no brief to take a value from. */
export const inGeneral = (template: string): string =>
  template.replaceAll(placeholder, (_, id: string) => `<${factDefinition(id)?.title ?? id}>`);

/** "Title (text read) <address>" of each source id. */
export const sourceWords = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const source: Source | undefined = sourceById(id);
    if (source === undefined) return id;
    const read = source.confirmed === 'read' ? 'text read' : 'known of, not read';
    return `${source.title} (${read}${source.dated === undefined ? '' : `, ${source.dated}`}) <${source.url}>`;
  });

/** "1.5–10 TB" of a limit, each end in human units. */
export const limitWords = (low: number, high: number, unit: Parameters<typeof printQuantity>[1]): string =>
  low === high
    ? printQuantity(low, unit)
    : `${printQuantity(low, unit)} (cautious) to ${printQuantity(high, unit)} (good case)`;

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
