import { describe, expect, test } from '@jest/globals';
import { readableFacts } from '../../../src/analyst/reading/catalogue.ts';
import { checkReading } from '../../../src/analyst/reading/check.ts';
import { mediaOf } from '../../../src/analyst/reading/media.ts';
import { smallPdf, smallPng } from '../../support/small-files.ts';

const message =
  'We take 120 M messages a day,\r\n1 KB each, and keep them for five years: 40 TB by now. Kafka feeds it. Growth is 8% a month. Reads answer within 50 ms, three to five regions, $12k a month.';

type Proposed = Parameters<typeof checkReading>[0]['facts'][number];

const check = (facts: readonly Proposed[], files: { file: string; text: string }[] = [], shown = message) =>
  checkReading(
    { facts: [...facts], files },
    { message: 'm1', by: 'Ana', text: message, shown, files: ['load.png'], asked: [] },
  );

const proposed = (fact: string, value: string, quote: string, file = ''): Proposed => ({
  fact,
  value,
  quote,
  file,
});

describe('what holds', () => {
  test.each<readonly [string, string, string, unknown]>([
    ['writes.averagePerSecond', '120 M messages a day', '120 M messages a day', { value: 120e6 / 86_400 }],
    ['record.size', '1 KB', '1 KB each', { value: 1_000 }],
    ['data.retention', '5 years', 'for five years', { value: 5 * 31_557_600 }],
    ['data.size', '40 TB', '40 TB by now', { value: 40e12 }],
    ['growth.perYear', '8% a month', 'Growth is 8% a month', { value: 1.08 ** 12 - 1 }],
    ['regions.count', '3..5', 'three to five regions', { range: [3, 5] }],
    ['budget.perMonth', '$12k a month', '$12k a month', { value: 12_000 }],
    ['present.products', 'Kafka', 'Kafka feeds it', { value: ['kafka'] }],
    // The line end is the one of the text as it is read.
    ['record.size', '1 KB', 'a day,\n1 KB each', { value: 1_000 }],
  ])('%s = %s, from "%s"', (fact, value, quote, carried) => {
    const { facts, dropped } = check([proposed(fact, value, quote)]);
    expect(dropped).toBe(0);
    expect(facts).toEqual([expect.objectContaining({ id: fact, origin: 'stated', messageId: 'm1', quote })]);
    for (const [key, is] of Object.entries(carried as object)) {
      const held = facts[0]?.[key as 'value'];
      if (typeof is === 'number') expect(held).toBeCloseTo(is, 6);
      else expect(held).toEqual(is);
    }
    expect(facts[0]?.by).toBe('Ana (read by the model)');
  });
});

describe('what is dropped', () => {
  test.each<readonly [string, Proposed]>([
    ['a quote that stands nowhere', proposed('data.size', '40 TB', 'we hold 40 TB')],
    ['a quote in other letters', proposed('data.size', '40 TB', '40 tb by now')],
    ['an empty quote', proposed('load.spiky', 'yes', ' ')],
    ['a number that the quote does not carry', proposed('data.size', '400 TB', '40 TB by now')],
    ['a number of another scale', proposed('data.size', '40 GB', '40 TB by now')],
    ['a unit of another fact', proposed('data.size', '40 s', '40 TB by now')],
    ['a unit that the quote does not carry', proposed('writes.peakPerSecond', '40/s', '40 TB by now')],
    ['another time than was said', proposed('writes.averagePerSecond', '120 M/hour', '120 M messages a day')],
    [
      'a bare number where a unit is needed',
      proposed('writes.averagePerSecond', '120', '120 M messages a day'),
    ],
    ['a rate taken for a number of things', proposed('record.count', '120M', '120 M messages a day')],
    ['a number out of any range', proposed('availability.target', '40%', '40 TB by now')],
    ['no fact of the catalogue', proposed('data.colour', '40 TB', '40 TB by now')],
    ['a fact that only the channel settles', proposed('house.notProducts', 'Kafka', 'Kafka feeds it')],
    ['a product that the quote does not name', proposed('present.products', 'PostgreSQL', 'Kafka feeds it')],
    ['no choice that there is', proposed('consistency.need', 'strongest', 'Kafka feeds it')],
    ['a file that was not sent', proposed('data.size', '40 TB', '40 TB by now', 'other.png')],
  ])('%s', (_, one) => {
    expect(check([one])).toMatchObject({ facts: [], dropped: 1 });
  });

  test('words of the message that the model was not shown', () => {
    const one = proposed('data.size', '40 TB', '40 TB by now');
    expect(check([one], [], 'Kafka feeds it.').facts).toEqual([]);
  });
});

test('what its words do not bear out is open, with how to say it outright, and is not taken', () => {
  const { facts, open, dropped } = check([
    proposed('load.spiky', 'yes', 'keep them for five years'),
    proposed('consistency.need', 'strong', 'Kafka feeds it'),
  ]);
  expect(facts).toEqual([]);
  expect(dropped).toBe(0);
  expect(open.map(({ fact, value, text }) => [fact, value, text])).toEqual([
    ['load.spiky', true, 'keep them for five years'],
    ['consistency.need', 'strong', 'Kafka feeds it'],
  ]);
  expect(open[0]?.reason).toMatch(/sudden spikes = yes, but .*: correct load\.spiky yes$/);
});

test('of what is open a handful is told, and nothing that is said plainly elsewhere in the message', () => {
  const flags = [...readableFacts.values()].filter(({ kind }) => kind === 'flag').slice(0, 20);
  const many = check(flags.map(({ id }) => proposed(id, 'yes', 'Kafka feeds it')));
  expect(many.open.length).toBeLessThan(8);
  expect(many.open.length + many.dropped + many.facts.length).toBe(20);
  const twice = check([
    proposed('present.hasBroker', 'no', 'five years'),
    proposed('present.hasBroker', 'yes', 'Kafka feeds it'),
  ]);
  expect(twice).toMatchObject({ open: [], facts: [{ id: 'present.hasBroker', value: true }] });
});

test('what stands in a picture is assumed until somebody says so, and never before what is said', () => {
  const files = [{ file: 'load.png', text: 'Archive: 90 TB\nteam of 12 engineers' }];
  const { facts, byFile, dropped } = check(
    [
      proposed('data.size', '90 TB', 'Archive: 90 TB', 'load.png'),
      proposed('data.size', '40 TB', '40 TB by now'),
      proposed('team.size', '12', 'team of 12 engineers', 'load.png'),
      proposed('tenants.count', '3', '3 tenants', 'load.png'),
    ],
    files,
  );
  expect(facts.map(({ id, value, origin }) => [id, value, origin])).toEqual([
    ['data.size', 40e12, 'stated'],
    ['team.size', 12, 'assumed'],
  ]);
  expect(facts[1]?.by).toBe('load.png (from Ana, read by the model)');
  expect(byFile.get('load.png')).toEqual(['data.size', 'team.size']);
  expect(dropped).toBe(1);
});

test('a file is told by how it begins', () => {
  expect(mediaOf(smallPng())).toBe('image/png');
  expect(mediaOf(smallPdf('x'))).toBe('application/pdf');
  expect(mediaOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
  expect(mediaOf(Buffer.from('RIFF\0\0\0\0WEBPVP8 '))).toBe('image/webp');
  expect(mediaOf(Buffer.from('GIF89a'))).toBe('image/gif');
  expect(mediaOf(Buffer.from('RIFF\0\0\0\0WAVEfmt '))).toBeUndefined();
  expect(mediaOf(Buffer.from('# words'))).toBeUndefined();
});
