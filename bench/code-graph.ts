import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConsulted } from '../src/conversation/sources.ts';
import { systemClock } from '../src/engine/clock.ts';
import { type EvidenceServers, openServers } from '../src/evidence/client.ts';
import { consultInside } from '../src/evidence/inside.ts';

/**
 * What is found in small services whose stores and access patterns are known, by a code-graph server that is installed:
 * `npm run code-graph -- --codegraph <path of codegraph 1.6.1>`. `--record` keeps its answers about the shop for the tests.
 */
const { values } = parseArgs({
  options: {
    codegraph: { type: 'string', default: 'codegraph' },
    record: { type: 'boolean', default: false },
  },
});

const code = join(import.meta.dirname, '../test/support/code');
const recording = join(code, '../mcp/code-graph-answers.json');
const list = z.array(z.string());
const expected = z
  .record(z.string(), z.object({ products: list, facts: list, seen: list }))
  .parse(JSON.parse(readFileSync(join(code, 'expected.json'), 'utf8')));

const environment = { CODEGRAPH_NO_DAEMON: '1', DO_NOT_TRACK: '1' };

/** A copy to be indexed; TypeScript is kept under another ending, so that no check of this repository takes it for its own. */
const copyOf = (project: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `plumbline-${project}-`));
  for (const file of readdirSync(join(code, project), { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const from = join(file.parentPath, file.name);
    const to = join(folder, from.slice(join(code, project).length).replace(/\.txt$/, ''));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
  execFileSync(values.codegraph, ['init', '.'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  return folder;
};

const opened = (folder: string) =>
  openServers(
    {
      servers: [
        {
          name: 'graph',
          category: 'code-graph',
          allow: ['codegraph_*'],
          timeoutMs: 60_000,
          trust: 'untrusted',
          reach: {
            type: 'stdio',
            command: values.codegraph,
            args: ['serve', '--mcp'],
            env: { ...environment, PATH: process.env['PATH'] ?? '' },
            cwd: folder,
          },
        },
      ],
      unusable: [],
    },
    { clock: systemClock, pins: { get: async () => undefined, set: async () => undefined } },
  );

const answers: Record<string, string> = {};

const recorded = (servers: EvidenceServers): EvidenceServers => ({
  ...servers,
  call: async (tool, args, options) => {
    const result = await servers.call(tool, args, options);
    if (result.kind === 'answered') answers[String(args['query'])] = result.text;
    return result;
  },
});

const nobody = { read: () => Promise.reject(new Error()), readFile: () => Promise.reject(new Error()) };

const measured = async (project: string, truth: (typeof expected)[string]) => {
  const folder = copyOf(project);
  const servers = await opened(folder);
  const began = Date.now();
  try {
    const inside = await consultInside(project === 'shop' ? recorded(servers) : servers, '', {
      now: () => Date.now(),
    });
    const asked = Date.now() - began;
    const { facts, seen } = await readConsulted(inside, nobody, new AbortController().signal);
    const found = [
      ...facts.flatMap(({ id, value }) => (typeof value === 'object' ? value : [id])),
      ...seen.map(({ what }) => what),
    ];
    const all = [...truth.products, ...truth.facts, ...truth.seen];
    return {
      project,
      known: all.length,
      found: all.filter((one) => found.includes(one)).length,
      missed: all.filter((one) => !found.includes(one)).join(', '),
      wrong: found.filter((one) => !all.includes(one)).join(', '),
      calls: inside.problems.length === 0 ? 'all answered' : inside.problems.join(' '),
      ms: asked,
    };
  } finally {
    await servers.close();
    rmSync(folder, { recursive: true });
  }
};

const rows = [];
for (const [project, truth] of Object.entries(expected)) rows.push(await measured(project, truth));
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
if (values.record) writeFileSync(recording, `${JSON.stringify(answers, null, 1)}\n`);
