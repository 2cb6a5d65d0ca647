import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  cleanLabel,
  labelWidth,
  maxLabelLength,
  mermaidText,
  safeIds,
  wrapLabel,
} from '../../src/diagrams/labels.ts';

describe('a label is one clean line', () => {
  test.each([
    ['two\nlines\tand  spaces', 'two lines and spaces'],
    ['\u202Eright to left\u202C', 'right to left'],
    ['nul\u0000 and bell\u0007', 'nul and bell'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['lone \ud800 surrogate', 'lone \ufffd surrogate'],
    ['  trimmed ', 'trimmed'],
    ['👩‍💻 keeps its joiner', '👩‍💻 keeps its joiner'],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanLabel(text)).toBe(expected);
  });

  test('long text ends in an ellipsis and never inside a character', () => {
    const label = cleanLabel('👩‍💻'.repeat(200));
    expect(label).toBe(`${'👩‍💻'.repeat(maxLabelLength - 1)}…`);
  });
});

describe('text for a mermaid label', () => {
  test.each([
    ['say "hi"', 'say #quot;hi#quot;'],
    ['1. first', '1#46; first'],
    ['2) second', '2#41; second'],
    ['- list', '#45; list'],
    ['a_b*c`d', 'a#95;b#42;c#96;d'],
    ['<b>x</b>', '#lt;b#gt;x#lt;/b#gt;'],
    ['https://x', 'https#58;//x'],
    ['style=fill:#f00;', '#115;tyle=fill:#35;f00#59;'],
    ['plain words, 12 k/s', 'plain words, 12 k/s'],
  ])('%j becomes %j', (text, expected) => {
    expect(mermaidText(text)).toBe(expected);
  });

  test('nothing in it can end the label or start a tag, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = mermaidText(cleanLabel(text));
        expect(written).not.toMatch(/["<>`\n\\[\](){}|$%]/);
        expect(written.replaceAll(/#(?:\d+|[a-z]+);/g, '')).not.toMatch(/[#;&]/);
      }),
    );
  });
});

describe('ids', () => {
  test('are words, unique, and never words of the grammar', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.oneof(fc.string(), fc.constantFrom('end', 'End', 'class', 'o', 'x-1', 'x 1', '注文', 'graph')),
        ),
        (ids) => {
          const words = [...safeIds(ids).values()];
          expect(words).toHaveLength(ids.length);
          expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(ids.length);
          for (const word of words) {
            expect(word).toMatch(/^[A-Za-z]\w*$/);
            expect(['end', 'class', 'graph', 'style', 'subgraph', 'click', 'default']).not.toContain(
              word.toLowerCase(),
            );
          }
        },
      ),
    );
  });

  test('stay readable', () => {
    expect([...safeIds(['orders-db', 'end', 'eu>us:write']).values()]).toEqual([
      'orders_db',
      'n_end',
      'eu_us_write',
    ]);
  });
});

describe('wrapping', () => {
  test.each([
    ['Orders, primary database', 20, ['Orders, primary', 'database']],
    ['averyverylongwordwithoutanyspace', 10, ['averyveryl', 'ongwordwit', 'houtanyspa', 'ce']],
    ['注文データベース', 10, ['注文データ', 'ベース']],
    ['', 10, []],
  ] as const)('%j at %d', (text, width, lines) => {
    expect(wrapLabel(text, width)).toEqual(lines);
  });

  test('loses nothing and keeps the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const clean = cleanLabel(text, 200);
        const lines = wrapLabel(clean, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(clean.replaceAll(' ', ''));
        for (const line of lines) expect(labelWidth(line)).toBeLessThanOrEqual(Math.max(width, 2));
      }),
    );
  });
});
