import { expect, test } from '@jest/globals';
import { PlumblineError } from '../../../src/contracts/errors.ts';
import { settle } from '../../support/turned-clock.ts';
import { listing, type OpenEngine, onWorkbench } from './bench.ts';

/** A generator of numbers from 0 to 1 that is the same on each run (mulberry32). */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

/** Order and exclusion; `threads` may be small in a quick run. */
export const orderTests = (open: OpenEngine, threads = 1_000, messages = 10): void => {
  test(`${threads} threads x ${messages} messages arrive shuffled, a tenth of the turns fail: order, no overlap, each once`, async () => {
    await onWorkbench(open, async (bench) => {
      const random = seeded(7);
      const arrived = new Map<string, string[]>();
      const inTurn = new Set<string>();
      const taken = new Map<string, string[]>();
      let [overlaps, failures, done] = [0, 0, 0];
      bench.start({
        turn: async (turn) => {
          if (inTurn.has(turn.thread)) overlaps += 1;
          inTurn.add(turn.thread);
          await settle(1 + Math.floor(random() * 3));
          inTurn.delete(turn.thread);
          if (random() < 0.1) {
            failures += 1;
            throw new Error('injected');
          }
          taken.set(turn.thread, [...(taken.get(turn.thread) ?? []), turn.event.id]);
          done += 1;
          return listing(turn);
        },
      });
      const all = shuffled(
        Array.from({ length: threads * messages }, (_, index) => ({
          thread: `t${index % threads}`,
          id: `m${index}`,
        })),
        random,
      );
      for (let from = 0; from < all.length; from += 200) {
        const sent = all.slice(from, from + 200);
        for (const { thread, id } of sent) arrived.set(thread, [...(arrived.get(thread) ?? []), id]);
        const answers = await Promise.all(sent.map(({ thread, id }) => bench.say(thread, id)));
        expect(answers.every((answer) => answer === 'accepted')).toBe(true);
      }
      await bench.until(() => done >= all.length);
      await bench.until(async () => (await bench.engine.load()).waiting === 0);
      expect(overlaps).toBe(0);
      expect(failures).toBeGreaterThan(all.length / 20);
      expect(done).toBe(all.length);
      expect(taken).toEqual(arrived);
      for (const [thread, ids] of arrived) {
        expect(await bench.engine.state(thread)).toEqual({ version: messages, body: ids });
        const history = await bench.engine.history(thread);
        expect(history.map(({ seq, body }) => [seq, body])).toEqual(ids.map((id, index) => [index + 1, id]));
      }
    });
  });

  test('a thread whose turn is tried again keeps its order and holds up no other', async () => {
    await onWorkbench(open, async (bench) => {
      const taken: string[] = [];
      bench.start({
        turn: async (turn) => {
          if (turn.event.id === 'first' && turn.attempt < 4) throw new Error('not yet');
          taken.push(`${turn.event.id}, try ${turn.attempt}`);
          return {};
        },
      });
      await bench.say('slow', 'first');
      await bench.say('slow', 'second');
      await bench.say('other', 'elsewhere');
      await settle(30);
      expect(taken).toEqual(['elsewhere, try 1']);
      await bench.until(() => taken.length === 3);
      expect(taken).toEqual(['elsewhere, try 1', 'first, try 4', 'second, try 1']);
    });
  });

  test('no more turns run at once than allowed', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        let [now, most, done] = [0, 0, 0];
        bench.start({
          turn: async () => {
            now += 1;
            most = Math.max(most, now);
            await settle(3);
            now -= 1;
            done += 1;
            return {};
          },
        });
        await Promise.all(Array.from({ length: 30 }, (_, index) => bench.say(`t${index}`, `m${index}`)));
        await bench.until(() => done === 30);
        expect(most).toBe(4);
      },
      { turnsAtOnce: 4 },
    );
  });

  test('a turn that never ends is given up after its time, and its late outcome changes nothing', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        let end: (() => void) | undefined;
        bench.start({
          turn: (turn) =>
            turn.attempt === 1
              ? new Promise((resolve) => {
                  end = () => resolve({ state: 'late' });
                })
              : Promise.resolve({ state: 'on time' }),
        });
        await bench.say('t', 'm');
        await bench.until(async () => (await bench.engine.load()).waiting === 0);
        end?.();
        await settle(30);
        expect(await bench.engine.state('t')).toEqual({ version: 1, body: 'on time' });
      },
      { turnMilliseconds: 500 },
    );
  });

  test('what cannot be retried goes to the dead letters at once, with the word for the thread', async () => {
    await onWorkbench(open, async (bench) => {
      let tries = 0;
      bench.start({
        turn: async (turn) => {
          if (turn.event.id !== 'poison') return listing(turn);
          tries += 1;
          throw new PlumblineError('It makes no sense.', {
            code: 'test.senseless',
            hint: 'Say it otherwise.',
          });
        },
        dead: (turn, error) => ({
          state: [...((turn.state?.body as string[] | undefined) ?? []), `gave up ${turn.event.id}`],
          posts: [{ lane: 'lane', body: `${error.message} ${error.hint}` }],
        }),
      });
      await Promise.all([bench.say('t', 'before'), bench.say('t', 'poison'), bench.say('t', 'after')]);
      await bench.until(() => bench.platform.messages.size === 1);
      expect(tries).toBe(1);
      expect([...bench.platform.messages.values()]).toEqual(['It makes no sense. Say it otherwise.']);
      await bench.until(async () => (await bench.engine.load()).waiting === 0);
      expect((await bench.engine.state('t'))?.body).toEqual(['before', 'gave up poison', 'after']);
      expect((await bench.engine.load()).dead).toBe(1);
      expect(await bench.say('t', 'poison')).toBe('duplicate');
    });
  });

  test('a turn that fails and fails is given up after its tries; a broken word for it does not block the thread', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        const tries: number[] = [];
        bench.start({
          turn: async (turn) => {
            if (turn.event.id !== 'poison') return listing(turn);
            tries.push(turn.attempt);
            throw new Error('always');
          },
          dead: () => {
            throw new Error('no word either');
          },
        });
        await bench.say('t', 'poison');
        await bench.say('t', 'after');
        await bench.until(async () => (await bench.engine.load()).waiting === 0);
        expect(tries).toEqual([1, 2, 3]);
        expect((await bench.engine.state('t'))?.body).toEqual(['after']);
      },
      { turnFailures: 3 },
    );
  });

  test.each([
    ['a state that is no JSON', { state: 1n }],
    ['a state that is too large', { state: 'x'.repeat(2_000) }],
    [
      'a schedule that is none',
      { state: 1, schedules: [{ key: 'k', cron: 'daily', timeZone: 'UTC', body: 0 }] },
    ],
  ])('an outcome with %s is given up whole', async (_name, outcome) => {
    await onWorkbench(
      open,
      async (bench) => {
        bench.start({
          turn: async () => ({ ...outcome, posts: [{ lane: 'l', body: 'never' }] }),
        });
        await bench.say('t', 'm');
        await bench.until(async () => (await bench.engine.load()).dead === 1);
        expect(await bench.engine.state('t')).toBeUndefined();
        expect(bench.platform.asked).toEqual([]);
      },
      { outcomeBytes: 1_000 },
    );
  });
};
