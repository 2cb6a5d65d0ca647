import { limits } from '../limits.ts';
import {
  boolean,
  byType,
  type Check,
  later,
  list,
  matching,
  oneOf,
  type Rule,
  shape,
  string,
  url,
} from './check.ts';
import { accessories, actionsElements, cardButton, contextActions, inputElements } from './elements.ts';
import { anyText, eitherImage, imageElement, imageUrl, mrkdwn, plainText, slackFile } from './objects.ts';
import { richText } from './rich-text.ts';
import { dataTable, table } from './tables.ts';

const type = (name: string) => ({ type: oneOf(name) });
const id = string(limits.id);
const identified = { block_id: id };

const needs =
  (words: string, ...fields: readonly string[]): Rule =>
  (value) =>
    fields.every((name) => value[name] === undefined) ? [['', words]] : [];

const taskStatus = oneOf('pending', 'in_progress', 'complete', 'error');

const taskCard = shape(
  {
    ...type('task_card'),
    task_id: id,
    title: string(limits.text),
    status: taskStatus,
  },
  {
    ...identified,
    details: richText,
    output: richText,
    sources: list(shape({ ...type('url'), url: url(limits.button.url), text: string(limits.text) }), 1, 100),
  },
);

const card = shape(
  type('card'),
  {
    ...identified,
    hero_image: imageElement,
    icon: imageElement,
    title: mrkdwn(limits.card.title),
    subtitle: mrkdwn(limits.card.subtitle),
    body: mrkdwn(limits.card.body),
    actions: list(byType({ button: cardButton }), 1, limits.card.actions),
  },
  needs(
    'must provide at least one of hero_image, title, actions or body',
    'hero_image',
    'title',
    'actions',
    'body',
  ),
);

const container = shape(
  {
    ...type('container'),
    child_blocks: list(
      later(() =>
        byType(
          pick(
            'actions',
            'context',
            'divider',
            'header',
            'image',
            'input',
            'rich_text',
            'section',
            'table',
            'video',
          ),
        ),
      ),
      1,
      limits.container.blocks,
    ),
  },
  {
    ...identified,
    title: plainText(limits.container.title),
    rich_text_title: richText,
    subtitle: anyText(limits.container.subtitle),
    width: oneOf('narrow', 'standard', 'wide', 'full'),
    icon: imageElement,
    is_collapsible: boolean,
    default_collapsed: boolean,
    has_header_divider: boolean,
  },
  (value) => [
    ...needs('must provide title or rich_text_title', 'title', 'rich_text_title')(value),
    ...(value['default_collapsed'] === true && value['is_collapsible'] !== true
      ? ([['default_collapsed', 'requires is_collapsible']] as const)
      : []),
  ],
);

const https = matching(/^https:\/\/\S+$/, 'must be an https URL', limits.button.url);

const every: Readonly<Record<string, Check>> = {
  actions: shape(
    {
      ...type('actions'),
      elements: list(byType(actionsElements), 1, limits.actionsElements),
    },
    identified,
  ),
  alert: shape(
    { ...type('alert'), text: anyText(limits.alert) },
    { ...identified, level: oneOf('default', 'info', 'warning', 'error', 'success') },
  ),
  card,
  carousel: shape({ ...type('carousel'), elements: list(byType({ card }), 1, limits.carousel) }, identified),
  container,
  context: shape(
    {
      ...type('context'),
      elements: list(
        byType({ plain_text: anyText(limits.text), mrkdwn: anyText(limits.text), image: imageElement }),
        1,
        limits.contextElements,
      ),
    },
    identified,
  ),
  context_actions: shape(
    {
      ...type('context_actions'),
      elements: list(byType(contextActions), 1, limits.contextActions),
    },
    identified,
  ),
  data_table: dataTable,
  divider: shape(type('divider'), identified),
  header: shape({ ...type('header'), text: plainText(limits.header) }, identified),
  image: shape(
    { ...type('image'), alt_text: string(limits.image.altText) },
    { ...identified, title: plainText(limits.image.title), image_url: imageUrl, slack_file: slackFile },
    eitherImage,
  ),
  input: shape(
    { ...type('input'), label: plainText(limits.input.label), element: byType(inputElements) },
    { ...identified, hint: plainText(limits.input.hint), optional: boolean, dispatch_action: boolean },
  ),
  markdown: shape({ ...type('markdown'), text: string(limits.message.markdown) }, identified),
  plan: shape(
    { ...type('plan'), title: string(limits.text) },
    { ...identified, tasks: list(byType({ task_card: taskCard }), 1, limits.message.blocks) },
  ),
  rich_text: richText,
  section: shape(
    type('section'),
    {
      ...identified,
      text: anyText(limits.text),
      fields: list(anyText(limits.sectionField), 1, limits.sectionFields),
      accessory: byType(accessories),
      expand: boolean,
    },
    needs('must provide text or fields', 'text', 'fields'),
  ),
  table,
  task_card: taskCard,
  video: shape(
    {
      ...type('video'),
      video_url: https,
      thumbnail_url: url(limits.image.url),
      alt_text: string(limits.image.altText),
      title: plainText(limits.video.title),
    },
    {
      ...identified,
      title_url: https,
      author_name: string(limits.video.author),
      provider_name: string(limits.video.author),
      provider_icon_url: url(limits.image.url),
      description: plainText(limits.video.description),
    },
  ),
};

const pick = (...names: readonly string[]): Readonly<Record<string, Check>> =>
  Object.fromEntries(names.map((name) => [name, every[name] as Check]));

/** Where blocks are shown. */
export type Surface = 'message' | 'modal' | 'home';

const everywhere = [
  'actions',
  'container',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'video',
];

/** The blocks of each surface. A `file` block comes with remote files only and cannot be sent. */
const surfaces: Readonly<Record<Surface, Check>> = {
  message: byType(
    pick(
      ...everywhere,
      'card',
      'carousel',
      'context_actions',
      'data_table',
      'markdown',
      'plan',
      'table',
      'task_card',
    ),
  ),
  modal: byType(pick(...everywhere, 'alert')),
  home: byType(pick(...everywhere)),
};

/** Every block by itself; what counts over all of them is checked elsewhere. */
export const blockOf = (surface: Surface): Check => surfaces[surface];
