import type { Consulted, LedgerEntry } from '../contracts/evidence.ts';
import type { Fact } from '../contracts/fact.ts';
import type { Attachment } from '../contracts/verb.ts';
import { type CodeReading, isCode, readCode, type Seen } from '../intake/code/read.ts';
import { foundFacts } from '../intake/found.ts';
import { ownWords, wordsOfToday } from '../intake/found-words.ts';
import type { Thinker } from './ports.ts';

/** What a job needs to ask the team's own sources. */
export interface SourcesJob {
  /** The brief in one line. */
  readonly question: string;
}

/** What they said, and what of it reads as facts about the present system. */
export interface SourcesResult extends Consulted {
  readonly facts: readonly Fact[];
  /** What the code does and no fact stands for. */
  readonly seen: readonly Seen[];
}

const mostRead = 40;
const mostFacts = 40;
const mostSeen = 12;

/** Schemas are read as such; all else as words. */
const structured = /\.(?:sql|ddl|cql|csv|tsv|tf)$|compose[^/]*\.ya?ml$/i;

const nothing: CodeReading = { facts: [], seen: [] };

const readingOf = async (
  entry: LedgerEntry,
  think: Pick<Thinker, 'read' | 'readFile'>,
  signal: AbortSignal,
): Promise<CodeReading> => {
  if (isCode(entry)) return readCode(entry);
  const words = wordsOfToday(entry);
  if (words === undefined) return nothing;
  const name = entry.document ?? '';
  if (!structured.test(name))
    return { ...nothing, facts: foundFacts(entry, await think.read(words, {}, signal)) };
  const text = ownWords(entry);
  const file: Attachment = { name, text, bytes: Buffer.byteLength(text) };
  return { ...nothing, facts: foundFacts(entry, await think.readFile(file, {}, signal)) };
};

/** The first of each, where code of many files says the same. */
const firstOfEach = <Found>(found: readonly Found[], keyOf: (one: Found) => string): readonly Found[] =>
  [...new Map(found.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();

const mostPlaces = 8;

/**
 * A list of the catalogue that many files of code add to is one fact with all their places, in the words of the first: only so
 * many statements of one fact are held, and each file says but one of it.
 */
const oneList = (facts: readonly Fact[]): readonly Fact[] => {
  const isOfCode = ({ value, foundIn }: Fact): boolean =>
    typeof value === 'object' && foundIn?.class === 'code';
  return facts.flatMap((fact, index): readonly Fact[] => {
    if (!isOfCode(fact)) return [fact];
    const same = facts.filter((other) => other.id === fact.id && isOfCode(other));
    if (same[0] !== facts[index]) return [];
    const places = [...new Set(same.map(({ by = '' }) => by))].slice(0, mostPlaces).join(', ');
    const value = [...new Set(same.flatMap((one) => (typeof one.value === 'object' ? one.value : [])))];
    return [{ ...fact, value, by: places }];
  });
};

/**
 * Reads what the sources said by the same rules as messages, and code as code, each entry for itself, and bounded in number. An
 * entry that cannot be read gives nothing; what was asked stands all the same.
 */
export const readConsulted = async (
  consulted: Consulted,
  think: Pick<Thinker, 'read' | 'readFile'>,
  signal: AbortSignal,
): Promise<SourcesResult> => {
  const facts: Fact[] = [];
  const seen: Seen[] = [];
  for (const entry of consulted.entries.slice(0, mostRead)) {
    if (signal.aborted) break;
    const read = await readingOf(entry, think, signal).catch(() => nothing);
    facts.push(...read.facts);
    seen.push(...read.seen);
  }
  const each = firstOfEach(facts, ({ id, value, foundIn, by }) =>
    JSON.stringify([id, value, foundIn?.class === 'code' ? 'code' : by]),
  );
  return {
    ...consulted,
    facts: oneList(each).slice(0, mostFacts),
    seen: firstOfEach(seen, ({ what }) => what).slice(0, mostSeen),
  };
};
