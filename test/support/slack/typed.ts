import type { Team } from './model.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const byLength = <Named extends { readonly name: string }>(named: Iterable<Named>) =>
  [...named].filter((each) => each.name !== '').toSorted((a, b) => b.name.length - a.name.length);

/** Names that call everybody in a channel. */
const broadcasts = /(?<![\w<])@(channel|here|everyone)(?!\w)/g;

/** What people typed as Slack hands it on: signs escaped; mentions, groups, channels, links and mails in angle brackets. */
export const typed = (team: Team, text: string, style: 'message' | 'command' = 'message'): string => {
  let written = escaped(text)
    .replaceAll(/\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/g, '<$2|$1>')
    .replaceAll(/(?<!<)\bhttps?:\/\/[^\s]*[^\s.,;:!?)'"]/g, '<$&>')
    .replaceAll(/(?<![<\w@./:])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<mailto:$&|$&>')
    .replaceAll(
      /(?<![<\w@./:|-])(?:[\w-]+\.)+(?:com|org|net|io|dev)(?:\/[^\s,;|>]*)?(?![\w|>@])/g,
      '<http://$&|$&>',
    );
  for (const user of byLength(team.users.values()))
    written = written.replaceAll(
      new RegExp(`(?<![\\w<])@${literal(escaped(user.name))}(?!\\w)`, 'gi'),
      style === 'command' ? `<@${user.id}|${user.name.toLowerCase()}>` : `<@${user.id}>`,
    );
  if (style === 'message') written = written.replaceAll(broadcasts, '<!$1>');
  for (const [id, handle] of team.groups)
    written = written.replaceAll(
      new RegExp(`(?<![\\w<])@${literal(handle)}(?![\\w-])`, 'g'),
      `<!subteam^${id}|@${handle}>`,
    );
  for (const channel of byLength(team.channels.values()))
    written = written.replaceAll(
      new RegExp(`(?<![\\w<&])#${literal(escaped(channel.name))}(?![\\w-])`, 'g'),
      `<#${channel.id}|${channel.name}>`,
    );
  return written;
};
