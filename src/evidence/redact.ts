import { PlumblineError } from '../contracts/errors.ts';
import type { Fact, FactDefinition, FactValue } from '../contracts/fact.ts';
import { printQuantity, printRange, type Unit } from '../contracts/quantity.ts';
import { findSecrets } from './secrets.ts';

/** Everything that may leave the house: our own words and public names, none of the team's. */
export interface Vocabulary {
  /** The catalogue: its titles and choices are ours, and so may be said to anybody. */
  readonly definitions: readonly FactDefinition[];
  /** Names by id that are public, such as products that the catalogue knows: "postgresql" -> "PostgreSQL". */
  readonly publicNames: ReadonlyMap<string, string>;
}

/** One line of what is told to the web, and the fact that it says. */
export interface BriefLine {
  readonly fact: string;
  readonly text: string;
}

/** What the web phase is told of a consultation, and all that it is told. */
export interface WebBrief {
  readonly lines: readonly BriefLine[];
  /** Ids of facts of which nothing is told, because their values are the team's own words or unknown to the catalogue. */
  readonly withheld: readonly string[];
  /** Quantities that are told with two digits, and were known with more. */
  readonly rounded: number;
  /** The lines as one text, to be shown to the team on request. */
  readonly text: string;
}

/** Two digits say what kind of system it is; more could say whose. A share and a date keep theirs: 99.95 % is not 100 %. */
const coarse = (value: number, unit: Unit): number =>
  unit === 'fraction' || unit === 'date' ? value : Number(value.toPrecision(2));

const isRounded = ({ value, range }: Fact, definition: FactDefinition): boolean =>
  definition.kind === 'number' &&
  [value, ...(range ?? [])].some((one) => typeof one === 'number' && coarse(one, definition.unit) !== one);

const numberText = ({ value, range }: Fact, unit: Unit): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return printQuantity(coarse(value, unit), unit);
  return range === undefined ? undefined : printRange([coarse(range[0], unit), coarse(range[1], unit)], unit);
};

const membersOf = (value: FactValue | undefined): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

/** A value out of the vocabulary; undefined where any other word would be needed to say it. */
const valueText = (
  fact: Fact,
  definition: FactDefinition,
  { publicNames }: Vocabulary,
): string | undefined => {
  switch (definition.kind) {
    case 'number':
      return numberText(fact, definition.unit);
    case 'choice':
      return typeof fact.value === 'string' && Object.hasOwn(definition.choices, fact.value)
        ? fact.value
        : undefined;
    case 'flag':
      return typeof fact.value === 'boolean' ? (fact.value ? 'yes' : 'no') : undefined;
    case 'set': {
      const known = membersOf(fact.value).flatMap((id) => publicNames.get(id) ?? []);
      return known.length === 0 ? undefined : [...new Set(known)].toSorted().join(', ');
    }
  }
};

/** Hosts, addresses and mail, wherever they may come from: a second lock behind the vocabulary. */
const traces: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['an e-mail address', /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/],
  ['an address', /\b[a-z][a-z0-9+.-]*:\/\//i],
  [
    'an IP address',
    /\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}\b|::[0-9a-f]{1,4}\b/i,
  ],
  [
    'a host name',
    /\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|dev|app|ai|cloud|local|internal|intranet|corp|lan|home|svc|cluster|eu|de|uk|fr|us|co)\b/i,
  ],
  ['a path', /(?:^|\s)(?:~|\.{1,2})?\/[\w.-]+\/[\w./-]+|\b[A-Za-z]:\\/],
  ['a mention', /(?:^|\s)[@#][\w-]{2,}|<[@#!][^>]*>/],
  ['code', /`|\b(?:function|const|import|class|def)\s+\w+\s*[({=]|=>|;\s*$/m],
];

/** Kinds of things in a text that may not leave; empty where there are none. */
export const tracesIn = (text: string): readonly string[] => [
  ...traces.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind),
  ...new Set(findSecrets(text).map(({ kind }) => kind)),
];

/**
 * The brief for the web: built up from the catalogue's words and from quantities, never cut down from what people wrote, so
 * that no name, host, code or secret of theirs can be in it. Quotes, speakers and messages stay. Throws `evidence.leak`
 * should a line hold what looks like one all the same.
 */
export const webBrief = (facts: readonly Fact[], vocabulary: Vocabulary): WebBrief => {
  const definitions = new Map(vocabulary.definitions.map((definition) => [definition.id, definition]));
  const lines: BriefLine[] = [];
  const withheld: string[] = [];
  let rounded = 0;
  for (const fact of facts) {
    const definition = definitions.get(fact.id);
    const value = definition === undefined ? undefined : valueText(fact, definition, vocabulary);
    if (definition === undefined || value === undefined) {
      // An id that the catalogue lacks is somebody's own word too.
      withheld.push(definition === undefined ? 'unknown' : fact.id);
      continue;
    }
    if (isRounded(fact, definition)) rounded += 1;
    const assumed = fact.origin === 'assumed' ? ' (assumed)' : '';
    lines.push({ fact: fact.id, text: `${definition.title}: ${value}${assumed}` });
  }
  const text = lines.map((line) => line.text).join('\n');
  const leaks = tracesIn(text);
  if (leaks.length > 0)
    throw new PlumblineError(`The brief for the web holds ${leaks.join(' and ')}, and is not sent.`, {
      code: 'evidence.leak',
      hint: 'A title or a public name of the catalogue looks like that; it has to be worded otherwise.',
    });
  return { lines, withheld: [...new Set(withheld)], rounded, text };
};
