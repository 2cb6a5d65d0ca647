import type { Fact } from '../../contracts/fact.ts';
import type { OpenReading } from '../../contracts/reading.ts';
import { visibleText } from '../../evidence/hidden-characters.ts';
import { titleOf } from '../../intake/ask.ts';
import { bearingIn } from '../../intake/bears-out.ts';
import { namedIn } from '../../intake/named.ts';
import { standsIn } from '../../intake/stands-in.ts';
import { withoutRedactions } from '../../intake/text/redactions.ts';
import { factOf, typedValue } from '../../intake/typed-fact.ts';
import { membersOf, readableFacts } from './catalogue.ts';
import type { ModelReading } from './schema.ts';

/** What a reading is held against. */
export interface Said {
  /** Id and author of the message. */
  readonly message: string;
  readonly by: string;
  /** The message, and the part of it that the model was shown: a quote must stand in both. */
  readonly text: string;
  readonly shown: string;
  /** Names of the files that were shown. */
  readonly files: readonly string[];
  /** What was asked before and is not answered: `title: question`. */
  readonly asked: readonly string[];
}

/** What of a reading holds. */
export interface Held {
  readonly facts: readonly Fact[];
  /** For each file the ids of its facts. */
  readonly byFile: ReadonlyMap<string, readonly string[]>;
  /** What may be meant, and what its words do not say: for people to decide. */
  readonly open: readonly OpenReading[];
  readonly dropped: number;
}

/** More of them would be a list that nobody reads; the others count as dropped. */
const mostOpen = 6;

/** How a fact that a model read is told: whose words they are, and that a model read them. */
const readIn = (by: string, file?: string): string =>
  file === undefined ? `${by} (read by the model)` : `${file} (from ${by}, read by the model)`;

type Proposed = ModelReading['facts'][number];

/** Products and ways of building by the ids of the catalogue, from their names; undefined where one has none. */
const idsOf = (id: string, typed: string): readonly string[] | undefined => {
  const kind = membersOf(id);
  if (kind === undefined) return undefined;
  const found = typed.split(',').map((one) => namedIn(one)[kind][0]);
  return found.includes(undefined) ? undefined : found.filter((one) => one !== undefined);
};

const carriedBy = ({ fact, value }: Proposed): Pick<Fact, 'value' | 'range'> | undefined => {
  const definition = readableFacts.get(fact);
  if (definition === undefined) return undefined;
  if (definition.kind === 'set') {
    const members = idsOf(fact, value);
    return members === undefined ? undefined : { value: members };
  }
  const typed = typedValue(definition, value);
  return 'carried' in typed ? typed.carried : undefined;
};

/** How a value is typed after `correct`. */
const typedAgain = ({ value }: Pick<Fact, 'value'>, typed: string): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : typed;

type Checked = { readonly fact: Fact } | { readonly open: OpenReading } | undefined;

/**
 * What stands of a proposed fact: one of the catalogue, in its unit and within its plausible range, with a quote that stands
 * letter for letter in what was shown and carries the value. Where the words are there and do not bear it out, it is open. What
 * stands in a picture is the model's word alone, so it is assumed until somebody says so.
 */
const checkerOf = (said: Said, pages: ReadonlyMap<string, string>): ((proposed: Proposed) => Checked) => {
  const text = withoutRedactions(visibleText(said.text));
  const shown = visibleText(said.shown);
  const bearings = new Map<string | undefined, ReturnType<typeof bearingIn>>();
  const bearingOf = (file: string | undefined): ReturnType<typeof bearingIn> => {
    const made = bearings.get(file) ?? bearingIn(file === undefined ? text : (pages.get(file) ?? ''));
    bearings.set(file, made);
    return made;
  };
  /** One question alone is open, and it is this: then a bare "no" is about it. */
  const isAnswer = (id: string): boolean =>
    said.asked.length === 1 && said.asked[0]?.startsWith(`${titleOf(id)}: `) === true;
  return (proposed) => {
    const definition = readableFacts.get(proposed.fact);
    const carried = carriedBy(proposed);
    const file = proposed.file.trim() === '' ? undefined : proposed.file;
    const quote = visibleText(proposed.quote);
    if (definition === undefined || carried === undefined || quote.trim() === '') return undefined;
    const stands =
      file === undefined
        ? text.includes(quote) && shown.includes(quote)
        : pages.get(file)?.includes(quote) === true;
    if (!stands || !standsIn(definition, carried, quote)) return undefined;
    const { id } = definition;
    const bears = bearingOf(file)({ definition, value: carried.value, quote, isAnswer: isAnswer(id) });
    if (bears.kind === 'open') {
      const again = typedAgain(carried, proposed.value);
      return {
        open: {
          fact: id,
          ...carried,
          text: quote,
          reason: `the model reads it as ${titleOf(id)} = ${again}, but ${bears.because}; if it is so: correct ${id} ${again}`,
        },
      };
    }
    const typed = carried.range === undefined ? { value: carried.value ?? '' } : { range: carried.range };
    const fact = factOf(definition, typed, { by: readIn(said.by, file), quote, messageId: said.message });
    return { fact: file === undefined ? fact : { ...fact, origin: 'assumed' } };
  };
};

/** The first fact of each id that holds, the words of the message before what stands in a file; sets collect their members. */
export const checkReading = (reading: ModelReading, said: Said): Held => {
  const pages = new Map(
    reading.files
      .filter(({ file }) => said.files.includes(file))
      .map(({ file, text }) => [file, visibleText(text)] as const),
  );
  const checked = checkerOf(said, pages);
  const kept = new Map<string, Fact>();
  const byFile = new Map<string, string[]>();
  const open = new Map<string, OpenReading>();
  let dropped = 0;
  const inOrder = [...reading.facts].sort((a, b) => Number(a.file !== '') - Number(b.file !== ''));
  for (const proposed of inOrder) {
    const came = checked(proposed);
    if (came !== undefined && 'open' in came) {
      if (open.size < mostOpen && !open.has(came.open.fact)) open.set(came.open.fact, came.open);
      else dropped += 1;
      continue;
    }
    if (came === undefined) {
      dropped += 1;
      continue;
    }
    const { fact } = came;
    if (proposed.file !== '') byFile.set(proposed.file, [...(byFile.get(proposed.file) ?? []), fact.id]);
    const before = kept.get(fact.id);
    if (before === undefined) kept.set(fact.id, fact);
    else if (Array.isArray(before.value) && Array.isArray(fact.value) && before.origin === fact.origin)
      kept.set(fact.id, { ...before, value: [...new Set([...before.value, ...fact.value])] });
  }
  return {
    facts: [...kept.values()],
    byFile,
    // Said plainly elsewhere in the same message: nothing is open then.
    open: [...open.values()].filter(({ fact }) => !kept.has(fact)),
    dropped,
  };
};
