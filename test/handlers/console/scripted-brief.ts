import { factText } from '../../../blocks/markdown/reply-words.ts';
import type { Brief, Fact } from '../../../src/contracts/fact.ts';
import { parseQuantity } from '../../../src/contracts/parse-quantity.ts';
import type { Unit } from '../../../src/contracts/quantity.ts';
import type { AskedQuestion, BriefRow } from '../../../src/contracts/reply.ts';
import type { Consultation } from '../../../src/conversation/consult.ts';
import { factDefinition } from '../../../src/knowledge/catalogue.ts';

/** What the double knows of a thread. */
export interface ThreadState {
  facts: readonly Fact[];
  disputed: readonly { readonly fact: string; readonly statements: readonly Fact[] }[];
  answered: ReadonlySet<string>;
  revision: number;
  title: string;
  phase: string;
  unread: Brief['unread'];
  reports: Map<number, Consultation>;
}

const examples: Partial<Record<Unit, string>> = { B: '5 TB', fraction: '80', s: '50 ms', '1/s': '20k' };

export const rowOf = (state: ThreadState, fact: Fact): BriefRow => {
  const others = state.disputed
    .filter((dispute) => dispute.fact === fact.id)
    .flatMap(({ statements }) => statements.filter((one) => one !== fact));
  return {
    fact: fact.id,
    title: factDefinition(fact.id)?.title ?? fact.id,
    value: factText(fact),
    origin: fact.origin,
    ...(fact.by === undefined ? {} : { by: fact.by }),
    ...(fact.quote === undefined ? {} : { quote: fact.quote }),
    ...(others.length === 0
      ? {}
      : {
          against: others.map((one) => ({
            value: factText(one),
            ...(one.by === undefined ? {} : { by: one.by }),
            ...(one.quote === undefined ? {} : { quote: one.quote }),
          })),
        }),
  };
};

export const asked = (fact: string, ask: string, why: string): AskedQuestion => {
  const definition = factDefinition(fact);
  if (definition?.kind === 'number')
    return {
      fact,
      ask,
      why,
      input: { kind: 'number', unit: definition.unit, example: examples[definition.unit] ?? '60k' },
    };
  const choices =
    definition?.kind === 'choice'
      ? Object.entries(definition.choices).map(([value, label]) => ({ value, label }))
      : [
          { value: 'yes', label: 'yes' },
          { value: 'no', label: 'no' },
        ];
  return { fact, ask, why, input: { kind: 'choice', choices } };
};

/** A fact that somebody else gave another value is disputed; the first value stands until it is settled. */
export const learn = (state: ThreadState, facts: readonly Fact[]): void => {
  for (const fact of facts) {
    const known = state.facts.find(({ id }) => id === fact.id);
    const differs = known !== undefined && factText(known) !== factText(fact) && known.by !== fact.by;
    if (differs) state.disputed = [...state.disputed, { fact: fact.id, statements: [known, fact] }];
    else state.facts = [...state.facts.filter(({ id }) => id !== fact.id), fact];
  }
};

export const settle = (state: ThreadState, fact: Fact): void => {
  state.disputed = state.disputed.filter((dispute) => dispute.fact !== fact.id);
  state.facts = [...state.facts.filter(({ id }) => id !== fact.id), fact];
  state.answered = new Set([...state.answered, fact.id]);
};

export const typed = (id: string, text: string, by: string): Fact => {
  const definition = factDefinition(id);
  const base = { id, origin: 'stated', by, quote: text } as const;
  if (definition?.kind === 'number')
    return { ...base, unit: definition.unit, value: parseQuantity(text, definition.unit) ?? 0 };
  return { ...base, unit: 'none', value: definition?.kind === 'flag' ? text === 'yes' : text };
};

export const fresh = (): ThreadState => ({
  facts: [],
  disputed: [],
  answered: new Set(),
  revision: 0,
  title: '',
  phase: 'gathering',
  unread: [],
  reports: new Map(),
});
