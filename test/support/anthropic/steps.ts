/**
 * The words of a script: what a fake model says, and how it goes wrong.
 *
 *     answer(thinking('hm'), toolUse('lookup', { key: 'a' }))     // stop_reason tool_use by itself
 *     answer(webSearch('kafka limits', [hit('https://…', 'Limits', 'text')]), text('…', cite('https://…', 'words')))
 *     stopping('pause_turn', webSearch('kafka limits'))           // a search whose result is still to come
 *     refusing('cyber', 'words', text('I '))
 *     fail(429, { retryAfter: 3600 })  hang()  drop()
 *     delivered(answer(text('…')), { fault: { kind: 'cut', afterBytes: 700 } })
 *     recording(bytes, { fault: { kind: 'end', afterBytes: 12 } })
 */
import type Anthropic from '@anthropic-ai/sdk';

/** A page found by a search. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** Words of a found page (`url`) or of a document (its place among the request's documents), or a citation as it is. */
export type Cited =
  | { readonly url: string; readonly words: string }
  | { readonly document: number; readonly words: string; readonly start: number }
  | Anthropic.TextCitation;

export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly cited: readonly Cited[] }
  /** Shown as far as the request's `thinking.display` shows it. */
  | { readonly kind: 'thinking'; readonly text: string }
  | { readonly kind: 'redacted' }
  /** `json` is the input as text, which may break off; `undeclared` allows a tool the request does not offer. */
  | {
      readonly kind: 'tool';
      readonly name: string;
      readonly json: string;
      readonly id?: string;
      readonly undeclared: boolean;
    }
  /** A structured output; it must fit the request's schema. */
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'search';
      readonly query: string;
      readonly found?: readonly Hit[] | Anthropic.WebSearchToolResultErrorCode;
    }
  | {
      readonly kind: 'fetch';
      readonly url: string;
      readonly found?:
        | { readonly title: string; readonly text: string }
        | Anthropic.WebFetchToolResultErrorCode;
    };

/** How the bytes of an answer go out. Times are of the fake's clock. */
export interface Delivery {
  /** Before the headers. */
  readonly delayMs?: number;
  /** Between events, or between pieces of `pieceBytes`. */
  readonly paceMs?: number;
  /** Sends pieces of so many bytes, however events or characters fall. */
  readonly pieceBytes?: number;
  readonly fault?: StreamFault;
}

/** How a stream goes wrong after its headers; `cut` and `end` also hold for an answer in one piece. */
export type StreamFault =
  /** An SSE `error` event, and then the end. */
  | { readonly kind: 'error'; readonly afterEvents: number; readonly status: number }
  /** Nothing more comes, with or without pings, until the client gives up. */
  | { readonly kind: 'silence'; readonly afterEvents: number; readonly pingMs?: number }
  /** The socket is cut. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** The body ends in good order, too early. */
  | { readonly kind: 'end'; readonly afterBytes: number }
  | { readonly kind: 'omit'; readonly event: 'message_delta' | 'message_stop' }
  /** The data of this event is no JSON. */
  | { readonly kind: 'malformed'; readonly event: number }
  /** An event of a type that nobody knows yet, before this one. */
  | { readonly kind: 'unknown-event'; readonly event: number };

export interface Answer {
  readonly kind: 'answer';
  readonly parts: readonly Part[];
  /** By default `tool_use` where a tool is called, else `end_turn`. */
  readonly stop?: Anthropic.StopReason;
  readonly stopDetails?: Anthropic.RefusalStopDetails;
  readonly delivery: Delivery;
}

/** A status instead of an answer. `body` sends something that is not of the API, as a gateway does. */
export interface Failure {
  readonly kind: 'failure';
  readonly status: number;
  readonly message?: string;
  readonly type?: string;
  readonly retryAfter?: number;
  readonly shouldRetry?: boolean;
  readonly body?: string;
  readonly delayMs?: number;
}

export type Step =
  | Answer
  | Failure
  /** Not even headers come. */
  | { readonly kind: 'hang' }
  /** The line is cut before any header. */
  | { readonly kind: 'drop' }
  /** The bytes of a recorded stream, as they are; they are not checked. */
  | { readonly kind: 'recording'; readonly bytes: Uint8Array; readonly delivery: Delivery };

export const text = (words: string, ...cited: readonly Cited[]): Part => ({
  kind: 'text',
  text: words,
  cited,
});
export const cite = (url: string, words: string): Cited => ({ url, words });
export const thinking = (words = ''): Part => ({ kind: 'thinking', text: words });
export const redactedThinking = (): Part => ({ kind: 'redacted' });
export const json = (value: unknown): Part => ({ kind: 'json', value });
export const hit = (url: string, title: string, words: string): Hit => ({ url, title, text: words });

/** A call of a client tool. */
export const toolUse = (
  name: string,
  input: unknown,
  { id, undeclared = false }: { readonly id?: string; readonly undeclared?: boolean } = {},
): Part => ({
  kind: 'tool',
  name,
  json: JSON.stringify(input),
  undeclared,
  ...(id === undefined ? {} : { id }),
});

/** A call whose input breaks off, as it does where `max_tokens` cuts it; for `stopping('max_tokens', …)`. */
export const cutToolUse = (name: string, partialJson: string): Part => ({
  kind: 'tool',
  name,
  json: partialJson,
  undeclared: false,
});

/** A search with what it found, or its error code; without, its result is still to come (`pause_turn`). */
export const webSearch = (
  query: string,
  found?: readonly Hit[] | Anthropic.WebSearchToolResultErrorCode,
): Part => ({ kind: 'search', query, ...(found === undefined ? {} : { found }) });

export const webFetch = (
  url: string,
  found?: { readonly title: string; readonly text: string } | Anthropic.WebFetchToolResultErrorCode,
): Part => ({ kind: 'fetch', url, ...(found === undefined ? {} : { found }) });

export const answer = (...parts: readonly Part[]): Answer => ({ kind: 'answer', parts, delivery: {} });

export const stopping = (stop: Anthropic.StopReason, ...parts: readonly Part[]): Answer => ({
  ...answer(...parts),
  stop,
});

export const refusing = (
  category: Anthropic.RefusalStopDetails['category'],
  explanation: string | null,
  ...parts: readonly Part[]
): Answer => ({
  ...stopping('refusal', ...parts),
  stopDetails: { type: 'refusal', category, explanation },
});

export const fail = (status: number, more: Omit<Failure, 'kind' | 'status'> = {}): Failure => ({
  kind: 'failure',
  status,
  ...more,
});

export const hang = (): Step => ({ kind: 'hang' });
export const drop = (): Step => ({ kind: 'drop' });

export const recording = (bytes: Uint8Array | string, delivery: Delivery = {}): Step => ({
  kind: 'recording',
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  delivery,
});

export const delivered = (step: Answer, delivery: Delivery): Answer => ({ ...step, delivery });
