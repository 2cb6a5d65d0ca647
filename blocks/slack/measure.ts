import { limits } from './limits.ts';
import type { SlackBlock } from './shapes.ts';

/** What a message holds of what is limited over all its blocks. */
export interface Measure {
  readonly blocks: number;
  readonly weight: number;
  readonly tables: number;
}

/** Keys whose strings are shown; values and addresses of buttons are not counted by Slack, addresses of links are by us. */
const shown: ReadonlySet<string> = new Set(['text', 'title', 'caption', 'alt_text', 'url']);

const textIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (typeof one === 'string' ? (shown.has(key) ? one.length : 0) : textIn(one)),
    0,
  );
};

const isTable = ({ type }: SlackBlock): boolean => type === 'table' || type === 'data_table';

/** Of all blocks together. */
export const measure = (blocks: readonly SlackBlock[]): Measure => ({
  blocks: blocks.length,
  weight: blocks.reduce((sum, block) => sum + textIn(block) + limits.message.blockWeight, 0),
  tables: blocks.filter((block) => isTable(block) || block.type === 'markdown').length,
});

export const plus = (one: Measure, other: Measure): Measure => ({
  blocks: one.blocks + other.blocks,
  weight: one.weight + other.weight,
  tables: one.tables + other.tables,
});

/** Whether one message carries it. */
export const isWithin = ({ blocks, weight, tables }: Measure): boolean =>
  blocks <= limits.message.blocks && weight <= limits.message.weight && tables <= limits.message.tables;
