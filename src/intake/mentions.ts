import { cloudAt } from './clouds.ts';
import { patternWordings } from './patterns.ts';
import { productAt } from './products.ts';
import { matcherOf } from './semantics/match.ts';
import { pick } from './semantics/rule.ts';
import { type Clause, standingAt } from './semantics/standing.ts';
import type { Standing } from './semantics/standing-words.ts';
import { stanceOf } from './stance.ts';
import type { Sentence } from './text/sentences.ts';

/** A product or way of building that a sentence names, and how it stands to it. */
export interface Mention {
  readonly set:
    | 'present.products'
    | 'proposed.products'
    | 'rejected.products'
    | 'proposed.patterns'
    | 'rejected.patterns'
    | 'hosting.clouds';
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const patternMatcher = matcherOf(
  Object.entries(patternWordings).map(([id, wordings]) =>
    pick(id, true, wordings, { negated: 'ignore', question: 'keep' }),
  ),
);

/** Sentences with the token at which their question starts, if any. */
export interface Spoken {
  readonly sentence: Sentence;
  readonly questionFrom: number | undefined;
}

/** Products and ways of building named in a text, by sentence, each with how the text stands to it. */
export const mentionsOf = (
  all: readonly Spoken[],
  standings: ReadonlyMap<Sentence, readonly Clause[]>,
): ReadonlyMap<Sentence, readonly Mention[]> => {
  const named = new Map<Sentence, readonly Mention[]>();
  let before: Sentence | undefined;
  for (const { sentence, questionFrom } of all) {
    const patterns = patternsIn(sentence, questionFrom);
    const clauses = standings.get(sentence) ?? [];
    const mentions = [
      ...productsIn(sentence, questionFrom, patterns),
      ...patterns,
      ...cloudsIn(sentence, questionFrom),
    ].filter(({ set, from }) => allows(standingAt(clauses, from), set));
    const earlier = before === undefined ? [] : (named.get(before) ?? []);
    if (mentions.length === 0 && before !== undefined && buries(sentence)) {
      named.set(before, earlier.map(buried));
    } else {
      named.set(sentence, mentions);
      before = sentence;
    }
  }
  const used = new Set([...named.values()].flat().map(({ set, id }) => `${set} ${id}`));
  const isRunning = (sentence: Sentence, { set, id, from }: Mention) => {
    if (set === 'proposed.products') return used.has(`present.products ${id}`);
    if (set !== 'proposed.patterns') return false;
    // "Redis" stands for the cache it is: what runs is not proposed.
    const words = sentence.tokens.map((token) => token.raw);
    const product = productAt(words, from, (at) => sentence.tokens[at]?.capital === true);
    return product !== undefined && used.has(`present.products ${product.id}`);
  };
  for (const [sentence, mentions] of named) {
    named.set(
      sentence,
      mentions.filter((mention) => !isRunning(sentence, mention)),
    );
  }
  return named;
};

/** What a clause that is not ours and now may still say of what it names. */
const allows = (standing: Standing, set: Mention['set']): boolean => {
  switch (standing) {
    case 'ours':
      return true;
    case 'other':
    case 'withdrawn':
      return false;
    case 'over':
      return set.startsWith('rejected.');
    case 'heard':
    case 'wished':
    case 'supposed':
      return !set.startsWith('present.') && set !== 'hosting.clouds';
  }
};

const burying =
  /^ (?:(?:so|and|but|then|well|sadly|in the end|please|we|i) )*(?:that|it|this|they|both|which|them|try it|drop it|give up|abandon it|give it up|reject it|rule it out|not again)\b.*\b(?:off (?:the )?table|rule out|out of (?:the )?question|not an option|abandon|forbid|no go|reject|not again|never again|overkill|rip (?:it )?out|give up|gave up|be disaster|be a disaster|not work|not take part)\b|\b(?:that|it|this) be (?:off (?:the )?table|out of (?:the )?question|not an option|overkill|rule out)\b/;

/** "Kafka? No." */
const refusal =
  /^ (?:(?:sorry|well|oh|so|please) ,? )?(?:no|nope|no way|no thank|no thanks|never|never again|not again) [.!;]/;

/** "We tried it, so that is off the table": says no to what the sentence before names. */
const buries = (sentence: Sentence): boolean => burying.test(sentence.text) || refusal.test(sentence.text);

const buried = (mention: Mention): Mention =>
  mention.set === 'proposed.patterns'
    ? { ...mention, set: 'rejected.patterns' }
    : mention.set === 'proposed.products'
      ? { ...mention, set: 'rejected.products' }
      : mention;

const productsIn = (
  sentence: Sentence,
  questionFrom: number | undefined,
  patterns: readonly Mention[],
): Mention[] => {
  const mentions: Mention[] = [];
  const words = sentence.tokens.map((token) => token.raw);
  for (let index = 0; index < words.length; index += 1) {
    const named = productAt(words, index, (at) => sentence.tokens[at]?.capital === true);
    if (named === undefined) continue;
    const from = index;
    const to = index + named.length - 1;
    index = to;
    const stance = stanceOf(sentence, from, to, questionFrom);
    if (stance === 'none') continue;
    // "multi-master MySQL" says no to the way of using it, not to the product.
    if (stance === 'rejected' && patterns.some((pattern) => pattern.to === from - 1)) continue;
    mentions.push({ set: `${stance}.products`, id: named.id, from, to });
  }
  return mentions;
};

/** "from the one to the other": the other is where it will run. */
const moveLength = 6;
const movedTo = / from (?:[^ ]+ ){1,3}to (?:the )?$/;

/** Clouds that a sentence puts the system in: that of today, or the one that is wanted. */
const cloudsIn = (sentence: Sentence, questionFrom: number | undefined): Mention[] => {
  const words = sentence.tokens.map((token) => token.raw);
  return words.flatMap((_, from): Mention[] => {
    const named = cloudAt(words, from);
    if (named === undefined) return [];
    const to = from + named.length - 1;
    const stance = stanceOf(sentence, from, to, questionFrom);
    const before = ` ${words.slice(Math.max(0, from - moveLength), from).join(' ')} `;
    return stance === 'present' ||
      movedTo.test(before) ||
      (stance === 'proposed' && questionFrom === undefined)
      ? [{ set: 'hosting.clouds', id: named.id, from, to }]
      : [];
  });
};

const patternsIn = (sentence: Sentence, questionFrom: number | undefined): Mention[] =>
  patternMatcher
    .find(sentence, { questionFrom: undefined, asks: true, answered: false, unwanted: false })
    .flatMap(({ fact, from, to }) => {
      const stance = stanceOf(sentence, from, to, questionFrom);
      if (stance !== 'proposed' && stance !== 'rejected') return [];
      return [{ set: `${stance}.patterns` as const, id: fact, from, to }];
    });

/** Logs that many read at their own pace; a task queue is none. */
const logBrokers: ReadonlySet<string> = new Set(['kafka', 'pulsar', 'kinesis', 'eventhubs', 'kafka-streams']);

/** Whether a mention says that a log broker is already there. */
export const isRunningBroker = ({ set, id }: Mention): boolean =>
  set === 'present.products' && logBrokers.has(id);

/** Whether the log brokers that a sentence names are thought of or turned down, and none of them runs. */
export const proposesBroker = (mentions: readonly Mention[]): boolean => {
  const brokers = mentions.filter(({ set, id }) => set.endsWith('.products') && logBrokers.has(id));
  return brokers.length > 0 && !brokers.some(isRunningBroker);
};
