import { isSkill } from './skills.ts';
import type { Sentence } from './text/sentences.ts';

/** How a sentence stands to something it names. */
export type Stance = 'present' | 'proposed' | 'rejected' | 'none';

const pastForms: ReadonlySet<string> = new Set(
  (
    'went moved switched migrated picked chose adopted introduced tried evaluated examined tested looked experimented ' +
    'piloted trialled benchmarked considered investigated assessed would liked used suggested proposed worked added bought chosen'
  ).split(' '),
);

/** Base forms, but past tenses that change the stance as they were written: "went to" is not "go to". */
const spoken = (sentence: Sentence, from: number, to: number): string =>
  ` ${sentence.tokens
    .slice(from, to)
    .map((token, index) =>
      // "We could use it" is a thought, "we could not use it" what happened.
      pastForms.has(token.raw) || (token.raw === 'could' && sentence.tokens[from + index + 1]?.norm !== 'not')
        ? token.raw
        : token.norm,
    )
    .join(' ')} `;

const cue = (words: string): RegExp => new RegExp(` (?:${words})(?= )`, 'g');

const proposing = cue(
  'should|shall|consider|considering|considered|think about|think of|thinking of|option|candidate|alternative|move to|moving to|move onto|migrate to|switch to|' +
    'go with|go for|go all in on|evaluate|propose|proposed|proposal|suggest|suggested|recommend|advise|want|plan|intend|look at|looked at|evaluated|examined|investigated|maybe|perhaps|what about|' +
    'how about|versus|vs|shortlist|short list|prefer|favor|introduce|adopt|try out|interested in|interest in|curious about|discuss|debate|push|push for|' +
    'pitch|dream of|idea|between|whether|lobby|lobby for|vote for|swear by|rave about|enthusiastic about|fan of|hear good thing about|' +
    'hear of|hear about|read about|like idea of|tempt by|toy with|flirt with|install|friend say|somebody say|someone say|colleague say|' +
    'people say|they say|gut (?:feeling )?say|gut feeling be|instinct say|mentioned|thinking about|bring up|brought up|throw in|threw in|everybody say|everyone say|consultant say|architect say|hear (?:a lot of |only |many )?good (?:thing )?(?:about|of)|heard (?:a lot of |only |many )?good (?:thing )?(?:about|of)|heard of|heard about|keen on|eager to|say to|tell us to|tell us|insist on|argue for|argue|bring up|mention|could|might|would|instead use|' +
    'replace it (?:with|by)|replace by|replace with|better off with|need|look into|weigh|waver between|torn between|hesitate between|ask for|ask about|call for|long for|lean toward|lean to|talk of|talk about|urge|promote|champion|advocate|sell us|liked',
);
const replacing = / replace (?:[^ ]+ ){1,4}(?:with|by) (?:[^ ]+ ){0,3}$/;
const present = cue(
  '(?:we|it|they|team|system|product|app|everything|service|data|all) (?:just |also |only |already |now |currently )?(?:run|use|have|operate|be on|store|own|keep)|run on|run in|sit (?:in|on)|live (?:in|on)|be (?:in|on)|be store in|store in|kept in|keep in|today|currently|current|' +
    'existing|present|already|now|keep|stay (?:with|on)|stick (?:to|with)|remain (?:with|on)|(?:went|moved|switched|migrated) (?:[^ ]+ ){0,5}to|picked|chose|introduced|adopted|' +
    'base on|build on|write to|publish to|through|fill|add|use|used|our|consume from|read from|into|behind',
);
const rejecting = cue(
  'rule out|ruled out|reject|abandon|give up on|away from|move off|migrate off|moved off|migrated off|get rid of|rid of|rip out|ditch|throw out|drop|not want|do not want|' +
    'not (?:adopt|introduce|consider|buy|trust|like|move to|go to|switch to|touch|go near|allow|accept|believe in|take|propose|suggest|recommend|offer|bring)|never again|never|avoid|no to|no|leave behind|' +
    '(?:to|us|we|must|will) leave|nobody (?:[^ ]+ )?want|want out of|be out of|get out of|all of it out of|it out of|burn by|scare of|afraid of|discard|dismiss|refuse|veto|hate|against|forbid|not allow|out of question|without|can not afford|wary of',
);
const leaving = cue(
  '(?:nobody|no one|none) (?:[^ ]+ ){0,5}(?:use|used|run|know|operate)|not (?:use|have|run|operate|know|need|own)|no longer (?:use|run|have|need)|have no|instead of|rather than|than|unlike|compare (?:to|with)|similar to|such as at|' +
    'replace|replacing|(?:move|migrate|switch|moved|migrated|switched|went) (?:[^ ]+ ){0,4}from|compatible with|course (?:on|about|in)|talk (?:on|about)|book (?:on|about)|teach|certify in|competitor',
);
const tried = cue(
  'tried|try|evaluated|examined|tested|looked at|look at|experimented with|piloted|trialled|benchmarked|picked|chose|investigated|assessed|introduced|adopted|bet on|moved to|bought',
);
const triedAfter =
  /^ (?:(?:database|db|cluster|product|store)s? )?(?:be |have be )?(?:already )?(?:once )?(?:tried|evaluated|examined|tested|piloted|benchmarked|look at|looked at|assessed)(?= )/;
const feature =
  /^ (?:group|logical|native|built in) (?:replication|sharding|shard|partitioning|clustering|search)(?= )/;
const failed =
  / (?:not fit|fail|never|too|catastroph[a-z]*|disappoint|badly|trouble|lose|without success|no success|unstable|slow|horrible|give up|fall over|break|pain|painful|mess|disaster|hurt|lag|expensive|complicated|into (?:a )?project|by hand|undo|revert|rip|roll back|rollback|have to move|not help|not again|regret|burn|not scale|not work|not suit|not good|collapse|melt|not take part|unusable|nobody|corrupt|but|out of|abandon|drop|throw) /;
const pleased = / (?:liked|like|works|worked|work well|happy|promising|success|convince|impress|good) /;
const dead =
  / (?:off table|off the table|rule out|ruled out|rejected|reject|out of question|out of the question|not an? option|not option|no option|abandon|forbidden|forbid|not allow|no go|veto|never again|not again|unaffordable|overkill|not acceptable|be ban|banned|be disaster|be a disaster|rip it out|rip out|throw it out|ditch it|give up on it|get rid of it|drop it|out of scope|can not afford|nonsense) /;
/** "Hadoop is out", "Pulsar nobody knows", "HBase gave us nothing but pain". */
const isOut =
  /^ (?:(?:be|have be) out [,.;:)]|nobody (?:know|like|trust|use) |(?:give|bring|cause) us (?:nothing but|only|no end of) (?:pain|trouble|grief|headache|misery|problem|worry) )/;
const doubtful =
  / (?:be |be far )?(?:too (?:expensive|complex|complicated|heavy|much|big|slow|risky)|not fit|not work|not scale|crazy|madness) /;
const praised =
  /^ (?:,? ?as (?:a )?(?:replacement|alternative)|instead|be (?:an? |one |the |also )?(?:option|candidate|alternative|proposal|favorite|table|on table|on the table|in the air|in discussion|under discussion|suggested|proposed|propose|mention|consider|considered|recommend|discuss|suggest|favorite)|come up|keep come up|or|would|could|might|look (?:good|attractive|nice|tempting|promising)|be what (?:[^ ]+ ){1,3}want|have be (?:suggested|proposed|mention|recommend|float|floated|raise|raised|discuss|discussed|bring up|brought up|put forward|throw around|thrown around|pitched|pitch))(?= )/;
const favored =
  /^(?: [^ ,;]+){0,4} be (?:an? |one |the |also )?(?:option|candidate|alternative|proposal|favorite|on table|on the table|under discussion)(?= )/;
const comparing =
  /^ (?:compatible|like|style|type|flavored|esque|protocol|dialect|wire|alike|similar|syntax|api compatible|fan|expert|certified|training|course|book|meetup|conference|docs|documentation|for developer)(?= )/;
/** "We have had bad experience with Mongo." */
const badly =
  / (?:bad|poor|terrible|painful|horrible|awful|mixed) (?:[^ ]+ )?experience (?:in|with|of|on) (?:[^ ]+ ){0,3}$/;
const ours = / (?:our|current|existing|present|today)(?: [^ ]+){0,2} $/;

const wisher =
  '(?:cto|cio|ceo|boss|chief|team|developer|dev|engineer|colleague|manager|architect|consultant|management|he|she|they|everybody|everyone|somebody|someone|people|friend|intern)';
/** What stands before a verb of use, or before the name alone, where it is only wished for or thought of. */
const imagined = new RegExp(
  ` (?:(?:should|shall|might|could|would)(?: (?:we|you|i|they|one|it))?|may (?:we|i)|will (?:rather|(?:really |also )?(?:like|love|prefer|fancy)|be (?:[a-z]+ )?(?:nice|great|good|better|cool|fun|interesting|tempting|easy|easier|smart|wise) to)|(?:like|love|want|hope|wish|prefer|tempt|nice|great|keen|eager|itch) to|(?:proposal|idea|suggestion|thought|wish|request|desire|urge|pressure|plea)(?: (?:be|of|to|for))+|what if (?:we|you|i|they)|${wisher} (?:all |also |really |just |would |will )*(?:like|love|fancy|favor|prefer|want)(?: to)?) (?:(?!be |know |and |but )[^ ,;:.()]+ ){0,3}$`,
);
/** "If we used it, would we …", but "if we run it at full load it stalls". */
const supposed = / if (?:we|you|i|they|one) $/;
/** "Can we use it?" asks, "can we keep it?" has it. */
const asksToUse = / (?:can|shall|may|must|will)(?: (?:we|i|you|one))? (?:also |just |simply |safely )*$/;
/** What is to be kept is there, and what is liked and run as well. */
const kept =
  /^(?:(?:we|it|they|team|system|product|app) )?(?:[^ ]+ )?(?:keep|stay|stick|remain|already|still|today|currently|now|existing) /;
const runsToo = /^(?: [^ ,;.]+){0,3} (?:and|,) (?:we |already |also )*(?:run|use|have) /;

const liked = new RegExp(
  ` ${wisher} (?:all |also |really |just |would |will )*(?:like|love|fancy|favor|prefer|want) $`,
);

const isImagined = (sentence: Sentence, left: string, isAsked: boolean): boolean =>
  imagined.test(left) ||
  (isAsked && asksToUse.test(left)) ||
  (supposed.test(left) && sentence.tokens.some(({ raw }) => /^(?:would|could|might|will)$/.test(raw)));

const lastOf = (expression: RegExp, text: string): number => {
  let last = -1;
  for (const match of text.matchAll(expression)) last = match.index + match[0].length;
  return last;
};

const startOf = (expression: RegExp, text: string): number => {
  let start = text.length;
  // The space before the words stays with what stands before them.
  for (const match of text.matchAll(expression)) start = match.index + 1;
  return start;
};

const clauseEnds: ReadonlySet<string> = new Set([';', 'but', 'whereas', 'although']);

/** Words of the clause before and after the named ones, and all of the sentence after them. */
const around = (sentence: Sentence, from: number, to: number) => {
  const { tokens } = sentence;
  let first = from;
  while (first > 0 && !clauseEnds.has(tokens[first - 1]?.norm ?? '')) first -= 1;
  let last = to + 1;
  while (last < tokens.length && !clauseEnds.has(tokens[last]?.norm ?? '')) last += 1;
  return {
    left: spoken(sentence, first, from),
    clause: spoken(sentence, to + 1, last),
    right: spoken(sentence, to + 1, tokens.length),
  };
};

/**
 * Stance of a sentence to what its tokens from..to name: the nearest word before it that tells (use, want, tried, away
 * from …) decides, unless what follows buries it.
 */
export const stanceOf = (
  sentence: Sentence,
  from: number,
  to: number,
  questionFrom: number | undefined,
): Stance => {
  const { left, clause, right } = around(sentence, from, to);
  if (comparing.test(right)) return ours.test(left) ? 'present' : 'none';
  if (badly.test(left)) return 'rejected';
  if (isSkill(left, right)) return 'none';
  if (/ rather not (?:[^ ,;]+ ){0,3}$/.test(left)) return 'rejected';
  const told = nearest(left);
  const isAsked = questionFrom !== undefined && to >= questionFrom;
  const isThought =
    (told.stance === 'present' || told.stance === undefined) &&
    !kept.test(left.slice(told.start)) &&
    !runsToo.test(right) &&
    (liked.test(left) || isImagined(sentence, left.slice(0, told.start), isAsked));
  const near: Near = isThought ? { stance: 'proposed', sure: true, start: told.start } : told;
  const wasTried = lastOf(tried, left) >= 0 || triedAfter.test(right);
  if (dead.test(near.stance === 'present' ? clause : right) && near.stance !== 'none') return 'rejected';
  if (near.stance === 'rejected' || isOut.test(right)) return 'rejected';
  // "tried MySQL group replication": what was tried is a way of using it.
  if (wasTried && feature.test(right)) return 'present';
  if (wasTried && failed.test(right) && !pleased.test(right)) return 'rejected';
  if (/ tried (?:[^ ]+ ){0,4}$/.test(left) && !pleased.test(right)) return 'rejected';
  if (near.stance === 'none') return 'none';
  if (doubtful.test(clause) && near.stance === 'proposed')
    return questionFrom === undefined ? 'rejected' : 'proposed';
  if (isAsked)
    return (ours.test(left) && !replacing.test(left)) || (near.stance === 'present' && near.sure)
      ? 'present'
      : 'proposed';
  if (near.stance !== undefined) return near.stance;
  if (praised.test(right) || favored.test(right)) return 'proposed';
  switch (sentence.setting) {
    case 'rejected':
    case 'unwanted':
      return 'rejected';
    case 'options':
    case 'questions':
      return 'proposed';
    default:
      return 'present';
  }
};

interface Near {
  readonly stance: Stance | undefined;
  /** Said of this very thing ("keep", "our"), not only somewhere before. */
  readonly sure: boolean;
  /** Where the words that tell it begin, and the length of what stands before where none do. */
  readonly start: number;
}

const nearest = (left: string): Near => {
  const nowhere = { start: left.length };
  if (replacing.test(left)) return { stance: 'proposed', sure: true, ...nowhere };
  const found: (readonly [Stance, number])[] = [
    ['proposed', lastOf(proposing, left)],
    ['present', lastOf(present, left)],
    ['rejected', lastOf(rejecting, left)],
    ['none', lastOf(leaving, left)],
  ];
  const [stance, at] = found.reduce((best, next) => (next[1] >= best[1] ? next : best));
  if (at < 0) return { stance: undefined, sure: false, ...nowhere };
  const between = left.slice(at).split(' ').length - 2;
  if ((stance === 'rejected' || stance === 'none') && between > 4) {
    const rest = found.filter(([one]) => one === 'proposed' || one === 'present');
    const [other, place] = rest.reduce((best, next) => (next[1] >= best[1] ? next : best));
    return { stance: place < 0 ? undefined : other, sure: false, ...nowhere };
  }
  if (stance === 'present' && (between > 3 || left.slice(at).includes(' , ')) && lastOf(proposing, left) >= 0)
    return { stance: 'proposed', sure: false, ...nowhere };
  const start = stance === 'present' ? startOf(present, left) : left.length;
  return { stance, sure: between <= 2, start };
};
