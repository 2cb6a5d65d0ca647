import type { Sentence } from '../text/sentences.ts';

const breaks: ReadonlySet<string> = new Set([
  ';',
  ':',
  '(',
  ')',
  '\u2013',
  '\u2014',
  '.',
  '?',
  '!',
  ',',
  'but',
  'because',
  'since',
  'while',
  'so',
]);
const subjects: ReadonlySet<string> = new Set(
  'the our we it this they there a i these those my one he she'.split(' '),
);
const wishes: ReadonlySet<string> = new Set(
  (
    'must should shall want wish goal target aim ensure guarantee require requirement avoid prevent promise ' +
    'tolerate withstand survive design ideally hope expect'
  ).split(' '),
);
const duties: ReadonlySet<string> = new Set(['must', 'should', 'shall']);
const people: ReadonlySet<string> = new Set(
  (
    'we i they he she somebody someone people customer user engineer operator dba admin developer everybody everyone ' +
    'team colleague staff who human support you analyst'
  ).split(' '),
);
const relief: ReadonlySet<string> = new Set(
  'stop rid eliminate end fix cure solve escape longer anymore reduce less fewer tired relieve away more'.split(
    ' ',
  ),
);
const heading =
  /^ (?:(?:our|the|hard|main|key|non functional|further|other) )*(?:goal|requirement|target|wish|objective|must have|want|need|constraint)s? :/;

/** Said of what is only thought of: "we are thinking about splitting it", "we could move to it", "someone suggested it". */
const thought =
  / (?:(?:think|thinking|talk|talking|dream|dreaming) (?:about|of)|consider|considering|toy with|play with|idea (?:of|be to)|someone (?:suggest|propose|recommend)|somebody (?:suggest|propose|recommend)|(?:colleague|consultant|cto|boss|architect|vendor) (?:suggest|propose|recommend)|(?:wonder|wondering|debate|discuss|unsure|not sure) (?:whether|if|about)) (?:[^ ,;:.()]+ ){0,5}$/;
/** As it was written: in base forms "could" is "can". */
const possible =
  / (?:could|might) (?:also |just |perhaps |maybe )?(?:move|switch|split|use|adopt|go|migrate|introduce|try|replace|add|put|rewrite|break) (?:[^ ,;:.()]+ ){0,5}$/;

const trial = /\bin (?:an? |our )?(?:test|pilot|experiment|poc|trial|lab)\b|\bon (?:a )?branch\b/;

/** What follows a nuisance that nobody minds. */
const tolerated =
  /^(?: [^ ;.]+){0,9} (?:live with (?:it|that|this)|grumble|shrug) |^(?: [^ ;.]+){0,4} (?:so be it|nobody (?:will )?(?:die|notice|care|mind)|(?:be|will be) (?:perfectly )?(?:fine|acceptable|ok|okay|tolerable|harmless|no problem|all right|alright)|do not matter) /;

const norms = (sentence: Sentence, from: number, to: number): string[] =>
  sentence.tokens.slice(Math.max(0, from), to).map((token) => token.norm);

/** "We must restart it every night" tells of a duty that exists; "it must restart" asks for something. */
const isDuty = (sentence: Sentence, index: number): boolean => {
  const before = sentence.tokens[index - 1]?.norm ?? '';
  const after = norms(sentence, index + 1, index + 3);
  if (/^(?:not |never )?have\b/.test(after.join(' '))) return true;
  return people.has(before) && !/^(?:not|never|be able)/.test(after.join(' '));
};

/**
 * Whether the words from..to stand under a wish ("must", "we want", "avoid"): then they do not tell how things are. A
 * wish to be rid of something tells that it is there.
 */
export const isWish = (sentence: Sentence, from: number, to: number): boolean => {
  const { tokens, text } = sentence;
  if (sentence.wished || heading.test(text) || trial.test(text)) return true;
  if (thought.test(text.slice(0, sentence.offsets[from + 1] ?? text.length))) return true;
  const written = tokens.slice(Math.max(0, from - 8), from + 1).map(({ raw }) => raw);
  if (possible.test(` ${written.join(' ')} `)) return true;
  for (let index = from - 1; index >= 0 && from - index < 15; index -= 1) {
    const word = tokens[index]?.norm ?? '';
    if (breaks.has(word)) break;
    if (word === 'and' && subjects.has(tokens[index + 1]?.raw ?? '')) break;
    const would = tokens[index]?.raw === 'would' || tokens[index]?.raw === 'd';
    const needed =
      word === 'need' && /^(?:we|i|business|you|team|board)$/.test(tokens[index - 1]?.norm ?? '');
    const like = word === 'like' && tokens[index + 1]?.norm === 'to';
    if (!wishes.has(word) && !needed && !like && !would) continue;
    if (duties.has(word) && isDuty(sentence, index)) continue;
    return !norms(sentence, index + 1, from + 1).some((one) => relief.has(one));
  }
  for (let index = from + 1; index <= to; index += 1) {
    const word = tokens[index]?.norm ?? '';
    if (word === 'want' || (duties.has(word) && !isDuty(sentence, index))) return true;
  }
  if (
    / may (?:also |well |sometimes )?(?:take|last|be down|be slow|lose|wait|need|cost) /.test(
      ` ${norms(sentence, from - 1, to + 3).join(' ')} `,
    )
  )
    return true;
  if (tolerated.test(` ${norms(sentence, to + 1, to + 15).join(' ')} `)) return true;
  const after = norms(sentence, to + 1, to + 5);
  const stop = after.findIndex((word) => breaks.has(word) || word === 'and');
  const near = stop < 0 ? after : after.slice(0, stop);
  const duty = near.findIndex((word) => duties.has(word));
  return (
    duty >= 0 &&
    !people.has(near[duty - 1] ?? '') &&
    !/\b(?:hand|manual)/.test(norms(sentence, to + 1, to + 10).join(' '))
  );
};
