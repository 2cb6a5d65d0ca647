import { contradictionOf } from '../../consultation/held.ts';
import type { Consultation, Statement } from '../../consultation/state.ts';
import type { Fact } from '../../contracts/fact.ts';
import type { QuestionMember } from '../../contracts/findings.ts';
import { definitionOf, inputOf, pickedFacts, statedAs, subjectWords } from '../../intake/ask.ts';

/** An answer found in free text, to a question that stands or to something that was said before. */
export type InWords =
  | { readonly fact: Fact; readonly corrects: boolean }
  | { readonly subject: string; readonly left: 'unknown' | 'you decide' };

interface Said {
  readonly by: string;
  readonly messageId: string;
}

const unknown =
  /\b(?:do(?:n'?t| not) know|no idea|not sure|unsure|can'?t (?:say|tell)|who knows|unknown|dunno)\b/i;
const youDecide =
  /\b(?:you (?:decide|choose|pick)|up to you|your (?:call|choice)|whatever you (?:think|say)|take the default|default is fine)\b/i;
const yes =
  /^\s*(?:yes|yep|yeah|yup|sure|correct|right|true|absolutely|definitely|of course|it (?:is|does|must|can)|we do|they do)\b/i;
const no =
  /^\s*(?:no|nope|nah|never|not really|false|it (?:isn'?t|is not|doesn'?t|does not)|we don'?t|they don'?t|none)\b/i;

const mostWords = 5;

/** What belongs to the number before it: a stretch that ends before one of these would be another number. */
const goesOn =
  /^(?:k|m|bn|million|thousand|billion|hundred|%|percent|ms|secs?|seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|[kmgtp]i?b|bytes?|per|an?|each|every)\b/i;

/** Stretches of a text that begin with a number, longest first: "60k seats, and no" holds "60k seats" and "60k". */
const quantities = (text: string): readonly string[] => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.flatMap((word, at) => {
    if (!/^[~<>≈]?\$?\d/.test(word)) return [];
    const ends = Array.from({ length: mostWords }, (_, less) => at + mostWords - less);
    return ends
      .filter((end) => end <= words.length && !goesOn.test(words[end] ?? ''))
      .map((end) =>
        words
          .slice(at, end)
          .join(' ')
          .replace(/^[~<>≈]/, '')
          .replace(/[.,;:!?]+$/, ''),
      );
  });
};

/** The first number of a text that can be a value of this fact. */
const numberFor = (id: string, text: string, said: Said): Fact | undefined => {
  for (const typed of quantities(text)) {
    const read = statedAs(id, typed, { ...said, quote: text });
    if ('fact' in read) return read.fact;
  }
  return undefined;
};

const choiceFor = (id: string, text: string, said: Said): Fact | undefined => {
  const definition = definitionOf(id);
  if (definition?.kind !== 'choice') return undefined;
  const plain = text.toLowerCase();
  const found = Object.entries(definition.choices).filter(
    ([value, label]) =>
      new RegExp(`\\b${value.replaceAll('-', '[- ]')}\\b`).test(plain) || plain.includes(label.toLowerCase()),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const read = statedAs(id, only[0], { ...said, quote: text });
  return 'fact' in read ? read.fact : undefined;
};

/** Whoever is no party to a clash settles it by saying which holds. */
export const settlesClash = (state: Consultation, id: string, by: string): boolean => {
  const held = state.facts[id];
  return (
    held !== undefined &&
    contradictionOf(id, held) !== undefined &&
    state.asked.some(({ fact }) => fact === id) &&
    !held.statements.some((one) => one.by === by)
  );
};

const isFlag = (id: string): boolean => definitionOf(id)?.kind === 'flag';

const leadingNone = /^\s*(?:none|nothing|neither|no)\b/i;

/** "None of these" answers the one question with boxes that stands. */
const noneOf = (
  asked: Consultation['asked'],
  group: string,
  members: readonly QuestionMember[],
  text: string,
  said: Said & { readonly quote: string },
): readonly Fact[] => {
  const boxed = asked.filter((one) => one.members !== undefined);
  return boxed.length === 1 && boxed[0]?.fact === group && /^\s*none of (?:these|them|those)\b/i.test(text)
    ? (pickedFacts(members, 'none', said) ?? [])
    : [];
};

/** Answers to the questions that stand, by what fits: a number with the unit, a choice by its name, yes or no where one is open. */
export const answersIn = (
  state: Consultation,
  text: string,
  said: Said & { readonly id: string },
  read: ReadonlySet<string>,
): readonly InWords[] => {
  const { id: author, ...source } = said;
  const open = state.asked.map(({ fact }) => fact).filter((id) => !read.has(id));
  const found: InWords[] = [];
  const flags = open.filter(isFlag);
  const fitting = open.filter(
    (id) => definitionOf(id)?.kind === 'number' && numberFor(id, text, source) !== undefined,
  );
  for (const { fact: group, members } of state.asked) {
    if (members === undefined || members.some(({ fact }) => read.has(fact))) continue;
    // Only by the labels themselves: "none" alone could answer anything else as well.
    const picked = pickedFacts(members, text.replace(leadingNone, ''), { ...source, quote: text });
    for (const fact of picked ?? noneOf(state.asked, group, members, text, { ...source, quote: text }))
      found.push({ fact, corrects: false });
  }
  const clauses = text.split(/[,;.]\s+|\band\b/);
  for (const id of open) {
    if (isFlag(id)) {
      const clause = flags.length === 1 ? clauses.find((one) => yes.test(one) || no.test(one)) : undefined;
      if (clause === undefined) continue;
      const answer = statedAs(id, yes.test(clause) ? 'yes' : 'no', { ...source, quote: text });
      if ('fact' in answer) found.push({ fact: answer.fact, corrects: settlesClash(state, id, author) });
      continue;
    }
    const numeric = inputOf(id).kind === 'number';
    // A number that could answer two questions answers neither.
    const fact = numeric
      ? fitting.length === 1
        ? numberFor(id, text, source)
        : undefined
      : choiceFor(id, text, source);
    if (fact !== undefined) found.push({ fact, corrects: settlesClash(state, id, author) });
  }
  if (found.length === 0 && text.length < 120) {
    const left = youDecide.test(text) ? 'you decide' : unknown.test(text) ? 'unknown' : undefined;
    if (left !== undefined) return open.map((subject) => ({ subject, left }));
  }
  return found;
};

/** Whether words leave the questions that stand open: "who knows" asks nothing. */
export const leavesOpen = (state: Consultation, text: string): boolean =>
  state.asked.length > 0 &&
  !text.includes('?') &&
  text.length < 60 &&
  (unknown.test(text) || youDecide.test(text));

/** Of two numbers of one sentence the larger one is what people put right. */
const peakFirst = (a: Statement, b: Statement): number => numberOf(b) - numberOf(a);

const numberOf = ({ fact }: Statement): number =>
  typeof fact.value === 'number' ? fact.value : (fact.range?.[1] ?? 0);

const correction =
  /^\s*(?:(?:no|sorry|oops|actually|correction|wait|hm+|well|i meant|i mean|make (?:it|that)|it'?s|it is|that'?s|that is|should be|rather|more like|about|only|just|than that|now)[,:;.!]?\s+)+(.+)$/i;
const marks = /\b(?:actually|correction|i meant|sorry|make (?:it|that)|rather|more like|should be)\b/i;

/** "Actually it's 5k": the number that its author told last, in a unit that fits. Only of their own words: others are asked. */
export const correctionIn = (
  state: Consultation,
  by: string,
  text: string,
  said: Said,
): InWords | undefined => {
  if (!marks.test(text) && !bare.test(text)) return undefined;
  const rest = correction.exec(text)?.[1];
  if (rest === undefined) return undefined;
  const numbers = Object.values(state.facts)
    .flatMap(({ statements }) => statements)
    .filter(({ fact }) => definitionOf(fact.id)?.kind === 'number');
  const nouns = new Set(subjectWords(rest).filter((word) => !/\d/.test(word) && word.length > 2));
  const shared = ({ fact }: Statement): number =>
    subjectWords(`${fact.quote ?? ''} ${fact.id}`).filter((word) => nouns.has(word)).length;
  const targets = (among: readonly Statement[]): readonly Statement[] => {
    const latest = [...among].sort((a, b) => b.at - a.at);
    return latest
      .filter((one) => one.message === latest[0]?.message || shared(one) > 0)
      .sort((a, b) => shared(b) - shared(a) || peakFirst(a, b));
  };
  const own = numbers.filter((one) => one.by === by);
  for (const { fact } of [...targets(own), ...targets(numbers)]) {
    const again = numberFor(fact.id, rest, said);
    if (again !== undefined) return { fact: { ...again, quote: text }, corrects: false };
  }
  return undefined;
};

const bare =
  /^\s*(?:no[,.]?\s+)?(?:it'?s|it is|that'?s|that is|more like|rather|only|just)\s+(?:about |around |roughly |only |more like |closer to )*[~<>≈]?\$?\d/i;

const forget =
  /^\s*(?:please )?(?:forget|scrap|ignore|drop|strike|withdraw|never ?mind|disregard|take back)\b\s*(?:about |what (?:i|we|\w+) said about |the (?=\w))?(.+?)[.!]?\s*$/i;

const wantsAnswer =
  /^\s*(?:please |ok(?:ay)?,? |just )*(?:advise|go ahead|answer (?:now|already)|(?:give|tell|show) (?:me|us) (?:the|an?|your) (?:answer|recommendation|advice|report|verdict)|(?:what|so what) (?:do|would) you recommend|recommend (?:something|now))\b/i;

/** "Just give us the answer": advice on what there is. */
export const asksAdvice = (text: string): boolean => wantsAnswer.test(text);

/** "Forget the budget": what is to be withdrawn, in the words used. */
export const withdrawnIn = (text: string): string | undefined => forget.exec(text)?.[1];
