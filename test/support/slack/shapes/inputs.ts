import { limits } from '../limits.ts';
import {
  boolean,
  type Check,
  integer,
  later,
  list,
  matching,
  oneOf,
  type Rule,
  shape,
  string,
} from './check.ts';
import { plainText } from './objects.ts';
import { richText } from './rich-text.ts';

const type = (name: string) => ({ type: oneOf(name) });
const field = {
  action_id: string(limits.id),
  focus_on_load: boolean,
  placeholder: plainText(limits.placeholder),
  dispatch_action_config: shape({
    trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 1, 2),
  }),
};

const decimal = matching(/^-?\d+(?:\.\d+)?$/, 'must be a number written as a string', 64);

const ordered =
  (low: string, high: string): Rule =>
  (value) => {
    const [from, to] = [value[low], value[high]];
    return from !== undefined && to !== undefined && Number(from) > Number(to)
      ? [[low, `cannot be greater than ${high}`]]
      : [];
  };

const numberRule: Rule = (value) => {
  const written = ['initial_value', 'min_value', 'max_value'].filter(
    (name) => value['is_decimal_allowed'] === false && String(value[name] ?? '').includes('.'),
  );
  const first = value['initial_value'];
  const below =
    first !== undefined && value['min_value'] !== undefined && Number(first) < Number(value['min_value']);
  const above =
    first !== undefined && value['max_value'] !== undefined && Number(first) > Number(value['max_value']);
  return [
    ...ordered('min_value', 'max_value')(value),
    ...written.map((name) => [name, 'must be a whole number'] as const),
    ...(below || above ? ([['initial_value', 'must lie between min_value and max_value']] as const) : []),
  ];
};

/** Fields that people type into, and files. */
export const textInputs: Readonly<Record<string, Check>> = {
  plain_text_input: shape(
    type('plain_text_input'),
    {
      ...field,
      initial_value: string(limits.input.typed, 0),
      multiline: boolean,
      min_length: integer(0, limits.input.typed),
      max_length: integer(1, limits.input.typed),
    },
    ordered('min_length', 'max_length'),
  ),
  number_input: shape(
    { ...type('number_input'), is_decimal_allowed: boolean },
    { ...field, initial_value: decimal, min_value: decimal, max_value: decimal },
    numberRule,
  ),
  email_text_input: shape(type('email_text_input'), { ...field, initial_value: string(limits.text) }),
  url_text_input: shape(type('url_text_input'), { ...field, initial_value: string(limits.text) }),
  rich_text_input: shape(
    type('rich_text_input'),
    {
      ...field,
      initial_value: later(() => richText),
      min_lines: integer(1, limits.richTextInput.lines),
      max_lines: integer(1, limits.richTextInput.lines),
    },
    ordered('min_lines', 'max_lines'),
  ),
  file_input: shape(type('file_input'), {
    action_id: string(limits.id),
    filetypes: list(string(limits.id), 1, 100),
    max_files: integer(1, limits.fileInput.files),
  }),
};
