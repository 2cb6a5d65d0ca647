import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { z } from 'zod';

const mostFacts = 80;
const mostPages = 8;

/** What a model returns: facts, each with its quote, and the text that it saw in pictures and documents. */
export const modelReading = z.object({
  facts: z
    .array(
      z.object({
        fact: z.string().max(80),
        value: z.string().min(1).max(200),
        quote: z.string().min(1).max(1_000),
        /** Name of the file in which it stands; empty for the message itself. */
        file: z.string().max(300),
      }),
    )
    .max(mostFacts),
  files: z.array(z.object({ file: z.string().max(300), text: z.string().max(30_000) })).max(mostPages),
});

export type ModelReading = z.infer<typeof modelReading>;

/** The same, as the schema goes over the wire; lengths are checked when it comes back. */
export const wireSchema: Readonly<Record<string, unknown>> = zodOutputFormat(modelReading).schema;

/** The text of an answer as a reading, or what is wrong with it, for the model. */
export const parsedReading = (
  text: string,
): { readonly reading: ModelReading } | { readonly problem: string } => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The answer is not JSON. Return the whole again.' };
  }
  const read = modelReading.safeParse(value);
  if (read.success) return { reading: read.data };
  const problems = read.error.issues
    .slice(0, 8)
    .map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`);
  return { problem: `Return the whole again, with this put right: ${problems.join('; ')}.` };
};
