import { describe, expect, test } from '@jest/globals';
import { type Reached, slackManifest } from '../../../handlers/slack/manifest.ts';

type Json = Readonly<Record<string, unknown>>;

const of = (reached: Reached) => slackManifest(reached) as unknown as Json;
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((within, key) => (within as Json | undefined)?.[key], value);
const list = (value: unknown) => value as readonly Json[];

const ways: readonly (readonly [string, Reached])[] = [
  ['Socket Mode', { kind: 'socket' }],
  ['HTTP', { kind: 'http', origin: 'https://bot.example.com', workspaces: 'one' }],
  ['HTTP for many', { kind: 'http', origin: 'https://bot.example.com', workspaces: 'many' }],
];

// Limits of https://docs.slack.dev/reference/app-manifest, and of the published schema.
describe.each(ways)('the manifest for %s', (_, reached) => {
  const manifest = of(reached);

  test('keeps to the lengths that Slack takes', () => {
    const {
      name,
      description,
      long_description: long,
    } = manifest['display_information'] as Record<string, string>;
    expect(name?.length).toBeLessThanOrEqual(35);
    expect(description?.length).toBeLessThanOrEqual(140);
    expect(long?.length).toBeGreaterThanOrEqual(175);
    expect(long?.length).toBeLessThanOrEqual(4_000);
    const agent = at(manifest, 'features', 'agent_view') as {
      agent_description: string;
      suggested_prompts: Json[];
    };
    expect(agent.agent_description.length).toBeLessThanOrEqual(300);
    expect(agent.suggested_prompts.length).toBeLessThanOrEqual(4);
    for (const one of list(at(manifest, 'features', 'shortcuts'))) {
      expect(String(one['name']).length).toBeLessThanOrEqual(24);
      expect(String(one['description']).length).toBeLessThanOrEqual(150);
      expect(['global', 'message']).toContain(one['type']);
    }
    const [command] = list(at(manifest, 'features', 'slash_commands'));
    expect(command?.['command']).toMatch(/^\/[a-z]{1,31}$/);
  });

  test('asks for no scope and no event twice', () => {
    const scopes = at(manifest, 'oauth_config', 'scopes', 'bot') as readonly string[];
    const events = at(manifest, 'settings', 'event_subscriptions', 'bot_events') as readonly string[];
    for (const names of [scopes, events]) expect(new Set(names).size).toBe(names.length);
    for (const needed of ['chat:write', 'commands', 'files:write', 'users:read'])
      expect(scopes).toContain(needed);
    for (const needed of ['app_mention', 'message.channels', 'message.im', 'agent_session_stopped'])
      expect(events).toContain(needed);
  });

  test('names addresses only where Slack comes to us', () => {
    const urls = JSON.stringify(manifest).match(/https:\/\/bot\.example\.com[^"]*/g) ?? [];
    expect(at(manifest, 'settings', 'socket_mode_enabled')).toBe(reached.kind === 'socket');
    expect(urls.length > 0).toBe(reached.kind === 'http');
    // A token that was put in by hand must not run out.
    const many = reached.kind === 'http' && reached.workspaces === 'many';
    expect(at(manifest, 'settings', 'token_rotation_enabled')).toBe(many);
    expect(at(manifest, 'oauth_config', 'redirect_urls') !== undefined).toBe(many);
  });
});
