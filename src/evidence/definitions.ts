import type { Category } from '../contracts/evidence.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import type { ServerConfig } from './config.ts';
import { cutTo, visibleText } from './hidden-characters.ts';

/** A tool as its server describes it; nothing of it is to be believed. */
export interface RawTool {
  readonly name: string;
  readonly description?: string | undefined;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>> | undefined;
}

/** A tool that may be called: reads only, allowed by the operator, and as it was when it was first seen. */
export interface EvidenceTool {
  /** `server__tool`, at most 64 of `A-Z a-z 0-9 _ -`; unique. */
  readonly name: string;
  readonly server: string;
  /** As the server calls it. */
  readonly tool: string;
  readonly category: Category;
  /** Without hidden characters, at most 1,000 characters; words of a stranger all the same. */
  readonly description: string;
  /** JSON Schema, its texts cleaned likewise. */
  readonly inputSchema: Readonly<Record<string, unknown>>;
}

/** A tool that may not be called, and why, for the operator. */
export interface RefusedTool {
  readonly server: string;
  readonly tool: string;
  readonly reason: 'writes' | 'not allowed' | 'changed' | 'new' | 'too large';
  readonly notice: string;
  /** The reason alone, for a list that names server and tool already. */
  readonly why: string;
  /** What a tool that is new or changed says of itself now, cleaned and cut like any description. */
  readonly description?: string;
}

const longestDescription = 1000;
const largestSchema = 20_000;
const longestName = 64;

/** What a pin holds fast: everything of a tool that a model reads or that we decide by. */
export const definitionHash = ({ name, description, inputSchema, annotations }: RawTool): string =>
  sha256(canonicalJson({ name, description, inputSchema, annotations }));

/**
 * `server__tool` as model APIs take it. Where a character had to be replaced, the name cut, or the border between the two
 * is not plain, part of a hash keeps two tools apart.
 */
export const toolName = (server: string, tool: string): string => {
  const plain = (part: string) => part.replaceAll(/[^A-Za-z0-9_-]/g, '_');
  const name = `${plain(server)}__${plain(tool)}`;
  const exact = plain(server) === server && plain(tool) === tool && !/__|_$/.test(server);
  if (exact && name.length <= longestName) return name;
  const mark = sha256(canonicalJson([server, tool])).slice(0, 8);
  return `${name.slice(0, longestName - mark.length - 1)}_${mark}`;
};

/** Whether a pattern of `allow` names a tool; `*` stands for any stretch. */
export const matches = (pattern: string, name: string): boolean =>
  new RegExp(
    `^${pattern
      .split(/\*+/)
      .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    's',
  ).test(name);

/** A schema without hidden characters, its texts cut; nothing deeper than 12 levels. */
const cleanSchema = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return cutTo(visibleText(value), longestDescription);
  if (depth > 12 || typeof value !== 'object' || value === null)
    return typeof value === 'object' ? null : value;
  if (Array.isArray(value)) return value.map((part) => cleanSchema(part, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [visibleText(key), cleanSchema(part, depth + 1)]),
  );
};

/** What was pinned of a server: definition hashes by tool; undefined where it was never seen. */
export type Pins = Readonly<Record<string, string>>;

const refusalOf = (raw: RawTool, server: ServerConfig, pins: Pins | undefined): RefusedTool | undefined => {
  const tool = cutTo(visibleText(raw.name), 200);
  const refused = (reason: RefusedTool['reason'], why: string): RefusedTool => ({
    server: server.name,
    tool,
    reason,
    notice: `${server.name}: the tool ${tool} is not used: ${why}`,
    why,
    ...(reason === 'new' || reason === 'changed'
      ? { description: cutTo(visibleText(raw.description ?? ''), longestDescription) }
      : {}),
  });
  const again = `Look at it, then approve the server again: doctor --approve ${server.name}.`;
  if (!server.allow.some((pattern) => matches(pattern, raw.name)))
    return refused('not allowed', 'no pattern of `allow` names it.');
  if (raw.annotations?.['readOnlyHint'] !== true)
    return refused('writes', 'it does not say of itself that it only reads.');
  if (JSON.stringify(raw.inputSchema).length > largestSchema)
    return refused('too large', `its input schema has more than ${largestSchema} characters.`);
  if (pins !== undefined && !Object.hasOwn(pins, raw.name))
    return refused('new', `the server did not have it when it was approved. ${again}`);
  if (pins !== undefined && pins[raw.name] !== definitionHash(raw))
    return refused('changed', `its definition is not what was approved. ${again}`);
  return undefined;
};

/** A server's tools, sorted by name, parted into what may be called and what not. */
export const judgeTools = (
  raws: readonly RawTool[],
  server: ServerConfig,
  pins: Pins | undefined,
): { readonly tools: readonly EvidenceTool[]; readonly refused: readonly RefusedTool[] } => {
  const judged = raws
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((raw) => ({ raw, refusal: refusalOf(raw, server, pins) }));
  return {
    tools: judged
      .filter(({ refusal }) => refusal === undefined)
      .map(({ raw }) => ({
        name: toolName(server.name, raw.name),
        server: server.name,
        tool: raw.name,
        category: server.category,
        description: cutTo(visibleText(raw.description ?? ''), longestDescription),
        inputSchema: cleanSchema(raw.inputSchema) as Readonly<Record<string, unknown>>,
      })),
    refused: judged.flatMap(({ refusal }) => (refusal === undefined ? [] : [refusal])),
  };
};
