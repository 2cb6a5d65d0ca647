import { describe, expect, test } from '@jest/globals';
import { type PressedAction, readAction } from '../../../blocks/slack/action.ts';
import { slackReply } from '../../../blocks/slack/message.ts';
import type { StateValue } from '../../../blocks/slack/state.ts';
import { samples } from '../replies.ts';
import { nodesOf } from './checks.ts';

const { messages } = slackReply(samples.questions, {
  tables: 'table',
  thread: () => undefined,
});
const blocks = messages[0]?.blocks as unknown as readonly Record<string, unknown>[];

/** The "Answer" button of a question, pressed with something in the field before it. */
const press = (fact: string, filled: StateValue | undefined) => {
  const row = blocks.find(
    (block) => JSON.stringify(block).includes('"Answer"') && JSON.stringify(block).includes(`\\"${fact}\\"`),
  );
  const button = nodesOf(row).find(
    ({ text }) => (text as { text?: string })?.text === 'Answer',
  ) as unknown as PressedAction;
  const field = nodesOf(blocks).find(
    ({ type, block_id: id }) => (type === 'input' || type === 'actions') && String(id).includes(fact),
  );
  const block = String(row?.['block_id'] ?? '');
  return readAction(
    { ...button, block_id: block },
    filled === undefined ? {} : { values: { [String(field?.['block_id'])]: { 'pick:1': filled } } },
  );
};

describe('what was pressed', () => {
  test.each([
    [
      'onsale.seats',
      { value: '60k' },
      { kind: 'answer', fact: 'onsale.seats', revision: 3, way: 'typed', text: '60k' },
    ],
    ['onsale.seats', { value: null }, { kind: 'empty', fact: 'onsale.seats' }],
    ['onsale.seats', undefined, { kind: 'empty', fact: 'onsale.seats' }],
    [
      'access',
      { selected_options: [{ value: 'by key' }, { value: 'full-text search' }] },
      { kind: 'answer', fact: 'access', revision: 3, way: 'typed', text: 'by key, full-text search' },
    ],
    // "None of these" is a button of its own: nothing is denied by mistake.
    ['access', { selected_options: [] }, { kind: 'empty', fact: 'access' }],
  ])('"Answer" to %s with %j reads %j', (fact, filled, read) => {
    expect(press(fact, filled)).toEqual(read);
  });

  test('enter in a field answers as the button does', () => {
    const input = blocks.find(({ type }) => type === 'input');
    const action = {
      action_id: 'answer:1',
      block_id: String(input?.['block_id']),
      type: 'plain_text_input',
      value: '60k',
    };
    expect(input?.['dispatch_action']).toBe(true);
    expect(readAction(action)).toEqual({
      kind: 'answer',
      fact: 'onsale.seats',
      revision: 3,
      way: 'typed',
      text: '60k',
    });
  });

  test('an entry of a list is what was picked', () => {
    const action = { action_id: 'file:9', selected_option: { value: '{"format":"pdf","revision":3}' } };
    expect(readAction(action)).toEqual({ kind: 'file', format: 'pdf', revision: 3 });
  });

  test.each([
    { action_id: 'pick:1', value: 'x' },
    { action_id: 'link:1', value: 'open' },
    { action_id: 'somebody else' },
    { action_id: 'decide:1', value: '{"option":1}' },
    { action_id: 'decide:1', value: 'no json' },
    { action_id: 'file:1', value: '{"format":"exe","revision":3}' },
  ])('%j is nothing to do', (action) => {
    expect(readAction(action)).toBeUndefined();
  });
});
