import type { Section, Text } from '../contracts/report.ts';
import type { Source } from '../contracts/source.ts';
import type { ReportContext } from './context.ts';
import { name } from './context.ts';

const order: readonly Source['kind'][] = [
  'vendor documentation',
  'paper',
  'book',
  'engineering blog',
  'measurement',
  'formula',
];

/** Every source that the recommendation rests on, with its class and whether its text was read. */
export const references = (context: ReportContext): Section => {
  const sources = Object.values(context.findings.sources)
    .filter((source) => source.url !== '')
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.title.localeCompare(b.title));
  return {
    id: 'references',
    title: 'References',
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: sources.map(
          (source): Text => [
            { kind: 'link', title: source.title, url: source.url },
            ` (${source.kind}, ${source.confirmed === 'read' ? 'text read' : 'known of, not read'}`,
            ...(source.dated === undefined ? [] : [', ', name(source.dated)]),
            ')',
          ],
        ),
      },
    ],
  };
};
