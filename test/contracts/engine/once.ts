import { expect, test } from '@jest/globals';
import { settle } from '../../support/turned-clock.ts';
import { listing, type OpenEngine, onWorkbench } from './bench.ts';

/** What is taken in, what is not, and what can be read back. */
export const onceTests = (open: OpenEngine): void => {
  test('the same id is a duplicate: at the same moment, later, after its turn and after a restart', async () => {
    await onWorkbench(open, async (bench) => {
      const together = await Promise.all([bench.say('t', 'm'), bench.say('t', 'm'), bench.say('u', 'm')]);
      expect(together).toEqual(['accepted', 'duplicate', 'duplicate']);
      expect(await bench.say('t', 'm')).toBe('duplicate');
      bench.start({ turn: listing });
      await bench.until(async () => (await bench.engine.load()).waiting === 0);
      expect(await bench.say('t', 'm')).toBe('duplicate');
      await bench.restart();
      expect(await bench.say('t', 'm')).toBe('duplicate');
      expect((await bench.engine.state('t'))?.body).toEqual(['m']);
    });
  });

  test('too much waits: refused and said to be worth another try; what was accepted is all there', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        const answers = await Promise.allSettled(
          Array.from({ length: 15 }, (_, index) => bench.say('t', `m${index}`)),
        );
        expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
        await expect(bench.say('t', 'more')).rejects.toMatchObject({ code: 'engine.full', retryable: true });
        bench.start({ turn: listing });
        await bench.until(async () => (await bench.engine.load()).waiting === 0);
        expect((await bench.engine.state('t'))?.version).toBe(10);
        expect(await bench.say('t', 'more')).toBe('accepted');
      },
      { waiting: 10 },
    );
  });

  test('bytes on their way to the disk are bounded too', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        const answers = await Promise.allSettled(
          Array.from({ length: 5 }, (_, index) => bench.say('t', `m${index}`, 'x'.repeat(400))),
        );
        expect(answers.map(({ status }) => status)).toEqual([
          'fulfilled',
          'fulfilled',
          'rejected',
          'rejected',
          'rejected',
        ]);
        expect(await bench.say('t', 'm4', 'x'.repeat(400))).toBe('accepted');
      },
      { pendingBytes: 1_000 },
    );
  });

  test.each([
    ['2 MB and a little', { id: 'm', thread: 't', body: 'é'.repeat(1024 * 1024) }, 'engine.too-large'],
    ['no JSON', { id: 'm', thread: 't', body: undefined }, 'engine.not-json'],
    ['no id', { id: '', thread: 't', body: 1 }, 'engine.bad-event'],
    ['an endless thread', { id: 'm', thread: 't'.repeat(600), body: 1 }, 'engine.bad-event'],
  ])('a message with %s is refused, with a hint', async (_name, incoming, code) => {
    await onWorkbench(open, async (bench) => {
      await expect(bench.engine.ingest(incoming)).rejects.toMatchObject({ code, hint: expect.any(String) });
      expect((await bench.engine.load()).waiting).toBe(0);
    });
  });

  test('a message of nearly 2 MB is taken whole', async () => {
    await onWorkbench(open, async (bench) => {
      const text = 'é'.repeat(1024 * 1024 - 10);
      let length = 0;
      bench.start({
        turn: async (turn) => {
          length = (turn.event.body as string).length;
          return {};
        },
      });
      await bench.say('t', 'm', text);
      await bench.until(() => length > 0);
      expect(length).toBe(text.length);
    });
  });

  test('history is read in pages; a thread that nobody knows has neither state nor history', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: async () => ({ history: ['one', 'two', 'three'] }) });
      await bench.say('t', 'm');
      await bench.say('t', 'n');
      await bench.until(async () => (await bench.engine.load()).waiting === 0);
      const page = await bench.engine.history('t', { after: 2, limit: 2 });
      expect(page.map(({ seq, body }) => [seq, body])).toEqual([
        [3, 'three'],
        [4, 'one'],
      ]);
      expect(page[0]?.at).toBeGreaterThanOrEqual(bench.clock.now() - 60_000);
      expect(await bench.engine.state('t')).toBeUndefined();
      expect(await bench.engine.history('nobody')).toEqual([]);
    });
  });

  test('threads are listed by prefix, last changed first, page by page, with what they show of themselves', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: async (turn) => ({ summary: { about: turn.event.id } }) });
      for (let index = 0; index < 12; index += 1) {
        await bench.say(`${index % 3 === 0 ? 'console' : 'slack'}:c:${index}`, `m${index}`);
        await bench.until(async () => (await bench.engine.load()).waiting === 0);
        await bench.clock.pass(10);
      }
      const first = await bench.engine.threads({ prefix: 'slack:', limit: 5 });
      expect(first.map(({ thread }) => thread)).toEqual([11, 10, 8, 7, 5].map((index) => `slack:c:${index}`));
      expect(first[0]?.summary).toEqual({ about: 'm11' });
      const before = first.at(-1)?.changedAt ?? 0;
      const second = await bench.engine.threads({ prefix: 'slack:', limit: 5, before });
      expect(second.map(({ thread }) => thread)).toEqual([4, 2, 1].map((index) => `slack:c:${index}`));
      expect(await bench.engine.threads({ prefix: 'slack_' })).toEqual([]);
    });
  });

  test('threads that changed in the same millisecond are not cut apart by a page', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: async () => ({ summary: 1 }) });
      await Promise.all(Array.from({ length: 9 }, (_, index) => bench.say(`t${index}`, `m${index}`)));
      await settle(30);
      expect(await bench.engine.threads({ limit: 4 })).toHaveLength(9);
    });
  });

  test('a second start in the same folder is refused, and the first goes on', async () => {
    await onWorkbench(open, async (bench) => {
      await expect(open(bench.folder, bench.clock)).rejects.toMatchObject({
        code: 'engine.locked',
        hint: expect.stringContaining('Stop the other one'),
      });
      expect(await bench.say('t', 'm')).toBe('accepted');
    });
  });

  test('a closed engine says so; what it took is there at the next start', async () => {
    await onWorkbench(open, async (bench) => {
      await Promise.all(Array.from({ length: 50 }, (_, index) => bench.say(`t${index % 7}`, `m${index}`)));
      const closed = bench.engine;
      await bench.restart();
      await expect(closed.ingest({ id: 'x', thread: 't', body: 1 })).rejects.toMatchObject({
        code: 'engine.closed',
      });
      await expect(closed.state('t')).rejects.toMatchObject({ code: 'engine.closed' });
      await closed.close();
      bench.start({ turn: listing });
      expect(() => bench.start()).toThrow('running already');
      await bench.until(async () => (await bench.engine.load()).waiting === 0);
      const states = await Promise.all(
        Array.from({ length: 7 }, (_, index) => bench.engine.state(`t${index}`)),
      );
      expect(states.reduce((sum, state) => sum + (state?.version ?? 0), 0)).toBe(50);
    });
  });
};
