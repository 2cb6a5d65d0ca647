import type { Speaker } from '../contracts/consultation.ts';
import type { Brief, Unread } from '../contracts/fact.ts';
import { burstsOf } from './bursts.ts';
import { devicesOf } from './devices.ts';
import { readSafely } from './foreign.ts';
import { isRunningBroker, type Mention, mentionsOf, proposesBroker } from './mentions.ts';
import { type Statement, settle } from './merge.ts';
import { ownSizesFirst } from './own-sizes.ts';
import { narrowed, placesOf } from './places.ts';
import { plansOf } from './plans.ts';
import { withPromises } from './promises.ts';
import { type LastRate, type Leftover, numbersOf } from './quantities/attribute.ts';
import { meanings } from './semantics/all-rules.ts';
import { isAnswer, isRequest, questionStart } from './semantics/questions.ts';
import { oursIn, standingsOf } from './semantics/standing.ts';
import { sitesOf } from './sites.ts';
import { withoutStaff } from './staff.ts';
import { blocksOf } from './text/blocks.ts';
import { tickedOf } from './text/boxes.ts';
import { languageOf } from './text/language.ts';
import { withoutRedactions } from './text/redactions.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { withoutUnkept } from './unkept.ts';
import { leftOver } from './unread.ts';

/**
 * Reads a brief into facts of the catalogue, each with the words it came from (offsets are of the text with newlines
 * normalised to \n). Numbers are in canonical units. Never throws; what it cannot place is in `unread`.
 */
export const read = (text: string, options: Speaker = {}): Brief => {
  const source = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const { text: said, unticked } = tickedOf(withoutRedactions(source));
  const sentences = sentencesOf(said, blocksOf(said));
  const language = languageOf(source, meanings.knows);
  const title = titleOf(source, sentences);
  const lineOf = lineCounter(source);
  const open = unticked.map(({ start, end }) => ({
    text: source.slice(start, end),
    line: lineOf(start),
    reason: 'its box is not ticked, so it was not taken as said',
  }));
  if (language !== 'en') {
    const found = readSafely(source, sentences, language, options);
    return { title, language, ...found, unread: [...open, ...found.unread] };
  }
  const statements: Statement[] = [];
  const unread: Unread[] = [...open];
  const told: Told[] = [];
  const spoken = sentences
    .filter((sentence) => sentence.kind !== 'heading' || sentence.isQuestion)
    .map((sentence) => ({ sentence, questionFrom: questionStart(sentence) }));
  const standings = standingsOf(spoken.map(({ sentence }) => sentence));
  const named = mentionsOf(spoken, standings);
  let rate: LastRate | undefined;
  for (const [index, { sentence }] of spoken.entries()) {
    const before = rate;
    rate = undefined;
    statements.push(...membersOf(sentence, named.get(sentence) ?? []));
    // Only what is ours and now goes on to whoever reads numbers and wordings: whose a clause is, is decided here once.
    const ours = oursIn(sentence, standings.get(sentence) ?? []);
    if (ours === undefined) continue;
    const proposed = proposesBroker(named.get(sentence) ?? []);
    const next = spoken[index + 1]?.sentence;
    const found = statementsOf(ours, ours.isQuestion && next !== undefined && isAnswer(next), before);
    rate = found.lastRate;
    statements.push(
      ...found.statements.filter(
        ({ fact, guess }) => !(proposed && guess === true && fact === 'present.hasBroker'),
      ),
    );
    const binds = found.statements.filter(
      (one) =>
        one.kind === 'value' && one.fact === 'residency.required' && one.value === true && one.guess !== true,
    );
    statements.push(...placesOf(source, ours, binds), ...sitesOf(ours));
    told.push({ ours, leftover: found.leftover, named: named.get(sentence)?.length ?? 0 });
  }
  const ours = told.map((one) => one.ours);
  const { kept, aside } = withoutUnkept(source, ours, [
    ...plansOf(ours),
    ...statements,
    ...devicesOf(ours),
    ...burstsOf(ours),
  ]);
  const served = withoutStaff(source, ours, kept);
  const all = withPromises(served.kept, ours);
  for (const { text, start, reason } of [...aside, ...served.aside])
    unread.push({ text, line: lineOf(start), reason });
  const bySentence = Map.groupBy(all, ({ sentence }) => sentence);
  const left = new Set(aside.map(({ start }) => start));
  for (const one of told) {
    if (left.has(one.ours.start)) continue;
    const missed = leftOver(source, one.ours, one.leftover, bySentence.get(one.ours) ?? [], one.named);
    if (missed !== undefined)
      unread.push({ text: missed.text, line: lineOf(missed.start), reason: missed.reason });
  }
  const { facts, contradictions } = settle(source, ownSizesFirst(all), options);
  return { title, facts: narrowed(facts), unread, contradictions, language };
};

/** A sentence that is ours and now, and what of it no number reader placed. */
interface Told {
  readonly ours: Sentence;
  readonly leftover: readonly Leftover[];
  /** Products named in it. */
  readonly named: number;
}

/** A machine that is no busier than this at the time spoken of runs with room to spare. */
const roomy = 0.3;

const statementsOf = (sentence: Sentence, answered: boolean, earlier: LastRate | undefined) => {
  const numbers = numbersOf(sentence, earlier);
  const statements: Statement[] = [];
  for (const { fact, range, also, from, to, noun } of numbers.facts) {
    statements.push({ kind: 'number', fact, range, noun, sentence, from, to, weak: false });
    if (fact === 'present.utilisation' && range[1] <= roomy)
      statements.push({
        kind: 'value',
        fact: 'present.headroom',
        value: true,
        sentence,
        from,
        to,
        weak: false,
      });
    for (const more of also)
      statements.push({ kind: 'value', fact: more.fact, value: more.value, sentence, from, to, weak: false });
  }
  const context = {
    questionFrom: questionStart(sentence),
    answered,
    asks: sentence.setting === 'questions' || isRequest(sentence),
    unwanted: sentence.setting === 'unwanted',
  };
  for (const { fact, value, from, to, weak, guess } of meanings.find(sentence, context)) {
    statements.push({ kind: 'value', fact, value, sentence, from, to, weak, guess });
  }
  return { statements, leftover: numbers.leftover, lastRate: numbers.lastRate };
};

const membersOf = (sentence: Sentence, mentions: readonly Mention[]): Statement[] =>
  mentions.flatMap((mention) => {
    const { set, id, from, to } = mention;
    const place = { sentence, from, to, weak: false } as const;
    const member: Statement = { kind: 'member', fact: set, member: id, ...place };
    return isRunningBroker(mention)
      ? [member, { kind: 'value', fact: 'present.hasBroker', value: true, ...place }]
      : [member];
  });

const titleOf = (source: string, sentences: readonly Sentence[]): string => {
  const first = sentences.find((sentence) => sentence.kind === 'heading') ?? sentences[0];
  if (first === undefined) return '';
  const words = source.slice(first.start, first.end).replace(/\s+/g, ' ').split(' ');
  const short = words
    .slice(0, 8)
    .join(' ')
    .replace(/[,;:.]+$/, '');
  return words.length > 8 ? `${short} …` : short;
};

/** 1-based line of an offset; offsets must not decrease much between calls to be quick. */
const lineCounter = (source: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
};
