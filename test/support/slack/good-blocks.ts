import type { Block, KnownBlock } from '@slack/types';

/** One block of every kind that a message can hold, each as the documentation writes it. No two of them are tables. */
export const goodMessages: Readonly<Record<string, readonly (KnownBlock | Block)[]>> = {
  'texts and layout': [
    { type: 'header', text: { type: 'plain_text', text: 'Brief', emoji: true } },
    { type: 'divider', block_id: 'line' },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: '*500* writes/s', verbatim: false },
      expand: true,
      fields: [
        { type: 'mrkdwn', text: '*Peak*' },
        { type: 'plain_text', text: '1,500', emoji: false },
      ],
      accessory: { type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More' } },
    },
    {
      type: 'context',
      elements: [
        { type: 'mrkdwn', text: 'revision 3' },
        { type: 'image', alt_text: 'a face', image_url: 'https://example.com/face.png' },
      ],
    },
    {
      type: 'image',
      alt_text: 'a chart',
      title: { type: 'plain_text', text: 'Growth' },
      image_url: 'https://example.com/chart',
    },
    { type: 'markdown', text: '# Heading\n\n| a | b |\n|---|---|\n| 1 | 2 |' },
  ],
  'buttons and menus': [
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: 'decide:1',
          text: { type: 'plain_text', text: 'Accept' },
          value: '{"option":"a"}',
          style: 'primary',
          confirm: {
            title: { type: 'plain_text', text: 'Accept?' },
            text: { type: 'mrkdwn', text: 'It is *kept*.' },
            confirm: { type: 'plain_text', text: 'Accept' },
            deny: { type: 'plain_text', text: 'Not yet' },
            style: 'primary',
          },
        },
        {
          type: 'button',
          action_id: 'link:1',
          text: { type: 'plain_text', text: 'Open' },
          url: 'https://example.com/report',
        },
        {
          type: 'overflow',
          action_id: 'more',
          options: [
            { text: { type: 'plain_text', text: 'Why' }, value: 'why' },
            { text: { type: 'plain_text', text: 'Site' }, value: 'site', url: 'https://example.com' },
          ],
        },
        {
          type: 'static_select',
          action_id: 'pick',
          placeholder: { type: 'plain_text', text: 'Which fact' },
          options: [
            { text: { type: 'plain_text', text: 'Writes' }, value: 'writes' },
            { text: { type: 'plain_text', text: 'Reads' }, value: 'reads' },
          ],
          initial_option: { text: { type: 'plain_text', text: 'Reads' }, value: 'reads' },
        },
        {
          type: 'checkboxes',
          action_id: 'several',
          options: [
            {
              text: { type: 'mrkdwn', text: '*GDPR*' },
              value: 'gdpr',
              description: { type: 'plain_text', text: 'Europe' },
            },
          ],
        },
        { type: 'datepicker', action_id: 'day', initial_date: '2026-11-28' },
        { type: 'timepicker', action_id: 'time', initial_time: '09:30', timezone: 'Europe/Berlin' },
        { type: 'users_select', action_id: 'who' },
      ],
    },
    {
      type: 'input',
      block_id: 'writes',
      label: { type: 'plain_text', text: 'Writes a second' },
      hint: { type: 'plain_text', text: 'at the peak' },
      optional: true,
      dispatch_action: true,
      element: {
        type: 'number_input',
        action_id: 'typed',
        is_decimal_allowed: true,
        min_value: '0',
        max_value: '1000000',
        initial_value: '500',
      },
    },
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'useful',
          positive_button: { text: { type: 'plain_text', text: 'Good' }, value: 'yes' },
          negative_button: { text: { type: 'plain_text', text: 'Bad' }, value: 'no' },
        },
        {
          type: 'icon_button',
          action_id: 'bin',
          icon: 'trash',
          text: { type: 'plain_text', text: 'Delete' },
        },
      ],
    },
  ],
  'a data table': [
    {
      type: 'data_table',
      caption: 'Trade-offs',
      page_size: 10,
      row_header_column_index: 0,
      rows: [
        [
          { type: 'raw_text', text: 'Option' },
          { type: 'raw_text', text: 'Cost' },
        ],
        [
          { type: 'raw_text', text: 'Postgres' },
          { type: 'raw_number', value: 420, text: '$420' },
        ],
      ],
    },
  ],
  'a table': [
    {
      type: 'table',
      column_settings: [{ is_wrapped: true }, { align: 'right' }],
      rows: [
        [
          { type: 'raw_text', text: 'Option' },
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [{ type: 'text', text: 'Cost', style: { bold: true } }],
              },
            ],
          },
        ],
        [
          { type: 'raw_text', text: 'Postgres' },
          { type: 'raw_number', value: 420, text: '$420' },
        ],
      ],
    },
  ],
  'rich text': [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'by ' },
            { type: 'user', user_id: 'U1' },
            { type: 'link', url: 'https://example.com', text: 'source', style: { code: true } },
            { type: 'emoji', name: 'wave' },
            { type: 'date', timestamp: 1_790_000_000, format: '{date_short}', fallback: 'soon' },
          ],
        },
        {
          type: 'rich_text_list',
          style: 'ordered',
          indent: 1,
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'first' }] }],
        },
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'SELECT 1' }], border: 0 },
        { type: 'rich_text_quote', elements: [{ type: 'text', text: 'we need it' }] },
      ],
    },
  ],
  'containers, cards, plans': [
    {
      type: 'container',
      title: { type: 'plain_text', text: 'Option 1' },
      subtitle: { type: 'mrkdwn', text: 'the *simplest*' },
      is_collapsible: true,
      default_collapsed: true,
      width: 'full',
      child_blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'One Postgres' } },
        { type: 'divider' },
      ],
    },
    {
      type: 'carousel',
      elements: [
        {
          type: 'card',
          title: { type: 'mrkdwn', text: '*A*' },
          body: { type: 'mrkdwn', text: 'b' },
          actions: [{ type: 'button', action_id: 'card', text: { type: 'plain_text', text: 'Go' } }],
        },
      ],
    },
    {
      type: 'plan',
      title: 'Consultation',
      tasks: [
        {
          type: 'task_card',
          task_id: 't1',
          title: 'Reading',
          status: 'complete',
          sources: [{ type: 'url', url: 'https://example.com', text: 'docs' }],
        },
      ],
    },
  ],
};
