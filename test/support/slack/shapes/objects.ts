import { limits } from '../limits.ts';
import {
  boolean,
  byType,
  type Check,
  isRecord,
  list,
  matching,
  oneOf,
  type Rule,
  shape,
  string,
  url,
} from './check.ts';

const is = (type: string) => oneOf(type);

export const plainText = (max: number): Check =>
  byType({ plain_text: shape({ type: is('plain_text'), text: string(max) }, { emoji: boolean }) });

export const mrkdwn = (max: number): Check =>
  byType({ mrkdwn: shape({ type: is('mrkdwn'), text: string(max) }, { verbatim: boolean }) });

export const anyText = (max: number): Check =>
  byType({
    plain_text: shape({ type: is('plain_text'), text: string(max) }, { emoji: boolean }),
    mrkdwn: shape({ type: is('mrkdwn'), text: string(max) }, { verbatim: boolean }),
  });

export const confirm: Check = shape(
  { text: anyText(limits.confirm.text) },
  {
    title: plainText(limits.confirm.title),
    confirm: plainText(limits.confirm.button),
    deny: plainText(limits.confirm.button),
    style: oneOf('primary', 'danger'),
  },
);

const optionOf = (text: Check, withUrl: boolean): Check =>
  shape(
    { text, value: string(limits.option.value) },
    {
      description: text,
      ...(withUrl ? { url: url(limits.option.url) } : {}),
    },
  );

/** An option of a select menu: plain text only. */
export const plainOption: Check = optionOf(plainText(limits.option.text), false);

export const overflowOption: Check = optionOf(plainText(limits.option.text), true);

/** An option of checkboxes and radio buttons. */
export const choiceOption: Check = optionOf(anyText(limits.option.text), false);

export const optionGroup: Check = shape({
  label: plainText(limits.options.groupLabel),
  options: list(plainOption, 1, limits.options.select),
});

export const slackFile: Check = shape({}, { id: string(limits.id), url: url(limits.image.url) }, (file) =>
  (file['id'] === undefined) === (file['url'] === undefined) ? [['', 'needs either id or url']] : [],
);

/** Slack fetches the picture itself and shows png, jpg and gif only. A path without an ending is left to be found out. */
export const imageUrl: Check = (value, at, wrong) => {
  const before = wrong.length;
  url(limits.image.url)(value, at, wrong);
  if (wrong.length > before) return;
  const ending = /\.([a-z0-9]{2,5})$/i.exec(new URL(value as string).pathname)?.[1];
  if (ending !== undefined && !/^(?:png|jpe?g|gif)$/i.test(ending))
    wrong.push(`downloading image failed: ${ending} is no supported image [json-pointer:${at}]`);
};

export const eitherImage: Rule = (image) =>
  (image['image_url'] === undefined) === (image['slack_file'] === undefined)
    ? [['', 'must provide either image_url or slack_file']]
    : [];

export const imageElement: Check = byType({
  image: shape(
    { type: is('image'), alt_text: string(limits.image.altText) },
    { image_url: imageUrl, slack_file: slackFile },
    eitherImage,
  ),
});

const keyOf = (option: unknown) =>
  isRecord(option) ? JSON.stringify([option['value'], option['text']]) : '';

/** Initial options must be among the options, and two options of one menu cannot have the same value. */
export const optionsRule: Rule = (menu) => {
  const grouped = Array.isArray(menu['option_groups']) ? (menu['option_groups'] as readonly unknown[]) : [];
  const options = [
    ...(Array.isArray(menu['options']) ? (menu['options'] as readonly unknown[]) : []),
    ...grouped.flatMap((group) =>
      isRecord(group) && Array.isArray(group['options']) ? (group['options'] as unknown[]) : [],
    ),
  ];
  const values = options.map((option) => (isRecord(option) ? option['value'] : undefined));
  const offered = new Set(options.map(keyOf));
  const first = menu['initial_option'] === undefined ? [] : [menu['initial_option']];
  const several = Array.isArray(menu['initial_options']) ? (menu['initial_options'] as unknown[]) : [];
  return [
    ...(new Set(values).size < values.length ? ([['options', 'option values must be unique']] as const) : []),
    ...(first.some((option) => !offered.has(keyOf(option)))
      ? ([['initial_option', 'must be one of the provided options']] as const)
      : []),
    ...(several.some((option) => !offered.has(keyOf(option)))
      ? ([['initial_options', 'must be among the provided options']] as const)
      : []),
  ];
};

export const isoDate: Check = matching(/^\d{4}-\d{2}-\d{2}$/, 'must be a date as YYYY-MM-DD', 10);

export const clockTime: Check = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time as HH:mm', 5);
