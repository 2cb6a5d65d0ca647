import { expect, test } from '@jest/globals';
import type { Job, Turn, TurnOutcome } from '../../../src/contracts/engine.ts';
import { PlumblineError } from '../../../src/contracts/errors.ts';
import { settle } from '../../support/turned-clock.ts';
import { type OpenEngine, onWorkbench, told } from './bench.ts';

/** A person's message begins a job with its id as input; what the engine tells is kept in the state. */
const asking = async (turn: Turn): Promise<TurnOutcome> => {
  const event = told(turn);
  if (event === undefined)
    return { jobs: [{ kind: 'analysis', key: 'analysis', input: { of: turn.event.id } }] };
  return { state: [...((turn.state?.body as unknown[] | undefined) ?? []), event] };
};

const inputOf = (job: Job): string => (job.input as { of: string }).of;

/** What runs outside of turns. */
export const jobTests = (open: OpenEngine): void => {
  test('a result comes back as an event of the thread, once', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({
        turn: asking,
        jobs: { analysis: async (job) => ({ found: inputOf(job), try: job.attempt }) },
      });
      await bench.say('t', 'm');
      await bench.until(async () => (await bench.engine.state('t')) !== undefined);
      expect((await bench.engine.state('t'))?.body).toEqual([
        { engine: 'job done', kind: 'analysis', key: 'analysis', result: { found: 'm', try: 1 } },
      ]);
      expect(await bench.engine.load()).toEqual({ waiting: 0, jobs: 0, posts: 0, dead: 0 });
    });
  });

  test('a job with the key of an unfinished one supersedes it: that one is aborted, its result dropped', async () => {
    await onWorkbench(open, async (bench) => {
      const aborted: string[] = [];
      let endFirst: (() => void) | undefined;
      bench.start({
        turn: asking,
        jobs: {
          analysis: (job, signal) => {
            if (inputOf(job) !== 'first') return Promise.resolve('second');
            signal.addEventListener('abort', () => aborted.push(inputOf(job)));
            return new Promise((resolve) => {
              endFirst = () => resolve('first');
            });
          },
        },
      });
      await bench.say('t', 'first');
      await bench.until(() => endFirst !== undefined);
      await bench.say('t', 'second');
      await bench.until(async () => (await bench.engine.state('t')) !== undefined);
      endFirst?.();
      await settle(30);
      expect(aborted).toEqual(['first']);
      expect((await bench.engine.state('t'))?.body).toEqual([
        { engine: 'job done', kind: 'analysis', key: 'analysis', result: 'second' },
      ]);
    });
  });

  test('a cancelled job is aborted where it runs and forgotten where it waits', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        const [begun, aborted]: [string[], string[]] = [[], []];
        bench.start({
          turn: async (turn) => {
            if (turn.event.id === 'stop') return { cancel: ['running', 'waiting', 'unheard of'] };
            return { jobs: [{ kind: 'analysis', key: turn.event.id, input: { of: turn.event.id } }] };
          },
          jobs: {
            analysis: (job, signal) => {
              begun.push(job.key);
              return new Promise((_, reject) => {
                signal.addEventListener('abort', () => {
                  aborted.push(job.key);
                  reject(signal.reason);
                });
              });
            },
          },
        });
        await bench.say('t', 'running');
        await bench.say('t', 'waiting');
        await bench.until(() => begun.length === 1);
        await bench.say('t', 'stop');
        await bench.until(async () => (await bench.engine.load()).jobs === 0);
        await settle(30);
        expect([begun, aborted]).toEqual([['running'], ['running']]);
      },
      { jobsAtOnce: 1 },
    );
  });

  test('a job that fails is tried again with growing pauses, then told as failed', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        const at: number[] = [];
        bench.start({
          turn: asking,
          jobs: {
            analysis: async () => {
              at.push(bench.clock.now());
              throw new Error('the model is away');
            },
          },
        });
        await bench.say('t', 'm');
        await bench.until(async () => (await bench.engine.state('t')) !== undefined);
        const gaps = at.slice(1).map((moment, index) => moment - (at[index] ?? 0));
        expect(gaps).toHaveLength(3);
        for (const [index, gap] of gaps.entries()) {
          expect(gap).toBeGreaterThanOrEqual(500 * 2 ** index);
          expect(gap).toBeLessThanOrEqual(1_000 * 2 ** index + 100);
        }
        expect((await bench.engine.state('t'))?.body).toEqual([
          {
            engine: 'job failed',
            kind: 'analysis',
            key: 'analysis',
            error: { code: 'engine.unexpected', message: 'the model is away', hint: expect.any(String) },
          },
        ]);
      },
      { jobFailures: 4 },
    );
  });

  test.each([
    ['an error that says it is hopeless', 'test.hopeless', 1],
    ['a kind that nobody does', 'engine.unknown-job', 0],
    ['a result that is no JSON', 'engine.not-json', 1],
  ])('%s is told at once', async (_name, code, tries) => {
    await onWorkbench(open, async (bench) => {
      let tried = 0;
      const analysis = async () => {
        tried += 1;
        if (code === 'engine.not-json') return 1n;
        throw new PlumblineError('no', { code, hint: 'none' });
      };
      bench.start({ turn: asking, jobs: tries === 0 ? {} : { analysis } });
      await bench.say('t', 'm');
      await bench.until(async () => (await bench.engine.state('t')) !== undefined);
      expect((await bench.engine.state('t'))?.body).toMatchObject([
        { engine: 'job failed', error: { code } },
      ]);
      expect(tried).toBe(tries);
    });
  });

  test('a job that outlives its lease is aborted and tried again', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        bench.start({
          turn: asking,
          jobs: {
            analysis: (job) => (job.attempt === 1 ? new Promise(() => {}) : Promise.resolve(job.attempt)),
          },
        });
        await bench.say('t', 'm');
        await bench.until(async () => (await bench.engine.state('t')) !== undefined);
        expect((await bench.engine.state('t'))?.body).toMatchObject([{ engine: 'job done', result: 2 }]);
      },
      { jobMilliseconds: 1_000 },
    );
  });

  test('a job that was running at the close, or waiting, runs at the next start', async () => {
    await onWorkbench(
      open,
      async (bench) => {
        const reasons: unknown[] = [];
        bench.start({
          turn: async (turn) => ({
            jobs: [{ kind: 'analysis', key: turn.event.id, input: { of: turn.event.id } }],
          }),
          jobs: {
            analysis: (_job, signal) =>
              new Promise((_, reject) => {
                signal.addEventListener('abort', () => {
                  reasons.push(signal.reason);
                  reject(signal.reason);
                });
              }),
          },
        });
        await bench.say('t', 'one');
        await bench.say('t', 'two');
        await bench.until(async () => (await bench.engine.load()).jobs === 2);
        await bench.restart();
        expect(reasons).toMatchObject([{ code: 'engine.closed' }]);
        bench.start({ turn: asking, jobs: { analysis: async (job) => inputOf(job) } });
        await bench.until(async () => ((await bench.engine.state('t'))?.version ?? 0) === 2);
        expect((await bench.engine.state('t'))?.body).toMatchObject([
          { engine: 'job done', key: 'one', result: 'one' },
          { engine: 'job done', key: 'two', result: 'two' },
        ]);
      },
      { jobsAtOnce: 1 },
    );
  });
};
