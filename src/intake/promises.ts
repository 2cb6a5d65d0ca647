import type { Statement } from './merge.ts';
import type { Sentence } from './text/sentences.ts';
import type { Token } from './text/tokens.ts';

type About = 'loss' | 'age';
type Side = 'strict' | 'loose';

/** A promise about one kind of data, where it stands. */
interface Promised {
  readonly about: About;
  readonly side: Side;
  /** The kind of data, as it was called. */
  readonly data: string;
  readonly sentence: Sentence;
  /** Tokens of the clause. */
  readonly from: number;
  readonly to: number;
}

const what = '(?<what>(?:[a-z]+ ){0,6}?[a-z]+)';
const fine =
  '(?:[a-z]+ly )?(?:fine|ok|okay|acceptable|tolerable|harmless|alright|bearable|no problem|not a problem|no (?:drama|tragedy|disaster|big deal)|not a (?:drama|tragedy|disaster))';
const bad =
  '(?:[a-z]+ly )?(?:not(?! a (?:problem|drama|tragedy|disaster))|never|unacceptable|intolerable|fatal|a (?:disaster|catastrophe|no go)|no go|out of the question|illegal)';
const lost = '(?:lose|miss|missing|drop|forget)';
const old =
  '(?:[a-z#]+ ){0,4}?(?:stale|old|older|behind|outdated|out of date|late|delay|delayed|lag|eventual|eventually consistent)';
const fresh =
  '(?:fresh|current|up to date|up to the (?:second|moment)|exact|accurate|the latest|strongly consistent|consistent)';
const may = '(?:may|can|could|might|be allow to)';
const mustNot = '(?:(?:must|may|can|should|shall|will) (?:not|never)|never|not afford to|not risk)';

const clausesOf: readonly (readonly [About, Side, RegExp])[] = [
  [
    'loss',
    'strict',
    new RegExp(`^(?:[a-z]+ )?(?:lose|loss of|miss|drop) ${what} (?:be|would be) ${bad}`, 'd'),
  ],
  [
    'loss',
    'loose',
    new RegExp(
      `^(?:[a-z]+ )?(?:lose|loss of|miss|drop) ${what}(?: (?:in|on|when|if|after) [a-z ]+)? (?:be |: |would be )${fine}`,
      'd',
    ),
  ],
  ['loss', 'strict', new RegExp(`^${what} ${mustNot} (?:ever )?(?:be |get |go )?(?:${lost})\\b`, 'd')],
  [
    'loss',
    'strict',
    new RegExp(`\\bno (?:single )?${what} (?:must|may|can|should) (?:ever )?(?:be|get|go) ${lost}`, 'd'),
  ],
  ['loss', 'strict', new RegExp(`(?:^| )${mustNot} (?:ever )?lose ${what}$`, 'd')],
  [
    'loss',
    'loose',
    new RegExp(`^${what} ${may} (?:[a-z]+ly |well |sometimes )?(?:be|get|go) ${lost}\\b`, 'd'),
  ],
  ['loss', 'loose', new RegExp(`(?:^| )${may} (?:afford to |[a-z]+ly |sometimes )?lose ${what}$`, 'd')],
  ['loss', 'loose', new RegExp(`(?:^| )${fine} (?:to lose|if we lose|when we lose) ${what}$`, 'd')],
  ['loss', 'loose', new RegExp(`(?:^| )${fine} (?:if|when) ${what} (?:be|get|go) ${lost}`, 'd')],
  ['age', 'strict', new RegExp(`^${what} ${mustNot} (?:ever )?(?:be )?${old}`, 'd')],
  [
    'age',
    'strict',
    new RegExp(`^${what} (?:must|have to|need to|should|shall) (?:always )?be (?:always )?${fresh}`, 'd'),
  ],
  ['age', 'strict', new RegExp(`^stale ${what} (?:be|would be) ${bad}`, 'd')],
  ['age', 'loose', new RegExp(`^${what} ${may} (?:[a-z]+ly |well |sometimes )?(?:be )?${old}`, 'd')],
  [
    'age',
    'loose',
    new RegExp(`^(?:[a-z#]+ ){0,3}(?:stale|old|outdated) ${what} (?:be|would be) ${fine}`, 'd'),
  ],
];

/** What leaves out the verb because the clause before it said it: "…, a purchase is not", "clicks may". */
const shortened: readonly (readonly [Side, RegExp])[] = [
  [
    'strict',
    new RegExp(
      `^(?:and )?(?:lose )?${what} (?:(?:be|must|may|can|should) )?(?:not|never)(?: ever)?(?: be)?$`,
      'd',
    ),
  ],
  ['strict', new RegExp(`^(?:and )?(?:not|never)(?: for| the)? ${what}$`, 'd')],
  ['loose', new RegExp(`^(?:and )?(?:for )?${what} ${may}(?: be)?(?: ${lost}| ${old})?$`, 'd')],
  ['loose', new RegExp(`^(?:and )?(?:for |with )?${what} (?:it )?be ${fine}$`, 'd')],
];

/** Words before a kind of data that are not part of its name. */
const lead =
  /^(?:an?|the|our|their|your|his|any|some|single|one|every|each|all|of|few|last|first|second|minute|hour|moment|recent|occasional|odd|bit|little|couple|it|we|they|you|that|then|if|and|or|also|even|only|committed|acknowledged|confirmed|be|to|for|with|while|more|just|user|us|but|so|however) /;
/** No kinds of data: machines, people, and words for all data alike. */
const noData =
  /^(?:|an?|the|can|may|must|will|could|should|data|write|update|record|information|everything|anything|nothing|something|it|they|them|this|that|these|those|one|some|none|second|minute|hour|we|you|i|us|user|customer|people|nobody|money|trust|time|sleep|connection|node|machine|server|zone|site|region|data ?center|cent(?:er|re)|leader|primary|replica|standby|disk|broker|pod|box|system|service|site|page|app|which|who|what|there|read|reads|result|answer|a lot|more|event)$|\b(?:node|machine|server|zone|region|replica|customer|instance|disk|availability)$/;

const breaks: ReadonlySet<string> = new Set([
  ',',
  ';',
  '(',
  ')',
  '\u2013',
  '\u2014',
  '.',
  '!',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'yet',
  'because',
]);

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Runs of tokens between breaks; at an "and" as well, each half to be tried alone. */
const clausesIn = ({ tokens }: Sentence, breakAt: (token: Token) => boolean): readonly Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined && !breakAt(token)) continue;
    if (index > from) clauses.push({ from, to: index - 1 });
    from = index + 1;
  }
  return clauses;
};

const wordOf = (token: Token): string => (token.kind === 'number' ? '#' : token.norm);

/** The name of the data in a match, as it was written; undefined where it names no kind of data. */
const nameIn = (sentence: Sentence, from: number, found: RegExpExecArray): string | undefined => {
  let named = found.groups?.['what'] ?? '';
  const end = found.indices?.groups?.['what']?.[1] ?? 0;
  while (lead.test(`${named} `)) {
    const rest = named.replace(/^\S+ ?/, '');
    if (rest === '') return undefined;
    named = rest;
  }
  if (noData.test(named)) return undefined;
  const last = from + found.input.slice(0, end).split(' ').length - 1;
  const first = last - named.split(' ').length + 1;
  return sentence.tokens
    .slice(first, last + 1)
    .map(({ raw }) => raw)
    .join(' ');
};

const promisedIn = (
  sentence: Sentence,
  { from, to }: Clause,
  before: Promised | undefined,
): Promised | undefined => {
  const text = sentence.tokens
    .slice(from, to + 1)
    .map(wordOf)
    .join(' ');
  const place = { sentence, from, to };
  for (const [about, side, pattern] of clausesOf) {
    const found = pattern.exec(text);
    const data = found === null ? undefined : nameIn(sentence, from, found);
    if (data !== undefined) return { about, side, data, ...place };
  }
  if (before === undefined) return undefined;
  for (const [side, pattern] of shortened) {
    const found = side === before.side ? null : pattern.exec(text);
    const data = found === null ? undefined : nameIn(sentence, from, found);
    if (data !== undefined) return { about: before.about, side, data, ...place };
  }
  return undefined;
};

const promisesOf = (sentences: readonly Sentence[]): readonly Promised[] => {
  const all: Promised[] = [];
  let before: Promised | undefined;
  for (const sentence of sentences) {
    if (sentence.isQuestion) continue;
    const known = all.length;
    for (const clause of clausesIn(sentence, ({ raw }) => breaks.has(raw))) {
      const halves = clausesIn(
        { ...sentence, tokens: sentence.tokens.slice(0, clause.to + 1) },
        ({ raw }) => breaks.has(raw) || raw === 'and',
      ).filter(({ from }) => from >= clause.from);
      const found: Promised[] = [];
      for (const half of halves) {
        const one = promisedIn(sentence, half, found.at(-1) ?? before);
        if (one !== undefined) found.push(one);
      }
      const whole = promisedIn(sentence, clause, before);
      const taken = found.length > 1 || whole === undefined ? found : [whole];
      all.push(...taken);
      before = taken.at(-1) ?? before;
    }
    // A shortened clause leans on the sentence before it and on no other.
    if (all.length === known) before = undefined;
  }
  return all;
};

const sets: Readonly<Record<About, Readonly<Record<Side, string>>>> = {
  loss: { strict: 'promise.lossless', loose: 'promise.lossy' },
  age: { strict: 'promise.fresh', loose: 'promise.stale' },
};

/** What a loose promise would say of the whole system. */
const ofAll: Readonly<Record<About, (statement: Statement) => boolean>> = {
  loss: (one) =>
    one.kind === 'value' &&
    (one.fact === 'loss.recentOk' || (one.fact === 'loss.none' && one.value === false)),
  age: (one) =>
    one.kind === 'value' &&
    (one.fact === 'consistency.staleOk' || (one.fact === 'consistency.need' && one.value === 'eventual')),
};

const within = (one: Statement, { sentence, from, to }: Promised): boolean =>
  one.sentence.start === sentence.start && one.from <= to && one.to >= from;

const rates = /^(?:writes|events|requests)\.(?:peak|average)PerSecond$/;

const head = (data: string): string => data.replace(/s$/, '').split(' ').at(-1) ?? '';

/** How many a second there are of some kinds of data, where it was said of them by name. */
const rateOf = (
  data: readonly string[],
  statements: readonly Statement[],
  fact: string,
): readonly Statement[] => {
  const [first] = statements
    .flatMap((one) => (one.kind === 'number' && rates.test(one.fact) ? [one] : []))
    .filter(({ noun }) => data.some((name) => noun.split(' ').some((word) => head(word) === head(name))));
  return first === undefined ? [] : [{ ...first, fact }];
};

/**
 * Promises that differ by kind of data: "losing settings is fine, losing a purchase is not". Each keeps the data that it is
 * about, and what is said of all data is the strict one: the store must keep it, whatever else may be lost or late beside.
 * A promise that nobody contrasts with another stays one for the whole system.
 */
export const withPromises = (
  statements: readonly Statement[],
  sentences: readonly Sentence[],
): readonly Statement[] => {
  const all = promisesOf(sentences);
  let result = statements;
  for (const about of ['loss', 'age'] as const) {
    const one = all.filter((promise) => promise.about === about);
    const strict = one.filter(({ side }) => side === 'strict');
    const names = new Set(strict.map(({ data }) => head(data)));
    const loose = one.filter(({ side, data }) => side === 'loose' && !names.has(head(data)));
    const [first] = strict;
    if (first === undefined || loose.length === 0) continue;
    const place = ({ sentence, from, to }: Promised) => ({ sentence, from, to, weak: false });
    const promised = { ...place(first), kind: 'value' as const };
    result = [
      ...result.filter(
        (said) =>
          !ofAll[about](said) &&
          !(said.fact === 'availability.rpo' && about === 'loss' && loose.some((each) => within(said, each))),
      ),
      about === 'loss'
        ? { ...promised, fact: 'loss.none', value: true }
        : { ...promised, fact: 'consistency.need', value: 'strong' },
      ...[...strict, ...loose].map(
        (each): Statement => ({
          ...place(each),
          kind: 'member',
          fact: sets[about][each.side],
          member: each.data,
        }),
      ),
      ...(about === 'loss'
        ? [
            ...rateOf(
              strict.map(({ data }) => data),
              statements,
              'promise.losslessPerSecond',
            ),
            ...rateOf(
              loose.map(({ data }) => data),
              statements,
              'promise.lossyPerSecond',
            ),
          ]
        : []),
    ];
  }
  return result;
};
