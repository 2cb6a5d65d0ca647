import type {
  ChoiceDefinition,
  FactDefinition,
  FlagDefinition,
  NumberDefinition,
  Range,
  SetDefinition,
  Theme,
} from '../../contracts/fact.ts';
import type { Unit } from '../../contracts/quantity.ts';

/** Marks what the present system shows, so that it may be found in the team's own sources. */
export const observable = <Definition extends FactDefinition>(definition: Definition): Definition => ({
  ...definition,
  observable: true,
});

/** Definition of a number. `assume` = [value, low, high] where a default may stand in. */
export const number = (
  theme: Theme,
  id: string,
  title: string,
  ask: string,
  unit: Unit,
  plausible: Range,
  assume?: readonly [value: number, low: number, high: number],
): NumberDefinition => ({
  kind: 'number',
  theme,
  id,
  title,
  ask,
  unit,
  plausible,
  ...(assume === undefined ? {} : { assume: { value: assume[0], range: [assume[1], assume[2]] } }),
});

/** Definition of a choice between named values. */
export const choice = (
  theme: Theme,
  id: string,
  title: string,
  ask: string,
  choices: Readonly<Record<string, string>>,
  assume?: string,
): ChoiceDefinition => ({
  kind: 'choice',
  theme,
  id,
  title,
  ask,
  choices,
  ...(assume === undefined ? {} : { assume }),
});

/** Definition of a yes or no where silence means no. */
export const flag = (theme: Theme, id: string, title: string, ask: string): FlagDefinition => ({
  kind: 'flag',
  theme,
  id,
  title,
  ask,
  whenSilent: 'no',
});

/** Definition of a yes or no where silence leaves it open. */
export const openFlag = (theme: Theme, id: string, title: string, ask: string): FlagDefinition => ({
  ...flag(theme, id, title, ask),
  whenSilent: 'unknown',
});

/** Definition of a set of names. */
export const set = (theme: Theme, id: string, title: string, ask: string): SetDefinition => ({
  kind: 'set',
  theme,
  id,
  title,
  ask,
});
