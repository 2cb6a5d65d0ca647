import Anthropic from '@anthropic-ai/sdk';
import { visibleText } from '../../evidence/hidden-characters.ts';
import { redactSecrets } from '../../evidence/secrets.ts';
import type { Trouble } from './ask.ts';

const longestMessage = 300;

/** What the platform, or a gateway before it, says of a request is shown to people: no address, no secret, nobody called. */
const shown = (message: string): string =>
  redactSecrets(visibleText(message.slice(0, 10 * longestMessage)))
    .text.replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)\]]+/gi, '[address left out]')
    .replaceAll(/[@<>`]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, longestMessage);

/** Seconds or a date, as HTTP has it; undefined where it says nothing. */
const waitOf = (headers: Headers | undefined, now: number): number | undefined => {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  const given = headers?.get('retry-after');
  if (given == null) return undefined;
  const seconds = Number(given);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(given);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};

const tooLong =
  /prompt is too long|context (?:window|length)|too many tokens|exceeds? the (?:maximum|context)/i;

/**
 * An account without credit is answered with a 400 and these words, not with the 402 that the list of errors names
 * (github.com/anthropics/claude-code/issues/91322 of 2026-09-01 and many before it).
 */
const noCredit = /\bcredit balance is too low\b|\bpurchase credits\b/i;

/** Words of the SDK for a request that it does not send. */
const notSent = /^Streaming is required\b|\bmax_tokens\b/;

/** What the SDK throws, as one of the troubles that have a policy. */
export const troubleOf = (error: unknown, now: number): Trouble => {
  if (error instanceof Anthropic.APIUserAbortError) return { kind: 'cancelled' };
  if (error instanceof Anthropic.APIConnectionTimeoutError) return { kind: 'silent' };
  if (error instanceof Anthropic.APIConnectionError) return { kind: 'unreachable' };
  // The SDK itself refuses it before anything is sent, such as an answer that is too long to come in one piece.
  if (
    error instanceof Anthropic.AnthropicError &&
    !(error instanceof Anthropic.APIError) &&
    notSent.test(error.message)
  )
    return { kind: 'not taken', message: shown(error.message) };
  // Anything else that is no answer of the platform: the body ended early, or was no event stream.
  if (!(error instanceof Anthropic.APIError)) return { kind: 'cut' };
  const { status, headers, type } = error as { status?: number; headers?: Headers; type: string | null };
  const message = shown(error.apiMessage ?? error.message);
  // An error in the middle of a stream has a type and no status.
  if (status === 529 || type === 'overloaded_error')
    return { kind: 'overloaded', afterMilliseconds: waitOf(headers, now) };
  if (status === 429 || type === 'rate_limit_error')
    return { kind: 'rate limited', afterMilliseconds: waitOf(headers, now) };
  if (status === 401 || status === 403) return { kind: 'key refused' };
  if (status === 402 || (status === 400 && noCredit.test(message))) return { kind: 'not paid' };
  if (status === 404) return { kind: 'not there' };
  if (status === 413 || (status === 400 && tooLong.test(message))) return { kind: 'too long' };
  if (status === undefined || status >= 500 || status === 408 || status === 409)
    return { kind: 'server failed', status };
  return { kind: 'not taken', message };
};
