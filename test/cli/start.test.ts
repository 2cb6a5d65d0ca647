import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { dataFolder } from '../../src/cli/data-folder.ts';
import { commandVerbs } from '../../src/cli/verbs.ts';
import { commandLine } from '../../src/cli.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-start-'));
const file = join(folder, 'notes.txt');
writeFileSync(file, 'not a folder');

const ran = async (...argv: readonly string[]) => {
  const terminal = fakeTerminal();
  const code = await commandLine(argv, terminal);
  return { code, err: terminal.err() };
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('start', () => {
  test('is meant where options stand alone', async () => {
    expect(await ran('--prot', '80')).toEqual(await ran('start', '--prot', '80'));
    expect((await ran('--prot', '80')).err).toContain('start knows no --prot');
  });

  test.each([[file], [join(file, 'below')]])('tells that a file is no folder: %s', async (data) => {
    const { code, err } = await ran('--data', data);
    expect(code).toBe(1);
    expect(err).toMatch(/notes\.txt is a file, so nothing can be kept in it\n {2}Name another folder/);
  });

  test('ends at once where no folder can be made', async () => {
    const { code, err } = await ran('start', '--data', '/proc/nowhere/deeper');
    expect(code).toBe(1);
    expect(err).toMatch(/\/proc\/nowhere\/deeper cannot be made or written to \(E[A-Z]+\)/);
  }, 5000);

  test('says which of the team’s own sources are asked, and of each other one why not', async () => {
    const config = join(folder, 'mcp.json');
    const server = join(
      import.meta.dirname,
      '../../node_modules/@modelcontextprotocol/server-filesystem/dist/index.js',
    );
    writeFileSync(
      config,
      JSON.stringify({
        mcpServers: {
          docs: {
            command: process.execPath,
            args: [server, folder],
            category: 'documentation',
            allow: ['*'],
          },
          graph: { command: join(folder, 'nowhere'), category: 'code-graph', allow: ['*'] },
        },
      }),
    );
    const terminal = fakeTerminal({
      environment: { MCP_CONFIG: config, PLUMBLINE_CHROME: join(folder, 'none') },
      stopped: AbortSignal.abort(),
    });
    expect(await commandLine(['start', '--port', '0', '--data', join(folder, 'sources')], terminal)).toBe(0);
    expect(terminal.out()).toMatch(/^ {2}Own sources that are asked: docs\.$/m);
    expect(terminal.out()).toMatch(
      /^ {2}The source graph cannot be asked: .*nowhere.* \(“plumbline doctor” tells more\)\.$/m,
    );
  }, 60_000);

  test('makes the folder that it is given', () => {
    const data = join(folder, 'a', 'b');
    const spec = commandVerbs.find(({ name }) => name === 'start');
    if (spec === undefined) throw new Error('there is no start');
    expect(dataFolder(parseArguments(spec, ['--data', data]), fakeTerminal())).toBe(data);
    expect(existsSync(data)).toBe(true);
  });
});
