import { categoryQuestions } from '../contracts/evidence.ts';
import type { ServerState } from './client.ts';
import { codePartsOf, neighboursIn } from './code-parts.ts';
import { filesOfData } from './code-stretches.ts';
import { type Answer, type Ask, readDocuments } from './documents.ts';
import { fileTools, questionTool, thoughtTool } from './tool-shapes.ts';

/** What a server is asked with no model to think of questions; or why nothing can be asked, with the fix. */
export type FixedQueries =
  | { readonly kind: 'queries'; readonly run: (ask: Ask) => Promise<readonly Answer[]> }
  | { readonly kind: 'none'; readonly why: string };

const none = (why: string): FixedQueries => ({ kind: 'none', why });

/**
 * Code graphs are searched by the names of symbols and files: first those by which stores are known in code, then, for each way
 * in which data is reached, those that programs give to what does it.
 */
const codeQuestions = [
  `${categoryQuestions['code-graph']} database schema migration create table`,
  'database client connection pool datasource session engine repository dao find get by id',
  'database.ts db.ts database.py db.py models.py db.go connection pool',
  'postgres.ts redis.ts kafka.ts s3.ts mongo.ts sqlite.ts elastic.ts prisma.ts',
  'list latest recent history page cursor range between since until',
  'search text match autocomplete near nearest similar',
  'report statistics dashboard summary count sum average aggregate group',
  'insert update upsert save increment counter limit balance stock reserve transaction',
  'import export batch bulk copy load backfill nightly',
  'job queue worker task schedule enqueue retry',
  'cache redis get set expire invalidate',
  'publish consume producer consumer event topic message subscribe',
  'upload download archive save file object bucket storage blob image',
  'query select join relation tree parent children graph',
] as const;

/** Where texts are looked for as they stand: words of statements that each way of reaching data cannot do without. */
const codePhrases = [
  'CREATE TABLE',
  'INSERT INTO',
  'DELETE FROM',
  'GROUP BY',
  'ORDER BY',
  'LEFT JOIN',
  'INNER JOIN',
  'WHERE id',
  'FOR UPDATE',
  'ON CONFLICT',
  'DO UPDATE',
  'WITH RECURSIVE',
] as const;

const mostRounds = 2;
const filesOfOneQuestion = 4;
const questionsOfOneRound = 4;

/** Who uses a file that reaches data most likely says what for: files that the answers name beside such a one and do not show. */
const byCallers = (answers: readonly Answer[]): readonly string[] => {
  const texts = answers.flatMap(({ result }) => (result.kind === 'answered' ? [result.text] : []));
  const parts = texts.flatMap(codePartsOf);
  const asked = new Set(answers.flatMap(({ args }) => Object.values(args).join(' ').split(' ')));
  const shown = new Set(parts.map(({ document }) => document));
  const ofData = filesOfData(parts);
  const files = [...new Set(texts.flatMap((text) => neighboursIn(text, ofData)))].filter(
    (file) => !shown.has(file) && !asked.has(file),
  );
  return Array.from({ length: questionsOfOneRound }, (_, index) =>
    files.slice(index * filesOfOneQuestion, (index + 1) * filesOfOneQuestion).join(' '),
  ).filter((question) => question !== '');
};

const ask = (
  { tools }: ServerState,
  questions: readonly string[],
  phrases: readonly string[] = [],
  more: (answers: readonly Answer[]) => readonly string[] = () => [],
): FixedQueries => {
  const found = questionTool(tools);
  if (found === undefined)
    return none('no fixed query fits its tools: none takes just a question. Write `queries` for it');
  const { tool, input, longest, findsPhrases } = found;
  return {
    kind: 'queries',
    run: async (call) => {
      const answers: Answer[] = [];
      const put = async (asked: readonly string[]): Promise<void> => {
        for (const question of asked) {
          const args = { [input]: question.slice(0, longest) };
          answers.push({ tool, args, result: await call(tool, args) });
        }
      };
      await put(findsPhrases ? [...questions, ...phrases] : questions);
      for (let round = 0; round < mostRounds; round++) await put(more(answers));
      return answers;
    },
  };
};

/** The steps that hold for every decision on data; a model, where there is one, thinks its own. */
const steps = (question: string): readonly string[] => [
  `What must hold: ${question.slice(0, 400)}`,
  'What exists already, by the code and by what was decided before.',
  'Which unknown would change the choice, and what it would take to know it.',
  'How each choice fails, what it costs, and when it stops being right.',
];

const think = ({ tools }: ServerState, question: string): FixedQueries => {
  const tool = thoughtTool(tools);
  if (tool === undefined) return none('it has no tool that takes thoughts. Write `queries` for it');
  return {
    kind: 'queries',
    run: async (call) => {
      let last: Answer | undefined;
      const thoughts = steps(question);
      for (const [index, thought] of thoughts.entries()) {
        const args = {
          thought,
          thoughtNumber: index + 1,
          totalThoughts: thoughts.length,
          nextThoughtNeeded: index + 1 < thoughts.length,
        };
        last = { tool, args, result: await call(tool, args) };
        if (last.result.kind === 'failed') break;
      }
      return last === undefined ? [] : [last];
    },
  };
};

const written = ({ config, tools, refused }: ServerState): FixedQueries | undefined => {
  if (config?.queries === undefined) return undefined;
  const { queries } = config;
  const unknown = queries.find(({ tool }) => !tools.some((known) => known.tool === tool));
  if (unknown !== undefined)
    return none(
      refused.find(({ tool }) => tool === unknown.tool)?.notice ??
        `its \`queries\` name the tool ${unknown.tool}, which it does not have`,
    );
  return {
    kind: 'queries',
    run: async (call) => {
      const answers: Answer[] = [];
      for (const { tool: name, args } of queries) {
        const tool = tools.find((known) => known.tool === name);
        if (tool !== undefined) answers.push({ tool, args, result: await call(tool, args) });
      }
      return answers;
    },
  };
};

/** The operator's own `queries`, else what the category and the schemas of the tools allow; `question` = the team's words. */
export const fixedQueries = (server: ServerState, question: string): FixedQueries => {
  const own = written(server);
  if (own !== undefined) return own;
  if (server.tools.length === 0)
    return none(server.refused[0]?.notice ?? 'it has no tool that may be used: name some in `allow`');
  switch (server.category) {
    case 'code-graph':
      return ask(server, codeQuestions, codePhrases, byCallers);
    case 'documentation': {
      const files = fileTools(server.tools);
      return files === undefined
        ? ask(server, [categoryQuestions.documentation])
        : { kind: 'queries', run: (call) => readDocuments(files, call) };
    }
    case 'sequential-thinking':
      return think(server, question);
    case 'other':
      return none(
        'a server of no category is asked only what `queries` say. Write some, or give it a category',
      );
  }
};
