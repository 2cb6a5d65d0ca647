import { categoryQuestions } from '../contracts/evidence.ts';
import type { ServerState } from './client.ts';
import { type Answer, type Ask, readDocuments } from './documents.ts';
import { fileTools, questionTool, thoughtTool } from './tool-shapes.ts';

/** What a server is asked with no model to think of questions; or why nothing can be asked, with the fix. */
export type FixedQueries =
  | { readonly kind: 'queries'; readonly run: (ask: Ask) => Promise<readonly Answer[]> }
  | { readonly kind: 'none'; readonly why: string };

const none = (why: string): FixedQueries => ({ kind: 'none', why });

/** Code graphs are searched by terms: those by which stores are known in code, then those by which they are used. */
const codeQuestions = [
  `${categoryQuestions['code-graph']} database schema migration create table`,
  'repository query select insert update cache queue publish consume',
] as const;

const ask = ({ tools }: ServerState, questions: readonly string[]): FixedQueries => {
  const found = questionTool(tools);
  if (found === undefined)
    return none('no fixed query fits its tools: none takes just a question. Write `queries` for it');
  const { tool, input } = found;
  return {
    kind: 'queries',
    run: async (call) => {
      const answers: Answer[] = [];
      for (const question of questions) {
        const args = { [input]: question };
        answers.push({ tool, args, result: await call(tool, args) });
      }
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
      return ask(server, codeQuestions);
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
