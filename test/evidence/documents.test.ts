import { describe, expect, test } from '@jest/globals';
import type { CallResult } from '../../src/evidence/call-result.ts';
import type { EvidenceTool } from '../../src/evidence/definitions.ts';
import { chosenFiles, readDocuments } from '../../src/evidence/documents.ts';
import { fileTools, questionTool } from '../../src/evidence/tool-shapes.ts';

const tool = (
  name: string,
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[],
): EvidenceTool => ({
  name: `s__${name}`,
  server: 's',
  tool: name,
  category: 'documentation',
  description: '',
  inputSchema: { type: 'object', properties, required },
});
const text = { type: 'string' };
const answered = (words: string): CallResult => ({
  kind: 'answered',
  text: words,
  bytes: words.length,
  milliseconds: 1,
});
const tooLarge: CallResult = { kind: 'failed', code: 'too-large', problem: 'long', retryable: false };

describe('which files are read', () => {
  test('decisions, the latest first; then the data model; nothing else', () => {
    expect(
      chosenFiles([
        '/r/src/index.ts',
        '/r/docs/canteen.md',
        '/r/docs/adr/0001-a.md',
        '/r/docs/adr/0010-b.md',
        '/r/docs/adr/template.md',
        '/r/docs/decision-log.md',
        '/r/docs/data-model.md',
        '/r/db/schema.sql',
        '/r/README.md',
        '/r/node_modules/x/adr/0001-c.md',
        '/r/docs/adr/0001-a.md',
        '/r/docs/adr/picture.png',
      ]),
    ).toEqual([
      '/r/docs/adr/0010-b.md',
      '/r/docs/adr/0001-a.md',
      '/r/docs/decision-log.md',
      '/r/README.md',
      '/r/db/schema.sql',
      '/r/docs/data-model.md',
    ]);
  });

  test('a few of the nearest, where no name says anything', () => {
    const paths = [
      '/r/a/long/way/off.md',
      '/r/one.md',
      '/r/two.md',
      '/r/three.md',
      '/r/four.md',
      '/r/code.ts',
    ];
    expect(chosenFiles(paths)).toEqual(['/r/one.md', '/r/two.md', '/r/four.md', '/r/three.md']);
  });

  test('nine at most', () => {
    const many = Array.from({ length: 500 }, (_, index) => [
      `/adr/${index}.md`,
      `/schema-${index}.sql`,
    ]).flat();
    expect(chosenFiles(many)).toHaveLength(9);
  });
});

describe('a folder of documents', () => {
  const read = tool('read_file', { path: text, head: { type: 'number' } }, ['path']);
  const list = tool('list_directory', { path: text }, ['path']);

  test('is walked where it cannot be searched, only where documents are kept', async () => {
    const asked: string[] = [];
    const folders: Readonly<Record<string, string>> = {
      '.': '[DIR] docs\n[DIR] node_modules\n[FILE] README.md',
      './docs': '[DIR] adr\n[DIR] pictures',
      './docs/adr': '[FILE] 0001-a.md',
    };
    const tools = fileTools([read, list]);
    if (tools === undefined) throw new Error('not seen as a folder');
    const answers = await readDocuments(tools, async ({ tool: name }, { path }) => {
      asked.push(`${name} ${path}`);
      return answered(name === 'read_file' ? `Decision in ${path}.` : (folders[`${path}`] ?? ''));
    });
    expect(asked.filter((call) => call.startsWith('list'))).toEqual([
      'list_directory .',
      'list_directory ./docs',
      'list_directory ./docs/adr',
    ]);
    expect(answers.map(({ args }) => args['path'])).toEqual(['./docs/adr/0001-a.md', './README.md']);
  });

  test('that has too many files is searched more narrowly, and a file that is too long is read less far', async () => {
    const search = tool('search_files', { path: text, pattern: text }, ['path', 'pattern']);
    const tools = fileTools([read, search]);
    if (tools === undefined) throw new Error('not seen as a folder');
    const answers = await readDocuments(tools, async ({ tool: name }, { pattern, head }) => {
      if (name === 'search_files') return pattern === '**/*.md' ? tooLarge : answered('/r/adr/0001-long.md');
      return Number(head) > 100 ? tooLarge : answered('Decision.');
    });
    expect(answers.map(({ args, result }) => [args['head'], result.kind])).toEqual([[60, 'answered']]);
  });
});

describe('the tool that takes a question', () => {
  test('is the one that explores, before one that only looks up', () => {
    const tools = [
      tool('find_symbol', { query: text }, ['query']),
      tool('explore', { query: text, maxFiles: { type: 'number' } }, ['query']),
    ];
    expect(questionTool(tools)).toMatchObject({ tool: { tool: 'explore' }, input: 'query' });
  });

  test.each([
    ['needs two inputs', { query: text, path: text }, ['query', 'path']],
    ['takes one of a few values', { query: { type: 'string', enum: ['a'] } }, ['query']],
    ['takes a number', { query: { type: 'number' } }, ['query']],
    ['takes a name', { symbol: text }, ['symbol']],
    ['needs nothing', { query: text }, []],
  ] as const)('is none that %s', (_, properties, required) => {
    expect(questionTool([tool('explore', properties, required)])).toBeUndefined();
  });
});
