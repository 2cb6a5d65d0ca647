import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replyMarkdown } from '../../../blocks/markdown/reply.ts';
import { factText, settledText } from '../../../blocks/markdown/reply-words.ts';
import type { Fact } from '../../../src/contracts/fact.ts';
import { parseQuantity } from '../../../src/contracts/parse-quantity.ts';
import type { Unit } from '../../../src/contracts/quantity.ts';
import { anyReply, samples } from '../replies.ts';

const nowhere = () => undefined;

describe('a reply as Markdown', () => {
  test('no words of others become markup of ours', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const text = replyMarkdown(reply, nowhere)
          .replaceAll(/```mermaid[\s\S]*?```/g, '')
          .replaceAll(/`[^`]*`/g, '');
        expect(
          text.replaceAll('<details><summary>Mermaid source</summary>', '').replaceAll('</details>', ''),
        ).not.toMatch(/(?<!\\)<(?:script|img|b)\b/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
        expect(text).not.toMatch(/[\u0000-\u0008\u001b]/);
      }),
      { seed: 28_112_026, numRuns: 300 },
    );
  });

  test.each([
    [
      'brief',
      '| writes, peak | 12 k/s | Ana: “12k purchase attempts/s”; against 20 k/s (Ben: “more like 20k”) |',
    ],
    ['brief', '| *size of a record* | 800 B | assumed |'],
    ['brief', 'Settle it: `correct writes.peakPerSecond 12 k/s` or `correct writes.peakPerSecond 20 k/s`'],
    ['brief', '*Not understood:* “it must be web scale” (no quantity)'],
    ['questions', "a number per second, such as 60k; assumed 10–90 k `don't know` `you decide`"],
    ['progress', 'reading ✓ · advice … · pictures · · evidence ✗'],
    ['report', '| criterion | **gate** |'],
    ['report', '**a gate before one database (`decide gate-1a`)**'],
    ['difference', '### If the peak were ten times as high'],
    ['difference', '*a second gate*'],
    ['answer', 'Cassandra was ruled out.'],
    ['decision', 'By Ana on 2026-11-28, from revision 3 of the brief; review on 2027-05-28.'],
    ['digest', '- Tickets: seats at once → Answer it.'],
    ['file', 'The report as PDF. (`report.pdf`)'],
    ['notice', '> **Failed:** The model did not answer. The advisor answers in its place.'],
  ] as const)('a %s holds %s', (kind, part) => {
    expect(replyMarkdown(samples[kind], nowhere)).toContain(part);
  });

  test('a report leaves its other sections to the export', () => {
    expect(replyMarkdown(samples.report, nowhere)).not.toContain('Architecture Options');
  });
});

describe('what a fact says', () => {
  const fact = (value: Fact['value'], unit: Unit = 'none'): Fact => ({
    id: 'x',
    unit,
    origin: 'stated',
    ...(value === undefined ? {} : { value }),
  });

  test.each([
    [fact(12_000, '1/s'), '12 k/s'],
    [fact(true), 'yes'],
    [fact(['kafka', 'redis']), 'kafka, redis'],
    [fact('strong'), 'strong'],
    [{ ...fact(undefined, 'B'), range: [5e12, 1e13] as const }, '5–10 TB'],
    [fact(undefined), 'unknown'],
  ])('%j reads %s', (given, text) => {
    expect(factText(given)).toBe(text);
  });

  test.each<Unit>([
    '1/s',
    'B/s',
    'B',
    's',
    'fraction',
    'fraction/year',
    'count',
    'USD/month',
    'USD',
    'per day',
    'km',
    'months',
  ])('the button that takes a number in %s gives back that very number', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (whole) => {
        const value = unit === 'fraction' ? whole / 2_000_000_000 : whole;
        expect(parseQuantity(settledText(fact(value, unit)), unit)).toBe(value);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('a date comes back as its day', () => {
    expect(settledText(fact(20_785, 'date'))).toBe('2026-11-28');
    expect(parseQuantity('2026-11-28', 'date')).toBe(20_785);
  });
});
