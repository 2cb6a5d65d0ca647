import Anthropic from '@anthropic-ai/sdk';
import type { Answer, Ask, Model, Stop, Tokens } from './ask.ts';
import { troubleOf } from './trouble.ts';
import { watchedFetch } from './watched.ts';

/** How the platform is reached. */
export interface ModelAccess {
  readonly apiKey: string;
  /** A gateway or a test double in place of the platform. */
  readonly baseUrl?: string;
  /** ms without a byte after which an answer is given up; standard 90 s. */
  readonly idleMilliseconds?: number;
}

const idle = 90_000;

const stops: ReadonlySet<string> = new Set<Stop>([
  'end_turn',
  'max_tokens',
  'stop_sequence',
  'tool_use',
  'pause_turn',
  'refusal',
  'model_context_window_exceeded',
]);

const tokensOf = (usage: Anthropic.Usage): Tokens => {
  const hour = usage.cache_creation?.ephemeral_1h_input_tokens ?? 0;
  return {
    // A gateway may count nothing, and what is no number would be none of the purse’s.
    input: usage.input_tokens ?? 0,
    cacheWrite: (usage.cache_creation_input_tokens ?? 0) - hour,
    cacheWriteHour: hour,
    cacheRead: usage.cache_read_input_tokens ?? 0,
    output: usage.output_tokens ?? 0,
    searches: usage.server_tool_use?.web_search_requests ?? 0,
  };
};

/** The whole answer; undefined where the stream ended without one, which the SDK takes for an end. */
const answerOf = (message: Anthropic.Message, requestId: string | undefined): Answer | undefined => {
  const { stop_reason: stop } = message;
  if (stop === null || !stops.has(stop)) return undefined;
  return {
    content: message.content,
    stop: stop as Stop,
    tokens: tokensOf(message.usage),
    ...(requestId === undefined ? {} : { requestId }),
  };
};

const bodyOf = ({ model, system, tools, messages, maxTokens, schema, effort, noTools, once }: Ask) => ({
  model,
  max_tokens: maxTokens,
  system: [...system],
  messages: [...messages],
  // A moving breakpoint at the end of what is sent: the next turn reads all of it from the cache, and no message is touched.
  ...(once === true ? {} : { cache_control: { type: 'ephemeral' as const } }),
  ...(tools.length === 0 ? {} : { tools: [...tools] }),
  ...(noTools === true && tools.length > 0 ? { tool_choice: { type: 'none' as const } } : {}),
  ...(schema === undefined && effort === undefined
    ? {}
    : {
        output_config: {
          ...(effort === undefined ? {} : { effort }),
          ...(schema === undefined
            ? {}
            : { format: { type: 'json_schema' as const, schema: { ...schema } } }),
        },
      }),
});

/** Models of Anthropic by the official SDK. Retries are ours: the SDK would wait an hour where the platform asks for one. */
export const anthropicModel = ({ apiKey, baseUrl, idleMilliseconds = idle }: ModelAccess): Model => {
  return async (ask, signal) => {
    let silent = false;
    const client = new Anthropic({
      apiKey,
      maxRetries: 0,
      timeout: idleMilliseconds,
      openTelemetry: false,
      logLevel: 'off',
      ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
      fetch: watchedFetch(idleMilliseconds, () => {
        silent = true;
      }),
    });
    try {
      const stream = client.messages.stream(bodyOf(ask), { signal });
      const message = await stream.finalMessage();
      const answer = answerOf(message, stream.request_id ?? undefined);
      return answer === undefined
        ? { kind: 'failed', trouble: { kind: 'cut' } }
        : { kind: 'answered', answer };
    } catch (error) {
      if (signal.aborted) return { kind: 'failed', trouble: { kind: 'cancelled' } };
      return { kind: 'failed', trouble: silent ? { kind: 'silent' } : troubleOf(error, Date.now()) };
    }
  };
};
