/** A block or a list of blocks that Slack refuses: what is wrong, the block, and what Slack says. */
export type Bad = readonly [what: string, blocks: unknown, error: string, says: RegExp | undefined];

export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const section = (text: unknown, more: object = {}) => ({ type: 'section', text, ...more });
export const button = (more: object = {}) => ({ type: 'button', action_id: 'b', text: plain('Go'), ...more });
export const actions = (...elements: readonly unknown[]) => ({ type: 'actions', elements });
export const option = (value: string, text: unknown = plain(value)) => ({ text, value });
export const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
export const select = (more: object) => ({ type: 'static_select', action_id: 's', ...more });
export const input = (element: unknown, more: object = {}) => ({
  type: 'input',
  label: plain('L'),
  element,
  ...more,
});
export const raw = (text: string) => ({ type: 'raw_text', text });
export const rows = (count: number, columns = 1) =>
  Array.from({ length: count }, () => Array.from({ length: columns }, () => raw('c')));
export const dataTable = (more: object) => ({ type: 'data_table', caption: 'T', rows: rows(2), ...more });
export const rich = (...elements: readonly unknown[]) => ({ type: 'rich_text', elements });
export const richSection = (...elements: readonly unknown[]) => rich({ type: 'rich_text_section', elements });
export const long = (count: number) => 'x'.repeat(count);
export const many = (count: number, block: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => block(i));

export const one = (what: string, block: unknown, says: RegExp): Bad => [
  what,
  [block],
  'invalid_blocks',
  says,
];
