/** A form with one field that must be filled and one that need not. */
export const modal = {
  type: 'modal' as const,
  callback_id: 'intake',
  title: { type: 'plain_text' as const, text: 'Consult' },
  submit: { type: 'plain_text' as const, text: 'Start' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'need',
      label: { type: 'plain_text' as const, text: 'What do you need?' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
    {
      type: 'input' as const,
      block_id: 'cloud',
      optional: true,
      label: { type: 'plain_text' as const, text: 'Where?' },
      element: {
        type: 'static_select' as const,
        action_id: 'pick',
        options: [
          { text: { type: 'plain_text' as const, text: 'AWS' }, value: 'aws' },
          { text: { type: 'plain_text' as const, text: 'Azure' }, value: 'azure' },
        ],
      },
    },
  ],
};

/** A question with a field and a button. */
export const card = [
  {
    type: 'input' as const,
    block_id: 'writes',
    label: { type: 'plain_text' as const, text: 'Writes a second?' },
    element: { type: 'number_input' as const, action_id: 'typed', is_decimal_allowed: true },
  },
  {
    type: 'actions' as const,
    elements: [
      {
        type: 'button' as const,
        action_id: 'answer:1',
        text: { type: 'plain_text' as const, text: 'Answer' },
        value: '{"fact":"writes"}',
      },
    ],
  },
];
