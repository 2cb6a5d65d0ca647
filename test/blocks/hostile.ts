import fc from 'fast-check';
import type { Block, Inline, Report, Text } from '../../src/contracts/report.ts';

/** Words that people really paste: wide letters, emoji with joiners, marks that combine, markup, escapes, long runs. */
const awkward = [
  'メッセージの保存',
  '每天一亿条消息',
  '메시지',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦',
  '🚀🚀🚀',
  '🇩🇪',
  'e\u0301e\u0301',
  'a|b||c',
  '`code` ``two``',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; R&D',
  '**bold** _it_ ~~gone~~ [x](http://evil.example)',
  '# no heading',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  '\u001b[2J\u001b[H',
  'bell\u0007back\u0008\u0000nul',
  'two\nlines',
  'old\rmac',
  'windows\r\nline',
  'tab\there',
  'x'.repeat(200),
  'https://example.org/a/very/long/address/that/never/ends?with=query&and=more',
  '',
  ' ',
];

/** Any words of others. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ maxLength: 12, unit: 'grapheme' })), {
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  anyWords,
  anyWords.map((text): Inline => ({ kind: 'fact', id: 'data.size', text })),
  anyWords.map((text): Inline => ({ kind: 'fact', id: 'data.size', text, assumed: true })),
  anyWords.map((text): Inline => ({ kind: 'figure', id: 'rates.peak@brief', text })),
  fc.tuple(anyWords, anyWords).map(([text, by]): Inline => ({ kind: 'quote', text, by })),
  anyWords.map((text): Inline => ({ kind: 'name', text })),
  anyWords.map((text): Inline => ({ kind: 'code', text })),
  anyWords.map((title): Inline => ({ kind: 'link', title, url: 'https://example.org/a b<c>"d' })),
);

/** Any text of a report, with words that try to break out of it. */
export const anyText: fc.Arbitrary<Text> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: leaf },
    {
      weight: 1,
      arbitrary: fc.array(leaf, { maxLength: 3 }).map((children): Inline => ({ kind: 'strong', children })),
    },
    {
      weight: 1,
      arbitrary: fc.array(leaf, { maxLength: 3 }).map((children): Inline => ({ kind: 'emphasis', children })),
    },
  ),
  { maxLength: 4 },
);

/** A table of one to six columns, as wide as the widest that a report has. */
export const anyTable: fc.Arbitrary<Extract<Block, { kind: 'table' }>> = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: anyText,
      columns: fc.array(
        fc.record({ title: anyText, align: fc.constantFrom('left' as const, 'right' as const) }),
        {
          minLength: width,
          maxLength: width,
        },
      ),
      rows: fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { maxLength: 3 }),
      emphasis: fc.integer({ min: 0, max: width - 1 }),
    }),
  );

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyText.map((text): Block => ({ kind: 'heading', text })),
  anyText.map((text): Block => ({ kind: 'paragraph', text })),
  fc
    .tuple(fc.boolean(), fc.array(anyText, { maxLength: 3 }))
    .map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
  anyTable,
  fc.constant<Block>({ kind: 'picture', drawing: 'architecture' }),
  fc
    .tuple(fc.constantFrom('info' as const, 'warning' as const), anyText)
    .map(([tone, text]): Block => ({ kind: 'note', tone, text })),
);

/** A report of one section whose title, texts and picture hold hostile words. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({ title: anyWords, subtitle: anyText, blocks: fc.array(anyBlock, { maxLength: 4 }), alt: anyWords })
  .map(({ title, subtitle, blocks, alt }) => ({
    title,
    subtitle,
    sections: [{ id: 'one', title: 'One', blocks }],
    drawings: [
      { id: 'architecture', kind: 'architecture', title: alt, alt, mermaid: 'flowchart LR\n  a --> b' },
    ],
  }));
