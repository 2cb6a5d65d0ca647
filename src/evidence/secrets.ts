/** A stretch of a text that looks like a secret: from `start` up to, not including, `end`. */
export interface SecretFound {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

interface SecretPattern {
  readonly kind: string;
  /** Global; the group `secret` is what is taken out, else the whole match. */
  readonly pattern: RegExp;
}

/** Forms that their issuers give: prefixes as their documentation and public secret scanners list them. */
const issued: readonly SecretPattern[] = [
  {
    kind: 'private key',
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----BEGIN)[\s\S]){0,20000}?(?:-----END (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----|$|(?=-----BEGIN))/g,
  },
  { kind: 'private key', pattern: /\bPuTTY-User-Key-File-\d[\s\S]{0,20000}?Private-MAC: [0-9a-f]+/g },
  { kind: 'AWS access key', pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g },
  { kind: 'GitHub token', pattern: /\b(?:gh[opsur]_\w{30,255}|github_pat_\w{50,255})/g },
  { kind: 'GitLab token', pattern: /\bgl(?:pat|dt|ptt|rt|cbt|oas|soat|ft|imt|agent)-[\w-]{20,100}/g },
  { kind: 'Slack token', pattern: /\b(?:xox[a-z](?:\.xox[a-z])?|xapp|xwfp)-[\w.-]{10,300}/g },
  { kind: 'Slack webhook', pattern: /https:\/\/hooks\.slack(?:-gov)?\.com\/[\w/-]{10,200}/g },
  { kind: 'Teams webhook', pattern: /https:\/\/[\w.-]{1,80}\.webhook\.office\.com\/[\w/@-]{10,300}/g },
  { kind: 'Anthropic key', pattern: /\bsk-ant-[\w-]{16,200}/g },
  { kind: 'OpenAI key', pattern: /\bsk-(?:proj-|svcacct-|admin-)?[\w-]{20,200}/g },
  { kind: 'Google key', pattern: /\bAIza[\w-]{35}/g },
  { kind: 'Google token', pattern: /\bya29\.[\w-]{20,400}|\bGOCSPX-[\w-]{20,60}/g },
  { kind: 'Stripe key', pattern: /\b(?:sk|rk|pk)_(?:live|test)_\w{10,120}|\bwhsec_[\w+/=]{20,100}/g },
  { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{30,60}/g },
  { kind: 'PyPI token', pattern: /\bpypi-[\w-]{50,300}/g },
  { kind: 'SendGrid key', pattern: /\bSG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { kind: 'Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,60}/g },
  { kind: 'Twilio key', pattern: /\bSK[0-9a-f]{32}\b/g },
  { kind: 'DigitalOcean token', pattern: /\bdo[opr]_v1_[0-9a-f]{64}/g },
  { kind: 'Vault token', pattern: /\bhv[sbr]\.[\w-]{20,200}/g },
  { kind: 'age key', pattern: /\bAGE-SECRET-KEY-1[A-Z0-9]{50,70}/g },
  { kind: 'JSON web token', pattern: /\beyJ[\w-]{8,2000}\.eyJ[\w-]{4,4000}(?:\.[\w-]{0,2000})?/g },
  { kind: 'Azure key', pattern: /\b(?:AccountKey|SharedAccessKey)=(?<secret>[\w+/=]{20,120})/gi },
  {
    kind: 'signed URL',
    pattern: /[?&](?:sig|X-Amz-Signature|X-Goog-Signature|token)=(?<secret>[\w%+/=.-]{12,400})/gi,
  },
  {
    kind: 'connection string',
    pattern: /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@"'<>]{0,100}:(?<secret>[^\s"'<>]{1,200})@(?=[\w[$])/gi,
  },
  {
    kind: 'connection string',
    pattern: /\b(?:Password|Pwd)\s{0,3}=\s{0,3}(?<secret>[^;\s"']{3,200})(?=;)/gi,
  },
  {
    kind: 'authorization header',
    pattern: /\b(?:Bearer|Basic|Token)\s{1,3}(?<secret>(?=[\w+/=.~-]*\d)[\w+/=.~-]{12,2000})/g,
  },
];

const named = `(?:pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|signing[_-]?key|encryption[_-]?key|credentials?|auth[_-]?key|client[_-]?secret)`;

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
