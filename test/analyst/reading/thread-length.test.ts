import { expect, test } from '@jest/globals';
import { readingRows } from '../../../bench/reading.ts';

test('the fiftieth message of a thread costs at most 1.2 times the tokens of the fifth', async () => {
  const rows = await readingRows(() => undefined);
  expect(rows.length).toBe(2);
  expect(rows.filter(({ met }) => !met)).toEqual([]);
}, 120_000);
