import type { z } from 'zod';
import type { studySpent } from '../../contracts/study.ts';
import type { Ask, Tokens } from './ask.ts';

/** USD for a million tokens, as the vendor lists them. */
export interface Price {
  readonly model: string;
  readonly input: number;
  readonly output: number;
  /** Above so many tokens of a prompt other prices hold. */
  readonly above?: { readonly prompt: number; readonly input: number; readonly output: number };
}

/** When the table below was read. */
export const pricesAsOf = '2026-11-20';
export const pricesSource = 'https://platform.claude.com/docs/en/about-claude/pricing';

/** Dated data: a new line where a model is new. The most expensive one stands for a model that is not listed. */
export const prices: readonly Price[] = [
  { model: 'claude-opus-5-5', input: 4, output: 20 },
  { model: 'claude-sonnet-5-5', input: 2, output: 10 },
  {
    model: 'claude-haiku-5-5',
    input: 0.1,
    output: 0.5,
    above: { prompt: 100_000, input: 0.5, output: 2.5 },
  },
  { model: 'claude-fable-5-1', input: 10, output: 50 },
];

const cacheWrite = 1.25;
const cacheWriteHour = 2;
const cacheRead = 0.1;
const perSearch = 0.01;

const dearest: Price = prices.reduce((most, price) => (price.output > most.output ? price : most));

/** What is counted against a budget. */
export type Spent = z.infer<typeof studySpent>;

export const nothingSpent: Spent = { usd: 0, tokens: 0, calls: 0 };

const promptTokens = ({ input, cacheRead: read, cacheWrite: write, cacheWriteHour: hour }: Tokens): number =>
  input + read + write + hour;

/** What one answer cost. */
export const costOf = (model: string, tokens: Tokens): Spent => {
  const price = prices.find((one) => model.startsWith(one.model)) ?? dearest;
  const prompt = promptTokens(tokens);
  const { input, output } = price.above !== undefined && prompt > price.above.prompt ? price.above : price;
  const usd =
    ((tokens.input +
      tokens.cacheWrite * cacheWrite +
      tokens.cacheWriteHour * cacheWriteHour +
      tokens.cacheRead * cacheRead) *
      input +
      tokens.output * output) /
      1e6 +
    tokens.searches * perSearch;
  return { usd, tokens: prompt + tokens.output, calls: 1 };
};

/** Tokens that what is searched and fetched for one request may add to its prompt, where it does not say itself. */
const tokensPerUse = 10_000;

/** Pages are what counts of a PDF, and few bytes may hold many: the most pages of a message, each as text and as a picture. */
const tokensOfPdf = 120_000;

const isPdf = (source: unknown): boolean =>
  typeof source === 'object' &&
  source !== null &&
  'media_type' in source &&
  source.media_type === 'application/pdf';

/** A picture by the length of its base64: platforms count pixels, of which no text is made. */
const ofBytes = (base64: string): number => Math.min(100_000, Math.max(5_000, Math.ceil(base64.length / 40)));

const shortestBytes = 1_000;

/** More tokens than a request has: three bytes of its JSON for one. */
const tokensIn = ({ system, tools, messages, schema }: Ask): number => {
  let files = 0;
  const text = JSON.stringify([system, tools, messages, schema ?? null], (key, value: unknown) => {
    if (key === 'source' && isPdf(value)) {
      files += tokensOfPdf;
      return '';
    }
    if (key !== 'data' || typeof value !== 'string' || value.length < shortestBytes) return value;
    files += ofBytes(value);
    return '';
  });
  const used = tools.reduce((sum, tool) => {
    const { max_uses: uses, max_content_tokens: each } = tool as {
      max_uses?: number | null;
      max_content_tokens?: number | null;
    };
    return sum + (uses ?? 0) * (each ?? tokensPerUse);
  }, 0);
  return Math.ceil(Buffer.byteLength(text) / 3) + files + used;
};

const searchesIn = ({ tools }: Ask): number =>
  tools.reduce((sum, tool) => sum + ((tool as { max_uses?: number | null }).max_uses ?? 0), 0);

/** The most that one request may cost, USD: all of it written to the cache, and an answer as long as it may be. */
export const mostOf = (ask: Ask): number =>
  costOf(ask.model, {
    input: 0,
    cacheWrite: 0,
    cacheWriteHour: tokensIn(ask),
    cacheRead: 0,
    output: ask.maxTokens,
    searches: searchesIn(ask),
  }).usd;

export const plus = (a: Spent, b: Spent): Spent => ({
  usd: a.usd + b.usd,
  tokens: a.tokens + b.tokens,
  calls: a.calls + b.calls,
});
