import { PlumblineError } from '../contracts/errors.ts';
import {
  type Category,
  type EvidenceClass,
  entryText,
  type LedgerEntry,
  ledgerEntry,
} from '../contracts/evidence.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { excerptOf, withoutGaps } from './excerpt.ts';
import { cutTo, visibleText } from './hidden-characters.ts';
import { numbersIn } from './numbers.ts';
import { redactSecrets } from './secrets.ts';

/** Most entries of one consultation. */
export const mostEntries = 300;

/** Something that was found, as it came. */
export interface Found {
  readonly kind: LedgerEntry['kind'];
  readonly class: EvidenceClass;
  readonly category?: Category;
  readonly server?: string;
  readonly tool?: string;
  /** Arguments of the call, of which only the hash is kept. */
  readonly args?: unknown;
  readonly url?: string;
  /** The document that was read, where the call names one. */
  readonly document?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  /** Words that the excerpt is to hold, as `termsOf` gives them. */
  readonly terms: ReadonlySet<string>;
  /** Texts of the question: where they are given back they answer nothing. */
  readonly asked?: readonly string[];
}

/** What was found in one consultation, each thing once. */
export interface Ledger {
  /** The new entry, or the one that is there already of the same source and words. Throws `evidence.ledger-full`. */
  add(found: Found): LedgerEntry;
  entries(): readonly LedgerEntry[];
  /** The kept words of an entry. */
  text(id: string): string | undefined;
}

/** An address without what could be a secret: user, password and fragment go, and what looks like one in the query. */
const publicUrl = (url: string): string => {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  address.hash = '';
  return redactSecrets(address.href).text.replaceAll(/\[redacted: [^\]]*\]/g, 'redacted');
};

/** A name that a server gave: as little to be trusted as what it says. */
const named = (document: string): Pick<LedgerEntry, 'document'> => {
  const name = cutTo(redactSecrets(visibleText(document)).text.replace(/\s+/g, ' ').trim(), 200);
  return name === '' ? {} : { document: name };
};

/** The entry for what was found; secrets and hidden characters are out before anything of it is kept. */
const entryFor = (found: Found, id: string): LedgerEntry => {
  const { text, kinds } = redactSecrets(visibleText(found.text));
  const excerpt = excerptOf(text, found.terms, found.asked);
  return ledgerEntry.parse({
    id,
    kind: found.kind,
    class: found.class,
    ...(found.category === undefined ? {} : { category: found.category }),
    ...(found.server === undefined ? {} : { server: found.server }),
    ...(found.tool === undefined ? {} : { tool: cutTo(visibleText(found.tool), 200) }),
    ...(found.args === undefined ? {} : { argsHash: sha256(canonicalJson(found.args)) }),
    ...(found.url === undefined ? {} : { url: publicUrl(found.url) }),
    ...(found.document === undefined ? {} : named(found.document)),
    retrievedAt: new Date(found.at).toISOString(),
    excerpt,
    wholeLength: text.length,
    redacted: kinds,
    numbers: numbersIn(withoutGaps(excerpt)),
    hash: sha256(found.text),
  });
};

/** The same words of the same source, whatever was asked for them. */
const sameFinding = (one: LedgerEntry, other: LedgerEntry): boolean =>
  one.hash === other.hash &&
  one.kind === other.kind &&
  one.server === other.server &&
  one.tool === other.tool &&
  one.url === other.url &&
  one.excerpt === other.excerpt;

/** A ledger that goes on from what was stored of it. */
export const openLedger = (stored: readonly LedgerEntry[] = []): Ledger => {
  const entries = [...stored];
  return {
    add(found) {
      const entry = entryFor(found, `E${entries.length + 1}`);
      const known = entries.find((other) => sameFinding(other, entry));
      if (known !== undefined) return known;
      if (entries.length >= mostEntries)
        throw new PlumblineError(
          `The ledger of this consultation has ${mostEntries} entries, and no room for more.`,
          {
            code: 'evidence.ledger-full',
            hint: 'Go on with what was found, or ask a narrower question in a new consultation.',
          },
        );
      entries.push(entry);
      return entry;
    },
    entries: () => [...entries],
    text: (id) => entryText(entries, id),
  };
};
