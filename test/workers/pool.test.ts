import { afterEach, describe, expect, test } from '@jest/globals';
import { type Pool, type PoolBounds, threadPool } from '../../src/workers/pool.ts';

const pools: Pool[] = [];
const poolOf = (bounds: Partial<PoolBounds> = {}): Pool => {
  const script = new URL('./hostile-thread.ts', import.meta.url);
  const pool = threadPool(script, { threads: 1, waiting: 2, time: 60_000, megabytes: 64, ...bounds });
  pools.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe('a pool of threads', () => {
  test('answers in order, and copies what it is given', async () => {
    const pool = poolOf({ waiting: 10 });
    const inputs = [{ a: 1 }, [new Date(0)], 'text', undefined];
    expect(await Promise.all(inputs.map((input) => pool.run('echo', input)))).toEqual(inputs);
  });

  test('refuses more than may wait, and says that it can be tried again', async () => {
    const pool = poolOf();
    const running = ['a', 'b', 'c'].map((input) => pool.run('echo', input));
    await expect(pool.run('echo', 'd')).rejects.toMatchObject({ code: 'worker.full', retryable: true });
    expect(await Promise.all(running)).toEqual(['a', 'b', 'c']);
  });

  test.each(['die', 'throw', 'eat'])('goes on after a job that makes its thread %s', async (kind) => {
    const pool = poolOf();
    const bad = pool.run(kind, undefined);
    const waiting = pool.run('echo', 'waited');
    await expect(bad).rejects.toMatchObject({ code: 'worker.crashed', retryable: true });
    expect(await waiting).toBe('waited');
    expect(await pool.run('echo', 'later')).toBe('later');
  });

  test('ends a job that takes too long, and goes on', async () => {
    const pool = poolOf({ time: 200 });
    const endless = pool.run('spin', undefined);
    await expect(endless).rejects.toMatchObject({ code: 'worker.late', retryable: true });
    await pool.close();
  });

  test('a running job can be cancelled; what waits behind it goes on', async () => {
    const pool = poolOf();
    const wanted = new AbortController();
    const endless = pool.run('spin', undefined, wanted.signal);
    const waiting = pool.run('echo', 'waited');
    wanted.abort();
    await expect(endless).rejects.toMatchObject({ code: 'worker.cancelled', retryable: false });
    expect(await waiting).toBe('waited');
  });

  test('a waiting job can be cancelled, and gives its place back', async () => {
    const pool = poolOf();
    const wanted = new AbortController();
    const first = pool.run('echo', 1);
    const second = pool.run('echo', 2, wanted.signal);
    const third = pool.run('echo', 3);
    wanted.abort();
    const fourth = pool.run('echo', 4);
    await expect(second).rejects.toMatchObject({ code: 'worker.cancelled' });
    expect(await Promise.all([first, third, fourth])).toEqual([1, 3, 4]);
    const over = AbortSignal.abort();
    await expect(pool.run('echo', 5, over)).rejects.toMatchObject({ code: 'worker.cancelled' });
  });

  test('what cannot be handed over is refused, and the thread stays', async () => {
    const pool = poolOf();
    await expect(pool.run('echo', () => 1)).rejects.toMatchObject({ code: 'worker.refused' });
    expect(await pool.run('echo', 'ok')).toBe('ok');
  });

  test('closing rejects what runs and what waits', async () => {
    const pool = poolOf();
    const both = [pool.run('spin', undefined), pool.run('echo', 1)];
    const settled = Promise.allSettled(both);
    await pool.close();
    for (const outcome of await settled)
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'worker.cancelled' } });
    await expect(pool.run('echo', 1)).rejects.toMatchObject({ code: 'worker.cancelled' });
  });
});
