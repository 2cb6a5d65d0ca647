/** What came over the wire, and how each request ended. */
import type { IncomingHttpHeaders } from 'node:http';
import type Anthropic from '@anthropic-ai/sdk';
import type { Ending } from './delivery.ts';
import type { Refused } from './errors.ts';

/** One request. Times are of the fake's clock; what is not known yet is undefined. */
export interface Recorded {
  readonly n: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  readonly requestId: string;
  readonly at: number;
  /** The parsed body, if it is JSON. */
  body?: Anthropic.MessageCreateParams;
  status?: number;
  /** Why the fake's own rules turned it down; a scripted failure is none. */
  refused?: Refused;
  /** The bytes of the body that went out, such as for `recording`. */
  sent?: Buffer;
  /** The whole message that was answered with, even if only a part of it went out. */
  message?: Anthropic.Message;
  endedAt?: number;
  /** `aborted` where the client gave up, also during a scripted silence. */
  ending?: Ending;
}

/** The bytes of what should stay the same over the turns of a conversation: tools and system, as they were sent. */
const prefixOf = ({ body }: Recorded): string => JSON.stringify({ tools: body?.tools, system: body?.system });

/** The different prefixes among requests, in order; one means that it was stable. */
export const prefixesOf = (requests: readonly Recorded[]): readonly string[] => [
  ...new Set(requests.filter(({ body }) => body !== undefined).map(prefixOf)),
];

/** Of input tokens over some requests, the share that came from the cache: 0 to 1. */
export const cachedShare = (requests: readonly Recorded[]): number => {
  let read = 0;
  let all = 0;
  for (const { message } of requests) {
    if (message === undefined) continue;
    const { input_tokens, cache_creation_input_tokens, cache_read_input_tokens } = message.usage;
    read += cache_read_input_tokens ?? 0;
    all += input_tokens + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0);
  }
  return all === 0 ? 0 : read / all;
};
