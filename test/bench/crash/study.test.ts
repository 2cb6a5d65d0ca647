import { expect, test } from '@jest/globals';
import { crashStudy } from '../../../bench/crash/study/rounds.ts';

/** The short form of `npm run crash -- --study`, which does it after every record. */
test('kill -9 after a record in the middle of a study: the same study, said once', async () => {
  const report = await crashStudy({
    choose: (records) => [Math.round(records * 0.5)],
  });
  expect(report).toMatchObject({
    kills: 1,
    otherStudy: 0,
    otherMessages: 0,
    postedTwice: 0,
    otherRequests: 0,
    refused: 0,
    wrongAfter: [],
    passed: true,
  });
  expect(report.records).toBeGreaterThan(20);
  expect(report.repeatedCalls).toBeLessThanOrEqual(1);
}, 600_000);
