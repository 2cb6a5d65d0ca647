import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { commandLine } from '../../src/cli.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = join(import.meta.dirname, '../support/mcp/misbehaving-server.ts');

/** What `doctor` says of a file of servers, in a data folder of its own where none is named. */
const doctor = async (
  file: string | object | undefined,
  { data = mkdtempSync(join(folder, 'data-')), argv = [] as readonly string[] } = {},
) => {
  const own = mkdtempSync(join(folder, 'started-'));
  const path = join(own, '.mcp.json');
  if (file !== undefined) writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  const terminal = fakeTerminal({ folder: own });
  const code = await commandLine(['doctor', '--data', data, ...argv], terminal);
  return { code, path, out: terminal.out(), err: terminal.err() };
};

const graph = (more: object = {}, args: readonly string[] = []) => ({
  mcpServers: {
    graph: {
      command: process.execPath,
      args: [script, ...args],
      category: 'code-graph',
      allow: ['explore'],
      ...more,
    },
  },
});

describe('doctor', () => {
  test('without a file names the place where it looked', async () => {
    const { code, out, path } = await doctor(undefined);
    expect(code).toBe(0);
    expect(out).toMatch('Model: none.');
    expect(out).toContain(`There is no ${path}`);
  });

  test('a file that is no JSON is told of after the model', async () => {
    const { code, out, err, path } = await doctor('{\n  // ours\n  "mcpServers": {}\n}');
    expect(code).toBe(1);
    expect(out).toMatch('Model: none.');
    expect(err).toContain(`${path} is not JSON`);
    expect(err).toMatch('without comments');
  });

  test('lists what may be asked, and each refused tool with its reason once', async () => {
    const { code, out, path } = await doctor(graph({ channels: ['slack:C1'] }));
    expect(code).toBe(0);
    expect(out).toMatch('graph (code-graph): 1 tool may be asked, in slack:C1 alone');
    expect(out).toMatch('  + explore');
    expect(out).toMatch('  - echo: no pattern of `allow` names it.');
    expect(out).not.toMatch('is not used');
    expect(out).toContain(`Sources are those of ${path}.`);
  });

  test.each<[string, object, string, number]>([
    [
      'a pattern that names no tool',
      { allow: ['explor'] },
      '! `allow` names explor, and it has no such tool.',
      1,
    ],
    [
      'a query by a tool that may not be used',
      { queries: [{ tool: 'echo', args: {} }] },
      '! Without a model it is asked nothing: graph: the tool echo is not used: no pattern of `allow` names it.',
      0,
    ],
    ['no category', { category: 'other' }, '! Without a model it is asked nothing: ', 0],
  ])('%s is shown, since nothing would be asked', async (_, more, words, exit) => {
    const { code, out } = await doctor(graph(more));
    expect(out).toContain(words);
    expect(code).toBe(exit);
  });

  test('a tool that changed is shown with what it says now and how to approve it', async () => {
    const data = mkdtempSync(join(folder, 'data-'));
    expect((await doctor(graph(), { data })).out).toMatch('  + explore');
    const changed = graph({}, ['--wording', 'Finds more than it did.']);
    const { out } = await doctor(changed, { data });
    expect(out).toMatch('doctor --approve graph');
    expect(out).toMatch('It says of itself now: "Finds more than it did."');
    expect((await doctor(changed, { data, argv: ['--approve', 'graph'] })).out).toMatch('  + explore');
    expect((await doctor(changed, { data })).out).toMatch('  + explore');
  });
});
