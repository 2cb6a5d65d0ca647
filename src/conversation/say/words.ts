import type { Inline, Text } from '../../contracts/report.ts';
import { name, strong } from '../../report/context.ts';
import type { Said } from '../scene.ts';

export const code = (text: string): Inline => ({ kind: 'code', text });
export { name, strong };

/** One line from the bot: what happened, and what to do next where there is something to do. */
export const notice = (tone: 'info' | 'warning' | 'error', text: Text, todo?: Text): Said => ({
  reply: { kind: 'notice', tone, text, ...(todo === undefined ? {} : { todo }) },
});

/** "a, b and c". */
export const listed = (items: readonly string[], word = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
