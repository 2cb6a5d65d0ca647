import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/intake/read.ts';

const left = (text: string) => read(text).unread.map((one) => one.text);

describe('what looks like a requirement and gave nothing is told', () => {
  test.each([
    ['Whenever a big one exports, p99 for everybody else goes from 120 ms to 4 seconds.', /p99/],
    ['Last quarter we had three incidents because of this, each about forty minutes.', /forty minutes/],
    ['The import blocks everything else for two hours every night.', /two hours/],
    ['Exports should finish within 15 minutes.', /15 minutes/],
    ['The queue gets stuck twice a week and nobody knows why.', /stuck/],
  ])('%s', (text, words) => expect(left(text).join(' | ')).toMatch(words));
});

describe('what is small talk or understood is not', () => {
  test.each([
    'Thanks for your time!',
    'Hi, I lead the backend at a sports media app.',
    'We started three years ago with two people in a garage.',
    'From 2 TB to 10 TB by 2028.',
    '1.4M notifications within 10 s.',
    'Likes and views may be lost, comments never.',
    'Alarms look at 5-minute windows of each pump.',
    'Autovacuum on the orders table takes nineteen hours.',
  ])('%s', (text) => expect(left(text)).toEqual([]));
});

test('vacuum that runs for hours is a complaint of its own', () => {
  const complaint = (text: string) => read(text).facts.some(({ id }) => id === 'hurts.vacuum');
  expect(complaint('Autovacuum on the orders table takes nineteen hours.')).toBe(true);
  expect(complaint('Vacuum runs for hours.')).toBe(true);
  expect(complaint('The vacuum robot takes hours.')).toBe(false);
});
