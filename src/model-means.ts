import { PlumblineError } from './contracts/errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** An amount of USD that the environment gives, else the usual one. Throws `study.budget` for what is none. */
export const dollars = (environment: Environment, name: string, usual: number): number => {
  const typed = environment[name];
  if (typed === undefined || typed === '') return usual;
  const value = Number(typed);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new PlumblineError(`${name}=${typed} is no amount of USD.`, {
    code: 'study.budget',
    hint: `Give a number, such as ${name}=${usual}.`,
  });
};
