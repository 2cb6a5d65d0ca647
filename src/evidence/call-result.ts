import type { CallToolResult } from '@modelcontextprotocol/client';
import { cutTo, visibleText } from './hidden-characters.ts';
import { redactSecrets } from './secrets.ts';

/** Most characters of one answer: 8,000 tokens at 3.5 characters each. */
const longestAnswer = 28_000;

type CallFailure =
  | 'refused'
  | 'busy'
  | 'down'
  | 'timeout'
  | 'closed'
  | 'cancelled'
  | 'tool-error'
  | 'too-large'
  | 'empty'
  | 'unreached'
  | 'protocol';

/** Why there is no answer, for a person. */
export interface FailedCall {
  readonly kind: 'failed';
  readonly code: CallFailure;
  readonly problem: string;
  /** Whether the same call can do better in a moment. */
  readonly retryable: boolean;
}

/** What came of a call; the words of an answer are never shown to a model unfenced. */
export type CallResult =
  | {
      readonly kind: 'answered';
      readonly text: string;
      readonly bytes: number;
      readonly milliseconds: number;
    }
  | FailedCall;

/** So much of a problem is looked through for secrets: a server may send megabytes of it. */
const mostRead = 4_000;

/** A failed call. */
export const failed = (code: CallFailure, problem: string, retryable = false): FailedCall => ({
  kind: 'failed',
  code,
  problem: cutTo(redactSecrets(visibleText(problem.slice(0, mostRead))).text.replaceAll(/\s+/g, ' '), 500),
  retryable,
});

/** An address out of the words of a failure: those are shown to people, and nobody is to be led anywhere by them. */
const withoutAddresses = (text: string): string =>
  text.replaceAll(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>)\]]+/gi, '[address left out]');

type Content = CallToolResult['content'][number];

const size = (base64: string): string => `${Math.ceil((base64.length * 3) / 4)} bytes`;

/** A picture, a sound or a file is named and left out: what is kept of evidence is words. */
const contentText = (content: Content): string => {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'image':
    case 'audio':
      return `[${content.type} left out: ${content.mimeType}, ${size(content.data)}]`;
    case 'resource_link':
      return `[link: ${content.name} ${content.uri}]`;
    case 'resource':
      return 'text' in content.resource
        ? content.resource.text
        : `[resource left out: ${content.resource.uri}, ${size(content.resource.blob)}]`;
  }
};

/**
 * A server's answer as words, or as what is wrong with it; `name` = the tool, for the person who reads the problem, `hide` takes
 * out what nobody is to read.
 */
export const readAnswer = (
  name: string,
  answer: CallToolResult,
  milliseconds: number,
  hide: (text: string) => string = (text) => text,
): CallResult => {
  const words = hide((answer.content ?? []).map(contentText).join('\n\n'));
  // Servers that speak in structures repeat them as text; those that do not are taken at the structure.
  const text =
    words.trim() === '' && answer.structuredContent !== undefined
      ? hide(JSON.stringify(answer.structuredContent, null, 1))
      : words;
  if (answer.isError === true)
    return failed(
      'tool-error',
      `${name} answered with an error: "${cutTo(withoutAddresses(redactSecrets(text.slice(0, mostRead)).text), 300)}"`,
    );
  if (text.length > longestAnswer)
    return failed(
      'too-large',
      `${name} answered with ${text.length} characters; at most ${longestAnswer} are taken. Narrow the query: name a part, a file or fewer lines.`,
    );
  if (text.trim() === '') return failed('empty', `${name} answered with nothing.`);
  return { kind: 'answered', text, bytes: Buffer.byteLength(text), milliseconds };
};
