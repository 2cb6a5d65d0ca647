import { decide, type Outcome } from '../../src/consultation/decide.ts';
import type { Author, Command, Dated } from '../../src/consultation/events.ts';
import { evolve } from '../../src/consultation/evolve.ts';
import type { Analysis, Consultation } from '../../src/consultation/state.ts';
import type { Decision } from '../../src/contracts/decision.ts';
import type { Fact } from '../../src/contracts/fact.ts';

export const author = (name: string, message = `${name}-1`): Author => ({
  by: name.toLowerCase(),
  name,
  message,
});

export const rate = (value: number, id = 'writes.peakPerSecond'): Fact => ({
  id,
  value,
  unit: '1/s',
  origin: 'stated',
  quote: `${value}/s`,
});

export const tell = (
  name: string,
  facts: readonly Fact[],
  more: Partial<Extract<Command, { kind: 'tell' }>> = {},
): Command => ({
  kind: 'tell',
  author: author(
    name,
    more.author?.message ?? `${name}-${facts.map(({ id, value }) => `${id}=${String(value)}`).join()}`,
  ),
  channel: 'test:general',
  title: 'orders',
  facts,
  corrects: false,
  unread: [],
  ...more,
});

export const analysis = (revision: number, more: Partial<Analysis> = {}): Analysis => ({
  revision,
  verdict: 'advised',
  missing: [],
  asOf: '2026-11-28',
  recommended: { id: 'one', title: 'One', short: 'one' },
  headline: ['relational-single-node'],
  options: [
    { id: 'one', title: 'One', short: 'one' },
    { id: 'two', title: 'Two', short: 'two' },
  ],
  questions: [],
  assumed: [],
  risks: [],
  ...more,
});

export const asks = (...facts: readonly string[]): Analysis['questions'] =>
  facts.map((fact) => ({ fact, ask: `${fact}?`, why: 'decides between one and two' }));

/** Runs commands from nothing; the outcome is that of the last one. */
export const given = (
  ...commands: readonly Command[]
): {
  readonly state: Consultation | undefined;
  readonly events: readonly Dated[];
  readonly last: Outcome;
} => {
  let state: Consultation | undefined;
  let last: Outcome = { events: [] };
  const events: Dated[] = [];
  for (const [at, command] of commands.entries()) {
    last = decide(state, command);
    if ('refused' in last) continue;
    for (const event of last.events) {
      const dated = { at, event };
      events.push(dated);
      state = evolve(state, dated);
    }
  }
  return { state, events, last };
};

/** A decision on an option of a report. */
export const decision = (option: string, revision: number): Decision => ({
  option,
  title: option,
  revision,
  by: 'Bob',
  on: '2026-11-28',
  reviewOn: '2027-05-28',
  reviewBecause: 'half a year after it was made',
  isRecommended: true,
  figures: [],
  breakpoints: [],
});
