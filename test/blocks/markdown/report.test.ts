import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, markdownText } from '../../../blocks/markdown/inline.ts';
import { reportMarkdown } from '../../../blocks/markdown/report.ts';
import type { Report } from '../../../src/contracts/report.ts';
import { anyTable, anyText } from '../hostile.ts';

const nowhere = () => undefined;

const report = (blocks: Report['sections'][number]['blocks']): Report => ({
  title: 'A brief',
  subtitle: ['as of today'],
  sections: [{ id: 'one', title: 'One', blocks }],
  drawings: [
    {
      id: 'architecture',
      kind: 'architecture',
      title: 'What is built [one]',
      alt: 'users to application [one]',
      mermaid: 'flowchart LR\n  a --> b\n',
    },
    { id: 'growth', kind: 'growth', title: 'Growth', alt: 'a line that rises' },
  ],
});

const bodyOf = (
  blocks: Report['sections'][number]['blocks'],
  files: (id: string) => string | undefined = nowhere,
) => reportMarkdown(report(blocks), files).split('## One\n\n')[1]?.trimEnd() ?? '';

/** Bars that part cells: those that no backslash stands before. */
const cellsOf = (row: string): number => row.replace(/\\[\\|]/g, '').split('|').length - 2;

describe('a report in Markdown', () => {
  test('a table keeps its number of cells whatever stands in them', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { caption: _, ...bare } = table;
        const rows = bodyOf([bare]).split('\n');
        expect(rows).toHaveLength(2 + table.rows.length);
        expect(new Set(rows.map(cellsOf))).toEqual(new Set([table.columns.length]));
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('a text is one line, and none of its signs is markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markdownText(text)).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test.each([
    ['a bar', 'a|b', 'a\\|b'],
    ['backticks', '`x`', '\\`x\\`'],
    ['stars and lines', '**b** _i_', '\\*\\*b\\*\\* \\_i\\_'],
    ['a link', '[x](y)', '\\[x\\](y)'],
    ['tags', '<script>', '\\<script\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['an ampersand that is only one', 'R&D', 'R&D'],
    ['struck text', '~~no~~', '\\~\\~no\\~\\~'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['lines', 'a\nb\r\nc\rd', 'a b c d'],
  ])('escapes %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('code with backticks gets a longer fence', () => {
    expect(markdownText([{ kind: 'code', text: 'a ``b`` c' }])).toBe('``` a ``b`` c ```');
    expect(markdownText([{ kind: 'code', text: 'average × peak' }])).toBe('`average × peak`');
  });

  test('blanks at the edge of strong text go outside its marks', () => {
    expect(markdownText(['a', { kind: 'strong', children: [' b '] }, 'c'])).toBe('a **b** c');
  });

  test('an address cannot end its link early', () => {
    const text = markdownText([{ kind: 'link', title: 'x]', url: 'https://a.example/> [y](http://b)' }]);
    expect(text).toBe('[x\\]](<https://a.example/%3E%20[y](http://b)>)');
  });

  test('the column of the recommended option is strong, numbers stand to the right', () => {
    const body = bodyOf([
      {
        kind: 'table',
        columns: [
          { title: ['criterion'], align: 'left' },
          { title: ['one'], align: 'right' },
        ],
        rows: [[['fit'], ['4']]],
        emphasis: 1,
      },
    ]);
    expect(body.split('\n')).toEqual(['| criterion | **one** |', '| --- | ---: |', '| fit | 4 |']);
  });

  test('a diagram comes with its picture, its title and its Mermaid source, which says the rest', () => {
    const body = bodyOf([{ kind: 'picture', drawing: 'architecture' }], (id) => `${id}.svg`);
    expect(body).toContain('![What is built \\[one\\]](architecture.svg)');
    expect(body).toContain('```mermaid\nflowchart LR\n  a --> b\n```');
  });

  test('a picture without a file still says what it would show', () => {
    expect(bodyOf([{ kind: 'picture', drawing: 'growth' }])).toBe('*a line that rises*');
  });

  test('lists, headings and notes look like themselves', () => {
    const body = bodyOf([
      { kind: 'heading', text: ['Next'] },
      { kind: 'list', ordered: true, items: [['one'], ['two']] },
      { kind: 'list', ordered: false, items: [['three']] },
      { kind: 'note', tone: 'warning', text: ['mind this'] },
    ]);
    expect(body).toBe('### Next\n\n1. one\n2. two\n\n- three\n\n> **Note well:** mind this');
  });
});
