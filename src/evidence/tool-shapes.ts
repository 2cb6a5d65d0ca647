import type { EvidenceTool } from './definitions.ts';

interface Property {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly chosen: boolean;
  readonly description: string;
  /** Most characters that it takes. */
  readonly longest: number;
}

const propertiesOf = ({ inputSchema }: EvidenceTool): readonly Property[] => {
  const { properties, required } = inputSchema;
  if (typeof properties !== 'object' || properties === null) return [];
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties).map(([name, schema]) => {
    const {
      type,
      enum: values,
      description,
      maxLength,
    } = (typeof schema === 'object' && schema !== null ? schema : {}) as {
      readonly type?: unknown;
      readonly enum?: unknown;
      readonly description?: unknown;
      readonly maxLength?: unknown;
    };
    return {
      name,
      type: Array.isArray(type) ? String(type.find((one) => one !== 'null')) : String(type),
      required: needed.includes(name),
      chosen: values !== undefined,
      description: typeof description === 'string' ? description : '',
      longest: typeof maxLength === 'number' && maxLength > 0 ? maxLength : Number.POSITIVE_INFINITY,
    };
  });
};

/** Whether a tool needs exactly these inputs, all of them texts. */
const needsTexts = (tool: EvidenceTool, names: readonly string[]): boolean => {
  const required = propertiesOf(tool).filter((property) => property.required);
  return (
    required.length === names.length &&
    required.every(({ name, type, chosen }) => names.includes(name) && type === 'string' && !chosen)
  );
};

/** Whether a tool takes an input of this name, needed or not. */
export const takes = (tool: EvidenceTool, name: string): boolean =>
  propertiesOf(tool).some((property) => property.name === name);

const asksFor =
  /^(?:q|query|question|search|text|prompt|topic|task|keywords?|search_?(?:query|term|text)|natural_?language_?query)$/i;
const asksWell = [/explore|ask|answer|context/i, /search|query/i, /find|lookup|retrieve/i];

const rankOf = ({ tool }: EvidenceTool): number => {
  const rank = asksWell.findIndex((words) => words.test(tool));
  return rank === -1 ? asksWell.length : rank;
};

/** A tool that takes words, and how. */
export interface QuestionTool {
  readonly tool: EvidenceTool;
  /** Name of the input that takes them. */
  readonly input: string;
  /** Most characters that it takes. */
  readonly longest: number;
  /** Whether a phrase is looked for as it stands, too. */
  readonly findsPhrases: boolean;
}

/** In the words of who wrote a tool: it goes through texts, not through the names of symbols alone. */
const looksForPhrases =
  /\b(?:literal(?:ly)?|exact (?:phrase|text|string|match)|substring|regex|grep|full[- ]text)\b/i;

/** The tool that takes a question in words, and under which name; undefined where none needs just that. */
export const questionTool = (tools: readonly EvidenceTool[]): QuestionTool | undefined =>
  tools
    .flatMap((tool): readonly QuestionTool[] => {
      const required = propertiesOf(tool).filter((property) => property.required);
      const [input] = required;
      if (required.length !== 1 || input?.type !== 'string' || input.chosen || !asksFor.test(input.name))
        return [];
      const { name, longest, description } = input;
      return [{ tool, input: name, longest, findsPhrases: looksForPhrases.test(description) }];
    })
    .toSorted((one, other) => rankOf(one.tool) - rankOf(other.tool))[0];

/** Tools with which a folder of documents can be walked and read. */
export interface FileTools {
  readonly read: EvidenceTool;
  readonly search: EvidenceTool | undefined;
  readonly list: EvidenceTool | undefined;
  /** Tells which folders there are. */
  readonly roots: EvidenceTool | undefined;
}

/** Undefined where no file can be read, or none can be looked for. */
export const fileTools = (tools: readonly EvidenceTool[]): FileTools | undefined => {
  const named = (words: RegExp) => (tool: EvidenceTool) => words.test(tool.tool);
  const reading = tools
    .filter((tool) => needsTexts(tool, ['path']))
    .filter(
      named(/^(?:read|get|cat)(?!.*(?:media|image|info|meta|multiple|tree)).*(?:file|text|doc|content)/i),
    );
  const read = reading.find((tool) => takes(tool, 'head')) ?? reading[0];
  const search = tools
    .filter((tool) => needsTexts(tool, ['path', 'pattern']))
    .find(named(/search|find|glob/i));
  const list = tools
    .filter((tool) => needsTexts(tool, ['path']))
    .find(named(/^(?:list|ls)(?!.*(?:size|allowed)).*/i));
  const roots = tools.filter((tool) => needsTexts(tool, [])).find(named(/allowed|roots/i));
  return read === undefined || (search === undefined && list === undefined)
    ? undefined
    : { read, search, list, roots };
};

/** The tool of a server for thinking in steps. */
export const thoughtTool = (tools: readonly EvidenceTool[]): EvidenceTool | undefined =>
  tools.find((tool) =>
    ['thought', 'thoughtNumber', 'totalThoughts', 'nextThoughtNeeded'].every((name) => takes(tool, name)),
  );
