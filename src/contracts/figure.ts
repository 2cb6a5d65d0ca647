import type { Range } from './fact.ts';
import type { Unit } from './quantity.ts';
import type { SourceRef } from './source.ts';

/** Leaf of a figure tree: a fact of the brief. */
export interface FactInput {
  readonly kind: 'fact';
  readonly id: string;
  readonly value: number;
  readonly range?: Range;
  readonly unit: Unit;
  readonly origin: 'stated' | 'assumed' | 'found';
}

/** Leaf of a figure tree: a number of the field, with where it was published. */
export interface ConstantInput {
  readonly kind: 'constant';
  readonly name: string;
  readonly value: number;
  readonly range?: Range;
  readonly unit: Unit;
  readonly source: SourceRef;
}

/** Inner node of a figure tree: another figure. */
export interface FigureInput {
  readonly kind: 'figure';
  readonly figure: Figure;
}

export type Input = FactInput | ConstantInput | FigureInput;

/**
 * A number that can be replayed: `value = formulas[formula](inputs)`, down to facts and constants.
 * Ids have one form, `<calculator>.<quantity>@<option or brief>`.
 */
export interface Figure {
  readonly id: string;
  /** Short noun phrase: "size at the horizon". */
  readonly title: string;
  readonly value: number;
  /** Least and greatest value over the ranges of the inputs. */
  readonly range?: Range;
  readonly unit: Unit;
  /** Name of the formula in the toolbox registry, `<calculator>.<quantity>`. */
  readonly formula: string;
  /** The formula in words and signs: "average x peak factor". */
  readonly text: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly source: SourceRef;
}
