import type { LedgerEntry } from '../../contracts/evidence.ts';
import type { Fact, FactValue } from '../../contracts/fact.ts';
import { factDefinition } from '../../knowledge/catalogue.ts';
import { foundIn } from '../found-in.ts';
import { accesses, placeOfAccess } from './accesses.ts';
import { clientsIn } from './clients.ts';
import { type Source, sourceOf } from './source.ts';

/** Something that the code does with data and for which the catalogue has no fact: shown to people, with its place. */
export interface Seen {
  readonly what: string;
  /** The file, and the line where the server numbers them. */
  readonly place: string;
  readonly quote: string;
  /** Id of the entry in the ledger. */
  readonly entry: string;
}

export interface CodeReading {
  readonly facts: readonly Fact[];
  readonly seen: readonly Seen[];
}

const longestQuote = 160;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const placed = (source: Source, at: number, document: string) => {
  const { number, text } = source.lineAt(at);
  return {
    place: number === undefined ? document : `${document}:${number}`,
    quote: flat(text).slice(0, longestQuote).trimEnd(),
  };
};

/** Whether an entry holds code of one file of the team's own: that is read as code, and not as words. */
export const isCode = ({ kind, category, document }: LedgerEntry): boolean =>
  kind === 'mcp' && category === 'code-graph' && document !== undefined;

/**
 * What the code of one file says of the present system: the stores whose clients it uses, and how it reads and writes. Comments
 * are not read, and nothing is told by the name of a function. A yes is found where the code does it; that it does not is never
 * found, since an entry is a part of a program. Numbers of a program are not taken.
 */
export const readCode = (entry: LedgerEntry): CodeReading => {
  const document = entry.document ?? '';
  const source = sourceOf(entry.excerpt, document);
  const found = (id: string, value: FactValue, at: number): readonly Fact[] => {
    if (factDefinition(id)?.observable !== true) return [];
    const { place, quote } = placed(source, at, document);
    if (quote === '') return [];
    return [
      {
        id,
        value,
        unit: 'none',
        origin: 'found',
        by: place,
        quote,
        foundIn: foundIn(entry),
      },
    ];
  };
  const products = clientsIn(source.code).flatMap(({ product, at }) =>
    found('present.products', [product], at),
  );
  const facts: Fact[] = [...products];
  const seen: Seen[] = [];
  for (const access of accesses) {
    const at = placeOfAccess(access, source);
    if (at === undefined) continue;
    if (access.fact !== undefined) facts.push(...found(access.fact, true, at));
    else seen.push({ what: access.what, ...placed(source, at, document), entry: entry.id });
  }
  return { facts, seen };
};
