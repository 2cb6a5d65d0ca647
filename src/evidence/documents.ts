import type { CallResult } from './call-result.ts';
import type { EvidenceTool } from './definitions.ts';
import { type FileTools, takes } from './tool-shapes.ts';

/** A call within the bounds of one consultation. */
export type Ask = (tool: EvidenceTool, args: Readonly<Record<string, unknown>>) => Promise<CallResult>;

/** One answer to a fixed query. */
export interface Answer {
  readonly tool: EvidenceTool;
  readonly args: Readonly<Record<string, unknown>>;
  readonly result: CallResult;
  /** The document that was read, by its folder and name as the team knows it. */
  readonly document?: string;
}

const mostRoots = 3;
const mostFolders = 12;
const mostDecisions = 6;
const mostModels = 3;
const mostUnnamed = 4;
const firstLines = 250;
const fewerLines = 60;

const elsewhere = ['**/node_modules/**', '**/.git/**', '**/vendor/**', '**/dist/**', '**/build/**'];
const everywhere = ['**/*.md', '**/*{schema,model}*.{sql,prisma,graphql,dbml}'];
const narrower = ['**/{adr,adrs,decisions,decision-records}/**/*.md', '**/*{decision,model,schema}*.md'];

const document = /\.(?:md|mdx|markdown|adoc|rst|txt|sql|prisma|graphql|dbml)$/i;
const skipped = /(?:^|[\\/])(?:node_modules|\.git|vendor|dist|build)[\\/]/;

const modelPath =
  /(?:data[-_ ]?model|schema|entit(?:y|ies)|\berd\b|domain[-_ ]?model|\.(?:sql|prisma|dbml)$)/i;
const decisionFolder =
  /[\\/](?:adrs?|decisions?|decision[-_]records?|architecture[-_]decisions?|rfcs?)[\\/]/i;
const decisionName = /decision|\badr\b|\brfc\b/i;
const designName = /architect|design|storage|database|persist|data/i;

const decisionRank = (path: string): number => {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  if (/template/i.test(name)) return 0;
  return decisionFolder.test(path)
    ? 3
    : decisionName.test(name)
      ? 2
      : designName.test(name) || /^readme/i.test(name)
        ? 1
        : 0;
};

/** Decision records have numbers or dates, and the latest holds; of other files the nearest to the root says most. */
const inRank = (one: string, other: string): number =>
  (decisionRank(one) > 1 ? 0 : one.length - other.length) ||
  (one < other ? 1 : -1) * (decisionRank(one) > 1 ? 1 : -1);

/** Files that most likely hold decisions, the latest number first, and those that hold the data model. */
export const chosenFiles = (paths: readonly string[]): readonly string[] => {
  const candidates = [...new Set(paths)].filter((path) => document.test(path) && !skipped.test(path));
  const models = candidates
    .filter((path) => modelPath.test(path.split(/[\\/]/).at(-1) ?? ''))
    .toSorted()
    .slice(0, mostModels);
  const decisions = candidates
    .filter((path) => !models.includes(path) && decisionRank(path) > 0)
    .toSorted((one, other) => decisionRank(other) - decisionRank(one) || inRank(one, other))
    .slice(0, mostDecisions);
  return decisions.length + models.length > 0
    ? [...decisions, ...models]
    : // No name says anything: a few of the nearest, to be judged by what stands in them.
      candidates
        .toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))
        .slice(0, mostUnnamed);
};

const linesOf = (result: CallResult): readonly string[] =>
  result.kind === 'answered'
    ? result.text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    : [];

/** A path below the folder above its root: where the documents of a machine lie is nobody's business, and says nothing. */
const documentName = (path: string, roots: readonly string[]): string => {
  const slashed = path.replaceAll('\\', '/');
  const root = roots
    .map((one) => one.replaceAll('\\', '/').replace(/\/$/, ''))
    .find((one) => slashed.startsWith(`${one}/`));
  if (root === undefined || root === '.') return slashed.replace(/^(?:\.?\/)+/, '');
  return slashed.slice(root.lastIndexOf('/') + 1);
};

const rootsOf = async ({ roots }: FileTools, ask: Ask): Promise<readonly string[]> => {
  const listed = roots === undefined ? [] : linesOf(await ask(roots, {}));
  const folders = listed.filter((line) => /^(?:\/|[A-Za-z]:[\\/])/.test(line)).slice(0, mostRoots);
  return folders.length === 0 ? ['.'] : folders;
};

const searched = async (search: EvidenceTool, root: string, ask: Ask): Promise<readonly string[]> => {
  const found: string[] = [];
  const look = async (pattern: string): Promise<CallResult> => {
    const result = await ask(search, {
      path: root,
      pattern,
      ...(takes(search, 'excludePatterns') ? { excludePatterns: elsewhere } : {}),
    });
    found.push(...linesOf(result));
    return result;
  };
  for (const pattern of everywhere) {
    const result = await look(pattern);
    if (result.kind === 'failed' && result.code === 'too-large')
      for (const narrow of narrower) await look(narrow);
  }
  return found;
};

const worthEntering =
  /^(?:docs?|documentation|adrs?|decisions?|decision[-_]records?|architecture|design|rfcs?|db|database|schema|src|wiki)$/i;

/** Folder by folder, for a server that cannot search: only into those whose names say that documents are kept there. */
const listed = async (list: EvidenceTool, root: string, ask: Ask): Promise<readonly string[]> => {
  const found: string[] = [];
  const open = [root];
  for (let calls = 0; calls < mostFolders; calls++) {
    const folder = open.shift();
    if (folder === undefined) break;
    for (const line of linesOf(await ask(list, { path: folder }))) {
      const [, mark, name = ''] = /^(?:\[(DIR|FILE)\]\s*)?(.+?)\/?$/.exec(line) ?? [];
      const path = `${folder.replace(/[\\/]$/, '')}/${name}`;
      if (mark === 'DIR' || (mark === undefined && /^\w[\w-]*$/.test(name))) {
        if (worthEntering.test(name)) open.push(path);
      } else found.push(path);
    }
  }
  return found;
};

/** Reads what looks like decision records and data models, newest decision first: at most nine files, the beginning of each. */
export const readDocuments = async (tools: FileTools, ask: Ask): Promise<readonly Answer[]> => {
  const paths: string[] = [];
  const roots = await rootsOf(tools, ask);
  for (const root of roots)
    paths.push(
      ...(tools.search === undefined
        ? tools.list === undefined
          ? []
          : await listed(tools.list, root, ask)
        : await searched(tools.search, root, ask)),
    );
  const answers: Answer[] = [];
  for (const path of chosenFiles(paths)) {
    const args = takes(tools.read, 'head') ? { path, head: firstLines } : { path };
    const document = documentName(path, roots);
    const result = await ask(tools.read, args);
    if (result.kind === 'failed' && result.code === 'too-large' && 'head' in args) {
      const fewer = { path, head: fewerLines };
      answers.push({ tool: tools.read, args: fewer, result: await ask(tools.read, fewer), document });
    } else answers.push({ tool: tools.read, args, result, document });
  }
  return answers;
};
