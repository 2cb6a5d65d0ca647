import { describe, expect, test } from '@jest/globals';
import { readAction } from '../../../blocks/slack/action.ts';
import { slackReply } from '../../../blocks/slack/message.ts';
import type { TableStyle } from '../../../blocks/slack/table.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import type { Block } from '../../../src/contracts/report.ts';
import { samples } from '../replies.ts';
import { messageProblems, nodesOf } from './checks.ts';

const show = (reply: Reply, tables: TableStyle = 'data_table') =>
  slackReply(reply, {
    tables,
    thread: (thread) => `https://example.slack.com/${thread}`,
  });

const json = (reply: Reply, tables?: TableStyle) => JSON.stringify(show(reply, tables).messages);

/** What each button of a reply does, once pressed. */
const presses = (reply: Reply) =>
  nodesOf(show(reply).messages)
    .filter(({ type }) => type === 'button')
    .map(({ text, ...action }) => ({
      text: (text as { text: string }).text,
      does: readAction(action as unknown as Parameters<typeof readAction>[0]),
    }));

const pressed = (reply: Reply, text: string) => presses(reply).find((one) => one.text === text)?.does;

/** The first entry of a select. */
const pickedFrom = (select: unknown) => (select as { options: { value: string }[] }).options[0] ?? null;

describe('a reply in Slack', () => {
  test.each(Object.values(samples))('of kind $kind is taken whole', (reply) => {
    const { messages } = show(reply);
    expect(messages.flatMap((message) => messageProblems(message))).toEqual([]);
  });

  test.each<[keyof typeof samples, string]>([
    ['brief', '"text":"Concert tickets"'],
    ['brief', 'gathering, revision 3: 1 understood · 1 assumed · 1 open · 1 contradiction'],
    ['brief', '▲ Which one holds? writes, peak'],
    ['brief', '"text":"Ana: "'],
    ['brief', 'Not understood: “it must be web scale” (no quantity)'],
    ['questions', '1. How many seats at once?'],
    ['questions', 'assumed until you say: 10–90 k'],
    ['progress', '"status":"in_progress"'],
    ['report', '"type":"data_table"'],
    ['report', 'gate (recommended)'],
    ['difference', 'If the peak were ten times as high'],
    ['answer', 'Cassandra was ruled out.'],
    ['decision', '✓ Decided: a gate before one database'],
    ['digest', 'https://example.slack.com/console:main:tickets-0001'],
    ['file', 'report.pdf'],
    ['notice', '✗ Failed: '],
  ])('a %s shows %s', (kind, part) => {
    expect(json(samples[kind])).toContain(part);
  });

  test.each<[keyof typeof samples, string, unknown]>([
    ['brief', 'Take 12 k/s', { kind: 'settle', fact: 'writes.peakPerSecond', value: '12 k/s' }],
    ['brief', 'Take 20 k/s', { kind: 'settle', fact: 'writes.peakPerSecond', value: '20 k/s' }],
    ['brief', 'Correct …', { kind: 'correct', revision: 3 }],
    ['brief', 'Advise now', { kind: 'say', text: '/advise' }],
    [
      'questions',
      'never',
      { kind: 'answer', fact: 'durability.loss', revision: 3, way: 'typed', text: 'never' },
    ],
    ['questions', 'Don’t know', { kind: 'answer', fact: 'onsale.seats', revision: 3, way: 'unknown' }],
    ['questions', 'You decide', { kind: 'answer', fact: 'onsale.seats', revision: 3, way: 'you decide' }],
    ['questions', 'Answer all 3 in a form', { kind: 'form', revision: 3 }],
    ['report', 'Decide', { kind: 'decide', option: 'gate-1a', revision: 3 }],
    ['report', 'Full report', { kind: 'file', format: 'html', revision: 3 }],
    ['report', 'Options', { kind: 'say', text: '/options' }],
    ['decision', 'Decision record (ADR)', { kind: 'file', format: 'adr', revision: 3 }],
  ])('in a %s, "%s" does what it says', (kind, text, does) => {
    expect(pressed(samples[kind], text)).toEqual(does);
  });

  test('one question alone needs no form', () => {
    const one = { ...samples.questions, questions: samples.questions.questions.slice(0, 1) };
    expect(presses(one).map(({ text }) => text)).toEqual(['Answer', 'Don’t know', 'You decide']);
  });

  test('only the recommended option is the green one, and each decision asks first', () => {
    const decisions = nodesOf(show(samples.report).messages).filter(
      ({ text }) => (text as { text?: string })?.text === 'Decide',
    );
    const buttons = decisions.filter(({ type }) => type === 'button');
    expect(buttons.map(({ style }) => style)).toEqual(['primary']);
    const others = nodesOf(show(samples.report).messages).filter(
      ({ type, action_id: action }) => type === 'static_select' && String(action).startsWith('decide'),
    );
    expect(others).toHaveLength(1);
    expect([...buttons, ...others].every(({ confirm }) => confirm !== undefined)).toBe(true);
    expect(readAction({ action_id: 'decide:2', selected_option: pickedFrom(others[0]) })).toEqual({
      kind: 'decide',
      option: samples.report.options.find(({ recommended }) => !recommended)?.id,
      revision: 3,
    });
  });

  test('more than five choices, or long ones, are picked from a list', () => {
    const of = (labels: readonly string[]) =>
      nodesOf(
        show({
          ...samples.questions,
          questions: [
            {
              fact: 'x',
              ask: 'x?',
              why: '',
              input: {
                kind: 'choice',
                choices: labels.map((label, index) => ({ value: `${index}`, label })),
              },
            },
          ],
        }).messages,
      ).map(({ type }) => type);
    expect(of(['a', 'b'])).not.toContain('static_select');
    expect(of(['a', 'b', 'c', 'd', 'e', 'f'])).toContain('static_select');
    expect(of(['a', 'the latest committed value of an object, always'])).toContain('radio_buttons');
  });

  test('up to ten boxes are boxes, more of them a list', () => {
    const of = (count: number) =>
      json({
        ...samples.questions,
        questions: [
          {
            fact: 'x',
            ask: 'x?',
            why: '',
            input: { kind: 'several', labels: Array.from({ length: count }, (_, index) => `label ${index}`) },
          },
        ],
      });
    expect(of(10)).toContain('"type":"checkboxes"');
    expect(of(11)).toContain('"type":"multi_static_select"');
  });

  test('progress is one line once all is done', () => {
    const steps = [
      { name: 'reading', state: 'done' },
      { name: 'advice', state: 'done' },
    ] as const;
    expect(json({ kind: 'progress', steps })).toContain('reading ✓ · advice ✓');
    expect(json({ kind: 'progress', steps })).not.toContain('"plan"');
  });

  test('a digest is one message for the channel, and the rest for its thread', () => {
    const [channel, ...thread] = show(samples.digest).messages;
    expect(channel?.text).toContain('One consultation waits.');
    expect(channel?.text).not.toContain('Answer it.');
    expect(thread.map(({ text }) => text).join('')).toContain('Answer it.');
  });

  test('pictures are uploaded once each, those that the text names first', () => {
    const drawing = (id: string) => ({ id, kind: 'chart' as const, title: id, alt: id });
    const { pictures } = show({
      kind: 'answer',
      blocks: [
        { kind: 'picture', drawing: 'b' },
        { kind: 'picture', drawing: 'b' },
      ],
      drawings: [drawing('a'), drawing('b')],
    });
    expect(pictures.map(({ drawing: { id } }) => id)).toEqual(['b', 'a']);
  });
});

const rows = (count: number, cell = 'x'): Block => ({
  kind: 'table',
  caption: ['Loads'],
  columns: [
    { title: ['what'], align: 'left' },
    { title: ['a second'], align: 'right' },
  ],
  rows: Array.from({ length: count }, (_, index) => [[`${cell} ${index}`], [`${index}`]]),
});

describe('a table', () => {
  const answer = (block: Block): Reply => ({ kind: 'answer', blocks: [block], drawings: [] });

  test.each<[TableStyle, string]>([
    ['data_table', '"type":"data_table"'],
    ['table', '"align":"right"'],
    ['markdown', '| --- | ---: |'],
    ['file', 'A table of 4 rows: it is in the file answer-table-1.csv.'],
  ])('in the style %s shows %s', (style, part) => {
    expect(json(answer(rows(4)), style)).toContain(part);
  });

  test('numbers are numbers, so that they sort as such', () => {
    expect(json(answer(rows(4)))).toContain('{"type":"raw_number","value":2,"text":"2"}');
  });

  test('a right column that holds more than numbers is set right by the plain table', () => {
    const block = rows(2) as Extract<Block, { kind: 'table' }>;
    const text = json(answer({ ...block, rows: Array.from({ length: 4 }, () => [['writes'], ['12 k/s']]) }));
    expect(text).toContain('"type":"table"');
    expect(text).toContain('"align":"right"');
  });

  test('an empty cell is a blank', () => {
    const block = rows(1) as Extract<Block, { kind: 'table' }>;
    expect(json(answer({ ...block, rows: Array.from({ length: 4 }, () => [[], []]) }))).toContain(
      '{"type":"raw_text","text":" "}',
    );
  });

  test('what does not fit goes along whole, and the message says so', () => {
    const shown = show(answer(rows(200)));
    expect(shown.messages[0]?.text).toContain(
      'The first 100 of 200 rows; all of them are in the file answer-table-1.csv.',
    );
    expect(shown.files[0]?.content.split('\n')).toHaveLength(201);
  });

  test('two tables stand in two messages', () => {
    const shown = show({ kind: 'answer', blocks: [rows(4), rows(5)], drawings: [] });
    expect(shown.messages).toHaveLength(2);
  });

  test('of a few rows and columns is a list, so that a larger one has the place', () => {
    const shown = show({ kind: 'answer', blocks: [rows(2), rows(5)], drawings: [] });
    expect(shown.messages).toHaveLength(1);
    expect(shown.messages[0]?.text).toContain('Loads, by what\nx 0: a second 0');
  });

  test('a cell that a spreadsheet would run is quoted', () => {
    const shown = show(answer(rows(4, '=cmd()')), 'file');
    expect(shown.files[0]?.content).toContain("'=cmd() 0");
  });
});

describe('words that others left open', () => {
  test('do not swallow ours', () => {
    const channel = 'general \u001b]8;;http://evil.example';
    expect(show({ ...samples.digest, channel }).messages[0]?.text).toContain(
      'Digest of general , 2026-11-30',
    );
  });
});

describe('words from right to left', () => {
  const said = 'نحن نخزن ١٢٠ مليون رسالة';
  const row = {
    fact: 'a',
    title: 'כתיבות',
    value: '120 k/s',
    origin: 'stated',
    by: 'Ana',
    quote: said,
  } as const;

  test('do not turn the numbers beside them around', () => {
    const text = json({ ...samples.brief, rows: [row], contradictions: [] });
    expect(text).toContain('\u2068120 k/s\u2069');
    expect(text).toContain(`\u2068“${said}”\u2069`);
  });

  test('leave other lines as they are', () => {
    const text = json({
      ...samples.brief,
      rows: [{ ...row, title: 'writes', quote: 'so' }],
      contradictions: [],
    });
    expect(text).not.toContain('\u2068');
  });
});

describe('what does not fit', () => {
  test('goes to a file, and a line says how much', () => {
    const questions = Array.from({ length: 60 }, (_, index) => ({
      fact: `fact.${index}`,
      ask: `Question ${index}?`,
      why: 'It decides.',
      input: { kind: 'number', unit: 'B', example: '2 TB' } as const,
    }));
    const shown = show({ ...samples.questions, questions });
    expect(shown.messages).toHaveLength(1);
    expect(JSON.stringify(shown.messages)).toMatch(
      /\d+ more parts of this \([\d,]+ words\) had no room here and stand in the file questions\.md/,
    );
    expect(shown.files[0]?.content).toContain('Question 59?');
    expect(presses({ ...samples.questions, questions }).at(-1)?.text).toBe('Answer all 60 in a form');
  });
});
