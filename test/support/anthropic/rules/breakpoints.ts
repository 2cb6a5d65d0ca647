/** Breakpoints of the cache: at most four, and those of an hour before those of five minutes. */
import type Anthropic from '@anthropic-ai/sdk';

const most = 4;

/** Every `cache_control` in the order of the prompt, nested ones too; schemas of tools are data and hold none. */
const marksIn = (value: unknown): readonly (string | undefined)[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(marksIn);
  const { cache_control: mark, input_schema: _, input: __, ...rest } = value as Record<string, unknown>;
  const inner = Object.values(rest).flatMap(marksIn);
  return typeof mark === 'object' && mark !== null ? [...inner, (mark as { ttl?: string }).ttl] : inner;
};

export const cacheProblem = (body: Anthropic.MessageCreateParams): string | undefined => {
  const own = body.cache_control === undefined || body.cache_control === null ? [] : [body.cache_control.ttl];
  const marks = [...marksIn([body.tools, body.system, body.messages]), ...own];
  if (marks.length > most)
    return `A maximum of ${most} blocks with cache_control may be provided. Found ${marks.length}.`;
  const firstShort = marks.findIndex((ttl) => ttl !== '1h');
  return firstShort !== -1 && marks.slice(firstShort).includes('1h')
    ? "a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block."
    : undefined;
};
