import { describe, expect, test } from '@jest/globals';
import { inputProblem, largestInput } from '../../src/intake/refuse.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an input that is no brief is refused with a hint', () => {
  test.each([
    ['empty', bytes(''), /empty/],
    ['only white space', bytes(' \n\t\n'), /empty/],
    ['NUL bytes', Uint8Array.of(80, 75, 0, 4), /NUL/],
    ['not UTF-8', Uint8Array.of(0xff, 0xfe, 0x41), /UTF-8/],
    ['too large', bytes('a'.repeat(largestInput + 1)), /at most 1 MB/],
  ])('%s', (_, input, reason) => {
    const problem = inputProblem(input);
    expect(problem?.reason).toMatch(reason);
    expect(problem?.hint.length).toBeGreaterThan(20);
  });

  test('a text of one megabyte is taken', () =>
    expect(inputProblem(bytes('a'.repeat(largestInput)))).toBeUndefined());
  test('any UTF-8 is taken', () => expect(inputProblem(bytes('数据库 📦 größer'))).toBeUndefined());
});
