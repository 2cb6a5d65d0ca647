import { contradictionsOf, knownFacts, settled } from '../../consultation/held.ts';
import type { Consultation, Held } from '../../consultation/state.ts';
import type { Fact } from '../../contracts/fact.ts';
import type { BriefRow } from '../../contracts/reply.ts';
import { titleOf } from '../../intake/ask.ts';
import { patternSummary, productTitle } from '../../intake/names.ts';
import { printFact } from '../../report/context.ts';
import type { Said } from '../scene.ts';

/** A value as the card shows it: products and ways of building by their names. */
export const shown = (fact: Fact): string =>
  Array.isArray(fact.value)
    ? fact.value.map((id: string) => patternSummary(id)?.title ?? productTitle(id)).join(', ')
    : printFact(fact);

const rowOf = (id: string, held: Held): BriefRow | undefined => {
  const fact = settled(held);
  const last = held.statements.at(-1);
  if (fact === undefined || last === undefined) return undefined;
  const clash = contradictory(id, held);
  return {
    fact: id,
    title: titleOf(id),
    value: shown(fact),
    origin: fact.origin,
    // Whose words they are goes with the words: where people differ, the first ones stand.
    by: fact.by ?? last.name,
    ...(fact.quote === undefined ? {} : { quote: fact.quote }),
    ...(clash
      ? {
          against: held.statements.map(({ fact: said, name }) => ({
            value: shown(said),
            by: said.by ?? name,
            ...(said.quote === undefined ? {} : { quote: said.quote }),
          })),
        }
      : {}),
  };
};

const contradictory = (id: string, held: Held): boolean =>
  contradictionsOf({ facts: { [id]: held } } as Pick<Consultation, 'facts'> as Consultation).length > 0;

const leftRow = (state: Consultation, id: string): BriefRow => ({
  fact: id,
  title: titleOf(id),
  value: state.left[id] === 'you decide' ? 'the default' : 'not known',
  origin: 'assumed',
});

/** Of a list that was picked from: what was not picked stands in one row, not in twenty. */
const mostDenied = 3;

const deniedTogether = (state: Consultation): ReadonlyMap<string, readonly string[]> => {
  const denied = knownFacts(state).filter(
    ({ id, value, quote }) =>
      value === false && quote !== undefined && !contradictory(id, state.facts[id] as Held),
  );
  return new Map(
    [...Map.groupBy(denied, ({ quote }) => quote ?? '')]
      .filter(([, facts]) => facts.length > mostDenied)
      .map(([quote, facts]) => [quote, facts.map(({ id }) => id)]),
  );
};

const deniedRow = (state: Consultation, quote: string, ids: readonly string[]): BriefRow => {
  const last = state.facts[ids[0] ?? '']?.statements.at(-1);
  return {
    fact: ids[0] ?? '',
    title: 'asked about, and not so',
    value: ids.map(titleOf).join(', '),
    origin: 'stated',
    ...(last === undefined ? {} : { by: last.name }),
    quote,
  };
};

/** The card of what was understood: one message that is edited as the thread goes on. */
export const briefCard = (state: Consultation): Said => {
  const denied = deniedTogether(state);
  const hidden = new Set([...denied.values()].flat());
  return {
    key: 'brief',
    reply: {
      kind: 'brief',
      revision: state.revision,
      title: state.title,
      phase: state.phase,
      rows: [
        ...knownFacts(state).flatMap(({ id }) => {
          if (hidden.has(id)) return [];
          const held = state.facts[id];
          const row = held === undefined ? undefined : rowOf(id, held);
          return row === undefined ? [] : [row];
        }),
        ...[...denied].map(([quote, ids]) => deniedRow(state, quote, ids)),
        ...Object.keys(state.left)
          .filter((id) => state.facts[id] === undefined)
          .map((id) => leftRow(state, id)),
      ],
      open: state.asked.map(({ fact }) => titleOf(fact)),
      // What is asked on the card of questions is not asked here as well.
      contradictions: contradictionsOf(state).filter(
        ({ fact }) => !state.asked.some((asked) => asked.fact === fact),
      ),
      unread: state.unread.map(({ text, reason }) => ({ text, reason, line: 0 })),
    },
  };
};
