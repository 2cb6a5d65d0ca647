import { slackManifest } from '../../../handlers/slack/manifest.ts';
import { exitCodes, wrongUse } from '../problem.ts';
import type { Run } from '../verbs.ts';

const usage =
  'plumbline manifest slack --socket, or plumbline manifest slack --url https://bot.example.com [--many]';

const originOf = (typed: string | undefined): string => {
  if (typed === undefined)
    throw wrongUse('a manifest for HTTP needs the address under which Slack reaches the bot', usage);
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  if (url?.protocol !== 'https:')
    throw wrongUse(`"${typed}" is no address that begins with https://`, 'Slack calls no other.');
  if (url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw wrongUse(
      `"${typed}" says more than where the bot is`,
      `The paths are the bot’s own (/slack/events, /slack/install, /slack/oauth_redirect): give ${url.origin}, and let what stands in front of the bot pass them on as they are.`,
    );
  return url.origin;
};

/** Prints what a chat platform wants to know of the app, ready to be pasted. */
export const run: Run = async (given, terminal) => {
  const platform = given.word(0);
  if (platform !== 'slack') throw wrongUse(`there is no manifest for ${platform ?? 'no platform'}`, usage);
  for (const other of ['url', 'many'])
    if (given.has('socket') && given.has(other))
      throw wrongUse(
        `--socket and --${other} do not go together`,
        other === 'url'
          ? 'Over Socket Mode the bot reaches out itself and has no address: leave one of them out.'
          : 'Workspaces install the app over HTTP only: give --url in place of --socket, or leave --many out.',
      );
  const manifest = given.has('socket')
    ? slackManifest({ kind: 'socket' })
    : slackManifest({
        kind: 'http',
        origin: originOf(given.option('url')),
        workspaces: given.has('many') ? 'many' : 'one',
      });
  terminal.write(`${JSON.stringify(manifest, null, 2)}\n`);
  return exitCodes.done;
};
