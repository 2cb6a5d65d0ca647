/** Names that stand for ids in a text. */
export interface Names {
  readonly botUser: string;
  /** The name of a person, undefined where it is not known. */
  readonly nameOf: (user: string) => string | undefined;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

const withoutEscapes = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt);/g, (one) => entities[one] ?? one);

/** People that a text mentions, by id. */
export const mentioned = (text: string): readonly string[] =>
  text.includes('<@')
    ? [...new Set([...text.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g)].flatMap(([, user]) => user ?? []))]
    : [];

const token = (inside: string, { nameOf }: Names): string => {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return `@${nameOf(target.slice(1)) ?? label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  if (target.startsWith('!')) return `@${label?.replace(/^@/, '') ?? target.slice(1).split('^')[0]}`;
  // A word that Slack took for an address reads as it was typed.
  return label ?? target.replace(/^mailto:/, '');
};

/** What somebody typed: Slack's escapes undone, mentions of us gone, other ids as names; all else as it was, even blanks. */
export const typedText = (text: string, names: Names): string => {
  // Most messages hold neither mark; each is to be acknowledged soon.
  if (!/[<&]/.test(text)) return text.trim();
  // A mention of us leaves one gap, not two; elsewhere blanks may mean something, as in YAML.
  const others = text.replaceAll(new RegExp(`([ \\t]?)<@${names.botUser}(?:\\|[^<>]*)?>[ \\t]*`, 'g'), '$1');
  return withoutEscapes(others.replaceAll(/<([^<>]+)>/g, (_, inside: string) => token(inside, names))).trim();
};
