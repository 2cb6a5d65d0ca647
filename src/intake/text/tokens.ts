import { lemma } from './lemma.ts';

/** One word, number or mark of the input. `start` and `end` are offsets of the input: the quote is cut from there. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower-case spelling as written, without possessive. */
  readonly raw: string;
  /** Base form in American spelling; "#" for a number; the mark itself for a mark. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
  /** Value of a number written in digits. */
  readonly value?: number;
  /** Starts with a capital letter. */
  readonly capital?: boolean;
}

/** ".5k" and "$.25": a number that leaves out its zero. After a letter or digit the dot ends or joins what stands before it. */
const zeroless = '(?<![\\p{L}\\p{N}.)\\]])\\.\\d+';
const digits =
  "\\d{1,3}(?:[,\\u2019'_\\u00a0\\u202f ]\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d+,\\d{1,2}(?![\\d,])|\\d+(?:\\.\\d+)?(?:e[+-]?\\d{1,2}(?![\\p{L}\\d]))?";
const lexer = new RegExp(
  `(?<percentile>[pP]\\d{2,4}(?:\\.\\d+)?(?![\\p{L}\\d]))|(?<number>${zeroless}|${digits})|(?<word>p\\.a\\.|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['\\u2019]\\p{L}{1,2}(?!\\p{L}))?)|(?<mark>[^\\s])`,
  'uy',
);

const numberOf = (text: string): number => {
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll('.', ''));
  return Number(text.replace(/[,\u2019'_\u00a0\u202f ]/g, ''));
};

const fullNegation: Readonly<Record<string, string>> = {
  cannot: 'can',
  cant: 'can',
  dont: 'do',
  doesnt: 'do',
  didnt: 'do',
  isnt: 'be',
  arent: 'be',
  wasnt: 'be',
  wont: 'will',
  shouldnt: 'should',
  couldnt: 'can',
  wouldnt: 'will',
  mustnt: 'must',
  havent: 'have',
  hasnt: 'have',
  neednt: 'need',
};

const tails: Readonly<Record<string, string>> = { re: 'be', ve: 'have', ll: 'will', m: 'be', d: 'will' };
const takesBe = /^(?:it|that|there|what|where|who|here|he|she|how|everything|nothing|nobody|everyone)$/;

/** Spellings of one idea that would otherwise be two words: joined, so that patterns need one form. */
const joined: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'data center:datacenter|time series:timeseries|micro service:microservice|fail over:failover|e mail:email|key value:keyvalue|' +
    'real time:realtime|on call:oncall|no sql:nosql|down time:downtime|data base:database|up time:uptime|time out:timeout|' +
    'back end:backend|front end:frontend|work flow:workflow|thread pool:threadpool|time stamp:timestamp|write heavy:writeheavy|' +
    'read heavy:readheavy|hot spot:hotspot|green field:greenfield|brown field:brownfield|side effect:sideeffect|' +
    'time line:timeline|black friday:blackfriday|data set:dataset|life cycle:lifecycle|multi tenant:multitenant|' +
    'mono lith:monolith|roll back:rollback|white board:whiteboard|re shard:reshard|re balance:rebalance|' +
    'new sql:newsql|check out:checkout|load balancer:loadbalancer|geo spatial:geospatial|dead lock:deadlock|dead letter:deadletter|' +
    'head room:headroom|through put:throughput|event driven:eventdriven|web site:website|web hook:webhook|storage engine:storageengine|time zone:timezone'
  )
    .split('|')
    .map((entry) => entry.split(':') as [string, string]),
);

/** The one word that two words make in this project's spelling ("data center"), if they do. */
export const joinedWord = (first: string, second: string): string | undefined => joined[`${first} ${second}`];

/** Words, numbers and marks of `text` between two offsets, in order; linear in the length. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const tokens: Token[] = [];
  let at = from;
  let lastEnd = -1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 9 || code === 0xa0) {
      at += 1;
      continue;
    }
    lexer.lastIndex = at;
    const match = lexer.exec(text);
    if (match === null) {
      at += 1;
      continue;
    }
    const end = Math.min(at + match[0].length, to);
    pushToken(tokens, match, at, end, at === lastEnd);
    lastEnd = end;
    at = end;
  }
  return tokens;
};

const pushToken = (
  tokens: Token[],
  match: RegExpExecArray,
  start: number,
  end: number,
  glued: boolean,
): void => {
  const text = match[0];
  const groups = match.groups ?? {};
  if (groups['number'] !== undefined) {
    tokens.push({ kind: 'number', raw: text, norm: '#', start, end, glued, value: numberOf(text) });
    return;
  }
  if (groups['mark'] !== undefined) {
    const mark =
      text === '\u2013' || text === '\u2014' || text === '\u2212' ? (text === '\u2212' ? '-' : text) : text;
    tokens.push({ kind: 'mark', raw: text, norm: mark, start, end, glued });
    return;
  }
  pushWord(tokens, text.toLowerCase().replace('\u2019', "'"), {
    start,
    end,
    glued,
    capital: /^\p{Lu}/u.test(text),
  });
};

type Place = Pick<Token, 'start' | 'end' | 'glued' | 'capital'>;

const pushWord = (tokens: Token[], written: string, place: Place): void => {
  const lower = written === 'p.a.' ? 'annually' : written;
  const { end, glued } = place;
  const push = (raw: string, norm: string) => tokens.push({ kind: 'word', raw, norm, ...place });
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0) {
    const stem = lower.slice(0, apostrophe);
    const tail = lower.slice(apostrophe + 1);
    if (tail === 't' && stem.endsWith('n')) {
      push(stem, lemma(stem === 'can' ? 'can' : stem === 'won' ? 'will' : stem.slice(0, -1)));
      push('not', 'not');
      return;
    }
    push(stem, stem === 'let' ? 'let' : lemma(stem));
    const second = tail === 's' ? (takesBe.test(stem) ? 'be' : undefined) : tails[tail];
    if (second !== undefined) push(second, second);
    return;
  }
  const negated = fullNegation[lower];
  if (negated !== undefined) {
    push(negated, negated);
    push('not', 'not');
    return;
  }
  const before = tokens.at(-1);
  const norm = lemma(lower);
  if (before?.kind === 'word') {
    const one = joinedWord(before.norm, norm);
    if (one !== undefined) {
      tokens[tokens.length - 1] = { ...before, raw: `${before.raw}${lower}`, norm: one, end };
      return;
    }
  } else if (before?.norm === '-' && before.glued && glued) {
    const first = tokens.at(-2);
    const one = first?.kind === 'word' ? joinedWord(first.norm, norm) : undefined;
    if (first !== undefined && one !== undefined) {
      tokens.pop();
      tokens[tokens.length - 1] = { ...first, raw: `${first.raw}${lower}`, norm: one, end };
      return;
    }
  }
  push(lower, norm);
};
