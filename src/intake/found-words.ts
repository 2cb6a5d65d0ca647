import type { LedgerEntry } from '../contracts/evidence.ts';
import { factCatalogue } from '../knowledge/catalogue.ts';
import { namedIn } from './named.ts';

/** A decision that does not hold: whatever it says was so once, or never came to be. */
const notInForce =
  /^\W*status\W+(?:\w+\W+)?(?:superseded|deprecated|rejected|declined|propos\w+|draft|withdrawn|obsolete|abandoned|in review)\b|\bsuperseded by\b/im;

/** Texts that are about a thing in general, or about what might be built; by their title. */
const notOfThisSystem =
  /\b(?:introduction|tutorial|guide|what is|primer|cheat ?sheet|handbook|best practices|template|proposals?|proposed|rfc|draft|vision|comparison|example)\b/i;

const heading = /^(#{1,6})\s+(.*)$/;

/** Sections, and leads of lists, that tell of what is not so: ways not taken, wishes, plans, reasons, what others do. */
const notOfToday =
  /\b(?:alternatives?|options?|considerations?|considered|pros|cons|drivers?|rejected|discarded|requirements?|goals?|non-goals?|targets?|objectives?|roadmap|future|next steps|plans?|planned|proposals?|vision|scope|ideas?|open questions?|related work|references?|links|further reading|examples?|assumptions?|estimates?|calculations?|rationale|reason(?:s|ing)?|justification|why|supersedes|replaces|superseded|replaced)\b|\?\s*$/i;

/** What is wished, ruled, planned, supposed or ordered is not so by being written. */
const notIndicative =
  /\b(?:needs?|needed|must|should|shall|wants?|wanted|wish(?:es)?|requir\w+|expect\w*|plan(?:s|ned|ning)?|targets?|goals?|aims?|hopes?|would|could|might|may|will|won't|if|unless|suppos\w+|assum\w+|consider\w*|propos\w+|intend\w*|ideally|allowed|promis\w+|no more than|by 20\d\d|eventually(?! consistent)|in (?:the )?future|ignore|disregard|forget|pretend)\b|\?\s*$/i;

/** What took the place of something names what is no more: "Supersedes: 5 (dual write to the broker)". */
const ofWhatWas =
  /^\W*(?:supersedes|replaces|obsoletes|deprecates|retires|instead of|formerly|previously)\b/i;

const subjectOfOne =
  /^(?:At )?([A-Z][\w'&-]*(?: [A-Z][\w'&-]*){0,2}),? (?:also |now |still |already |only )?(?:runs|uses|stores|has|keeps|serves|handles|operates|holds|processes|stored|used|ran|moved|migrated|chose|built)\b/;

const everyday: ReadonlySet<string> = new Set(
  'the our we it this that each every all most they both he she one nobody everything'.split(' '),
);

const catalogueWords = factCatalogue
  .map(({ title, ask }) => `${title} ${ask}`)
  .join(' ')
  .toLowerCase();

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

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

/** "Kafka is a distributed log": what a product is, and not what is done with it here. */
const isDefinition = (sentence: string): boolean => {
  const [, subject] = /^([\w .-]{2,40}?) (?:is|are) (?:an? |the |open|one of)/.exec(sentence) ?? [];
  return subject !== undefined && namedIn(subject).products.length > 0;
};

const sentenceEnd = /(?<=[.!?])(?<!\b(?:e\.g|i\.e|vs|etc|approx|ca)\.)\s+/;

/** A piece of running text without the sentences that say nothing of what is so here and now. */
const indicative = (text: string, entry: LedgerEntry): string =>
  text
    .split(sentenceEnd)
    .filter((sentence) => {
      const plain = flat(sentence.replace(/[*_`>]/g, '').replace(/^\s*(?:[-+]|\d+[.)])\s+/, ''));
      return !(
        notIndicative.test(plain) ||
        ofWhatWas.test(plain) ||
        isDefinition(plain) ||
        isOfAStranger(plain, entry)
      );
    })
    .join(' ');

const item = /^\s*(?:[-*+]|\d+[.)])\s+/;
const leads = /:\W*$/;

/** Paragraphs, list items and headings, each with its lines as they stand. */
const blocksOf = (text: string, keepsCode: boolean): readonly string[] => {
  const blocks: string[] = [];
  let isFenced = false;
  let open = false;
  for (const line of text.split('\n')) {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (isFence) isFenced = !isFenced;
    const isOut = isFence || (isFenced && !keepsCode) || /^\s*\|/.test(line);
    if (isOut || line.trim() === '') {
      open = false;
      continue;
    }
    const begins = !open || item.test(line) || heading.test(line);
    if (begins) blocks.push(line);
    else blocks[blocks.length - 1] += `\n${line}`;
    // A line that leads a list ends its block, so that the list is known by it.
    open = !heading.test(line) && !leads.test(line);
  }
  return blocks;
};

const withoutSections = (entry: LedgerEntry, blocks: readonly string[]): string => {
  const kept: string[] = [];
  let left: number | undefined;
  let lead = '';
  for (const block of blocks) {
    const [, marks, title = ''] = heading.exec(block) ?? [];
    if (marks !== undefined) {
      lead = '';
      if (left !== undefined && marks.length > left) continue;
      // The first heading is the title of the whole: "Options for keeping messages" is about no section.
      left = marks.length > 1 && notOfToday.test(title) ? marks.length : undefined;
      if (left === undefined) kept.push(block);
      continue;
    }
    if (left !== undefined) continue;
    if (!item.test(block)) lead = leads.test(block) ? flat(block) : '';
    else if (notOfToday.test(lead) || notIndicative.test(lead)) continue;
    const words = indicative(block, entry);
    if (words.trim() !== '') kept.push(words);
  }
  return kept.join('\n\n');
};

/** Remarks of what was left out, by which an excerpt is cut. */
const gap = /\[… \d+ characters left out …\]/g;

/** An entry's words without the remarks of who cut them. */
export const ownWords = ({ excerpt }: LedgerEntry): string => excerpt.replaceAll(gap, '\n\n');

/**
 * What of an entry may be read as words about the present system; undefined where nothing may, as of a decision that is not in
 * force, a text about a thing in general, a server that thinks, or the web.
 */
export const wordsOfToday = (entry: LedgerEntry): string | undefined => {
  const { kind, category, excerpt } = entry;
  if (kind !== 'mcp' || category === undefined || category === 'sequential-thinking') return undefined;
  const isCode = category === 'code-graph';
  const title = excerpt.split('\n').find((line) => heading.test(line)) ?? '';
  if (!isCode && (notInForce.test(excerpt) || notOfThisSystem.test(title))) return undefined;
  const words = withoutSections(entry, blocksOf(ownWords(entry), isCode));
  return words.trim() === '' ? undefined : words;
};
