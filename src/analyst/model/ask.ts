import type Anthropic from '@anthropic-ai/sdk';

/** One request to a model: what goes over the wire, but for what every request has alike. */
export interface Ask {
  readonly model: string;
  readonly system: readonly Anthropic.TextBlockParam[];
  /** Sorted by name and the same in every turn of a conversation, since they head the cached prefix. */
  readonly tools: readonly Anthropic.ToolUnion[];
  readonly messages: readonly Anthropic.MessageParam[];
  readonly maxTokens: number;
  /** JSON Schema that the answer must follow. */
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly effort?: 'low' | 'medium' | 'high';
  /** Keeps the tools, and so the cache, and lets none be called: the last turn. */
  readonly noTools?: boolean;
  /** Nothing follows on it, so only what the system marks is written to the cache. */
  readonly once?: boolean;
}

/** Tokens of one answer, by what they cost. */
export interface Tokens {
  readonly input: number;
  readonly cacheWrite: number;
  readonly cacheWriteHour: number;
  readonly cacheRead: number;
  readonly output: number;
  readonly searches: number;
}

/** Whatever ends a turn of the model; `cut` = the transport did, and there is no whole answer. */
export type Stop =
  | 'end_turn'
  | 'max_tokens'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'model_context_window_exceeded';

/** A whole answer, as it is kept and sent again: the blocks are not touched, for their signatures are bound to them. */
export interface Answer {
  readonly content: readonly Anthropic.ContentBlock[];
  readonly stop: Stop;
  readonly tokens: Tokens;
  /** Of the platform, for its support; may be missing behind a gateway. */
  readonly requestId?: string;
}

/** Why there is no answer; each has a policy of its own and a word in the thread. */
export type Trouble =
  | { readonly kind: 'key refused' }
  | { readonly kind: 'not paid' }
  /** Nothing was sent: the money of the day has no room for it. */
  | { readonly kind: 'not afforded'; readonly of: 'consultation' | 'channel' | 'day' }
  /** The platform asks to wait so many ms. */
  | { readonly kind: 'rate limited'; readonly afterMilliseconds: number | undefined }
  | { readonly kind: 'overloaded'; readonly afterMilliseconds: number | undefined }
  | { readonly kind: 'server failed'; readonly status: number | undefined }
  | { readonly kind: 'unreachable' }
  /** The connection ended before the answer did. */
  | { readonly kind: 'cut' }
  /** Nothing came for longer than is waited. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'too long' }
  /** The model's name, or the address, is none of the platform's. */
  | { readonly kind: 'not there' }
  /** It failed so often just now that nobody asked it. */
  | { readonly kind: 'left alone' }
  | { readonly kind: 'not taken'; readonly message: string }
  | { readonly kind: 'cancelled' };

export type Turned =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** Port: one request and its answer. Resolves always; what went wrong is a value. */
export type Model = (ask: Ask, signal: AbortSignal) => Promise<Turned>;
