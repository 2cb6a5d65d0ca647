import { type Sentence, withTokens } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { afterthoughts, cues } from './standing-cues.ts';
import type { Cue, Standing } from './standing-words.ts';

/** Tokens from..to, both included, of one sentence, that are told of one system at one time. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly standing: Standing;
}

const marks: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '\u2013', '\u2014']);
const joints: ReadonlySet<string> = new Set(
  'but while whereas because although though until before'.split(' '),
);
const subjects: ReadonlySet<string> = new Set(
  'we our i my it they there the now today since these currently here nobody'.split(' '),
);

/** Where clauses begin: after a mark, at a joint, and at an "and" that a new subject follows. */
const cut = (tokens: readonly Token[]): number[] => {
  const starts = [0];
  for (let index = 1; index < tokens.length; index += 1) {
    const word = tokens[index]?.raw ?? '';
    const isAnd = (word === 'and' || word === 'so') && subjects.has(tokens[index + 1]?.raw ?? '');
    const afterMark = marks.has(tokens[index - 1]?.norm ?? '');
    if (!afterMark && (joints.has(word) || isAnd || marks.has(word))) starts.push(index);
  }
  return starts;
};

const isYear = /^(?:19|20)\d\d$/;
const spoken = (tokens: readonly Token[]): string =>
  ` ${tokens.map(({ kind, raw }) => (kind === 'number' && !isYear.test(raw) ? '#' : raw)).join(' ')} `;

const first = (list: readonly Cue[], clause: string, rest: string): Cue['standing'] | undefined =>
  list.find(({ at, wording }) => wording.test(at === 'head' ? rest.trimStart() : clause))?.standing;

/** Words that tell of now: what was over or only imagined is left behind. */
const now =
  / (?:now|today|currently|nowadays|these days|at present|presently|at the moment|meanwhile|by now|still|since|this (?:week|month|year|quarter)|is|are|am|has|does|needs|wants|runs|takes|keeps|means|lives|we (?:have|need|want|run|use|do|must|can|see|get|keep|store|serve|take|plan|expect|pay|look)|there be|it be|until (?:we|i) (?:noticed|realised|realized|found|saw|learned|understood)|i (?:have|need|want|see)) /;
const nowWords =
  / (?:now|today|currently|nowadays|these days|at present|presently|at the moment|by now|(?<!were |was |had )still|is|are|has) /;
/** We speak of ourselves again. */
const ourselves =
  /^(?:(?:[,;:()\u2013\u2014]|and|but|so|while|whereas|because|although|though|then|yet|still|now|today|in|at|with|for|on|as|since|unfortunately|sadly|however|therefore|all|only|that is why|which is why|because of this|of) )*(?:we|our|ours|us|i|my|here|ourselves)(?= )/;
const imagined = / (?:would|could|might) /;

const comesHome = (standing: Standing, clause: string): boolean => {
  switch (standing) {
    case 'over':
      return now.test(clause);
    case 'supposed':
      return ourselves.test(clause.trimStart()) && !imagined.test(clause);
    case 'heard':
    case 'other':
    case 'wished':
      return ourselves.test(clause.trimStart());
    default:
      return false;
  }
};

const clausesOf = ({ tokens, isQuestion }: Sentence, given: Standing): Clause[] => {
  const starts = cut(tokens);
  let standing = given;
  const clauses: Clause[] = [];
  for (const [index, from] of starts.entries()) {
    const to = (starts[index + 1] ?? tokens.length) - 1;
    const clause = spoken(tokens.slice(from, to + 1));
    const rest = spoken(tokens.slice(from));
    const after = first(afterthoughts, clause, rest);
    if (after !== undefined) {
      for (const [place, earlier] of clauses.entries())
        if (earlier.standing !== 'other') clauses[place] = { ...earlier, standing: after };
      standing = after === 'withdrawn' ? 'ours' : after;
      clauses.push({ from, to, standing: after });
      continue;
    }
    const cue = first(cues, clause, rest);
    // "What used to take … now takes" tells of now; "in the pilot we have 14 users" of a pilot that runs.
    const isVoid =
      (cue === 'over' && nowWords.test(clause)) ||
      (cue === 'supposed' && (isQuestion || / (?:we|there) (?:have|are|be) /.test(clause)));
    if (cue !== undefined && !isVoid) standing = cue;
    else if (standing !== 'ours' && comesHome(standing, clause)) standing = 'ours';
    clauses.push({ from, to, standing });
  }
  return clauses;
};

/** "They lost a region in 2019": goes on about whoever the sentence before was about. */
const goesOn = /^(?:they|their|theirs|he|she|his|her)(?= )/;

/**
 * Clauses of the sentences of a text, in order, each with its standing. A cue colours its clause and those after it
 * until the team speaks of itself, or of now, again; an afterthought ("I read", "forget it") colours what stood before.
 */
export const standingsOf = (sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly Clause[]> => {
  const standings = new Map<Sentence, readonly Clause[]>();
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const isProse = sentence.kind === 'text' || sentence.kind === 'item';
    if (!isProse) {
      standings.set(sentence, [{ from: 0, to: sentence.tokens.length - 1, standing: 'ours' }]);
      before = undefined;
      continue;
    }
    const earlier = before === undefined ? [] : (standings.get(before) ?? []);
    const last = earlier.at(-1)?.standing ?? 'ours';
    const carries = last !== 'withdrawn' && last !== 'ours' && earlier.every((one) => one.standing === last);
    const clauses = clausesOf(
      sentence,
      carries && goesOn.test(spoken(sentence.tokens).trimStart()) ? last : 'ours',
    );
    if (before !== undefined && clauses[0]?.standing === 'withdrawn' && sentence.tokens.length < 9) {
      standings.set(
        before,
        earlier.map((clause) => ({ ...clause, standing: 'withdrawn' })),
      );
    }
    standings.set(sentence, clauses);
    before = sentence;
  }
  return standings;
};

/** Standing of the clause that holds a token. */
export const standingAt = (clauses: readonly Clause[], token: number): Standing =>
  clauses.find(({ from, to }) => from <= token && token <= to)?.standing ?? 'ours';

/** What of a sentence is ours and now, for whoever reads facts; joints and marks stay, so that nothing runs together. */
export const oursIn = (sentence: Sentence, clauses: readonly Clause[]): Sentence | undefined => {
  if (clauses.every(({ standing }) => standing === 'ours')) return sentence;
  if (clauses.every(({ standing }) => standing !== 'ours')) return undefined;
  const kept = clauses.flatMap(({ from, to, standing }) => {
    const part = sentence.tokens.slice(from, to + 1);
    return standing === 'ours' ? part : part.filter(({ raw, kind }) => kind === 'mark' || raw === 'but');
  });
  return withTokens(sentence, kept);
};
