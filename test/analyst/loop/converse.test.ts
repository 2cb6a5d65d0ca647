import { describe, expect, test } from '@jest/globals';
import { type Conversation, converse } from '../../../src/analyst/loop/converse.ts';
import { type Entry, openRecord } from '../../../src/analyst/loop/journal.ts';
import type { ModelTool } from '../../../src/analyst/loop/tools.ts';
import type { Answer, Model, Turned } from '../../../src/analyst/model/ask.ts';
import { type Budget, budgetOf } from '../../../src/analyst/model/budget.ts';
import { nothingSpent } from '../../../src/analyst/model/prices.ts';
import { answerOf, calls, memoryJournal, plenty, says, scripted } from './scripted.ts';

const tool = (name: string, run: ModelTool['run']): ModelTool => ({
  name,
  description: `${name} it`,
  inputSchema: { type: 'object' },
  run,
});

const conversation = (more: Partial<Conversation> = {}): Conversation => ({
  name: 'inside',
  model: 'claude-sonnet-5-5',
  system: [{ type: 'text', text: 'You are an architect.' }],
  first: 'What runs today?',
  tools: [tool('look', async (input) => `seen ${JSON.stringify(input)}`)],
  maxTokens: 1000,
  turns: 6,
  ...more,
});

const talk = async (
  script: readonly (Answer | Turned)[],
  more: Partial<Conversation> = {},
  budget: Budget = plenty(),
) => {
  const { model, asked } = scripted(script);
  const entries: Entry[] = [];
  const run = await openRecord(memoryJournal(entries));
  const signal = new AbortController().signal;
  const came = await converse(conversation(more), { ask: model, run, budget, signal });
  return { came, asked, entries };
};

describe('a conversation', () => {
  test('runs what the model calls, and hands all results back in one turn, in the order of the calls', async () => {
    const { came, asked } = await talk(
      [calls(['a', 'slow', { n: 1 }], ['b', 'fast', { n: 2 }]), says('done')],
      {
        tools: [
          tool('slow', async () => {
            await new Promise((resolve) => setTimeout(resolve, 20));
            return 'slow result';
          }),
          tool('fast', async () => 'fast result'),
        ],
      },
    );
    expect(came.kind).toBe('said');
    expect(asked[1]?.messages.slice(1)).toEqual([
      { role: 'assistant', content: calls(['a', 'slow', { n: 1 }], ['b', 'fast', { n: 2 }]).content },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'a', content: 'slow result' },
          { type: 'tool_result', tool_use_id: 'b', content: 'fast result' },
        ],
      },
    ]);
  });

  test('only grows: each request begins with the bytes of the one before it', async () => {
    const { asked } = await talk([
      calls(['a', 'look', { n: 1 }]),
      calls(['b', 'look', { n: 2 }]),
      says('done'),
    ]);
    const bytes = asked.map(({ messages }) => JSON.stringify(messages).slice(0, -1));
    expect(bytes[1]?.startsWith(bytes[0] ?? '-')).toBe(true);
    expect(bytes[2]?.startsWith(bytes[1] ?? '-')).toBe(true);
    expect(new Set(asked.map(({ system, tools }) => JSON.stringify([system, tools]))).size).toBe(1);
  });

  test('a tool that throws, hangs, or is not there is told to the model and ends nothing', async () => {
    const { asked } = await talk(
      [calls(['a', 'throws', {}], ['b', 'hangs', {}], ['c', 'missing', {}]), says('done')],
      {
        toolBounds: { calls: 9, atOnce: 4, milliseconds: 30, resultLength: 100 },
        tools: [
          tool('throws', async () => {
            throw new Error('no such table');
          }),
          tool('hangs', () => new Promise(() => {})),
        ],
      },
    );
    expect(asked[1]?.messages.at(-1)?.content).toMatchObject([
      { tool_use_id: 'a', is_error: true, content: 'no such table' },
      { tool_use_id: 'b', is_error: true, content: 'it took longer than 0.03 s' },
      { tool_use_id: 'c', is_error: true, content: 'There is no tool missing.' },
    ]);
  });

  test('the same call twice, and more calls than are allowed, do not run', async () => {
    let runs = 0;
    const counted = tool('look', async () => {
      runs += 1;
      return 'seen';
    });
    const { asked } = await talk(
      [
        calls(['a', 'look', { n: 1 }], ['b', 'look', { n: 1 }]),
        calls(['c', 'look', { n: 2 }], ['d', 'look', { n: 3 }]),
        says('done'),
      ],
      { tools: [counted], toolBounds: { calls: 3, atOnce: 1, milliseconds: 1000, resultLength: 100 } },
    );
    expect(runs).toBe(2);
    expect(JSON.stringify(asked[2]?.messages.at(-1))).toMatch('No more calls');
  });

  test('a result that is too long is cut, and says so', async () => {
    const { asked } = await talk([calls(['a', 'look', {}]), says('done')], {
      tools: [tool('look', async () => 'x'.repeat(500))],
      toolBounds: { calls: 3, atOnce: 1, milliseconds: 1000, resultLength: 100 },
    });
    expect(JSON.stringify(asked[1]?.messages.at(-1))).toMatch('[cut: 400 characters more; ask for less]');
  });

  test('the last turn can call nothing, and says so in the one before it', async () => {
    const { came, asked } = await talk([calls(['a', 'look', { n: 1 }]), says('done')], { turns: 2 });
    expect(came.kind).toBe('said');
    expect(asked.map(({ noTools }) => noTools ?? false)).toEqual([false, true]);
    expect(JSON.stringify(asked[1]?.messages.at(-1))).toMatch('This is the last turn');
  });

  test('a tool loop ends', async () => {
    const endless = Array.from({ length: 6 }, (_, index) => calls([`c${index}`, 'look', { index }]));
    const { came, asked } = await talk(endless);
    expect([came.kind, asked.length]).toEqual(['cut short', 6]);
  });

  test('what is missing is asked for once', async () => {
    const { came, asked } = await talk([says('done'), says('done again')], {
      missing: () => 'The documentation was not consulted.',
    });
    expect([came.kind, asked.length]).toEqual(['said', 2]);
    expect(asked[1]?.messages.at(-1)).toEqual({
      role: 'user',
      content: 'The documentation was not consulted.',
    });
  });

  test('an answer that was cut is asked for once more with twice the room, and its calls do not run', async () => {
    let runs = 0;
    const counted = tool('look', async () => {
      runs += 1;
      return 'seen';
    });
    const cut = { ...calls(['a', 'look', { n: 1 }]), stop: 'max_tokens' as const };
    const twice = await talk([cut, cut], { tools: [counted] });
    expect([twice.came.kind, runs]).toEqual(['cut short', 0]);
    expect(twice.asked.map(({ maxTokens, messages }) => [maxTokens, messages.length])).toEqual([
      [1000, 1],
      [2000, 1],
    ]);
  });

  test('a paused turn is sent again as it is; not for ever', async () => {
    const paused = answerOf('pause_turn', [{ type: 'text', text: 'searching', citations: null }]);
    const { came, asked } = await talk([paused, says('done')]);
    expect([came.kind, asked[1]?.messages.length]).toEqual(['said', 2]);
    expect((await talk([paused, paused, paused, paused])).came.kind).toBe('cut short');
  });

  test.each<[string, Answer | Turned, unknown]>([
    ['a refusal', says('', 'refusal'), { kind: 'refused' }],
    ['a full window', says('', 'model_context_window_exceeded'), { kind: 'too long' }],
    ['a prompt that is too long', { kind: 'failed', trouble: { kind: 'too long' } }, { kind: 'too long' }],
    [
      'a broken platform',
      { kind: 'failed', trouble: { kind: 'cut' } },
      { kind: 'failed', trouble: { kind: 'cut' } },
    ],
  ])('ends with %s', async (_, step, end) => {
    expect((await talk([step])).came).toEqual(end);
  });

  test('asks no more once the budget is used up, or the part of it that it may use', async () => {
    const allowance = { usd: 0.001, tokens: 1e9, calls: 100 };
    const budget = budgetOf(allowance, 1000, nothingSpent, () => 0);
    // One answer costs 0.0004 USD.
    const script = Array.from({ length: 6 }, (_, index) => calls([`c${index}`, 'look', { index }]));
    const { came, asked } = await talk(script, {}, budget);
    expect([came, asked.length]).toEqual([{ kind: 'exhausted', exhausted: { of: 'money' } }, 3]);
    const half = await talk(
      script,
      { share: 0.5 },
      budgetOf(allowance, 1000, nothingSpent, () => 0),
    );
    expect(half.asked.length).toBe(2);
  });
});

describe('a run that was killed', () => {
  const script = [
    calls(['a', 'look', { n: 1 }], ['b', 'look', { n: 2 }]),
    calls(['c', 'look', { n: 3 }]),
    says('done'),
  ];

  /** Answers by how far the conversation has come, as the platform would: it knows nothing of the kill. */
  const platform =
    (asked: string[]): Model =>
    async (ask) => {
      asked.push(JSON.stringify(ask));
      return { kind: 'answered', answer: script[(ask.messages.length - 1) / 2] ?? says('?') };
    };

  const whole = async () => {
    const asked: string[] = [];
    const entries: Entry[] = [];
    const run = await openRecord(memoryJournal(entries));
    const came = await converse(conversation(), {
      ask: platform(asked),
      run,
      budget: plenty(),
      signal: new AbortController().signal,
    });
    return { came, asked, entries };
  };

  test('after any entry of its journal it goes on with the same bytes to the same end; no tool runs more than twice', async () => {
    const { came, asked, entries } = await whole();
    expect(entries.length).toBe(12);
    for (let kill = 1; kill <= entries.length; kill += 1) {
      const kept: Entry[] = [];
      const runs = new Map<string, number>();
      const tools = [
        tool('look', async (input) => {
          const key = JSON.stringify(input);
          runs.set(key, (runs.get(key) ?? 0) + 1);
          return `seen ${key}`;
        }),
      ];
      const seen: string[] = [];
      const once = async (diesAt?: number) =>
        converse(conversation({ tools }), {
          ask: platform(seen),
          run: await openRecord(memoryJournal(kept, diesAt)),
          budget: plenty(),
          signal: new AbortController().signal,
        });
      await expect(once(kill)).rejects.toThrow('killed');
      expect(await once()).toEqual(came);
      expect([...runs.values()].every((count) => count <= 2)).toBe(true);
      expect(seen.every((body) => asked.includes(body))).toBe(true);
    }
  });

  test('a call during which it was killed twice is not begun again', async () => {
    const kept: Entry[] = [];
    let runs = 0;
    const tools = [
      tool('look', async () => {
        runs += 1;
        return 'seen';
      }),
    ];
    const once = async (diesAt?: number) =>
      converse(conversation({ tools }), {
        ask: platform([]),
        run: await openRecord(memoryJournal(kept, diesAt)),
        budget: plenty(),
        signal: new AbortController().signal,
      });
    await expect(once(3)).rejects.toThrow('killed');
    await expect(once(kept.length + 1)).rejects.toThrow('killed');
    const came = await once();
    expect(came.kind).toBe('said');
    expect(JSON.stringify(came)).toMatch('never came to an end');
    expect(runs).toBeLessThanOrEqual(4);
  });
});

test('stopping ends a conversation in the middle of a tool', async () => {
  const stop = new AbortController();
  const hangs = tool('look', () => {
    setTimeout(() => stop.abort(), 10);
    return new Promise(() => {});
  });
  const run = await openRecord(memoryJournal());
  const begun = performance.now();
  await expect(
    converse(conversation({ tools: [hangs] }), {
      ask: scripted([calls(['a', 'look', {}])]).model,
      run,
      budget: plenty(),
      signal: stop.signal,
    }),
  ).rejects.toThrow('stopped');
  expect(performance.now() - begun).toBeLessThan(1000);
});
