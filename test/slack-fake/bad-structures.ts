import {
  type Bad,
  button,
  dataTable,
  input,
  long,
  many,
  mrkdwn,
  one,
  plain,
  raw,
  rich,
  richSection,
  rows,
  section,
} from './bad-parts.ts';

const inputs: readonly Bad[] = [
  one(
    'an input without a label',
    { type: 'input', element: { type: 'plain_text_input' } },
    /missing required field: label/,
  ),
  one(
    'an mrkdwn label',
    input({ type: 'plain_text_input' }, { label: mrkdwn('x') }),
    /unsupported type: mrkdwn/,
  ),
  one('a button as input', input(button()), /unsupported type: button/),
  one('a number field that does not say if whole', input({ type: 'number_input' }), /is_decimal_allowed/),
  one(
    'a bound as a number',
    input({ type: 'number_input', is_decimal_allowed: true, min_value: 5 }),
    /must be a string/,
  ),
  one(
    'bounds the wrong way round',
    input({ type: 'number_input', is_decimal_allowed: true, min_value: '5', max_value: '1' }),
    /cannot be greater/,
  ),
  one(
    'a decimal where none may be',
    input({ type: 'number_input', is_decimal_allowed: false, initial_value: '1.5' }),
    /whole number/,
  ),
  one(
    'a value outside the bounds',
    input({ type: 'number_input', is_decimal_allowed: true, max_value: '5', initial_value: '6' }),
    /between/,
  ),
  one(
    'max_length of 3,001',
    input({ type: 'plain_text_input', max_length: 3_001 }),
    /less than or equal to 3000/,
  ),
  one('a hint of 2,001', input({ type: 'plain_text_input' }, { hint: plain(long(2_001)) }), /less than 2001/),
  one(
    'when to dispatch, made up',
    input({ type: 'plain_text_input', dispatch_action_config: { trigger_actions_on: ['on_blur'] } }),
    /one of on_enter_pressed/,
  ),
  one('"true" as optional', input({ type: 'plain_text_input' }, { optional: 'true' }), /must be a boolean/),
  one(
    'a file field in a message',
    input({ type: 'file_input', action_id: 'f' }),
    /unsupported in messages: file_input/,
  ),
];

const tables: readonly Bad[] = [
  one(
    'a data table without a caption',
    { type: 'data_table', rows: rows(2) },
    /missing required field: caption/,
  ),
  one('a data table with a header only', dataTable({ rows: rows(1) }), /no less than 2/),
  one('202 rows', dataTable({ rows: rows(202) }), /no more than 201/),
  one('21 columns', dataTable({ rows: rows(2, 21) }), /no more than 20/),
  one(
    'rich text in the header',
    dataTable({ rows: [[richSection({ type: 'text', text: 'x' })], [raw('c')]] }),
    /cannot be rich_text/,
  ),
  one(
    'an empty cell',
    dataTable({ rows: [[raw('h')], [raw('')]] }),
    /more than 0 characters.*\/blocks\/0\/rows\/1\/0\/text\]/,
  ),
  one(
    'rows of different widths',
    dataTable({ rows: [...rows(1, 2), ...rows(1, 1)] }),
    /same number of cells/,
  ),
  one('a page of 101', dataTable({ page_size: 101 }), /less than or equal to 100/),
  one('a row header beside the table', dataTable({ row_header_column_index: 1 }), /index of a column/),
  one(
    'a number cell without words',
    dataTable({ rows: [[raw('h')], [{ type: 'raw_number', value: 5 }]] }),
    /missing required field: text/,
  ),
  one(
    'a number cell with a string',
    dataTable({ rows: [[raw('h')], [{ type: 'raw_number', value: '5', text: '5' }]] }),
    /must be a number/,
  ),
  one('mrkdwn in a cell', dataTable({ rows: [[raw('h')], [mrkdwn('x')]] }), /unsupported type: mrkdwn/),
  one(
    'column settings on a data table',
    dataTable({ column_settings: [{}] }),
    /additional property: column_settings/,
  ),
  one('101 rows in a table', { type: 'table', rows: rows(101) }, /no more than 100/),
  one(
    'an alignment of its own',
    { type: 'table', rows: rows(1), column_settings: [{ align: 'justify' }] },
    /one of left, center, right/,
  ),
  ['two tables', [dataTable({}), dataTable({})], 'invalid_blocks', /only_one_table_allowed/],
  [
    '10,001 characters in cells',
    [dataTable({ rows: [[raw('h')], ...many(100, () => [raw(long(100))])] })],
    'invalid_blocks',
    /less than 10001/,
  ],
];

const nested: readonly Bad[] = [
  one(
    'a rich text style made up',
    richSection({ type: 'text', text: 'x', style: { big: true } }),
    /additional property: big/,
  ),
  one('a user by name', richSection({ type: 'user', user_id: 'ana' }), /user id/),
  one('text in a rich text without a section', rich({ type: 'text', text: 'x' }), /unsupported type: text/),
  one(
    'a list of another kind',
    rich({ type: 'rich_text_list', style: 'dash', elements: [] }),
    /one of bullet, ordered/,
  ),
  one(
    'a mention in preformatted text',
    rich({ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }),
    /unsupported type: user/,
  ),
  one(
    'a container without a title',
    { type: 'container', child_blocks: [{ type: 'divider' }] },
    /title or rich_text_title/,
  ),
  one(
    'a container in a container',
    {
      type: 'container',
      title: plain('x'),
      child_blocks: [{ type: 'container', title: plain('y'), child_blocks: [] }],
    },
    /unsupported type: container/,
  ),
  one(
    'eleven blocks in a container',
    { type: 'container', title: plain('x'), child_blocks: many(11, () => ({ type: 'divider' })) },
    /no more than 10/,
  ),
  one(
    'markdown in a container',
    { type: 'container', title: plain('x'), child_blocks: [{ type: 'markdown', text: 'x' }] },
    /unsupported type: markdown/,
  ),
  one(
    'collapsed, but not collapsible',
    { type: 'container', title: plain('x'), default_collapsed: true, child_blocks: [{ type: 'divider' }] },
    /requires is_collapsible/,
  ),
  one(
    'a task in a state of its own',
    { type: 'task_card', task_id: 't', title: 'x', status: 'done' },
    /one of pending/,
  ),
  one(
    'a task title as an object',
    { type: 'task_card', task_id: 't', title: plain('x'), status: 'error' },
    /must be a string/,
  ),
  one('a plan without a title', { type: 'plan', tasks: [] }, /missing required field: title/),
  one(
    'eleven cards',
    { type: 'carousel', elements: many(11, () => ({ type: 'card', title: mrkdwn('x') })) },
    /no more than 10/,
  ),
];

const whole: readonly Bad[] = [
  ['51 blocks', many(51, () => ({ type: 'divider' })), 'invalid_blocks', /no more than 50 items.*\/blocks\]/],
  [
    'two blocks of one id',
    many(2, () => ({ type: 'divider', block_id: 'x' })),
    'invalid_blocks',
    /`block_id` already exists/,
  ],
  ['blocks that are no list', { type: 'divider' }, 'invalid_blocks_format', undefined],
  ['a string among the blocks', ['divider'], 'invalid_blocks_format', undefined],
  [
    '12,001 characters of markdown in two blocks',
    [
      { type: 'markdown', text: long(6_000) },
      { type: 'markdown', text: long(6_001) },
    ],
    'msg_blocks_too_long',
    undefined,
  ],
  [
    '13,298 characters in five sections',
    [...many(4, () => section(mrkdwn(long(3_000)))), section(mrkdwn(long(1_298)))],
    'msg_blocks_too_long',
    undefined,
  ],
];

/** Fields, tables, nested blocks and whole messages that the fake refuses. */
export const badStructures: readonly Bad[] = [...inputs, ...tables, ...nested, ...whole];
