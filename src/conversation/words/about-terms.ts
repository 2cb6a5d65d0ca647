import type { Block } from '../../contracts/report.ts';
import { plainWords } from '../../intake/named.ts';
import { patternSummary, productSummary } from '../../intake/names.ts';
import { capital, name, strong } from '../../report/context.ts';
import { type About, cues, paragraph } from './about.ts';
import { glossary } from './glossary.ts';
import type { Question } from './question.ts';

const terms = Object.keys(glossary).sort((a, b) => b.length - a.length);

const termIn = (words: string): string | undefined => {
  const plain = ` ${plainWords(words)} `;
  return terms.find((term) => plain.includes(` ${plainWords(term)} `));
};

const asksMeaning =
  /\bmeans?\b|\bmeant\b|\bmeaning\b|\bexplain\b|\bdefin\w+|\bwhat(?:'s|s| is| are)? (?:exactly |actually )?(?:is |are )?(?:a|an|the|this|that|these|those)?\s*["'“]?[\w-]+(?:[ -][\w-]+){0,3}["'”]?(?: (?:exactly|actually|again|anyway|in this context|here|then|please|in (?:plain|simple) \w+))*\s*[?.!]*$|\bhow does (?:a|an|the|this)?\s*[\w -]+ work\b|\bin plain (?:words|english)\b|\bnever heard of\b/i;

const termBlocks = (question: Question): readonly Block[] | undefined => {
  const [way] = question.ways;
  const term = termIn(question.words);
  const longer = way === undefined || term?.includes(' ') === true;
  const meaning = term === undefined ? undefined : glossary[term];
  if (longer && term !== undefined && meaning !== undefined)
    return [paragraph(...capital([strong(name(term)), ': ', name(`${meaning}.`)]))];
  if (way === undefined) return undefined;
  const note = patternSummary(way.pattern);
  const product = way.product === undefined ? undefined : productSummary(way.product);
  const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
  return [
    ...(product === undefined
      ? []
      : [paragraph(strong(name(product.title)), ': ', name(ended(product.summary)))]),
    ...(note === undefined ? [] : [paragraph(strong(name(note.title)), ': ', name(ended(note.summary)))]),
  ];
};

/** "What is a watermark?", "what does semi-synchronous mean?", "explain the outbox". */
export const aboutTerms: readonly About[] = [
  {
    topic: 'term',
    score: (question) =>
      question.ways.length === 0 && termIn(question.words) === undefined
        ? 0
        : cues(question.words, [
            [asksMeaning, 4.5],
            [/\bmeans?\b|\bexplain\b|\bwhat (?:exactly )?(?:is|are) an? /i, 1],
          ]),
    answer: (_, question) => termBlocks(question),
  },
];
