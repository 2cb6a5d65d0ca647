import type { Delivery } from '../../../support/slack/delivery.ts';
import type { FakeSlack } from '../../../support/slack/fake-slack.ts';
import type { Seen, Workspace } from '../../../support/slack/workspace.ts';

/** Everything that a reader sees of messages, and what a screen reader is told, as one text. */
export const textIn = (messages: readonly Seen[]): string =>
  messages
    .map(({ text, blocks, files }) => JSON.stringify([text, blocks, files.map((file) => file['name'])]))
    .join('\n');

/** What the bot said in a channel, or in one thread, to all. */
export const saidBy = (workspace: Workspace, channel: string, thread?: string): readonly Seen[] =>
  workspace.messages(channel, thread).filter(({ user }) => user === workspace.botUser);

/** How often a method was called, whatever came of it, from the n-th call of all on. */
export const calls = (slack: FakeSlack, method: string, from = 0): number =>
  slack
    .calls()
    .slice(from)
    .filter((one) => one.method === method).length;

/** An event that Slack tells by hand: of what stands there, but was said under other words, or before something happened. */
export const mentionOf = (
  team: string,
  said: {
    readonly channel: string;
    readonly user: string;
    readonly ts: string;
    readonly text: string;
    readonly thread_ts?: string;
  },
): Delivery => ({
  kind: 'events_api',
  payload: {
    type: 'event_callback',
    token: 'verification-token',
    team_id: team,
    api_app_id: 'A0PLUMBLINE',
    event_id: `Ev${said.ts}`,
    event_time: Math.floor(Number(said.ts)),
    event: { type: 'app_mention', event_ts: said.ts, ...said },
  },
  attempts: [],
  state: 'under way',
});
