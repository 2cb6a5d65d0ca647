import type { FileReading } from '../contracts/consultation.ts';
import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import { factDefinition } from '../knowledge/catalogue.ts';
import { foundIn } from './found-in.ts';

/** A call that gave something of the team's own: where it stands, in the words of a card. */
const placeOf = ({ document, server, tool }: LedgerEntry): string =>
  document ?? `${server ?? ''}/${tool ?? ''}`;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The sentence in which some words stand: what is said of them may stand before and after. */
const sentenceWith = (text: string, words: string): string => {
  const at = text.indexOf(words);
  const before =
    text
      .slice(0, at)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at + words.length).split(/[.!?](?:\s|$)/);
  return `${before}${words}${after}`;
};

/** What was so once; what went wrong before a decision is told in the past tense. */
const ofThePast =
  /\b(?:used to|formerly|previously|no longer|at that time|back then|years ago|was|were|had|in (?:19|20)\d\d|missed|lost|failed|broke|crashed|lagged|overflowed|stalled|struggled|suffered|outgrew|ran (?:out|into))\b/i;

const lists = (fact: Fact): boolean => typeof fact.value === 'object';

/**
 * The facts of a reading that the source may give: what the present system shows and the text says outright, never a need, a
 * wish, a plan, a complaint or a guess, nor what the text itself says in two ways. From code only what it names: its numbers are
 * of a program, not of a system.
 */
export const foundFacts = (entry: LedgerEntry, reading: Brief | FileReading): readonly Fact[] => {
  const text = flat(entry.excerpt);
  const unclear = new Set('contradictions' in reading ? reading.contradictions.map(({ fact }) => fact) : []);
  return reading.facts.flatMap((fact): readonly Fact[] => {
    if (factDefinition(fact.id)?.observable !== true || fact.origin === 'assumed') return [];
    if (unclear.has(fact.id) || (entry.class === 'code' && !lists(fact))) return [];
    const quote = flat(fact.quote ?? '');
    const words = quote.replace(/ …$/, '');
    if (words === '' || !text.includes(words)) return [];
    if (!lists(fact) && ofThePast.test(sentenceWith(text, words))) return [];
    const { messageId: _, ...read } = fact;
    return [
      {
        ...read,
        quote,
        origin: 'found',
        by: placeOf(entry),
        foundIn: foundIn(entry),
      },
    ];
  });
};
