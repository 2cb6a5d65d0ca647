import { z } from 'zod';
import type { Model } from '../../src/analyst/model/ask.ts';
import { patterns } from '../../src/knowledge/registry.ts';
import { type Answered, askedOnce } from './asked.ts';

const ids = patterns.map(({ id }) => id);

const recommendation = z.object({
  recommendation: z.string(),
  headline: z.array(z.enum(ids as [string, ...string[]])),
});

/** What a model recommends by itself: prose, and the labels of the benchmark for it. */
export type Recommendation = z.infer<typeof recommendation>;

const maxTokens = 16_000;

/** As many as the benchmark lets an answer name: whoever names everything has decided nothing. */
const mostNamed = 3;

const system = `You are a principal engineer for distributed systems. A team describes what it needs to build. Recommend an architecture: what to build and why, the alternatives and what each pays, capacity and growth, how it fails, and a plan. Write Markdown.

Beside the text, name the one to three decisions that matter most, as ids of this list:
${patterns.map(({ id, title }) => `${id}: ${title}`).join('\n')}`;

/** The same brief to the same model, with no tools, no knowledge and no figures of ours. */
export const bareRecommendation = async (
  ask: Model,
  model: string,
  brief: string,
  signal: AbortSignal,
): Promise<Answered<Recommendation>> => {
  const parts = { model, system, said: brief, schema: recommendation, maxTokens };
  const came = await askedOnce(ask, parts, signal);
  if ('problem' in came) return came;
  return { value: { ...came.value, headline: came.value.headline.slice(0, mostNamed) } };
};
