import type { DesignPart } from '../../contracts/design.ts';
import { isRented, kindOfProduct } from '../../knowledge/part-kinds.ts';
import { mentionsOf } from '../mentions.ts';
import { questionStart } from '../semantics/questions.ts';
import { type Clause, standingsOf } from '../semantics/standing.ts';
import { blocksOf } from '../text/blocks.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type DesignFindings, type Place, passageOf, titleOfProduct } from './collect.ts';
import { dualWriteIn } from './dual-writes.ts';
import { otherParts } from './infrastructure.ts';
import { clauseBounds, polarityAt } from './polarity.ts';
import { strangersIn } from './strangers.ts';
import { topicsIn } from './topics.ts';

/** A part at a place of the plain text of a sentence. */
interface Standing extends Place {
  readonly part: Omit<DesignPart, 'passages'>;
}

/** A sentence in lower case with single spaces, and where each of its characters stands in the source. */
interface Plain {
  readonly text: string;
  readonly at: readonly number[];
}

const unspoken: ReadonlySet<string> = new Set(['other', 'over', 'withdrawn', 'heard', 'supposed']);

/** What is told of others, of the past or of a dream is blanked. */
const plainOf = (source: string, sentence: Sentence, clauses: readonly Clause[]): Plain => {
  const blank = clauses
    .filter(({ standing }) => unspoken.has(standing))
    .map(({ from, to }) => [sentence.tokens[from]?.start ?? 0, sentence.tokens[to]?.end ?? 0] as const);
  let text = '';
  const at: number[] = [];
  for (let index = sentence.start; index < sentence.end; index += 1) {
    const hidden = blank.some(([from, to]) => index >= from && index < to);
    const raw = hidden ? ' ' : (source[index] ?? '');
    const character = /[\s`*]/.test(raw) ? ' ' : raw === '|' ? ';' : raw.toLowerCase();
    if (character === ' ' && (text === '' || text.endsWith(' '))) continue;
    // A few letters have a lower case of two characters.
    text += character.length === 1 ? character : raw;
    at.push(index);
  }
  return { text, at };
};

const numerals: Readonly<Record<string, number>> = {
  one: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const spelt = '\\d{1,4}|one|single|two|three|four|five|six';
const countedBefore = new RegExp(
  `(?:^|[\\s(+;])(${spelt})x? (?:(?!on |in |of |for |and |or |to |with |per )[a-z-]+ ){0,2}$`,
);
const countedAfter = new RegExp(
  `^(?:[ ,:x×(-]|cluster|with|of|on|in)*(${spelt})[ -](?:(?!on |in |and )[a-z-]+ )?(?:nodes?|brokers?|instances?|shards|servers?|machines?|members?|vms?)\\b`,
);

const countAt = (text: string, from: number, to: number): number | undefined => {
  const match =
    countedAfter.exec(text.slice(to, to + 40)) ??
    countedBefore.exec(text.slice(Math.max(0, from - 40), from));
  const word = match?.[1];
  return word === undefined ? undefined : (numerals[word] ?? Number(word));
};

const hesitating =
  /\b(?:consider\w*|maybe|perhaps|options?|alternatives?|evaluat\w+|think(?:ing)? (?:of|about)|look(?:ing)? at|should we|versus|vs|might|could|would|plan(?:ned|ning)?|want|intend|migrat\w+|mov(?:e|ing) to|switch\w*|later|idea|suggest\w*|recommend\w*)\b/;
const rentedBy =
  /\b(?:managed|rds|cloud sql|elasticache|memorystore|atlas|aiven|msk|confluent cloud|amazon mq|serverless|hosted)\b/;

const productsOf = (plain: Plain, sentence: Sentence, mentions: ReturnType<typeof mentionsOf>): Standing[] =>
  (mentions.get(sentence) ?? []).flatMap((mention): Standing[] => {
    const isProposed = mention.set === 'proposed.products' && !hesitating.test(plain.text);
    const kind = kindOfProduct(mention.id);
    if ((mention.set !== 'present.products' && !isProposed) || kind === undefined) return [];
    const from = plain.at.indexOf(sentence.tokens[mention.from]?.start ?? -1);
    const to = plain.at.indexOf((sentence.tokens[mention.to]?.end ?? 0) - 1) + 1;
    if (from < 0 || to <= 0) return [];
    const count = countAt(plain.text, from, to);
    const [start, end] = clauseBounds(plain.text, from, to);
    const isManaged =
      isRented(mention.id) || rentedBy.test(plain.text.slice(start, Math.min(end + 30, plain.text.length)));
    const title = titleOfProduct(mention.id);
    return [
      {
        from,
        to,
        part: { id: mention.id, title, kind, isManaged, ...(count === undefined ? {} : { count }) },
      },
    ];
  });

const isTold = (text: string, from: number, to: number): boolean => {
  const [start, end] = clauseBounds(text, from, to);
  return polarityAt(text, from, to) === 'has' && !hesitating.test(text.slice(start, end));
};

const othersOf = ({ text }: Plain, named: readonly Standing[]): Standing[] => {
  const found: Standing[] = [];
  for (const { words, isGeneric, ...part } of otherParts)
    for (const { index, 0: match } of text.matchAll(words)) {
      const place = { from: index, to: index + match.length };
      const taken = [...named, ...found];
      if (taken.some(({ from, to }) => place.from < to && place.to > from)) continue;
      if (isGeneric && taken.some((other) => other.part.kind === part.kind)) continue;
      if (!isTold(text, place.from, place.to)) continue;
      const count = countAt(text, place.from, place.to);
      found.push({ ...place, part: { ...part, ...(count === undefined ? {} : { count }) } });
    }
  return found;
};

const everything =
  /\b(?:everything|all of (?:it|this|them)|the whole (?:thing|stack|system)|all (?:\w+ )?services)\b/;

/** Parts that a place of a sentence is about: those of its clause, else the last named before it, else the next one. */
const ownersOf = (
  text: string,
  { from, to }: Place,
  standing: readonly Standing[],
  before: readonly string[],
) => {
  const [start, end] = clauseBounds(text, from, to);
  if (everything.test(text.slice(start, end))) return [];
  const inside = standing.filter((one) => one.from >= start && one.to <= end);
  if (inside.length > 0) return [...new Set(inside.map(({ part }) => part.id))];
  const earlier = standing.filter((one) => one.to <= start).sort((a, b) => b.to - a.to)[0];
  const nearest = earlier ?? standing.filter((one) => one.from >= end)[0];
  return nearest === undefined ? before : [nearest.part.id];
};

const longSentence = 90;

/** The sentence where it is short, else the clause. */
const quoteAt = (source: string, { text, at }: Plain, sentence: Sentence, { from, to }: Place): string => {
  if (sentence.end - sentence.start <= longSentence) return source.slice(sentence.start, sentence.end);
  let [start, end] = clauseBounds(text, from, to);
  if (end - start < 30) start = clauseBounds(text, Math.max(0, start - 2), Math.max(0, start - 2))[0];
  if (end - start < 30)
    end = clauseBounds(text, Math.min(end + 2, text.length), Math.min(end + 2, text.length))[1];
  // A bracket that was opened is closed.
  const opened = text.slice(start, end).lastIndexOf('(') > text.slice(start, end).lastIndexOf(')');
  if (opened && text[end] === ')') end += 1;
  return source.slice(at[start] ?? sentence.start, (at[end - 1] ?? sentence.end - 1) + 1);
};

/** The text with each part as its kind in angle brackets. */
const kindsOf = ({ text }: Plain, standing: readonly Standing[]): string => {
  let kinds = '';
  let at = 0;
  for (const { from, to, part } of standing) {
    if (from < at) continue;
    kinds += `${text.slice(at, from)}<${part.kind}>`;
    at = to;
  }
  return kinds + text.slice(at);
};

/** Reads prose, lists and tables. `lineAt` gives the 1-based line of an offset. */
export const readProse = (
  source: string,
  lineAt: (offset: number) => number,
  findings: DesignFindings,
): void => {
  const all = sentencesOf(source, blocksOf(source)).filter(({ kind }) => kind !== 'heading');
  const spoken = all.map((sentence) => ({ sentence, questionFrom: questionStart(sentence) }));
  const standings = standingsOf(all);
  const mentions = mentionsOf(spoken, standings);
  let before: readonly string[] = [];
  let lineBefore = 0;
  for (const { sentence, questionFrom } of spoken) {
    if (questionFrom !== undefined) continue;
    const plain = plainOf(source, sentence, standings.get(sentence) ?? []);
    const named = productsOf(plain, sentence, mentions);
    const standing = [...named, ...othersOf(plain, named)].sort((a, b) => a.from - b.from);
    const line = lineAt(sentence.start);
    if (line > lineBefore + 1) before = [];
    for (const one of standing)
      findings.part(one.part, passageOf(quoteAt(source, plain, sentence, one), line));
    for (const { from, to, ...found } of topicsIn(plain.text))
      findings.remark({
        ...found,
        passage: passageOf(quoteAt(source, plain, sentence, { from, to }), line),
        of: ownersOf(plain.text, { from, to }, standing, before),
      });
    if (dualWriteIn(kindsOf(plain, standing)) !== undefined) {
      const passage = passageOf(source.slice(sentence.start, sentence.end), line);
      const of = [...new Set(standing.map(({ part }) => part.id))];
      findings.remark({ topic: 'dual.write', says: 'has', passage, of });
    }
    for (const name of strangersIn(source, sentence, plain.at, standing))
      findings.stranger(passageOf(name, line));
    if (standing.length > 0) before = [...new Set(standing.slice(-1).map(({ part }) => part.id))];
    lineBefore = lineAt(Math.max(sentence.start, sentence.end - 1));
  }
};
