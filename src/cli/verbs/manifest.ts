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
  return url.origin;
};

/** Prints what a chat platform wants to know of the app, ready to be pasted. */
export const run: Run = async (given, terminal) => {
  const platform = given.word(0);
  if (platform !== 'slack') throw wrongUse(`there is no manifest for ${platform ?? 'no platform'}`, usage);
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
