import type { Brief, Fact, FactDefinition } from '../../contracts/fact.ts';
import { definitionOf, subjectOf, titleOf } from '../../intake/ask.ts';
import type { Thinker } from '../ports.ts';
import { breaks } from './going-wrong.ts';

/** A brief with something else in it, and what that is in words. */
export interface Changed {
  readonly brief: Brief;
  readonly says: readonly string[];
}

const factors: Readonly<Record<string, number>> = {
  double: 2,
  doubles: 2,
  doubled: 2,
  twice: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  thrice: 3,
  quadruple: 4,
  half: 0.5,
  halve: 0.5,
  halved: 0.5,
  ten: 10,
};

const factorWord = /\b(double[sd]?|twice|triple[sd]?|thrice|quadruple|half|halved?)\b/i;
const factorNumber = /(\d+(?:\.\d+)?)\s*(?:x|×|times|-?fold)(?![a-z])/i;
const factorWordTimes = /\b(two|three|four|five|ten|twenty|hundred)\s*(?:times|-?fold)\b/i;
const timesWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  twenty: 20,
  hundred: 100,
};
const percent = /(\d+(?:\.\d+)?)\s*(?:%|percent)\s+(more|less|higher|lower|bigger|larger|smaller|fewer)\b/i;

/** "10x", "twice", "half", "30 % more" as a factor, and the words without it. */
const factorIn = (text: string): { readonly factor: number; readonly rest: string } | undefined => {
  const share = percent.exec(text);
  if (share !== null) {
    const part = Number(share[1]) / 100;
    const less = /less|lower|smaller|fewer/i.test(share[2] ?? '');
    return { factor: less ? 1 - part : 1 + part, rest: text.replace(share[0], ' ') };
  }
  const number = factorNumber.exec(text);
  if (number !== null) return { factor: Number(number[1]), rest: text.replace(number[0], ' ') };
  const spelled = factorWordTimes.exec(text);
  if (spelled !== null)
    return { factor: timesWords[spelled[1]?.toLowerCase() ?? ''] ?? 1, rest: text.replace(spelled[0], ' ') };
  const word = factorWord.exec(text);
  return word === null
    ? undefined
    : { factor: factors[word[1]?.toLowerCase() ?? ''] ?? 1, rest: text.replace(word[0], ' ') };
};

const loadWords =
  /\b(load|traffic|volume|scale|everything|growth of users|requests?|users?|usage|throughput)\b/i;

const scaled = (fact: Fact, factor: number): Fact => ({
  ...fact,
  ...(typeof fact.value === 'number' ? { value: fact.value * factor } : {}),
  ...(fact.range === undefined ? {} : { range: [fact.range[0] * factor, fact.range[1] * factor] as const }),
  origin: 'stated',
});

const grows = (definition: FactDefinition | undefined): boolean =>
  definition?.kind === 'number' &&
  definition.theme === 'load' &&
  /^(count|1\/s|B\/s|per day)$/.test(definition.unit) &&
  !/factor/i.test(definition.id);

/** Which facts a multiple is meant of: the ones that are named, else everything that is load. */
const multiplied = (facts: readonly Fact[], rest: string): readonly Fact[] => {
  const numbers = facts.filter(({ value, range }) => typeof value === 'number' || range !== undefined);
  const ids = numbers.map(({ id }) => id);
  const named = loadWords.test(rest) ? [] : subjectOf(rest, ids).filter((id) => ids.includes(id));
  const byStem = numbers.filter(({ id }) => {
    const stem = /\b(writes?|reads?|events?|data|storage|records?|queries|messages?)\b/i
      .exec(rest)?.[1]
      ?.toLowerCase()
      .replace(/s$/, '');
    const kin: Readonly<Record<string, RegExp>> = {
      write: /^writes\./,
      read: /^reads\./,
      event: /^events\./,
      message: /^(events|writes)\./,
      data: /^data\.size/,
      storage: /^data\.size/,
      record: /^record\.count/,
      querie: /^(reads|requests)\./,
    };
    return stem !== undefined && kin[stem]?.test(id) === true;
  });
  if (byStem.length > 0) return byStem;
  if (named.length > 0) return numbers.filter(({ id }) => named.includes(id));
  return numbers.filter(({ id }) => grows(definitionOf(id)));
};

const lead =
  /^\s*(?:what (?:if|happens if|about if|would happen if|would change if|changes if)|how about|suppose|imagine|say|assume|assuming)\b[\s,:]*(?:that\s+)?/i;
const without =
  /^(?:without|no|we (?:drop|dropped|did ?n[o']t need|do ?n[o']t need|don't have|had no|have no|give up|gave up)|(?:we )?(?:skip|skipped))\s+(?:the |any |a |an )?(.+?)[?.!]*$/i;

/** A wish told as a fact, so that the reader reads it: "we had" is no past here. */
const asStatement = (text: string): string =>
  text
    .replace(/[?]+\s*$/, '')
    .replaceAll(/\bwe had\b/gi, 'we have')
    .replaceAll(/\b(?:were|was) to\b/gi, 'must')
    .replaceAll(/\b(we|it|they|there|data|writes|reads) (?:were|was)\b/gi, '$1 are')
    .replaceAll(/\b(?:needed|wanted)\b/gi, 'need')
    .trim();

const removed = (brief: Brief, subject: string): Changed | undefined => {
  const ids = brief.facts.map(({ id }) => id);
  const found = subjectOf(subject, ids).filter((id) => ids.includes(id));
  if (found.length === 0) return undefined;
  return {
    brief: { ...brief, facts: brief.facts.filter(({ id }) => !found.includes(id)) },
    says: found.map((id) => `without ${titleOf(id)}`),
  };
};

/** The brief as it would be after a change in words; undefined where no change is understood. */
export const changedBy = async (
  brief: Brief,
  words: string,
  think: Thinker,
): Promise<Changed | undefined> => {
  const text = words.replace(lead, '').trim();
  const multiple = factorIn(text);
  if (multiple !== undefined) {
    const facts = multiplied(brief.facts, multiple.rest);
    if (facts.length > 0) {
      const ids = new Set(facts.map(({ id }) => id));
      return {
        brief: {
          ...brief,
          facts: brief.facts.map((fact) => (ids.has(fact.id) ? scaled(fact, multiple.factor) : fact)),
        },
        says: facts.map(({ id }) => titleOf(id)),
      };
    }
  }
  const dropped = without.exec(text)?.[1];
  const fewer = dropped === undefined ? undefined : removed(brief, dropped);
  if (fewer !== undefined) return fewer;
  const read = await think.read(asStatement(text), {});
  if (read.facts.length === 0) return undefined;
  const ids = new Set(read.facts.map(({ id }) => id));
  return {
    brief: { ...brief, facts: [...brief.facts.filter(({ id }) => !ids.has(id)), ...read.facts] },
    says: read.facts.map(({ id }) => titleOf(id)),
  };
};

/** Whether words ask for a what-if: a change of load or needs. What breaks changes no fact. */
export const asksWhatIf = (text: string): boolean =>
  lead.test(text) && !/^\s*(?:say|how about)\b/i.test(text) && !breaks.test(text);
