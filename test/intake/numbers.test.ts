import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';
import {
  createdRows,
  keptRows,
  levelRows,
  nothingCreatedRows,
  sizeOfThingRows,
  zerolessRows,
} from './numbers-created.ts';
import {
  changeRows,
  happenedRows,
  noLoadRows,
  observedRows,
  oneOfManyRows,
  otherSpanRows,
  plainRows,
  runRows,
  shareRows,
} from './numbers-doubts.ts';
import {
  machineRows,
  peakRows,
  senderRows,
  shortRows,
  spanRows,
  spellRows,
  tradeRows,
  worldRows,
} from './numbers-meant.ts';
import { wholeRows } from './numbers-parts.ts';
import { dataRows, houseRows, idleRows, loadRows, type NumberRow, promiseRows } from './numbers-table.ts';
import { toldButNoFactRows, toldRows } from './numbers-told.ts';
import { otherVoices } from './numbers-voices.ts';

type Ends = readonly [low: number, high: number];

const numbersIn = (sentence: string): Readonly<Record<string, Ends>> =>
  Object.fromEntries(
    read(sentence).facts.flatMap(({ id, value, range }) => {
      if (range !== undefined) return [[id, range]];
      return typeof value === 'number' ? [[id, [value, value]]] : [];
    }),
  );

const wantedIn = (numbers: string): Readonly<Record<string, Ends>> =>
  Object.fromEntries(
    numbers
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => {
        const [id = '', value = ''] = part.split('=');
        const [low = Number.NaN, high = low] = value.split('..').map(Number);
        return [id, [low, high]];
      }),
  );

const near = (one: number, two: number): boolean =>
  Math.abs(one - two) <= 0.001 * Math.max(Math.abs(one), Math.abs(two));

const expectNumbers = ([sentence, numbers]: NumberRow): void => {
  const got = numbersIn(sentence);
  const wanted = wantedIn(numbers);
  expect(Object.keys(got).toSorted()).toEqual(Object.keys(wanted).toSorted());
  for (const [id, [low, high]] of Object.entries(wanted)) {
    expect({
      id,
      got: got[id],
      low: near(got[id]?.[0] ?? Number.NaN, low),
      high: near(got[id]?.[1] ?? Number.NaN, high),
    }).toEqual({
      id,
      got: got[id],
      low: true,
      high: true,
    });
  }
};

describe('numbers are placed by the words around them', () => {
  test.each(loadRows)('load: %s', (...row) => expectNumbers(row));
  test.each(dataRows)('data: %s', (...row) => expectNumbers(row));
  test.each(promiseRows)('promises: %s', (...row) => expectNumbers(row));
  test.each(houseRows)('house: %s', (...row) => expectNumbers(row));
  test.each(otherVoices)('in another voice: %s', (...row) => expectNumbers(row));
  test.each(machineRows)('machines: %s', (...row) => expectNumbers(row));
  test.each(peakRows)('average and peak: %s', (...row) => expectNumbers(row));
  test.each(spellRows)('short spells: %s', (...row) => expectNumbers(row));
  test.each(spanRows)('kept or planned for: %s', (...row) => expectNumbers(row));
  test.each(senderRows)('senders: %s', (...row) => expectNumbers(row));
  test.each(tradeRows)('of many trades: %s', (...row) => expectNumbers(row));
  test.each(shortRows)('in short: %s', (...row) => expectNumbers(row));
  test.each(plainRows)('plainly: %s', (...row) => expectNumbers(row));
  test.each(toldRows)('told: %s', (...row) => expectNumbers(row));
  test.each(createdRows)('created: %s', (...row) => expectNumbers(row));
  test.each(sizeOfThingRows)('size of a thing: %s', (...row) => expectNumbers(row));
  test.each(zerolessRows)('without a zero: %s', (...row) => expectNumbers(row));
  test.each(levelRows)('level: %s', (...row) => expectNumbers(row));
  test.each(keptRows)('kept: %s', (...row) => expectNumbers(row));
  test.each(changeRows)('from one to another: %s', (...row) => expectNumbers(row));
});

describe('a number that is no requirement states nothing', () => {
  test.each(idleRows)('%s', (...row) => expectNumbers(row));
  test.each(worldRows)('%s', (...row) => expectNumbers(row));
  test.each(observedRows)('observed: %s', (...row) => expectNumbers(row));
  test.each(otherSpanRows)('of something else: %s', (...row) => expectNumbers(row));
  test.each(noLoadRows)('no load: %s', (...row) => expectNumbers(row));
  test.each(oneOfManyRows)('one of many: %s', (...row) => expectNumbers(row));
  test.each(happenedRows)('that happened: %s', (...row) => expectNumbers(row));
  test.each(runRows)('of one run: %s', (...row) => expectNumbers(row));
  test.each(shareRows)('of no load: %s', (...row) => expectNumbers(row));
  test.each(toldButNoFactRows)('told beside: %s', (...row) => expectNumbers(row));
  test.each(nothingCreatedRows)('nothing created: %s', (...row) => expectNumbers(row));
  test.each(wholeRows)('of a part: %s', (...row) => expectNumbers(row));
});
