import { describe, expect, test } from '@jest/globals';
import type { Inbound } from '../src/contracts/inbound.ts';
import type { Verb } from '../src/contracts/verb.ts';
import { withoutSecretsOf } from '../src/taken-in.ts';

// Put together here, so that no scanner takes the test for a leak.
const key = ['AKIA', 'QWERTYUIOPASDFGH'].join('');

const inbound = (verb: Verb, words: string): Inbound => ({
  id: 'test:1',
  thread: 'test:room:1',
  channel: 'test:room',
  by: { id: 'ana', name: 'Ana' },
  at: '2026-11-29T00:00:00Z',
  verb,
  words,
});

describe('what somebody wrote', () => {
  test.each<readonly [string, Verb]>([
    ['words', { kind: 'say', text: `we use ${key}`, attachments: [] }],
    [
      'a file',
      { kind: 'say', text: 'see the file', attachments: [{ name: 'env.txt', bytes: 9, text: `id ${key}` }] },
    ],
    ['a review', { kind: 'review', text: key, attachments: [] }],
    ['a what-if', { kind: 'what if', change: key }],
    ['a value', { kind: 'correct', subject: 'team.size', value: key }],
    ['what is taken back', { kind: 'withdraw', subject: key }],
    ['a topic of help', { kind: 'help', topic: key }],
    ['parameters', { kind: 'calculate', calculator: 'queueing', parameters: key }],
    ['what was mistyped', { kind: 'mistyped', typed: key, usage: 'help' }],
    ['an answer', { kind: 'answer', fact: 'team.size', answer: { kind: 'typed', text: key } }],
  ])('%s: the secret is gone, and its kind is known', (_, verb) => {
    const clean = withoutSecretsOf(inbound(verb, 'as it was said'));
    expect(JSON.stringify(clean)).not.toMatch(key);
    expect(clean.secrets).toEqual(['AWS access key']);
    // Taken in once more, as after its files were fetched, it still knows.
    expect(withoutSecretsOf(clean)).toEqual(clean);
  });

  test('without a secret it is as it was', () => {
    const one = inbound({ kind: 'say', text: 'five nodes', attachments: [] }, 'five nodes');
    expect(withoutSecretsOf(one)).toEqual(one);
  });
});
