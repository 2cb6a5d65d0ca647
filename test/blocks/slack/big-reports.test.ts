import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type SlackReply, slackReply } from '../../../blocks/slack/message.ts';
import type { TableStyle } from '../../../blocks/slack/table.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import { clientAt, errorOf } from '../../support/slack/client.ts';
import { type FakeSlack, startFakeSlack } from '../../support/slack/fake-slack.ts';
import { refuseBlocks } from '../../support/slack/shapes/payloads.ts';
import { anySize, reportOf, thousand, unaccounted } from './big-reports.ts';
import { lostWords } from './words.ts';

/** `PLUMBLINE_REPORTS=1000`: so many random reports in each style instead of those of every run. */
const reports = Number(process.env['PLUMBLINE_REPORTS'] ?? 40);

const styles: readonly TableStyle[] = ['data_table', 'table', 'markdown', 'file'];

const show = (reply: Reply, tables: TableStyle): SlackReply =>
  slackReply(reply, { tables, thread: () => undefined });

/** What Slack would refuse, by the fake's own rules, which know nothing of how messages are fitted. */
const refused = ({ messages }: SlackReply): readonly string[] =>
  messages.flatMap(({ text, blocks }) => {
    const refusal = refuseBlocks(blocks);
    const bytes = Buffer.byteLength(text);
    return [
      ...(refusal === undefined ? [] : [refusal.error, ...refusal.messages]),
      // An edit takes no longer text than this.
      ...(bytes >= 1 && bytes <= 4000 ? [] : [`a text of ${bytes} bytes`]),
    ];
  });

const words = (index: number): string => `q${index}q`;
const all = Array.from({ length: 1000 }, (_, index) => index);

const replies: readonly Reply[] = [
  {
    kind: 'brief',
    revision: 3,
    title: 'A thousand facts',
    phase: 'gathering',
    rows: all.map((index) => ({
      fact: `fact.${index}`,
      title: `fact ${words(index)}`,
      value: `${index} k/s`,
      origin: 'stated',
      by: 'Ana',
      quote: `we said so ${words(index)}`,
    })),
    open: all.map((index) => `open ${words(index)}`),
    contradictions: all.map((index) => ({
      fact: `fact.${index}`,
      statements: ['Ana', 'Ben'].map((by, at) => ({
        id: `fact.${index}`,
        value: index + at,
        unit: 'count' as const,
        origin: 'stated' as const,
        by,
        quote: `so ${words(index)} ${by}`,
      })),
    })),
    unread: all.map((index) => ({ text: `unread ${words(index)}`, reason: 'no quantity', line: index })),
  },
  {
    kind: 'questions',
    revision: 3,
    lead: ['A thousand questions.'],
    questions: all.map((index) => ({
      fact: `fact.${index}`,
      ask: `How many ${words(index)}?`,
      why: `decides ${words(index)}`,
      input: { kind: 'number', unit: 'count', example: `${index}` },
    })),
  },
  {
    kind: 'answer',
    drawings: [],
    blocks: all.map((index) => ({ kind: 'paragraph', text: [`answer ${words(index)}`] })),
  },
  {
    kind: 'digest',
    channel: '#architecture',
    on: '2026-11-28',
    lead: ['A thousand lines.'],
    groups: [
      { title: 'Changed', lines: all.map((index) => ({ says: [`line ${words(index)}`], todo: ['look'] })) },
    ],
  },
];

describe.each(styles)('with tables as %s', (tables) => {
  test('a report of a thousand findings of each kind is within every limit, and accounts for each', () => {
    const reply = reportOf(thousand);
    const shown = show(reply, tables);
    expect(shown.messages).toHaveLength(1);
    expect(refused(shown)).toEqual([]);
    expect(unaccounted(reply, shown)).toEqual([]);
  });

  test.each(replies)('a thousand in a reply of kind $kind', (reply) => {
    const shown = show(reply, tables);
    expect(refused(shown)).toEqual([]);
    expect(lostWords(reply, shown)).toEqual([]);
  });

  test(`${reports} reports of any size and any words`, () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const reply = reportOf(size);
        const shown = show(reply, tables);
        expect([...refused(shown), ...unaccounted(reply, shown)]).toEqual([]);
      }),
      { seed: 28_112_026, numRuns: reports, endOnFailure: true },
    );
  }, 1_800_000);
});

describe('on the wire', () => {
  let slack: FakeSlack;
  beforeAll(async () => {
    slack = await startFakeSlack();
    slack.channel('C1', 'architecture');
  });
  afterAll(() => slack.close());

  test.each(styles)('a thousand findings are taken by Slack, with tables as %s', async (tables) => {
    const client = clientAt(slack.apiUrl, slack.token);
    for (const reply of [reportOf(thousand), ...replies])
      for (const { text, blocks } of show(reply, tables).messages)
        expect(await errorOf(client.chat.postMessage({ channel: 'C1', text, blocks: [...blocks] }))).toBe(
          'ok',
        );
  });
});
