import { describe, expect, test } from '@jest/globals';
import { crash } from '../../../bench/crash/rounds.ts';

/** The short form of `npm run crash -- --rounds 200`. */
describe('kill -9 under load', () => {
  test('six lives, each killed at another sort of moment: nothing is lost, nothing happens twice', async () => {
    const { restartMilliseconds, ...report } = await crash(6);
    expect(report).toMatchObject({
      kills: { start: 1, 'any time': 1, ingest: 1, turn: 1, job: 1, posting: 1 },
      dead: 0,
      lost: 0,
      twice: 0,
      outOfOrder: 0,
      missing: 0,
      repeated: 0,
      unfinished: 0,
      platform: { postedTwice: 0 },
    });
    expect(report.accepted).toBeGreaterThan(20);
    expect(report.turns).toBeGreaterThan(report.accepted);
    expect(restartMilliseconds.median).toBeLessThan(2_000);
  });
});
