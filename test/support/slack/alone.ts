import { z } from 'zod';
import { type Slack, startSlack } from '../../../handlers/slack/app.ts';
import type { SlackOptions, SlackPorts } from '../../../handlers/slack/ports.ts';
import { openSettings } from '../../../src/settings/settings.ts';
import type { FakeSlack } from './fake-slack.ts';

/** Slack without a core behind it. */
export interface Alone {
  readonly slack: Slack;
  /** Leaves the folder for a next start. */
  readonly end: () => Promise<void>;
}

/** Slack with its settings in a folder; whatever is accepted is never answered, unless a test delivers something itself. */
export const startSlackAlone = async (
  fake: FakeSlack,
  folder: string,
  ports: Partial<SlackPorts> = {},
  options: Partial<SlackOptions> = {},
): Promise<Alone> => {
  const settings = openSettings(folder);
  const slack = await startSlack(
    {
      accept: async () => 'accepted',
      picture: async (drawing) => ({ drawing, reason: 'no browser here' }),
      file: async () => undefined,
      wrongWith: () => undefined,
      threads: async () => [],
      references: settings.references,
      names: settings.cache('names', z.string(), { entries: 100, lifetime: 1_000_000 }),
      ...ports,
    },
    {
      connection: { kind: 'http', port: 0, signingSecret: fake.app.signingSecret },
      workspaces: { kind: 'one', token: fake.token },
      allowed: {},
      apiUrl: fake.apiUrl,
      now: () => Date.now(),
      problem: () => undefined,
      ...options,
    },
  );
  return {
    slack,
    end: async () => {
      await slack.close();
      await settings.close();
    },
  };
};
