/** Code of one file as an entry of the ledger holds it, without comments and the numbers of its lines. */
export interface Source {
  /** As long, line by line, as the lines it was made of: what was a comment is blank. */
  readonly code: string;
  /** Statements of SQL in it, each without the quotes that hold its pieces together. */
  readonly statements: readonly Statement[];
  /** The line in which a place of `code` stands. */
  readonly lineAt: (index: number) => SourceLine;
}

export interface Statement {
  readonly text: string;
  /** Where it begins in `code`; its characters keep their places. */
  readonly at: number;
}

export interface SourceLine {
  /** As the server numbers it, where it does. */
  readonly number: number | undefined;
  /** As it stands in the entry, without its number. */
  readonly text: string;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const hashComments = /\.(?:py|pyi|rb|ya?ml|tf|exs?|pl|sh)$/i;
const dashComments = /\.(?:sql|ddl|cql|lua)$/i;

/** Comments as blanks of the same length. What stands after `//` in an address is none. */
const withoutComments = (text: string, document: string): string => {
  const blocks = text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, blank)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
    // Of a block whose beginning was left out.
    .replace(/^\s*\*(?:\s.*)?$/gm, blank);
  if (hashComments.test(document))
    return blocks
      .replace(/^\s*("""|''')[\s\S]*?(?:\1|$(?![\s\S]))/gm, (doc) =>
        /\b(?:select|insert|update|delete|create)\b/i.test(doc) ? doc : blank(doc),
      )
      .replace(/(?<=^|\s)#.*$/gm, blank);
  if (dashComments.test(document)) return blocks.replace(/--.*$/gm, blank);
  return blocks.replace(/(?<=^|[\s;{}(),])\/\/.*$/gm, blank);
};

/** "…" + "…" and "…" "…" over lines are one text; the quotes and signs between them become blanks. */
const joinedPieces = (code: string): string =>
  code.replace(/(["'`])[ \t]*[+.]?[ \t]*\\?\n[ \t]*[+.]?[ \t]*[furb]{0,2}\1/g, blank);

const begins =
  /\b(?:select\s|insert\s+(?:or\s+\w+\s+)?into\s|update\s+(?:only\s+)?[\w."`[\]${}]+\s+(?:as\s+)?(?:\w+\s+)?set\s|delete\s+from\s|with\s+(?:recursive\s+)?\w+[^;]{0,60}?\bas\s*\(|merge\s+into\s|copy\s+[\w."]+[^;]{0,200}?\s(?:from|to)\s|create\s+(?:unique\s+)?(?:index|table|materialized)\s)/gi;
const longestStatement = 1200;

/** Up to the quote that opened it; where none did, as in a file of SQL, up to the semicolon or an empty line. */
const endOf = (code: string, at: number): number => {
  const [, quote] = /("""|'''|["'`])\s*(?:\(\s*)?$/.exec(code.slice(Math.max(0, at - 80), at)) ?? [];
  const rest = code.slice(at, at + longestStatement);
  const end = quote === undefined ? rest.search(/;|\n\s*\n/) : rest.indexOf(quote);
  return at + (end === -1 ? rest.length : end);
};

const structured =
  /^(?:select\b[\s\S]*\bfrom\b|insert\b|update\b|delete\b|with\b[\s\S]*\bselect\b|merge\b|copy\b|create\b)/i;

const statementsIn = (code: string): readonly Statement[] => {
  const found: Statement[] = [];
  let end = 0;
  for (const { index } of code.matchAll(begins)) {
    if (index < end) continue;
    const next = endOf(code, index);
    const text = code.slice(index, next);
    if (!structured.test(text)) continue;
    found.push({ text, at: index });
    end = next;
  }
  return found;
};

/** `text` = the words of an entry as they stand there, each line perhaps with "<number><tab>" before it. */
export const sourceOf = (text: string, document: string): Source => {
  const lines = text.split('\n').map((line): SourceLine => {
    const [, number, code = ''] = /^(\d{1,6})\t(.*)$/.exec(line) ?? [];
    return number === undefined ? { number: undefined, text: line } : { number: Number(number), text: code };
  });
  const isGap = (line: string) => /^\[… \d+ characters left out …\]$/.test(line);
  const whole = lines.map((line) => (isGap(line.text) ? '' : line.text)).join('\n');
  const code = joinedPieces(withoutComments(whole, document));
  return {
    code,
    statements: statementsIn(code),
    lineAt: (index) => lines[code.slice(0, index).split('\n').length - 1] ?? { number: undefined, text: '' },
  };
};
