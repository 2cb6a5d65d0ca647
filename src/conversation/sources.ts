import type { Consulted, LedgerEntry } from '../contracts/evidence.ts';
import type { Fact } from '../contracts/fact.ts';
import type { Attachment } from '../contracts/verb.ts';
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
}

const mostRead = 30;
const mostFacts = 40;

/** Schemas are read as such; all else as words. */
const structured = /\.(?:sql|ddl|cql|csv|tsv|tf)$|compose[^/]*\.ya?ml$/i;

const readingOf = async (
  entry: LedgerEntry,
  think: Pick<Thinker, 'read' | 'readFile'>,
  signal: AbortSignal,
): Promise<readonly Fact[]> => {
  const words = wordsOfToday(entry);
  if (words === undefined) return [];
  const name = entry.document ?? '';
  if (!structured.test(name)) return foundFacts(entry, await think.read(words, {}, signal));
  const text = ownWords(entry);
  const file: Attachment = { name, text, bytes: Buffer.byteLength(text) };
  return foundFacts(entry, await think.readFile(file, {}, signal));
};

/**
 * Reads what the sources said by the same rules as messages, each entry for itself, and bounded in number. An entry that cannot
 * be read gives nothing; what was asked stands all the same.
 */
export const readConsulted = async (
  consulted: Consulted,
  think: Pick<Thinker, 'read' | 'readFile'>,
  signal: AbortSignal,
): Promise<SourcesResult> => {
  const facts: Fact[] = [];
  for (const entry of consulted.entries.slice(0, mostRead)) {
    if (signal.aborted) break;
    facts.push(...(await readingOf(entry, think, signal).catch(() => [])));
  }
  return { ...consulted, facts: facts.slice(0, mostFacts) };
};
