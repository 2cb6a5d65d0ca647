import { describe, expect, test } from '@jest/globals';
import { parseArguments, usageOf, type VerbSpec } from '../../src/cli/arguments.ts';
import { exitCodeOf } from '../../src/cli/problem.ts';

const spec: VerbSpec = {
  name: 'consult',
  says: 'read a brief',
  takes: ['<file|->'],
  options: {
    out: { value: 'DIR', says: 'where to' },
    json: { says: 'JSON' },
    set: { value: 'fact=value', many: true, says: 'a fact' },
  },
  example: 'consult brief.md',
};

const failure = (...argv: readonly string[]): { message: string; hint: string; code: number } => {
  try {
    parseArguments(spec, argv);
  } catch (error) {
    const { message, hint } = error as { message: string; hint: string };
    return { message, hint, code: exitCodeOf(error) };
  }
  throw new Error(`${argv.join(' ')} was accepted`);
};

describe('the arguments of a verb', () => {
  test('words, flags and flags that come several times', () => {
    const given = parseArguments(spec, ['brief.md', '--out', 'o', '--json', '--set', 'a=1', '--set=b=-2']);
    expect(given.word(0)).toBe('brief.md');
    expect(given.option('out')).toBe('o');
    expect(given.has('json')).toBe(true);
    expect(given.options('set')).toEqual(['a=1', 'b=-2']);
  });

  test('a single dash is a word: standard input', () => {
    expect(parseArguments(spec, ['-']).word(0)).toBe('-');
  });

  test.each([
    [['brief.md', '--jsno'], '--jsno', 'Did you mean --json?'],
    [['brief.md', '--out'], '--out needs a value', 'Write --out DIR'],
    [['brief.md', '--out', '--json'], '--out needs a value', 'Write --out DIR'],
    [['brief.md', '--json=yes'], '--json takes no value', 'Use it as'],
    [['brief.md', '--out', 'a', '--out', 'b'], '--out is given twice', 'Keep one'],
    [[], 'consult needs <file|->', 'consult brief.md'],
    [['brief.md', 'more.md'], 'more.md', 'quotes'],
  ])('%j is wrong use, with the fix', (argv, message, hint) => {
    const problem = failure(...argv);
    expect(problem.message).toContain(message);
    expect(problem.hint).toContain(hint);
    expect(problem.code).toBe(2);
  });

  test('help is accepted without the words that are needed otherwise', () => {
    expect(parseArguments(spec, ['--help']).has('help')).toBe(true);
  });

  test('usage names everything', () => {
    expect(usageOf(spec)).toBe('consult <file|-> [--out DIR] [--json] [--set fact=value]…');
  });
});
