import { issued, type SecretPattern } from './issued-secrets.ts';

/** A stretch of a text that looks like a secret: from `start` up to, not including, `end`. */
export interface SecretFound {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const named = `(?:pass(?:word|wd|phrase|code)?|pwd|pw|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|auth[_-]?key|client[_-]?secret)`;

/** A name that says "secret", then `=` or `:`, then a literal. */
const assigned = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:[\w.-]{0,60}?[_.-])?${named}(?:[_-](?:key|id|value|base64|hash))?["'\`]?\s{0,3}(?:=>|:=|=|:)\s{0,3}(?:"(?<double>[^"\n]{4,400})"|'(?<single>[^'\n]{4,400})'|(?<bare>[^\s"'\`,;(){}<>[\]|]{4,400})(?![(\w]))`,
  'gi',
);

/** Camel case: `dbPassword = …`. */
const assignedCamel =
  /\b[a-z]\w{0,40}?(?:Password|Secret|Token|ApiKey|AccessKey|PrivateKey|Passphrase)["'`]?\s{0,3}(?:=|:)\s{0,3}(?:"(?<double>[^"\n]{4,400})"|'(?<single>[^'\n]{4,400})')/g;

/** What stands where a secret would, and is none: a type, a rule, a reference to where the secret is kept. */
const harmless =
  /^(?:string|text|varchar|char|bytea|bytes?|blob|uuid|str|number|integer|int|boolean|bool|object|any|unknown|optional|required|nullable|null|nil|none|true|false|undefined|void|yes|no|not|process\.env\S*|os\.environ\S*|env\.\S*|secrets?\.\S*|vault:\S*|ssm:\S*|arn:\S*|self\.\S*|this\.\S*|config\.\S*|settings\.\S*|\$\S*|%\S*|<.*|\{\{.*|\*+|x{3,}|\.{3,}|\[redacted.*)$/i;

/**
 * "password: hashed with bcrypt": a word of a sentence that goes on; `token = tokens[0]`, `secret: clientSecret`: a name in
 * code. A word in quotes, or alone at the end of its line, may be a password.
 */
const wordOfText = (text: string, start: number, end: number): boolean => {
  const value = text.slice(start, end);
  if (/['"`]/.test(text[start - 1] ?? '')) return false;
  if (/^[/^]|…$|\.\.\.$/.test(value)) return true;
  if (!/^[a-z][\w.]*$/i.test(value) || /\d/.test(value)) return false;
  return (
    /^[ ,]{1,2}[a-z`(]|^\s*[[(,);{}?!&|]/i.test(text.slice(end, end + 4)) ||
    /[a-z](?:Token|Secret|Key|Password|Passphrase|Credentials?)$/.test(value)
  );
};

const shannon = (text: string): number => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / text.length) * Math.log2(count / text.length),
    0,
  );
};

const kindOf = (character: string): number =>
  character >= 'a' && character <= 'z' ? 1 : character >= 'A' && character <= 'Z' ? 2 : 3;

/** Share of neighbouring letters and digits that are of different kinds: small, capital, digit. */
const turns = (text: string): number => {
  const pairs = [...text.matchAll(/[A-Za-z0-9](?=([A-Za-z0-9]))/g)];
  return (
    pairs.filter(([one, other = '']) => kindOf(one) !== kindOf(other)).length / Math.max(1, pairs.length)
  );
};

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Random characters and not a name: entropy alone also finds long names in camel case, whose case and digits change
 * seldom. Plain hexadecimal is left: commits and checksums are that; where a name says it is a secret, that finds it.
 */
const random = (token: string): boolean => {
  // Words or a checksum between slashes, dashes or underscores: a path, of which each part is looked at for itself.
  const parts = token.split(/[/_-]/);
  if (parts.length > 1 && parts.some((part) => /^(?:[A-Za-z]{4,}|[0-9a-f]{12,})$/.test(part)))
    return parts.some((part) => part.length >= 20 && random(part));
  if (/^(?:0x)?(?:[0-9a-f]+|[0-9A-F]+)$/.test(token) || uuid.test(token)) return false;
  if (!/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  const mixed = /[a-z]/.test(token) && /[A-Z]/.test(token);
  return mixed
    ? token.length >= 20 && shannon(token) >= 3.6 && turns(token) >= 0.35
    : token.length >= 24 && shannon(token) >= 3.6 && turns(token) >= 0.3;
};

const candidate = /(?<![\w+/=-])(?<!sha(?:256|384|512)-)[A-Za-z0-9+/_=-]{20,500}(?![\w+/=-])/g;

const spanOf = (match: RegExpExecArray): { readonly start: number; readonly end: number } => {
  const groups = match.groups ?? {};
  const secret = groups['secret'] ?? groups['double'] ?? groups['single'] ?? groups['bare'];
  if (secret === undefined) return { start: match.index, end: match.index + match[0].length };
  const start = match.index + match[0].lastIndexOf(secret);
  return { start, end: start + secret.length };
};

const overlaps = (found: readonly SecretFound[]): readonly SecretFound[] => {
  const inOrder = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: SecretFound[] = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (next.end > last.end) kept[kept.length - 1] = { ...last, end: next.end };
  }
  return kept;
};

/** A line that goes on in the next one, as editors and chats wrap it, and as programs write a long literal. */
const wrap = /["'`]?[ \t]*[\\+.]?[ \t]*\n[ \t]*(?:[>#*|]|\/\/)?[ \t]*["'`]?/g;

/** Of what an issuer gave: the form is telling enough to be known with a line end in its midst. */
const inLine: readonly SecretPattern[] = issued.filter(
  ({ kind, pattern }) =>
    !/private key|password|connection|header|URL/.test(kind) && !pattern.source.includes('[\\s\\S]'),
);

/** Secrets that were wrapped: looked for with the lines joined, and told where they stand in the text as it is. */
const wrapped = (text: string): readonly SecretFound[] => {
  if (!text.includes('\n')) return [];
  const joins: { readonly at: number; readonly left: number }[] = [];
  let left = 0;
  const joined = text.replaceAll(wrap, (gap: string, offset: number) => {
    joins.push({ at: offset - left, left: left + gap.length });
    left += gap.length;
    return '';
  });
  const original = (at: number, isEnd: boolean): number =>
    at + (joins.findLast((join) => (isEnd ? join.at < at : join.at <= at))?.left ?? 0);
  return inLine.flatMap(({ kind, pattern }) =>
    [...joined.matchAll(pattern)].flatMap((match): readonly SecretFound[] => {
      const { start, end } = spanOf(match);
      const last = joins.findLast((join) => join.at > start && join.at < end);
      if (last === undefined) return [];
      // The next line may begin with a word that has nothing to do with it.
      const rest = joined.slice(last.at, end);
      if (/^[A-Za-z]?[a-z]*$/.test(rest)) return [];
      return [{ kind, start: original(start, false), end: original(end, true) }];
    }),
  );
};

/** Keys, tokens, private keys, connection strings, what is assigned to a name that says "secret", and random characters. */
export const findSecrets = (text: string): readonly SecretFound[] =>
  overlaps([
    ...issued.flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, ...spanOf(match) })),
    ),
    ...[assigned, assignedCamel].flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .map((match) => ({ kind: 'assigned secret', ...spanOf(match) }))
        .filter(({ start, end }) => !harmless.test(text.slice(start, end)) && !wordOfText(text, start, end)),
    ),
    ...[...text.matchAll(candidate)]
      .filter(([token]) => random(token))
      .map((match) => ({ kind: 'high entropy', ...spanOf(match) })),
    ...wrapped(text),
  ]).filter(({ start, end }) => !text.slice(start, end).startsWith('[redacted'));

/** The text with each secret replaced by its kind, and the kinds found, each once. Redacting twice changes nothing. */
export const redactSecrets = (text: string): { readonly text: string; readonly kinds: readonly string[] } => {
  const found = findSecrets(text);
  let redacted = '';
  let at = 0;
  for (const { kind, start, end } of found) {
    redacted += `${text.slice(at, start)}[redacted: ${kind}]`;
    at = end;
  }
  return { text: redacted + text.slice(at), kinds: [...new Set(found.map(({ kind }) => kind))] };
};

/** A value as it is, but for secrets in its texts, wherever they stand: to be done before it becomes JSON, which hides quotes. */
export const withoutSecrets = <T>(value: T): T => {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return redactSecrets(one).text;
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
};

/** A name and a value as one assigns it, since "password" says of the value beside it what the value alone does not. */
const textsIn = (value: unknown, name = ''): readonly string[] => {
  if (typeof value === 'string')
    return [value, ...(name === '' ? [] : [`${name}: ${JSON.stringify(value)}`])];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one, key)]);
};

/** Kinds of secrets in whatever is to leave as JSON, keys and values, each once; empty where there is none. */
export const secretKindsIn = (value: unknown): readonly string[] => [
  ...new Set(textsIn(value).flatMap((text) => findSecrets(text).map(({ kind }) => kind))),
];
