import { describe, expect, test } from '@jest/globals';
import type { Ask, Model, Trouble, Turned } from '../src/analyst/model/ask.ts';
import { mostOf, type Spent } from '../src/analyst/model/prices.ts';
import type { Clock } from '../src/contracts/engine.ts';
import type { Kept } from '../src/contracts/settings.ts';
import { purseOf } from '../src/purse.ts';

const ask: Ask = {
  model: 'claude-sonnet-5-5',
  system: [],
  tools: [],
  messages: [{ role: 'user', content: 'Which store?' }],
  maxTokens: 10_000,
};
const most = mostOf(ask);
const signal = new AbortController().signal;

const answered = (output: number): Turned => ({
  kind: 'answered',
  answer: {
    content: [],
    stop: 'end_turn',
    tokens: { input: 100, cacheWrite: 0, cacheWriteHour: 0, cacheRead: 0, output, searches: 0 },
  },
});

const spendingInMemory = (): Kept<Spent> => {
  const kept = new Map<string, Spent>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    change: async (key, next) => {
      const value = next(kept.get(key));
      kept.set(key, value);
      return value;
    },
    delete: async (key) => kept.delete(key),
    async *entries() {
      yield* kept;
    },
  };
};

const at = (channel: string, thread = 'slack:C1:1') => ({ channel, thread });

const open = (perChannelAndDay: number, perDay = 100, perConsultation = 1_000) => {
  let now = Date.parse('2026-11-28T23:59:00Z');
  const spending = spendingInMemory();
  const clock: Clock = { now: () => now, after: () => () => undefined };
  return {
    spending,
    purse: purseOf(spending, clock, { perConsultation, perChannelAndDay, perDay }),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
};

describe('the money of a day', () => {
  test('requests side by side never spend more than there is, whatever each of them costs', async () => {
    const { purse, spending } = open(most * 2.5);
    let sent = 0;
    const model: Model = async ({ maxTokens }) => {
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return answered(maxTokens);
    };
    const paying = purse.paying(model, at('slack:C1'));
    const came = await Promise.all(Array.from({ length: 8 }, () => paying(ask, signal)));
    expect(sent).toBe(2);
    expect(came.filter(({ kind }) => kind === 'answered')).toHaveLength(2);
    expect(came.filter(({ kind }) => kind === 'failed')[0]).toEqual({
      kind: 'failed',
      trouble: { kind: 'not afforded', of: 'channel' },
    });
    expect((await spending.get('2026-11-28:slack:C1'))?.usd).toBeLessThanOrEqual(most * 2.5);
  });

  test('channels share what the day has', async () => {
    const { purse } = open(100, most * 1.5);
    const model: Model = async () => answered(10_000);
    expect((await purse.paying(model, at('slack:C1'))(ask, signal)).kind).toBe('answered');
    expect((await purse.paying(model, at('slack:C2'))(ask, signal)).kind).toBe('failed');
  });

  test('a consultation has its own, whatever day it is, and another one is not held by it', async () => {
    const { purse, pass } = open(100, 100, most * 1.5);
    const model: Model = async () => answered(10_000);
    const ours = at('slack:C1', 'slack:C1:1');
    expect((await purse.paying(model, ours)(ask, signal)).kind).toBe('answered');
    pass(86_400_000);
    expect(await purse.paying(model, ours)(ask, signal)).toEqual({
      kind: 'failed',
      trouble: { kind: 'not afforded', of: 'consultation' },
    });
    expect((await purse.paying(model, at('slack:C1', 'slack:C1:2'))(ask, signal)).kind).toBe('answered');
  });

  test('what was held back and not needed can be spent again', async () => {
    const { purse, spending } = open(most * 1.5);
    const paying = purse.paying(async () => answered(10), at('slack:C1'));
    for (let turn = 0; turn < 5; turn += 1) expect((await paying(ask, signal)).kind).toBe('answered');
    const spent = await spending.get('2026-11-28:slack:C1');
    expect(spent?.usd).toBeCloseTo((5 * (100 * 2 + 10 * 10)) / 1e6, 9);
    expect(spent).toMatchObject({ calls: 5, tokens: 550 });
  });

  test.each<readonly [Trouble, boolean]>([
    [{ kind: 'overloaded', afterMilliseconds: undefined }, false],
    [{ kind: 'rate limited', afterMilliseconds: 5 }, false],
    [{ kind: 'unreachable' }, false],
    [{ kind: 'not taken', message: '' }, false],
    [{ kind: 'cut' }, true],
    [{ kind: 'silent' }, true],
    [{ kind: 'cancelled' }, true],
  ])(
    'after $kind the money comes back unless the platform may have worked for it',
    async (trouble, stays) => {
      const { purse } = open(10);
      await purse.paying(async () => ({ kind: 'failed', trouble }), at('slack:C1'))(ask, signal);
      expect(await purse.left(at('slack:C1'))).toBeCloseTo(stays ? 10 - most : 10, 9);
    },
  );

  test('a request that was stopped before it was sent costs nothing, nor does one that something of ours kept back', async () => {
    const { purse } = open(10);
    const stopped = new AbortController();
    stopped.abort();
    let sent = 0;
    const model: Model = async () => {
      sent += 1;
      throw new Error('broken');
    };
    const paying = purse.paying(model, at('slack:C1'));
    expect(await paying(ask, stopped.signal)).toEqual({ kind: 'failed', trouble: { kind: 'cancelled' } });
    expect(sent).toBe(0);
    await expect(paying(ask, signal)).rejects.toThrow('broken');
    expect(await purse.left(at('slack:C1'))).toBeCloseTo(10, 9);
  });

  test('a process that ends during a request has counted it', async () => {
    const { purse } = open(10);
    void purse.paying(() => new Promise(() => undefined), at('slack:C1'))(ask, signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await purse.left(at('slack:C1'))).toBeCloseTo(10 - most, 9);
  });

  test('a request that goes over midnight is paid for on the day on which it was sent', async () => {
    const opened = open(10);
    const paying = opened.purse.paying(async () => {
      opened.pass(120_000);
      return answered(1_000);
    }, at('slack:C1'));
    await paying(ask, signal);
    expect(await opened.purse.left(at('slack:C1'))).toBe(10);
    expect((await opened.spending.get('2026-11-28:all'))?.usd).toBeCloseTo((100 * 2 + 1_000 * 10) / 1e6, 9);
  });
});

describe('the most that a request may cost', () => {
  test('is no less than what it costs, with searches and pictures', () => {
    const search = {
      type: 'web_search_20260318',
      name: 'web_search',
      max_uses: 3,
    } as unknown as Ask['tools'][number];
    expect(mostOf({ ...ask, tools: [search] })).toBeGreaterThan(most + 0.03);
    const picture = (data: string): Ask => ({
      ...ask,
      messages: [
        {
          role: 'user',
          content: [{ type: 'image', source: { type: 'base64', media_type: 'image/png', data } }],
        },
      ],
    });
    const large = mostOf(picture('A'.repeat(4_000_000)));
    expect(large).toBeGreaterThan(most);
    expect(large).toBeLessThan(most + 1);
  });

  test('a model that nobody listed is held to cost what the dearest does', () => {
    expect(mostOf({ ...ask, model: 'somebody-else' })).toBeGreaterThan(most * 4);
  });

  test('a PDF of few bytes may have many pages', () => {
    const source = { type: 'base64' as const, media_type: 'application/pdf' as const, data: 'JVBERi0=' };
    const pdf: Ask = { ...ask, messages: [{ role: 'user', content: [{ type: 'document', source }] }] };
    // Twenty pages of 6,000 tokens at 2 USD for a million, all of it written to the cache for an hour.
    expect(mostOf(pdf) - most).toBeGreaterThan((20 * 6_000 * 2 * 2) / 1e6 - 0.001);
  });
});
