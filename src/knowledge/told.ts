import type { Limit, Pattern, Product, Rule } from '../contracts/pattern.ts';
import { printQuantity } from '../contracts/quantity.ts';
import type { Source } from '../contracts/source.ts';
import { factDefinition } from './catalogue.ts';
import { sourceById } from './registry.ts';

/** A heading with its lines; left out where there are none. */
export interface EntryPart {
  readonly title: string;
  readonly lines: readonly string[];
}

const placeholder = /\{([^{}]+)\}/g;

/** A template of knowledge in general: each fact by its title, since there is no brief to take a value from. */
const inGeneral = (template: string): string =>
  template.replaceAll(placeholder, (_, id: string) => `<${factDefinition(id)?.title ?? id}>`);

/** "Title (text read) <address>" of each source id. */
const sourceWords = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const source: Source | undefined = sourceById(id);
    if (source === undefined) return id;
    const read = source.confirmed === 'read' ? 'text read' : 'known of, not read';
    return `${source.title} (${read}${source.dated === undefined ? '' : `, ${source.dated}`}) <${source.url}>`;
  });

/** "1.5–10 TB" of a limit, each end in human units. */
const limitWords = (low: number, high: number, unit: Parameters<typeof printQuantity>[1]): string =>
  low === high
    ? printQuantity(low, unit)
    : `${printQuantity(low, unit)} (cautious) to ${printQuantity(high, unit)} (good case)`;

const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`);

const rule = ({ points, because }: Rule): string => `${signed(points)}  ${inGeneral(because)}`;

/** What the number is of, and for whom it holds where not for all. */
const perWords = ({ per, parts, products: held }: Limit): string => {
  const each = {
    system: '',
    node: ' a node',
    partition: `, of which there are many ${parts ?? 'partitions'}`,
  }[per];
  return held === undefined ? each : `${each} (${held.join(', ')})`;
};

/** All that is told of a pattern. */
export const patternParts = (pattern: Pattern): readonly EntryPart[] => [
  { title: 'Speaks for it', lines: pattern.rules.filter(({ points }) => points > 0).map(rule) },
  { title: 'Speaks against it', lines: pattern.rules.filter(({ points }) => points < 0).map(rule) },
  { title: 'Rules it out', lines: pattern.ruleOuts.map(({ because }) => inGeneral(because)) },
  {
    title: 'Carries',
    lines: pattern.envelope.map(
      (limit) =>
        `${limit.title}: ${limitWords(limit.carries[0], limit.carries[1], limit.unit)}${perWords(limit)}; ${sourceWords([limit.source]).join('')}`,
    ),
  },
  { title: 'Gains', lines: pattern.gains.map(inGeneral) },
  { title: 'Pays', lines: pattern.pays.map(inGeneral) },
  {
    title: 'Fails by',
    lines: pattern.failsHow.map(
      (mode) =>
        `${inGeneral(mode.what)}: ${inGeneral(mode.userEffect)}. Against it: ${inGeneral(mode.mitigation)}`,
    ),
  },
  { title: 'When the network is cut', lines: [`${pattern.cap.pacelc}: ${inGeneral(pattern.cap.says)}`] },
  { title: 'The least that deserves the name', lines: [inGeneral(pattern.simplestForm)] },
  { title: 'Needs beside it', lines: pattern.needs.map((anyOf) => anyOf.join(' or ')) },
  { title: 'Makes no sense with', lines: pattern.excludes },
  { title: 'Products', lines: pattern.products.length === 0 ? [] : [pattern.products.join(', ')] },
  { title: 'Sources', lines: sourceWords(pattern.sources) },
];

/** All that is told of a product. */
export const productParts = (product: Product): readonly EntryPart[] => [
  { title: 'Kind', lines: [product.kind] },
  { title: 'Serves', lines: product.serves.length === 0 ? [] : [product.serves.join(', ')] },
  {
    title: 'Limits',
    lines: product.limits.map(
      (limit) =>
        `${limit.what}: ${printQuantity(limit.value, limit.unit)} (as of ${limit.asOf}); ${sourceWords([limit.source]).join('')}`,
    ),
  },
  { title: 'Isolation when nobody sets it', lines: [product.isolationDefault] },
  { title: 'Replication', lines: [product.replication] },
  { title: 'Managed as', lines: product.managed },
  { title: 'Licence', lines: [product.licence] },
  { title: 'Price', lines: [product.priceNote] },
  { title: 'Sources', lines: sourceWords(product.sources) },
];
