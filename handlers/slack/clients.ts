import { type AuthorizeResult, type Logger, webApi } from '@slack/bolt';
import { PlumblineError } from '../../src/contracts/errors.ts';
import { call } from './call.ts';
import type { Installations } from './installations.ts';
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
  /** A call was refused since the workspace took its token back. `renewed`: it has given another one since. */
  revoked(workspace: Workspace, error: string): Promise<'gone' | 'renewed'>;
  /** Slack tells that a workspace took its leave: whether it has, or another installation is there by now. */
  left(leave: Leave): Promise<boolean>;
  /** A call with the workspace's token came through. */
  worked(team: string): void;
}

/** An event of `tokens_revoked` or `app_uninstalled`; they come late, in any order, and name no token. */
export interface Leave {
  readonly team: string;
  readonly says: 'tokens_revoked' | 'app_uninstalled';
  /** Users of the bots whose tokens were revoked; absent where Slack does not say. */
  readonly bots?: readonly string[];
  /** Seconds since 1970 when it happened, by Slack's clock. */
  readonly at?: number;
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

/** Whether Slack takes the token; undefined where it cannot be known, as for one that ran out and can be renewed. */
const isTaken = async (client: webApi.WebClient): Promise<boolean | undefined> => {
  const outcome = await call(() => client.auth.test()).catch(() => undefined);
  if (outcome?.kind === 'done') return true;
  return outcome?.kind === 'revoked' && outcome.error !== 'token_expired' ? false : undefined;
};

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
  const refused = (error: string): void => {
    // Every lane that has something to post comes by each minute.
    if (refusedAs !== undefined) return;
    refusedAs = error;
    options.problem(
      `slack: the workspace no longer takes the bot token (${error}). Put the new one into SLACK_BOT_TOKEN and start again; what is to be posted waits.`,
    );
  };
  return {
    of: async (wanted) => (wanted === team ? workspace : undefined),
    authorize: async ({ teamId }) => {
      if (teamId !== team) throw notOurs(teamId ?? 'without an id');
      return { botToken: token, botId, botUserId: botUser, teamId: team };
    },
    revoked: async (_, error) => {
      refused(error);
      return 'gone';
    },
    left: async (leave) => {
      if (leave.team !== team || (await isTaken(client)) !== false) return false;
      refused(leave.says);
      return true;
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
  store: Installations,
  options: SlackOptions,
  logger: Logger,
): Clients => {
  const clients = new Map<string, Workspace>();
  const authorize = async (teamId: string): Promise<AuthorizeResult> =>
    provider({ teamId, enterpriseId: undefined, isEnterpriseInstall: false });
  /** Both events come at once, and calls that were refused with them: one of them deletes it, and says so. */
  const forget = async (team: string, token: string | undefined, error: string): Promise<void> => {
    if (clients.get(team)?.token === token) clients.delete(team);
    if (await store.forget(team, token))
      options.problem(
        `slack: workspace ${team} took the token back (${error}); its installation was deleted`,
      );
  };
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
    revoked: async ({ team, token }, error) => {
      await forget(team, token, error);
      return (await store.installed(team)) === undefined ? 'gone' : 'renewed';
    },
    left: async ({ team, says, bots, at }) => {
      const found = await store.installed(team);
      // The other event of the two came first.
      if (found === undefined) return true;
      if (bots !== undefined && found.botUser !== undefined && !bots.includes(found.botUser)) return false;
      const taken =
        found.token === undefined
          ? undefined
          : await isTaken(new webApi.WebClient(found.token, clientOptions(options, logger)));
      const isOlder = at !== undefined && found.at !== undefined && at * 1_000 < found.at;
      if (taken ?? isOlder) return false;
      await forget(team, found.token, says);
      return (await store.installed(team)) === undefined;
    },
    worked: () => undefined,
  };
};
