import { afterEach, describe, expect, test } from '@jest/globals';
import { PlumblineError } from '../../../src/contracts/errors.ts';
import { samples } from '../../blocks/replies.ts';
import { shown, type TestConsole, testConsole } from './desk.ts';

let desk: TestConsole | undefined;

const open = async (...given: Parameters<typeof testConsole>): Promise<TestConsole> => {
  desk = await testConsole(...given);
  return desk;
};

afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

describe('who may talk to the console', () => {
  test.each([
    ['a name that was rebound to this machine', { Host: 'evil.example' }],
    ['a name with our port', { Host: 'evil.example:1234' }],
    ['a page of another origin', { Origin: 'http://evil.example' }],
    ['a picture on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ])('%s is refused', async (_, headers) => {
    const at = await open();
    expect((await at.get('/', headers)).status).toBe(403);
    expect((await at.post('/api/threads/tickets/messages', {}, headers)).status).toBe(403);
    expect(at.taken).toEqual([]);
  });

  test.each(['', 'null', 'http://127.0.0.1:1', 'https://localhost'])(
    'a message that comes from %j is refused',
    async (origin) => {
      const at = await open();
      const answered = await at.post('/api/threads/tickets/messages', {}, { Origin: origin });
      expect(answered.status).toBe(403);
    },
  );

  test('a message that does not say where it comes from is refused', async () => {
    const at = await open();
    const { port } = new URL(at.console.address);
    const answered = await fetch(`http://127.0.0.1:${port}/api/threads/tickets/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(answered.status).toBe(403);
  });

  test('a link on another site may open it', async () => {
    const at = await open();
    const answered = await at.get('/', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' });
    expect(answered.status).toBe(200);
  });

  test('every answer forbids all but its own scripts, styles, pictures and connections', async () => {
    const at = await open();
    for (const path of ['/', '/t/tickets', '/map', '/assets/app.js', '/api/start', '/nowhere']) {
      const policy = String((await at.get(path)).headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  test('nothing of the disk but the page can be asked for', async () => {
    const at = await open();
    for (const path of [
      '/assets/..%2fapp.ts',
      '/assets/../app.ts',
      '/assets/app.ts',
      '/files/../../etc/passwd',
    ])
      expect((await at.get(path)).status).toBe(404);
  });

  test('the page holds no inline script, style or handler, and no address of another host', async () => {
    const at = await open();
    const html = (await at.get('/')).bytes.toString('utf8');
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//i);
  });
});

describe('a message', () => {
  test('is with the core before it is answered, and then in the transcript', async () => {
    const at = await open();
    const answered = await at.say('tickets', 'We sell tickets.');
    expect(answered.status).toBe(202);
    expect(answered.json()).toEqual({ outcome: 'accepted' });
    expect(at.taken).toMatchObject([
      {
        thread: 'console:main:tickets',
        channel: 'console:main',
        by: { id: 'ana', name: 'Ana' },
        words: 'We sell tickets.',
        verb: { kind: 'say', text: 'We sell tickets.', attachments: [] },
      },
    ]);
    expect((await shown(at)).messages).toHaveLength(1);
  });

  test('sent twice is one', async () => {
    const at = await open();
    await at.say('tickets', 'once', 'the-same-1');
    expect((await at.say('tickets', 'once', 'the-same-1')).json()).toEqual({ outcome: 'duplicate' });
    expect(at.taken).toHaveLength(1);
    expect((await shown(at)).messages).toHaveLength(1);
  });

  test('that the core refuses is not shown, says what to do, and can be sent again', async () => {
    let full = true;
    const at = await open({
      accept: async () => {
        if (full)
          throw new PlumblineError('too much waits', { code: 'engine.full', hint: 'Wait.', retryable: true });
        return 'accepted';
      },
    });
    const refused = await at.say('tickets', 'again', 'the-same-2');
    expect(refused.status).toBe(503);
    expect(refused.json()).toEqual({ error: { message: 'too much waits', hint: 'Wait.' } });
    expect((await shown(at)).messages).toEqual([]);
    full = false;
    expect((await at.say('tickets', 'again', 'the-same-2')).status).toBe(202);
    expect((await shown(at)).messages).toHaveLength(1);
  });

  test('kept before a crash is handed over at the next start', async () => {
    const first = await open({ accept: () => Promise.reject(new Error('the power went')) });
    expect((await first.say('tickets', 'kept', 'the-same-3')).status).toBe(500);
    const at = await first.reopen();
    desk = at;
    expect(at.taken).toMatchObject([{ id: 'console:the-same-3', words: 'kept' }]);
    expect((await shown(at)).messages).toMatchObject([{ kind: 'said' }]);
  });

  test.each([
    ['no person', { id: 'message-a', text: 'x' }],
    ['nothing', { id: 'message-a', by: { id: 'a', name: 'A' }, text: '  ' }],
    [
      'an answer without a value',
      { id: 'message-a', by: { id: 'a', name: 'A' }, answer: { fact: 'x', way: 'typed' } },
    ],
    ['what nobody knows', { id: 'message-a', by: { id: 'a', name: 'A' }, text: 'x', verb: 'stop' }],
    [
      'a file that is too large',
      { id: 'message-a', by: { id: 'a', name: 'A' }, files: [{ name: 'x', bytes: 2e6 }] },
    ],
  ])('with %s is refused', async (_, body) => {
    const at = await open();
    const answered = await at.post('/api/threads/tickets/messages', body);
    expect(answered.status).toBe(400);
    expect(answered.json()).toMatchObject({
      error: { message: expect.any(String), hint: expect.any(String) },
    });
    expect(at.taken).toEqual([]);
  });

  test('may carry files; one without text is named as not read', async () => {
    const at = await open();
    await at.post('/api/threads/tickets/messages', {
      id: 'message-files',
      by: { id: 'ana', name: 'Ana' },
      text: 'our schema',
      files: [
        { name: 'schema.sql', bytes: 17, text: 'create table t();' },
        { name: 'photo.jpg', bytes: 900_000 },
      ],
    });
    expect(at.taken[0]?.verb).toEqual({
      kind: 'say',
      text: 'our schema',
      attachments: [
        { name: 'schema.sql', bytes: 17, text: 'create table t();' },
        { name: 'photo.jpg', bytes: 900_000 },
      ],
    });
    expect((await shown(at)).messages[0]?.html).toContain('900 KB, no text: not read');
  });

  test('that answers a card carries its fact and revision, and is shown with the question', async () => {
    const at = await open();
    await at.deliver(samples.questions);
    const answer = (id: string, more: object) =>
      at.post('/api/threads/tickets/messages', {
        id,
        by: { id: 'ben', name: 'Ben' },
        answer: { fact: 'onsale.seats', revision: 3, ...more },
      });
    await answer('answer-01', { way: 'typed', text: '60k' });
    await answer('answer-02', { way: 'unknown' });
    await answer('answer-03', { way: 'you decide' });
    expect(at.taken.map(({ verb, words }) => [verb, words])).toEqual([
      [{ kind: 'answer', fact: 'onsale.seats', revision: 3, answer: { kind: 'typed', text: '60k' } }, '60k'],
      [{ kind: 'answer', fact: 'onsale.seats', revision: 3, answer: { kind: 'unknown' } }, 'Don’t know'],
      [{ kind: 'answer', fact: 'onsale.seats', revision: 3, answer: { kind: 'you decide' } }, 'You decide'],
    ]);
    expect((await shown(at)).messages[1]?.html).toBe(
      '<p class="about">How many seats at once?</p><p class="said">60k</p>',
    );
  });

  test('of a button is shown in plain words, and taken as the command behind it', async () => {
    const at = await open();
    await at.post('/api/threads/tickets/messages', {
      id: 'pressed-1',
      by: { id: 'ben', name: 'Ben' },
      text: '/decide gate-1a r3',
      shown: 'Decide for “A gate in front of the seats”',
    });
    expect(at.taken[0]?.verb).toMatchObject({ kind: 'decide', option: 'gate-1a', revision: 3 });
    expect((await shown(at)).messages[0]?.html).toBe(
      '<p class="said">Decide for “A gate in front of the seats”</p>',
    );
  });
});
