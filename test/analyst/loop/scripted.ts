import type Anthropic from '@anthropic-ai/sdk';
import type { Entry, Journal } from '../../../src/analyst/loop/journal.ts';
import type { Answer, Ask, Model, Stop, Turned } from '../../../src/analyst/model/ask.ts';
import { type Budget, budgetOf } from '../../../src/analyst/model/budget.ts';
import { nothingSpent } from '../../../src/analyst/model/prices.ts';

const tokens = { input: 100, cacheWrite: 0, cacheWriteHour: 0, cacheRead: 0, output: 20, searches: 0 };

export const answerOf = (stop: Stop, content: readonly unknown[]): Answer => ({
  stop,
  tokens,
  content: content as Anthropic.ContentBlock[],
});

export const says = (text: string, stop: Stop = 'end_turn'): Answer =>
  answerOf(stop, [{ type: 'text', text, citations: null }]);

export const calls = (...named: readonly (readonly [id: string, name: string, input: unknown])[]): Answer =>
  answerOf(
    'tool_use',
    named.map(([id, name, input]) => ({ type: 'tool_use', id, name, input })),
  );

/** A model that goes through a script, and remembers what it was asked. */
export const scripted = (
  script: readonly (Answer | Turned)[],
): { readonly model: Model; readonly asked: Ask[] } => {
  const asked: Ask[] = [];
  return {
    asked,
    model: async (ask) => {
      const step = script[asked.length];
      asked.push(structuredClone(ask));
      if (step === undefined) throw new Error('the script is at its end');
      return 'kind' in step ? step : { kind: 'answered', answer: step };
    },
  };
};

/** A journal in memory; its process "dies" as soon as it holds so many entries. */
export const memoryJournal = (entries: Entry[] = [], diesAt = Number.POSITIVE_INFINITY): Journal => ({
  read: async () => structuredClone(entries),
  append: async (entry) => {
    entries.push(structuredClone(entry));
    if (entries.length >= diesAt) throw new Error('killed');
  },
});

export const plenty = (): Budget =>
  budgetOf({ usd: 100, tokens: 1e9, calls: 1000 }, 600_000, nothingSpent, () => 0);
