import { describe, expect, test } from '@jest/globals';
import { advisedThread } from '../../support/advised-thread.ts';
import { openThread } from '../../support/thread.ts';
import { ofKind, wordsOf } from '../../support/words-of.ts';

describe('while the first analysis runs', () => {
  test.each([{ kind: 'decide', option: '1' } as const, { kind: 'export', format: 'pdf' } as const])(
    '$kind is told that it does',
    async (verb) => {
      const thread = openThread();
      await thread.says('Ada', 'We take 12k orders/s at the peak. An order must never be lost.');
      expect(wordsOf(await thread.does('Ada', verb))).toContain('first analysis is still running');
    },
  );
});

describe('a report whose facts have changed', () => {
  test('is not decided on: its option is named by title, with what to do', async () => {
    const thread = await advisedThread();
    const { analysis, revision = 0 } = thread.state() ?? {};
    const [option] = analysis?.options ?? [];
    await thread.says('Bob', 'losing a confirmed order is out of the question, we have 9 engineers');
    const replies = await thread.does('Ada', { kind: 'decide', option: option?.id ?? '', revision });
    const words = wordsOf(replies);
    expect(ofKind(replies, 'decision')).toEqual([]);
    expect(words).toContain(`${option?.title} was not decided: facts have changed`);
    expect(words).toContain('advise gives a report');
    expect(words).not.toContain(option?.id);
  });
});
