import type { FakeSlack } from '../../../support/slack/fake.ts';
import type { FakeMessage } from '../../../support/slack/state.ts';

/** Everything that a reader sees of messages, and what a screen reader is told, as one text. */
export const textIn = (messages: readonly FakeMessage[]): string =>
  messages
    .map(({ text, blocks, files }) => JSON.stringify([text, blocks, files.map(({ name }) => name)]))
    .join('\n');

/** What the bot said in a channel, or in one thread. */
export const saidBy = (
  slack: FakeSlack,
  team: string,
  channel: string,
  thread?: string,
): readonly FakeMessage[] =>
  slack.messages(channel, thread).filter(({ user }) => user === slack.team(team).botUser);

/** How often a method was called, whatever came of it, from the n-th call of all on. */
export const calls = (slack: FakeSlack, method: string, from = 0): number =>
  slack.state.calls.slice(from).filter((one) => one.method === method).length;

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const objectsIn = (value: unknown): readonly Json[] =>
  Array.isArray(value)
    ? value.flatMap(objectsIn)
    : isJson(value)
      ? [value, ...Object.values(value).flatMap(objectsIn)]
      : [];

/** Runs of rich text, tables and plain text, in which no sign means anything: what a reader sees is what stands there. */
export const literalTexts = (messages: readonly FakeMessage[]): readonly string[] =>
  objectsIn(messages.map(({ blocks }) => blocks)).flatMap(({ type, text }) =>
    typeof text === 'string' && type !== 'mrkdwn' && type !== 'markdown' ? [text] : [],
  );

/** Texts in which Slack looks for links, people and groups. */
export const markupTexts = (messages: readonly FakeMessage[]): readonly string[] => [
  ...messages.map(({ text }) => text),
  ...objectsIn(messages.map(({ blocks }) => blocks)).flatMap(({ type, text }) =>
    typeof text === 'string' && (type === 'mrkdwn' || type === 'markdown') ? [text] : [],
  ),
];
