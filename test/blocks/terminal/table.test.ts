import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { plain } from '../../../blocks/terminal/paint.ts';
import { columnWidths, tableLines } from '../../../blocks/terminal/table.ts';

const table = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  columns: columns.map((title) => ({ title, align: 'left' as const })),
  rows,
});

const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('短い', '🚀', '👩‍👩‍👧‍👦', 'operational', 'a', 'メッセージの保存先'),
      fc.string({ maxLength: 8 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' ').replace(/[^\P{C}\u200d]/gu, ''));

describe('widths of columns', () => {
  test('are what the cells want where all fit', () => {
    expect(columnWidths(table(['a', 'bb'], ['ccc', 'd']), 80)).toEqual([3, 2]);
  });

  test('leave a short column whole beside a long one', () => {
    const [short = 0, long = 0] = columnWidths(table(['need', 'because'], ['order', 'word '.repeat(60)]), 60);
    expect(short).toBe(5);
    expect(long).toBeGreaterThan(40);
  });

  test('never starve a column below six where many compete', () => {
    const cells = ['x'.repeat(50), 'y'.repeat(50), 'z'.repeat(50), 'w'.repeat(50)];
    expect(Math.min(...columnWidths(table(['a', 'b', 'c', 'd'], cells), 30))).toBeGreaterThanOrEqual(6);
  });
});

describe('lines of a table', () => {
  test('break an id that is too wide at its seams', () => {
    const cells = ['rates.writesPeakAtHorizon@brief', 'word '.repeat(30)];
    const text = tableLines(table(['replay with why', 'about'], cells), 60, plain).join('\n');
    expect(text).toContain('writesPeakAtHorizon');
    expect(text).toContain('@brief');
  });

  test('are all equally wide, whatever letters the cells hold', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 6 })
          .chain((columns) =>
            fc.tuple(
              fc.array(cell, { minLength: columns, maxLength: columns }),
              fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 3 }),
            ),
          ),
        fc.constantFrom(60, 80, 100, 140),
        ([titles, rows], width) => {
          const lines = tableLines(table(titles, ...rows), width, plain);
          expect(new Set(lines.map((line) => stringWidth(line))).size).toBe(1);
          expect(stringWidth(lines[0] ?? '')).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  test('lose no word when a cell is wrapped', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
    const lines = tableLines(table(['a', 'b'], [words.join(' '), 'short']), 40, plain);
    for (const word of words) expect(lines.join('\n')).toContain(word);
  });

  test('a row that is too short is filled up', () => {
    const lines = tableLines(table(['a', 'b'], ['only']), 40, plain);
    expect(lines[3]).toBe('│ only │   │');
  });

  test('long lists may go without rules between rows', () => {
    const rows = [['one'], ['two'], ['three']];
    const dense = tableLines({ ...table(['a'], ...rows), dense: true }, 40, plain);
    const ruled = tableLines(table(['a'], ...rows), 40, plain);
    expect(ruled.length - dense.length).toBe(2);
  });
});
