import { describe, expect, test } from '@jest/globals';
import type { Post } from '../../../src/contracts/engine.ts';
import type { Reply, ReplyKind } from '../../../src/contracts/reply.ts';
import { samples } from '../../blocks/replies.ts';
import { never, type OpenPlatform, onPlatform, type TestPlatform } from './driver.ts';

/** Words that somebody must be able to read, whatever the platform makes of the reply. */
const words: Readonly<Record<ReplyKind, readonly string[]>> = {
  brief: ['Concert tickets', 'writes, peak', '12', '20', 'Ana', 'Ben', 'seats released at once', 'web scale'],
  questions: ['How many seats at once?', 'Decides between one database and many.', 'full-text search'],
  progress: ['reading', 'advice', 'pictures', 'evidence'],
  report: ['Concert tickets', 'Do not shard.', 'a gate before one database'],
  difference: ['If the peak were ten times as high', 'Two choices change.', 'a second gate'],
  answer: ['Cassandra was ruled out.', 'a line that rises'],
  decision: ['a gate before one database', 'Ana', 'It stops being right above 900,000 seats.'],
  digest: ['One consultation waits.', 'Waiting for an answer', 'Tickets: seats at once', 'Answer it.'],
  file: ['The report as PDF.'],
  notice: ['The model did not answer.', 'The advisor answers in its place.'],
};

const kinds = Object.keys(words) as ReplyKind[];

const notice = (text: string): Reply => ({ kind: 'notice', tone: 'info', text: [text] });

const answer = (text: string): Reply => ({
  kind: 'answer',
  blocks: [{ kind: 'paragraph', text: [text] }],
  drawings: [],
});

const receiptOf = async (delivery: ReturnType<TestPlatform['deliver']>): Promise<unknown> => {
  const delivered = await delivery;
  if (delivered.kind !== 'posted') throw new Error(`it was not posted: ${JSON.stringify(delivered)}`);
  return delivered.receipt;
};

/** As the engine does with a doubtful post: it is looked up, and delivered again where it is not found. */
const makeSure = async (platform: TestPlatform, post: Post): Promise<void> => {
  const mostTries = 5;
  for (let attempt = post.attempt + 1; attempt <= mostTries; attempt += 1) {
    if ((await platform.find(post)) !== undefined) return;
    try {
      await receiptOf(platform.deliver({ ...post, attempt }, never));
      return;
    } catch (error) {
      expect(error).toMatchObject({ retryable: true });
    }
  }
  throw new Error(`${post.id} is in doubt after ${mostTries} tries`);
};

/** What the bot says, on its way to people. */
export const outgoingTests = (open: OpenPlatform): void => {
  describe('a post', () => {
    test.each(kinds)('of kind %s is shown, in its words', async (kind) => {
      await onPlatform(open, async ({ platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        expect(await show(thread, samples[kind])).toMatchObject({ kind: 'posted' });
        const seen = (await platform.shown(thread)).join('\n');
        for (const each of words[kind]) expect(seen).toContain(each);
      });
    });

    test('shows the signs that markup is made of', async () => {
      await onPlatform(open, async ({ platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const text = 'x<y && y>z, <b>bold</b>, *stars*, _lines_, ~waves~, `ticks`, 👩🏽‍💻, שלום';
        await show(thread, answer(text));
        expect((await platform.shown(thread)).join('\n')).toContain(text);
      });
    });

    test('that is longer than any message is shown in its order, each part once, and says so where the rest is in a file', async () => {
      await onPlatform(open, async ({ platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const numbers = Array.from({ length: 400 }, (_, index) => index + 1);
        const blocks = numbers.map((number) => ({
          kind: 'paragraph' as const,
          text: [
            `[${number}] seats are held for ten minutes, & what is not paid <by then> goes back on sale.`,
          ],
        }));
        expect(await show(thread, { kind: 'answer', blocks, drawings: [] })).toMatchObject({
          kind: 'posted',
        });
        const seen = (await platform.shown(thread)).join('\n');
        const found = [...seen.matchAll(/\[(\d+)\] seats/g)].map(([, number]) => Number(number));
        expect(found.length).toBeGreaterThan(100);
        expect(found).toEqual(numbers.slice(0, found.length));
        if (found.length < numbers.length)
          expect(seen).toMatch(
            new RegExp(`${numbers.length - found.length} more parts? of this .* in the file`),
          );
      });
    });

    test('whose picture cannot be drawn says in words what it would have shown', async () => {
      await onPlatform(open, async ({ core, platform, show }) => {
        core.stopDrawing();
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const alt = 'orders of <!channel> & <b>carts</b> rise to 12k';
        const drawings = [{ id: 'growth', kind: 'growth', title: 'Growth', alt }] as const;
        const blocks = [{ kind: 'picture', drawing: 'growth' }] as const;
        expect(await show(thread, { kind: 'answer', blocks, drawings })).toMatchObject({ kind: 'posted' });
        expect((await platform.shown(thread)).join('\n')).toContain(alt);
      });
    });

    test('with a key takes the place of the one before, also after a restart', async () => {
      await onPlatform(open, async ({ platform, show }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const before = await receiptOf(show(thread, notice('one of three'), { key: 'k' }));
        await show(thread, notice('in between'));
        const edited = await receiptOf(show(thread, notice('two of three'), { key: 'k', edits: before }));
        expect(
          (await platform.shown(thread)).map((one) => /two of three|in between|one/.exec(one)?.[0]),
        ).toEqual(['two of three', 'in between']);
        await platform.restart();
        // A receipt comes back from where the engine keeps it, as JSON.
        const edits = JSON.parse(JSON.stringify(edited)) as unknown;
        await receiptOf(show(thread, notice('three of three'), { key: 'k', edits }));
        const seen = await platform.shown(thread);
        expect(seen).toHaveLength(2);
        expect(seen[0]).toContain('three of three');
      });
    });

    test.each(
      kinds.flatMap((kind) => (['there', 'not there'] as const).map((truth) => [kind, truth] as const)),
    )('of kind %s that is in doubt and %s is shown once and whole', async (kind, truth) => {
      await onPlatform(open, async ({ platform, show, postOf }) => {
        const plain = await platform.begin('ana', 'We sell tickets.');
        await show(plain.thread, samples[kind]);
        const { thread } = await platform.begin('ben', 'We sell tickets.');
        const post = postOf(thread, samples[kind]);
        await platform.deliverInDoubt(post, truth);
        await makeSure(platform, post);
        expect(await platform.shown(thread)).toEqual(await platform.shown(plain.thread));
      });
    });

    test.each(kinds)('of kind %s whose receipt was lost with the process is not shown anew', async (kind) => {
      await onPlatform(open, async ({ platform, postOf }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const post = postOf(thread, samples[kind]);
        await receiptOf(platform.deliver(post, never));
        const seen = await platform.shown(thread);
        await platform.restart();
        await makeSure(platform, post);
        expect(await platform.shown(thread)).toEqual(seen);
      });
    });

    test.each(['there', 'not there'] as const)(
      'that edits, is in doubt and %s, stands once in its place',
      async (truth) => {
        await onPlatform(open, async ({ platform, show, postOf }) => {
          const { thread } = await platform.begin('ana', 'We sell tickets.');
          const edits = await receiptOf(show(thread, notice('one'), { key: 'k' }));
          const post = postOf(thread, notice('two'), { key: 'k', edits });
          await platform.deliverInDoubt(post, truth);
          await makeSure(platform, post);
          const seen = await platform.shown(thread);
          expect(seen).toHaveLength(1);
          expect(seen[0]).toContain('two');
        });
      },
    );

    test('that nobody delivered is not found', async () => {
      await onPlatform(open, async ({ platform, postOf }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const post = postOf(thread, notice('once'));
        expect(await platform.find(post)).toBeUndefined();
        expect(await platform.shown(thread)).toEqual([]);
      });
    });

    test('for a thread of another platform is refused for good, with what to do', async () => {
      await onPlatform(open, async ({ platform, show, postOf }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        expect(await show(platform.foreign, notice('lost'))).toMatchObject({
          kind: 'refused',
          because: { code: expect.any(String), hint: expect.stringMatching(/\w/) },
        });
        expect(await platform.find(postOf(platform.foreign, notice('lost')))).toBeUndefined();
        expect(await platform.shown(thread)).toEqual([]);
      });
    });

    test.each([null, 'words', {}, { reply: { kind: 'poem' } }, { reply: null }])(
      'that is no reply but %j is refused for good',
      async (body) => {
        await onPlatform(open, async ({ platform, show }) => {
          const { thread } = await platform.begin('ana', 'We sell tickets.');
          expect(await show(thread, notice(''), { body })).toMatchObject({ kind: 'refused' });
          expect(await platform.shown(thread)).toEqual([]);
        });
      },
    );

    test.each([
      ['words', notice('later')],
      ['a file', samples.file],
    ])('of %s that was called off is not shown, and is worth another try', async (_, reply) => {
      await onPlatform(open, async ({ platform, postOf }) => {
        const { thread } = await platform.begin('ana', 'We sell tickets.');
        const post = postOf(thread, reply);
        await expect(platform.deliver(post, AbortSignal.abort())).rejects.toMatchObject({
          name: 'PlumblineError',
          retryable: true,
          hint: expect.stringMatching(/\w/),
        });
        expect(await platform.shown(thread)).toEqual([]);
        await receiptOf(platform.deliver({ ...post, attempt: 2 }, never));
        expect(await platform.shown(thread)).toHaveLength(1);
      });
    });

    test('stays in its thread, in the order of delivery', async () => {
      await onPlatform(open, async ({ platform, show }) => {
        const [one, other] = [await platform.begin('ana', 'Tickets.'), await platform.begin('ben', 'Films.')];
        expect(one.thread).not.toBe(other.thread);
        for (const number of [1, 2, 3]) {
          await Promise.all([
            show(one.thread, notice(`tickets ${number}`)),
            show(other.thread, notice(`films ${number}`)),
          ]);
        }
        const seen = async (thread: string) =>
          (await platform.shown(thread)).map((text) => /(?:tickets|films) \d/.exec(text)?.[0]);
        expect(await seen(one.thread)).toEqual(['tickets 1', 'tickets 2', 'tickets 3']);
        expect(await seen(other.thread)).toEqual(['films 1', 'films 2', 'films 3']);
      });
    });
  });
};
