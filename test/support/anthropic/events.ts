/** A message as the events of a stream, and events as the bytes of Server-Sent Events. */
import type Anthropic from '@anthropic-ai/sdk';

/** A block as it goes out. `json` is a tool's input as text, which may break off; `characters` is what it took to write. */
export interface Draft {
  readonly block: Anthropic.ContentBlock;
  readonly characters: number;
  readonly json?: string;
}

/** Makes ids such as `toolu_000000000000000000000007`, the same at every run. */
export type NewId = (prefix: string) => string;

/** About so many characters of text or of JSON stand in one event. */
const deltaCharacters = 24;

/** Pieces that never split a character. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    piece += character;
    if (piece.length >= deltaCharacters) {
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
};

type Delta = Anthropic.RawContentBlockDelta;

const opened = ({
  block,
  json,
}: Draft): { readonly start: Anthropic.ContentBlock; readonly deltas: readonly Delta[] } => {
  switch (block.type) {
    case 'text':
      return {
        start: { ...block, text: '', citations: block.citations === null ? null : [] },
        deltas: [
          ...(block.citations ?? []).map((citation): Delta => ({ type: 'citations_delta', citation })),
          ...piecesOf(block.text).map((text): Delta => ({ type: 'text_delta', text })),
        ],
      };
    case 'thinking':
      return {
        start: { ...block, thinking: '', signature: '' },
        deltas: [
          ...piecesOf(block.thinking).map((thinking): Delta => ({ type: 'thinking_delta', thinking })),
          { type: 'signature_delta', signature: block.signature },
        ],
      };
    case 'tool_use':
    case 'server_tool_use':
      return {
        start: { ...block, input: {} },
        deltas: ['', ...piecesOf(json ?? JSON.stringify(block.input))].map(
          (partial): Delta => ({
            type: 'input_json_delta',
            partial_json: partial,
          }),
        ),
      };
    default:
      return { start: block, deltas: [] };
  }
};

/** The events of a whole message, without pings. */
export const eventsOf = (
  message: Anthropic.Message,
  drafts: readonly Draft[],
): readonly Anthropic.RawMessageStreamEvent[] => {
  const { stop_reason, stop_sequence, stop_details, container, usage } = message;
  const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens } = usage;
  return [
    {
      type: 'message_start',
      message: {
        ...message,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        stop_details: null,
        usage: { ...usage, output_tokens: 1, output_tokens_details: null, server_tool_use: null },
      },
    },
    ...drafts.flatMap((draft, index): Anthropic.RawMessageStreamEvent[] => {
      const { start, deltas } = opened(draft);
      return [
        {
          type: 'content_block_start',
          index,
          content_block: start as Anthropic.RawContentBlockStartEvent['content_block'],
        },
        ...deltas.map((delta) => ({ type: 'content_block_delta' as const, index, delta })),
        { type: 'content_block_stop', index },
      ];
    }),
    {
      type: 'message_delta',
      delta: { stop_reason, stop_sequence, stop_details, container },
      usage: {
        input_tokens,
        cache_creation_input_tokens,
        cache_read_input_tokens,
        output_tokens: usage.output_tokens,
        output_tokens_details: usage.output_tokens_details,
        server_tool_use: usage.server_tool_use,
      },
    },
    { type: 'message_stop' },
  ];
};

export const sse = (event: string, data: string): string => `event: ${event}\ndata: ${data}\n\n`;

export const ping = sse('ping', '{"type": "ping"}');

/** Events as they go out, each with its bytes; a ping follows the first, as at the API. */
export const frames = (events: readonly Anthropic.RawMessageStreamEvent[]): readonly string[] =>
  events.map((event, at) => `${sse(event.type, JSON.stringify(event))}${at === 0 ? ping : ''}`);
