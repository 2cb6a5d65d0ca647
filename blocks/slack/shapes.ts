import type { Block as AnyBlock, KnownBlock } from '@slack/types';
import { oneLine } from '../markdown/one-line.ts';
import { limits } from './limits.ts';
import { cut, escapeMrkdwn, portions, type RichElement } from './text.ts';

/** A block of Block Kit, also of a kind that the declarations do not know yet. */
export type SlackBlock = KnownBlock | AnyBlock;

type Of<T extends KnownBlock['type']> = Extract<KnownBlock, { type: T }>;
type ActionElement = Of<'actions'>['elements'][number];
type Button = Extract<ActionElement, { type: 'button' }>;
type Option = { text: Plain; value: string; description?: Plain };

interface Plain {
  type: 'plain_text';
  text: string;
  emoji: false;
}

/** Literal words, at least one character, as Slack demands. */
export const plain = (text: string, most: number): Plain => {
  const words = oneLine(text);
  return { type: 'plain_text', text: words.trim() === '' ? '–' : cut(words, most), emoji: false };
};

/** The large line above a card; what is longer than Slack takes stands below it once more, whole. */
export const header = (text: string): readonly SlackBlock[] => [
  { type: 'header', text: plain(text, limits.header) },
  ...(oneLine(text).length > limits.header ? small(text) : []),
];

export const divider: Of<'divider'> = { type: 'divider' };

type RichPart = Of<'rich_text'>['elements'][number];

/** Paragraphs, lists and quotes as one block. */
export const rich = (...elements: readonly RichPart[]): Of<'rich_text'> => ({
  type: 'rich_text',
  elements: [...elements],
});

export const richSection = (elements: readonly RichElement[]): RichPart => ({
  type: 'rich_text_section',
  elements: [...elements],
});

export const richQuote = (elements: readonly RichElement[]): RichPart => ({
  type: 'rich_text_quote',
  elements: [...elements],
});

export const richList = (
  items: readonly (readonly RichElement[])[],
  style: 'bullet' | 'ordered',
  offset = 0,
): RichPart => ({
  type: 'rich_text_list',
  style,
  elements: items.map((item) => ({ type: 'rich_text_section', elements: [...item] })),
  // Slack takes it, the declarations do not have it yet.
  ...(offset === 0 ? {} : ({ offset } as object)),
});

const context = (text: string): Of<'context'> => ({
  type: 'context',
  elements: [plain(text, limits.context.text)],
});

/** A small grey line of literal words, in as many blocks as its length needs. */
export const small = (text: string): readonly Of<'context'>[] =>
  portions([{ type: 'text', text: oneLine(text) }], limits.context.text).map((portion) =>
    context(portion.map((run) => (run.type === 'text' ? run.text : '')).join('')),
  );

/** Words on the left, one button on the right; `strong` words come first and bold. */
export const row = (strong: string, rest: string, accessory: Button | undefined): readonly SlackBlock[] => {
  const words = `${strong}${rest}`;
  // Words that hold signs of mrkdwn would turn bold or struck: they stand as they are, all in one weight.
  const literal = /[*_~`]|:\w+:/.test(words) || strong.trim() !== strong || strong === '';
  const mrkdwn = `*${escapeMrkdwn(strong)}*${escapeMrkdwn(rest)}`;
  const isLong = mrkdwn.length > limits.section;
  const section: SlackBlock = {
    type: 'section',
    text: literal || isLong ? plain(words, limits.header) : { type: 'mrkdwn', text: mrkdwn, verbatim: true },
    ...(accessory === undefined ? {} : { accessory }),
  };
  return oneLine(words).length > limits.header && (literal || isLong)
    ? [section, ...small(words)]
    : [section];
};

export type ActionKind =
  | 'say'
  | 'compose'
  | 'answer'
  | 'form'
  | 'correct'
  | 'settle'
  | 'decide'
  | 'file'
  | 'link'
  /** Begins a consultation by the form. */
  | 'new'
  /** Only holds a value that a button beside it sends: nothing to do. */
  | 'pick';

interface ButtonLook {
  readonly primary?: boolean;
  readonly url?: string;
  /** Asked before it counts. */
  readonly confirm?: {
    readonly title: string;
    readonly text: string;
    readonly yes: string;
    readonly no: string;
  };
  /** What screen readers say in place of the text. */
  readonly label?: string;
}

/** A button, or none where its value is longer than Slack carries; ids are numbered once the message is whole. */
export const button = (
  kind: ActionKind,
  text: string,
  value: unknown,
  look: ButtonLook = {},
): readonly Button[] => {
  const carried = typeof value === 'string' ? value : JSON.stringify(value);
  if (carried.length > limits.button.value || carried === '') return [];
  if (look.url !== undefined && look.url.length > limits.button.url) return [];
  const { confirm } = look;
  return [
    {
      type: 'button',
      action_id: kind,
      text: plain(text, limits.button.text),
      value: carried,
      ...(look.primary === true ? { style: 'primary' as const } : {}),
      ...(look.url === undefined ? {} : { url: look.url }),
      ...(look.label === undefined
        ? {}
        : { accessibility_label: cut(oneLine(look.label), limits.button.label) }),
      ...(confirm === undefined
        ? {}
        : {
            confirm: {
              title: plain(confirm.title, limits.confirm.title),
              text: plain(confirm.text, limits.confirm.text),
              confirm: plain(confirm.yes, limits.confirm.button),
              deny: plain(confirm.no, limits.confirm.button),
            },
          }),
    },
  ];
};

/** Asks in a form what may change. */
export const whatIf = (): readonly Button[] =>
  button('compose', 'What if …', {
    title: 'What if …',
    label: 'What changes?',
    prefix: '/whatif ',
    placeholder: 'peak writes are ten times as many',
  });

/** Whether an entry can be shown and carried without a cut. */
export const isPickable = (text: string, value: string): boolean =>
  oneLine(text).length <= limits.select.text && value.length <= limits.select.value && value !== '';

/** One entry of a select, of boxes or of radio buttons. */
export const option = (text: string, value: string): Option => ({
  text: plain(text, limits.select.text),
  value: value.length <= limits.select.value && value !== '' ? value : cut(`${value}–`, limits.select.value),
});

/** What can be done, in rows of as many as Slack takes; nothing where there is nothing. */
export const actions = (elements: readonly ActionElement[], blockId?: string): readonly Of<'actions'>[] =>
  elements.length === 0
    ? []
    : Array.from({ length: Math.ceil(elements.length / limits.actions) }, (_, index) => ({
        type: 'actions' as const,
        elements: elements.slice(index * limits.actions, (index + 1) * limits.actions),
        ...(blockId === undefined ? {} : { block_id: index === 0 ? blockId : `${blockId}-${index}` }),
      }));
