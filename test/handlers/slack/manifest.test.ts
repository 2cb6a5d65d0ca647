import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { botEvents, botScopes, type Reached, slackManifest } from '../../../handlers/slack/manifest.ts';
import { publishedSchema, scopeOfEvent } from '../../support/slack/manifest-facts.ts';
import { scopeOf } from '../../support/slack/methods/dispatch.ts';

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

const validate = new Ajv({ allErrors: true, strict: true }).compile(publishedSchema);

/** Where a manifest is not as Slack's schema wants it. */
const broken = (manifest: unknown): readonly string[] =>
  validate(manifest)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

describe.each(ways)('the manifest for %s', (_, reached) => {
  const manifest = of(reached);

  test('is what Slack’s published schema takes', () => {
    expect(broken(manifest)).toEqual([]);
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

describe('what the schema does not take', () => {
  const manifest = of({ kind: 'socket' });
  const features = manifest['features'] as Json;
  const [command] = list(features['slash_commands']);
  test.each<[string, Json, string]>([
    [
      'a name that is too long',
      { display_information: { name: 'x'.repeat(36) } },
      '/display_information/name',
    ],
    ['no name', { display_information: {} }, '/display_information'],
    [
      'a fifth prompt',
      {
        features: {
          ...features,
          agent_view: { suggested_prompts: Array(5).fill({ title: 'a', message: 'b' }) },
        },
      },
      '/features/agent_view/suggested_prompts',
    ],
    [
      'a property that nobody knows',
      { features: { ...features, agents_view: {} } },
      '/features must NOT have additional properties',
    ],
    [
      'a command without its slash',
      { features: { ...features, slash_commands: [{ ...command, command: 'architect' }] } },
      '/features/slash_commands/0/command',
    ],
  ])('%s', (_, changed, place) => {
    expect(broken({ ...manifest, ...changed }).join('\n')).toContain(place);
  });
});

describe('scopes', () => {
  const folder = join(import.meta.dirname, '../../../handlers/slack');
  const code = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  /** Web API methods that are called, such as `chat.postMessage`. */
  const called = [
    ...new Set(
      [...code.matchAll(/client\s*\.((?:[a-z]\w*\s*\.)*[a-z]\w*)\(/gi)].map(([, name = '']) =>
        name.replaceAll(/\s/g, ''),
      ),
    ),
  ];

  test('each is needed for a method that is called, an event that is heard, a file that is read, or the command', () => {
    expect(called).toEqual(
      expect.arrayContaining(['chat.postMessage', 'users.info', 'conversations.replies']),
    );
    const needed = [
      ...called.map((method) => scopeOf(method)),
      ...botEvents.map((event) => scopeOfEvent[event]),
      'commands',
      ...(code.includes('url_private_download') ? ['files:read'] : []),
      ...(code.includes('filesUploadV2') ? ['files:write'] : []),
      // By the kind of channel; a form offers public and private ones.
      ...(called.includes('conversations.info') ? ['channels:read', 'groups:read'] : []),
    ].filter((scope) => scope !== undefined);
    expect([...new Set(needed)].toSorted()).toEqual([...botScopes].toSorted());
  });

  test('each event that is subscribed to is looked at', () => {
    const unheard = botEvents.filter(
      (event) => !code.replace(/botEvents[^;]*;/, '').includes(event.split('.')[0] ?? ''),
    );
    expect(unheard).toEqual([]);
  });
});
