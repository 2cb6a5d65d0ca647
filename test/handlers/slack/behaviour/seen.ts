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
