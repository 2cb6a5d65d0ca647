import { describe, expect, test } from '@jest/globals';
import { commandLine } from '../../src/cli.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const told = async (...argv: readonly string[]) => {
  const terminal = fakeTerminal();
  const code = await commandLine(['manifest', ...argv], terminal);
  return { code, out: terminal.out(), err: terminal.err() };
};

describe('a manifest for Slack', () => {
  test.each<[string, readonly string[], string]>([
    ['--socket', ['slack', '--socket'], '"socket_mode_enabled": true'],
    ['--url', ['slack', '--url', 'https://bot.example.com/'], '"https://bot.example.com/slack/events"'],
    [
      'an address with a port',
      ['slack', '--url', 'https://bot.example.com:8443', '--many'],
      '"https://bot.example.com:8443/slack/oauth_redirect"',
    ],
  ])('is printed for %s, and is JSON', async (_, argv, holds) => {
    const { code, out, err } = await told(...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.stringify(JSON.parse(out), null, 2)).toContain(holds);
  });

  test.each<[string, readonly string[], RegExp]>([
    ['many workspaces over Socket Mode', ['slack', '--socket', '--many'], /--socket and --many.*give --url/s],
    [
      'an address for Socket Mode',
      ['slack', '--socket', '--url', 'https://bot.example.com'],
      /--socket and --url.*leave one of them out/s,
    ],
    ['no address', ['slack', '--many'], /needs the address/],
    ['an address without https', ['slack', '--url', 'http://bot.example.com'], /begins with https:/],
    ['a name without a scheme', ['slack', '--url', 'bot.example.com'], /begins with https:/],
    [
      'an address with a path',
      ['slack', '--url', 'https://bot.example.com/slack/events'],
      /says more than where the bot is.*give https:\/\/bot\.example\.com,/s,
    ],
    ['an address with a question', ['slack', '--url', 'https://bot.example.com/?x=1'], /says more/],
    ['an address with a name in it', ['slack', '--url', 'https://ana:pw@bot.example.com'], /says more/],
    ['a flag that there is not', ['slack', '--socket', '--mayn'], /--many/],
    ['a flag twice', ['slack', '--url', 'https://a.example', '--url', 'https://b.example'], /given twice/],
    ['another platform', ['irc', '--socket'], /no manifest for irc/],
  ])('is refused for %s', async (_, argv, words) => {
    const { code, out, err } = await told(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
  });
});
