import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run eval` is asked for. */
export interface EvalOptions {
  readonly files: readonly string[];
  readonly cases: number;
  readonly seed: number;
  /** USD, of everything together. */
  readonly budget: number;
  readonly judge: string;
  readonly web: boolean;
  readonly out: string;
}

/** A use that cannot be carried out: what is wrong and what to type. */
export class WrongUse extends Error {}

const folder = join(import.meta.dirname, '../cases');

/** Own cases; those that are held out to measure honestly are never read unless somebody names them. */
const openCases = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.includes('-held'))
    .sort()
    .map((name) => join(folder, name));

const number = (flag: string, typed: string, whole: boolean): number => {
  const value = Number(typed);
  if (typed.trim() !== '' && Number.isFinite(value) && value >= 0 && (!whole || Number.isInteger(value)))
    return value;
  throw new WrongUse(
    `--${flag} ${typed} is no ${whole ? 'whole ' : ''}number. Give one, such as --${flag} 5.`,
  );
};

/** Reads the command line. Throws `WrongUse`. */
export const evalOptions = (args: readonly string[]): EvalOptions => {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          cases: { type: 'string', default: '30' },
          seed: { type: 'string', default: '1' },
          budget: { type: 'string', default: '10' },
          judge: { type: 'string', default: 'claude-opus-5-5' },
          /** Off unless asked for: the decision of a well-known case can be looked up. */
          web: { type: 'boolean', default: false },
          out: { type: 'string', default: 'out/eval' },
        },
      });
    } catch (error) {
      throw new WrongUse(
        `${error instanceof Error ? error.message : String(error)}. Known: [file.json …] --cases 10 --seed 1 --budget 5 --judge <model> --web --out <folder>.`,
        { cause: error },
      );
    }
  })();
  const missing = positionals.find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new WrongUse(`There is no file ${missing}. Without one, ${relative('.', folder)} is taken.`);
  return {
    files: positionals.length === 0 ? openCases() : positionals,
    cases: number('cases', values.cases, true),
    seed: number('seed', values.seed, true),
    budget: number('budget', values.budget, false),
    judge: values.judge,
    web: values.web,
    out: values.out,
  };
};
