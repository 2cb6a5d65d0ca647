import { type AuthorizeResult, type InstallationStore, type Logger, webApi } from '@slack/bolt';
import { PlumblineError } from '../../src/contracts/errors.ts';
import type { SlackOptions } from './ports.ts';

/** A workspace that the bot is in, and how to speak there. */
export interface Workspace {
  readonly client: webApi.WebClient;
  readonly team: string;
  readonly botUser: string;
  readonly token: string;
}

export interface Clients {
  /** Undefined where the app is not installed, or no longer. */
  of(team: string): Promise<Workspace | undefined>;
  /** What Bolt asks before it takes an event: throws for a workspace that is not ours. */
  authorize(source: {
    readonly teamId?: string | undefined;
    readonly enterpriseId?: string | undefined;
  }): Promise<AuthorizeResult>;
  /** The workspace took its token back. */
  revoked(team: string, error: string): Promise<void>;
  /** A call with the workspace's token came through. */
  worked(team: string): void;
}

const longestCall = 10_000;
const mostClients = 1_000;

/** No retries and no queue of its own: both are ours, since its queue holds back all channels for one. */
export const clientOptions = (
  options: Pick<SlackOptions, 'apiUrl'>,
  logger: Logger,
): webApi.WebClientOptions => ({
  ...(options.apiUrl === undefined ? {} : { slackApiUrl: options.apiUrl }),
  timeout: longestCall,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  logger,
});

const notOurs = (team: string): PlumblineError =>
  new PlumblineError(`the app is not installed in workspace ${team}`, {
    code: 'slack.not-installed',
    hint: 'Install it there first.',
  });

/** Slack did not answer at all, which says nothing of any token. */
export const unreachable = (cause: unknown): PlumblineError =>
  new PlumblineError(`Slack cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`, {
    code: 'slack.unreachable',
    hint: 'Check the network; behind a proxy set HTTPS_PROXY and NODE_USE_ENV_PROXY=1.',
    cause,
  });

/** One workspace by the token of its bot. Throws `slack.token` where Slack does not know the token. */
export const oneWorkspace = async (
  token: string,
  options: SlackOptions,
  logger: Logger,
): Promise<Clients> => {
  const client = new webApi.WebClient(token, clientOptions(options, logger));
  let team = '';
  let botUser = '';
  let botId = '';
  try {
    const who = await client.auth.test();
    team = who.team_id ?? '';
    botUser = who.user_id ?? '';
    botId = who.bot_id ?? '';
  } catch (cause) {
    // Only what Slack itself answered says something of the token.
    if ((cause as { readonly data?: unknown }).data === undefined) throw unreachable(cause);
    throw new PlumblineError(
      `Slack does not take the bot token: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        code: 'slack.token',
        hint: 'Copy it again from "OAuth & Permissions" of the app (it begins with xoxb-) into SLACK_BOT_TOKEN.',
        cause,
      },
    );
  }
  const workspace: Workspace = { client, team, botUser, token };
  let refusedAs: string | undefined;
  return {
    of: async (wanted) => (wanted === team ? workspace : undefined),
    authorize: async ({ teamId }) => {
      if (teamId !== team) throw notOurs(teamId ?? 'without an id');
      return { botToken: token, botId, botUserId: botUser, teamId: team };
    },
    revoked: async (_, error) => {
      // Every lane that has something to post comes by each minute.
      if (refusedAs === error) return;
      refusedAs = error;
      options.problem(
        `slack: the workspace no longer takes the bot token (${error}). Put the new one into SLACK_BOT_TOKEN and start again; what is to be posted waits.`,
      );
    },
    worked: () => {
      refusedAs = undefined;
    },
  };
};

/** Every workspace that installed the app; `authorize` is that of the install provider, which renews tokens. */
export const manyWorkspaces = (
  provider: (source: {
    teamId: string;
    enterpriseId: undefined;
    isEnterpriseInstall: false;
  }) => Promise<AuthorizeResult>,
  store: InstallationStore,
  options: SlackOptions,
  logger: Logger,
): Clients => {
  const clients = new Map<string, Workspace>();
  const authorize = async (teamId: string): Promise<AuthorizeResult> =>
    provider({ teamId, enterpriseId: undefined, isEnterpriseInstall: false });
  return {
    of: async (team) => {
      const installed = await store
        .fetchInstallation({
          teamId: team,
          enterpriseId: undefined,
          isEnterpriseInstall: false,
        })
        .catch((error: unknown) => {
          if (error instanceof PlumblineError && error.code === 'slack.not-installed') return undefined;
          throw error;
        });
      if (installed === undefined) return undefined;
      const { botToken = '', botUserId = '' } = await authorize(team);
      const before = clients.get(team);
      if (before?.token === botToken) return before;
      if (clients.size >= mostClients) clients.delete(clients.keys().next().value ?? '');
      const workspace: Workspace = {
        client: new webApi.WebClient(botToken, clientOptions(options, logger)),
        team,
        botUser: botUserId,
        token: botToken,
      };
      clients.set(team, workspace);
      return workspace;
    },
    authorize: async ({ teamId }) => {
      if (teamId === undefined) throw notOurs('without an id');
      return authorize(teamId);
    },
    revoked: async (team, error) => {
      clients.delete(team);
      await store.deleteInstallation?.({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
      options.problem(
        `slack: workspace ${team} took the token back (${error}); its installation was deleted`,
      );
    },
    worked: () => undefined,
  };
};
