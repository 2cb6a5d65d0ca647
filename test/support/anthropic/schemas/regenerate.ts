/**
 * Makes `messages.json`, the JSON Schema of what goes over the wire, from the types of the installed SDK:
 *
 *     node test/support/anthropic/schemas/regenerate.ts
 *
 * The generator is fetched for this one run and is no dependency of ours. One definition stands on a line, so that what an
 * update of the SDK changes reads as a difference. `$comment` names the version of the SDK.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What must be run when the SDK's types have changed. */
export const regenerateCommand = 'node test/support/anthropic/schemas/regenerate.ts';

/** Roots of the schema: bodies of requests, answers, events of a stream, errors. */
const types = [
  'MessageCreateParamsBase',
  'MessageCountTokensParams',
  'Message',
  'RawMessageStreamEvent',
  'ModelInfo',
  'ErrorResponse',
];

/** The SDK types these beside the body, and sends them as headers: in a body the API would not know them. */
const sentAsHeaders = ['user_profile_id', 'workspace_id'];

interface Definition {
  readonly properties?: Record<string, unknown>;
}

/** The version of the SDK that is installed, such as `1.14.0`. */
export const installedSdk = (): string => {
  const entry = createRequire(import.meta.url).resolve('@anthropic-ai/sdk');
  return (JSON.parse(readFileSync(join(dirname(entry), 'package.json'), 'utf8')) as { version: string })
    .version;
};

const generated = (): Record<string, Definition> => {
  const sdk = dirname(createRequire(import.meta.url).resolve('@anthropic-ai/sdk'));
  const folder = mkdtempSync(join(tmpdir(), 'anthropic-schema-'));
  const out = join(folder, 'schema.json');
  try {
    execFileSync(
      'npm',
      [
        ...[
          'exec',
          '--yes',
          '--package',
          'ts-json-schema-generator@2.10.0',
          '--',
          'ts-json-schema-generator',
        ],
        ...['--path', join(sdk, 'resources/{messages/messages,models,shared}.d.ts')],
        ...['--type', ...types, '--jsDoc', 'none', '--no-type-check', '--minify', '--out', out],
      ],
      { stdio: ['ignore', 'inherit', 'inherit'] },
    );
    return (JSON.parse(readFileSync(out, 'utf8')) as { definitions: Record<string, Definition> }).definitions;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (import.meta.main) {
  const definitions = generated();
  for (const type of ['MessageCreateParamsBase', 'MessageCountTokensParams'])
    for (const name of sentAsHeaders) delete definitions[type]?.properties?.[name];
  const lines = Object.entries(definitions).map(
    ([name, definition]) => `${JSON.stringify(name)}:${JSON.stringify(definition)}`,
  );
  const head = `{"$schema":"http://json-schema.org/draft-07/schema#","$id":"anthropic","$comment":"@anthropic-ai/sdk ${installedSdk()}","definitions":{`;
  writeFileSync(join(import.meta.dirname, 'messages.json'), `${head}\n${lines.join(',\n')}\n}}\n`);
}
