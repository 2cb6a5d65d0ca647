import { describe, expect, test } from '@jest/globals';
import { type Chat, type ChatPorts, openChat } from '../../../handlers/terminal/chat.ts';
import { PlumblineError } from '../../../src/contracts/errors.ts';
import type { Inbound } from '../../../src/contracts/inbound.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import { samples } from '../../blocks/replies.ts';

const open = (
  ports: Partial<ChatPorts> = {},
): { readonly chat: Chat; readonly taken: Inbound[]; readonly printed: () => string } => {
  const taken: Inbound[] = [];
  let text = '';
  const chat = openChat(
    {
      accept: async (inbound) => {
        taken.push(inbound);
        return 'accepted';
      },
      readFile: async (path) => ({ name: path, bytes: 3, text: 'abc' }),
      write: (more) => {
        text += more;
      },
      newId: () => `id-${taken.length}`,
      now: () => Date.UTC(2026, 10, 28),
      ...ports,
    },
    { thread: 'one', person: 'Ana Kovač', colour: false, width: 80 },
  );
  return { chat, taken, printed: () => text };
};

const post = (chat: Chat, reply: unknown, details: { id?: string; key?: string } = {}) =>
  chat.deliver(
    { id: 'p1', thread: 'terminal:local:one', lane: 'x', attempt: 1, body: { reply }, ...details },
    new AbortController().signal,
  );

describe('a chat in the terminal', () => {
  test('a line is a message, by the same grammar as everywhere', async () => {
    const { chat, taken } = open();
    expect(await chat.line('We sell tickets.')).toBe(true);
    await chat.line('/whatif 10x users');
    await chat.line('   ');
    expect(taken).toMatchObject([
      {
        id: 'terminal:id-0',
        thread: 'terminal:local:one',
        by: { id: 'ana-kovač', name: 'Ana Kovač' },
        at: '2026-11-28T00:00:00.000Z',
        words: 'We sell tickets.',
        verb: { kind: 'say', text: 'We sell tickets.' },
      },
      { verb: { kind: 'what if', change: '10x users' } },
    ]);
  });

  test('a backslash at its end goes on in the next line', async () => {
    const { chat, taken } = open();
    await chat.line('one\\');
    await chat.line('two');
    expect(taken.map(({ words }) => words)).toEqual(['one\ntwo']);
  });

  test('several people can speak', async () => {
    const { chat, taken, printed } = open();
    await chat.line('/as Ben');
    await chat.line('20k');
    expect(taken[0]?.by).toEqual({ id: 'ben', name: 'Ben' });
    expect(printed()).toContain('You speak as Ben.');
  });

  test('a file comes with the next message, which needs no words', async () => {
    const { chat, taken } = open();
    await chat.line('/attach schema.sql');
    await chat.line('');
    await chat.line('and now without');
    expect(taken.map(({ verb }) => ('attachments' in verb ? verb.attachments.length : -1))).toEqual([1, 0]);
  });

  test('a file that cannot be read, and a message that is not taken, say what to do', async () => {
    const wrong = () =>
      Promise.reject(new PlumblineError('it is too large', { code: 'x', hint: 'Attach less.' }));
    const { chat, printed } = open({ readFile: wrong, accept: wrong });
    await chat.line('/attach big.csv');
    await chat.line('hello');
    expect(printed()).toContain('Not attached: it is too large. Attach less.');
    expect(printed()).toContain('Not taken: it is too large. Attach less.');
  });

  test('/verbs lists them, /quit leaves', async () => {
    const { chat, taken, printed } = open();
    await chat.line('/verbs');
    expect(printed()).toContain('/export md|html|pdf|json|adr');
    expect(await chat.line('/quit')).toBe(false);
    expect(taken).toEqual([]);
  });

  test('replies are printed; one that changed is printed again, the same one is not', async () => {
    const { chat, printed } = open();
    const reply: Reply = samples.progress;
    expect(await post(chat, reply, { key: 'p' })).toEqual({ kind: 'posted' });
    await post(chat, reply, { id: 'p2', key: 'p' });
    await post(chat, { ...reply, steps: [{ name: 'reading', state: 'done' }] }, { id: 'p3', key: 'p' });
    expect(printed().match(/reading ✓/g)).toHaveLength(2);
    expect(await post(chat, undefined)).toMatchObject({ kind: 'refused' });
  });

  test('the greeting says what to type', () => {
    expect(open().chat.greeting()).toContain('Say what you need to build');
  });
});
