import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { colours, plain } from '../../../blocks/terminal/paint.ts';
import { replyLines } from '../../../blocks/terminal/reply.ts';
import { anyReply, samples } from '../replies.ts';

const nowhere = () => undefined;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
const control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('a reply in the terminal', () => {
  test.each([60, 100])('no line is wider than a window of %i columns', (width) => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        expect(
          replyLines(reply, colours, width, nowhere).filter((line) => stringWidth(line) > width),
        ).toEqual([]);
      }),
      { seed: 28_112_026, numRuns: 100 },
    );
  });

  test('no control character of others reaches the terminal', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        expect(replyLines(reply, plain, 80, nowhere).filter((line) => control.test(line))).toEqual([]);
      }),
      { seed: 28_112_027, numRuns: 100 },
    );
  });

  test.each([
    ['brief', '800 B*'],
    ['brief', '/correct writes.peakPerSecond 20 k/s'],
    ['brief', 'Open: seats released at once'],
    ['questions', '1. How many seats at once? Decides between one database and many.'],
    ['questions', "never | a second’s worth | don't know | you decide"],
    ['progress', 'reading ✓ · advice … · pictures · · evidence ✗'],
    ['report', ' ▸ a gate before one database /decide gate-1a'],
    ['report', 'Do not shard.'],
    ['difference', 'If the peak were ten times as high'],
    ['answer', '▣ Growth'],
    ['decision', 'review on 2027-05-28'],
    ['digest', '   → Answer it.'],
    ['file', '▣ The report as PDF. report.pdf'],
    ['notice', '! The model did not answer.'],
  ] as const)('a %s holds %s', (kind, part) => {
    expect(replyLines(samples[kind], plain, 100, nowhere).join('\n')).toContain(part);
  });
});
