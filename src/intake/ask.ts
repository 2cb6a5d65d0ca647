import type { Fact, FactDefinition, FactValue, NumberDefinition } from '../contracts/fact.ts';
import type { QuestionMember } from '../contracts/findings.ts';
import { parseQuantity } from '../contracts/parse-quantity.ts';
import { printQuantity, printRange } from '../contracts/quantity.ts';
import type { QuestionInput } from '../contracts/reply.ts';
import { boxGroups } from '../knowledge/box-groups.ts';
import { derivedFactIds, factCatalogue, factDefinition } from '../knowledge/catalogue.ts';
import { exampleOf, factOf, isReversed, typedValue } from './typed-fact.ts';

export { factDefinition as definitionOf };

/** What a fact, or the group of facts of one question, is called; its id where neither is known. */
export const titleOf = (id: string): string =>
  factDefinition(id)?.title ?? boxGroups.find((group) => group.id === id)?.title ?? id;

/** A value that this fact could have, as it is typed: what is assumed for it, else the usual one of its unit if that is plausible. */
const exampleFor = (definition: NumberDefinition): string => {
  const { assume, unit, plausible } = definition;
  if (assume !== undefined) return printQuantity(assume.value, unit);
  const usual = exampleOf(unit).replaceAll('"', '');
  const read = parseQuantity(usual, unit);
  const [low, high] = plausible;
  return read !== undefined && read >= low && read <= high
    ? usual
    : printQuantity(low > 0 ? Math.sqrt(low * high) : high / 2, unit);
};

/** How a fact is answered: a number field with its unit, or one button a choice. Sets are typed. */
export const inputOf = (id: string): QuestionInput => {
  const definition = factDefinition(id);
  switch (definition?.kind) {
    case 'number':
      return {
        kind: 'number',
        unit: definition.unit,
        example: exampleFor(definition),
        ...(definition.assume === undefined
          ? {}
          : { assumed: printRange(definition.assume.range, definition.unit) }),
      };
    case 'choice':
      return {
        kind: 'choice',
        choices: Object.entries(definition.choices).map(([value, label]) => ({ value, label })),
      };
    default:
      return {
        kind: 'choice',
        choices: [
          { value: 'yes', label: 'yes' },
          { value: 'no', label: 'no' },
        ],
      };
  }
};

/** Words that carry no meaning when a fact is looked for by what somebody calls it. */
const small = /^(?:the|a|an|of|per|in|our|your|my|is|are|for|at|and|to|that|this|about|said|what|i|we)$/;

/** The words of a text that tell what it is about, in one form each. */
export const subjectWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !small.test(word))
    .map((word) => word.replace(/(?<=\w{3})s$/, ''));

const namesOf = (definition: FactDefinition): readonly string[] =>
  subjectWords(`${definition.id.replaceAll(/([a-z])([A-Z])/g, '$1 $2')} ${definition.title}`);

/**
 * The fact that somebody means by an id, a title or words of it, among those that are preferred first. Undefined where no
 * word of it fits, several ids where several fit as well.
 */
export const subjectOf = (text: string, preferred: readonly string[] = []): readonly string[] => {
  const exact = factCatalogue.find(
    ({ id, title }) =>
      id.toLowerCase() === text.trim().toLowerCase() || title.toLowerCase() === text.trim().toLowerCase(),
  );
  if (exact !== undefined) return [exact.id];
  const wanted = new Set(subjectWords(text));
  if (wanted.size === 0) return [];
  const scored = factCatalogue
    .filter(({ id }) => !derivedFactIds.includes(id))
    .map((definition) => {
      const names = namesOf(definition);
      const hits = [...wanted].filter((word) => names.includes(word)).length;
      return { id: definition.id, hits: hits / wanted.size, close: hits / new Set(names).size };
    })
    .filter(({ hits }) => hits >= 0.5);
  const rank = (one: { id: string; hits: number; close: number }): number =>
    one.hits * 2 + one.close + (preferred.includes(one.id) ? 1 : 0);
  const best = Math.max(...scored.map(rank));
  return scored.filter((one) => rank(one) >= best - 0.01).map(({ id }) => id);
};

/** A stated fact of what somebody typed for it, or what is wrong with it in words for people. */
export const statedAs = (
  id: string,
  typed: string,
  said: { readonly by: string; readonly quote: string; readonly messageId?: string },
): { readonly fact: Fact } | { readonly problem: string; readonly hint: string } => {
  const definition = factDefinition(id);
  if (definition === undefined || derivedFactIds.includes(id))
    return {
      problem: `${id} is worked out, so it cannot be set`,
      hint: 'Correct what it is made of: `why` shows it.',
    };
  const read = typedValue(definition, typed);
  return 'carried' in read
    ? { fact: factOf(definition, read.carried, said) }
    : { problem: `${definition.title}: ${read.problem}`, hint: read.hint };
};

/** A typed value has at most so many characters; longer words belong in a message. */
const mostTyped = 500;

/**
 * What is wrong with what stands in the field of a form, and how to write it; undefined for what can be taken, and for
 * groups of facts, of which boxes are ticked. A form can ask back at once, so here a range from the larger to the smaller
 * counts as a slip, which elsewhere is put right.
 */
export const typedProblem = (id: string, typed: string): string | undefined => {
  if (typed.length > mostTyped)
    return `A value has at most ${mostTyped} characters; this has ${typed.length}.`;
  const definition = factDefinition(id);
  if (definition === undefined) return undefined;
  if (definition.kind === 'number' && isReversed(definition, typed))
    return `${definition.title}: the range ${typed} runs from the larger to the smaller. Write the smaller one first.`;
  const read = statedAs(id, typed, { by: '', quote: typed });
  // Beside the field nobody needs the id of the fact.
  return 'problem' in read ? `${read.problem}. ${read.hint.replaceAll(`${id}=`, '')}` : undefined;
};

const none = /^\s*(?:none|nothing|neither|no)\b/i;

/**
 * What the picking of these members says: each fact that is so, and of all others that it is not. Members are named by their
 * titles, in any order; undefined where none is named and "none" is not said either.
 */
export const pickedFacts = (
  members: readonly QuestionMember[],
  typed: string,
  said: { readonly by: string; readonly quote: string; readonly messageId?: string },
): readonly Fact[] | undefined => {
  const plain = typed.toLowerCase();
  const named = members.filter(({ title }) => plain.includes(title.toLowerCase()));
  // "joins" stands in no other title by chance: the longer of two titles that hold one another is meant.
  const picked = named.filter(
    ({ title }) =>
      !named.some(
        (other) => other.title !== title && other.title.toLowerCase().includes(title.toLowerCase()),
      ),
  );
  if (picked.length === 0 && !none.test(typed)) return undefined;
  const boxes = boxGroups.flatMap((group) => group.boxes);
  const values = new Map<string, FactValue>();
  for (const { fact } of members)
    values.set(fact, boxes.find((box) => box.fact === fact)?.choice?.not ?? false);
  for (const { fact, value } of picked) values.set(fact, value ?? true);
  return [...values].flatMap(([id, value]) => {
    const definition = factDefinition(id);
    return definition === undefined ? [] : [factOf(definition, { value }, said)];
  });
};
