import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Block, Inline, Text } from '../contracts/report.ts';
import { name } from './context.ts';

const excerptShown = 400;
const gap = /\[… \d+ characters left out …\]/g;

/** An excerpt on one line, as it is read: what was left out is three dots. */
const flat = (excerpt: string): string => excerpt.replaceAll(gap, '…').replace(/\s+/g, ' ').trim();

/** As much of an excerpt as is read, up to the end of a word. */
const beginning = (excerpt: string): string => {
  const words = flat(excerpt);
  return words.length <= excerptShown
    ? words
    : `${words
        .slice(0, excerptShown)
        .replace(/\s+\S*$/, '')
        .replace(/[\ud800-\udbff]$/, '')} …`;
};

/** Where an entry comes from, in a word: whoever reads the thread has no list of entries beside it. */
export const origin = ({ url, document, server, kind, tool }: LedgerEntry): string =>
  kind === 'knowledge'
    ? `what is built in of ${tool ?? 'it'}`
    : (document ?? server ?? (url === undefined ? kind : new URL(url).host.replace(/^www\./, '')));

/** The place as one looks it up: the document, by whom and how it was read; a page by its host. */
const place = (entry: LedgerEntry): Inline => {
  const { url, document, server, tool, kind } = entry;
  if (url !== undefined) return { kind: 'link', title: new URL(url).host, url };
  if (kind === 'knowledge') return name(origin(entry));
  const call = [server, tool].filter((part) => part !== undefined).join(', ') || kind;
  return name(document === undefined ? call : `${document}, by ${call}`);
};

/** "E1: docs/adr/0007.md, by docs, read_text_file (documentation, 2026-11-29): “…”". */
export const entryLine = (entry: LedgerEntry): Text => [
  name(entry.id),
  ': ',
  place(entry),
  entry.kind === 'knowledge' ? ' (' : ` (${entry.class}, `,
  name(entry.retrievedAt.slice(0, 10)),
  '): ',
  ...said(entry),
];

/** A server for thinking in steps counts them, and says nothing of the team's system. */
const said = ({ category, excerpt }: LedgerEntry): Text =>
  category === 'sequential-thinking'
    ? ['took the steps it was given']
    : [{ kind: 'quote', text: beginning(excerpt) }];

/** All that is kept of an entry: where it stands, its class, when and how it was read, the hash of the whole, its words. */
export const entryBlocks = (entry: LedgerEntry): readonly Block[] => [
  {
    kind: 'paragraph',
    text: [
      { kind: 'strong', children: [name(entry.id), ': ', place(entry)] },
      name(
        ` (${entry.kind === 'knowledge' ? '' : `${entry.class}, `}read ${entry.retrievedAt.slice(0, 16).replace('T', ' ')} UTC, sha256 ${entry.hash.slice(0, 12)})`,
      ),
    ],
  },
  { kind: 'paragraph', text: [{ kind: 'quote', text: flat(entry.excerpt) }] },
  ...(entry.excerpt.length < entry.wholeLength
    ? [
        {
          kind: 'paragraph',
          text: [name(`${entry.excerpt.length} of ${entry.wholeLength} characters are kept.`)],
        } as const,
      ]
    : []),
];
