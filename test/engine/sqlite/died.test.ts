import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Clock, Engine, Handlers } from '../../../src/contracts/engine.ts';
import type { Limits } from '../../../src/engine/limits.ts';
import { openSqliteEngine } from '../../../src/engine/sqlite/open.ts';
import { openFile } from '../../../src/sqlite/sqlite.ts';
import { listing, makePlatform, noon, onWorkbench, type Workbench } from '../../contracts/engine/bench.ts';
import { settle, turnedClock } from '../../support/turned-clock.ts';

/** What the disk holds at this moment, as if the process had died: a copy, opened by another engine. */
const afterDeath = async (
  folder: string,
  clock: Clock,
  limits: Partial<Limits>,
): Promise<[Engine, string]> => {
  const copy = mkdtempSync(join(tmpdir(), 'plumbline-died-'));
  for (const name of ['engine.db', 'engine.db-wal', 'engine.made'])
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
  return [await openSqliteEngine(copy, { clock, limits }), copy];
};

/** Lives that each end in the middle, the last one undisturbed. */
const lives = async (
  count: number,
  handlers: (life: number) => Partial<Handlers>,
  last: (engine: Engine, pass: (milliseconds: number) => Promise<void>) => Promise<void>,
  limits: Partial<Limits> = {},
): Promise<void> => {
  const clock = turnedClock(noon);
  const platform = makePlatform();
  const usual: Handlers = {
    turn: listing,
    dead: (turn, error) => ({ state: `gave up ${turn.event.id}: ${error.code}` }),
    jobs: {},
    deliver: platform.deliver,
    find: platform.find,
  };
  const folders = [mkdtempSync(join(tmpdir(), 'plumbline-died-'))];
  const engines = [await openSqliteEngine(folders[0] as string, { clock, limits })];
  await engines[0]?.ingest({ id: 'm', thread: 't', body: {} });
  try {
    for (let life = 0; life <= count; life += 1) {
      engines.at(-1)?.start({ ...usual, ...handlers(life) });
      await settle(40);
      if (life === count) break;
      const [engine, folder] = await afterDeath(folders.at(-1) as string, clock, limits);
      engines.push(engine);
      folders.push(folder);
    }
    await last(engines.at(-1) as Engine, clock.pass);
  } finally {
    const closed = Promise.all(engines.map((engine) => engine.close()));
    await clock.pass(120_000);
    await closed;
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
};

const never = () => new Promise<never>(() => {});

describe('a process that died', () => {
  test('in a turn: the event is taken again, with its tries counted', async () => {
    const attempts: number[] = [];
    await lives(
      3,
      (life) => ({
        turn: (turn) => {
          attempts.push(turn.attempt);
          return life < 3 ? never() : listing(turn);
        },
      }),
      async (engine) => {
        expect(await engine.state('t')).toEqual({ version: 1, body: ['m'] });
        expect(attempts).toEqual([1, 2, 3, 4]);
      },
    );
  });

  test('in a turn, again and again: the event is held to be what kills it, and the thread is told', async () => {
    let tries = 0;
    await lives(
      5,
      () => ({
        turn: () => {
          tries += 1;
          return never();
        },
      }),
      async (engine) => {
        expect((await engine.state('t'))?.body).toBe('gave up m: engine.deadly');
        expect((await engine.load()).dead).toBe(1);
        expect(tries).toBe(3);
      },
      { abandoned: 3 },
    );
  });

  test('in a job: it runs again; again and again: it is told as failed', async () => {
    const asking: Handlers['turn'] = async (turn) =>
      turn.event.id === 'm'
        ? { jobs: [{ kind: 'analysis', key: 'k', input: 1 }] }
        : { state: turn.event.body };
    for (const [deaths, tries, event] of [
      [2, 3, { engine: 'job done', result: 3 }],
      [5, 3, { engine: 'job failed', error: { code: 'engine.deadly' } }],
    ] as const) {
      let tried = 0;
      await lives(
        deaths,
        (life) => ({
          turn: asking,
          jobs: {
            analysis: (job) => {
              tried += 1;
              return life < deaths ? never() : Promise.resolve(job.attempt);
            },
          },
        }),
        async (engine) => {
          expect((await engine.state('t'))?.body).toMatchObject(event);
          expect(tried).toBe(tries);
        },
        { abandoned: 3 },
      );
    }
  });
});

describe('upkeep', () => {
  const count = (bench: Workbench, table: string) => {
    const look = openFile(join(bench.folder, 'engine.db'), { readOnly: true });
    const rows = Number(look.prepare(`select count(*) as n from ${table}`).get()?.['n']);
    look.close();
    return rows;
  };

  test('ids go once they are old, but the last ones stay whatever the clock says; so do dead letters', async () => {
    await onWorkbench(
      (folder, clock, limits) => openSqliteEngine(folder, { clock, limits: limits ?? {} }),
      async (bench) => {
        bench.start({
          turn: async () => {
            throw Object.assign(new Error('no'), {});
          },
        });
        await Promise.all(Array.from({ length: 1_300 }, (_, index) => bench.say(`t${index}`, `m${index}`)));
        await bench.until(async () => (await bench.engine.load()).waiting === 0);
        await bench.clock.pass(5 * 60_000);
        expect([count(bench, 'seen'), count(bench, 'dead')]).toEqual([1_300, 40]);
        bench.clock.set(noon + 400 * 24 * 3_600_000);
        await bench.clock.pass(5 * 60_000);
        expect(count(bench, 'seen')).toBe(100);
        expect(await bench.say('t', 'm1299')).toBe('duplicate');
        expect(count(bench, 'inbox')).toBe(0);
      },
      { keepIds: 100, keepDead: 40, turnFailures: 1 },
    );
  });

  test('room that is no longer needed is given back', async () => {
    await onWorkbench(
      (folder, clock, limits) => openSqliteEngine(folder, { clock, limits: limits ?? {} }),
      async (bench) => {
        await Promise.all(
          Array.from({ length: 12 }, (_, index) => bench.say('t', `m${index}`, 'x'.repeat(1_000_000))),
        );
        const pages = () => {
          const look = openFile(join(bench.folder, 'engine.db'), { readOnly: true });
          const found = Number(look.prepare('pragma page_count').get()?.['page_count']);
          look.close();
          return found;
        };
        expect(pages()).toBeGreaterThan(2_900);
        bench.start();
        await bench.until(async () => (await bench.engine.load()).waiting === 0);
        await bench.clock.pass(3 * 60_000);
        expect(pages()).toBeLessThan(1_200);
      },
    );
  });
});
