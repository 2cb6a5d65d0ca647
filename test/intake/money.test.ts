import { expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const budget = (text: string) => read(text).facts.find(({ id }) => id === 'budget.perMonth')?.value;

test.each([
  'The Lambda bill is $85k a month.',
  'Our logging subscription costs us $12k a month.',
  'Redshift alone costs $40k per month.',
  'We pay $30,000 a month for the mainframe licence.',
])('what a part costs today is no budget: %s', (text) => {
  expect(budget(text)).toBeUndefined();
});

test('a bill and a budget do not contradict each other', () => {
  const text = 'Lambda bill is $85k a month.\n\nMoney: everything together should be under $160k a month.';
  expect(budget(text)).toBe(160_000);
  expect(read(text).contradictions).toEqual([]);
});

test.each([
  ['It must not cost more than $200 a month.', 200],
  ['The bill must stay below $9,000 a month.', 9000],
  ['Infra budget is 25,000 dollars a month.', 25_000],
])('a limit is: %s', (text, wanted) => {
  expect(budget(text)).toBe(wanted);
});
