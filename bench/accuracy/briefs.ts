import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, FactValue, Range } from '../../src/contracts/fact.ts';
import { read } from '../../src/intake/read.ts';

/**
 * What a careful reader takes from a brief; `anyOf` instead of `value`: each of these is right; `any`: every value is;
 * `or`: other ids that say the same.
 */
interface Gold {
  readonly id: string;
  readonly or?: readonly string[];
  readonly any?: boolean;
  readonly value?: FactValue;
  readonly range?: Range;
  readonly anyOf?: readonly FactValue[];
}

/** One theme: `facts` names its fact ids, `prefix.*` for all of a family; without it, the ids that occur count. */
interface Theme {
  readonly facts?: readonly string[];
  readonly briefs: readonly {
    readonly id: string;
    readonly facts: readonly Gold[];
    readonly optional?: readonly Gold[];
  }[];
}

const here = import.meta.dirname;
const root = join(here, '../..');

const textsOf = (files: readonly string[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const file of files.filter((path) => existsSync(path))) {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: { id: string; brief: string }[] };
    for (const { id, brief } of cases) texts.set(id, brief);
  }
  const examples = join(root, 'examples');
  for (const name of readdirSync(examples)) texts.set(name, readFileSync(join(examples, name), 'utf8'));
  return texts;
};

const ends = ({ value, range }: { value?: FactValue; range?: Range }): Range | undefined =>
  range ?? (typeof value === 'number' ? [value, value] : undefined);

const near = (one: number, two: number): boolean =>
  Math.abs(one - two) <= 0.02 * Math.max(Math.abs(one), Math.abs(two));

const sameNumber = (id: string, one: number, two: number): boolean =>
  id === 'availability.target' ? near(1 - one, 1 - two) : near(one, two);

/** Sets agree when every member of the gold was read. */
const says = (fact: Fact, gold: Gold): boolean => {
  if (fact.id !== gold.id && gold.or?.includes(fact.id) !== true) return false;
  if (gold.any === true) return true;
  if (gold.anyOf !== undefined) return gold.anyOf.includes(fact.value as FactValue);
  const got = ends(fact as { value?: FactValue; range?: Range });
  const wanted = ends(gold);
  if (got !== undefined && wanted !== undefined)
    return sameNumber(gold.id, got[0], wanted[0]) && sameNumber(gold.id, got[1], wanted[1]);
  if (Array.isArray(gold.value) && Array.isArray(fact.value)) {
    const said = fact.value as readonly string[];
    return (gold.value as readonly string[]).every((member) => said.includes(member));
  }
  return fact.value === gold.value;
};

/** One piece for each member of a set, so that a wrong member counts beside right ones. */
const members = <Piece extends Gold | Fact>(piece: Piece): Piece[] =>
  Array.isArray(piece.value)
    ? (piece.value as readonly string[]).map((member) => ({ ...piece, value: [member] }))
    : [piece];

const show = (piece: Gold | Fact): string => {
  const value = 'anyOf' in piece && piece.anyOf !== undefined ? piece.anyOf : (piece.range ?? piece.value);
  return `${piece.id}=${JSON.stringify(value)}`;
};

const inTheme = (theme: Theme): ((id: string) => boolean) => {
  const names =
    theme.facts ??
    theme.briefs.flatMap((brief) => [...brief.facts, ...(brief.optional ?? [])].map((gold) => gold.id));
  const exact = new Set(names);
  const families = names.filter((name) => name.endsWith('.*')).map((name) => name.slice(0, -1));
  return (id) => exact.has(id) || families.some((family) => id.startsWith(family));
};

/**
 * Compares what is read from whole briefs with the gold of one theme (briefs-<theme>.json). Briefs come from the own
 * cases, the examples and any further case file named; gold whose text is not there is left out. `--list`: errors.
 */
const main = (args: readonly string[]): void => {
  const [name = '', ...files] = args.filter((argument) => !argument.startsWith('--'));
  const theme = JSON.parse(readFileSync(join(here, `briefs-${name}.json`), 'utf8')) as Theme;
  const texts = textsOf([join(root, 'bench/cases/own-dev.json'), ...files]);
  const counts = inTheme(theme);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let absent = 0;
  for (const brief of theme.briefs) {
    const { id } = brief;
    const facts = brief.facts.flatMap(members);
    const optional = (brief.optional ?? []).flatMap(members);
    const text = texts.get(id);
    if (text === undefined) {
      absent += 1;
      continue;
    }
    const got = read(text)
      .facts.filter((fact) => counts(fact.id))
      .flatMap(members);
    const misses = facts.filter((gold) => !got.some((fact) => says(fact, gold)));
    const inventions = got.filter((fact) => ![...facts, ...optional].some((gold) => says(fact, gold)));
    right += facts.length - misses.length;
    wrong += inventions.length;
    missed += misses.length;
    if (!args.includes('--list') || misses.length + inventions.length === 0) continue;
    process.stdout.write(`\n${id}\n`);
    for (const gold of misses) process.stdout.write(`  missed    ${show(gold)}\n`);
    for (const fact of inventions)
      process.stdout.write(`  invented  ${show(fact)}   "${fact.quote ?? ''}"\n`);
  }
  const precision = right / Math.max(1, right + wrong);
  const recall = right / Math.max(1, right + missed);
  process.stdout.write(
    `${name}: ${theme.briefs.length - absent} briefs (${absent} without text), precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)\n`,
  );
};

main(process.argv.slice(2));
