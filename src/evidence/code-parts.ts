/** Lines of one file of the team's code, as an answer of a code graph gave them. */
export interface CodePart {
  /** The file, by its path as the server names it. */
  readonly document: string;
  readonly lines: readonly CodeLine[];
}

export interface CodeLine {
  /** Absent where the answer does not number its lines. */
  readonly number?: number;
  readonly text: string;
}

const endings =
  'tsx?|[cm]?jsx?|[cm]ts|pyi?|go|java|kts?|rb|rs|cs|fs|vb|php|scala|clj|exs?|erl|swift|dart|lua|pl|c|cc|cpp|h|hpp|sql|ddl|cql|prisma|graphql|dbml|xml|ya?ml|tf';
const path = new RegExp(
  `(?:^|[\\s\`"'(*:])((?:[\\w@.+~-]+[\\\\/])*[\\w@.+-]+\\.(?:${endings}))(?![\\w.-])`,
  'i',
);

/** Code that only tries or shows something: what it does is not done in production. */
const notInProduction =
  /(?:^|[\\/])(?:tests?|__tests__|specs?|e2e|fixtures?|mocks?|__mocks__|examples?|samples?|node_modules|vendor|third_party|dist|bench(?:marks?)?)[\\/]|[._-](?:test|spec|e2e|mock|stories)\.\w+$|(?:^|[\\/])(?:test_[^\\/]*|conftest|[^\\/]*_test|[^\\/]*Tests?)\.\w+$/;

/** "12<tab>code", "12 | code", "12: code", with whatever leads the number in its line. */
const numbered = /^\s{0,6}(\d{1,6})(?:\t| ?[|│] ?|: ?)(.*)$/;
const fence = /^\s*(`{3,}|~{3,})(.*)$/;

const lineOf = (text: string): CodeLine => {
  const [, number, code = ''] = numbered.exec(text) ?? [];
  return number === undefined ? { text } : { number: Number(number), text: code };
};

/** Of lines that are nearly all numbered the others are remarks on what was left out; `{ 12: 'a' }` alone is code. */
const linesOf = (texts: readonly string[]): readonly CodeLine[] => {
  const filled = texts.filter((text) => text.trim() !== '');
  const withNumber = filled.filter((text) => numbered.test(text));
  return withNumber.length > 0 && withNumber.length >= 0.7 * filled.length
    ? withNumber.map(lineOf)
    : filled.map((text) => ({ text }));
};

const pathIn = (line: string): string | undefined => path.exec(line)?.[1]?.replaceAll('\\', '/');

/** Fenced code, each under the nearest line above it that names a file. */
const fencedParts = (text: string): readonly CodePart[] => {
  const parts: CodePart[] = [];
  let document: string | undefined;
  let open: { readonly mark: string; readonly lines: string[] } | undefined;
  for (const line of text.split('\n')) {
    const [, mark = '', info = ''] = fence.exec(line) ?? [];
    if (open === undefined) {
      document = pathIn(mark === '' ? line : info) ?? document;
      if (mark !== '') open = { mark, lines: [] };
    } else if (mark.startsWith(open.mark) && info.trim() === '') {
      if (document !== undefined) parts.push({ document, lines: linesOf(open.lines) });
      open = undefined;
    } else open.lines.push(line);
  }
  return parts;
};

/**
 * Files that an answer names on one line with a file of `from`, and that are not among them: those that call it or are called by
 * it, whatever the server calls that. Code that is shown names nothing.
 */
export const neighboursIn = (text: string, from: ReadonlySet<string>): readonly string[] => {
  const found = new Set<string>();
  let mark: string | undefined;
  for (const line of text.split('\n')) {
    const [, begins] = fence.exec(line) ?? [];
    if (begins !== undefined) mark = mark === undefined ? begins : begins.startsWith(mark) ? undefined : mark;
    if (mark !== undefined || begins !== undefined) continue;
    const named = [...line.matchAll(new RegExp(path, 'gi'))].map(([, one = '']) => one.replaceAll('\\', '/'));
    if (named.some((one) => from.has(one)))
      for (const one of named) if (!from.has(one) && !notInProduction.test(one)) found.add(one);
  }
  return [...found];
};

const pathNames = /^(?:file|path|file_?path|file_?name|relative_?path|rel_?path|source_?file|uri|document)$/i;
const codeNames =
  /^(?:code|source|source_?code|content|snippet|text|body|lines?_?text|excerpt|match|preview)$/i;
const lineNames = /^(?:line|start_?line|line_?start|first_?line|line_?number|from_?line)$/i;

const mostDeep = 8;

/** Objects in which a file is named beside some code of it, however deep they stand. */
const jsonParts = (value: unknown, deep = 0): readonly CodePart[] => {
  if (typeof value !== 'object' || value === null || deep > mostDeep) return [];
  const pairs = Object.entries(value);
  const named = (names: RegExp, type: 'string' | 'number'): unknown =>
    pairs.find(([name, one]) => names.test(name) && typeof one === type && one !== '')?.[1];
  const file = named(pathNames, 'string');
  const code = named(codeNames, 'string');
  const first = named(lineNames, 'number');
  const document = typeof file === 'string' ? pathIn(file) : undefined;
  const within = pairs.flatMap(([, one]) => jsonParts(one, deep + 1));
  if (document === undefined || typeof code !== 'string') return within;
  const texts = code.split('\n');
  const lines =
    typeof first === 'number' && !texts.every((text) => numbered.test(text))
      ? texts
          .map((text, index) => ({ number: first + index, text }))
          .filter(({ text: one }) => one.trim() !== '')
      : linesOf(texts);
  return [{ document, lines }, ...within];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Code that stands in an answer, by file: under fences, or in JSON that names a file beside its code. Tests, examples and what
 * others wrote are left out. Empty where the answer shows no code or does not say of which file.
 */
export const codePartsOf = (text: string): readonly CodePart[] => {
  const json = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  return (json === undefined ? fencedParts(text) : jsonParts(json)).filter(
    ({ document, lines }) => lines.length > 0 && !notInProduction.test(document),
  );
};
