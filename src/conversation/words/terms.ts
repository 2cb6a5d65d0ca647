import { thesaurus } from './thesaurus.ts';

/** A word of a text in the form in which it is compared, and the matters of the field that it is a word of. */
export interface Term {
  readonly stem: string;
  readonly matters: readonly string[];
  /** Said of anything: to meet it tells little. */
  readonly weak: boolean;
}

const weak = new Set(
  'second first one time thing way use work system people day hour new good like make get go come take give want need look put number part'.split(
    ' ',
  ),
);

const small = new Set(
  'a an the of per in our your my his her their its is are am be been was were for at and to that this these those about what we i you it he she they them us me on or so if as by do does did have has had with from then there than but not no can could would should will shall may might must just only also too very really any some one two how why who which where when whose whom into out up over after before while because let say says'.split(
    ' ',
  ),
);

/** Endings that tell number and tense and not the matter; what is left may be no word. */
const stemOf = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  const cut = word
    .replace(/(?:'s|s')$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?:ations?|ating|ated|ate)$/, 'at')
    .replace(/(?<=\w{3})(?:ing|edly|ed|ely|ly)$/, '')
    .replace(/(?<=\w{3})(?:ments?|ness)$/, '')
    .replace(/(?<=\w{4})(?:ous|al|ic|ical)$/, '');
  return cut
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/(?<=\w{2})e$/, '')
    .replace(/(?<=\w{2})y$/, 'i');
};

const rawWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/(\d)[ ,](?=\d{3}\b)/g, '$1')
    .split(/[^a-z0-9.'€$%-]+|(?<=\D)[.-]+|[.-]+(?=\D|$)/)
    .map((word) => word.replaceAll(/^['.]+|['.]+$/g, ''))
    .filter((word) => word !== '');

const stemsOf = (text: string): readonly string[] => rawWords(text).map(stemOf);

interface Phrase {
  readonly stems: readonly string[];
  readonly matter: string;
}

const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const found = new Map<string, Phrase[]>();
  for (const [matter, words] of Object.entries(thesaurus))
    for (const phrase of words.split('|')) {
      const stems = stemsOf(phrase);
      const [first] = stems;
      if (first === undefined) continue;
      found.set(first, [...(found.get(first) ?? []), { stems, matter }]);
    }
  return found;
})();

/** The longest phrases that begin at a word: what they are of, and how many words they take. */
const phraseAt = (
  stems: readonly string[],
  at: number,
): { readonly matters: readonly string[]; readonly length: number } => {
  const found = (phrasesByFirst.get(stems[at] ?? '') ?? []).filter((phrase) =>
    phrase.stems.every((one, next) => stems[at + next] === one),
  );
  const length = Math.max(1, ...found.map((phrase) => phrase.stems.length));
  const longest = found.filter((phrase) => phrase.stems.length === length);
  return { matters: [...new Set(longest.map(({ matter }) => matter))], length };
};

/**
 * The words of a text that carry meaning, each with its matters. A phrase gives its matter to its first word, and the words
 * within it mean nothing else: a price that one pays for a choice is no money. A letter behind a place is its name.
 */
export const termsOf = (text: string): readonly Term[] => {
  const words = rawWords(text);
  const stems = words.map(stemOf);
  const terms: Term[] = [];
  let within = 0;
  for (const [at, stem] of stems.entries()) {
    const { matters, length } = phraseAt(stems, at);
    const own = at < within ? [] : matters;
    if (at >= within) within = at + length;
    const names = /^[a-z]$/.test(stem) && terms.at(-1)?.matters.some((one) => places.has(one)) === true;
    if (own.length === 0 && small.has(words[at] ?? '') && !names) continue;
    terms.push({ stem, matters: own, weak: weak.has(stem) && length === 1 });
  }
  return terms;
};

const places = new Set(['zone', 'region', 'machine']);
