import type { FileReading } from '../contracts/consultation.ts';
import type { LedgerEntry } from '../contracts/evidence.ts';
import type { Brief, Fact } from '../contracts/fact.ts';
import { factCatalogue, factDefinition } from '../knowledge/catalogue.ts';
import { namedIn } from './named.ts';

/** A decision that does not hold: whatever it says was so once, or never came to be. */
const notInForce =
  /^\W*status\W+(?:superseded|deprecated|rejected|declined|proposed|draft|withdrawn|obsolete|abandoned)\b|\bsuperseded by\b/im;

const heading = /^(#{1,6})\s+(.*)$/;

/** Sections of records and designs that tell of what is not so: ways not taken, wishes, plans, what others do. */
const notOfToday =
  /\b(?:alternatives?|options?|considered|pros|cons|drivers?|rejected|discarded|requirements?|goals?|non-goals?|targets?|objectives?|roadmap|future|next steps|plans?|planned|proposals?|vision|scope|ideas?|open questions?|related work|references?|links|further reading|examples?)\b/i;

/** The lines of a text that tell of what is so, under headings that do not say otherwise. */
const ofToday = (text: string): string => {
  let left: number | undefined;
  return text
    .split('\n')
    .map((line) => {
      const [, marks, title = ''] = heading.exec(line) ?? [];
      if (marks === undefined) return left === undefined ? line : '';
      if (left !== undefined && marks.length > left) return '';
      // The first heading is the title of the whole: "Options for keeping messages" is about no section.
      left = marks.length > 1 && notOfToday.test(title) ? marks.length : undefined;
      return left === undefined ? line : '';
    })
    .join('\n');
};

/** Remarks of what was left out, by which an excerpt is cut. */
const gap = /\[… \d+ characters left out …\]/g;

/** A call that gave something of the team's own: where it stands, in the words of a card. */
const placeOf = ({ document, server, tool }: LedgerEntry): string =>
  document ?? `${server ?? ''}/${tool ?? ''}`;

/**
 * What of an entry may be read as words about the present system; undefined where nothing may, as of a decision that is not in
 * force, a server that thinks, or the web.
 */
export const wordsOfToday = ({ kind, category, excerpt }: LedgerEntry): string | undefined => {
  if (kind !== 'mcp' || category === undefined || category === 'sequential-thinking') return undefined;
  if (category !== 'code-graph' && notInForce.test(excerpt)) return undefined;
  const words = ofToday(excerpt.replaceAll(gap, '\n\n'));
  return words.trim() === '' ? undefined : words;
};

/** The sentence in which some words stand: what is said of them may stand before and after. */
const sentenceWith = (text: string, words: string): string => {
  const at = text.indexOf(words);
  const before =
    text
      .slice(0, at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at + words.length).split(/[.!?](?:\s|$)|\n/);
  return `${before}${words}${after}`.replace(/^[\s>*+-]+/, '');
};

/** What is wished, ruled, planned, supposed or ordered is not so by being written. */
const notIndicative =
  /\b(?:needs?|needed|must|should|shall|wants?|wanted|wish(?:es)?|requir\w+|expect\w*|plan(?:s|ned|ning)?|targets?|goals?|aims?|hopes?|would|could|might|may|will|won't|if|unless|suppos\w+|assum\w+|consider\w*|propos\w+|intend\w*|ideally|allowed|promis\w+|no more than|by 20\d\d|eventually(?! consistent)|in (?:the )?future|ignore|disregard|forget|pretend)\b|\?\s*$/i;

/** What was so once. */
const ofThePast =
  /\b(?:used to|formerly|previously|no longer|at that time|back then|years ago|was|were|had|in (?:19|20)\d\d)\b/i;

const subjectOfOne =
  /^(?:At )?([A-Z][\w'&-]*(?: [A-Z][\w'&-]*){0,2}),? (?:also |now |still |already |only )?(?:runs|uses|stores|has|keeps|serves|handles|operates|holds|processes|stored|used|ran|moved|migrated|chose|built)\b/;

const everyday: ReadonlySet<string> = new Set(
  'the our we it this that each every all most they both he she one nobody everything'.split(' '),
);

const catalogueWords = factCatalogue
  .map(({ title, ask }) => `${title} ${ask}`)
  .join(' ')
  .toLowerCase();

/**
 * Whether a sentence is about somebody who is known by name alone: "Acme runs it with 40 nodes". A name that a heading or the
 * document's own name holds, a product and a word of the trade are of the team.
 */
const isOfAStranger = (sentence: string, { excerpt, document = '' }: LedgerEntry): boolean => {
  const [, subject] = subjectOfOne.exec(sentence) ?? [];
  if (subject === undefined) return false;
  const name = subject.toLowerCase();
  if (everyday.has(name.split(' ')[0] ?? '') || namedIn(subject).products.length > 0) return false;
  const own = excerpt.split('\n').filter((line) => heading.test(line));
  const known = [document, ...own].join(' ').toLowerCase();
  return !known.includes(name) && !excerpt.includes(` ${name}`) && !catalogueWords.includes(name);
};

const lists = (fact: Fact): boolean => typeof fact.value === 'object';

/**
 * The facts of a reading that the source may give: what the present system shows and the text says outright, never a need, a
 * wish, a plan, a complaint or a guess. From code only what it names: its numbers are of a program, not of a system.
 */
export const foundFacts = (
  entry: LedgerEntry,
  { facts }: Pick<Brief | FileReading, 'facts'>,
): readonly Fact[] =>
  facts.flatMap((fact): readonly Fact[] => {
    if (factDefinition(fact.id)?.observable !== true || fact.origin === 'assumed') return [];
    if (entry.class === 'code' && !lists(fact)) return [];
    if (fact.quote === undefined || !entry.excerpt.includes(fact.quote.replace(/ …$/, ''))) return [];
    const sentence = sentenceWith(entry.excerpt, fact.quote.replace(/ …$/, ''));
    if (notIndicative.test(sentence) || isOfAStranger(sentence, entry)) return [];
    if (!lists(fact) && ofThePast.test(sentence)) return [];
    const { messageId: _, ...read } = fact;
    return [
      {
        ...read,
        origin: 'found',
        by: placeOf(entry),
        foundIn: {
          entry: entry.id,
          class: entry.class,
          server: entry.server ?? '',
          tool: entry.tool ?? '',
          hash: entry.hash,
        },
      },
    ];
  });
