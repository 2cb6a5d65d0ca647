import fc from 'fast-check';
import type { Reply } from '../../../src/contracts/reply.ts';
import type { Block, Text } from '../../../src/contracts/report.ts';
import { anyText, anyWords } from '../hostile.ts';
import { anyReply, samples } from '../replies.ts';

/** Words that Slack would carry out, beside those that no medium likes. */
const tags = [
  '<!channel> <!here|here> <!everyone>',
  '@channel @here @everyone',
  '<@U0EVIL> <#C0EVIL> <!subteam^S0EVIL>',
  '<https://evil.example|click>',
  ':fire: *bold* _it_ ~no~ `code`',
  '&lt;!channel&gt;',
  'مرحبا '.repeat(40),
  '消息'.repeat(60),
  '🚀'.repeat(80),
];

const anyPart: fc.Arbitrary<string> = fc.oneof(anyWords, fc.constantFrom(...tags));

/** From one word to some ten thousand characters. */
const anyLength: fc.Arbitrary<string> = fc
  .tuple(anyPart, fc.constantFrom(1, 1, 1, 3, 40, 300))
  .map(([part, times]) =>
    Array.from({ length: times }, () => part)
      .join(' ')
      .slice(0, 12_000),
  );

const anyLongText: fc.Arbitrary<Text> = fc.oneof(
  anyText,
  anyLength.map((text): Text => [text]),
  anyLength.map((text): Text => [{ kind: 'strong', children: [{ kind: 'quote', text, by: 'Ana' }] }]),
  anyLength.map(
    (text): Text => [{ kind: 'code', text }, ' ', { kind: 'link', title: text, url: 'https://example.org/' }],
  ),
);

/** Up to 200 rows and 24 columns. */
const anyBigTable: fc.Arbitrary<Block> = fc
  .record({
    width: fc.constantFrom(1, 2, 5, 20, 24),
    rows: fc.constantFrom(0, 1, 8, 99, 200),
    cell: anyLongText,
    head: anyWords,
  })
  .map(({ width, rows, cell, head }) => ({
    kind: 'table',
    caption: [head],
    columns: Array.from({ length: width }, (_, index) => ({
      title: [`${head} ${index}`],
      align: index % 2 === 0 ? ('left' as const) : ('right' as const),
    })),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (__, column): Text => (column === 1 ? [`${row}`] : row < 3 ? cell : [])),
    ),
    emphasis: width - 1,
  }));

const anyBlocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof(
    anyLongText.map((text): Block => ({ kind: 'paragraph', text })),
    anyLongText.map((text): Block => ({ kind: 'heading', text })),
    anyLongText.map((text): Block => ({ kind: 'note', tone: 'warning', text })),
    fc.tuple(fc.boolean(), fc.array(anyLongText, { maxLength: 4 }), fc.constantFrom(1, 1, 50, 250)).map(
      ([ordered, items, times]): Block => ({
        kind: 'list',
        ordered,
        items: Array.from({ length: times }, () => items).flat(),
      }),
    ),
    anyBigTable,
  ),
  { maxLength: 8 },
);

const times = fc.constantFrom(0, 1, 3, 30, 100);

/** Replies of any kind, from nothing to far more than Slack takes. */
export const anyLongReply: fc.Arbitrary<Reply> = fc.oneof(
  anyReply,
  fc.record({ words: anyLength, count: times, by: anyPart }).map(
    ({ words, count, by }): Reply => ({
      kind: 'brief',
      revision: 2,
      title: words,
      phase: 'gathering',
      rows: Array.from({ length: count * 2 }, (_, index) => ({
        fact: `fact.${index}`,
        title: `${index} ${words.slice(0, 300)}`,
        value: words.slice(0, 600),
        origin: index % 3 === 0 ? ('assumed' as const) : ('stated' as const),
        by,
        quote: words,
      })),
      open: Array.from({ length: count }, (_, index) => `${index} ${words.slice(0, 200)}`),
      contradictions: Array.from({ length: Math.min(count, 30) }, (_, index) => ({
        fact: `fact.${index}`,
        statements: ['a', 'b'].map((value) => ({
          id: `fact.${index}`,
          value: `${value} ${words.slice(0, 2500)}`,
          unit: 'none' as const,
          origin: 'stated' as const,
          by,
          quote: words,
        })),
      })),
      unread: Array.from({ length: count }, (_, index) => ({
        text: `${index} ${words}`,
        line: index,
        reason: words,
      })),
    }),
  ),
  fc.record({ words: anyLength, count: times, lead: anyLongText, options: times }).map(
    ({ words, count, lead, options }): Reply => ({
      kind: 'questions',
      revision: 2,
      lead,
      questions: Array.from({ length: count }, (_, index) => ({
        fact: `fact.${index}${index % 7 === 0 ? words.slice(0, 300) : ''}`,
        ask: `${index} ${words}`,
        why: words,
        input:
          index % 3 === 0
            ? { kind: 'number' as const, unit: 'B' as const, example: words, assumed: words }
            : index % 3 === 1
              ? {
                  kind: 'choice' as const,
                  choices: Array.from({ length: options }, (_, choice) => ({
                    value: `${choice}`,
                    label: `${choice} ${words.slice(0, 200)}`,
                  })),
                }
              : {
                  kind: 'several' as const,
                  labels: Array.from({ length: options * 2 }, (_, label) => `${label} ${words.slice(0, 60)}`),
                },
      })),
    }),
  ),
  fc.tuple(anyLength, times).map(
    ([name, count]): Reply => ({
      kind: 'progress',
      steps: Array.from({ length: count }, (_, index) => ({
        name: `${index} ${name}`,
        state: 'running' as const,
      })),
    }),
  ),
  fc.record({ blocks: anyBlocks, words: anyLength, options: times, subtitle: anyLongText }).map(
    ({ blocks, words, options, subtitle }): Reply => ({
      kind: 'report',
      revision: 4,
      report: {
        title: words,
        subtitle,
        sections: [
          { id: 'executive-summary', title: 'Executive Summary', blocks: blocks.slice(0, 4) },
          { id: 'trade-offs', title: 'Trade-off Analysis', blocks: blocks.slice(4) },
        ],
        drawings: samples.report.report.drawings,
      },
      options: Array.from({ length: options }, (_, index) => ({
        id: `option-${index}`,
        title: `${index} ${words.slice(0, 400)}`,
        recommended: index === 0,
      })),
    }),
  ),
  fc
    .tuple(anyLongText, anyBlocks)
    .map(([title, blocks]): Reply => ({ kind: 'difference', title, blocks, drawings: [] })),
  anyBlocks.map((blocks): Reply => ({ kind: 'answer', blocks, drawings: [] })),
  fc
    .tuple(anyBlocks, anyLength)
    .map(([blocks, words]): Reply => ({ ...samples.decision, title: words, by: words.slice(0, 80), blocks })),
  fc
    .record({
      text: anyLongText,
      words: anyLength,
      lines: fc.constantFrom(0, 1, 3, 30),
      groups: fc.constantFrom(0, 1, 5),
    })
    .map(
      ({ text, words, lines, groups }): Reply => ({
        kind: 'digest',
        channel: words.slice(0, 100),
        on: '2026-11-30',
        lead: text,
        groups: Array.from({ length: groups }, (_, group) => ({
          title: `${group} ${words.slice(0, 100)}`,
          lines: Array.from({ length: lines }, (_, line) => ({
            says: [`${line} `, ...text],
            todo: text,
            thread: 'slack:T1.C1:1700000000.000100',
          })),
        })),
      }),
    ),
  anyLongText.map((text): Reply => ({ kind: 'notice', tone: 'error', text, todo: text })),
  fc
    .tuple(anyLength, anyLongText)
    .map(([name, says]): Reply => ({ kind: 'file', name, format: 'pdf', revision: 1, says })),
);
