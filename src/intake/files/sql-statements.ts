/** One statement with its comments taken out, and the 1-based line on which it begins. */
export interface Statement {
  readonly text: string;
  readonly line: number;
}

/** A comment, and the line it stands on. */
export interface Comment {
  readonly text: string;
  readonly line: number;
}

const run = /[^-#/'"`$;\n]*/y;

/** Where the token at `at` ends, and what it is. */
const tokenAt = (
  source: string,
  at: number,
): { readonly end: number; readonly kind: 'comment' | 'quoted' | 'other' } => {
  const pair = source.slice(at, at + 2);
  const until = (sign: string, from: number) => {
    const end = source.indexOf(sign, from);
    return end < 0 ? source.length : end + sign.length;
  };
  if (pair === '--' || (source[at] === '#' && (at === 0 || source[at - 1] === '\n'))) {
    const end = source.indexOf('\n', at);
    return { end: end < 0 ? source.length : end, kind: 'comment' };
  }
  if (pair === '/*') return { end: until('*/', at + 2), kind: 'comment' };
  const sign = source[at] ?? '';
  if (sign === "'" || sign === '"' || sign === '`') return { end: until(sign, at + 1), kind: 'quoted' };
  // The body of a function: $$ … $$ or $name$ … $name$.
  const dollar = sign === '$' ? /^\$\w{0,30}\$/.exec(source.slice(at, at + 32))?.[0] : undefined;
  if (dollar !== undefined) return { end: until(dollar, at + dollar.length), kind: 'quoted' };
  // A run of what is none of the above goes on as one.
  run.lastIndex = at + 1;
  return {
    end: sign === ';' || sign === '\n' ? at + 1 : at + 1 + (run.exec(source)?.[0].length ?? 0),
    kind: 'other',
  };
};

/**
 * Cuts a script at its semicolons (and SQL Server's GO), outside quotes and comments. Own, and not a SQL parser: those know
 * one dialect each and refuse a file at the first thing they do not know; here only the CREATE statements of any dialect
 * matter, and the rest may be anything.
 */
export const statementsOf = (
  source: string,
): { readonly statements: readonly Statement[]; readonly comments: readonly Comment[] } => {
  const statements: Statement[] = [];
  const comments: Comment[] = [];
  let line = 1;
  let begun = 0;
  let parts: string[] = [];
  const end = () => {
    const text = parts.join('').trim();
    if (text !== '') statements.push({ text, line: begun });
    parts = [];
    begun = 0;
  };
  for (let at = 0; at < source.length; ) {
    const { end: next, kind } = tokenAt(source, at);
    const text = source.slice(at, next);
    if (kind === 'comment') {
      comments.push({ text, line });
      parts.push(' ');
    } else if (text === ';') end();
    else if (text === '\n' && /(?:^|\n)\s*GO\s*$/i.test(parts.slice(-12).join(''))) {
      parts = [parts.join('').replace(/\s*GO\s*$/i, '')];
      end();
    } else {
      if (begun === 0 && text.trim() !== '') begun = line;
      parts.push(text);
    }
    for (let sign = at; sign < next; sign += 1) if (source[sign] === '\n') line += 1;
    at = next;
  }
  end();
  return { statements, comments };
};

/** Parts of a list between its outer brackets, cut at the commas that are in none. */
export const partsOf = (list: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) {
      parts.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(list.slice(start).trim());
  return parts.filter((part) => part !== '');
};

/** What stands between the first bracket and its partner, and what follows it. */
export const bracketed = (text: string): { readonly inside: string; readonly after: string } | undefined => {
  const start = text.indexOf('(');
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return { inside: text.slice(start + 1, at), after: text.slice(at + 1) };
    }
  }
  return undefined;
};
