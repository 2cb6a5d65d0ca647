import { expect, test } from '@jest/globals';
import type { NewSchedule, Turn, TurnOutcome } from '../../../src/contracts/engine.ts';
import { noon, type OpenEngine, onWorkbench, told, type Workbench } from './bench.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A message that is a list of schedules sets them; what fires is kept in the state as [occurrence, missed]. */
const keeping = async (turn: Turn): Promise<TurnOutcome> => {
  const event = told(turn);
  if (event?.engine !== 'schedule') return { schedules: turn.event.body as NewSchedule[] };
  const fired = (turn.state?.body as unknown[] | undefined) ?? [];
  return { state: [...fired, [event.occurrence - noon, event.missed, event.key, event.body]] };
};

const daily: NewSchedule = { key: 'digest', cron: '0 14 * * *', timeZone: 'UTC', body: { about: 'c' } };
const first = 2 * hour;

const firedIn = async ({ engine }: Workbench, thread = 't'): Promise<unknown> =>
  (await engine.state(thread))?.body;

const digest = (occurrence: number, missed = 0) => [occurrence, missed, 'digest', { about: 'c' }];

const scheduled = async (bench: Workbench, body: unknown, id = 'set'): Promise<void> => {
  await bench.say('t', id, body);
  await bench.until(async () => (await bench.engine.load()).waiting === 0);
};

/** Lets days pass in big steps. */
const passDays = async (bench: Workbench, days: number): Promise<void> => {
  for (let hours = 0; hours < days * 24; hours += 1) await bench.clock.pass(hour);
};

/** What fires by the clock. */
export const scheduleTests = (open: OpenEngine): void => {
  test('never at once because it was just created; then at each occurrence, once', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      await scheduled(bench, [{ ...daily, cron: '0 12 * * *' }]);
      await bench.clock.pass(hour);
      expect(await firedIn(bench)).toBeUndefined();
      expect(await bench.engine.schedules('t')).toEqual([
        { thread: 't', ...daily, cron: '0 12 * * *', next: noon + day },
      ]);
      await passDays(bench, 3);
      expect(await firedIn(bench)).toEqual([digest(day), digest(2 * day), digest(3 * day)]);
    });
  });

  test('after ten days away it fires once, and says that nine were missed', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      await scheduled(bench, [daily]);
      await bench.engine.close();
      await bench.clock.pass(10 * day);
      await bench.restart();
      bench.start({ turn: keeping });
      await bench.until(async () => (await firedIn(bench)) !== undefined);
      await bench.clock.pass(hour);
      expect(await firedIn(bench)).toEqual([digest(9 * day + first, 9)]);
      await bench.clock.pass(day);
      expect(await firedIn(bench)).toEqual([digest(9 * day + first, 9), digest(10 * day + first)]);
    });
  });

  test('a minute schedule after a month away: one catch-up, counted up to a thousand', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      await scheduled(bench, [{ ...daily, cron: '* * * * *' }]);
      await bench.engine.close();
      await bench.clock.pass(30 * day + 90_000);
      await bench.restart();
      bench.start({ turn: keeping });
      await bench.until(async () => (await firedIn(bench)) !== undefined);
      expect(await firedIn(bench)).toEqual([digest(30 * day + minute, 1_000)]);
    });
  });

  test('restarts around the moment do not make it fire twice', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      await scheduled(bench, [daily]);
      await bench.clock.pass(first - 30_000);
      for (let round = 0; round < 8; round += 1) {
        await bench.restart();
        bench.start({ turn: keeping });
        await bench.clock.pass(9_000);
      }
      expect(await firedIn(bench)).toEqual([digest(first)]);
    });
  });

  test('a clock that is set back does not fire twice; one that stood ahead and is set right goes on', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      await scheduled(bench, [{ ...daily, cron: '0 * * * *' }]);
      await bench.clock.pass(hour);
      bench.clock.set(noon + 30 * minute);
      await bench.clock.pass(40 * minute);
      expect(await firedIn(bench)).toEqual([digest(hour)]);
      bench.clock.set(noon + 400 * day);
      await bench.clock.pass(2 * minute);
      expect(await firedIn(bench)).toEqual([digest(hour), digest(400 * day, 1_000)]);
      bench.clock.set(noon + 90 * minute);
      await bench.clock.pass(40 * minute);
      expect(await firedIn(bench)).toEqual([digest(hour), digest(400 * day, 1_000), digest(2 * hour)]);
    });
  });

  test('a clock that stood ahead and is right again at the next start goes on', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      bench.clock.set(noon + 400 * day);
      await scheduled(bench, [daily]);
      await bench.engine.close();
      bench.clock.set(noon);
      await bench.restart();
      bench.start({ turn: keeping });
      await bench.clock.pass(first);
      expect(await firedIn(bench)).toEqual([digest(first)]);
    });
  });

  test('a schedule is replaced by its key, and switched off', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      await scheduled(bench, [daily, { ...daily, key: 'other', cron: '0 15 * * *' }]);
      await scheduled(bench, [{ ...daily, cron: '30 13 * * *' }], 'replace');
      await bench.clock.pass(first + minute);
      expect(await firedIn(bench)).toEqual([digest(90 * minute)]);
      await scheduled(bench, [{ key: 'digest', off: true }], 'off');
      expect((await bench.engine.schedules()).map(({ key }) => key)).toEqual(['other']);
      await passDays(bench, 2);
      expect(await firedIn(bench)).toEqual([
        digest(90 * minute),
        [3 * hour, 0, 'other', { about: 'c' }],
        [day + 3 * hour, 0, 'other', { about: 'c' }],
      ]);
    });
  });

  test('many schedules at one moment all fire', async () => {
    await onWorkbench(open, async (bench) => {
      bench.start({ turn: keeping });
      const many = Array.from({ length: 130 }, (_, index) => ({ ...daily, key: `k${index}` }));
      await scheduled(bench, many);
      await bench.clock.pass(first);
      await bench.until(async () => ((await bench.engine.state('t'))?.version ?? 0) === 130);
      const fired = (await firedIn(bench)) as [number, number, string][];
      expect(new Set(fired.map(([, , key]) => key)).size).toBe(130);
    });
  });
};
