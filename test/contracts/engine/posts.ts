import { expect, test } from '@jest/globals';
import type { Turn, TurnOutcome } from '../../../src/contracts/engine.ts';
import { PlumblineError } from '../../../src/contracts/errors.ts';
import { settle } from '../../support/turned-clock.ts';
import { type OpenEngine, onWorkbench, told, type Workbench } from './bench.ts';

/** A message `lane text` is posted as that text to that lane; `lane text #key` with a key. */
const echoing = async (turn: Turn): Promise<TurnOutcome> => {
  const event = told(turn);
  if (event !== undefined) return { state: event };
  const [lane = '', body, key] = (turn.event.body as string).split(' ');
  return { posts: [{ lane, body, ...(key === undefined ? {} : { key }) }] };
};

const texts = ({ platform }: Workbench): unknown[] => [...platform.messages.values()];

let count = 0;
const say = (bench: Workbench, text: string, thread = 't') => {
  count += 1;
  return bench.say(thread, `post-${count}`, text);
};

const failure = { code: 'test.archived', message: 'The channel is archived.', hint: 'Open it again.' };

/** What leaves for the platform. */
export const postTests = (open: OpenEngine): void => {
  test('posts of a lane leave in order, one at a time, whatever threads they come from', async () => {
    await onWorkbench(open, async (bench) => {
      let [now, most] = [0, 0];
      bench.start({
        turn: echoing,
        deliver: async (post, signal) => {
          now += 1;
          most = Math.max(most, now);
          await settle(2);
          now -= 1;
          return bench.platform.deliver(post, signal);
        },
      });
      for (let index = 0; index < 30; index += 1) await say(bench, `lane ${index}`, `t${index % 3}`);
      await bench.until(() => bench.platform.messages.size === 30);
      expect(texts(bench)).toEqual(Array.from({ length: 30 }, (_, index) => `${index}`));
      expect(most).toBe(1);
      expect(bench.platform.lookedUp).toEqual([]);
    });
  });

  test('a platform that asks to wait holds that lane only, for so long', async () => {
    await onWorkbench(open, async (bench) => {
      bench.platform.instead.push(async () => ({ kind: 'later', afterMilliseconds: 5_000 }));
      bench.start({ turn: echoing });
      await say(bench, 'busy one');
      await bench.until(() => bench.platform.asked.length === 1);
      const since = bench.clock.now() - 25;
      await say(bench, 'busy two');
      await say(bench, 'free three');
      await bench.until(() => bench.platform.messages.size === 1);
      expect(texts(bench)).toEqual(['three']);
      await bench.until(() => bench.platform.messages.size === 3);
      expect(texts(bench)).toEqual(['three', 'one', 'two']);
      expect(bench.clock.now() - since).toBeGreaterThanOrEqual(5_000);
      expect(bench.platform.lookedUp).toEqual([]);
    });
  });

  test('a post with the key of an earlier one edits that one', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: echoing });
      for (const text of ['lane 1/3 progress', 'lane aside', 'lane 2/3 progress']) await say(bench, text);
      await bench.until(() => bench.platform.asked.length === 3);
      await bench.restart();
      bench.start({ turn: echoing });
      await say(bench, 'lane 3/3 progress');
      await say(bench, 'lane other progress', 'u');
      await bench.until(() => bench.platform.asked.length === 5);
      await settle(30);
      expect(texts(bench)).toEqual(['3/3', 'aside', 'other']);
      const [first] = bench.platform.asked;
      expect(bench.platform.asked.map(({ edits }) => edits)).toEqual([
        undefined,
        undefined,
        { message: first?.id },
        { message: first?.id },
        undefined,
      ]);
    });
  });

  test.each([
    ['a delivery that threw after it was taken', true],
    ['a delivery that threw before it was taken', false],
  ])('%s is looked up and there once', async (_name, taken) => {
    await onWorkbench(open, async (bench) => {
      bench.platform.instead.push(async (post) => {
        if (taken) bench.platform.messages.set(post.id, post.body);
        throw new Error('the connection broke');
      });
      bench.start({ turn: echoing });
      await say(bench, 'lane one');
      await say(bench, 'lane two');
      await bench.until(() => bench.platform.messages.size === 2);
      expect(texts(bench)).toEqual(['one', 'two']);
      expect(bench.platform.lookedUp).toHaveLength(1);
      expect(bench.platform.asked).toHaveLength(taken ? 2 : 3);
    });
  });

  test('a delivery that takes too long is aborted and looked up', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        let aborted = false;
        bench.platform.instead.push((post, signal) => {
          bench.platform.messages.set(post.id, post.body);
          signal.addEventListener('abort', () => {
            aborted = true;
          });
          return new Promise(() => {});
        });
        bench.start({ turn: echoing });
        await say(bench, 'lane one');
        await say(bench, 'lane two');
        await bench.until(() => bench.platform.messages.size === 2);
        expect([aborted, bench.platform.lookedUp.length, bench.platform.asked.length]).toEqual([true, 1, 2]);
      },
      { deliveryMilliseconds: 1_000 },
    );
  });

  test('a post whose end was not seen before the close is looked up at the next start, even where looking up fails first', async () => {
    await onWorkbench(open, async (bench) => {
      bench.platform.instead.push((post) => {
        bench.platform.messages.set(post.id, post.body);
        return new Promise(() => {});
      });
      bench.start({ turn: echoing });
      await say(bench, 'lane one progress');
      await bench.until(() => bench.platform.asked.length === 1);
      const restarted = bench.restart();
      await bench.clock.pass(10_000);
      await restarted;
      let looked = 0;
      bench.start({
        turn: echoing,
        find: async (post) => {
          looked += 1;
          if (looked === 1) throw new Error('away');
          return bench.platform.find(post);
        },
      });
      await say(bench, 'lane two progress');
      await bench.until(() => bench.platform.asked.length === 2);
      await settle(30);
      expect(looked).toBe(2);
      expect(texts(bench)).toEqual(['two']);
    });
  });

  test.each([
    ['says so', undefined],
    ['throws what is hopeless', new PlumblineError(failure.message, failure)],
  ])('a refusal that %s is told to the thread, and the lane goes on', async (_name, error) => {
    await onWorkbench(open, async (bench) => {
      bench.platform.instead.push(async () => {
        if (error !== undefined) throw error;
        return { kind: 'refused', because: failure };
      });
      bench.start({ turn: echoing });
      await say(bench, 'lane one');
      await say(bench, 'lane two');
      await bench.until(async () => (await bench.engine.state('t')) !== undefined);
      await bench.until(() => bench.platform.messages.size === 1);
      expect(texts(bench)).toEqual(['two']);
      expect((await bench.engine.state('t'))?.body).toMatchObject({
        engine: 'post refused',
        post: { lane: 'lane', body: 'one', thread: 't' },
        error: failure,
      });
    });
  });

  test('a platform that stays away: the post is refused in the end, and said so', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        const attempts: number[] = [];
        bench.start({
          turn: echoing,
          deliver: async (post) => {
            attempts.push(post.attempt);
            throw new Error('away');
          },
        });
        await say(bench, 'lane one');
        await bench.until(async () => (await bench.engine.state('t')) !== undefined);
        expect(attempts).toEqual([1, 2, 3]);
        expect((await bench.engine.state('t'))?.body).toMatchObject({
          engine: 'post refused',
          error: { message: 'away' },
        });
      },
      { deliveryFailures: 3 },
    );
  });
};
