import type { SlackOptions } from '../../../handlers/slack/ports.ts';
import type { SlackBot } from './bot.ts';
import type { FakeSlack } from './fake-slack.ts';

/** How a bot is started that workspaces install themselves. */
export const installable = (
  slack: FakeSlack,
): Required<Pick<SlackOptions, 'workspaces' | 'authorizationUrl'>> => ({
  workspaces: {
    kind: 'many',
    clientId: slack.app.clientId,
    clientSecret: slack.app.clientSecret,
    stateSecret: 'a secret of the test',
    encryptionKey: 'ab'.repeat(32),
    redirectUri: slack.app.redirectUrl,
  },
  authorizationUrl: slack.authorizationUrl,
});

/** Somebody who may installs the app: from our page over Slack's consent to the address that Slack sends them back to. */
export const install = async (bot: Pick<SlackBot, 'address'>, team: string): Promise<number> => {
  const { origin } = new URL(bot.address);
  const begin = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
  const cookie = begin.headers.get('set-cookie')?.split(';')[0] ?? '';
  const consent = await fetch(`${begin.headers.get('location') ?? ''}&team=${team}`, { redirect: 'manual' });
  const back = new URL(consent.headers.get('location') ?? '');
  const end = await fetch(`${origin}/slack/oauth_redirect${back.search}`, {
    headers: { cookie },
    redirect: 'manual',
  });
  return end.status;
};
