import type { Block, Text } from '../../contracts/report.ts';
import { titleOf } from '../../intake/ask.ts';
import { namedIn, plainWords } from '../../intake/named.ts';
import { patternSummary, productSummary } from '../../intake/names.ts';
import { capital, factToken, name, say, strong } from '../../report/context.ts';
import { type About, type Behind, bullets, cues, paragraph } from './about.ts';
import { glossary } from './glossary.ts';
import type { Question } from './question.ts';
import { termsOf } from './terms.ts';

const mostPays = 2;

const terms = Object.keys(glossary).sort((a, b) => b.length - a.length);

/** Nothing but a name and a question mark. */
const onlyNamed =
  /^\W*[\w-]+(?: [\w-]+){0,3}\s*[=:–-]*\s*\?+\s*$|^\W*(?:and |so )?what(?:'s|s| is| are) (?:an? )?[\w-]+(?: [\w-]+){0,2}\s*[,(]|^\W*what(?:'s|s| is| are) an? [\w-]+(?: [\w-]+)?,/i;

const namesNothing = (words: string): boolean =>
  namedIn(words).products.length + namedIn(words).patterns.length === 0 && termIn(words) === undefined;

const termIn = (words: string): string | undefined => {
  const plain = ` ${plainWords(words)} `;
  return terms.find((term) => plain.includes(` ${plainWords(term)} `));
};

const asksMeaning =
  /\bmeans?\b|\bmeant\b|\bmeaning\b|\bexplain\b|\bdefin\w+|\bwhat(?:'s|s| is| are| exactly is| exactly are| actually is| the (?:hell|heck) is) (?:exactly |actually )?(?:a|an|the|this|that|these|those)?\s*["'“]?[\w-]+(?:[ -][\w-]+){0,3}["'”]?(?: (?:exactly|actually|again|anyway|in this context|here|then|please|in (?:plain|simple) \w+))*\s*[?.!]*$|\bhow does (?:a|an|the|this)?\s*[\w -]+ work\b|\bin (?:plain|simple|normal|human|everyday) (?:words|english|terms|language)\b|\bnever heard of\b|\b(?:like i'?m|for) (?:five|5|dummies|beginners|my (?:boss|mother|grandmother))\b|\bwhat (?:do you|does (?:it|that|one)) (?:mean|call)\b|\bstands? for\b|\btranslate\b|\bdefinition\b|\bwhat(?:'s|s| is) (?:that|this|a|an|the|meant by|behind)?\s*["'“][^"'”]+["'”]/i;

/** What a way of building means for this consultation: whether it is chosen and why, and what it always pays. */
const hereBlocks = ({ context }: Behind, pattern: string): readonly Block[] => {
  const choice = context.recommended.choices.find((one) => one.pattern === pattern);
  const because = choice?.evidence.find(({ points }) => points >= 0)?.because;
  const pays = patternSummary(pattern)?.pays ?? [];
  return [
    paragraph(
      ...(choice === undefined
        ? ['It is not part of what I recommend here.']
        : because === undefined
          ? ['Here it is part of what I recommend.']
          : ['Here it is part of what I recommend, since ', ...say(context, because), '.']),
    ),
    ...(pays.length === 0
      ? []
      : [
          paragraph('It always pays:'),
          bullets(pays.slice(0, mostPays).map((one) => capital(say(context, one)))),
        ]),
  ];
};

/** What a word of the field comes to here: the facts that it stands in. */
const valuesOf = ({ context }: Behind, term: string): readonly Block[] => {
  const stems = new Set(termsOf(term).map(({ stem }) => stem));
  const facts = context.findings.facts.filter(
    ({ id, value, range }) =>
      (typeof value === 'number' || range !== undefined) &&
      termsOf(titleOf(id)).some(({ stem }) => stems.has(stem)),
  );
  return facts.length === 0
    ? []
    : [
        paragraph('Here:'),
        bullets(
          facts.map(
            (fact): Text => [
              name(titleOf(fact.id)),
              ': ',
              factToken(fact),
              ...(fact.origin === 'assumed' ? [', assumed since nobody said it'] : []),
            ],
          ),
        ),
      ];
};

/** A word of the field in a sentence, and what it comes to here. */
export const meaningOf = (behind: Behind, term: string): readonly Block[] => [
  paragraph(...capital([strong(name(term)), ': ', name(`${glossary[term] ?? ''}.`)])),
  ...valuesOf(behind, term),
];

const termBlocks = (behind: Behind, question: Question): readonly Block[] | undefined => {
  const [way] = question.ways;
  const term = termIn(question.words);
  const longer = way === undefined || term?.includes(' ') === true;
  if (longer && term !== undefined) return meaningOf(behind, term);
  if (way === undefined) return undefined;
  const note = patternSummary(way.pattern);
  const product = way.product === undefined ? undefined : productSummary(way.product);
  const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
  return [
    ...(product === undefined
      ? []
      : [paragraph(strong(name(product.title)), ': ', name(ended(product.summary)))]),
    ...(note === undefined ? [] : [paragraph(strong(name(note.title)), ': ', name(ended(note.summary)))]),
    ...hereBlocks(behind, way.pattern),
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
            [
              onlyNamed,
              namesNothing(question.words)
                ? 0
                : asksMeaning.test(question.all) ||
                    question.ways.length === 0 ||
                    /=|\bwhat/i.test(question.words)
                  ? asksMeaning.test(question.words)
                    ? 0
                    : 4.5
                  : 0,
            ],
            [
              /\bmeans?\b|\bexplain\b|\bwhat(?:'s| exactly is| is| are) an? (?!.*\b(?:cost|price|limit)\b)/i,
              1,
            ],
            [/\bwhy\b|\b(?:wrong with|point of)\b/i, -3],
          ]),
    answer: termBlocks,
  },
];
