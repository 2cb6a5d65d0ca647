import { limits } from '../limits.ts';
import {
  boolean,
  byType,
  type Check,
  integer,
  list,
  matching,
  number,
  oneOf,
  shape,
  string,
} from './check.ts';

const many = 1_000;
const long = limits.message.text;
const type = (name: string) => ({ type: oneOf(name) });
const style = shape(
  {},
  { bold: boolean, code: boolean, italic: boolean, strike: boolean, underline: boolean },
);
const id = string(limits.id);

const element: Readonly<Record<string, Check>> = {
  text: shape({ ...type('text'), text: string(long) }, { style }),
  link: shape(
    { ...type('link'), url: string(limits.button.url) },
    { text: string(long), unsafe: boolean, style },
  ),
  emoji: shape({ ...type('emoji'), name: id }, { unicode: id, url: string(limits.button.url), style }),
  user: shape({ ...type('user'), user_id: matching(/^[UWB][A-Z0-9]+$/, 'must be a user id', 32) }, { style }),
  channel: shape(
    { ...type('channel'), channel_id: matching(/^[CGD][A-Z0-9]+$/, 'must be a channel id', 32) },
    { style },
  ),
  usergroup: shape({ ...type('usergroup'), usergroup_id: id }, { style }),
  team: shape({ ...type('team'), team_id: id }, { style }),
  broadcast: shape({ ...type('broadcast'), range: oneOf('here', 'channel', 'everyone') }, { style }),
  color: shape(
    { ...type('color'), value: matching(/^#[0-9a-f]{6}$/i, 'must be a hex colour', 7) },
    { style },
  ),
  date: shape(
    { ...type('date'), timestamp: number, format: string(limits.text) },
    { url: string(limits.button.url), fallback: string(limits.text), style },
  ),
};

const section = byType({
  rich_text_section: shape({ ...type('rich_text_section'), elements: list(byType(element), 0, many) }),
});

const border = oneOf(0, 1);

const { text, link } = element;

/** A rich_text block with everything that may stand in it. */
export const richText: Check = byType({
  rich_text: shape(
    {
      ...type('rich_text'),
      elements: list(
        byType({
          rich_text_section: section,
          rich_text_list: shape(
            {
              ...type('rich_text_list'),
              elements: list(section, 1, many),
              style: oneOf('bullet', 'ordered'),
            },
            { indent: integer(0, limits.richText.indent), offset: integer(0, many), border },
          ),
          rich_text_quote: shape(
            { ...type('rich_text_quote'), elements: list(byType(element), 1, many) },
            { border },
          ),
          rich_text_preformatted: shape(
            {
              ...type('rich_text_preformatted'),
              elements: list(byType({ text: text as Check, link: link as Check }), 1, many),
            },
            { border, language: id },
          ),
        }),
        1,
        many,
      ),
    },
    { block_id: id },
  ),
});
