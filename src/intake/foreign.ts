import type { Brief, Fact, Unread } from '../contracts/fact.ts';
import { type Statement, settle } from './merge.ts';
import { productAt } from './products.ts';
import { quantitiesOf } from './quantities/parse.ts';
import type { Sentence } from './text/sentences.ts';

interface Who {
  readonly by?: string;
  readonly messageId?: string;
}

const names: Readonly<Record<string, string>> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
  ru: 'Russian',
  ja: 'Japanese',
  zh: 'Chinese',
  ko: 'Korean',
  tr: 'Turkish',
  sv: 'Swedish',
  cs: 'Czech',
  uk: 'Ukrainian',
};

/** Facts that do not hang on the language: labelled times, percentiles, nines, one size, and product names. */
export const readSafely = (
  source: string,
  sentences: readonly Sentence[],
  language: string,
  who: Who,
): Pick<Brief, 'facts' | 'unread' | 'contradictions'> => {
  const statements = sentences.flatMap(safeStatements);
  const { facts, contradictions } = settle(source, withOneSize(statements), who);
  return { facts, contradictions, unread: unreadOf(source, sentences, facts, language) };
};

/** Two sizes in a text nobody can read may be anything: only a single one is taken. */
const withOneSize = (statements: readonly Statement[]): Statement[] => {
  const sizes = statements.filter((statement) => statement.fact === 'data.size');
  return statements.filter((statement) => statement.fact !== 'data.size' || sizes.length === 1);
};

const safeStatements = (sentence: Sentence): Statement[] => {
  const { tokens, text } = sentence;
  const statements: Statement[] = [];
  const words = tokens.map((token) => token.raw);
  for (let index = 0; index < words.length; index += 1) {
    const named = productAt(words, index, (at) => tokens[at]?.capital === true);
    if (named === undefined) continue;
    const to = index + named.length - 1;
    const fact = sentence.isQuestion ? 'proposed.products' : 'present.products';
    statements.push({ kind: 'member', fact, member: named.id, sentence, from: index, to, weak: false });
    index = to;
  }
  for (const { range, kind, from, to } of quantitiesOf(tokens)) {
    const before = ` ${tokens
      .slice(Math.max(0, from - 4), from)
      .map((token) => token.norm)
      .join(' ')} `;
    const number = (fact: string) =>
      statements.push({ kind: 'number', fact, range, noun: '', sentence, from, to, weak: false });
    if (kind === 'seconds' && / rto [^a-z]*$/.test(before)) number('availability.rto');
    else if (kind === 'seconds' && / rpo [^a-z]*$/.test(before)) number('availability.rpo');
    else if (kind === 'seconds' && / p\d\d[\d.]* [^a-z]*$/.test(before)) number('latency.target');
    else if (kind === 'percent' && range[0] >= 0.99 && range[1] < 1) number('availability.target');
    else if (
      kind === 'bytes' &&
      range[0] >= 1e10 &&
      !/\b(?:ram|memory|memoria|memoire|mémoire|arbeitsspeicher|hauptspeicher|speicher)\b/.test(text)
    ) {
      number('data.size');
    }
  }
  return statements;
};

const unreadOf = (
  source: string,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  language: string,
): Unread[] => {
  void facts;
  const known = names[language];
  const reason = `the reader knows English; this looks like ${known ?? `another language (${language})`}, so nothing beyond figures with plain units and product names was read`;
  return sentences
    .filter((sentence) => sentence.tokens.some((token) => token.kind === 'word'))
    .slice(0, 200)
    .map((sentence) => ({
      text: source.slice(sentence.start, sentence.end),
      line: source.slice(0, sentence.start).split('\n').length,
      reason,
    }));
};
