import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startProgress } from '../../src/cli/progress.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const wipe = '\r\u001b[2K';

describe('the progress line', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const at = (columns: number | undefined) => {
    let now = 0;
    const terminal = fakeTerminal({ now: () => now, tellColumns: columns });
    const pass = (ms: number) => {
      now += ms;
      jest.advanceTimersByTime(ms);
    };
    return { terminal, pass };
  };

  test('says nothing about what is quick', () => {
    const { terminal, pass } = at(80);
    const progress = startProgress(terminal);
    progress.step('reading');
    pass(300);
    progress.step('advice');
    pass(300);
    progress.end();
    expect(terminal.err()).toBe('');
  });

  test('is rewritten in place on a terminal, and wiped at the end', () => {
    const { terminal, pass } = at(80);
    const progress = startProgress(terminal);
    progress.step('reading');
    progress.step('advice');
    progress.step('pictures');
    pass(1_500);
    progress.detail('3/7');
    progress.end();
    expect(terminal.err()).toBe(
      `${wipe}reading ✓ · advice ✓ · pictures …${wipe}reading ✓ · advice ✓ · pictures 3/7 …${wipe}`,
    );
  });

  test('shows a step that says nothing by itself', () => {
    const { terminal, pass } = at(80);
    startProgress(terminal).step('unpacking');
    pass(1_200);
    expect(terminal.err()).toContain('unpacking …');
  });

  test('is a line a second at most where nothing can be rewritten', () => {
    const { terminal, pass } = at(undefined);
    const progress = startProgress(terminal);
    progress.step('pictures');
    for (let done = 1; done <= 30; done += 1) {
      pass(100);
      progress.detail(`${done}/30`);
    }
    progress.end();
    const lines = terminal.err().trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(terminal.err()).not.toContain('\u001b');
  });

  test('is never wider than the terminal', () => {
    const { terminal, pass } = at(20);
    const progress = startProgress(terminal);
    progress.step('a step with a very long name indeed');
    pass(1_500);
    const [, line = ''] = terminal.err().split(wipe);
    expect(line.length).toBeLessThan(20);
  });
});
