import type { Team } from './model.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const byLength = <Named extends { readonly name: string }>(named: Iterable<Named>) =>
  [...named].filter((each) => each.name !== '').toSorted((a, b) => b.name.length - a.name.length);

/** What people typed as Slack hands it on: signs escaped; mentions, channels, addresses and mails in angle brackets. */
export const typed = (team: Team, text: string, style: 'message' | 'command' = 'message'): string => {
  let written = escaped(text)
    .replaceAll(/\bhttps?:\/\/[^\s]*[^\s.,;:!?)'"]/g, '<$&>')
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
  for (const channel of byLength(team.channels.values()))
    written = written.replaceAll(
      new RegExp(`(?<![\\w<&])#${literal(escaped(channel.name))}(?![\\w-])`, 'g'),
      `<#${channel.id}|${channel.name}>`,
    );
  return written;
};
