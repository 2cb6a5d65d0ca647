import { patternWordings } from './patterns.ts';
import { productAt } from './products.ts';
import { matcherOf } from './semantics/match.ts';
import { pick } from './semantics/rule.ts';
import type { Sentence } from './text/sentences.ts';

/** A product or way of building that a sentence names, and how it stands to it. */
export interface Mention {
  readonly set:
    | 'present.products'
    | 'proposed.products'
    | 'rejected.products'
    | 'proposed.patterns'
    | 'rejected.patterns';
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

type Stance = 'present' | 'proposed' | 'rejected' | 'none';

const rejecting =
  /\b(?:reject|rule out|out of question|not an option|no option|give up on|abandon|tried|tried and|not fit|not work|do not want|not want|never again|not allow|forbid|burn by|move away from|move off|leave behind|fail we|get rid of|unwanted|hate|too (?:expensive|complex|complicated|heavy) for us|not acceptable|no go|didnt fit|not good enough|disappoint|discard|dismiss|refuse|disaster|nightmare|regret|not again|burn us|hurt us|never again|catastrophe|painful)\b/;
const tried = /\b(?:try|tried|evaluate|test|look at|experiment with|pilot|trial)\b/;
const failed =
  /\b(?:not|fail|never|too|but|catastroph\w*|disappoint|didnt|badly|trouble|lose|without success|no success|unstable|expensive|slow|horrible|gave up|give up)\b/;
const proposing =
  /\b(?:should|shall|would|could|consider|think about|think of|option|candidate|alternative|move to|migrate to|switch to|go to|go with|go for|evaluate|evaluation|propose|proposal|suggest|recommend|want|wants|plan|intend|look at|instead|maybe|perhaps|might|may be|what about|how about|or|versus|vs|shortlist|prefer|favor|favorite|replace it with|replace .* with|introduce|adopt|try out|interested in|on table|discuss|debate|push for|pitch|tempt|dream of|idea|choose|choice|between|whether|right|better|need|in front help|help)\b/;
const comparing =
  /^ (?:compatible|like|style|type|flavored|esque|protocol|dialect|wire|alike|similar|similar thing|syntax|api compatible|fan|expert|certified|training|course|book|meetup|conference|docs|documentation)\b/;
const denied = /\b(?:no|not|never|without|neither|nor|avoid|instead of|rather than|less)(?: [^ ,]+){0,3} $/;

const stanceOf = (sentence: Sentence, from: number, to: number, questionFrom: number | undefined): Stance => {
  const { text, offsets } = sentence;
  const start = offsets[from] ?? 0;
  const end = offsets[to + 1] ?? text.length;
  const left = text.slice(0, start);
  const right = text.slice(end - 1);
  if (comparing.test(right)) return 'none';
  const clauseLeft = left.slice(
    Math.max(left.lastIndexOf(' ; '), left.lastIndexOf(' : '), left.lastIndexOf(' but ')) + 1,
  );
  const nextBreak = right.search(/ (?:;|but|:|\u2013|\u2014) /);
  const clauseRight = nextBreak < 0 ? right : right.slice(0, nextBreak + 1);
  const clause = `${clauseLeft} ${clauseRight}`;
  if (sentence.setting === 'rejected') return 'rejected';
  if (rejecting.test(clause)) return 'rejected';
  if (tried.test(clause) && failed.test(text)) return 'rejected';
  if (questionFrom !== undefined && to >= questionFrom) return 'proposed';
  if (denied.test(left))
    return /\b(?:longer|replace|instead of|rather than|use|have|run)\b/.test(left.slice(-40))
      ? 'none'
      : 'rejected';
  if (sentence.setting === 'options' || sentence.setting === 'questions') return 'proposed';
  if (sentence.setting === 'present') return 'present';
  if (
    proposing.test(clause) &&
    !/\b(?:we (?:run|use|have|be on|operate)|currently|today|already|run on|store in)\b/.test(
      clauseLeft.slice(-60),
    )
  ) {
    return proposedHere(clauseLeft, clauseRight) ? 'proposed' : 'present';
  }
  return 'present';
};

/** "needs", "or" and "with" propose only where the name is what they speak of. */
const proposedHere = (left: string, right: string): boolean => {
  const near = left.slice(-70);
  return (
    /\b(?:should|shall|would|could|consider|think about|think of|option|candidate|alternative|move to|migrate to|switch to|go to|go with|go for|evaluate|propose|proposal|suggest|recommend|want|wants|plan|intend|look at|maybe|perhaps|might|what about|how about|shortlist|prefer|favor|introduce|adopt|try out|interested in|discuss|debate|push for|choose|choice|between|whether|replace)\b/.test(
      near,
    ) ||
    /^ (?:as (?:a )?replacement|instead|be (?:an|one|the|on|also|a) (?:option|candidate|alternative|proposal|favorite|table)|be discuss|be propose|be suggest|or|would|could|might|look)/.test(
      right,
    )
  );
};

const patternMatcher = matcherOf(
  Object.entries(patternWordings).map(([id, wordings]) =>
    pick(id, true, wordings, { negated: 'ignore', question: 'keep' }),
  ),
);

/** Products and ways of building named in a sentence, each with how the sentence stands to it. */
export const mentionsOf = (sentence: Sentence, questionFrom: number | undefined): Mention[] => [
  ...productMentions(sentence, questionFrom),
  ...patternMentions(sentence, questionFrom),
];

const productMentions = (sentence: Sentence, questionFrom: number | undefined): Mention[] => {
  const mentions: Mention[] = [];
  const words = sentence.tokens.map((token) => token.raw);
  for (let index = 0; index < words.length; index += 1) {
    const named = productAt(words, index, (at) => sentence.tokens[at]?.capital === true);
    if (named === undefined) continue;
    const to = index + named.length - 1;
    const stance = stanceOf(sentence, index, to, questionFrom);
    if (stance !== 'none' && !isElsewhere(sentence))
      mentions.push({ set: `${stance}.products`, id: named.id, from: index, to });
    index = to;
  }
  return mentions;
};

const isElsewhere = (sentence: Sentence): boolean =>
  /\b(?:last job|previous (?:job|company|employer)|competitor|blog|article|conference|talk|certificate|book)\b/.test(
    sentence.text,
  );

const patternMentions = (sentence: Sentence, questionFrom: number | undefined): Mention[] =>
  patternMatcher
    .find(sentence, { questionFrom: undefined, asks: true, unwanted: false })
    .flatMap(({ fact, from, to }) => {
      const stance = stanceOf(sentence, from, to, questionFrom);
      if (stance !== 'proposed' && stance !== 'rejected') return [];
      return [{ set: `${stance}.patterns` as const, id: fact, from, to }];
    });
