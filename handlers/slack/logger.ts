import { type Logger, LogLevel } from '@slack/bolt';

/** Tokens and addresses that are as good as one. */
const secret = /xox[a-z]?[-.][\w.-]+|xapp-[\w-]+|https:\/\/hooks\.slack\.com\/\S+/g;

/** Without what must not stand in a log. */
const withoutSecrets = (text: string): string => text.replaceAll(secret, '[secret]');

const wordsOf = (parts: readonly unknown[]): string =>
  withoutSecrets(
    parts
      .map((part) => (part instanceof Error ? part.message : String(part)))
      .join(' ')
      .slice(0, 1_000),
  );

/** Bolt's warnings and errors as problems of the platform; what it chats besides is not kept. */
export const loggerFor = (problem: (what: string) => void): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...parts) => problem(`slack: ${wordsOf(parts)}`),
  error: (...parts) => problem(`slack: ${wordsOf(parts)}`),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
});
