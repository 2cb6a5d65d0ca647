import { describe, expect, test } from '@jest/globals';
import type { Ask, Model, Trouble, Turned } from '../../../src/analyst/model/ask.ts';
import { budgetOf } from '../../../src/analyst/model/budget.ts';
import { patient, platformBreaker } from '../../../src/analyst/model/patient.ts';
import { costOf, nothingSpent, prices } from '../../../src/analyst/model/prices.ts';
import { says, scripted } from '../loop/scripted.ts';

const ask: Ask = { model: 'm', system: [], tools: [], messages: [], maxTokens: 1 };
const failed = (trouble: Trouble): Turned => ({ kind: 'failed', trouble });

const trying = (script: Parameters<typeof scripted>[0], left = 600_000) => {
  const { model, asked } = scripted(script);
  const waits: number[] = [];
  let now = 0;
  const breaker = platformBreaker(() => now);
  const own = patient(model, {
    breaker,
    left: () => left,
    random: () => 0.5,
    pause: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return {
    once: () => own(ask, new AbortController().signal),
    asked,
    waits,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

describe('trying again', () => {
  test('what may pass is tried again, longer apart each time', async () => {
    const at = trying([failed({ kind: 'cut' }), failed({ kind: 'silent' }), says('hello')]);
    expect((await at.once()).kind).toBe('answered');
    expect(at.waits).toEqual([1000, 2000]);
  });

  test('a wait that the platform asks for is kept; one that is longer than what is left is a failure at once', async () => {
    const short = trying([failed({ kind: 'rate limited', afterMilliseconds: 7_000 }), says('hello')]);
    expect((await short.once()).kind).toBe('answered');
    expect(short.waits).toEqual([7_000]);
    const hour = trying([failed({ kind: 'rate limited', afterMilliseconds: 3_600_000 })]);
    expect(await hour.once()).toMatchObject({ trouble: { kind: 'rate limited' } });
    expect([hour.waits, hour.asked.length]).toEqual([[], 1]);
  });

  test.each<Trouble>([
    { kind: 'key refused' },
    { kind: 'not paid' },
    { kind: 'not afforded', of: 'day' },
    { kind: 'not taken', message: '' },
    { kind: 'too long' },
    { kind: 'not there' },
    { kind: 'cancelled' },
  ])('$kind is final', async (trouble) => {
    const at = trying([failed(trouble)]);
    expect(await at.once()).toEqual(failed(trouble));
    expect(at.asked.length).toBe(1);
  });

  test('it ends', async () => {
    const at = trying([
      failed({ kind: 'cut' }),
      failed({ kind: 'cut' }),
      failed({ kind: 'overloaded', afterMilliseconds: undefined }),
    ]);
    expect(await at.once()).toMatchObject({ trouble: { kind: 'overloaded' } });
    expect(at.asked.length).toBe(3);
  });

  test('an answer that trickles on without end is given up when the time is over', async () => {
    const trickling: Model = (_, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(failed({ kind: 'cancelled' })));
      });
    const own = patient(trickling, {
      breaker: platformBreaker(() => 0),
      left: () => 30,
      random: () => 0.5,
      pause: async () => undefined,
    });
    expect(await own(ask, new AbortController().signal)).toEqual(failed({ kind: 'silent' }));
  });

  test('five failures in a row open the breaker; a minute later one try decides', async () => {
    const at = trying([
      ...Array.from({ length: 6 }, () => failed({ kind: 'server failed' as const, status: 500 })),
      says('hello'),
      says('hello'),
    ]);
    await at.once();
    expect((await at.once()).kind).toBe('failed');
    expect(at.asked.length).toBe(5);
    // Nobody tried, so nothing is said of whether it can be reached.
    expect(await at.once()).toMatchObject({ trouble: { kind: 'left alone' } });
    expect(at.asked.length).toBe(5);
    at.pass(61_000);
    expect((await at.once()).kind).toBe('failed');
    // The one try failed: it rests again.
    expect(at.asked.length).toBe(6);
    at.pass(61_000);
    expect((await at.once()).kind).toBe('answered');
    expect((await at.once()).kind).toBe('answered');
  });

  test('what fails on our own side is no trial of the platform: the next request is one again', async () => {
    let [time, step] = [0, 0];
    const model: Model = async () => {
      step += 1;
      if (step <= 5) return failed({ kind: 'server failed', status: 500 });
      if (step === 6) throw new Error('the store of settings is locked');
      return { kind: 'answered', answer: says('hello') };
    };
    const own = patient(model, {
      breaker: platformBreaker(() => time),
      left: () => 60_000,
      random: () => 0.5,
      pause: async () => undefined,
    });
    const once = () => own(ask, new AbortController().signal);
    await once();
    await once();
    time += 61_000;
    await expect(once()).rejects.toThrow('locked');
    expect((await once()).kind).toBe('answered');
  });

  test('a refused request says nothing of the platform', async () => {
    const at = trying(Array.from({ length: 9 }, () => failed({ kind: 'not taken' as const, message: 'no' })));
    for (let n = 0; n < 9; n += 1) await at.once();
    expect(at.asked.length).toBe(9);
  });
});

describe('what an answer costs', () => {
  const tokens = {
    input: 1e6,
    cacheWrite: 1e6,
    cacheWriteHour: 1e6,
    cacheRead: 1e6,
    output: 1e6,
    searches: 2,
  };

  test('by tokens, cache and searches', () => {
    // 2 + 2.5 + 4 + 0.2 + 10 for tokens, 0.02 for searches.
    expect(costOf('claude-sonnet-5-5', tokens).usd).toBeCloseTo(18.72, 6);
  });

  test('a long prompt of the small model has other prices, and an unknown model costs what the dearest does', () => {
    const few = {
      ...tokens,
      input: 50_000,
      cacheWrite: 0,
      cacheWriteHour: 0,
      cacheRead: 0,
      output: 0,
      searches: 0,
    };
    expect(costOf('claude-haiku-5-5', few).usd).toBeCloseTo(0.005, 9);
    expect(costOf('claude-haiku-5-5', { ...few, input: 200_000 }).usd).toBeCloseTo(0.1, 9);
    expect(costOf('claude-next-9', few).usd).toBeCloseTo(
      0.05 * Math.max(...prices.map(({ input }) => input)),
      9,
    );
  });
});

test('a budget ends by money, tokens, calls or time', () => {
  let now = 0;
  const one = { usd: 1, tokens: 1000, calls: 1 };
  const of = (allowance: { usd: number; tokens: number; calls: number }) => {
    const budget = budgetOf(allowance, 5_000, nothingSpent, () => now);
    expect(budget.exhausted()).toBeUndefined();
    budget.spend(one);
    return budget.exhausted()?.of;
  };
  expect(of({ usd: 1, tokens: 1e6, calls: 9 })).toBe('money');
  expect(of({ usd: 9, tokens: 1000, calls: 9 })).toBe('tokens');
  expect(of({ usd: 9, tokens: 1e6, calls: 1 })).toBe('calls');
  const timed = budgetOf({ usd: 9, tokens: 1e6, calls: 9 }, 5_000, nothingSpent, () => now);
  now = 5_000;
  expect([timed.exhausted()?.of, timed.left()]).toEqual(['time', 0]);
});
