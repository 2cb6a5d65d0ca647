import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');

/** Packages without I/O, clock or randomness that pure folders may use. */
const purePackages = [
  'zod',
  'compromise',
  'tinyld',
  'string-width',
  'wrap-ansi',
  // Declarations only: the shapes of Block Kit.
  '@slack/types',
];

/** Who may import whom. `pure` = the list above, `npm` = any package, `node` = any builtin, `*` = everything. */
const mayImport: Record<string, readonly string[]> = {
  'src/contracts': ['pure'],
  'src/knowledge': ['src/contracts', 'pure'],
  'src/toolbox': ['src/contracts', 'pure'],
  'src/intake': ['src/contracts', 'src/knowledge', 'pure'],
  'src/advisor': ['src/contracts', 'src/knowledge', 'src/toolbox', 'pure'],
  'src/consultation': ['src/contracts', 'pure'],
  'src/report': ['src/contracts', 'pure'],
  'src/diagrams': ['src/contracts', 'pure'],
  'src/charts': ['src/contracts', 'pure'],
  'src/decisions': ['src/contracts', 'src/toolbox', 'pure'],
  'src/rendering': ['src/contracts', 'src/telemetry', 'npm', 'node'],
  'src/evidence': ['src/contracts', 'src/telemetry', 'npm', 'node'],
  'src/metrics': ['src/contracts', 'src/telemetry', 'npm', 'node'],
  'src/records': ['src/contracts', 'src/telemetry', 'npm', 'node'],
  'src/sqlite': ['node'],
  'src/engine': ['src/contracts', 'src/sqlite', 'src/telemetry', 'npm', 'node'],
  'src/settings': ['src/contracts', 'src/sqlite', 'src/telemetry', 'npm', 'node'],
  // A thread does what a turn or a job would do, the whole of it: reading, a consultation with its report and drawings, and
  // drawing what needs no browser. Copying it out piece by piece would only move the law into the thread.
  'src/workers': [
    'src/contracts',
    'src/intake',
    'src/advisor',
    'src/conversation',
    'src/rendering',
    'npm',
    'node',
  ],
  'src/analyst': [
    'src/contracts',
    'src/intake',
    'src/advisor',
    'src/knowledge',
    'src/toolbox',
    'src/evidence',
    'npm',
    'node',
  ],
  'src/telemetry': ['npm', 'node'],
  // The toolbox for `calc` and for the replay behind `why`.
  'src/conversation': [
    'src/contracts',
    'src/toolbox',
    'src/intake',
    'src/consultation',
    'src/advisor',
    'src/analyst',
    'src/report',
    'src/diagrams',
    'src/charts',
    'src/decisions',
    'pure',
  ],
  'blocks/markdown': ['src/contracts', 'pure'],
  'blocks/terminal': ['src/contracts', 'blocks/markdown', 'pure'],
  'blocks/html': ['src/contracts', 'blocks/markdown', 'pure'],
  'blocks/slack': ['src/contracts', 'blocks/markdown', 'pure'],
  'handlers/verbs.ts': ['src/contracts', 'handlers/verbs', 'pure'],
  'handlers/verbs': ['src/contracts', 'pure'],
  'handlers/console': ['src/contracts', 'handlers/verbs', 'handlers/verbs.ts', 'blocks/html', 'npm', 'node'],
  'handlers/terminal': [
    'src/contracts',
    'handlers/verbs',
    'handlers/verbs.ts',
    'blocks/terminal',
    'npm',
    'node',
  ],
  'handlers/slack': ['src/contracts', 'handlers/verbs', 'handlers/verbs.ts', 'blocks/slack', 'npm', 'node'],
  'handlers/mcp': ['src/contracts', 'handlers/verbs', 'handlers/verbs.ts', 'npm', 'node'],
  bench: ['*'],
  'src/cli': ['*'],
  'src/cli.ts': ['*'],
  'src/main.ts': ['*'],
  'src/bot.ts': ['*'],
  'src/thread-files.ts': ['*'],
  'src/studying.ts': ['*'],
  'src/taken-in.ts': ['*'],
  'src/asking.ts': ['*'],
  'src/reading.ts': ['*'],
  'src/model-means.ts': ['*'],
  'src/purse.ts': ['*'],
  'src/console.ts': ['*'],
  'src/slack.ts': ['*'],
  'src/config.ts': ['*'],
};

const ambient = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.\w|\bperformance\.now\(/;

const sources = ['src', 'handlers', 'blocks', 'bench']
  .filter((top) => existsSync(join(root, top)))
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(top, name)),
  );

const houseOf = (file: string) =>
  Object.keys(mayImport).find((house) => file === house || file.startsWith(`${house}/`)) ?? file;

const importsOf = (file: string) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:\bfrom '([^']+)'(?: with \{[^}]*\})?;$|\bimport\(\s*'([^']+)'|^import '([^']+)';$)/gm,
    ),
  ].map(([, from, dynamic, bare]) => {
    const specifier = from ?? dynamic ?? bare ?? '';
    if (specifier.startsWith('node:')) return 'node';
    if (!specifier.startsWith('.')) {
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      return purePackages.includes(name) ? 'pure' : 'npm';
    }
    return houseOf(relative(root, join(root, dirname(file), specifier)));
  });

/** `npm` includes the pure packages. */
const allows = (allowed: readonly string[], target: string) =>
  allowed.includes('*') || allowed.includes(target) || (target === 'pure' && allowed.includes('npm'));

describe('the import law', () => {
  test('every folder of the tree is in the table', () => {
    expect(sources.filter((file) => mayImport[houseOf(file)] === undefined)).toEqual([]);
  });

  test.each(sources)('%s imports only what its folder may', (file) => {
    const house = houseOf(file);
    const allowed = [house, ...(mayImport[house] ?? [])];
    expect(importsOf(file).filter((target) => !allows(allowed, target))).toEqual([]);
  });

  const pure = sources.filter((file) => {
    const allowed = mayImport[houseOf(file)] ?? [];
    return !allowed.includes('node') && !allowed.includes('*');
  });

  test.each(pure)('%s is pure: no clock, no randomness, no process', (file) => {
    expect(readFileSync(join(root, file), 'utf8').match(ambient)?.[0]).toBeUndefined();
  });

  test('the law catches a violation', () => {
    expect(allows(['src/contracts', 'pure'], 'npm')).toBe(false);
    expect(allows(['src/contracts', 'pure'], 'src/advisor')).toBe(false);
    expect(ambient.test('const now = Date.now()')).toBe(true);
  });
});
