import type { SlackReply } from '../../blocks/slack/message.ts';
import type { SlackOptions } from '../../blocks/slack/options.ts';
import type { Failure } from '../../src/contracts/engine.ts';
import type { Sent } from './references.ts';

/** How tables of an answer are shown. */
export type Style = SlackOptions['tables'];

/** The messages of a reply with its tables in a style; what cannot be shown goes along as a file. */
export type Shown = (style: Style) => SlackReply;

export const richest: Style = 'data_table';

/** From the richest to the plainest, in which Slack takes everything. */
const styles: readonly Style[] = [richest, 'table', 'markdown', 'file'];

/** Those that are still to be tried for a post: Slack has refused the richer ones already. */
export const stylesFrom = ({ tables = richest }: Sent): readonly Style[] =>
  styles.slice(styles.indexOf(tables));

export const plainerThan = (style: Style): Style | undefined => styles[styles.indexOf(style) + 1];

export const badForm: Failure = {
  code: 'slack.refused',
  message: 'Slack takes this answer in no form',
  hint: 'Ask for it as a file: `export md`.',
};
