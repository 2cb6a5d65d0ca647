import { limits } from '../limits.ts';
import { boolean, type Check, integer, list, oneOf, shape, string, url } from './check.ts';
import { textInputs } from './inputs.ts';
import {
  choiceOption,
  clockTime,
  confirm,
  imageElement,
  isoDate,
  optionGroup,
  optionsRule,
  overflowOption,
  plainOption,
  plainText,
} from './objects.ts';

const id = string(limits.id);
const label = string(limits.button.accessibilityLabel);
const type = (name: string) => ({ type: oneOf(name) });
const actionable = { action_id: id, confirm };
const focusable = { ...actionable, focus_on_load: boolean };
const menu = { ...focusable, placeholder: plainText(limits.placeholder) };
const several = { ...menu, max_selected_items: integer(1, limits.options.select) };

const style = oneOf('primary', 'danger');
const filter = shape(
  {},
  {
    include: list(oneOf('im', 'mpim', 'private', 'public'), 1, 4),
    exclude_external_shared_channels: boolean,
    exclude_bot_users: boolean,
  },
  (value) => (Object.keys(value).length === 0 ? [['', 'must have at least one property']] : []),
);

/** `options` or `option_groups`, one of them. */
const staticMenu = (name: string, extra: Readonly<Record<string, Check>>) =>
  shape(
    type(name),
    {
      ...extra,
      options: list(plainOption, 1, limits.options.select),
      option_groups: list(optionGroup, 1, limits.options.groups),
    },
    (value) => [
      ...((value['options'] === undefined) === (value['option_groups'] === undefined)
        ? ([['', 'must provide either options or option_groups']] as const)
        : []),
      ...optionsRule(value),
    ],
  );

const button: Check = shape(
  { ...type('button'), text: plainText(limits.button.text) },
  {
    ...actionable,
    value: string(limits.button.value),
    url: url(limits.button.url),
    style,
    accessibility_label: label,
  },
);

const workflowButton: Check = shape(
  {
    ...type('workflow_button'),
    text: plainText(limits.button.text),
    workflow: shape({
      trigger: shape(
        { url: url(limits.button.url) },
        {
          customizable_input_parameters: list(
            shape({ name: string(limits.id), value: string(limits.button.value) }),
            1,
            100,
          ),
        },
      ),
    }),
  },
  { ...actionable, style, accessibility_label: label },
);

const feedback = shape(
  { text: plainText(limits.button.text), value: string(limits.button.value) },
  { accessibility_label: label },
);

const ids = list(id, 1, limits.options.select);

const menus: Readonly<Record<string, Check>> = {
  static_select: staticMenu('static_select', { ...menu, initial_option: plainOption }),
  multi_static_select: staticMenu('multi_static_select', {
    ...several,
    initial_options: list(plainOption, 1, limits.options.select),
  }),
  users_select: shape(type('users_select'), { ...menu, initial_user: id }),
  multi_users_select: shape(type('multi_users_select'), { ...several, initial_users: ids }),
  channels_select: shape(type('channels_select'), {
    ...menu,
    initial_channel: id,
    response_url_enabled: boolean,
  }),
  multi_channels_select: shape(type('multi_channels_select'), { ...several, initial_channels: ids }),
  conversations_select: shape(type('conversations_select'), {
    ...menu,
    initial_conversation: id,
    default_to_current_conversation: boolean,
    response_url_enabled: boolean,
    filter,
  }),
  multi_conversations_select: shape(type('multi_conversations_select'), {
    ...several,
    initial_conversations: ids,
    default_to_current_conversation: boolean,
    filter,
  }),
  external_select: shape(type('external_select'), {
    ...menu,
    initial_option: plainOption,
    min_query_length: integer(0, limits.text),
  }),
  multi_external_select: shape(type('multi_external_select'), {
    ...several,
    initial_options: list(plainOption, 1, limits.options.select),
    min_query_length: integer(0, limits.text),
  }),
};

const choices: Readonly<Record<string, Check>> = {
  checkboxes: shape(
    { ...type('checkboxes'), options: list(choiceOption, 1, limits.options.choice) },
    { ...focusable, initial_options: list(choiceOption, 1, limits.options.choice) },
    optionsRule,
  ),
  radio_buttons: shape(
    { ...type('radio_buttons'), options: list(choiceOption, 1, limits.options.choice) },
    { ...focusable, initial_option: choiceOption },
    optionsRule,
  ),
  overflow: shape(
    { ...type('overflow'), options: list(overflowOption, 1, limits.options.overflow) },
    actionable,
    optionsRule,
  ),
};

const pickers: Readonly<Record<string, Check>> = {
  datepicker: shape(type('datepicker'), { ...menu, initial_date: isoDate }),
  timepicker: shape(type('timepicker'), { ...menu, initial_time: clockTime, timezone: string(limits.id) }),
  datetimepicker: shape(type('datetimepicker'), {
    ...focusable,
    initial_date_time: integer(1_000_000_000, 9_999_999_999),
  }),
};

const buttons: Readonly<Record<string, Check>> = { button, workflow_button: workflowButton };

/** What may stand in an actions block. */
export const actionsElements: Readonly<Record<string, Check>> = {
  ...buttons,
  ...menus,
  ...choices,
  ...pickers,
  rich_text_input: textInputs['rich_text_input'] as Check,
};

/** What may stand beside the text of a section. */
export const accessories: Readonly<Record<string, Check>> = {
  ...buttons,
  ...menus,
  ...choices,
  datepicker: pickers['datepicker'] as Check,
  timepicker: pickers['timepicker'] as Check,
  image: imageElement,
};

/** What may be asked for in an input block; buttons and overflow menus ask for nothing. */
export const inputElements: Readonly<Record<string, Check>> = {
  ...menus,
  ...pickers,
  ...textInputs,
  checkboxes: choices['checkboxes'] as Check,
  radio_buttons: choices['radio_buttons'] as Check,
};

export const contextActions: Readonly<Record<string, Check>> = {
  feedback_buttons: shape(
    { ...type('feedback_buttons'), positive_button: feedback, negative_button: feedback },
    { action_id: id },
  ),
  icon_button: shape(
    { ...type('icon_button'), icon: string(limits.id), text: plainText(limits.button.text) },
    {
      ...actionable,
      accessibility_label: label,
      value: string(limits.button.value),
      visible_to_user_ids: list(id, 1, 100),
    },
  ),
};

/** The buttons of a card. */
export const cardButton: Check = button;
