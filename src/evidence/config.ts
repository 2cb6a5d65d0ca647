import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { PlumblineError } from '../contracts/errors.ts';
import { type Category, categories } from '../contracts/evidence.ts';
import { distance } from '../contracts/nearest.ts';
import type { Trust } from './envelope.ts';
import { type Environment, type Expand, expanded, expander, Unset } from './variables.ts';

/** How a server is reached: as a child process that speaks over its standard streams, or by HTTP. */
export type Reach =
  | {
      readonly type: 'stdio';
      readonly command: string;
      readonly args: readonly string[];
      /** What it gets beside HOME, PATH, SHELL, TERM, USER and LOGNAME: never our whole environment. */
      readonly env: Readonly<Record<string, string>>;
      readonly cwd: string;
    }
  | {
      readonly type: 'http' | 'sse';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    };

/** A call that is made whenever the server's category is consulted. */
export interface FixedQuery {
  readonly tool: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A server as its operator wrote it down. */
export interface ServerConfig {
  readonly name: string;
  readonly category: Category;
  /** Tool names, `*` for any stretch; beside this a tool must say of itself that it only reads. */
  readonly allow: readonly string[];
  /** `<platform>:<channel>` in which it may be asked; absent = all. */
  readonly channels?: readonly string[];
  /** Longest wait for one call or for the start, ms. */
  readonly timeoutMs: number;
  readonly trust: Trust;
  /** Absent = what fits the category and the server's tools. */
  readonly queries?: readonly FixedQuery[];
  readonly reach: Reach;
  /** Values of variables that are for this server alone: they are taken out of whatever it says. */
  readonly secrets?: readonly string[];
}

/** A server that is written down and cannot be used as it stands: what is wrong, and what mends it. */
export interface UnusableServer {
  readonly name: string;
  /** `other` where even that could not be read. */
  readonly category: Category;
  readonly problem: string;
}

export interface EvidenceConfig {
  readonly servers: readonly ServerConfig[];
  readonly unusable: readonly UnusableServer[];
}

const mostServers = 20;
const largestFile = 256 * 1024;
const usualTimeoutMs = 30_000;

const texts = z.record(z.string().min(1).max(200), z.string().max(10_000));

const common = {
  category: z.enum(categories).default('other'),
  allow: z.array(z.string().min(1).max(200)).max(200).optional(),
  channels: z
    .array(
      z
        .string()
        .max(200)
        .regex(/^[a-z]+:\S+$/, 'a channel is written <platform>:<channel>, such as slack:C0123456789'),
    )
    .max(500)
    .optional(),
  timeoutMs: z.int().min(100).max(300_000).default(usualTimeoutMs),
  trust: z.enum(['trusted', 'untrusted']).default('untrusted'),
  queries: z
    .array(
      z.strictObject({
        tool: z.string().min(1).max(200),
        args: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .min(1)
    .max(20)
    .optional(),
};

/** Keys of other programs in the same file are let be. */
const stdio = z.object({
  ...common,
  type: z.literal('stdio').optional(),
  command: z.string().min(1).max(1000),
  args: z.array(z.string().max(10_000)).max(200).default([]),
  env: texts.default({}),
  cwd: z.string().min(1).max(1000).optional(),
});

const http = z.object({
  ...common,
  type: z.enum(['http', 'sse', 'streamable-http']).default('http'),
  url: z.string().min(1).max(2000),
  headers: texts.default({}),
});

/** Keys of ours that other programs do not have: one that is misspelt would be let be, and what it says would not hold. */
const ownKeys = Object.keys(common);
const mostMisspelt = 2;

const misspelt = (entry: object): string | undefined => {
  for (const key of Object.keys(entry)) {
    const near = ownKeys.find(
      (own) =>
        own !== key && distance(own.toLowerCase(), key.toLowerCase()) <= (own.length < 6 ? 1 : mostMisspelt),
    );
    // Other programs give `timeout` a meaning of their own.
    if (near !== undefined && !ownKeys.includes(key) && key !== 'timeout')
      return `\`${key}\` is not known: write \`${near}\``;
  }
  return undefined;
};

/** What cannot be a header is said without its value: the error of whoever is given it would repeat it. */
const headersFrom = (
  values: Readonly<Record<string, string>>,
  expand: Expand,
): Readonly<Record<string, string>> => {
  const all = expanded(values, expand);
  for (const [name, value] of Object.entries(all))
    if (!/^[\t\x20-\x7E\x80-\xFF]*$/.test(value.trim()) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new Error(
        `the header ${name.replaceAll(/[^\w-]/g, '_').slice(0, 60)} has a name or a value that no header may have, such as one of several lines`,
      );
  return all;
};

const httpAddress = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error('`url` must be an address that begins with https:// or http://');
  if (url.username !== '' || url.password !== '')
    throw new Error('`url` holds a password: put it into `headers`, from a variable');
  return url.href;
};

const issues = (error: z.ZodError): string =>
  error.issues
    .slice(0, 4)
    .map(({ path, message }) => `${path.length === 0 ? 'the entry' : `\`${path.join('.')}\``}: ${message}`)
    .join('; ');

const categoryOf = (entry: unknown): Category => {
  const read = z.object({ category: z.enum(categories) }).safeParse(entry);
  return read.success ? read.data.category : 'other';
};

const serverFrom = (name: string, entry: unknown, folder: string, environment: Environment): ServerConfig => {
  const secrets = new Set<string>();
  const expand = expander(environment, secrets);
  const remote = typeof entry === 'object' && entry !== null && 'url' in entry;
  const local = typeof entry === 'object' && entry !== null && 'command' in entry;
  if (remote === local)
    throw new Error('an entry has either `command` (a program to start) or `url` (a server to call)');
  const wrongKey = misspelt(entry as object);
  if (wrongKey !== undefined) throw new Error(wrongKey);
  const read = (remote ? http : stdio).safeParse(entry);
  if (!read.success) throw new Error(issues(read.error));
  const { category, allow, channels, timeoutMs, trust, queries } = read.data;
  if (allow === undefined && trust === 'untrusted')
    throw new Error(
      'name the tools that may be used, such as "allow": ["search_*"], or say "trust": "trusted"',
    );
  const reach: Reach =
    'command' in read.data
      ? {
          type: 'stdio',
          command: expand(read.data.command),
          args: read.data.args.map((one) => expand(one)),
          env: expanded(read.data.env, expand),
          cwd: resolve(folder, read.data.cwd ?? '.'),
        }
      : {
          type: read.data.type === 'sse' ? 'sse' : 'http',
          url: httpAddress(expand(read.data.url)),
          headers: headersFrom(read.data.headers, (text) => expand(text, 'credential')),
        };
  return {
    name,
    category,
    allow: allow ?? ['*'],
    ...(channels === undefined ? {} : { channels }),
    timeoutMs,
    trust,
    ...(queries === undefined ? {} : { queries }),
    reach,
    ...(secrets.size === 0 ? {} : { secrets: [...secrets] }),
  };
};

const problemOf = (error: unknown): string =>
  error instanceof Unset
    ? `the variable ${error.message} is not set: set it where Plumbline is started, or write \${${error.message}:-default}`
    : error instanceof Error
      ? error.message
      : String(error);

/** Other programs switch a server off by this key, and it is theirs as well as ours. */
const isSwitchedOff = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'disabled' in entry && entry.disabled === true;

const misread = (path: string, what: string, cause?: unknown): PlumblineError =>
  new PlumblineError(`${path} ${what}.`, {
    code: 'evidence.config',
    hint: 'It must be JSON, without comments and trailing commas, of the form { "mcpServers": { "name": { "command": … } or { "url": … } } }. Nothing is started while it cannot be read.',
    ...(cause === undefined ? {} : { cause }),
  });

/**
 * Servers out of the text of an `.mcp.json`. One that is wrong does not hinder the others. Throws `evidence.config` where
 * the text as a whole is none. Relative `cwd`s begin where the file stands.
 */
export const parseMcpConfig = (
  text: string,
  { path, environment }: { readonly path: string; readonly environment: Environment },
): EvidenceConfig => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw misread(path, `is not JSON: ${cause instanceof Error ? cause.message : ''}`, cause);
  }
  const file = z.object({ mcpServers: z.record(z.string(), z.unknown()) }).safeParse(parsed);
  if (!file.success) throw misread(path, 'has no object `mcpServers`');
  const entries = Object.entries(file.data.mcpServers);
  if (entries.length > mostServers)
    throw misread(path, `names ${entries.length} servers; at most ${mostServers} are taken`);
  const servers: ServerConfig[] = [];
  const unusable: UnusableServer[] = [];
  for (const [name, entry] of entries) {
    if (isSwitchedOff(entry)) continue;
    try {
      if (!/^[\w .@/-]{1,64}$/.test(name))
        throw new Error('a name has 1 to 64 letters, digits, or one of _ . @ / -');
      servers.push(serverFrom(name, entry, dirname(path), environment));
    } catch (error) {
      unusable.push({ name: name.slice(0, 64), category: categoryOf(entry), problem: problemOf(error) });
    }
  }
  return { servers, unusable };
};

/** Where the operator's file is looked for. */
export const mcpConfigPath = (environment: Environment, folder: string): string => {
  const named = environment['MCP_CONFIG'] ?? '';
  if (named === '') return resolve(folder, '.mcp.json');
  return isAbsolute(named) ? named : resolve(folder, named);
};

/**
 * What the operator's file says; no servers where `./.mcp.json` is not there. A file named by MCP_CONFIG must be there.
 * Only the operator names the file: nothing that is said in a chat reaches this. Throws `evidence.config`.
 */
export const readMcpConfig = async (environment: Environment, folder: string): Promise<EvidenceConfig> => {
  const named = environment['MCP_CONFIG'] ?? '';
  const path = mcpConfigPath(environment, folder);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (named === '' && (cause as NodeJS.ErrnoException).code === 'ENOENT')
      return { servers: [], unusable: [] };
    throw misread(path, 'cannot be read', cause);
  }
  if (text.length > largestFile) throw misread(path, `is larger than ${largestFile} characters`);
  return parseMcpConfig(text, { path, environment });
};
