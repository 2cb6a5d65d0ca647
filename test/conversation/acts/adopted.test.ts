import { expect, test } from '@jest/globals';
import { adoptedAct } from '../../../src/conversation/acts/adopted.ts';
import { wordsOf } from '../../support/words-of.ts';

type Given = Parameters<typeof adoptedAct>[0];

test.each<readonly [string, Omit<Given, 'kind'>, string]>([
  [
    'the first and the newest',
    { read: { count: 600, of: 812, first: 1, from: '2026-11-28T09:12:44.000Z' } },
    'Of the 812 messages of this thread I read 600: the first one, and the newest 599, from 2026-11-28 09:12 UTC on.',
  ],
  [
    'an end that was not reached',
    {
      read: {
        count: 60,
        of: 812,
        first: 15,
        from: '2026-11-28T09:12:44.000Z',
        until: '2026-11-28T10:00:01.000Z',
      },
    },
    'the first 15, and 45 from 2026-11-28 09:12 to 2026-11-28 10:00 UTC.',
  ],
  ['the first ones alone', { read: { count: 15, of: 812, first: 15 } }, 'I read 15: the first 15.'],
  ['nothing to be read', { read: { count: 2, of: 2, first: 2 } }, 'Nothing is written in this thread'],
  ['no leave to read', { because: 'the app lacks a permission' }, 'here before: the app lacks a permission.'],
])('%s', (_, given, says) => {
  const replies = (adoptedAct({ kind: 'adopted', ...given }).says ?? []).map(({ reply }) => reply);
  expect(replies.map(({ kind }) => kind)).toEqual(['notice']);
  expect(wordsOf(replies)).toContain(says);
});
