import type { FactValue } from '../../contracts/fact.ts';
import { lemma } from '../text/lemma.ts';
import type { Sentence } from '../text/sentences.ts';
import { deniesThing } from './denial.ts';
import { isWish } from './mood.ts';
import { compile, findOthers, findPattern, mayMatch, type Pattern } from './pattern.ts';

/**
 * What negation ("we do not need …") makes of a wording: another value, or nothing. `thing`: nothing, but only where
 * it denies that the thing exists; "no payment may be lost" speaks of payments.
 */
export type Negated = { readonly to: FactValue } | 'drop' | 'thing' | 'ignore';

/** Wordings that each state one value of one fact. */
export interface Rule {
  readonly fact: string;
  readonly value: FactValue;
  readonly wordings: readonly string[];
  readonly negated: Negated;
  /** drop: not from a question · keep: also from a question · only: only from a question or a request for advice. */
  readonly question: 'drop' | 'keep' | 'only';
  /** Tells how things are: not read from wishes ("must", "we want"). */
  readonly factual: 'no' | 'yes';
  /** Inferred from the domain only: anything said outright beats it. */
  readonly weak: boolean;
  /**
   * Told by symptoms and anecdotes: a good guess at what is meant, so what it finds is assumed and shown as such. A wording
   * that starts with `!` was right, again and again, on text that it was not written from: what it finds is stated.
   */
  readonly guess?: boolean;
  /** Sentences (base forms) in which these words mean something else. */
  readonly unless?: RegExp;
}

export interface Finding {
  readonly fact: string;
  readonly value: FactValue;
  /** First and last token of the wording. */
  readonly from: number;
  readonly to: number;
  readonly weak: boolean;
  /** Guessed from how it is told, not stated. */
  readonly guess: boolean;
}

/** Marks a wording of a guessing rule as one to be relied on. */
const proven = '!';

interface Compiled {
  readonly rule: Rule;
  readonly guess: boolean;
  readonly pattern: Pattern;
  readonly order: number;
}

export interface Matcher {
  /** Whether some wording uses a word, given in any form. */
  readonly knows: (word: string) => boolean;
  readonly find: (sentence: Sentence, context: Context) => Finding[];
}

export interface Context {
  /** First token of the question, in a sentence that ends with a question mark. */
  readonly questionFrom: number | undefined;
  /** The sentence asks for advice without a question mark. */
  readonly asks: boolean;
  /** The writer answers the question at once ("can it be stale? yes"): nothing is asked. */
  readonly answered: boolean;
  /** What the sentence is under denies what it lists ("Non-goals"). */
  readonly unwanted: boolean;
}

/** Compiles rules into one matcher; wordings are looked up by a word that they cannot do without. */
export const matcherOf = (rules: readonly Rule[]): Matcher => {
  const byTrigger = new Map<string, Compiled[]>();
  let order = 0;
  for (const rule of rules) {
    for (const wording of rule.wordings) {
      const sure = wording.startsWith(proven);
      const guess = rule.guess === true && !sure;
      const compiled = { rule, guess, pattern: compile(sure ? wording.slice(1) : wording), order };
      order += 1;
      for (const trigger of compiled.pattern.triggers) {
        const list = byTrigger.get(trigger);
        if (list === undefined) byTrigger.set(trigger, [compiled]);
        else list.push(compiled);
      }
    }
  }

  const candidates = (sentence: Sentence): Compiled[] => {
    const found = new Set<Compiled>();
    const words = new Set(sentence.sense);
    for (const word of words) {
      for (const compiled of byTrigger.get(word) ?? []) {
        if (mayMatch(compiled.pattern, words)) found.add(compiled);
      }
    }
    return [...found].toSorted((a, b) => a.order - b.order);
  };

  const find = (sentence: Sentence, context: Context): Finding[] => {
    const findings: Finding[] = [];
    for (const { rule, guess, pattern } of candidates(sentence)) {
      if (rule.question === 'only' && context.answered) continue;
      if (rule.question === 'only' && !context.asks && context.questionFrom === undefined) continue;
      if (rule.unless?.test(sentence.text) === true) continue;
      const finding =
        firstMatch(sentence, sentence, rule, pattern, context) ??
        (sentence.outside && firstMatch(sentence, sentence.outside, rule, pattern, context));
      if (finding === undefined) continue;
      const inQuestion = context.questionFrom !== undefined && finding.to >= context.questionFrom;
      if (rule.question === 'drop' && inQuestion && finding.from >= (context.questionFrom ?? 0)) continue;
      if (rule.question === 'only' && !context.asks && !inQuestion) continue;
      findings.push({ ...finding, guess });
    }
    return findings;
  };
  return { find, knows: (word) => byTrigger.has(lemma(word)) };
};

const firstMatch = (
  sentence: Sentence,
  { sense, senseTokens }: Pick<Sentence, 'sense' | 'senseTokens'>,
  rule: Rule,
  pattern: Pattern,
  context: Context,
): Omit<Finding, 'guess'> | undefined => {
  const others = findOthers(pattern, sense);
  if (others === undefined) return undefined;
  let start = 0;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const match = findPattern(pattern, sense, start);
    if (match === undefined) return undefined;
    start = match[0] + 1;
    const from = senseTokens[match[0]] ?? 0;
    const to = senseTokens[match[1]] ?? from;
    // The quote spans all ideas; mood and negation are judged at the first.
    const first = Math.min(from, ...others.map((place) => senseTokens[place[0]] ?? from));
    const last = Math.max(to, ...others.map((place) => senseTokens[place[1]] ?? to));
    if (rule.factual !== 'no' && isWish(sentence, from, to)) continue;
    const before = rule.negated === 'ignore' ? undefined : negatorOf(sentence, from, to);
    const negator =
      before !== undefined && rule.negated === 'thing' && !deniesThing(sentence, before, from, to)
        ? undefined
        : before;
    if (negator === undefined && !(context.unwanted && rule.negated !== 'ignore')) {
      return { fact: rule.fact, value: rule.value, from: first, to: last, weak: rule.weak };
    }
    if (typeof rule.negated === 'object') {
      return {
        fact: rule.fact,
        value: rule.negated.to,
        from: Math.min(first, negator ?? first),
        to: Math.max(last, negator ?? last),
        weak: false,
      };
    }
  }
  return undefined;
};

const clauseMarks: ReadonlySet<string> = new Set([
  ';',
  ':',
  '(',
  ')',
  '\u2013',
  '\u2014',
  '|',
  '.',
  '?',
  '!',
]);
const verbal: ReadonlySet<string> = new Set(['be', 'have', 'do', 'can', 'will', 'must', 'should', 'may']);
const unneeded =
  /^ (?:(?:be|be also|be really|be just|do|will|will be|can|need|have|seem|feel) )?(?:(?:a|also|really|just|strictly|even|be) )*(?:not|never|no) (?:(?:be|a|an|really|strictly|so|that|even|our|the) )*(?:need|require|required|necessary|important|want|wanted|use|matter|requirement|concern|option|must|goal|interest|interesting|relevant|critical|exist|happen|expect|problem|issue|thing|possible|allow|allowed|care|priority|be)\b|^ (?:(?:be|a|an|seem|would|will|look) )*(?:unnecessary|overkill|optional|irrelevant|pointless|out of (?:scope|question)|unneeded|forbidden|off table|off the table)\b|^ (?:be )?[:=] (?:no|none|n|not|never|false)\b/;

/** Token index of the negation that governs the words from..to, if any. */
const negatorOf = (sentence: Sentence, from: number, to: number): number | undefined => {
  const { tokens } = sentence;
  let commas = 0;
  let crossed = false;
  for (let index = from - 1, steps = 0; index >= 0 && steps < 7; index -= 1, steps += 1) {
    const word = tokens[index]?.norm ?? '';
    if (clauseMarks.has(word)) break;
    if (word === 'but' || word === 'because' || word === 'while' || word === 'so' || word === 'if') break;
    if (word === 'and') crossed = true;
    if (word === ',') commas += 1;
    const strong =
      word === 'no' || word === 'without' || word === 'nor' || word === 'neither' || word === 'none';
    const simple =
      word === 'not' || word === 'never' || word === 'nobody' || word === 'hardly' || word === 'avoid';
    if (!strong && !simple) continue;
    const next = tokens[index + 1]?.norm ?? '';
    if (word === 'no' && (next === 'longer' || next === 'matter' || next === 'doubt' || next === 'problem')) {
      return next === 'longer' && commas === 0 && !crossed ? index : undefined;
    }
    if (word === 'not' && next === 'only' && index + 1 === from) return index;
    if (word === 'not' && (next === 'only' || next === 'just' || next === 'sure' || next === 'to')) break;
    // "strong for the wallet, not for the feed" denies what was said before, and not the feed.
    if (word === 'not' && next === 'for' && index + 2 >= from - 1 && tokens[index - 1]?.norm === ',') break;
    if (word === 'without') return commas === 0 || listed(sentence, index, from) ? index : undefined;
    if (strong)
      return verbBetween(sentence, index, from) || (commas > 0 && !listed(sentence, index, from))
        ? undefined
        : index;
    return commas > 0 && !listed(sentence, index, from)
      ? undefined
      : crossed && word !== 'never'
        ? undefined
        : index;
  }
  const after = sentence.text.slice((sentence.offsets[to + 1] ?? sentence.text.length) - 1);
  return unneeded.test(after) ? Math.min(to + 2, tokens.length - 1) : undefined;
};

/** "no joins, transactions or indexes": the comma belongs to one list that ends with "or". */
const listed = (sentence: Sentence, from: number, to: number): boolean => {
  const { tokens } = sentence;
  for (let index = from; index < Math.min(tokens.length, to + 8); index += 1) {
    const word = tokens[index]?.norm ?? '';
    if (clauseMarks.has(word)) return false;
    if (word === 'or' || word === 'nor') return !verbBetween(sentence, from, Math.min(index, to));
    if (index > to && verbal.has(word)) return false;
  }
  return false;
};

const verbBetween = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from + 1, to).some((token) => verbal.has(token.norm));
