import fc from 'fast-check';
import type { Fact } from '../../src/contracts/fact.ts';
import type { Reply, ReplyKind } from '../../src/contracts/reply.ts';
import { anyReport, anyText, anyWords } from './hostile.ts';

const by = 'Ana';
const fact = (value: number, person: string): Fact => ({
  id: 'writes.peakPerSecond',
  value,
  unit: '1/s',
  origin: 'stated',
  by: person,
  quote: `${value} a second`,
});

/** One reply of every kind, each with everything that its kind can carry. */
export const samples: { readonly [K in ReplyKind]: Extract<Reply, { kind: K }> } = {
  brief: {
    kind: 'brief',
    revision: 3,
    title: 'Concert tickets',
    phase: 'gathering',
    rows: [
      {
        fact: 'writes.peakPerSecond',
        title: 'writes, peak',
        value: '12 k/s',
        origin: 'stated',
        by,
        quote: '12k purchase attempts/s',
        against: [{ value: '20 k/s', by: 'Ben', quote: 'more like 20k' }],
      },
      { fact: 'record.size', title: 'size of a record', value: '800 B', origin: 'assumed' },
    ],
    open: ['seats released at once'],
    contradictions: [{ fact: 'writes.peakPerSecond', statements: [fact(12_000, by), fact(20_000, 'Ben')] }],
    unread: [{ text: 'it must be web scale', line: 4, reason: 'no quantity' }],
  },
  questions: {
    kind: 'questions',
    revision: 3,
    lead: ['Two answers can change my advice.'],
    questions: [
      {
        fact: 'onsale.seats',
        ask: 'How many seats at once?',
        why: 'Decides between one database and many.',
        input: { kind: 'number', unit: '1/s', example: '60k', assumed: '10–90 k' },
      },
      {
        fact: 'durability.loss',
        ask: 'May a confirmed order be lost?',
        why: 'Decides how the standby copies.',
        input: {
          kind: 'choice',
          choices: [
            { value: 'never', label: 'never' },
            { value: 'second', label: 'a second’s worth' },
          ],
        },
      },
      {
        fact: 'access',
        ask: 'How is it read? Pick all that apply.',
        why: 'Decides between one database and a search index.',
        input: { kind: 'several', labels: ['by key', 'full-text search'] },
      },
    ],
  },
  progress: {
    kind: 'progress',
    steps: [
      { name: 'reading', state: 'done' },
      { name: 'advice', state: 'running' },
      { name: 'pictures', state: 'waiting' },
      { name: 'evidence', state: 'failed' },
    ],
  },
  report: {
    kind: 'report',
    revision: 3,
    report: {
      title: 'Concert tickets',
      subtitle: ['as of today'],
      sections: [
        {
          id: 'executive-summary',
          title: 'Executive Summary',
          blocks: [{ kind: 'paragraph', text: ['Do not shard.'] }],
        },
        {
          id: 'options',
          title: 'Architecture Options',
          blocks: [{ kind: 'picture', drawing: 'architecture' }],
        },
        {
          id: 'trade-offs',
          title: 'Trade-off Analysis',
          blocks: [
            {
              kind: 'table',
              columns: [
                { title: ['criterion'], align: 'left' },
                { title: ['gate'], align: 'right' },
              ],
              rows: [[['cost'], [{ kind: 'figure', id: 'cost.month@gate', text: '$900' }]]],
              emphasis: 1,
            },
          ],
        },
      ],
      drawings: [
        {
          id: 'architecture',
          kind: 'architecture',
          title: 'What is built',
          alt: 'buyers to gate to store',
          mermaid: 'flowchart LR\n  a --> b',
        },
      ],
    },
    options: [
      { id: 'gate-1a', title: 'a gate before one database', recommended: true },
      { id: 'shards-2b', title: 'shards by event', recommended: false },
    ],
  },
  difference: {
    kind: 'difference',
    title: ['If the peak were ten times as high'],
    blocks: [{ kind: 'paragraph', text: ['Two choices change.'] }],
    drawings: [{ id: 'after', kind: 'architecture', title: 'What changes', alt: 'a second gate' }],
  },
  answer: {
    kind: 'answer',
    blocks: [
      { kind: 'paragraph', text: ['Cassandra was ruled out.'] },
      { kind: 'picture', drawing: 'growth' },
    ],
    drawings: [{ id: 'growth', kind: 'growth', title: 'Growth', alt: 'a line that rises' }],
  },
  decision: {
    kind: 'decision',
    option: 'gate-1a',
    title: 'a gate before one database',
    revision: 3,
    by,
    on: '2026-11-28',
    reviewOn: '2027-05-28',
    blocks: [{ kind: 'paragraph', text: ['It stops being right above 900,000 seats.'] }],
  },
  digest: {
    kind: 'digest',
    channel: 'architecture',
    on: '2026-11-30',
    lead: ['One consultation waits.'],
    groups: [
      {
        title: 'Waiting for an answer',
        lines: [
          { says: ['Tickets: seats at once'], todo: ['Answer it.'], thread: 'console:main:tickets-0001' },
        ],
      },
    ],
  },
  file: { kind: 'file', name: 'report.pdf', format: 'pdf', revision: 3, says: ['The report as PDF.'] },
  notice: {
    kind: 'notice',
    tone: 'error',
    text: ['The model did not answer.'],
    todo: ['The advisor answers in its place.'],
  },
};

/** Any reply whose every word tries to break out of its medium. */
export const anyReply: fc.Arbitrary<Reply> = fc.oneof(
  fc.record({ text: anyWords, quote: anyWords, by: anyWords, title: anyWords, lead: anyText }).map(
    ({ text, quote, by: person, title }): Reply => ({
      ...samples.brief,
      title,
      phase: text,
      rows: [
        {
          fact: text,
          title,
          value: quote,
          origin: 'stated',
          by: person,
          quote,
          against: [{ value: text, by: person, quote }],
        },
      ],
      open: [text],
      contradictions: [
        {
          fact: text,
          statements: [{ id: text, value: quote, unit: 'none', origin: 'stated', by: person, quote }],
        },
      ],
      unread: [{ text, line: 1, reason: quote }],
    }),
  ),
  fc.record({ words: anyWords, lead: anyText }).map(
    ({ words, lead }): Reply => ({
      kind: 'questions',
      revision: 1,
      lead,
      questions: [
        {
          fact: words,
          ask: words,
          why: words,
          input: { kind: 'number', unit: 'B', example: words, assumed: words },
        },
        {
          fact: words,
          ask: words,
          why: words,
          input: { kind: 'choice', choices: [{ value: words, label: words }] },
        },
        { fact: words, ask: words, why: words, input: { kind: 'several', labels: [words] } },
      ],
    }),
  ),
  anyWords.map((name): Reply => ({ kind: 'progress', steps: [{ name, state: 'running' }] })),
  fc.tuple(anyReport, anyWords).map(
    ([report, words]): Reply => ({
      kind: 'report',
      revision: 1,
      report: {
        ...report,
        sections: report.sections.map((section) => ({ ...section, id: 'executive-summary' })),
      },
      options: [{ id: words, title: words, recommended: true }],
    }),
  ),
  anyReport.map(
    ({ subtitle, sections, drawings }): Reply => ({
      kind: 'difference',
      title: subtitle,
      blocks: sections.flatMap(({ blocks }) => blocks),
      drawings,
    }),
  ),
  anyReport.map(
    ({ sections, drawings }): Reply => ({
      kind: 'answer',
      blocks: sections.flatMap(({ blocks }) => blocks),
      drawings,
    }),
  ),
  anyWords.map(
    (words): Reply => ({
      ...samples.decision,
      title: words,
      option: words,
      by: words,
      on: words,
      reviewOn: words,
    }),
  ),
  fc.tuple(anyWords, anyText).map(
    ([words, text]): Reply => ({
      kind: 'digest',
      channel: words,
      on: words,
      lead: text,
      groups: [{ title: words, lines: [{ says: text, todo: text, thread: words }] }],
    }),
  ),
  fc
    .tuple(anyWords, anyText)
    .map(([name, says]): Reply => ({ kind: 'file', name, format: 'md', revision: 1, says })),
  fc
    .tuple(fc.constantFrom('info' as const, 'warning' as const, 'error' as const), anyText)
    .map(([tone, text]): Reply => ({ kind: 'notice', tone, text, todo: text })),
);
