import { describe, expect, test } from '@jest/globals';
import type { Verb } from '../../../src/contracts/verb.ts';
import { samples } from '../../blocks/replies.ts';
import { type OpenPlatform, onPlatform, type Pressed } from './driver.ts';

const say = (text: string): Verb => ({ kind: 'say', text, attachments: [] });

const grammar: readonly (readonly [typed: string, verb: Verb])[] = [
  ['status', { kind: 'status' }],
  ['advise now', { kind: 'advise' }],
  ['whatif peak writes are 50k/s', { kind: 'what if', change: 'peak writes are 50k/s' }],
  ['/what-if the budget is halved', { kind: 'what if', change: 'the budget is halved' }],
  ['compare A B', { kind: 'compare', one: 'A', other: 'B' }],
  ['decide A review 2027-06-01', { kind: 'decide', option: 'A', reviewOn: '2027-06-01' }],
  ['correct writes.peakPerSecond 5k/s', { kind: 'correct', subject: 'writes.peakPerSecond', value: '5k/s' }],
  [
    '/exprot pdf',
    { kind: 'mistyped', typed: '/exprot pdf', nearest: 'export pdf', usage: 'export md|html|pdf|json|adr' },
  ],
  ['/home/ana/schema.sql is where it is', say('/home/ana/schema.sql is where it is')],
  ['export the data nightly to S3', say('export the data nightly to S3')],
];

const wordings: readonly (readonly [what: string, words: string])[] = [
  ['signs that markup is made of', 'if x<y && y>z then "a" & \'b\' → <b>bold</b>, *stars*, _lines_, `code`'],
  ['what looks escaped already', 'the field holds &lt;b&gt; and &amp;amp; and %3Cscript%3E and \\n'],
  ['emoji, alone and joined', 'store 👩🏽‍💻 and 🏳️‍🌈 and 🇮🇳, each once'],
  ['right to left', 'نحتاج إلى ١٠٠ ألف كتابة في الثانية، و-99.9% متاح שלום'],
  ['lines and lists', 'We need:\n\n- 12k writes/s\n- 3 regions\n\n1. first\n2. second'],
  [
    'what its indentation says',
    'services:\n  db:\n    image: postgres:17\n    ports:\n\t- "5432:5432"\na  |  b',
  ],
  ['combining marks, left as they were composed', 'cafe\u0301 and caf\u00e9 are two spellings'],
  ['10,000 characters', `${'Orders, items and payments. '.repeat(357)}end.`.padEnd(10_000, '!')],
];

const answers: readonly (readonly [what: string, pressed: Pressed, answer: object, words: string])[] = [
  [
    'a number in its field',
    { fact: 'onsale.seats', way: 'field', text: '60k' },
    { kind: 'typed', text: '60k' },
    '60k',
  ],
  [
    'a choice',
    { fact: 'durability.loss', way: 'choice', value: 'never' },
    { kind: 'typed', text: 'never' },
    'never',
  ],
  [
    'boxes',
    { fact: 'access', way: 'boxes', labels: ['by key', 'full-text search'] },
    { kind: 'typed', text: 'by key, full-text search' },
    'by key, full-text search',
  ],
  [
    'none of the boxes',
    { fact: 'access', way: 'boxes', labels: [] },
    { kind: 'typed', text: 'none of these' },
    'none of these',
  ],
  ['nothing known', { fact: 'onsale.seats', way: 'unknown' }, { kind: 'unknown' }, 'Don’t know'],
  ['left to the bot', { fact: 'access', way: 'you decide' }, { kind: 'you decide' }, 'You decide'],
];

/** What people do, on its way to the core. */
export const incomingTests = (open: OpenPlatform): void => {
  describe('a message', () => {
    test('is kept before it is acknowledged', async () => {
      await onPlatform(open, async ({ core, platform }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const { asked, release } = core.hold();
        let isAcknowledged = false;
        const saying = platform.say('ana', thread, 'A lot of them.').then((sent) => {
          isAcknowledged = true;
          return sent;
        });
        await asked;
        // Another message goes all the way and back meanwhile: time enough for an acknowledgement that does not wait.
        expect((await platform.begin('ben', 'We stream films.')).acknowledged).toBe(true);
        expect(isAcknowledged).toBe(false);
        release();
        expect((await saying).acknowledged).toBe(true);
        expect(core.taken.at(-1)?.words).toBe('A lot of them.');
      });
    });

    test('that the core refuses is not acknowledged, and is one message once it was sent again', async () => {
      await onPlatform(open, async ({ core, platform }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        core.refuse(true);
        const refused = await platform.say('ana', thread, 'A lot of them.');
        expect(refused.acknowledged).toBe(false);
        core.refuse(false);
        expect((await refused.again()).acknowledged).toBe(true);
        expect((await refused.again()).acknowledged).toBe(true);
        expect(core.taken.map(({ words }) => words)).toEqual(['We sell tickets.', 'A lot of them.']);
      });
    });

    test('that begins a thread and was refused begins it when it is sent again', async () => {
      await onPlatform(open, async ({ core, platform }) => {
        core.refuse(true);
        const refused = await platform.begin('ana', 'We sell tickets.');
        expect(refused.acknowledged).toBe(false);
        core.refuse(false);
        expect((await refused.again()).acknowledged).toBe(true);
        await platform.say('ben', refused.thread, 'A lot of them.');
        expect(core.taken.map(({ thread, words }) => [thread, words])).toEqual([
          [refused.thread, 'We sell tickets.'],
          [refused.thread, 'A lot of them.'],
        ]);
      });
    });

    test('that comes twice is one, also after a restart', async () => {
      await onPlatform(open, async ({ core, platform }) => {
        const first = await platform.begin('ana', 'We sell tickets.');
        const second = await platform.say('ana', first.thread, 'A lot of them.');
        expect((await second.again()).acknowledged).toBe(true);
        await platform.restart();
        expect((await first.again()).acknowledged).toBe(true);
        expect((await second.again()).acknowledged).toBe(true);
        expect(core.taken).toHaveLength(2);
      });
    });

    test('said again in the same words is another one', async () => {
      await onPlatform(open, async ({ core, platform }) => {
        const { thread } = await platform.begin('ana', 'status');
        await platform.say('ana', thread, 'status');
        expect(core.taken).toHaveLength(2);
      });
    });

    test('says who wrote it, where, and in which channel', async () => {
      await onPlatform(open, async ({ core, platform }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        await platform.say('ben', thread, 'A lot of them.');
        const [channel] = core.taken.map((one) => one.channel);
        expect(core.taken).toMatchObject([
          { by: platform.people.ana, thread, channel },
          { by: platform.people.ben, thread, channel },
        ]);
        expect(thread.startsWith(`${channel}:`)).toBe(true);
        expect(core.taken.every(({ at }) => new Date(at).toISOString() === at)).toBe(true);
        expect(new Set(core.taken.map(({ id }) => id)).size).toBe(2);
      });
    });

    test.each(wordings)('keeps %s', async (_, words) => {
      await onPlatform(open, async ({ core, platform }) => {
        const { thread } = await platform.begin('ana', words);
        await platform.say('ben', thread, words);
        const expected = { words, verb: { kind: 'say', text: words, attachments: [] } };
        expect(core.taken).toMatchObject([expected, expected]);
      });
    });

    test.each(grammar)('“%s” is read by the one grammar', async (typed, verb) => {
      await onPlatform(open, async ({ core, platform }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        await platform.say('ben', thread, typed);
        expect(core.taken[1]).toMatchObject({ words: typed });
        expect(core.taken[1]?.verb).toEqual(verb);
      });
    });
  });

  describe('a question that is answered on its card', () => {
    test.each(answers)('by %s carries its fact and revision', async (_, pressed, answer, words) => {
      await onPlatform(open, async ({ core, platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        await show(thread, samples.questions);
        const sent = await platform.press('ben', thread, pressed);
        expect(sent.acknowledged).toBe(true);
        await sent.again();
        expect(core.taken).toHaveLength(2);
        expect(core.taken[1]).toMatchObject({ thread, by: platform.people.ben, words });
        expect(core.taken[1]?.verb).toEqual({ kind: 'answer', fact: pressed.fact, revision: 3, answer });
      });
    });

    test('by two people is answered twice, each as their own, also where the bot was started again since', async () => {
      await onPlatform(open, async ({ core, platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        await show(thread, samples.questions);
        const pressed = { fact: 'onsale.seats', way: 'field' } as const;
        await platform.press('ana', thread, { ...pressed, text: '60k' });
        await platform.restart();
        expect((await platform.press('ben', thread, { ...pressed, text: '80k' })).acknowledged).toBe(true);
        expect(core.taken.slice(1).map(({ by, thread: where, words }) => [by, where, words])).toEqual([
          [platform.people.ana, thread, '60k'],
          [platform.people.ben, thread, '80k'],
        ]);
      });
    });

    test('in whose field nothing stands is not answered', async () => {
      await onPlatform(open, async ({ core, platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        await show(thread, samples.questions);
        await platform.press('ben', thread, { fact: 'onsale.seats', way: 'field', text: '  ' });
        expect(core.taken).toHaveLength(1);
      });
    });

    test('is not acknowledged before the core has it', async () => {
      await onPlatform(open, async ({ core, platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        await show(thread, samples.questions);
        core.refuse(true);
        const sent = await platform.press('ana', thread, { fact: 'onsale.seats', way: 'unknown' });
        expect(sent.acknowledged).toBe(false);
        core.refuse(false);
        expect((await sent.again()).acknowledged).toBe(true);
        expect(core.taken).toHaveLength(2);
      });
    });
  });

  test('a platform that was closed cannot be reached, and can be opened again', async () => {
    await onPlatform(open, async ({ core, platform, show }) => {
      const { thread } = await platform.begin('ana', 'We sell tickets.');
      await show(thread, samples.notice);
      expect(await platform.isOpen()).toBe(true);
      await platform.close();
      expect(await platform.isOpen()).toBe(false);
      await platform.restart();
      expect(await platform.isOpen()).toBe(true);
      await platform.say('ben', thread, 'A lot of them.');
      await show(thread, samples.notice);
      expect(core.taken.map(({ words }) => words)).toEqual(['We sell tickets.', 'A lot of them.']);
      expect(await platform.shown(thread)).toHaveLength(2);
    });
  });
};
