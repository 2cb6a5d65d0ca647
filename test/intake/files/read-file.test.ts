import { describe, expect, test } from '@jest/globals';
import { readFile } from '../../../src/intake/files/read-file.ts';

const file = (name: string, text?: string) => ({
  name,
  bytes: text?.length ?? 9,
  ...(text === undefined ? {} : { text }),
});

describe('a file is read by its name, else by how it looks', () => {
  test.each([
    ['load.csv', 'time,rps\n1,2\n', 'CSV'],
    ['schema.sql', 'CREATE TABLE a (id int);', 'SQL schema'],
    ['docker-compose.prod.yml', 'services:\n  a:\n    build: .\n', 'docker-compose'],
    ['stack.yaml', 'services:\n  a:\n    build: .\n', 'docker-compose'],
    ['main.tf', 'provider "aws" {\n}\n', 'Terraform'],
    ['pasted', '-- dump\nCREATE TABLE a (id int);', 'SQL schema'],
    ['pasted', 'time,rps\n1,2\n', 'CSV'],
    ['notes.md', '# We write 5k/s, on one box, in CREATE TABLE\n', 'text'],
    ['pasted', 'We write 5k/s, mostly to one table.', 'text'],
    ['values.yaml', 'image: nginx\n', 'unknown'],
    ['photo.png', '\u0000\u0001PNG', 'unknown'],
    ['report.pdf', undefined, 'unknown'],
    ['empty.csv', ' \n', 'unknown'],
    ['big.csv', `time,rps\n${'1,2\n'.repeat(300_000)}`, 'unknown'],
  ])('%s (%#) is %s', (name, text, format) => {
    const reading = readFile(file(name, text));
    expect(reading.format).toBe(format);
    if (format === 'unknown') expect(reading.unread).toEqual([expect.objectContaining({ text: name })]);
  });

  const megabyte = 1_000_000;
  const hostile: readonly (readonly [string, string])[] = [
    ['spaces', ' '.repeat(megabyte)],
    ['line ends', `a\n${'\n'.repeat(megabyte)}`],
    ['open brackets', '('.repeat(megabyte)],
    ['open braces', '{'.repeat(megabyte)],
    ['quotes', '"'.repeat(megabyte)],
    ['commas', ','.repeat(megabyte)],
    ['digits', `-- ${'9'.repeat(megabyte)}`],
    ['dollars', '$'.repeat(megabyte)],
    ['create', 'CREATE TABLE a ('.repeat(megabyte / 16)],
    ['using', `CREATE TABLE a (id int);${' USING gin'.repeat(megabyte / 10)}`],
    ['assignments', 'a = '.repeat(megabyte / 4)],
    ['services', `services:\n${'  a:\n'.repeat(megabyte / 5)}`],
    ['rows', `time,rps,p99\n${'1,2,3\n'.repeat(megabyte / 6)}`],
    ['letters', 'x'.repeat(megabyte)],
  ];
  test.each(
    hostile.flatMap(([what, text]) =>
      ['a.csv', 'a.sql', 'compose.yml', 'a.tf', 'a'].map((name) => [what, name, text] as const),
    ),
  )('a megabyte of %s as %s is read, or not, in a moment', (_, name, text) => {
    const start = performance.now();
    const reading = readFile(file(name, text));
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(reading.facts.length).toBeLessThan(10);
    expect(JSON.stringify(reading).length).toBeLessThan(20_000);
  });
});
