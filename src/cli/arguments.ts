import { parseArgs } from 'node:util';
import { didYouMean } from '../contracts/nearest.ts';
import { wrongUse } from './problem.ts';

/** A flag of a verb: `value` names what it takes; without one it is a plain switch. */
interface OptionSpec {
  readonly value?: string;
  readonly many?: boolean;
  readonly says: string;
}

/** What one verb takes. */
export interface VerbSpec {
  readonly name: string;
  readonly says: string;
  /** Names of what it takes in order; those in `[]` may be left out. */
  readonly takes: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly example: string;
}

/** A command line that fits its verb. */
export interface Arguments {
  /** The word in this place, undefined where it was left out. */
  readonly word: (index: number) => string | undefined;
  /** Value of a flag, the last one given. */
  readonly option: (name: string) => string | undefined;
  /** Values of a flag that may come several times. */
  readonly options: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

const everywhere = ['help'];

/** "consult <file|-> [--json] [--out DIR]". */
export const usageOf = (spec: VerbSpec): string =>
  [
    spec.name,
    ...spec.takes,
    ...Object.entries(spec.options).map(
      ([name, option]) =>
        `[--${name}${option.value === undefined ? '' : ` ${option.value}`}]${option.many === true ? '…' : ''}`,
    ),
  ].join(' ');

const hint = (spec: VerbSpec): string => `Use it as: plumbline ${usageOf(spec)}`;

/** Checks words and flags against the verb. Throws wrong use that names the argument and the nearest flag. */
export const parseArguments = (spec: VerbSpec, argv: readonly string[]): Arguments => {
  const names = [...Object.keys(spec.options), ...everywhere];
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        Object.entries(spec.options).map(([name, option]) => [
          name,
          { type: option.value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    },
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = spec.options[token.name];
    if (!names.includes(token.name))
      throw wrongUse(`${spec.name} knows no ${token.rawName}`, nearestFlag(spec, token.name));
    const takesValue = option?.value !== undefined;
    if (takesValue && (token.value === undefined || (!token.inlineValue && /^--?\w/.test(token.value))))
      throw wrongUse(
        `${token.rawName} needs a value`,
        `Write --${token.name} ${option.value ?? ''}. ${hint(spec)}`,
      );
    if (!takesValue && token.value !== undefined)
      throw wrongUse(`${token.rawName} takes no value, "${token.value}" was given`, hint(spec));
    const before = values.get(token.name) ?? [];
    if (takesValue && before.length > 0 && option.many !== true)
      throw wrongUse(`${token.rawName} is given twice`, `Keep one of them. ${hint(spec)}`);
    values.set(token.name, [...before, token.value ?? '']);
  }
  const needed = spec.takes.filter((name) => !name.startsWith('['));
  if (values.has('help') === false) {
    if (positionals.length < needed.length)
      throw wrongUse(
        `${spec.name} needs ${needed[positionals.length] ?? ''}`,
        `${hint(spec)}, such as: plumbline ${spec.example}`,
      );
    const extra = positionals[spec.takes.length];
    if (extra !== undefined)
      throw wrongUse(
        `${spec.name} does not know what to do with "${extra}"`,
        `${hint(spec)}. Put quotes around a value with blanks.`,
      );
  }
  return {
    word: (index) => positionals[index],
    option: (name) => values.get(name)?.at(-1),
    options: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
};

const nearestFlag = (spec: VerbSpec, name: string): string =>
  didYouMean(
    `--${name}`,
    Object.keys(spec.options).map((one) => `--${one}`),
    hint(spec),
  );
