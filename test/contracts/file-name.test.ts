import { expect, test } from '@jest/globals';
import { fileNameOf } from '../../src/contracts/file-name.ts';

test.each([
  ['Concert tickets: the ten minutes that matter', 'concert-tickets-the-ten-minutes-that-matter'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Café Größe', 'cafe-gro-e'],
  ['日本語', 'consultation'],
  ['', 'consultation'],
])('%s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

test('is short, and ends in no dash', () => {
  expect(fileNameOf('a long word '.repeat(20))).toMatch(/^[a-z0-9-]{1,48}(?<!-)$/);
});
