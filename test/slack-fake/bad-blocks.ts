import {
  actions,
  type Bad,
  button,
  long,
  many,
  mrkdwn,
  one,
  option,
  options,
  plain,
  section,
  select,
} from './bad-parts.ts';

const texts: readonly Bad[] = [
  one('a bare string as text', section('hello'), /must be an object.*\/blocks\/0\/text\]/),
  one('text without a type', section({ text: 'x' }), /missing required field: type/),
  one(
    'a text type that is not there',
    section({ type: 'markdown', text: 'x' }),
    /unsupported type: markdown/,
  ),
  one('an emoji flag on mrkdwn', section({ ...mrkdwn('x'), emoji: true }), /additional property: emoji/),
  one('verbatim on plain text', section({ ...plain('x'), verbatim: true }), /additional property: verbatim/),
  one('empty text', section(mrkdwn('')), /must be more than 0 characters.*\/blocks\/0\/text\/text\]/),
  one('3,001 characters', section(mrkdwn(long(3_001))), /less than 3001 characters/),
  one('a number as text', section({ type: 'mrkdwn', text: 5 }), /must be a string/),
  one('a section without text or fields', { type: 'section' }, /text or fields/),
  one('eleven fields', { type: 'section', fields: many(11, () => mrkdwn('x')) }, /no more than 10 items/),
  one('a field of 2,001', { type: 'section', fields: [mrkdwn(long(2_001))] }, /less than 2001/),
  one('mrkdwn in a header', { type: 'header', text: mrkdwn('x') }, /unsupported type: mrkdwn/),
  one('a header of 151', { type: 'header', text: plain(long(151)) }, /less than 151/),
  one(
    'eleven context elements',
    { type: 'context', elements: many(11, () => mrkdwn('x')) },
    /no more than 10/,
  ),
  one('an empty context', { type: 'context', elements: [] }, /no less than 1 items/),
  one('a button in a context', { type: 'context', elements: [button()] }, /unsupported type: button/),
  one('a field nobody knows', section(mrkdwn('x'), { colour: 'red' }), /additional property: colour/),
  one('an unknown block', { type: 'chart' }, /unsupported type: chart/),
  one('a file block', { type: 'file', source: 'remote', external_id: 'x' }, /unsupported type: file/),
  one('an alert in a message', { type: 'alert', text: mrkdwn('x') }, /unsupported type: alert/),
  one('a divider with text', { type: 'divider', text: 'x' }, /additional property: text/),
  one('a block_id of 256', { type: 'divider', block_id: long(256) }, /less than 256/),
  one('a markdown block of 12,001', { type: 'markdown', text: long(12_001) }, /less than 12001/),
  one('a card with nothing', { type: 'card', subtitle: mrkdwn('x') }, /at least one of/),
  one('plain text in a card', { type: 'card', title: plain('x') }, /unsupported type: plain_text/),
  one(
    'four buttons on a card',
    { type: 'card', title: mrkdwn('x'), actions: many(4, (i) => button({ action_id: `${i}` })) },
    /no more than 3/,
  ),
];

const pictures: readonly Bad[] = [
  one(
    'an SVG',
    { type: 'image', alt_text: 'x', image_url: 'https://x.org/a.svg' },
    /downloading image failed: svg/,
  ),
  one(
    'a picture without words',
    { type: 'image', image_url: 'https://x.org/a.png' },
    /missing required field: alt_text/,
  ),
  one('a picture from nowhere', { type: 'image', alt_text: 'x' }, /either image_url or slack_file/),
  one(
    'a picture from two places',
    { type: 'image', alt_text: 'x', image_url: 'https://x.org/a.png', slack_file: { id: 'F1' } },
    /either image_url or slack_file/,
  ),
  one(
    'a file by id and url',
    { type: 'image', alt_text: 'x', slack_file: { id: 'F1', url: 'https://x.org/a' } },
    /either id or url/,
  ),
  one(
    'a file that is not there',
    { type: 'image', alt_text: 'x', slack_file: { id: 'F1' } },
    /invalid slack file/,
  ),
  one(
    'alt text of 2,001',
    { type: 'image', alt_text: long(2_001), image_url: 'https://x.org/a.png' },
    /less than 2001/,
  ),
  one('a path as address', { type: 'image', alt_text: 'x', image_url: '/tmp/a.png' }, /valid URL/),
];

const controls: readonly Bad[] = [
  one(
    '26 buttons',
    actions(...many(26, (i) => button({ action_id: `${i}` }))),
    /no more than 25 items.*\/blocks\/0\/elements\]/,
  ),
  one('no buttons', actions(), /no less than 1/),
  one('mrkdwn on a button', actions(button({ text: mrkdwn('x') })), /unsupported type: mrkdwn/),
  one('76 characters on a button', actions(button({ text: plain(long(76)) })), /less than 76/),
  one('a value of 2,001', actions(button({ value: long(2_001) })), /less than 2001/),
  one('an object as value', actions(button({ value: { fact: 'x' } })), /must be a string/),
  one('a style of its own', actions(button({ style: 'default' })), /one of primary, danger/),
  one('an address without a scheme', actions(button({ url: 'example.com' })), /valid URL/),
  one('an address of 3,001', actions(button({ url: `https://${long(2_993)}` })), /less than 3001/),
  one('an action_id of 256', actions(button({ action_id: long(256) })), /less than 256/),
  [
    'two actions of one id in two blocks',
    [actions(button()), actions(button())],
    'invalid_blocks',
    /`action_id` already exists.*\/blocks\/1/,
  ],
  one(
    'a confirm without text',
    actions(button({ confirm: { title: plain('x') } })),
    /missing required field: text/,
  ),
  one(
    'mrkdwn in a confirm button',
    actions(button({ confirm: { text: plain('x'), confirm: mrkdwn('y') } })),
    /unsupported type/,
  ),
  one(
    'a confirm title of 101',
    actions(button({ confirm: { text: plain('x'), title: plain(long(101)) } })),
    /less than 101/,
  ),
  one('no options', actions(select({ options: [] })), /no less than 1/),
  one('101 options', actions(select({ options: options(101) })), /no more than 100/),
  one('neither options nor groups', actions(select({})), /either options or option_groups/),
  one('an option of 76', actions(select({ options: [option('a', plain(long(76)))] })), /less than 76/),
  one(
    'mrkdwn in a menu',
    actions(select({ options: [option('a', mrkdwn('x'))] })),
    /unsupported type: mrkdwn/,
  ),
  one('an option value of 76', actions(select({ options: [option(long(76), plain('x'))] })), /less than 76/),
  one(
    'an option without a value',
    actions(select({ options: [{ text: plain('x') }] })),
    /missing required field: value/,
  ),
  one(
    'two options of one value',
    actions(select({ options: [option('a'), option('a', plain('b'))] })),
    /must be unique/,
  ),
  one(
    'an initial option of its own',
    actions(select({ options: options(2), initial_option: option('z') })),
    /one of the provided options/,
  ),
  one(
    'a placeholder of 151',
    actions(select({ options: options(1), placeholder: plain(long(151)) })),
    /less than 151/,
  ),
  one(
    'eleven boxes',
    actions({ type: 'checkboxes', action_id: 'c', options: options(11) }),
    /no more than 10/,
  ),
  one(
    'eleven radio buttons',
    actions({ type: 'radio_buttons', action_id: 'c', options: options(11) }),
    /no more than 10/,
  ),
  one(
    'six in an overflow',
    actions({ type: 'overflow', action_id: 'c', options: options(6) }),
    /no more than 5/,
  ),
  one(
    'an address in a select',
    actions(select({ options: [{ ...option('a'), url: 'https://x.org' }] })),
    /additional property: url/,
  ),
  one(
    'a date of another form',
    actions({ type: 'datepicker', action_id: 'd', initial_date: '28.11.2026' }),
    /YYYY-MM-DD/,
  ),
  one(
    'a time of another form',
    actions({ type: 'timepicker', action_id: 'd', initial_time: '25:00' }),
    /HH:mm/,
  ),
  one(
    'a text field among buttons',
    actions({ type: 'plain_text_input', action_id: 'p' }),
    /unsupported type: plain_text_input/,
  ),
  one(
    'a text field beside a section',
    section(mrkdwn('x'), { accessory: { type: 'plain_text_input', action_id: 'p' } }),
    /unsupported type/,
  ),
  one(
    'six context actions',
    {
      type: 'context_actions',
      elements: many(6, () => ({ type: 'icon_button', icon: 'trash', text: plain('x') })),
    },
    /no more than 5/,
  ),
  one(
    'feedback with one button',
    {
      type: 'context_actions',
      elements: [{ type: 'feedback_buttons', positive_button: { text: plain('x'), value: 'y' } }],
    },
    /missing required field: negative_button/,
  ),
];

/** Texts, pictures, buttons and menus that the fake refuses in a message. */
export const badBlocks: readonly Bad[] = [...texts, ...pictures, ...controls];
