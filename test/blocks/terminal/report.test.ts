import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { terminalText } from '../../../blocks/terminal/block.ts';
import { colours, plain } from '../../../blocks/terminal/paint.ts';
import { reportLines } from '../../../blocks/terminal/report.ts';
import type { Report } from '../../../src/contracts/report.ts';
import { anyReport } from '../hostile.ts';

const esc = '\u001b';
const look = new RegExp(`${esc}\\[\\d+(?:;\\d+)*m`, 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const nowhere = () => undefined;

const report = (blocks: Report['sections'][number]['blocks']): Report => ({
  title: 'A brief',
  subtitle: ['as of ', { kind: 'name', text: '2026-11-22' }],
  sections: [{ id: 'one', title: 'One', blocks }],
  drawings: [{ id: 'growth', kind: 'growth', title: 'Data against what holds it', alt: 'a line' }],
});

const linesOf = (blocks: Report['sections'][number]['blocks'], width = 60): readonly string[] =>
  reportLines(report(blocks), plain, width, nowhere);

describe('a report in the terminal', () => {
  test.each([60, 80, 100, 140])('no line is wider than a window of %i columns', (width) => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const wide = reportLines(any, colours, width, nowhere).filter((line) => stringWidth(line) > width);
        expect(wide).toEqual([]);
      }),
      { seed: 20_261_122, numRuns: 30 },
    );
  });

  test('no control character of a brief reaches the terminal, and no look but its own', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        expect(reportLines(any, plain, 80, nowhere).filter((line) => control.test(line))).toEqual([]);
        const painted = reportLines(any, colours, 80, nowhere).map((line) => line.replace(look, ''));
        expect(painted.filter((line) => control.test(line))).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test.each<[string, string, string]>([
    ['colour codes', '\u001b[31mred\u001b[0m', 'red'],
    [
      'a link that hides its address',
      'see \u001b]8;;http://evil.example\u0007here\u001b]8;;\u0007',
      'see here',
    ],
    ['clearing of the screen', '\u001b[2Jgone', 'gone'],
    ['a bell and a null', 'a\u0007b\u0000c', 'abc'],
    ['a turned direction', 'a\u202eb', 'ab'],
    ['a tab', 'a\tb', 'a b'],
  ])('drops %s from a quote', (_, text, left) => {
    expect(terminalText([{ kind: 'quote', text }], plain)).toBe(`“${left}”`);
    expect(terminalText([{ kind: 'quote', text }], colours)).toBe(`“${left}”`);
  });

  test('marks what was assumed even without colour, and names who was quoted', () => {
    const text = terminalText(
      [
        { kind: 'fact', id: 'team.size', text: 'six' },
        ', ',
        { kind: 'fact', id: 'regions.count', text: 'one', assumed: true },
        ', ',
        { kind: 'quote', text: 'no joins', by: 'Ann' },
      ],
      plain,
    );
    expect(text).toBe('six, one*, “no joins” (Ann)');
  });

  test('numbers ordered lists and hangs wrapped lines under their text', () => {
    const item = 'word '.repeat(20).trim();
    const lines = linesOf([{ kind: 'list', ordered: true, items: [['first'], [item]] }], 40);
    const from = lines.findIndex((line) => line.includes('first'));
    expect(lines[from]).toBe(' 1. first');
    expect(lines[from + 1]).toMatch(/^ 2\. word/);
    expect(lines[from + 2]).toMatch(/^ {4}word/);
  });

  test('names the file of a picture, and skips one that was never drawn', () => {
    const drawn = reportLines(
      report([{ kind: 'picture', drawing: 'growth' }]),
      plain,
      80,
      (id) => `out/${id}.svg`,
    );
    expect(drawn.join('\n')).toContain('Data against what holds it: out/growth.svg');
    expect(linesOf([{ kind: 'picture', drawing: 'nothing' }]).join('\n')).not.toContain('▣');
  });

  test('shows a table with a caption and one row of rules less than rows', () => {
    const lines = linesOf([
      {
        kind: 'table',
        caption: ['what it pays'],
        columns: [
          { title: ['option'], align: 'left' },
          { title: ['cost'], align: 'right' },
        ],
        rows: [
          [['one'], ['12']],
          [['two'], ['340']],
        ],
      },
    ]);
    expect(lines).toEqual(
      expect.arrayContaining(['what it pays', '│ option │ cost │', '│ one    │   12 │', '│ two    │  340 │']),
    );
    expect(lines.filter((line) => line.startsWith('├'))).toHaveLength(2);
  });
});
