import type Anthropic from '@anthropic-ai/sdk';
import type { FileRead, Media, Reading, ReadingJob } from '../../contracts/reading.ts';
import { cutTo } from '../../evidence/hidden-characters.ts';
import { type Conversed, converse } from '../loop/converse.ts';
import { openRecord } from '../loop/journal.ts';
import type { Means } from '../means.ts';
import type { Model } from '../model/ask.ts';
import { type Budget, budgetOf } from '../model/budget.ts';
import { costOf, nothingSpent, plus } from '../model/prices.ts';
import { begunOf, frozen, nonceFor } from '../phase.ts';
import { troubleWords } from '../troubles.ts';
import { catalogueText } from './catalogue.ts';
import { checkReading } from './check.ts';
import { parsedReading, wireSchema } from './schema.ts';

/** A file that came with a message: its bytes, or why it is not read. */
export interface LoadedFile {
  readonly name: string;
  readonly media: Media;
  /** Base64. */
  readonly data?: string;
  readonly problem?: string;
}

/** All that reading a message needs of the world. */
export interface ReadingMeans
  extends Pick<Means, 'model' | 'journal' | 'fence' | 'allowance' | 'wallMilliseconds' | 'now' | 'secret'> {
  readonly prompt: string;
  readonly ask: (budget: Budget) => Model;
}

/** Characters of one message that are read: about 4,600 tokens. */
const mostRead = 16_000;
/** Characters of what is known and asked that are told beside it. */
const mostKnown = 1_600;

/** Room for the facts; and for the text of a document, where there is one. */
const maxTokens = { words: 4_000, files: 12_000 };

const blockOf = ({ media, data = '' }: LoadedFile): Anthropic.ContentBlockParam =>
  media === 'application/pdf'
    ? { type: 'document', source: { type: 'base64', media_type: media, data } }
    : { type: 'image', source: { type: 'base64', media_type: media, data } };

/** As many lines as there is room for, from the first on. */
const within = (lines: readonly string[], most: number): string => {
  let length = 0;
  return lines
    .filter((line) => {
      length += line.length + 1;
      return length <= most;
    })
    .join('\n');
};

const stateText = ({ known, asked }: ReadingJob): string =>
  [
    'Known so far:',
    within(known, mostKnown) || 'nothing',
    'Asked and not answered:',
    within(asked, mostKnown / 4) || 'nothing',
  ].join('\n');

const textOf = (content: readonly Anthropic.ContentBlock[]): string =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('');

/** Whether the platform would take nothing of a request as it was. */
const isRefusedWhole = (came: Conversed): came is Exclude<Conversed, { readonly kind: 'said' }> =>
  came.kind === 'too long' || (came.kind === 'failed' && came.trouble.kind === 'not taken');

const outcomeOf = (came: Conversed): { readonly text: string } | { readonly trouble: string } =>
  came.kind === 'said' ? { text: textOf(came.answer.content) } : { trouble: troubleWords(came) };

/**
 * One message, with the pictures and documents that came with it, read by a model into facts of the catalogue; what does not
 * hold is dropped. It sees the catalogue, what is known, and this message: its cost does not grow with the thread. Taken up
 * again after a crash it does not ask twice. Rejects where it is stopped; whatever else goes wrong is told in the reading.
 */
export const readMessage = async (
  job: ReadingJob,
  given: readonly LoadedFile[],
  means: ReadingMeans,
  signal: AbortSignal,
): Promise<Reading> => {
  const run = await openRecord(means.journal);
  const { seal } = await begunOf(run, means);
  const before = run
    .answers()
    .map(({ tokens }) => costOf(means.model, tokens))
    .reduce(plus, nothingSpent);
  const budget = budgetOf(means.allowance(before), means.wallMilliseconds, before, means.now);
  const whole = job.tells?.join('\n') ?? job.text;
  const shown = cutTo(whole, mostRead);
  const seen = given.filter(({ data }) => data !== undefined);
  const fenced = (text: string, source: string): Anthropic.ContentBlockParam => ({
    type: 'text',
    text: means.fence(text, source, nonceFor(seal, source)),
  });
  const asked = (name: string, shownFiles: readonly LoadedFile[]): Promise<Conversed> =>
    converse(
      {
        name,
        model: means.model,
        system: frozen(`${means.prompt}
${catalogueText}`),
        first: [
          ...shownFiles.flatMap((file, index) => [
            fenced(`The name of the file that follows: ${file.name}`, `file ${index + 1}`),
            blockOf(file),
          ]),
          fenced(stateText(job), 'what is known'),
          fenced(shown, 'the message'),
        ],
        tools: [],
        schema: wireSchema,
        maxTokens: shownFiles.length === 0 ? maxTokens.words : maxTokens.files,
        once: true,
        turns: 3,
        reminders: 1,
        missing: ({ content }) => {
          const parsed = parsedReading(textOf(content));
          return 'problem' in parsed ? parsed.problem : undefined;
        },
      },
      { ask: means.ask(budget), run, budget, signal },
    );
  const together = await asked('reading', seen);
  // What is wrong with a file does not take the words beside it along.
  const refused = seen.length > 0 && isRefusedWhole(together) ? troubleWords(together) : undefined;
  const came = outcomeOf(refused === undefined ? together : await asked('reading of the words', []));
  const files = given.map((file) =>
    refused === undefined || file.data === undefined ? file : { ...file, problem: refused },
  );
  const parsed = 'text' in came ? parsedReading(came.text) : undefined;
  const base = { message: job.message, model: means.model, spent: budget.spent() };
  if (parsed === undefined || 'problem' in parsed) {
    const trouble = 'trouble' in came ? came.trouble : 'its answer had no usable form';
    return {
      ...base,
      facts: [],
      files: files.map(({ name, problem }) => ({ name, facts: [], problem: problem ?? trouble })),
      dropped: 0,
      trouble,
    };
  }
  const { facts, byFile, open, dropped } = checkReading(parsed.reading, {
    message: job.message,
    by: job.by,
    text: job.text,
    shown,
    files: refused === undefined ? seen.map(({ name }) => name) : [],
    asked: job.asked,
  });
  return {
    ...base,
    facts,
    files: files.map(
      ({ name, problem }): FileRead => ({
        name,
        facts: byFile.get(name) ?? [],
        ...(problem === undefined ? {} : { problem }),
      }),
    ),
    ...(open.length === 0 ? {} : { open }),
    dropped,
    ...(whole.length > mostRead ? { readUpTo: mostRead } : {}),
  };
};
