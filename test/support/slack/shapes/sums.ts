import { limits } from '../limits.ts';
import { characters, isRecord } from './check.ts';

/** Every object inside a value, with its JSON pointer, the value itself first. */
export function* objectsIn(
  value: unknown,
  at: string,
): Generator<readonly [Readonly<Record<string, unknown>>, string]> {
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* objectsIn(each, `${at}/${index}`);
  } else if (isRecord(value)) {
    yield [value, at];
    for (const [name, each] of Object.entries(value)) yield* objectsIn(each, `${at}/${name}`);
  }
}

/** The characters of everything that is shown: each string under `text` or, where it is no object, `title` and `caption`. */
const textIn = (value: unknown): number => {
  let sum = 0;
  for (const [each] of objectsIn(value, ''))
    for (const name of ['text', 'title', 'caption'])
      if (typeof each[name] === 'string') sum += characters(each[name]);
  return sum;
};

const repeated = (blocks: unknown, field: string, at: string, words: string): readonly string[] => {
  const seen = new Set<unknown>();
  const wrong: string[] = [];
  for (const [each, place] of objectsIn(blocks, at)) {
    const id = each[field];
    if (id === undefined) continue;
    if (seen.has(id)) wrong.push(`${words} [json-pointer:${place}/${field}]`);
    seen.add(id);
  }
  return wrong;
};

/** Ids that Slack, or our own rule for actions, allows once: a press must say which thing was pressed. */
export const repeatedIds = (blocks: unknown, at: string): readonly string[] => [
  ...repeated(blocks, 'block_id', at, '`block_id` already exists'),
  ...repeated(blocks, 'action_id', at, '`action_id` already exists'),
];

const ofType = (blocks: unknown, ...types: readonly string[]) =>
  [...objectsIn(blocks, '')].filter(([each]) => types.includes(String(each['type']))).map(([each]) => each);

/** What is refused over a whole message: too much text altogether, too much in tables, too much markdown. */
export const tooMuch = (
  blocks: readonly unknown[],
): { error: string; messages: readonly string[] } | undefined => {
  const tables = ofType(blocks, 'table', 'data_table');
  if (tables.length > limits.message.tables)
    return { error: 'invalid_blocks', messages: ['only_one_table_allowed [json-pointer:/blocks]'] };
  const cells = tables.reduce((sum, table) => sum + textIn(table['rows']), 0);
  if (cells > limits.message.tableText)
    return {
      error: 'invalid_blocks',
      messages: [`the cells of all tables must be less than ${limits.message.tableText + 1} characters`],
    };
  const markdown = ofType(blocks, 'markdown').reduce((sum, block) => sum + textIn(block), 0);
  const whole = textIn(blocks) + limits.message.perBlock * Math.max(0, blocks.length - 1);
  return markdown > limits.message.markdown || whole > limits.message.blockText
    ? { error: 'msg_blocks_too_long', messages: [] }
    : undefined;
};
