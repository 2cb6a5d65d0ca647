import type { SlackMessage } from '../../../blocks/slack/fit.ts';

/**
 * What Slack would refuse of a payload, told independently of the code that keeps the limits: every number here was written
 * from the documents and from what people measured.
 */

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a payload, outermost first. */
export const nodesOf = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
};

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(text).join('');
  return isNode(value) ? text(value['text'] ?? '') + text(value['elements'] ?? []) : '';
};

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Between 1 and `most` characters. */
const length = (where: string, value: unknown, most: number): readonly string[] => {
  const { length: is } = text(value);
  return is >= 1 && is <= most ? [] : [`${where} has ${is} characters, may have 1 to ${most}`];
};

const count = (where: string, value: unknown, least: number, most: number): readonly string[] => {
  const is = Array.isArray(value) ? value.length : 0;
  return is >= least && is <= most ? [] : [`${where} has ${is}, may have ${least} to ${most}`];
};

const option = (one: Node): readonly string[] => [
  ...length('an option', one['text'], 75),
  ...length('the value of an option', one['value'], 75),
];

const elementProblems = (one: Node): readonly string[] => {
  const type = String(one['type']);
  const shared = [
    ...length(`action id of a ${type}`, one['action_id'], 255),
    ...(one['placeholder'] === undefined ? [] : length('a placeholder', one['placeholder'], 150)),
    ...list(one['options']).flatMap(option),
  ];
  switch (type) {
    case 'button':
      return [
        ...shared,
        ...length('a button', one['text'], 75),
        ...length('the value of a button', one['value'], 2000),
        ...(one['url'] === undefined ? [] : length('the address of a button', one['url'], 3000)),
        ...(one['accessibility_label'] === undefined
          ? []
          : length('a label', one['accessibility_label'], 75)),
        ...(isNode(one['confirm'])
          ? [
              ...length('a confirm title', one['confirm']['title'], 100),
              ...length('a confirm text', one['confirm']['text'], 300),
              ...length('a confirm yes', one['confirm']['confirm'], 30),
              ...length('a confirm no', one['confirm']['deny'], 30),
            ]
          : []),
      ];
    case 'static_select':
    case 'multi_static_select':
      return one['option_groups'] === undefined
        ? [...shared, ...count(`options of a ${type}`, one['options'], 1, 100)]
        : [
            ...shared,
            ...count('groups', one['option_groups'], 1, 100),
            ...list(one['option_groups']).flatMap((group) => [
              ...count('options of a group', group['options'], 1, 100),
              ...list(group['options']).flatMap(option),
            ]),
          ];
    case 'checkboxes':
    case 'radio_buttons':
      return [...shared, ...count(`options of ${type}`, one['options'], 1, 10)];
    case 'plain_text_input':
    case 'conversations_select':
      return shared;
    default:
      return [`an element of type ${type}`];
  }
};

const richProblems = (block: Node): readonly string[] =>
  nodesOf(block['elements']).flatMap((one) => {
    switch (one['type']) {
      case 'text':
        return text(one) === '' ? ['an empty run of rich text'] : [];
      case 'broadcast':
      case 'usergroup':
      case 'channel':
        return [`a mention of a ${String(one['type'])}`];
      case 'link':
        return /^https?:\/\//.test(String(one['url'])) ? [] : [`a link to ${String(one['url'])}`];
      case 'rich_text_section':
      case 'rich_text_quote':
      case 'rich_text_list':
        return count(String(one['type']), one['elements'], 1, 1000);
      default:
        return [];
    }
  });

const cellLengths = (block: Node): number =>
  (block['rows'] as readonly unknown[][]).flat().reduce((sum: number, cell) => sum + text(cell).length, 0);

const tableProblems = (block: Node, most: number): readonly string[] => {
  const rows = block['rows'] as readonly unknown[][];
  const width = rows[0]?.length ?? 0;
  return [
    ...count('rows', rows, 2, most),
    ...rows.flatMap((row) =>
      row.length === width && width >= 1 && width <= 20 ? [] : [`a row of ${row.length} cells`],
    ),
    ...(cellLengths(block) <= 10_000 ? [] : [`cells of ${cellLengths(block)} characters`]),
    ...rows.flat().flatMap((cell) => {
      const { type } = cell as Node;
      if (type === 'rich_text') return richProblems(cell as Node);
      return text(cell).length >= 1 ? [] : ['an empty cell'];
    }),
  ];
};

const blockProblems = (block: Node): readonly string[] => {
  const type = String(block['type']);
  const own = block['block_id'] === undefined ? [] : length('a block id', block['block_id'], 255);
  switch (type) {
    case 'header':
      return [...own, ...length('a header', block['text'], 150)];
    case 'divider':
      return own;
    case 'section':
      return [
        ...own,
        ...length('a section', block['text'], 3000),
        ...(isNode(block['accessory']) ? elementProblems(block['accessory']) : []),
      ];
    case 'context':
      return [
        ...own,
        ...count('context', block['elements'], 1, 10),
        ...list(block['elements']).flatMap((one) => length('context', one, 2000)),
      ];
    case 'actions':
      return [
        ...own,
        ...count('actions', block['elements'], 1, 25),
        ...list(block['elements']).flatMap(elementProblems),
      ];
    case 'input':
      return [
        ...own,
        ...length('a label', block['label'], 2000),
        ...(block['hint'] === undefined ? [] : length('a hint', block['hint'], 2000)),
        ...(isNode(block['element']) ? elementProblems(block['element']) : ['an input without a field']),
      ];
    case 'rich_text':
      return [...own, ...count('rich text', block['elements'], 1, 1000), ...richProblems(block)];
    case 'markdown':
      return [...own, ...length('markdown', block['text'], 12_000)];
    case 'table':
      return [
        ...own,
        ...count('column settings', block['column_settings'], 1, 20),
        ...tableProblems(block, 100),
      ];
    case 'data_table':
      return [
        ...own,
        ...length('a caption', block['caption'], 3000),
        ...tableProblems(block, 101),
        ...((block['rows'] as readonly unknown[][])[0] ?? []).flatMap((cell) =>
          (cell as Node)['type'] === 'rich_text' ? ['rich text in the head of a data table'] : [],
        ),
        ...(Number(block['page_size']) >= 1 && Number(block['page_size']) <= 100 ? [] : ['a page size']),
      ];
    case 'plan':
      return [
        ...own,
        ...length('a plan', block['title'], 300),
        ...list(block['tasks']).flatMap((task) => length('a task', task['title'], 300)),
      ];
    default:
      return [`a block of type ${type}`];
  }
};

const idProblems = (blocks: readonly unknown[]): readonly string[] =>
  ['action_id', 'block_id'].flatMap((key) => {
    const ids = nodesOf(blocks).flatMap((node) => (typeof node[key] === 'string' ? [node[key]] : []));
    return new Set(ids).size === ids.length ? [] : [`a ${key} twice`];
  });

/** Tags that Slack would carry out: a mention of anybody, of a group, of a channel. */
const tagProblems = (payload: unknown): readonly string[] =>
  nodesOf(payload).flatMap((node) => {
    if (node['type'] === 'user') return [`a mention of ${String(node['user_id'])}`];
    if (node['type'] !== 'mrkdwn' && node['type'] !== 'markdown') return [];
    return markupProblems(text(node));
  });

const markupProblems = (mrkdwn: string): readonly string[] => [
  ...(mrkdwn.match(/(?<!\\)<(?!\u2060)[^>]*>/g) ?? []).filter((tag) => !/^<(?:br|https?:)/.test(tag)),
  ...(mrkdwn.match(/@(?:channel|here|everyone)/gi) ?? []),
  ...(mrkdwn.match(/<!/g) ?? []),
];

/** All that Slack would refuse of one message, or carry out against our will. */
export const messageProblems = (message: SlackMessage): readonly string[] => {
  const blocks = message.blocks as unknown as readonly Node[];
  const all = blocks.reduce((sum, block) => sum + lettersIn(block), 0);
  const tables = blocks.filter(({ type }) => type === 'table' || type === 'data_table').length;
  const bytes = Buffer.byteLength(message.text);
  return [
    ...count('a message', blocks, 1, 50),
    ...blocks.flatMap(blockProblems),
    // Refused from about 13,200 on, a header costing about 100 more than its words.
    ...(all + 100 * blocks.length <= 13_100
      ? []
      : [`a message of ${all} characters in ${blocks.length} blocks`]),
    ...(tables <= 1 ? [] : [`${tables} tables`]),
    ...(bytes >= 1 && bytes <= 4000 ? [] : [`a fallback of ${bytes} bytes`]),
    ...idProblems(blocks),
    ...tagProblems(blocks),
    ...markupProblems(message.text),
    ...((message.text.match(/&(?!amp;|lt;|gt;)/g) ?? []).length > 0
      ? ['a bare ampersand in the fallback']
      : []),
  ];
};

/** Letters that are shown, wherever they stand in a block. */
const lettersIn = (node: Node): number =>
  nodesOf(node).reduce(
    (sum, one) =>
      sum +
      ['text', 'title', 'caption'].reduce(
        (own, key) => own + (typeof one[key] === 'string' ? one[key].length : 0),
        0,
      ),
    0,
  );

/** All that Slack would refuse of a form or a home tab. */
export const viewProblems = (view: unknown): readonly string[] => {
  const { blocks, title, submit, close, private_metadata: metadata, type } = view as Node;
  return [
    ...count('a view', blocks, 1, 100),
    ...list(blocks).flatMap(blockProblems),
    ...idProblems(blocks as readonly unknown[]),
    ...tagProblems(blocks),
    ...(type === 'home'
      ? []
      : [
          ...length('a title', title, 24),
          ...length('a submit', submit, 24),
          ...length('a close', close, 24),
          ...length('metadata', metadata, 3000),
        ]),
  ];
};
