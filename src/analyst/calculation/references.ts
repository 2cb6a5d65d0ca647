import type { LedgerEntry } from '../../contracts/evidence.ts';
import type { Fact } from '../../contracts/fact.ts';
import type { Figure, Input } from '../../contracts/figure.ts';
import type { Unit } from '../../contracts/quantity.ts';
import { factInput, figureInput } from '../../toolbox/calculate.ts';
import { type InputKind, numbersOf } from '../../toolbox/inputs.ts';

/** What an input may refer to, by id. */
export interface Known {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly figures: (id: string) => Figure | undefined;
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
}

const reference = /^\{(?:(?:figure|range):)?([^{}]+)\}$/;
const entryNumber = /^(E\d+)\.(\d+)$/;
const own = 'own.';

/** A number of an entry says what it counts by its unit; without one it can be a count and no more. */
const unitless: ReadonlySet<Unit> = new Set(['count', 'none']);

const ofLedger = (id: string, [, entry = '', index]: RegExpExecArray, unit: Unit, known: Known): Input => {
  const cited = known.ledger.get(entry)?.numbers[Number(index) - 1];
  if (cited === undefined) throw new Error(`{${id}} is no number of the ledger.`);
  if (cited.unit === undefined && !unitless.has(unit))
    throw new Error(`{${id}} has no unit; ${unit} is wanted.`);
  return { kind: 'fact', id, value: cited.value, unit: cited.unit ?? 'none', origin: 'found' };
};

const referred = (id: string, unit: Unit, known: Known): Input => {
  const ofEntry = entryNumber.exec(id);
  if (ofEntry !== null) return ofLedger(id, ofEntry, unit, known);
  const figure = known.figures(id);
  if (figure !== undefined) return figureInput(figure);
  const fact = known.facts.get(id);
  if (fact === undefined) throw new Error(`{${id}} is no fact, no figure and no number of the ledger.`);
  return factInput(fact);
};

const inputFrom = (name: string, typed: string, unit: Unit, known: Known): readonly Input[] => {
  const id = reference.exec(typed.trim())?.[1];
  if (id !== undefined) return [referred(id, unit, known)];
  const numbers = numbersOf(typed, unit);
  if (numbers === undefined)
    throw new Error(`“${typed}” is neither a reference nor a quantity for ${name} (${unit}).`);
  return numbers.map((value) => ({ kind: 'fact', id: `${own}${name}`, value, unit, origin: 'assumed' }));
};

/**
 * What a model gives for one input: references such as `{writes.peakPerSecond}`, `{figure:rates.peak@brief}` and `{E3.1}`, or
 * quantities in words. Throws in words for the model.
 */
export const inputsFrom = (
  name: string,
  typed: readonly string[],
  { unit, list }: InputKind,
  known: Known,
): Input | readonly Input[] => {
  const inputs = typed.flatMap((one) => inputFrom(name, one, unit, known));
  if (list) return inputs;
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) throw new Error(`${name} takes one value.`);
  return input;
};

/** Whether nothing in the tree of a figure is a number that a model gave: only then it may be shown. */
export const isCitable = ({ inputs }: Figure): boolean =>
  Object.values(inputs).every((input) =>
    input.kind === 'figure'
      ? isCitable(input.figure)
      : input.kind === 'constant' || !input.id.startsWith(own),
  );

/** Whom a figure speaks of: the subjects of all figures of its tree but its own. */
export const subjectsIn = ({ inputs }: Figure): readonly string[] =>
  Object.values(inputs).flatMap((input) =>
    input.kind === 'figure'
      ? [input.figure.id.slice(input.figure.id.indexOf('@') + 1), ...subjectsIn(input.figure)]
      : [],
  );
