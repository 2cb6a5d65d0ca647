import type { ZodType } from 'zod';
import type { Figure, Input } from './figure.ts';
import type { Unit } from './quantity.ts';

/** One named, pure function over numbers: the unit of replay. Throws PlumblineError `formula.domain` outside its domain. */
export interface Formula {
  /** `<calculator>.<quantity>`. */
  readonly id: string;
  readonly title: string;
  /** The formula in words and signs, inputs by name: "average x peakFactor". */
  readonly text: string;
  readonly inputs: Readonly<Record<string, Unit>>;
  readonly unit: Unit;
  readonly compute: (inputs: Readonly<Record<string, number>>) => number;
  /** Source id; 'formula' where it is arithmetic from its own definition. */
  readonly source: string;
}

/** How a calculator shows itself, free of any medium: rows of figures, and a vega-lite chart where one says more. */
export interface CalculatorShow {
  readonly table: (figures: readonly Figure[]) => {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly chart?: (figures: readonly Figure[]) => {
    readonly title: string;
    readonly alt: string;
    readonly vega: Readonly<Record<string, unknown>>;
  };
}

/** A family of calculations: input checked by schema, output a list of Figures that replay. */
export interface Calculator<Parameters = unknown> {
  readonly id: string;
  readonly title: string;
  readonly describes: string;
  readonly input: ZodType<Parameters>;
  readonly formulas: readonly Formula[];
  /** Figures for these parameters; ids end in `@<subject>`. */
  readonly compute: (parameters: Parameters, subject: string) => readonly Figure[];
  /** The same from inputs that know where they come from: their trees and ranges go through. Throws `formula.unit` for a wrong unit. */
  readonly computeFrom: (
    inputs: Readonly<Record<string, Input | readonly Input[]>>,
    subject: string,
  ) => readonly Figure[];
  readonly show: CalculatorShow;
}
