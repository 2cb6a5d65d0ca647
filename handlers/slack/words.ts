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

const token = (inside: string, { botUser, nameOf }: Names): string => {
  const [target = '', label] = inside.split('|', 2);
  if (target === `@${botUser}`) return '';
  if (target.startsWith('@')) return `@${nameOf(target.slice(1)) ?? label ?? target.slice(1)}`;
  if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
  if (target.startsWith('!')) return `@${label?.replace(/^@/, '') ?? target.slice(1).split('^')[0]}`;
  // A word that Slack took for an address reads as it was typed.
  return label ?? target.replace(/^mailto:/, '');
};

/** What somebody typed: Slack's escapes undone, mentions of us gone, other ids as names. */
export const typedText = (text: string, names: Names): string =>
  withoutEscapes(text.replaceAll(/<([^<>]+)>/g, (_, inside: string) => token(inside, names)))
    .replaceAll(/[ \t]{2,}/g, ' ')
    .trim();
